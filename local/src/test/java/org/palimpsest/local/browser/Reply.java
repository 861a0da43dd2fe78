package org.palimpsest.local.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import org.palimpsest.local.Palimpsest;

import java.util.function.BiConsumer;

/** The pages that answer what an editor sends, each as it is met once. */
enum Reply {
    WRONG_PASSWORD(401, "The name or the password is wrong.", Reply::signInWrongly),
    PREVIEW(200, "What this would change", Reply::preview),
    SAVED(200, "Saved as revision", Reply::save),
    MISTAKE(422, "Nothing is stored yet", Reply::mistakeADate),
    OVERTAKEN(412, "It was changed since you opened this form", Reply::beOvertaken),
    TEXT_PREVIEW(200, "What this would change", Reply::previewTheText),
    CONFLICT(409, "Others have changed the same", Reply::conflict),
    NOT_FOUND(404, "There is nothing at this address.", Reply::goNowhere),
    SESSION_ENDED(401, "Your session has ended", Reply::sendAfterTheSession);

    private static final String ARTICLE = "/articles/japan-peru-relations";
    private static final String FACT = ARTICLE + "/facts/f52";

    private final int status;
    private final String told;
    private final BiConsumer<Page, Palimpsest> sending;

    Reply(int status, String told, BiConsumer<Page, Palimpsest> sending) {
        this.status = status;
        this.told = told;
        this.sending = sending;
    }

    int status() {
        return status;
    }

    /** Whether a browser complains of no more than that this refuses what was sent. */
    boolean isRefusal(String complaint) {
        return status >= 400 && complaint.contains(String.valueOf(status));
    }

    /**
     * Sends what it answers, and waits for it.
     *
     * @param editor a page of an editor who has signed in
     */
    void meet(Page editor, Palimpsest palimpsest) {
        sending.accept(editor, palimpsest);
        editor.getByText(told).first().waitFor();
    }

    private static void signInWrongly(Page editor, Palimpsest palimpsest) {
        editor.context().clearCookies();
        open(editor, palimpsest, "/sign-in");
        editor.getByLabel("Name").fill("editor");
        editor.getByLabel("Password").fill("guessed");
        press(editor, "Sign in");
    }

    private static void preview(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, FACT);
        editor.getByLabel("Value").fill("3100000000");
        press(editor, "Preview");
    }

    private static void save(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, FACT);
        editor.getByLabel("Value").fill("3200000000");
        press(editor, "Save");
    }

    private static void mistakeADate(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, ARTICLE + "/visits/new");
        editor.getByLabel("Visitor").fill("President of Nowhere");
        editor.getByLabel("From").fill("Peru");
        editor.getByLabel("To", new Page.GetByLabelOptions().setExact(true)).fill("Japan");
        editor.getByLabel("When").fill("2024-02-31");
        press(editor, "Save");
    }

    private static void beOvertaken(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, FACT);
        palimpsest.command().as("admin").patch(FACT, "{\"value\": 3300000000}");
        editor.getByLabel("Value").fill("3400000000");
        press(editor, "Save");
    }

    private static void previewTheText(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, ARTICLE + "/source");
        rewrite(editor, "US\\$3.8 billion");
        press(editor, "Preview");
    }

    private static void conflict(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, ARTICLE + "/source");
        rewrite(editor, "US\\$3.7 billion");
        palimpsest.command().as("admin").patch(FACT, "{\"value\": 3600000000}");
        press(editor, "Save");
    }

    private static void goNowhere(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, "/nowhere");
    }

    private static void sendAfterTheSession(Page editor, Palimpsest palimpsest) {
        open(editor, palimpsest, FACT);
        editor.context().clearCookies();
        press(editor, "Save");
    }

    private static void open(Page editor, Palimpsest palimpsest, String path) {
        editor.navigate(palimpsest.command().base() + "/edit" + path);
    }

    private static void rewrite(Page editor, String figure) {
        Locator text = editor.locator("textarea[name=text]");
        text.fill(text.inputValue().replaceFirst("US\\$3\\.\\d billion", figure));
    }

    private static void press(Page editor, String name) {
        editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }
}
