package org.palimpsest.language.agreement;

import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateFinder;
import org.palimpsest.language.date.DateLead;
import org.palimpsest.language.date.DateWording;
import org.palimpsest.language.prose.IndefiniteArticle;
import org.palimpsest.language.prose.Span;

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
        boolean ahead = words.name().start() < words.dated().start();
        Span first = ahead ? words.name() : words.dated();
        Span second = ahead ? words.dated() : words.name();
        String text = words.text();
        String between = text.substring(first.end(), second.start());
        String tail = text.substring(second.end());
        String head = text.substring(0, first.start());
        return dates(words, after.date())
                .flatMap(
                        date ->
                                joints(words, after, between, tail)
                                        .map(
                                                joint ->
                                                        head
                                                                + (ahead ? after.name() : date)
                                                                + joint
                                                                + (ahead ? date : after.name())
                                                                + tail));
    }

    private static Stream<String> joints(
            AgreementWords words, Agreement after, String between, String tail) {
        boolean ahead = words.name().start() < words.dated().start();
        return ahead
                ? Stream.of(DateLead.fitting(between, tail, words.date(), after.date()), between)
                : Stream.of(IndefiniteArticle.agreeing(between, after.name()));
    }

    private static Stream<String> dates(AgreementWords words, Edtf after) {
        String before = words.dated().in(words.text());
        return after.equals(words.date())
                ? Stream.of(before)
                : DateWording.like(before, after).stream();
    }
}
