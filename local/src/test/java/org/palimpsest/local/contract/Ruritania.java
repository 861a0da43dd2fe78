package org.palimpsest.local.contract;

/** A small article that has one of everything, for tests to which it does not matter what. */
public final class Ruritania {

    /** Its text, below the title line. */
    public static final String TEXT =
            """
            Infobox
            - Party1: Ruritania
            - Party2: Sylvania
            - Border: 120 km

            The two countries have been neighbours since 1821.

            == History ==
            In June 1872, a treaty was signed by 12 envoys.

            In 1942, over 1,700 Ruritanians were expelled.

            === After the war ===
            Relations were restored on 17 December 1996.

            == High-level visits ==

            ;High-level visits from Ruritania to Sylvania
            - King Rudolf (1958)
            - Chancellor Ada Sapt (1982, 1996)

            ;High-level visits from Sylvania to Ruritania
            - President Vlad Orlok (1961)

            == Bilateral agreements ==
            - Treaty of Peace (1872)
            - Agreement on Trade (June 1934)

            == Diplomatic missions ==
            - Ruritania has an embassy in Sylvburg.
            - Sylvania has an embassy in Strelsau.

            == Trade ==
            In 2013, trade totaled US$3.5 billion; about 3 per cent of it was cheese.

            == See also ==
            - Foreign relations of Ruritania
            - Foreign relations of Sylvania
            """;

    /** The entry of its lead. */
    static final String LEAD = "The two countries have been neighbours since 1821.";

    private Ruritania() {}
}
