package org.palimpsest.query.revision;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.query.history.Saying;
import org.palimpsest.query.history.Standing;
import org.palimpsest.view.FactView;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a part said, as the contract's JSON shows it: a text; an object of a fact's fields; or of a
 * part that moved an object of these or its {@code text}, and where it stood.
 */
final class SayingView {

    private SayingView() {}

    static @Nullable Object of(@Nullable Saying saying) {
        return switch (saying) {
            case null -> null;
            case Saying.Text(String text) -> text;
            case Saying.OfFact(Fact fact) -> FactView.saying(fact);
            case Saying.Placed(Saying.Said said, Standing standing) -> placed(said, standing);
        };
    }

    private static Map<String, @Nullable Object> placed(Saying.Said said, Standing standing) {
        Map<String, @Nullable Object> view = fields(said);
        switch (standing) {
            case Standing.InSection(String section, String after) -> {
                view.put("section", section);
                view.put("after", after);
            }
            case Standing.UnderSection(String parent, String after) -> {
                view.put("parent", parent);
                view.put("after", after);
            }
        }
        return view;
    }

    private static Map<String, @Nullable Object> fields(Saying.Said said) {
        return new LinkedHashMap<>(
                switch (said) {
                    case Saying.Text(String text) -> Map.of("text", text);
                    case Saying.OfFact(Fact fact) -> FactView.saying(fact);
                });
    }
}
