package org.palimpsest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/**
 * Takes texts in UTF-8 alone: 415 where the client says that it is another encoding, 400 where JSON
 * is one, for its reader would guess (RFC 8259, section 8.1).
 */
final class Utf8Bodies extends OncePerRequestFilter {

    private final ProblemWriter writer;

    Utf8Bodies(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        @Nullable MediaType type = type(request);
        if (type != null && !saysUtf8(type)) {
            writer.write(
                    Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "A body is a text in UTF-8."),
                    response);
        } else if (type != null && isJson(type)) {
            byte[] body = request.getInputStream().readAllBytes();
            if (isUtf8(body)) {
                chain.doFilter(new ReadBody(request, body), response);
            } else {
                writer.write(
                        Problem.of(ProblemKind.MALFORMED, "The body is not UTF-8.")
                                .at("", "is not UTF-8"),
                        response);
            }
        } else {
            chain.doFilter(request, response);
        }
    }

    /** None where there is no body, or what it is cannot be told. */
    private static @Nullable MediaType type(HttpServletRequest request) {
        String said = request.getContentType();
        if (said == null) {
            return null;
        }
        try {
            return MediaType.parseMediaType(said);
        } catch (InvalidMediaTypeException nonsense) {
            return null;
        }
    }

    private static boolean saysUtf8(MediaType type) {
        try {
            Charset said = type.getCharset();
            return said == null
                    || said.equals(StandardCharsets.UTF_8)
                    || said.equals(StandardCharsets.US_ASCII);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    private static boolean isJson(MediaType type) {
        return type.isCompatibleWith(MediaType.APPLICATION_JSON)
                || "json".equals(type.getSubtypeSuffix());
    }

    /** JSON holds no NUL, and in UTF-16 or UTF-32 each ASCII character brings one along. */
    private static boolean isUtf8(byte[] body) {
        for (int i = 0; i < body.length && i < 4; i++) {
            if (body[i] == 0) {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            return true;
        } catch (CharacterCodingException another) {
            return false;
        }
    }
}
