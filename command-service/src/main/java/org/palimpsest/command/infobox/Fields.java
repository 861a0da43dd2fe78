package org.palimpsest.command.infobox;

import org.palimpsest.article.Article;
import org.palimpsest.article.InfoboxField;

/** Looks up fields of an infobox. */
final class Fields {

    private Fields() {}

    /** The place among the fields, from 0, of the first one with this key; -1 where none has it. */
    static int number(Article article, String key) {
        return article.infobox().stream().map(InfoboxField::key).toList().indexOf(key);
    }
}
