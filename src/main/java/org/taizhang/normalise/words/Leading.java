package org.taizhang.normalise.words;

/**
 * Where in a row words may stand that say what the row is.
 *
 * @param last the last column for them
 * @param named the last column that is the row's own name, where it has one and a number of its own: behind that only a word
 *     by itself says so; else the same as the last
 */
public record Leading(int last, int named) {}
