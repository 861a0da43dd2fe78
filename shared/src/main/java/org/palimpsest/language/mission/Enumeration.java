package org.palimpsest.language.mission;

import org.palimpsest.article.fact.Mission;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Posts with their cities that a text lists one after the other: {@code an embassy in Tokyo, and
 * consulates-general in Tokyo and Nagoya}.
 */
record Enumeration(List<PostPhrase> phrases) {

    private static final Pattern JOINT = Pattern.compile(",?\\s(?:(?:and|as well as|plus)\\s)?");

    Enumeration {
        phrases = List.copyOf(phrases);
    }

    Enumeration(PostPhrase only) {
        this(List.of(only));
    }

    /** One city and what stands there. */
    private record Seat(String post, String city) {}

    /** The posting of that index and all that are listed right before and after it. */
    static Enumeration around(String text, List<Posting> postings, int index) {
        List<PostPhrase> all = postings.stream().map(each -> new PostPhrase(text, each)).toList();
        int first = index;
        while (first > 0 && joins(text, all.get(first - 1), all.get(first))) {
            first--;
        }
        int last = index;
        while (last + 1 < all.size() && joins(text, all.get(last), all.get(last + 1))) {
            last++;
        }
        return new Enumeration(all.subList(first, last + 1));
    }

    private static boolean joins(String text, PostPhrase one, PostPhrase next) {
        // A city may seem to go on into the next post, as in "Oslo and Bergen-an embassy in Voss".
        return one.isPlain()
                && next.isPlain()
                && one.end() <= next.start()
                && JOINT.matcher(text).region(one.end(), next.start()).matches();
    }

    boolean isPlain() {
        return phrases.stream().allMatch(PostPhrase::isPlain);
    }

    /** The whole text with one of the missions changed. */
    String with(Span city, Mission after) {
        String text = phrases.getFirst().text();
        List<Seat> seats = new ArrayList<>();
        for (PostPhrase phrase : phrases) {
            for (int index = 0; index < phrase.posting().cities().size(); index++) {
                Span each = phrase.posting().cities().get(index);
                boolean stays = !each.equals(city) || each.in(text).equals(after.city());
                seats.add(
                        new Seat(
                                each.equals(city) ? after.post() : phrase.posting().post().said(),
                                stays ? phrase.named(index) : after.city()));
            }
        }
        PostPhrase first = phrases.getFirst();
        String list = listed(seats, first.isBare());
        return text.substring(0, first.start())
                + (first.isCapital()
                        ? list.substring(0, 1).toUpperCase(Locale.ROOT) + list.substring(1)
                        : list)
                + text.substring(phrases.getLast().end());
    }

    /**
     * @param bare whether what stands alone has no article
     */
    private static String listed(List<Seat> seats, boolean bare) {
        List<String> parts = new ArrayList<>();
        boolean nested = false;
        int from = 0;
        while (from < seats.size()) {
            int to = from + 1;
            while (to < seats.size() && seats.get(to).post().equals(seats.get(from).post())) {
                to++;
            }
            List<String> cities = seats.subList(from, to).stream().map(Seat::city).toList();
            String post = seats.get(from).post();
            String one = bare ? post : Post.one(post);
            parts.add(
                    (cities.size() == 1 ? one : Post.several(post))
                            + " in "
                            + joined(cities, " and "));
            nested |= cities.size() > 1;
            from = to;
        }
        return joined(parts, nested ? ", and " : " and ");
    }

    private static String joined(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end == 0
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
    }
}
