package org.palimpsest.language.agreement;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Sentences;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds running lists of two or more agreements: {@code Name (date); Name (date)}. */
final class RunningList {

    private static final int LONGEST_NAME = 400;
    private static final int FARTHEST_ANNOUNCEMENT = 80;

    /** What parts an item from the one before it. */
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "(?iu)(?:\\[\\w{1,12}\\]){0,5}+"
                            + "(?:\\s?[;,](?:\\s++(?:and|as well as|plus|also|&))?+"
                            + "|\\s++(?:and|as well as|plus|&))(?=\\s)");

    /** What goes on after an item without being another one. */
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?iu)\\s*+(?:which|that|who|whose|where|when|while|whereas|after|before|but"
                            + "|although|though|since|because|until|replacing|amending)(?!\\p{L})");

    private final String text;
    private final List<DateWords> dates;
    private final Sentences sentences;
    private final List<AgreementWords> found = new ArrayList<>();

    private RunningList(String text, List<DateWords> dates) {
        this.text = text;
        this.dates = dates;
        sentences = Sentences.of(text);
    }

    /**
     * The agreements of all such lists, in order.
     *
     * @param dates all that the text says
     */
    static List<AgreementWords> in(String text, List<DateWords> dates) {
        RunningList list = new RunningList(text, dates);
        list.run();
        return List.copyOf(list.found);
    }

    private void run() {
        List<DatedBrackets> brackets = DatedBrackets.in(text, dates);
        List<AgreementWords> items = new ArrayList<>();
        int end = 0;
        for (DatedBrackets next : brackets) {
            AgreementWords item = items.isEmpty() ? null : following(end, next);
            if (item == null) {
                close(items);
                item = first(end, next);
            }
            if (item != null) {
                items.add(item);
            }
            end = next.brackets().end();
        }
        close(items);
    }

    private @Nullable AgreementWords first(int from, DatedBrackets brackets) {
        int end = brackets.brackets().start();
        int start = Math.max(sentences.startOf(Math.max(end - 1, 0)), whole(end - LONGEST_NAME));
        return item(LeadIn.skipInSentence(text, new Span(Math.max(from, start), end)), brackets);
    }

    /** That place, or the one after it where a character of two units would be cut there. */
    private int whole(int index) {
        return index > 0 && Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }

    private @Nullable AgreementWords following(int from, DatedBrackets brackets) {
        int end = brackets.brackets().start();
        Matcher separator = SEPARATOR.matcher(text).region(from, end);
        boolean parted =
                end - from < LONGEST_NAME
                        && sentences.startOf(end - 1) <= from
                        && separator.lookingAt()
                        && !LeadIn.isSentence(text, new Span(separator.end(), end))
                        && !ASIDE.matcher(text).region(separator.end(), end).lookingAt();
        return parted ? item(LeadIn.skip(text, new Span(separator.end(), end)), brackets) : null;
    }

    private @Nullable AgreementWords item(Span name, DatedBrackets brackets) {
        Edtf date = brackets.date().date();
        Span dated = new Span(brackets.date().start(), brackets.date().end());
        return name.isEmpty() || date == null
                ? null
                : new AgreementWords(text, name, dated, date, brackets.brackets().end());
    }

    /** Keeps what was listed if it lists agreements, and begins anew. */
    private void close(List<AgreementWords> items) {
        boolean announced = isAnnounced(items);
        List<AgreementWords> kept = announced ? items : betweenNamed(items);
        if (kept.size() > 1 && (announced || isList(items))) {
            found.addAll(kept);
        }
        items.clear();
    }

    /** Two that only an "and" joins are told of in a sentence and listed nowhere. */
    private boolean isList(List<AgreementWords> items) {
        for (int i = 1; i < items.size(); i++) {
            String between = text.substring(items.get(i - 1).end(), items.get(i).start());
            if (between.indexOf(';') >= 0 || between.indexOf(',') >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnnounced(List<AgreementWords> items) {
        if (items.size() < 2) {
            return false;
        }
        int first = items.getFirst().start();
        int from = Math.max(sentences.startOf(first), first - FARTHEST_ANNOUNCEMENT);
        return LeadIn.announces(text, new Span(from, first));
    }

    /** From the first item that its name tells to be an agreement to the last, if most do. */
    private List<AgreementWords> betweenNamed(List<AgreementWords> items) {
        List<AgreementWords> named =
                items.stream().filter(item -> AgreementNouns.name(item.name().in(text))).toList();
        if (named.size() < 2) {
            return List.of();
        }
        List<AgreementWords> kept =
                items.subList(
                        items.indexOf(named.getFirst()), items.lastIndexOf(named.getLast()) + 1);
        return named.size() * 2 > kept.size() ? kept : List.of();
    }
}
