package org.palimpsest.language.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.prose.IndefiniteArticle;
import org.palimpsest.language.prose.Span;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A post and its cities with the article or number before them: {@code two consulates in …}. */
record PostPhrase(String text, Posting posting) {

    private static final Pattern COUNT =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:an?|one|two|three|four|five|six|seven|eight|nine|ten"
                            + "|several|\\d{1,2})\\s$");
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<region>,\\s"
                            + CityName.PATTERN
                            + ")??,?\\s(?:and\\s|as well as\\s|&\\s)?(?:in\\s)?");

    /** What a label leads to, where words need no article. */
    private static final Pattern LABEL = Pattern.compile("(?:^|[:;\u2013\u2014-])\\s*$");

    private static final int LONGEST_COUNT = 10;

    /** The text with another post, and city, where the post has one city. */
    static String replaced(String text, Posting posting, Mission after) {
        Span post = posting.post().span();
        Span city = posting.cities().getFirst();
        boolean ahead = post.start() < city.start();
        Span first = ahead ? post : city;
        Span second = ahead ? city : post;
        String words = words(post.in(text), posting.post().plural(), after.post());
        String head = text.substring(0, first.start());
        return (ahead ? IndefiniteArticle.agreeing(head, after.post()) : head)
                + (ahead ? words : after.city())
                + text.substring(first.end(), second.start())
                + (ahead ? after.city() : words)
                + text.substring(second.end());
    }

    /** The post with capitals as the one before had them. */
    private static String words(String before, boolean plural, String name) {
        String words = plural ? Post.several(name) : name;
        boolean first = Character.isUpperCase(before.codePointAt(0));
        boolean all = first && before.equals(titled(before.toLowerCase(Locale.ROOT)));
        if (all) {
            return titled(words);
        }
        return first ? words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static String titled(String words) {
        return Pattern.compile("(?<!\\p{L})\\p{Ll}")
                .matcher(words)
                .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
    }

    /** Where it begins, with the article or number. */
    int start() {
        int from = posting.start();
        Matcher count = COUNT.matcher(text).region(Math.max(0, from - LONGEST_COUNT), from);
        return count.find() ? count.start() : from;
    }

    int end() {
        return posting.end();
    }

    /** Whether it begins without article or number, where a sentence would not. */
    boolean isBare() {
        return start() == posting.start()
                && LABEL.matcher(text.substring(Math.max(0, start() - 3), start())).find()
                && (start() > 0 || Character.isUpperCase(text.charAt(0)));
    }

    /** Whether it begins like a line or sentence. */
    boolean isCapital() {
        return Character.isUpperCase(text.charAt(start()))
                && (isBare() || start() < posting.start());
    }

    /** The city of that index, and its region where one stands before the next city. */
    String named(int index) {
        Matcher between = between(index);
        String region = between != null && between.matches() ? between.group("region") : null;
        String city = posting.cities().get(index).in(text);
        return region == null ? city : city + region;
    }

    /** Whether it is the post, {@code in}, and the cities, and nothing else. */
    boolean isPlain() {
        Span post = posting.post().span();
        boolean plain =
                text.startsWith(" in ", post.end())
                        && posting.cities().getFirst().start() == post.end() + 4;
        for (int index = 0; plain && index + 1 < posting.cities().size(); index++) {
            Matcher between = between(index);
            plain = between != null && between.matches();
        }
        return plain;
    }

    private @Nullable Matcher between(int index) {
        return index + 1 < posting.cities().size()
                ? BETWEEN.matcher(text)
                        .region(
                                posting.cities().get(index).end(),
                                posting.cities().get(index + 1).start())
                : null;
    }
}
