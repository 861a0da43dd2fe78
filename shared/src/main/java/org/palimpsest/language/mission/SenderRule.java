package org.palimpsest.language.mission;

import org.jspecify.annotations.Nullable;
import org.palimpsest.language.country.Countries;
import org.palimpsest.language.country.CountryMention;
import org.palimpsest.language.country.CountryNames;
import org.palimpsest.language.prose.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whose a mission is by where the text speaks of the two countries. */
final class SenderRule {

    private static final int MOST_MENTIONS = 8;
    private static final int REACH = 60;

    /** Before a country that is no sender. */
    private static final Pattern PLACED =
            Pattern.compile(
                    "(?iu)(?<!\\p{L})(?:in|to|with|for|at|between|towards?|across|throughout)\\s(?:the\\s)?(?:(?:republic|kingdom|state|union)"
                        + " of\\s(?:the\\s)?)?$");

    /** Before the country whose post it is. */
    private static final Pattern OWNER =
            Pattern.compile(
                    "\\s(?:of|from)\\s(?:the\\s)?(?:\\p{L}{1,20}\\s){0,3}(?:of\\s)?(?:the\\s)?");

    private static final Pattern CAPITAL =
            Pattern.compile(
                    "(?:['\u2019]s)?\\s(?:\\p{L}{1,20}\\s)?(?:capital|city|cities|town|port)\\b");
    private static final Pattern REGION = Pattern.compile("\\s?(?:[,.;)]|and\\b|$)");
    private static final Pattern SUBJECT =
            Pattern.compile(
                    "\\s{0,3}(?:The\\s)?(?<name>\\p{Lu}\\p{L}{2,20}(?:\\s\\p{Lu}\\p{L}{2,20}){0,2})"
                        + "(?:['\u2019]s?)?\\s(?:has|have|also|maintains?|operates?|embassy|opened)\\b");
    private static final Pattern TOGETHER = Pattern.compile(",?\\s(?:and|&)\\s(?:the\\s)?");

    private final String text;
    private final Countries countries;
    private final List<CountryMention> mentions;
    private final Sentences sentences;

    SenderRule(String text, Countries countries) {
        this.text = text;
        this.countries = countries;
        mentions = CountryMention.in(text, countries);
        sentences = Sentences.of(text);
    }

    /** The sender for each of the posting's cities, or an empty list where none is told. */
    List<String> of(Posting posting) {
        int cities = posting.cities().size();
        String owner = owner(posting);
        List<CountryMention> before = before(posting.start());
        if (owner == null && cities == 2 && areTogether(before)) {
            return List.of(before.get(1).country(), before.get(0).country());
        }
        String sender = owner == null ? subject(before) : owner;
        sender = sender == null ? otherThanHost(posting, before) : sender;
        return sender == null ? List.of() : repeated(sender, cities);
    }

    /** Whether the sentence speaks of a third country's mission. */
    boolean isOfAnother(Posting posting) {
        int start = sentences.startOf(posting.start());
        Matcher subject = SUBJECT.matcher(text).region(start, text.length());
        if (!subject.lookingAt()) {
            return false;
        }
        String name = subject.group("name");
        return CountryNames.isCountry(name)
                && CountryMention.in(name, countries).isEmpty()
                && posting.start() > subject.end();
    }

    private static List<String> repeated(String sender, int times) {
        List<String> senders = new ArrayList<>();
        for (int count = 0; count < times; count++) {
            senders.add(sender);
        }
        return List.copyOf(senders);
    }

    /** {@code Embassy of Japan}. */
    private @Nullable String owner(Posting posting) {
        int end = posting.post().span().end();
        for (CountryMention mention : mentions.subList(indexFrom(end), mentions.size())) {
            if (mention.start() > end + REACH) {
                return null;
            }
            if (OWNER.matcher(text.substring(end, mention.start())).matches()) {
                return mention.country();
            }
        }
        return null;
    }

    /** The mentions before that place in its sentence, the nearest first. */
    private List<CountryMention> before(int place) {
        int start = sentences.startOf(place);
        List<CountryMention> before = new ArrayList<>();
        for (int index = indexFrom(place) - 1;
                index >= 0 && before.size() < MOST_MENTIONS;
                index--) {
            if (mentions.get(index).start() < start) {
                break;
            }
            before.add(mentions.get(index));
        }
        return before;
    }

    private @Nullable String subject(List<CountryMention> before) {
        return before.stream()
                .filter(mention -> !isPlace(mention))
                .map(CountryMention::country)
                .findFirst()
                .orElse(null);
    }

    /** {@code The embassy in Peru is in Lima}. */
    private @Nullable String otherThanHost(Posting posting, List<CountryMention> before) {
        int end = posting.post().span().end();
        int index = indexFrom(end);
        boolean between =
                index < mentions.size()
                        && mentions.get(index).start() < posting.cities().getFirst().start();
        if (between) {
            return countries.otherThan(mentions.get(index).country());
        }
        return before.isEmpty() ? null : countries.otherThan(before.getFirst().country());
    }

    /** Whether the country is only named to say where something is. */
    private boolean isPlace(CountryMention mention) {
        String head = text.substring(Math.max(0, mention.start() - 40), mention.start());
        boolean region =
                (head.endsWith(", ") || head.endsWith("("))
                        && matches(REGION, mention.end())
                        && head.length() > 2;
        return region || PLACED.matcher(head).find() || matches(CAPITAL, mention.end());
    }

    /** {@code Japan and Peru have embassies in Lima and Tokyo}. */
    private boolean areTogether(List<CountryMention> before) {
        if (before.size() < 2 || before.get(0).country().equals(before.get(1).country())) {
            return false;
        }
        int from = before.get(1).end();
        int to = before.get(0).start();
        return !isPlace(before.get(1))
                && to - from < 20
                && TOGETHER.matcher(text.substring(from, to)).matches();
    }

    private boolean matches(Pattern pattern, int from) {
        return pattern.matcher(text)
                .region(from, text.length())
                .useTransparentBounds(true)
                .lookingAt();
    }

    private int indexFrom(int place) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
