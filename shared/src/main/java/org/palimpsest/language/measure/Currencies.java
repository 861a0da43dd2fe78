package org.palimpsest.language.measure;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.prose.Prose;
import org.palimpsest.language.prose.Span;

import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The signs, codes and names of money in English prose, each with its ISO 4217 code.
 *
 * <p>A sign or name that several countries share has the code of the one that English prose means
 * most often ({@code $} is USD, {@code ¥} JPY, {@code Rs} INR); where there is none such ({@code
 * pesos}, {@code francs}) it has one only with its adjective.
 */
public final class Currencies {

    /** Of {@code US$}, {@code S/.} and the like; the longest that matches is meant. */
    private static final String SIGNS =
            """
            $ USD, US$ USD, U.S.$ USD, US.$ USD, USD$ USD, A$ AUD, AU$ AUD, C$ CAD, CA$ CAD,
            CAD$ CAD, CDN$ CAD, Can$ CAD, NZ$ NZD, HK$ HKD, S$ SGD, SG$ SGD, NT$ TWD, TW$ TWD,
            R$ BRL, BR$ BRL, MX$ MXN, Mex$ MXN, CLP$ CLP, CL$ CLP, AR$ ARS, COL$ COP, Col$ COP, CO$ COP,
            $U UYU, UY$ UYU, RD$ DOP, J$ JMD, TT$ TTD, BZ$ BZD, Bds$ BBD, B$ BND, FJ$ FJD, N$ NAD,
            Z$ ZWL, L$ LRD, G$ GYD, EC$ XCD, Bs$ BSD, MOP$ MOP, C₡ CRC, € EUR, £ GBP, GB£ GBP,
            UK£ GBP, E£ EGP, LE EGP, L£ LBP, IR£ IEP, ¥ JPY, JP¥ JPY, CN¥ CNY, RMB¥ CNY, RMB CNY,
            Yuan CNY, ₹ INR, Rs INR, Rs. INR, Re INR, INR₹ INR, NRs NPR, NRs. NPR, NPRs NPR,
            PKRs PKR, SLRs LKR, LKRs LKR, MRs MUR, ₨ INR, ৳ BDT, Tk BDT, Tk. BDT, S/ PEN, S/. PEN,
            KSh KES, Ksh KES, KSh. KES, Ksh. KES, KShs KES, Kshs KES, TSh TZS, Tsh TZS, TShs TZS,
            USh UGX, Ush UGX, UShs UGX, Sh KES, RM MYR, Rp IDR, Rp. IDR, IDR IDR, ₩ KRW, ₽ RUB,
            ₺ TRY, ₫ VND, ₱ PHP, ₦ NGN, ₪ ILS, ₴ UAH, ₸ KZT, ฿ THB, ₡ CRC, ₲ PYG, ₵ GHS, GH₵ GHS,
            GH¢ GHS, ₭ LAK, ₮ MNT, ₾ GEL, ₼ AZN, ֏ AMD, ៛ KHR, R ZAR, Fr CHF, Fr. CHF, SFr CHF,
            SFr. CHF, Sfr CHF, NKr NOK, NOKr NOK, SKr SEK, DKr DKK, ISKr ISK, Lm MTL, DM DEM,
            Bs BOB, Bs. BOB, CFA XOF, FCFA XAF, Dh MAD, Dhs AED, Dh. MAD, DH MAD, SR SAR, KD KWD,
            QR QAR, BD BHD, RO OMR, DT TND, TD TND, Br ETB, Birr ETB, Q GTQ, P PHP, N NGN, K ZMW, MT MZN, MTn MZN, Kz AOA,
            kr SEK, kr. DKK, zł PLN, Kč CZK, Ft HUF, лв BGN, kn HRK, TL TRY, KM BAM, NIS ILS,
            Din RSD, Nu. BTN, Nu BTN, B/. PAB, Gs. PYG, Rf MVR, Rf. MVR, Php PHP, PhP PHP, M$ MYR,
            MXN$ MXN, AUD$ AUD, AUS$ AUD, Aus$ AUD, NZD$ NZD, CAN$ CAD, Can.$ CAD, SGD$ SGD,
            HKD$ HKD, JD JOD, FRw RWF, Frw RWF, RWF RWF, FBu BIF, Fdj DJF, FF FRF, Ptas ESP,
            Pts ESP, Esc PTE, Lt LTL, Ls LVL, Kčs CSK, Sk SKK, ECU XEU, ƒ NLG, ₧ ESP, ₤ ITL, Dfl NLG, Dfl. NLG
            """;

