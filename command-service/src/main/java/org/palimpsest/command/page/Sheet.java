package org.palimpsest.command.page;

import org.jspecify.annotations.Nullable;
import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.page.form.SignedIn;
import org.springframework.http.HttpStatus;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A form as it is shown: what was written in it, what is wrong with it, what it would change.
 *
 * @param hidden what it carries unseen: the revision that the editor saw, until they are shown what
 *     others have made of it since
 * @param key by which the form is known when it is sent twice
 * @param trouble why it was not accepted, or null
 * @param preview what it would change, or null where that was not asked
 */
record Sheet(
        SignedIn editor,
        Blank blank,
        List<Field> fields,
        Map<String, String> hidden,
        Reasons reasons,
        String key,
        @Nullable Trouble trouble,
        @Nullable List<Change> preview) {

    /** Nothing is written in it yet. */
    static Sheet empty(SignedIn editor, Blank blank) {
        return new Sheet(
                editor,
                blank,
                blank.inputs().stream()
                        .map(
                                input ->
                                        new Field(
                                                input,
                                                blank.values().getOrDefault(input.name(), ""),
                                                List.of()))
                        .toList(),
                blank.hidden(),
                Reasons.NONE,
                UUID.randomUUID().toString(),
                null,
                null);
    }

    /** As it was sent, with what it would change. */
    static Sheet previewed(SignedIn editor, Blank blank, Form form, List<Change> changes) {
        return written(editor, blank, form, false, null, changes);
    }

    /** As it was sent, with why it was not accepted. */
    static Sheet refused(SignedIn editor, Blank blank, Form form, Answer.Refused refused) {
        Map<String, String> labels =
                blank.inputs().stream().collect(Collectors.toMap(Input::name, Input::label));
        boolean overtaken =
                refused.status() == HttpStatus.CONFLICT
                        || refused.status() == HttpStatus.PRECONDITION_FAILED;
        return written(editor, blank, form, overtaken, Trouble.of(refused, labels), null);
    }

    private static Sheet written(
            SignedIn editor,
            Blank blank,
            Form form,
            boolean overtaken,
            @Nullable Trouble trouble,
            @Nullable List<Change> preview) {
        return new Sheet(
                editor,
                blank,
                blank.inputs().stream()
                        .map(
                                input ->
                                        new Field(
                                                input,
                                                overtaken && Shown.isKept(input.name(), form)
                                                        ? blank.values()
                                                                .getOrDefault(input.name(), "")
                                                        : form.one(input.name()),
                                                trouble == null
                                                        ? List.of()
                                                        : trouble.at("field-" + input.name())))
                        .toList(),
                overtaken ? blank.hidden() : carried(blank, form),
                Reasons.of(form),
                form.one(Form.KEY).isEmpty() ? UUID.randomUUID().toString() : form.one(Form.KEY),
                trouble,
                preview);
    }

    private static Map<String, String> carried(Blank blank, Form form) {
        return blank.hidden().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                field ->
                                        form.all(field.getKey()).isEmpty()
                                                ? field.getValue()
                                                : form.one(field.getKey())));
    }

    /** The page's title. */
    public String title() {
        return (trouble == null ? "" : "Error: ")
                + blank.heading()
                + " – "
                + blank.article().title();
    }
}
