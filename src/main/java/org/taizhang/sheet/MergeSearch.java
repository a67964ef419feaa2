package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The merged ranges of a sheet of an xlsx, found by their tag among its bytes.
 *
 * <p>They stand behind all the rows, and are needed before the first: so the part is run through once, which without
 * parsing costs little more than unfolding it.
 */
final class MergeSearch {
    private static final byte[] TAG = "mergeCell ".getBytes(StandardCharsets.US_ASCII);
    private static final int LONGEST_TAG = 200;
    private static final int[] SHIFT = shifts();

    private final List<Merge> merges = new ArrayList<>();
    private final byte[] buffer = new byte[1 << 16];

    private MergeSearch() {}

    static List<Merge> in(InputStream sheet) throws IOException {
        MergeSearch search = new MergeSearch();
        int kept = 0;
        boolean ended = false;
        while (!ended) {
            int size = kept + sheet.readNBytes(search.buffer, kept, search.buffer.length - kept);
            ended = size < search.buffer.length;
            kept = search.run(size, ended);
        }
        return List.copyOf(search.merges);
    }

    private static int[] shifts() {
        int[] shifts = new int[256];
        java.util.Arrays.fill(shifts, TAG.length);
        for (int i = 0; i < TAG.length - 1; i++) shifts[TAG[i]] = TAG.length - 1 - i;
        return shifts;
    }

    /** Searches what is in the buffer, and moves what may be the start of a tag to its front, with the byte before it. */
    private int run(int size, boolean ended) {
        int at = 1;
        int end = size - (ended ? TAG.length : LONGEST_TAG);
        while (at <= end) {
            if (matches(at)) take(at, size);
            at += SHIFT[buffer[at + TAG.length - 1] & 0xff];
        }
        int kept = Math.max(0, size - at + 1);
        System.arraycopy(buffer, size - kept, buffer, 0, kept);
        return kept;
    }

    private boolean matches(int at) {
        for (int i = TAG.length - 1; i >= 0; i--) {
            if (buffer[at + i] != TAG[i]) return false;
        }
        return buffer[at - 1] == '<' || buffer[at - 1] == ':';
    }

    private void take(int at, int size) {
        String tag = new String(buffer, at, Math.min(LONGEST_TAG, size - at), StandardCharsets.ISO_8859_1);
        int from = tag.indexOf("ref=");
        int end = tag.indexOf('>');
        if (from < 0 || from + 5 > tag.length() || (end >= 0 && end < from)) return;
        int close = tag.indexOf(tag.charAt(from + 4), from + 5);
        if (close < 0) return;
        Ranges.parse(tag.substring(from + 5, close)).ifPresent(merges::add);
        Bounds.merges(merges);
    }
}