    /**
     * Names, singular and plural, then what they mean alone (- is nothing) and after an adjective.
     */
    private static final String NAMES =
            """
            dollar dollars: USD us=USD u.s.=USD american=USD australian=AUD canadian=CAD\
             zealand=NZD kong=HKD singapore=SGD singaporean=SGD taiwan=TWD taiwanese=TWD\
             jamaican=JMD namibian=NAD fijian=FJD barbadian=BBD bahamian=BSD belize=BZD\
             guyanese=GYD liberian=LRD surinamese=SRD brunei=BND zimbabwean=ZWL caribbean=XCD
            euro euros: EUR
            pound pounds: GBP british=GBP sterling=GBP egyptian=EGP lebanese=LBP syrian=SYP\
             sudanese=SDG cypriot=CYP maltese=MTP irish=IEP turkish=TRY
            sterling: GBP
            yen: JPY japanese=JPY
            yuan renminbi: CNY chinese=CNY
            won: KRW korean=KRW
            rupee rupees: INR indian=INR pakistani=PKR nepalese=NPR nepali=NPR lankan=LKR\
             mauritian=MUR seychellois=SCR
            rupiah rupiahs: IDR indonesian=IDR
            ringgit ringgits: MYR malaysian=MYR
            baht: THB thai=THB
            dong đồng: VND vietnamese=VND
            piastre piastres piaster piasters: -
            taka: BDT bangladeshi=BDT
            kyat kyats: MMK burmese=MMK
            kip: LAK
            riel riels: KHR
            tugrik tugriks tögrög: MNT
            tenge: KZT
            som: KGS uzbek=UZS uzbekistani=UZS
            afghani afghanis: AFN
            peso pesos: - mexican=MXN chilean=CLP argentine=ARS argentinian=ARS colombian=COP\
             cuban=CUP dominican=DOP philippine=PHP filipino=PHP uruguayan=UYU
            sol soles: PEN peruvian=PEN nuevo=PEN nuevos=PEN
            real reais reals: BRL brazilian=BRL
            boliviano bolivianos: BOB
            bolívar bolívares bolivar bolivars bolivares: VES
            guaraní guaraníes guarani guaranis: PYG
            quetzal quetzales: GTQ
            lempira lempiras: HNL
            córdoba córdobas: NIO
            colón colones: CRC
            balboa balboas: PAB
            gourde gourdes: HTG
            franc francs: - swiss=CHF french=FRF belgian=BEF congolese=CDF rwandan=RWF\
             burundian=BIF djiboutian=DJF guinean=GNF cfa=XOF cfp=XPF comorian=KMF luxembourg=LUF
            krone kroner kroners: - norwegian=NOK danish=DKK
            krona kronor: SEK swedish=SEK icelandic=ISK
            króna krónur: ISK icelandic=ISK
            crown crowns: - norwegian=NOK danish=DKK swedish=SEK icelandic=ISK czech=CZK
            koruna korun koruny: CZK czech=CZK slovak=SKK
            zloty zlotys zlotych złoty złotych: PLN polish=PLN
            forint forints: HUF hungarian=HUF
            lev leva: BGN bulgarian=BGN
            leu lei: RON romanian=RON moldovan=MDL
            kuna kunas: HRK
            denar denars: MKD
            dinar dinars: - serbian=RSD tunisian=TND algerian=DZD iraqi=IQD jordanian=JOD\
             kuwaiti=KWD libyan=LYD bahraini=BHD yugoslav=YUN
            dirham dirhams: - moroccan=MAD emirati=AED uae=AED
            riyal riyals: - saudi=SAR qatari=QAR yemeni=YER
            rial rials: - iranian=IRR omani=OMR yemeni=YER
            shekel shekels: ILS israeli=ILS
            lira liras lire liri: - turkish=TRY italian=ITL maltese=MTL lebanese=LBP
            rouble roubles ruble rubles: RUB russian=RUB soviet=SUR belarusian=BYN
            hryvnia hryvnias: UAH ukrainian=UAH
            lari: GEL georgian=GEL
            dram drams: AMD armenian=AMD
            manat manats: AZN azerbaijani=AZN turkmen=TMT
            shilling shillings: - kenyan=KES ugandan=UGX tanzanian=TZS somali=SOS
            rand rands: ZAR african=ZAR
            naira: NGN nigerian=NGN
            cedi cedis: GHS ghanaian=GHS
            birr: ETB ethiopian=ETB
            kwacha: ZMW zambian=ZMW malawian=MWK
            pula: BWP botswana=BWP
            metical meticais: MZN mozambican=MZN
            kwanza kwanzas: AOA angolan=AOA
            dalasi dalasis: GMD
            leone leones: SLE
            ouguiya: MRU
            ariary: MGA
            escudo escudos: - portuguese=PTE verdean=CVE
            peseta pesetas: ESP spanish=ESP
            mark marks: - german=DEM finnish=FIM
            deutschmark deutschmarks: DEM
            guilder guilders: NLG dutch=NLG
            schilling schillings: ATS austrian=ATS
            drachma drachmas: GRD greek=GRD
            """;

