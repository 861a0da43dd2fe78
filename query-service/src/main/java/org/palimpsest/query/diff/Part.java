package org.palimpsest.query.diff;

import org.jspecify.annotations.Nullable;
import org.palimpsest.article.Entry;
import org.palimpsest.article.Place;
import org.palimpsest.article.fact.Fact;

/** A part of an article as a reader sees it, and where it stands. */
sealed interface Part {

    /** What a reader reads; may be empty. */
    String text();

    Place place();

    /** A part that stands in an order with others and has an identity that it keeps. */
    sealed interface Ordered extends Part {

        /** What it is known by among all ordered parts of its article. */
        String id();

        /** Among which parts it has its place; parts of one list say the same. */
        String list();

        /** How much a reader would have to carry to bring it elsewhere: at least 1. */
        long weight();
    }

    /** The article's title. */
    record Title(String text) implements Part {
        @Override
        public Place place() {
            return Place.ARTICLE;
        }
    }

    /**
     * A field of the infobox.
     *
     * @param text its value
     * @param after the field right before it, or null where it is the first
     */
    record Field(Name name, String text, @Nullable Name after) implements Ordered {

        /** All fields stand in one list. */
        static final String LIST = "infobox";

        /**
         * What a field is known by.
         *
         * @param number which of the fields with its key it is, from 1
         */
        record Name(String key, int number) {}

        @Override
        public Place place() {
            return Place.field(name.key());
        }

        @Override
        public String id() {
            return "field " + name.number() + " " + name.key();
        }

        @Override
        public String list() {
            return LIST;
        }

        @Override
        public long weight() {
            return 1;
        }
    }

    /**
     * A section by its heading; the lead has an empty one.
     *
     * @param level the number of {@code =} signs, 0 for the lead
     * @param depth how much deeper that is than its parent's, or than 0 where it has none
     * @param parent the section that it is part of, or null where it is part of none
     * @param after the section right before it among those of the same parent, at the top the lead
     *     before all others; null where it is the first
     * @param weight the characters of all that stands under it, and 1
     */
    record Heading(
            String section,
            String text,
            int level,
            int depth,
            @Nullable String parent,
            @Nullable String after,
            long weight)
            implements Ordered {

        /** The sections that are part of no other. */
        static final String TOP = "sections";

        /** The sections that are part of this one. */
        static String listUnder(String parent) {
            return "sections under " + parent;
        }

        @Override
        public Place place() {
            return Place.section(section);
        }

        @Override
        public String id() {
            return "section " + section;
        }

        @Override
        public String list() {
            return parent == null ? TOP : listUnder(parent);
        }
    }

    /**
     * An entry in its section.
     *
     * @param after the entry of that section right before it, or null where it is the first
     */
    record Line(Entry entry, String section, @Nullable String after) implements Ordered {

        /** The entries of a section. */
        static String listIn(String section) {
            return "entries in " + section;
        }

        @Override
        public String text() {
            return entry.text();
        }

        @Override
        public Place place() {
            return Place.entry(section, entry.id());
        }

        @Override
        public String id() {
            return "entry " + entry.id();
        }

        @Override
        public String list() {
            return listIn(section);
        }

        @Override
        public long weight() {
            return 1 + text().length();
        }
    }

    /** A fact in its entry. */
    record Told(Fact fact, Line line) implements Part {
        @Override
        public String text() {
            return fact.wording();
        }

        @Override
        public Place place() {
            return Place.fact(line.section(), line.entry().id(), fact.id());
        }
    }
}
