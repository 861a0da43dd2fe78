package org.palimpsest.command.page;

/** One of the things that a field can be. */
record Option(String value, String label) {

    static Option of(String value) {
        return new Option(value, value);
    }
}
