package org.taizhang.sheet;

/** The zeros by which UTF-16 without a mark is told: every line break, digit and comma has one, always on the same side. */
final class ZeroBytes {
    private static final int ONE_IN = 100;
    private static final int PURE = 20;

    private ZeroBytes() {}

    /** Whether zeros stand at odd places (1) or at even ones (0), and almost never at the others. */
    static boolean atEvery(byte[] bytes, int parity) {
        int here = 0;
        int there = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != 0) continue;
            if (i % 2 == parity) here++;
            else there++;
        }
        return here > 0 && here * ONE_IN >= bytes.length / 2 && there * PURE <= here;
    }
}
