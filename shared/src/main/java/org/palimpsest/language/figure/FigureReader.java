package org.palimpsest.language.figure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Qualifier;
import org.palimpsest.language.measure.Currencies;
import org.palimpsest.language.measure.QualifierWords;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Optional;
import java.util.Set;

/** Reads the words around one number. */
final class FigureReader {

    /** Glued to a number they are money only if it has a scale. */
    private static final Set<String> MOSTLY_NAMES = Set.of("Q", "P", "N", "COP");

    private final Prose prose;
    private final NameRule names;

    FigureReader(Prose prose) {
        this.prose = prose;
        names = new NameRule(prose);
    }

    /**
     * The figure whose number that is, or null where it is none.
     *
     * @param lent the currency that the first figure of a range lends, or null
     */
    @Nullable FigureWords around(Numeral numeral, @Nullable String lent) {
        int number = numeral.span().start();
        int lead = numeral.inWords() ? number : signStart(number);
        Span currency = numeral.inWords() ? new Span(lead, lead) : currencyBefore(lead);
        if (!currency.isEmpty()) {
            lead = signStart(currency.start());
        }
        if (names.gluedBefore(lead)) {
            return null;
        }
        String money = currency.isEmpty() ? lent : Currencies.ofSign(sign(currency)).orElse(null);
        ScaleWords scale = ScaleWords.after(prose, numeral, money != null);
        if (isNameOfLetter(currency, numeral, scale)) {
            return null;
        }
        UnitWords unit = UnitWords.after(prose, numeral, scale, currency.isEmpty() ? null : money);
        if (isNoFigure(numeral, scale, unit, currency, lead)) {
            return null;
        }
        Optional<QualifierWords> qualifier = QualifierWords.before(prose, lead);
        FigureWords words =
                new FigureWords(
                        qualifier.map(q -> q.span().start()).orElse(lead),
                        qualifier.map(QualifierWords::qualifier).orElse(Qualifier.EXACT),
                        lead,
                        isNegative(lead) || (!currency.isEmpty() && isNegative(number - 1)),
                        !currency.isEmpty(),
                        numeral,
                        scale.scale(),
                        0,
                        scale.end(),
                        unit.end(),
                        unit.unit() == null && lent != null ? lent : unit.unit());
        return words.withinBounds() ? words : null;
    }

    private boolean isNoFigure(
            Numeral numeral, ScaleWords scale, UnitWords unit, Span currency, int lead) {
        if (numeral.inWords()) {
            return scale.scale() == null || !scale.scale().writtenOut();
        }
        boolean said = scale.scale() != null || !currency.isEmpty() || unit.end() > scale.end();
        if (!said && names.gluedAfter(unit.end())) {
            return true;
        }
        boolean qualified = QualifierWords.before(prose, lead).isPresent();
        boolean bare = !said && !qualified && numeral.plain();
        return (!said && names.timeOrEra(lead, unit.end()))
                || (!said && !qualified && names.numbered(lead))
                || (bare && names.endsName(lead, unit.end()));
    }

    /**
     * {@code K2} is a mountain, {@code K20} and {@code K2 million} are money; {@code Q400} and
     * {@code COP27} are names, only {@code Q400 million} is money.
     */
    private boolean isNameOfLetter(Span currency, Numeral numeral, ScaleWords scale) {
        if (scale.scale() != null || !prose.letterAt(currency.start())) {
            return false;
        }
        boolean digit = numeral.span().end() == numeral.span().start() + 1;
        boolean letter = currency.end() == currency.start() + 1;
        boolean glued = !Prose.isSpace(prose.at(currency.end()));
        return (letter && digit)
                || (glued && numeral.plain() && MOSTLY_NAMES.contains(currency.in(prose.text())));
    }

    private String sign(Span currency) {
        String words = currency.in(prose.text());
        int space = words.indexOf('$');
        return words.startsWith("U") && space > 1 ? "US$" : words;
    }

    private Span currencyBefore(int lead) {
        Span sign = Currencies.signBefore(prose, lead);
        if (sign.in(prose.text()).equals("$")) {
            int before = prose.skipSpacesBack(sign.start());
            for (String country : new String[] {"US", "U.S."}) {
                if (before < sign.start()
                        && prose.text().startsWith(country, before - country.length())) {
                    return new Span(before - country.length(), sign.end());
                }
            }
        }
        return sign;
    }

    /** Where a sign before that place begins, or the place itself. */
    private int signStart(int at) {
        Span minus = prose.wordBefore(prose.skipSpacesBack(at));
        if (isMinus(minus) && minus.end() < at && !prose.digitAt(minus.start() - 2)) {
            return minus.start();
        }
        char before = prose.at(at - 1);
        boolean sign = before == '+' || before == '-' || before == '\u2212' || before == '\u2013';
        char outside = prose.at(at - 2);
        boolean free =
                outside == '\0' || outside == '(' || outside == '~' || Prose.isSpace(outside);
        boolean range = before == '\u2013' && prose.digitAt(prose.skipSpacesBack(at - 1) - 1);
        boolean inMoney = sign && !free && !Currencies.signBefore(prose, at - 1).isEmpty();
        return sign && !range && (free || inMoney) ? at - 1 : at;
    }

    private boolean isNegative(int at) {
        char sign = prose.at(at);
        return sign == '-' || sign == '\u2212' || sign == '\u2013' || isMinus(prose.wordAt(at));
    }

    private boolean isMinus(Span word) {
        return word.in(prose.text()).equalsIgnoreCase("minus");
    }
}
