package org.palimpsest.local.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

import org.palimpsest.local.Palimpsest;

import java.net.URI;

/** Who looks at the pages. */
final class Visitors {

    private final Palimpsest palimpsest;
    private final Browsing browsing;

    Visitors(Palimpsest palimpsest, Browsing browsing) {
        this.palimpsest = palimpsest;
        this.browsing = browsing;
    }

    /** One who may look at a view, signed in if it takes that. */
    Page visitor(View view, int width) {
        if (!view.needsSigningIn()) {
            return browsing.page(width, true);
        }
        return editor(width);
    }

    /** An editor who has signed in. */
    Page editor(int width) {
        Page page = browsing.page(width, true);
        page.navigate(palimpsest.command().base() + "/edit/sign-in");
        page.getByLabel("Name").fill("editor");
        page.getByLabel("Password").fill("editor");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in"))
                .click();
        return page;
    }

    /** Opens a view. */
    Response open(Page page, View view) {
        URI base = view.isOfTheDesk() ? palimpsest.command().base() : palimpsest.query().base();
        return page.navigate(base + view.path());
    }
}