    private static final int LONGEST_SIGN = 5;

    private static final Map<String, String> BY_SIGN = signs();
    private static final Map<String, Map<String, String>> BY_NAME = names();

    /** The characters that signs begin and end with, so that most places need no closer look. */
    private static final Set<Integer> FIRST = ends(sign -> sign.charAt(0));

    private static final Set<Integer> LAST = ends(sign -> sign.charAt(sign.length() - 1));

    private Currencies() {}

    private static Map<String, String> signs() {
        Map<String, String> signs = new HashMap<>();
        for (String entry : SIGNS.strip().split(",\\s+")) {
            String[] pair = entry.split(" ");
            signs.put(pair[0], pair[1]);
        }
        signs.putAll(
                Currency.getAvailableCurrencies().stream()
                        .map(Currency::getCurrencyCode)
                        .filter(code -> !code.startsWith("X") || code.matches("X[AO]F|XPF|XCD"))
                        .collect(Collectors.toMap(code -> code, code -> code)));
        return Map.copyOf(signs);
    }

    private static Set<Integer> ends(ToIntFunction<String> end) {
        return BY_SIGN.keySet().stream()
                .map(end::applyAsInt)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Map<String, String>> names() {
        Map<String, Map<String, String>> names = new HashMap<>();
        for (String line : NAMES.strip().split("\n")) {
            int colon = line.indexOf(':');
            Map<String, String> meanings = new HashMap<>();
            for (String meaning : line.substring(colon + 1).strip().split(" ")) {
                int equals = meaning.indexOf('=');
                meanings.put(
                        equals < 0 ? "" : meaning.substring(0, equals),
                        meaning.substring(equals + 1));
            }
            for (String name : line.substring(0, colon).split(" ")) {
                names.put(name, Map.copyOf(meanings));
            }
        }
        return Map.copyOf(names);
    }

    /** The sign or code that ends at that place, the longest; empty where none does. */
    public static Span signBefore(Prose prose, int end) {
        int signEnd = prose.skipSpacesBack(end);
        if (!LAST.contains((int) prose.at(signEnd - 1))) {
            return new Span(end, end);
        }
        for (int start = Math.max(0, signEnd - LONGEST_SIGN); start < signEnd; start++) {
            String sign = prose.text().substring(start, signEnd);
            if (BY_SIGN.containsKey(sign) && standsAlone(prose, start, sign, signEnd < end)) {
                return new Span(start, signEnd);
            }
        }
        return new Span(end, end);
    }

    private static boolean standsAlone(Prose prose, int start, String sign, boolean parted) {
        boolean letter = sign.length() == 1 && sign.matches("[A-Z]");
        boolean glued = prose.letterAt(start - 1) || prose.digitAt(start - 1);
        return !glued && !(letter && parted);
    }

    /** The sign or code that begins at that place, the longest; empty where none does. */
    public static Span signAt(Prose prose, int start) {
        if (!FIRST.contains((int) prose.at(start))) {
            return new Span(start, start);
        }
        int longest = Math.min(prose.text().length(), start + LONGEST_SIGN);
        for (int end = longest; end > start; end--) {
            boolean glued = prose.digitAt(end) || (prose.letterAt(end - 1) && prose.letterAt(end));
            if (!glued && BY_SIGN.containsKey(prose.text().substring(start, end))) {
                return new Span(start, end);
            }
        }
        return new Span(start, start);
    }

    /** The code that a sign or code stands for, letters as they are. */
    public static Optional<String> ofSign(String sign) {
        return Optional.ofNullable(BY_SIGN.get(sign));
    }

    /** Whether the word names a currency, be it only with an adjective. */
    public static boolean isName(String word) {
        return BY_NAME.containsKey(word.toLowerCase(Locale.ROOT));
    }

    /**
     * The code of a currency's name.
     *
     * @param adjective what stands before the name, or null
     */
    public static Optional<String> named(@Nullable String adjective, String name) {
        Map<String, String> meanings = BY_NAME.get(name.toLowerCase(Locale.ROOT));
        if (meanings == null) {
            return Optional.empty();
        }
        String meaning = meanings.get(adjective == null ? "" : adjective.toLowerCase(Locale.ROOT));
        return Optional.ofNullable(meaning).filter(code -> !code.equals("-"));
    }
}
