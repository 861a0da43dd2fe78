package org.palimpsest.language.mission;

import java.util.regex.Pattern;

/** What is not there, or not any more or not yet, is no mission. */
final class PresenceRule {

    private static final int REACH = 160;

    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:clos(?:ed|ing|ure of|es)|shut|former|formerly"
                            + "|(?<!ha[sd] )(?<!have )had|used to|no|not|without|neither|lacks?"
                            + "|plans? to|planned|planning to|intends? to|will|would|proposed"
                            + "|abolished|withdrew|attack(?:ed)? on|bomb(?:ed|ing)?|seized)"
                            + "(?!\\p{L})(?:(?!,? (?:but|while|whereas|yet) )[^.;])*$");

    /** A sign of a clause that goes on without another post. */
    private static final String OF_IT =
            "(?:(?!(?<!\\p{L})an? (?:\\p{L}+[ -]){0,2}(?:embass|consul|high comm))[^.;])";

    private static final Pattern AFTER =
            Pattern.compile(
                    "(?iu)^(?:\\s\\(closed|"
                            + OF_IT
                            + "{0,60}?(?<!\\p{L})(?:was closed|were closed|closed (?:in|it|them)"
                            + "|(?:has|have) (?:since )?closed|ceased|shut))(?!\\p{L})"
                            + "(?![^.;]{0,60}re-?open)");

    private PresenceRule() {}

    /** Whether the text says that the mission is there. */
    static boolean isThere(String text, Posting posting) {
        int from = Math.max(0, posting.start() - REACH);
        int to = Math.min(text.length(), posting.end() + REACH);
        return !BEFORE.matcher(text.substring(from, posting.start())).find()
                && !AFTER.matcher(text.substring(posting.end(), to)).find();
    }
}
