package org.palimpsest.language.agreement;

import org.palimpsest.article.fact.Agreement;
import org.palimpsest.article.fact.Edtf;
import org.palimpsest.language.prose.Span;

/**
 * Words that say an agreement.
 *
 * @param name where its name stands, at the start of the words
 * @param dated where its date stands
 * @param end where the words end, exclusive
 */
public record AgreementWords(String text, Span name, Span dated, Edtf date, int end) {

    /** Where the words begin. */
    public int start() {
        return name.start();
    }

    /** What they say. */
    public Agreement agreement() {
        return new Agreement(name.in(text), date);
    }
}
