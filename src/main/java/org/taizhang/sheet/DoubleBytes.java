package org.taizhang.sheet;

/**
 * The pairs of bytes of text in one of the Chinese encodings.
 *
 * <p>Of Big5's common characters two in five have a second byte below 0x80; of those of GB18030 next to none has, and its
 * rarer ones lie where Big5 has its rarest.
 *
 * @param pairs characters of two bytes
 * @param low those whose second byte is a letter's or sign's of ASCII
 * @param common those that Big5 has among its common ones
 * @param foreign bytes that Big5 can't have where they stand
 */
record DoubleBytes(int pairs, int low, int common, int foreign) {

    static DoubleBytes of(byte[] bytes) {
        int pairs = 0;
        int low = 0;
        int common = 0;
        int foreign = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int first = bytes[i] & 0xff;
            if (first < 0x80) continue;
            int second = bytes[++i] & 0xff;
            pairs++;
            boolean big5 = first >= 0xA1
                    && first <= 0xF9
                    && (second >= 0x40 && second <= 0x7E || second >= 0xA1 && second <= 0xFE);
            if (!big5) foreign++;
            if (second >= 0x40 && second <= 0x7E) low++;
            if (first >= 0xA1 && first <= 0xC6) common++;
        }
        return new DoubleBytes(pairs, low, common, foreign);
    }

    boolean areBig5() {
        return foreign * 50 <= pairs && low * 6 > pairs && common * 10 > pairs * 8;
    }
}
