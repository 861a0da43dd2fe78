package org.palimpsest.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Turns the bytes of an upload into a text in the source format's alphabet. */
public final class SourceDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceDecoder() {}

    /**
     * The text with LF line ends and without a byte order mark.
     *
     * @throws MalformedSourceException where the bytes are not UTF-8 or hold a control character
     *     other than tab, LF and the CR of a CRLF
     */
    public static String decode(byte[] bytes) {
        String text = utf8(bytes);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        text = text.replace("\r\n", "\n");
        refuseControls(text);
        return text;
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new MalformedSourceException("The text is not UTF-8.", notUtf8);
        }
    }

    private static void refuseControls(String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == '\n') {
                line++;
            } else if (character != '\t' && Character.isISOControl(character)) {
                throw new MalformedSourceException(
                        "Line %d holds the control character U+%04X."
                                .formatted(line, (int) character),
                        null);
            }
        }
    }
}
