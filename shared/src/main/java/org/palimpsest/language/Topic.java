package org.palimpsest.language;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the bullets under a heading are about, in the order in which the headings are asked. */
enum Topic {
    VISITS("visits?"),
    AGREEMENTS("agreements?|treaty|treaties"),
    MISSIONS("missions?|representations?|representatives?|embassy|embassies|consulates?"),
    LINKS("see also"),
    OTHER("(?!)");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** The topic that a heading names, or empty where it names none. */
    static Optional<Topic> of(String heading) {
        return Arrays.stream(values())
                .filter(topic -> topic.words.matcher(heading).find())
                .findFirst();
    }
}
