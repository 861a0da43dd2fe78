package org.palimpsest.local.model;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.Instants;
import org.palimpsest.local.contract.Manuscript;
import org.palimpsest.local.model.Steps.Step;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;

/**
 * Which revisions are asked for; null is no condition. One change must meet all that is asked of
 * changes.
 */
record Wanted(
        Set<Part> parts,
        @Nullable String editor,
        @Nullable String type,
        @Nullable Instant since,
        @Nullable Instant until) {

    static final Wanted ALL = new Wanted(Set.of(), null, null, null, null);

    /** A few conditions, at least one, most of them such as some revision meets. */
    static Wanted any(Past past, RandomGenerator random) {
        Wanted wanted = ALL;
        while (wanted.equals(ALL)) {
            Version version = past.version(past.anyRevision(random));
            Step step = any(version, random);
            BooleanSupplier rarely = () -> random.nextInt(4) == 0;
            Set<Part> parts = new HashSet<>();
            for (Part.Kind kind : Part.Kind.values()) {
                if (rarely.getAsBoolean()) {
                    List<Part> touched =
                            step.touched().stream()
                                    .filter(part -> part.kind() == kind)
                                    .sorted(Comparator.comparing(Part::id))
                                    .toList();
                    parts.add(
                            touched.isEmpty()
                                    ? anyPart(past, kind, random)
                                    : touched.get(random.nextInt(touched.size())));
                }
            }
            Instant at = version.revision().at();
            Instant other = past.version(past.anyRevision(random)).revision().at();
            wanted =
                    new Wanted(
                            parts,
                            rarely.getAsBoolean() ? version.revision().editor() : null,
                            rarely.getAsBoolean() ? step.event().type() : null,
                            rarely.getAsBoolean() ? earlier(at, other) : null,
                            rarely.getAsBoolean() ? later(at, other) : null);
        }
        return wanted;
    }

    private static Step any(Version version, RandomGenerator random) {
        return version.steps().taken().get(random.nextInt(version.steps().taken().size()));
    }

    private static Part anyPart(Past past, Part.Kind kind, RandomGenerator random) {
        Part part = past.anyPart(random);
        while (part.kind() != kind) {
            part = past.anyPart(random);
        }
        return part;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }

    /** The same of one part alone. */
    Wanted of(Part part) {
        return new Wanted(Set.of(part), editor, type, since, until);
    }

    boolean accepts(Version version) {
        Instant at = version.revision().at();
        return (editor == null || editor.equals(version.revision().editor()))
                && (since == null || !at.isBefore(since))
                && (until == null || !at.isAfter(until))
                && version.steps().taken().stream().anyMatch(this::accepts);
    }

    private boolean accepts(Step step) {
        return step.touched().containsAll(parts)
                && (type == null || type.equals(step.event().type()));
    }

    /** As a query that begins with {@code &}, or nothing where all are asked for. */
    String query() {
        StringJoiner query = new StringJoiner("&", "&", "").setEmptyValue("");
        parts.forEach(part -> add(query, part.kind().filter(), part.id()));
        add(query, "editor", editor);
        add(query, "type", type);
        add(query, "since", since == null ? null : Instants.format(since));
        add(query, "until", until == null ? null : Instants.format(until));
        return query.toString();
    }

    /** The same without its parts, which the path says. */
    Wanted inPath() {
        return new Wanted(Set.of(), editor, type, since, until);
    }

    /** The same of what can be asked of the changes of all articles. */
    Wanted inFeed() {
        Set<Part> sections = new HashSet<>(parts);
        sections.removeIf(part -> part.kind() != Part.Kind.SECTION);
        return new Wanted(sections, editor, type, null, null);
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        if (value != null) {
            query.add(name + "=" + Manuscript.encoded(value));
        }
    }
}
