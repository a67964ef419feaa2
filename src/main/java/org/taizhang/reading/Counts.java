package org.taizhang.reading;

/** What became of each row of a table, from its first to its last; the others add up to {@code seen}. */
public record Counts(int seen, int header, int accepted, int rejected, int total, int note, int blank) {}
