package org.palimpsest.comparison;

/** A stretch of an earlier sequence and the stretch of a later one that it is compared with. */
record Range(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {

    int beforeLength() {
        return beforeTo - beforeFrom;
    }

    int afterLength() {
        return afterTo - afterFrom;
    }

    boolean hasBoth() {
        return beforeLength() > 0 && afterLength() > 0;
    }
}
