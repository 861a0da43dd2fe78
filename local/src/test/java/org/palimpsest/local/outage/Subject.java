package org.palimpsest.local.outage;

import java.util.List;
import java.util.Locale;

/** An article that is written about a harbour, and what of it is changed. */
record Subject(String title) {

    /** The fields of its infobox, which it begins with. */
    static final List<String> FIELDS = List.of("Master", "Pilot", "Keeper");

    /** The only figure in its text. */
    static final String FIGURE = "f1";

    String slug() {
        return title.toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    String text() {
        StringBuilder text = new StringBuilder("= " + title + " =\n\nInfobox\n");
        FIELDS.forEach(field -> text.append("- ").append(field).append(": nobody\n"));
        return text + "\n== Trade ==\nThe harbour took 12 ships.\n";
    }
}
