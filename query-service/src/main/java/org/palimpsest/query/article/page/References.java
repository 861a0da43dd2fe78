package org.palimpsest.query.article.page;

import org.palimpsest.article.Source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sources, each numbered once, in the order in which they are first named. */
final class References {

    private final Map<Source, Reference> numbered = new LinkedHashMap<>();

    List<Reference> of(List<Source> sources) {
        return sources.stream().map(this::of).distinct().toList();
    }

    List<Reference> all() {
        return List.copyOf(numbered.values());
    }

    private Reference of(Source source) {
        return numbered.computeIfAbsent(source, added -> Reference.of(numbered.size() + 1, added));
    }
}
