package org.taizhang.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * UTF-16 without a mark, told by its zeros: each digit, comma and line break has one, on the same side of its pair; and by
 * what the pairs then stand for, since a few Chinese characters have one on the other side.
 */
final class Utf16 {
    private static final int PAIRS_PER_ZERO = 100;
    private static final int LEANING = 3;
    private static final double PLAUSIBLE = 0.9;

    private Utf16() {}

    static Optional<Charset> in(byte[] head) {
        int[] zeros = new int[2];
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) zeros[i % 2]++;
        }
        boolean little = zeros[1] > zeros[0];
        int here = Math.max(zeros[0], zeros[1]);
        int there = Math.min(zeros[0], zeros[1]);
        if (here == 0 || here * PAIRS_PER_ZERO < head.length / 2 || here < LEANING * there) return Optional.empty();
        Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        String text = new String(head, charset);
        long plausible = text.chars().filter(Utf16::isPlausible).count();
        return plausible >= PLAUSIBLE * text.length() ? Optional.of(charset) : Optional.empty();
    }

    private static boolean isPlausible(int c) {
        return c < 0x250 && c != 0
                || c >= 0x2000 && c < 0x2800
                || c >= 0x3000 && c < 0xA000
                || c >= 0xFF00 && c < 0xFFF0;
    }
}
