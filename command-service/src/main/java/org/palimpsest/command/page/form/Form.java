package org.palimpsest.command.page.form;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.palimpsest.http.ProblemException;
import org.palimpsest.http.ProblemKind;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields that a form sent, each with its values in order; line ends are LF.
 *
 * @param fields without those that the form left out
 */
public record Form(Map<String, List<String>> fields) {

    /** The hidden field with the session's token. */
    public static final String TOKEN = "_csrf";

    /** The hidden field by which a form is known when it is sent twice. */
    public static final String KEY = "_key";

    public Form {
        fields = Map.copyOf(fields);
    }

    /**
     * Reads the body of a request.
     *
     * @throws ProblemException 400 or 415 where it is no form in UTF-8
     */
    static Form of(HttpServletRequest request) throws IOException {
        if (!isForm(request.getContentType())) {
            throw new ProblemException(
                    ProblemKind.UNSUPPORTED_MEDIA_TYPE, "A page takes what its form sends.");
        }
        byte[] body = request.getInputStream().readAllBytes();
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : new String(body, StandardCharsets.ISO_8859_1).split("&")) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
            fields.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
        }
        return new Form(fields);
    }

    /** The form that a request came with, empty where it had none. */
    public static Optional<Form> sentIn(HttpServletRequest request) {
        return Optional.ofNullable((Form) request.getAttribute(FormGate.FORM));
    }

    /** Values of fields as they were written, with what their fields are called. */
    public List<Map.Entry<String, String>> written() {
        return fields.entrySet().stream()
                .filter(field -> !isUnwritten(field.getKey()))
                .flatMap(field -> field.getValue().stream().map(v -> Map.entry(field.getKey(), v)))
                .filter(field -> !field.getValue().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .toList();
    }

    /** What a form carries unseen begins so; what is chosen by a button was not written. */
    private static boolean isUnwritten(String name) {
        return name.startsWith("_") || name.equals("act") || name.equals("password");
    }

    /** The value of a field; empty where it was not sent. */
    public String one(String name) {
        return all(name).isEmpty() ? "" : all(name).getFirst();
    }

    /** All values of a field, in order. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** Whether the button of that name for an act was pressed. */
    public boolean asksTo(String act) {
        return one("act").equals(act);
    }

    /** The number that a field holds, or null where it holds none. */
    public @Nullable Long number(String name) {
        try {
            return Long.valueOf(one(name));
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private static boolean isForm(@Nullable String type) {
        try {
            return type != null
                    && MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(
                            MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    private static String decoded(String encoded) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char character = encoded.charAt(i);
            if (character == '%') {
                bytes.write(escaped(encoded, i));
                i += 2;
            } else {
                bytes.write(character == '+' ? ' ' : character);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString()
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException notUtf8) {
            throw malformed();
        }
    }

    private static int escaped(String encoded, int at) {
        if (at + 2 >= encoded.length()) {
            throw malformed();
        }
        int high = Character.digit(encoded.charAt(at + 1), 16);
        int low = Character.digit(encoded.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            throw malformed();
        }
        return high * 16 + low;
    }

    private static ProblemException malformed() {
        return new ProblemException(
                ProblemKind.MALFORMED, "The form is not percent-encoded UTF-8.");
    }
}
