package org.palimpsest.language.agreement;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Span;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the one agreement that a bullet records, in whichever of the forms fits first. */
final class AgreementBullet {

    private static final int LONGEST_NAME = 1000;

    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?iu),\\s{1,9}(?:which\\s)?(?:was\\s|were\\s)?(?:originally\\s|first\\s"
                            + "|initially\\s|both\\s)?(?:signed|concluded|ratified|agreed"
                            + "|initialled|adopted|dated|done|exchanged|in force|effective"
                            + "|entered into force)(?!\\p{L})");

    /** What may stand between a name and a date that is no parenthesis. */
    private static final Pattern PARTED =
            Pattern.compile("(?iu)(?:,\\s(?:on\\s|in\\s|of\\s)?|\\s[\u2013\u2014-]\\s|:\\s)$");

    private static final Pattern END = Pattern.compile("\\s?(?:$|[.;,(\\[])");

    /** A place that follows a name: {@code Agreement on visas, Lima, 1971}. */
    private static final Pattern TOWN =
            Pattern.compile(
                    ",\\s(?:(?:in|at)\\s)?\\p{Lu}[\\p{L}.'\u2019-]{1,30}"
                            + "(?:\\s\\p{Lu}[\\p{L}.'\u2019-]{1,30}){0,2}$");

    private final String text;
    private final List<DateWords> dates;
    private final List<DatedBrackets> brackets;

    private AgreementBullet(String text, List<DateWords> dates) {
        this.text = text;
        this.dates = dates.stream().filter(words -> words.date() != null).toList();
        brackets = DatedBrackets.in(text, dates);
    }

    /** Empty where the bullet is in none of the forms. */
    static Optional<AgreementWords> read(String text, List<DateWords> dates) {
        AgreementBullet bullet = new AgreementBullet(text, dates);
        Stream<Function<AgreementBullet, @Nullable AgreementWords>> forms =
                Stream.of(
                        AgreementBullet::signed,
                        AgreementBullet::beforeDate,
                        AgreementBullet::beforeBrackets);
        return bullet.dates.isEmpty()
                ? Optional.empty()
                : forms.map(form -> Optional.ofNullable(form.apply(bullet)))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /** {@code Name, signed in Lima on 3 May 1999}. */
    private @Nullable AgreementWords signed() {
        Matcher signed = SIGNED.matcher(text);
        if (!signed.find() || isBehindBrackets(signed.start())) {
            return null;
        }
        for (DateWords date : dates) {
            if (date.start() > signed.start()) {
                return words(signed.start(), date, closing(date));
            }
        }
        return null;
    }

    /** {@code Name, 1978}. */
    private @Nullable AgreementWords beforeDate() {
        DateWords date = dates.getFirst();
        int from = Math.max(0, date.start() - 8);
        Matcher parted = PARTED.matcher(text).region(from, date.start());
        boolean ends = END.matcher(text).region(date.end(), text.length()).lookingAt();
        if (!ends || !parted.find() || isBracketed(date)) {
            return null;
        }
        return words(withoutTown(parted.start()), date, closing(date));
    }

    /** {@code Name (1978)}. */
    private @Nullable AgreementWords beforeBrackets() {
        if (brackets.isEmpty()) {
            return null;
        }
        DatedBrackets first = brackets.getFirst();
        return words(first.brackets().start(), first.date(), first.brackets().end());
    }

    private boolean isBracketed(DateWords date) {
        return brackets.stream()
                .limit(1)
                .anyMatch(
                        first ->
                                first.brackets().start() < date.start()
                                        && date.end() < first.brackets().end());
    }

    private boolean isBehindBrackets(int place) {
        return !brackets.isEmpty() && brackets.getFirst().brackets().start() < place;
    }

    private int withoutTown(int end) {
        Matcher town = TOWN.matcher(text).region(Math.max(0, end - 100), end);
        return town.find() && AgreementNouns.name(text.substring(0, town.start()))
                ? town.start()
                : end;
    }

    /** Where the words end: after the date and a parenthesis that holds it or follows at once. */
    private int closing(DateWords date) {
        for (DatedBrackets each : brackets) {
            if (each.brackets().end() > date.end()) {
                return each.brackets().start() <= date.end() + 1
                        ? each.brackets().end()
                        : date.end();
            }
        }
        return date.end();
    }

    private @Nullable AgreementWords words(int nameEnd, DateWords date, int end) {
        Edtf said = date.date();
        if (said == null || nameEnd > LONGEST_NAME) {
            return null;
        }
        Span name = LeadIn.skip(text, new Span(0, nameEnd));
        return name.isEmpty() || isSentence(name)
                ? null
                : new AgreementWords(text, name, new Span(date.start(), date.end()), said, end);
    }

    private boolean isSentence(Span name) {
        return Character.isLowerCase(text.codePointAt(name.start()))
                && !AgreementNouns.name(name.in(text));
    }
}
