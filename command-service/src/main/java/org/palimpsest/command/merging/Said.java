package org.palimpsest.command.merging;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Block;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Heading;
import org.palimpsest.article.InfoboxField;
import org.palimpsest.article.InfoboxHead;
import org.palimpsest.article.Place;
import org.palimpsest.article.TitleLine;
import org.palimpsest.command.editing.Conflict;

import java.util.Objects;

/** What a block says, apart from the bytes around it. */
final class Said {

    private Said() {}

    static @Nullable String text(@Nullable Block block) {
        return switch (block) {
            case null -> null;
            case InfoboxField field -> field.value();
            case TitleLine title -> title.text();
            case InfoboxHead head -> head.text();
            case Heading heading -> heading.text();
            case Entry entry -> entry.text();
        };
    }

    static boolean same(@Nullable Block one, @Nullable Block other) {
        return Objects.equals(text(one), text(other));
    }

    /** The conflict about a block that both changed; it is there in one version at least. */
    static Conflict conflict(
            String section, @Nullable Block base, @Nullable Block theirs, @Nullable Block yours) {
        Block some = base != null ? base : theirs != null ? theirs : yours;
        Place place =
                switch (Objects.requireNonNull(some)) {
                    case TitleLine title -> Place.ARTICLE;
                    case InfoboxHead head -> Place.field(InfoboxHead.TEXT);
                    case InfoboxField field -> Place.field(field.key());
                    case Heading heading -> Place.section(heading.section());
                    case Entry entry -> Place.entry(section, entry.id());
                };
        return new Conflict(place, text(base), text(theirs), text(yours));
    }
}
