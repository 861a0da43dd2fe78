package org.palimpsest.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInProseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trade totaled US$3.5 billion. | US$3.5 billion = 3500000000 USD",
                "worth US$ 4.7 billion | US$ 4.7 billion = 4700000000 USD",
                "worth US $4.7 billion | US $4.7 billion = 4700000000 USD",
                "worth €4.5bn | €4.5bn = 4500000000 EUR",
                "worth £1.5m | £1.5m = 1500000 GBP",
                "worth $5M | $5M = 5000000 USD",
                "cost S/ 12.90 | S/ 12.90 = 12.9 PEN",
                "worth ₹4.6 lakh crore | ₹4.6 lakh crore = 4600000000000 INR",
                "worth Rs. 2,50,000 | Rs. 2,50,000 = 250000 INR",
                "worth Rs 500 crore | Rs 500 crore = 5000000000 INR",
                "two million dollars in aid | two million dollars = 2000000 USD",
                "Two hundred million rupees | Two hundred million rupees = 200000000 INR",
                "twenty-five million euros | twenty-five million euros = 25000000 EUR",
                "exports of KSh 5.8 billion | KSh 5.8 billion = 5800000000 KES",
                "grants of KES 12 billion | KES 12 billion = 12000000000 KES",
                "500 million Norwegian kroner | 500 million Norwegian kroner = 500000000 NOK",
                "20 million Brazilian reais | 20 million Brazilian reais = 20000000 BRL",
                "R$ 12 billion | R$ 12 billion = 12000000000 BRL",
                "3 billion yen | 3 billion yen = 3000000000 JPY",
                "40 million pesos | 40 million pesos = 40000000 pesos",
                "Six million marks | Six million marks = 6000000 marks",
                "7.50 francs a kilo | 7.50 francs = 7.5 francs",
                "24,500 đồng | 24,500 đồng = 24500 VND",
                "12 million Malagasy francs | 12 million Malagasy francs = 12000000 francs",
                "45 cents a kilo | 45 = 45 cents",
                "16 Bell 412 helicopters | 16 = 16 Bell",
                "3 Juno 50 probes | 3 = 3 Juno",
                "300 million Chilean pesos | 300 million Chilean pesos = 300000000 CLP",
                "2 million U.S. dollars | 2 million U.S. dollars = 2000000 USD",
                "12 thousand pounds sterling | 12 thousand pounds sterling = 12000 GBP",
                "a US$2-billion loan | US$2-billion = 2000000000 USD",
                "500 million USD | 500 million USD = 500000000 USD",
                "about 500 € | about 500 € = about 500 EUR",
                "worth US$1500 | US$1500 = 1500 USD",
                "a loss of -US$5 million | -US$5 million = -5000000 USD",
                "grew by −3.5% | −3.5% = -3.5 %",
                "grew about 3 per cent | about 3 per cent = about 3 %",
                "grew 12.5 percent | 12.5 percent = 12.5 %",
                "over 1,700 Japanese Peruvians | over 1,700 = over 1700 Peruvians",
                "over 1700 Japanese | over 1700 = over 1700 Japanese",
                "Nearly 60,000 Norwegians | Nearly 60,000 = about 60000 Norwegians",
                "An estimated 5,000 Nepalis | An estimated 5,000 = about 5000 Nepalis",
                "close to 40 firms | close to 40 = about 40 firms",
                "as many as 20 ships | as many as 20 = at-most 20 ships",
                "at least 12 men | at least 12 = at-least 12 men",
                "no fewer than 12 men | no fewer than 12 = at-least 12 men",
                "fewer than 12 men | fewer than 12 = under 12 men",
                "up to 15% | up to 15% = at-most 15 %",
                "about 1,990 | about 1,990 = about 1990",
                "runs for 890 km | 890 = 890 km",
                "a 500-megawatt plant | 500 = 500 megawatt",
                "a 30km road | 30 = 30 km",
                "3 square kilometres | 3 = 3 square kilometres",
                "1500 km away | 1500 = 1500 km",
                "1500 people came | 1500 = 1500 people",
                "12 345 678 votes | 12 345 678 = 12345678 votes",
                "12\u202F345 votes | 12\u202F345 = 12345 votes",
                "1,20,000 crore | 1,20,000 crore = 1200000000000",
                "5 lakh people | 5 lakh = 500000 people",
                "140 years of ties | 140 = 140 years",
                "In Lima 300 people gathered | 300 = 300 people",
                "killing 10 Japanese and injuring dozens | 10 = 10 Japanese",
                "set out with 232 Chinese indentured labourers | 232 = 232 labourers",
                "In Lima 300 died | 300 = 300 died",
                "gave Lima 300 new buses | 300 = 300 buses",
                "33,700 km² of it | 33,700 = 33700 km²",
                "750 m2 of floor | 750 = 750 m2",
                "fell to -38.5 °C there | -38.5 = -38.5 °C",
                "1.5m tonnes of wheat | 1.5m = 1500000 tonnes",
                "20m Swiss francs | 20m Swiss francs = 20000000 CHF",
                "60m people live | 60m = 60000000 people",
                "a 1.5m wall | 1.5 = 1.5 m",
                "a ticket at kr 300 | kr 300 = 300 SEK",
                "under Article 3 and 5 treaties | 5 = 5 treaties",
                "a village of 794 | 794 = 794",
                "at Lima's 300-acre estate | 300 = 300 acre",
                "gave Gustavo's 4 a place | 4 = 4",
                "built for KM 80 million | KM 80 million = 80000000 BAM",
                "a grant of NIS 5 million | NIS 5 million = 5000000 ILS",
                "a hall of 1800 m² of floor | 1800 = 1800 m²",
                "sold for TL 300 million | TL 300 million = 300000000 TRY",
                "debts of ƒ 134 million | ƒ 134 million = 134000000 NLG",
            })
    void findsAFigure(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5–10 per cent | 5 = 5 %; 10 per cent = 10 %",
                "US$3–4 billion | US$3 = 3000000000 USD; 4 billion = 4000000000 USD",
                "$3 million to $4 million | $3 million = 3000000 USD; $4 million = 4000000 USD",
                "20 to 30 people | 20 = 20 people; 30 = 30 people",
                "They beat Peru 4–1 on penalties | 4 = 4; 1 = 1",
                "They beat Peru 4-1 on penalties | 4 = 4; 1 = 1",
                "between 3 and 4 million euros | 3 = 3000000 EUR; 4 million euros = 4000000 EUR",
                "rose 7.5% to 96 million | 7.5% = 7.5 %; 96 million = 96000000",
                "by 7, to 96 million tonnes | 7 = 7; 96 million = 96000000 tonnes",
                "3 ships and 4 million tonnes | 3 = 3 ships; 4 million = 4000000 tonnes",
            })
    void aRangeIsTwoFigures(String text, String found) {
        assertThat(Found.in(text)).containsExactly(found.split("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The G20 met",
                "a C-17 landed",
                "Flight 182 fell",
                "Boeing 747 jets",
                "Article 9",
                "World War 2",
                "moved into room 12 of it",
                "under Articles 3 and 5 of it",
                "Resolutions 1973 and 2231",
                "at the foot of K2 itself",
                "called Industry 4.0 here",
                "under Decree 1454 it fell",
                "the Leopard 2 tanks",
                "when a Fiat 500 cost little",
                "on Route 66",
                "Apollo 11 landed",
                "COVID-19 vaccines",
                "No. 5 of it",
                "section 3.1.2",
                "at https://example.org/2010/05",
                "ISBN 978-3-16-148410-0",
                "the 63rd",
                "the Group of 77",
                "a Boeing 737-800",
                "UNPROFOR 2, at sea, left.",
                "open 24/7",
                "at 10:30",
                "at 5 p.m. there",
                "a note [12]",
                "a 3D film",
                "over 4G",
                "Peru beat Peru 20.",
                "one or two ships",
                "hundreds of millions",
                "\u0663\u0664 ships",
            })
    void findsNothing(String text) {
        assertThat(Found.in(text)).isEmpty();
    }
}
