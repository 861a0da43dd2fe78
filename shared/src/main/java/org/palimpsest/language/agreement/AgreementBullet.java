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
                            + "|entered into force|launched|established|announced)(?!\\p{L})");

    /** The same without a comma, right after a name that is plainly one. */
    private static final Pattern SIGNED_AT_ONCE =
            Pattern.compile(
                    "(?iu)\\s(?:signed|concluded|ratified|initialled|done)\\s(?:on|in|at)\\s");

    /** What may stand between a name and a date that is no parenthesis. */
    private static final Pattern PARTED =
            Pattern.compile(
                    "(?iu)(?:,\\s(?:on\\s|in\\s|of\\s)?|\\s[\u2013\u2014-]\\s|:\\s|\\s\\[)$");

    private static final Pattern PARTED_BY_WORD = Pattern.compile("(?iu)\\s(?:of|dated)\\s$");

    private static final Pattern DATE_AHEAD = Pattern.compile(":\\s|\\s[\u2013\u2014-]\\s");

    private static final Pattern END = Pattern.compile("\\]|\\s?(?:$|[.;,(\\[])");

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
                        AgreementBullet::signedAtOnce,
                        AgreementBullet::beforeDate,
                        AgreementBullet::behindDate,
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
        return before(signed.start());
    }

    /** {@code Name signed on 3 May 1999}. */
    private @Nullable AgreementWords signedAtOnce() {
        Matcher signed = SIGNED_AT_ONCE.matcher(text);
        return signed.find() && !isBehindBrackets(signed.start())
                ? plain(before(signed.start()))
                : null;
    }

    private @Nullable AgreementWords before(int nameEnd) {
        for (DateWords date : dates) {
            if (date.start() > nameEnd) {
                return words(nameEnd, date, closing(date));
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
        if (!ends || isBracketed(date)) {
            return null;
        }
        if (parted.find()) {
            return words(withoutTown(parted.start()), date, closing(date));
        }
        // A date in brackets says when, and the one before them is part of the name.
        Matcher word = PARTED_BY_WORD.matcher(text).region(from, date.start());
        return word.find() && brackets.isEmpty()
                ? plain(words(word.start(), date, closing(date)))
                : null;
    }

    /** {@code 3 May 1978 – Name}. */
    private @Nullable AgreementWords behindDate() {
        DateWords date = dates.getFirst();
        Matcher ahead = DATE_AHEAD.matcher(text).region(date.end(), text.length());
        Edtf said = date.date();
        if (said == null || date.start() > 0 || dates.size() > 1 || !ahead.lookingAt()) {
            return null;
        }
        Matcher signed = SIGNED.matcher(text);
        int end = signed.find(ahead.end()) ? signed.start() : text.length();
        Span name =
                LeadIn.bare(
                        text,
                        new Span(
                                ahead.end(),
                                text.endsWith(".") && end == text.length() ? end - 1 : end));
        boolean one = !name.in(text).contains(". ") && !LeadIn.isSentence(text, name);
        return one && !name.isEmpty()
                ? plain(new AgreementWords(text, name, new Span(0, date.end()), said, name.end()))
                : null;
    }

    /** Only where the bullet begins with the name, and the name with a capital and no lead-in. */
    private @Nullable AgreementWords plain(@Nullable AgreementWords words) {
        if (words == null) {
            return null;
        }
        Span name = words.name();
        boolean first =
                words.dated().start() == 0
                        || name.start() == LeadIn.bare(text, new Span(0, name.end())).start();
        return first
                        && Character.isUpperCase(text.codePointAt(name.start()))
                        && AgreementNouns.name(name.in(text))
                        && !LeadIn.hasArticleBeforeNoun(text, name)
                ? words
                : null;
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
        if (text.startsWith("]", date.end())) {
            return date.end() + 1;
        }
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
