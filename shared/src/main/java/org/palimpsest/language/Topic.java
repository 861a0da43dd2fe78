package org.palimpsest.language;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the text under a heading is about. A further word by which headings name a topic is one more
 * alternative here.
 */
enum Topic {
    VISITS("visits?|trips?|delegations|high[- ]level exchanges?", "(?!)"),
    AGREEMENTS(
            "agreements?|treaty|treaties|accords?|conventions|pacts?|memoranda|memorandums?"
                    + "|protocols|mous|legal framework|treaty framework"
                    + "|(?:bilateral|legal|treaty|signed) (?:instruments|documents)",
            "(?!)"),
    MISSIONS(
            "(?:diplomatic|consular|resident) (?:and \\p{L}+ )?(?:missions?|representations?"
                + "|representatives?|presence|posts?|offices?)|missions?|embassy|embassies|consulates?|consulates?[-"
                + " ]general|high commissions?|(?:mutual|official)"
                + " representations?|representations?$|representatives?$|representations? (?:in|of)"
                + " (?-i:\\p{Lu})\\p{L}*",
            "crisis|attacks?|siege|bombings?|hostages?|seizure|incidents?|protests?|trade"
                    + "|peacekeeping|peace|space|christian|religious|catholic|military|training"
                    + "|business|humanitarian|rescue|goodwill|cultural|media|fact-finding"
                    + "|early|first|medical"),
    LINKS("see also", "(?!)");

    private static final Pattern DIPLOMATIC = whole("(?:diplomatic|consular) missions?");

    private final Pattern words;
    private final Pattern others;

    Topic(String words, String others) {
        this.words = whole(words);
        this.others = whole(others);
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?iu)(?<!\\p{L})(?:" + words + ")(?!\\p{L})");
    }

    /** The topics that a heading names; none where it names none. */
    static Set<Topic> of(String heading) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        Arrays.stream(values()).filter(topic -> topic.isNamedIn(heading)).forEach(topics::add);
        return topics;
    }

    private boolean isNamedIn(String heading) {
        return words.matcher(heading).find()
                && (!others.matcher(heading).find() || DIPLOMATIC.matcher(heading).find());
    }
}
