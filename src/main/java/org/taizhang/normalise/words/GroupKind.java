package org.taizhang.normalise.words;

/** What the headers over a column say of how much of a field stands below them, beside other columns of that field. */
public enum GroupKind {
    /** No more than the form's own words for the field do: they are named with it in a synonym. */
    SPELLED_OUT,
    /** Nothing, as there are none, or none but those over all of them. */
    NONE,
    /** That it is all: a word for a total, or for the report's own time. */
    WHOLE,
    /** That it is a total, perhaps of a part alone. */
    TOTAL,
    /** That it is a subtotal. */
    SUBTOTAL,
    /** Nothing that is known to make it less: a heading of the form's, or a time. */
    KNOWN,
    /** Something that makes a synonym of the field together with it. */
    JOINED,
    /** What the form does not know, and so perhaps a part. */
    UNKNOWN,
    /** That it is a part. */
    PART;

    /** Whether it is at most a part where another column is the whole. */
    public boolean yieldsToWhole() {
        return this == JOINED || yieldsToNamed();
    }

    /** Whether it is at most a part where another column is just what the form calls the field. */
    public boolean yieldsToNamed() {
        return this == UNKNOWN || this == PART;
    }
}
