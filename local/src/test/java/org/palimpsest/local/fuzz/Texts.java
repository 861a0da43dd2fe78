package org.palimpsest.local.fuzz;

import java.util.List;
import java.util.random.RandomGenerator;

/** Texts that nobody would write, and some that somebody might. */
final class Texts {

    private static final int LONG = 20_000;

    private static final List<String> PIECES =
            List.of(
                    "",
                    " ",
                    "\n",
                    "\n\n",
                    "\r",
                    "\r\n",
                    "\t",
                    "\0",
                    "\u0007",
                    "\u001b",
                    "\u007f",
                    "\u0085",
                    "\u00a0",
                    "\u200b",
                    "\u2028",
                    "\u202e",
                    "\ufeff",
                    "\ufffe",
                    "\ud83e\uddc0",
                    "e\u0301",
                    "\u0130",
                    "\u00df",
                    "\u0661\u0662\u0663",
                    "\u216b",
                    "\u4e07",
                    "\ud800",
                    "\udc00",
                    "= T =",
                    "= =",
                    "=",
                    "==",
                    "== History ==",
                    "==x==",
                    "=======",
                    "Infobox",
                    "- ",
                    "-",
                    "- Key: value",
                    "- : ",
                    ";",
                    ";Visits from Ruritania to Sylvania",
                    "- King Rudolf (1958)",
                    "- X (",
                    "(",
                    ")",
                    "((",
                    "1",
                    "0",
                    ".",
                    ",",
                    "1,700",
                    "1,2,3,4",
                    "9".repeat(40),
                    "1e400",
                    "US$",
                    "US$3.5 billion",
                    "over",
                    "about 3 per cent",
                    "two million",
                    "S/ 12.90",
                    "\u20ac",
                    "\u20b9",
                    "%",
                    "17 December 1996",
                    "31 February 1999",
                    "June 1872",
                    "1990s",
                    "18th century",
                    "2001\u20132003",
                    "1966-67",
                    "c. 1617\u20131618",
                    "between 1 and 2",
                    "from 1990 to 1980",
                    "Ruritania has an embassy in Orlok and consulates in A, B and C",
                    "is accredited to",
                    "Treaty of Peace (1872); Pact (1900)",
                    "the",
                    "and",
                    "to",
                    "{f1}",
                    "\u00abf1\u00bb",
                    "<b>",
                    "&amp;",
                    "'",
                    "\"",
                    "\\",
                    "/",
                    "%00",
                    "..",
                    "$set",
                    "$where",
                    "_id",
                    "${x}",
                    "\\u0000");

    private final RandomGenerator random;

    Texts(RandomGenerator random) {
        this.random = random;
    }

    /** A line or a few, most often short. */
    String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(1 << random.nextInt(5)) + 1;
        for (int i = 0; i < pieces; i++) {
            text.append(piece());
            text.append(random.nextInt(3) == 0 ? " " : "");
        }
        return text.toString();
    }

    /** A text that may be an article. */
    String article() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(10) > 0) {
            text.append("= Fuzz ").append(random.nextInt()).append(" =\n");
        }
        int lines = random.nextInt(1 << random.nextInt(6)) + 1;
        for (int i = 0; i < lines; i++) {
            text.append(wellFormed(text())).append('\n');
        }
        return text.toString();
    }

    /** Without what would have any text refused, most of the time. */
    private String wellFormed(String text) {
        return random.nextInt(100) == 0
                ? text
                : text.replaceAll("[\\p{Cc}&&[^\\t\\n]]|[\\ud800-\\udfff]", "");
    }

    /** The same text with some of its lines cut, doubled, exchanged or replaced. */
    String disturbed(String text) {
        StringBuilder disturbed = new StringBuilder();
        for (String line : text.split("(?<=\n)")) {
            disturbed.append(
                    switch (random.nextInt(24)) {
                        case 0 -> "";
                        case 1 -> line + line;
                        case 2 -> wellFormed(text()) + "\n";
                        case 3 -> line.substring(random.nextInt(line.length()));
                        case 4 -> spliced(line);
                        default -> line;
                    });
        }
        return disturbed.toString();
    }

    private String spliced(String line) {
        int at = random.nextInt(line.length());
        return line.substring(0, at) + wellFormed(text()) + line.substring(at);
    }

    /** Any of these bytes changed, added or lost, a few of them. */
    byte[] disturbed(byte[] bytes) {
        byte[] disturbed = bytes.clone();
        for (int i = random.nextInt(4) + 1; i > 0 && disturbed.length > 0; i--) {
            disturbed[random.nextInt(disturbed.length)] = (byte) random.nextInt(256);
        }
        return disturbed;
    }

    byte[] bytes() {
        byte[] bytes = new byte[random.nextInt(1 << random.nextInt(14))];
        random.nextBytes(bytes);
        return bytes;
    }

    private String piece() {
        return switch (random.nextInt(40)) {
            case 0 -> one().repeat(random.nextInt(1 << random.nextInt(8)) + 1);
            case 1 -> {
                String one = one();
                yield one.repeat(random.nextInt(LONG) / Math.max(1, one.length()) / 4);
            }
            case 2, 3 -> Character.toString(random.nextInt(0x110000));
            case 4, 5 -> String.valueOf(random.nextLong());
            default -> one();
        };
    }

    private String one() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }
}
