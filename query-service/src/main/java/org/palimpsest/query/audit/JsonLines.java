package org.palimpsest.query.audit;

import org.jspecify.annotations.Nullable;
import org.palimpsest.ledger.CommitLine;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes commits as JSON Lines while they are read, each line with its line feed. What fails on the
 * way goes on up, so that the answer breaks off.
 */
public final class JsonLines extends AbstractHttpMessageConverter<Export> {

    static final String TYPE = "application/jsonl";

    /** The name that others have for it. */
    static final String OTHER_TYPE = "application/x-ndjson";

    public JsonLines() {
        super(MediaType.parseMediaType(TYPE), MediaType.parseMediaType(OTHER_TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Export.class == type;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Export readInternal(Class<? extends Export> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("An export is only written", input);
    }

    @Override
    protected void writeInternal(Export export, HttpOutputMessage output) throws IOException {
        OutputStream body = output.getBody();
        while (export.commits().hasNext()) {
            String line = CommitLine.write(export.commits().next()) + "\n";
            body.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }
}
