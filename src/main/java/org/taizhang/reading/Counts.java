package org.taizhang.reading;

/** What became of each row of a table, from its first to its last; the others add up to {@code seen}. */
public record Counts(int seen, int header, int accepted, int rejected, int total, int note, int blank) {
    /** Of no rows. */
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);

    /** Of the rows of both. */
    public Counts plus(Counts other) {
        return new Counts(
                seen + other.seen,
                header + other.header,
                accepted + other.accepted,
                rejected + other.rejected,
                total + other.total,
                note + other.note,
                blank + other.blank);
    }
}
