package org.taizhang.normalise.columns;

/** The rows in which keys stand, by 64-bit hashes in flat arrays: a million keys fit into some 24 MB. */
public final class KeyRows {
    private long[] hashes = new long[1024];
    private int[] rows = new int[1024];
    private int size;

    /** The row in which the key stood before; 0 where it is new, and now stands in this row. */
    public int put(String key, int row) {
        if (size * 2 > hashes.length) grow();
        long hash = hash(key);
        int at = slot(hash);
        if (hashes[at] == hash) return rows[at];
        hashes[at] = hash;
        rows[at] = row;
        size++;
        return 0;
    }

    private int slot(long hash) {
        int mask = hashes.length - 1;
        int at = (int) (hash >>> 20) & mask;
        while (hashes[at] != 0 && hashes[at] != hash) at = (at + 1) & mask;
        return at;
    }

    private void grow() {
        long[] oldHashes = hashes;
        int[] oldRows = rows;
        hashes = new long[oldHashes.length * 2];
        rows = new int[hashes.length];
        for (int i = 0; i < oldHashes.length; i++) {
            if (oldHashes[i] == 0) continue;
            int at = slot(oldHashes[i]);
            hashes[at] = oldHashes[i];
            rows[at] = oldRows[i];
        }
    }

    /** FNV-1a over the characters, mixed by the finalizer of MurmurHash3; never 0. */
    private static long hash(String key) {
        long h = 0xcbf29ce484222325L;
        for (int i = 0; i < key.length(); i++) h = (h ^ key.charAt(i)) * 0x100000001b3L;
        h ^= h >>> 33;
        h *= 0xff51afd7ed558ccdL;
        h ^= h >>> 33;
        h *= 0xc4ceb9fe1a85ec53L;
        h ^= h >>> 33;
        return h == 0 ? 1 : h;
    }
}
