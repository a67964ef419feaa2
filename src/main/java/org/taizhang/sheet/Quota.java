package org.taizhang.sheet;

import java.util.HashMap;
import java.util.Map;

/**
 * A limit that several parts of a file share. A part that is read again does not count twice: its longest reading counts.
 */
final class Quota {
    private final String what;
    private final long limit;
    private final Map<Object, Long> longest = new HashMap<>();
    private long used;

    Quota(String what, long limit) {
        this.what = what;
        this.limit = limit;
    }

    Meter meter(Object part) {
        return new Meter(part);
    }

    private synchronized void reached(Object part, long count) {
        long before = longest.getOrDefault(part, 0L);
        if (count <= before) return;
        longest.put(part, count);
        used += count - before;
        if (used > limit) throw Failure.tooLarge(what, limit);
    }

    /** What one reading of a part has used. */
    final class Meter {
        private final Object part;
        private long count;

        private Meter(Object part) {
            this.part = part;
        }

        long add(long more) {
            count += more;
            reached(part, count);
            return count;
        }
    }
}
