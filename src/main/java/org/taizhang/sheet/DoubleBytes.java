package org.taizhang.sheet;

/**
 * The pairs of bytes of text in one of the Chinese encodings.
 *
 * <p>A third of the characters of Big5 text begin where GB18030 has Greek, kana, frames and nothing, and hardly one where Big5
 * has its rare ones; with GB18030 it is the other way round.
 *
 * @param pairs characters of two bytes
 * @param simple those that begin as the characters of few strokes do in Big5
 * @param rare those that begin as the rare ones do in Big5
 * @param foreign those that Big5 can't have
 */
record DoubleBytes(int pairs, int simple, int rare, int foreign) {

    static DoubleBytes of(byte[] bytes) {
        int pairs = 0;
        int simple = 0;
        int rare = 0;
        int foreign = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int first = bytes[i] & 0xff;
            if (first < 0x80) continue;
            int second = bytes[++i] & 0xff;
            pairs++;
            if (first >= 0xA4 && first <= 0xAF) simple++;
            if (first >= 0xC7) rare++;
            boolean follows = second >= 0x40 && second <= 0x7E || second >= 0xA1 && second <= 0xFE;
            if (first < 0xA1 || first > 0xF9 || !follows) foreign++;
        }
        return new DoubleBytes(pairs, simple, rare, foreign);
    }

    boolean areBig5() {
        return foreign * 50 <= pairs && simple * 10 >= pairs && rare * 10 <= pairs && pairs > 0;
    }
}
