package org.palimpsest.http;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

import java.beans.PropertyEditorSupport;
import java.util.function.Function;

/**
 * Reads numbers and truth values to the letter: Spring by itself takes {@code 0x10} for a number
 * and {@code on} for true. They are editors, for where a converter refuses Spring goes on to its
 * own editor.
 */
@ControllerAdvice
final class Scalars {

    @InitBinder
    void readToTheLetter(WebDataBinder binder) {
        binder.registerCustomEditor(long.class, new Editor(Scalars::number));
        binder.registerCustomEditor(Long.class, new Editor(Scalars::number));
        binder.registerCustomEditor(int.class, new Editor(Scalars::smallNumber));
        binder.registerCustomEditor(Integer.class, new Editor(Scalars::smallNumber));
        binder.registerCustomEditor(boolean.class, new Editor(Scalars::truth));
        binder.registerCustomEditor(Boolean.class, new Editor(Scalars::truth));
    }

    static long number(String text) {
        if (!text.matches("-?[0-9]{1,18}")) {
            throw new MalformedValueException("is not a whole number in range");
        }
        return Long.parseLong(text);
    }

    static int smallNumber(String text) {
        long number = number(text);
        if (number != (int) number) {
            throw new MalformedValueException("is not a whole number in range");
        }
        return (int) number;
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new MalformedValueException("is neither true nor false");
        };
    }

    private static final class Editor extends PropertyEditorSupport {

        private final Function<String, Object> reading;

        Editor(Function<String, Object> reading) {
            this.reading = reading;
        }

        @Override
        public void setAsText(String text) {
            setValue(reading.apply(text));
        }
    }
}
