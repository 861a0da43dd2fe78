package org.palimpsest.page;

import org.palimpsest.http.EntityTag;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import java.util.Locale;
import java.util.Map;

/** Draws pages; whatever a page shows is escaped, unless its template says otherwise. */
public final class Pages {

    private final ITemplateEngine engine;
    private final String stamp;
    private final String site;

    /**
     * @param stamp differs where anything does that pages are drawn with
     * @param site the address of the service that has the readers' pages; empty for this one
     */
    Pages(ITemplateEngine engine, String stamp, String site) {
        this.engine = engine;
        this.stamp = stamp;
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
    }

    /**
     * The page's HTML.
     *
     * @param template its path below {@code org/palimpsest/}, without {@code .html}
     * @param page what the template calls {@code page}; beside it there is {@link Moments} as
     *     {@code moments}, and {@code site}, the address before those of readers' pages
     */
    public String draw(String template, Object page) {
        return engine.process(
                template,
                new Context(
                        Locale.ENGLISH,
                        Map.of(
                                "page",
                                page,
                                "moments",
                                new Moments(),
                                "stamp",
                                stamp,
                                "site",
                                site)));
    }

    /**
     * The tag of a page: the same revision is another page once it is drawn differently.
     *
     * @param revision the last that has changed what the page shows
     */
    public EntityTag tag(long revision) {
        return new EntityTag(revision, "html-" + stamp);
    }

    /**
     * The tag of a page that depends on more than a revision.
     *
     * @param more letters, digits and hyphens
     */
    public EntityTag tag(long revision, String more) {
        return new EntityTag(revision, "html-" + stamp + "-" + more);
    }
}
