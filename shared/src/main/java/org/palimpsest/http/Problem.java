package org.palimpsest.http;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An answer that says what went wrong, as RFC 9457 writes it.
 *
 * @param kind gives {@code type}, {@code title} and {@code status}
 * @param detail what went wrong this time, in a sentence for a person
 * @param errors what is wrong where in the body; left out of the document when there are none
 * @param members what else the document holds ({@code current}, {@code conflicts}, {@code outcome})
 * @param headers what the answer says in its headers ({@code Retry-After}, {@code Allow})
 */
public record Problem(
        ProblemKind kind,
        String detail,
        List<InputError> errors,
        Map<String, @Nullable Object> members,
        Map<String, String> headers) {

    public Problem {
        errors = List.copyOf(errors);
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemKind kind, String detail) {
        return new Problem(kind, detail, List.of(), Map.of(), Map.of());
    }

    /** This problem, said to lie at a place of the body too. */
    public Problem at(String pointer, String detail) {
        List<InputError> more =
                Stream.concat(errors.stream(), Stream.of(new InputError(pointer, detail))).toList();
        return new Problem(kind, this.detail, more, members, headers);
    }

    /** The same problem of what is only a part of the body, at {@code pointer}. */
    public Problem under(String pointer) {
        List<InputError> moved =
                errors.stream()
                        .map(error -> new InputError(pointer + error.pointer(), error.detail()))
                        .toList();
        return new Problem(kind, detail, moved, members, headers);
    }

    /** This problem with one more member, written as the services write JSON. */
    public Problem with(String member, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(kind, detail, errors, more, headers);
    }

    /** This problem with one more header in its answer. */
    public Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(kind, detail, errors, members, more);
    }

    /** The members of the document in the order in which they are written. */
    Map<String, @Nullable Object> document() {
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("type", kind.type());
        document.put("title", kind.title());
        document.put("status", kind.status());
        document.put("detail", detail);
        if (!errors.isEmpty()) {
            document.put("errors", errors);
        }
        members.forEach(document::putIfAbsent);
        return document;
    }
}
