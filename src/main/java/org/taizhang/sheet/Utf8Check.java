package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;

/**
 * How far bytes are sound UTF-8.
 *
 * @param whole characters of several bytes that are sound
 * @param broken places where none is
 */
record Utf8Check(long whole, long broken) {
    /** Text in another encoding is hardly ever sound by chance; a few broken characters are damage. */
    private static final int DAMAGE = 20;
    /** The bytes of the longest character; the shortest of several bytes has two. */
    private static final int LONGEST = 4;

    /**
     * Checks bytes up to their end, or until those that are left can't make them sound any more.
     *
     * @param size how many there are
     */
    static Utf8Check of(InputStream in, long size) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long whole = 0;
        long broken = 0;
        long left = size;
        int awaited = 0;
        int n;
        while (whole + (left + LONGEST) / 2 > DAMAGE * broken && (n = in.read(buffer)) > 0) {
            left -= n;
            for (int i = 0; i < n; i++) {
                int b = buffer[i];
                if (b >= 0 && awaited == 0) continue;
                boolean follows = (b & 0xC0) == 0x80;
                if (awaited > 0 && follows) {
                    if (--awaited == 0) whole++;
                    continue;
                }
                if (awaited > 0 || follows) broken++;
                awaited = b >= 0 || follows ? 0 : following(b & 0xff);
                if (awaited < 0) {
                    broken++;
                    awaited = 0;
                }
            }
        }
        return new Utf8Check(whole, awaited > 0 ? broken + 1 : broken);
    }

    private static int following(int lead) {
        if (lead >= 0xC2 && lead < 0xE0) return 1;
        if (lead >= 0xE0 && lead < 0xF0) return 2;
        return lead >= 0xF0 && lead < 0xF5 ? 3 : -1;
    }

    boolean isSound() {
        return broken == 0 || whole > DAMAGE * broken;
    }
}
