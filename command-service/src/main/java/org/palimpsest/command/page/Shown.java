package org.palimpsest.command.page;

import org.palimpsest.command.page.form.Form;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a form showed in its fields at first, which it carries unseen: so what its editor left alone
 * is told from what they wrote, whatever others have made of it since.
 */
final class Shown {

    private static final String SHOWN = "_shown-";

    private Shown() {}

    /** The hidden fields for these values. */
    static Map<String, String> of(Map<String, String> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(field -> SHOWN + field.getKey(), Map.Entry::getValue));
    }

    /** Whether the editor left the field as it was shown. */
    static boolean isKept(String field, Form form) {
        return form.all(SHOWN + field).contains(form.one(field).strip());
    }
}
