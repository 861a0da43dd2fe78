package org.palimpsest.language.mission;

import org.palimpsest.article.fact.Mission;
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
    private static final Pattern ARTICLE = Pattern.compile("(?iu)(?<!\\p{L})an?(\\s)$");
    private static final Pattern BETWEEN =
            Pattern.compile(",?\\s(?:and\\s|as well as\\s|&\\s)?(?:in\\s)?");
    private static final int LONGEST_COUNT = 10;

    /** The text with another post, and city, where the post has one city. */
    static String replaced(String text, Posting posting, Mission after) {
        Span post = posting.post().span();
        Span city = posting.cities().getFirst();
        boolean ahead = post.start() < city.start();
        Span first = ahead ? post : city;
        Span second = ahead ? city : post;
        String words = words(post.in(text), posting.post().plural(), after.post());
        return head(text, first, ahead, after.post())
                + (ahead ? words : after.city())
                + text.substring(first.end(), second.start())
                + (ahead ? after.city() : words)
                + text.substring(second.end());
    }

    private static String head(String text, Span first, boolean post, String name) {
        String head = text.substring(0, first.start());
        Matcher article =
                ARTICLE.matcher(head).region(Math.max(0, head.length() - 4), head.length());
        if (!post || !article.find()) {
            return head;
        }
        boolean capital = Character.isUpperCase(head.charAt(article.start()));
        String changed = Post.article(name);
        return head.substring(0, article.start())
                + (capital ? "A" + changed.substring(1) : changed)
                + article.group(1);
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

    /** Whether it is the post, {@code in}, and the cities, and nothing else. */
    boolean isPlain() {
        Span post = posting.post().span();
        boolean plain =
                text.startsWith(" in ", post.end())
                        && posting.cities().getFirst().start() == post.end() + 4;
        for (int index = 1; plain && index < posting.cities().size(); index++) {
            int from = posting.cities().get(index - 1).end();
            int to = posting.cities().get(index).start();
            plain = BETWEEN.matcher(text).region(from, to).matches();
        }
        return plain;
    }
}
