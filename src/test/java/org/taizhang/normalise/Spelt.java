package org.taizhang.normalise;

/**
 * What a clerk writes in a cell, and what must be understood of it.
 *
 * @param cell what stands in the cell, null where nothing does
 * @param truth what is stored, null where nothing is
 * @param code the finding that it must give, null where there is none
 */
record Spelt(Object cell, Object truth, String code) {
    static Spelt of(Object cell, Object truth) {
        return new Spelt(cell, truth, null);
    }

    static Spelt fault(Object cell, String code) {
        return new Spelt(cell, null, code);
    }
}
