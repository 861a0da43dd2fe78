package org.palimpsest.language.agreement;

import org.palimpsest.language.date.DateWords;

import java.util.List;

/** Finds the agreements of one text. */
public final class AgreementFinder {

    private AgreementFinder() {}

    /**
     * Those of running lists, in order and without overlap.
     *
     * @param dates all that the text says, in order
     */
    public static List<AgreementWords> inProse(String text, List<DateWords> dates) {
        return RunningList.in(text, dates);
    }

    /** The same for a bullet under a heading on agreements, which may also record a single one. */
    public static List<AgreementWords> inBullet(String text, List<DateWords> dates) {
        List<AgreementWords> listed = RunningList.in(text, dates);
        return listed.isEmpty() ? AgreementBullet.read(text, dates).stream().toList() : listed;
    }

    /** The same under a heading that is on other things as well: only what is named as one. */
    public static List<AgreementWords> inMixedBullet(String text, List<DateWords> dates) {
        return inBullet(text, dates).stream()
                .filter(words -> AgreementNouns.name(words.name().in(text)))
                .toList();
    }
}
