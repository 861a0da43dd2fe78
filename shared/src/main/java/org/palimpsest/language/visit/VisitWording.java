package org.palimpsest.language.visit;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.date.DateWording;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words a changed visit. Whether the words read back as the visit is for the caller to see. */
public final class VisitWording {

    private final VisitBullet bullet;
    private final Visit after;

    private VisitWording(VisitBullet bullet, Visit after) {
        this.bullet = bullet;
        this.after = after;
    }

    /**
     * Words that may say the visit as the bullet before said another, the best first; none where
     * that bullet says no visit or a date has no words.
     */
    public static List<String> like(String bullet, Visit after) {
        return VisitBullet.read(bullet)
                .map(read -> new VisitWording(read, after).candidates())
                .orElse(List.of());
    }

    /** The same for a bullet of its own: {@code President Alan García (November 2008)}. */
    public static List<String> usual(Visit visit) {
        String name = visit.visitor();
        return new VisitWording(VisitBullet.of(name), visit).candidates();
    }

    private List<String> candidates() {
        if (bullet.dates().isEmpty()) {
            return after.dates().isEmpty()
                    ? List.of(with(nowhere(), ""))
                    : lists().map(list -> with(gap(), " (" + list + ")")).toList();
        }
        return after.dates().isEmpty()
                ? List.of(with(wholeGap(), ""))
                : DateListWording.like(bullet.dateList(), after.dates()).stream()
                        .map(list -> with(bullet.dated().list(), list))
                        .toList();
    }

    /** All dates of a bullet that had none. */
    private Stream<String> lists() {
        List<String> words = new ArrayList<>();
        for (Edtf date : after.dates()) {
            List<String> worded = DateWording.usual(date);
            if (worded.isEmpty()) {
                return Stream.empty();
            }
            words.add(worded.getFirst());
        }
        return Stream.of(ListJoints.COMMA, ListJoints.SEMICOLON)
                .map(joint -> String.join(joint, words));
    }

    /** The bullet with another name and that in the place of what stands there. */
    private String with(Span place, String words) {
        StringBuilder text = new StringBuilder(bullet.text());
        Stream.of(new Change(place, words), new Change(bullet.visitor(), after.visitor()))
                .sorted(Comparator.comparingInt(Change::start).reversed())
                .forEach(change -> change.in(text));
        return text.toString();
    }

    private record Change(Span place, String words) {

        int start() {
            return place.start();
        }

        void in(StringBuilder text) {
            text.replace(place.start(), place.end(), words);
        }
    }

    private Span nowhere() {
        int end = bullet.text().length();
        return new Span(end, end);
    }

    /** What says the dates, with the space before it. */
    private Span gap() {
        Span dated = bullet.dated().whole();
        String before = bullet.text().substring(0, dated.start());
        return new Span(before.stripTrailing().length(), dated.end());
    }

    /** The same with a comma before it. */
    private Span wholeGap() {
        Span gap = gap();
        int start = gap.start();
        return bullet.text().startsWith(",", start - 1) ? new Span(start - 1, gap.end()) : gap;
    }
}
