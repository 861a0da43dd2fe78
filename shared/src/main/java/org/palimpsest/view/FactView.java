package org.palimpsest.view;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Article;
import org.palimpsest.article.Located;
import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.DateValue;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.article.fact.Fact;
import org.palimpsest.article.fact.FactValue;
import org.palimpsest.article.fact.Figure;
import org.palimpsest.article.fact.Link;
import org.palimpsest.article.fact.Mission;
import org.palimpsest.article.fact.Visit;

import java.util.LinkedHashMap;
import java.util.Map;

/** A fact as an object whose fields differ by kind. */
public final class FactView {

    private FactView() {}

    /** The fact with its place and the revision that last changed it. */
    public static Map<String, @Nullable Object> of(Article article, Located located, Fact fact) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("id", fact.id());
        view.put("kind", fact.value().kind());
        view.put("entry", located.entry().id());
        view.put("section", located.section());
        view.put("text", fact.wording());
        view.put("revision", article.provenance().facts().get(fact.id()));
        value(view, fact.value());
        return view;
    }

    /** What the fact says, without its identity and place: its kind's fields and its text. */
    public static Map<String, @Nullable Object> saying(Fact fact) {
        Map<String, @Nullable Object> view = new LinkedHashMap<>();
        view.put("kind", fact.value().kind());
        view.put("text", fact.wording());
        value(view, fact.value());
        return view;
    }

    private static void value(Map<String, @Nullable Object> view, FactValue value) {
        switch (value) {
            case Figure figure -> {
                view.put("value", figure.value());
                view.put("qualifier", figure.qualifier().label());
                view.put("unit", figure.unit());
            }
            case DateValue date -> view.put("date", date.date().toString());
            case Visit visit -> {
                view.put("visitor", visit.visitor());
                view.put("from", visit.from());
                view.put("to", visit.to());
                view.put("dates", visit.dates().stream().map(Edtf::toString).toList());
            }
            case Agreement agreement -> {
                view.put("name", agreement.name());
                view.put("date", agreement.date().toString());
            }
            case Mission mission -> {
                view.put("sender", mission.sender());
                view.put("host", mission.host());
                view.put("post", mission.post());
                view.put("city", mission.city());
            }
            case Link link -> view.put("title", link.title());
        }
    }
}
