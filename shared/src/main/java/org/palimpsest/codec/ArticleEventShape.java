package org.palimpsest.codec;

import static org.palimpsest.codec.Bson.array;
import static org.palimpsest.codec.Bson.list;
import static org.palimpsest.codec.Bson.put;
import static org.palimpsest.codec.Bson.putUnless;
import static org.palimpsest.codec.Bson.text;
import static org.palimpsest.codec.Bson.textOr;
import static org.palimpsest.codec.Bson.textOrNull;

import org.bson.BsonDocument;
import org.palimpsest.article.ArticleEvent;
import org.palimpsest.article.ArticleEvent.ArticleCreated;
import org.palimpsest.article.ArticleEvent.ArticleImported;
import org.palimpsest.article.ArticleEvent.ArticleRetitled;
import org.palimpsest.article.Frame;
import org.palimpsest.article.TitleLine;

/** The stored fields of {@link ArticleEvent}s. */
final class ArticleEventShape {

    private ArticleEventShape() {}

    static BsonDocument write(ArticleEvent event) {
        return switch (event) {
            case ArticleCreated created ->
                    put(put(new BsonDocument(), "slug", created.slug()), "title", created.title());
            case ArticleImported imported -> {
                BsonDocument document = put(new BsonDocument(), "slug", imported.slug());
                document.put("blocks", array(imported.blocks(), BlockShape::write));
                yield putUnless(Frame.LINE_END, document, "epilogue", imported.epilogue());
            }
            case ArticleRetitled retitled ->
                    put(
                            new BsonDocument("title", BlockShape.write(retitled.title())),
                            "gapAfter",
                            retitled.gapAfter());
        };
    }

    static ArticleEvent read(StoredType type, BsonDocument document) {
        return switch (type) {
            case ARTICLE_CREATED ->
                    new ArticleCreated(text(document, "slug"), text(document, "title"));
            case ARTICLE_IMPORTED ->
                    new ArticleImported(
                            text(document, "slug"),
                            list(document, "blocks", block -> BlockShape.read(block.asDocument())),
                            textOr(Frame.LINE_END, document, "epilogue"));
            case ARTICLE_RETITLED ->
                    new ArticleRetitled(
                            (TitleLine) BlockShape.read(document.getDocument("title")),
                            textOrNull(document, "gapAfter"));
            default -> throw EventShape.otherFamily(type);
        };
    }
}
