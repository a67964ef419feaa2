package org.taizhang.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unfolded bytes of a part of an archive, counted as they come and never by what a header says of them.
 *
 * <p>It stops a part that unfolds a great deal from next to nothing, and XML whose tags or texts go on without end: no
 * parser then gathers more than a bounded piece.
 */
final class UnfoldingStream extends FilterInputStream {
    /** No honest sheet is packed tighter; drag-filled rows reach some 1:60. */
    private static final int RATIO = 250;

    private static final long HARMLESS = 16L << 20;

    private final long packed;
    private final Quota.Meter meter;
    private final long longestRun;
    private long run;

    UnfoldingStream(InputStream in, long packed, Quota.Meter meter, long longestRun) {
        super(in);
        this.packed = Math.max(1, packed);
        this.meter = meter;
        this.longestRun = longestRun;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int n = in.read(into, from, length);
        if (n <= 0) return n;
        long total = meter.add(n);
        if (total > HARMLESS && total / packed > RATIO) throw Failure.tooLarge("unfolding, a packed byte to", RATIO);
        watchRuns(into, from, n);
        return n;
    }

    private void watchRuns(byte[] bytes, int from, int n) {
        for (int i = from + n - 1; i >= from; i--) {
            if (bytes[i] == '<') {
                run = (long) from + n - i;
                return;
            }
        }
        run += n;
        if (run > longestRun) throw Failure.tooLarge("bytes of a tag or text", longestRun);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }
}
