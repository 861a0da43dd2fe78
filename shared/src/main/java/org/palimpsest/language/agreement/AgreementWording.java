package org.palimpsest.language.agreement;

import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateFinder;
import org.palimpsest.language.date.DateLead;
import org.palimpsest.language.date.DateWording;

import java.util.List;
import java.util.stream.Stream;

/** Words a changed agreement. Whether the words read back as it is for the caller to see. */
public final class AgreementWording {

    private AgreementWording() {}

    /**
     * Words that may say the agreement as the ones before said another, the best first; none where
     * its date has no words.
     */
    public static List<String> like(String wording, Agreement after) {
        return Stream.concat(
                        AgreementFinder.inBullet(wording, DateFinder.find(wording)).stream()
                                .limit(1)
                                .flatMap(words -> changed(words, after)),
                        usual(after).stream())
                .distinct()
                .toList();
    }

    /** The same for a bullet of its own: {@code Trade Agreement (3 May 1949)}. */
    public static List<String> usual(Agreement agreement) {
        return DateWording.usual(agreement.date()).stream()
                .map(date -> agreement.name() + " (" + date + ")")
                .toList();
    }

    private static Stream<String> changed(AgreementWords words, Agreement after) {
        String text = words.text();
        String between = text.substring(words.name().end(), words.dated().start());
        String tail = text.substring(words.dated().end());
        String fitting = DateLead.fitting(between, tail, words.date(), after.date());
        String head = text.substring(0, words.name().start()) + after.name();
        return dates(words, after.date())
                .flatMap(
                        date -> Stream.of(fitting, between).map(lead -> head + lead + date + tail));
    }

    private static Stream<String> dates(AgreementWords words, Edtf after) {
        String before = words.dated().in(words.text());
        return after.equals(words.date())
                ? Stream.of(before)
                : DateWording.like(before, after).stream();
    }
}
