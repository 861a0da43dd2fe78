package org.palimpsest.http;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong in a JSON body, and where. */
public final class JsonProblems {

    private JsonProblems() {}

    /**
     * The problem that a failed reading is to the client: always 400, with a pointer.
     *
     * @param failure what the JSON reader raised
     * @param base the pointer to the part of the body that was read; empty for all of it
     */
    public static Problem of(JacksonException failure, String base) {
        String pointer = base + pointer(failure);
        String reason = reason(failure);
        return Problem.of(
                        ProblemKind.MALFORMED,
                        pointer.isEmpty()
                                ? "The body " + reason + "."
                                : "In the body, " + pointer + " " + reason + ".")
                .at(pointer, reason);
    }

    private static String reason(JacksonException failure) {
        return switch (failure) {
            case UnrecognizedPropertyException unknown -> "is not a known field";
            case InvalidNullException missing -> "must not be null";
            case InvalidTypeIdException unknown -> "is of no known kind";
            case MalformedTextException malformed -> "holds an unpaired surrogate";
            case MismatchedInputException mismatch when isAbsent(mismatch) -> "is missing";
            case MismatchedInputException mismatch when isTrailing(mismatch) ->
                    "has something after its end";
            case MismatchedInputException mismatch ->
                    "must be " + JsonWords.of(mismatch.getTargetType());
            case StreamConstraintsException beyond ->
                    "is nested too deeply, or holds a name or number that is too long"
                            + place(failure);
            case InputCoercionException beyond -> "must be " + JsonWords.of(beyond.getTargetType());
            case StreamReadException beyond when isBeyondRange(beyond) ->
                    "is a number beyond all range" + place(failure);
            case StreamReadException twice when isDuplicate(twice) -> "is there twice";
            case StreamReadException malformed -> "is not well-formed JSON" + place(failure);
            default -> "cannot be read" + place(failure);
        };
    }

    /** As {@link ReadableNumbers} says it. */
    private static boolean isBeyondRange(StreamReadException failure) {
        return failure.getCause() instanceof NumberFormatException
                || failure.getCause() instanceof ArithmeticException;
    }

    /** A field is found to be absent only at its object's end. */
    private static boolean isAbsent(MismatchedInputException mismatch) {
        return !mismatch.getPath().isEmpty() && mismatch.getCurrentToken() == JsonToken.END_OBJECT;
    }

    /** What comes after the end is read when the whole body has been, so the path is empty. */
    private static boolean isTrailing(MismatchedInputException mismatch) {
        return mismatch.getPath().isEmpty()
                && mismatch.getOriginalMessage().startsWith("Trailing token");
    }

    private static boolean isDuplicate(StreamReadException failure) {
        return failure.getOriginalMessage().startsWith("Duplicate Object property");
    }

    private static String place(JacksonException failure) {
        TokenStreamLocation location = failure.getLocation();
        return location == null || location.getLineNr() < 1
                ? ""
                : " (line " + location.getLineNr() + ", column " + location.getColumnNr() + ")";
    }

    private static String pointer(JacksonException failure) {
        List<JacksonException.Reference> path = failure.getPath();
        if (path.isEmpty() && failure.processor() instanceof JsonParser parser) {
            return failure instanceof StreamReadException
                            && !(failure instanceof StreamConstraintsException)
                    ? parser.streamReadContext().pathAsPointer().toString()
                    : "";
        }
        return path.stream().map(JsonProblems::step).collect(Collectors.joining());
    }

    private static String step(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(reference.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }
}
