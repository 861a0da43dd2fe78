package org.palimpsest.language.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** Words that tell what a number beside them is: a count, a part of a name, or neither. */
public final class Measures {

    private static final Set<String> COUNTED =
            words(
                    """
                    km kms kilometre kilometres kilometer kilometers mile miles metre metres meter
                    meters cm mm feet foot ft yards inches hectare hectares ha acre acres sq square
                    cubic nautical metric tonne tonnes ton tons kg kilogram kilograms kilogramme
                    kilogrammes grams pounds litres liters barrels bushels bales bags carats
                    ounces mw mwh gwh gw kw kwh megawatt megawatts kilowatts gigawatts volts
                    people persons men women children soldiers troops personnel students scholars
                    pupils teachers doctors nurses families households companies firms enterprises
                    businesses members residents nationals citizens workers labourers laborers
                    employees migrants immigrants emigrants settlers refugees expatriates tourists
                    visitors arrivals passengers volunteers peacekeepers prisoners detainees
                    casualties deaths victims survivors houses homes villages schools vehicles cars
                    buses trucks tractors aircraft ships vessels rifles tanks units items copies
                    seats beds rooms jobs scholarships grants projects books years days months
                    weeks hours minutes seconds cents cases doses samples islands sailors officers
                    delegates participants athletes descendants speakers
                    """);

    /** Counted too, but only in these letters: {@code M.} begins a name. */
    private static final Set<String> COUNTED_AS_WRITTEN =
            Set.of("m", "t", "mi", "nm", "hp", "kV", "mph", "DWT", "GRT", "TEU");

    /** Capitalised or not, what comes after them is their number, not a count. */
    private static final Set<String> NUMBERING =
            words(
                    """
                    flight article articles resolution chapter section sections route highway
                    no nos number numbers num page pages paragraph vol volume issue channel
                    phase annex appendix protocol directive regulation clause rule item platform
                    pier gate terminal grade level version episode boeing airbus room decree
                    resolutions flights chapters protocols routes highways directives regulations
                    """);

    /** Only with a capital. */
    private static final Set<String> NUMBERING_NAMES =
            words(
                    """
                    law season figure table mark apollo soyuz sputnik falcon ariane explorer voyager pioneer
                    tupolev antonov ilyushin embraer bombardier mirage concorde type model area act
                    bill war order task force unit division brigade battalion regiment squadron
                    corps army fleet zone district ward line interstate formula psalm part stage
                    category class track studio pp suite block plot building lot expo covid
                    group g u f c b p radio tv bbc canal catch ps windows square agenda route
                    camp hill point bell cessna sikorsky leopard gulfstream landsat sentinel fokker
                    challenger web industry box
                    """);

    private static final Set<String> FUNCTION =
            words(
                    """
                    of in on at by to for from with and or but nor as is are was were be been being
                    has have had will would can could may might shall should must do does did which
                    who whom whose that than when while where after before during per each its
                    their his her our the a an this these those it they he she we into onto between
                    among amid including such because since until till against under over about
                    around not also then so if within without through throughout via upon towards
                    toward both either neither only there here
                    """);

    /** Verbs that often come right after a number that stands for what it counts. */
    private static final Set<String> VERBS =
            words(
                    """
                    took take takes taken came come comes went go goes left fled fell rose grew began
                    became made make makes gave give gives got held hold said say saw sent set hit
                    struck lost led met ran live lives living work works stood stand remain remains
                    spoke speak paid spent sold bought built brought sought chose drew drove flew
                    killed injured wounded planned lived worked served studied voted joined returned
                    arrived followed ended remained reported recorded expected invested exported
                    imported donated pledged allocated approved agreed opened closed signed settled
                    emigrated migrated moved participated attended visited received represented
                    """);

    private Measures() {}

    private static Set<String> words(String lines) {
        return Set.of(Arrays.stream(lines.strip().split("\\s+")).distinct().toArray(String[]::new));
    }

    /** Whether a number before the word counts it, even one that could be a year. */
    public static boolean isCounted(String word) {
        return COUNTED.contains(lower(word)) || COUNTED_AS_WRITTEN.contains(word);
    }

    /** Whether a number after the word is part of a name, as in {@code Flight 182}. */
    public static boolean numbers(String word) {
        return NUMBERING.contains(lower(word))
                || (startsUpper(word) && NUMBERING_NAMES.contains(lower(word)));
    }

    /** The same for a number that could be a year: {@code Act 1955} names one, a page does not. */
    public static boolean numbersYears(String word) {
        return NUMBERING.contains(lower(word));
    }

    /** Whether the word says how others hang together and is never counted. */
    public static boolean isFunction(String word) {
        return FUNCTION.contains(lower(word));
    }

    /** Whether the word says what was done and is not counted. */
    public static boolean isVerb(String word) {
        return VERBS.contains(word);
    }

    /** Whether the word begins with a capital. */
    public static boolean startsUpper(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
