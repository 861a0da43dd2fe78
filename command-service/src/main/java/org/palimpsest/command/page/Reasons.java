package org.palimpsest.command.page;

import org.palimpsest.command.page.form.Form;
import org.palimpsest.command.web.SourceBody;
import org.palimpsest.command.web.Why;

import java.util.ArrayList;
import java.util.List;

/**
 * Why an editor makes a change and on what sources, as a form asks for it.
 *
 * @param sources without rows that were left empty
 */
record Reasons(String comment, List<Row> sources) {

    static final Reasons NONE = new Reasons("", List.of());

    /** The names of the fields of a source. */
    static final String TITLE = "source-title";

    static final String URL = "source-url";

    private static final int EMPTY_ROWS = 2;

    /** A source as it was written. */
    record Row(String title, String url) {

        private SourceBody body() {
            return new SourceBody(title.isEmpty() ? url : title, url.isEmpty() ? null : url);
        }
    }

    static Reasons of(Form form) {
        List<String> titles = form.all(TITLE);
        List<String> urls = form.all(URL);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < Math.max(titles.size(), urls.size()); i++) {
            String title = i < titles.size() ? titles.get(i).strip() : "";
            String url = i < urls.size() ? urls.get(i).strip() : "";
            if (!title.isEmpty() || !url.isEmpty()) {
                rows.add(new Row(title, url));
            }
        }
        return new Reasons(form.one("comment"), List.copyOf(rows));
    }

    Why why() {
        return new Why(comment, sources.stream().map(Row::body).toList());
    }

    /** The rows that were filled, and some to fill. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(sources);
        for (int i = 0; i < EMPTY_ROWS; i++) {
            rows.add(new Row("", ""));
        }
        return rows;
    }
}
