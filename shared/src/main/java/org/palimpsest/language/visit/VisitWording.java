package org.palimpsest.language.visit;

import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Visit;
import org.palimpsest.language.date.DateLead;
import org.palimpsest.language.date.DateWording;
import org.palimpsest.language.date.DateWords;
import org.palimpsest.language.prose.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words a changed visit. Whether the words read back as the visit is for the caller to see. */
public final class VisitWording {

    private static final String COMMA = ", ";
    private static final String SEMICOLON = "; ";

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
        Span none = new Span(name.length(), name.length());
        VisitBullet bare = new VisitBullet(name, new Span(0, name.length()), null, none, List.of());
        return new VisitWording(bare, visit).candidates();
    }

    private List<String> candidates() {
        List<String> found = new ArrayList<>();
        parentheses().map(this::around).ifPresent(found::add);
        all(COMMA).map(words -> around(" (" + words + ")")).ifPresent(found::add);
        all(SEMICOLON).map(words -> around(" (" + words + ")")).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** The bullet with another name and another parenthesis, the space before it included. */
    private String around(String brackets) {
        String text = bullet.text();
        int nameEnd = bullet.visitor().end();
        String between = text.substring(nameEnd, bullet.brackets().start()).stripTrailing();
        String closing = text.substring(bullet.brackets().end());
        return text.substring(0, bullet.visitor().start())
                + after.visitor()
                + (after.dates().isEmpty() ? between.replaceFirst(",$", "") : between)
                + brackets
                + closing;
    }

    private Optional<String> parentheses() {
        if (after.dates().isEmpty()) {
            return Optional.of(bullet.dates().isEmpty() ? kept() : "");
        }
        if (bullet.dates().isEmpty()) {
            return Optional.empty();
        }
        int same = after.dates().size() - bullet.dates().size();
        return switch (same) {
            case 0 -> replaced();
            case 1 -> added();
            case -1 -> removed();
            default -> Optional.empty();
        };
    }

    private String kept() {
        String text = bullet.text();
        int from = text.substring(0, bullet.brackets().start()).stripTrailing().length();
        return text.substring(from, bullet.brackets().end());
    }

    private Optional<String> replaced() {
        StringBuilder words = new StringBuilder(bullet.text());
        for (int index = bullet.dates().size() - 1; index >= 0; index--) {
            DateWords old = bullet.dates().get(index);
            Edtf date = after.dates().get(index);
            if (date.equals(old.date())) {
                continue;
            }
            Optional<String> worded = word(old, date);
            if (worded.isEmpty()) {
                return Optional.empty();
            }
            words.replace(0, old.end(), lead(words, old, date) + worded.get());
        }
        return Optional.of(brackets(words.toString()));
    }

    private static String lead(StringBuilder words, DateWords old, Edtf date) {
        String head = words.substring(0, old.start());
        return old.date() == null
                ? head
                : DateLead.fitting(head, words.substring(old.end()), old.date(), date);
    }

    private Optional<String> added() {
        int at = firstDifference(bullet.edtf(), after.dates());
        boolean first = at == 0;
        DateWords beside = bullet.dates().get(first ? 0 : at - 1);
        return word(beside, after.dates().get(at))
                .map(
                        words ->
                                new StringBuilder(bullet.text())
                                        .insert(
                                                first ? beside.start() : beside.end(),
                                                first ? words + separator() : separator() + words)
                                        .toString())
                .map(this::brackets);
    }

    private Optional<String> removed() {
        int at = firstDifference(after.dates(), bullet.edtf());
        List<DateWords> dates = bullet.dates();
        boolean first = at == 0;
        int from = first ? dates.getFirst().start() : dates.get(at - 1).end();
        int to = first ? dates.get(1).start() : dates.get(at).end();
        return Optional.of(brackets(new StringBuilder(bullet.text()).delete(from, to).toString()));
    }

    /** The parenthesis of a text that differs from the bullet only within it. */
    private String brackets(String changed) {
        int behind = bullet.text().length() - bullet.brackets().end();
        int from = bullet.text().substring(0, bullet.brackets().start()).stripTrailing().length();
        return changed.substring(from, changed.length() - behind);
    }

    private String separator() {
        String inner = bullet.brackets().in(bullet.text());
        return inner.contains(";") || inner.matches("(?s).*\\p{L} \\d{1,2}, \\d{4}.*")
                ? SEMICOLON
                : COMMA;
    }

    private Optional<String> all(String separator) {
        List<String> words = new ArrayList<>();
        for (Edtf date : after.dates()) {
            String beside = bullet.dates().isEmpty() ? "" : wording(bullet.dates().getFirst());
            List<String> worded = DateWording.like(beside, date);
            if (worded.isEmpty()) {
                return Optional.empty();
            }
            words.add(worded.getFirst());
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(String.join(separator, words));
    }

    private Optional<String> word(DateWords beside, Edtf date) {
        return DateWording.like(wording(beside), date).stream().findFirst();
    }

    private String wording(DateWords date) {
        return bullet.text().substring(date.start(), date.end());
    }

    private static int firstDifference(List<Edtf> shorter, List<Edtf> longer) {
        int index = 0;
        while (index < shorter.size() && shorter.get(index).equals(longer.get(index))) {
            index++;
        }
        return index;
    }
}
