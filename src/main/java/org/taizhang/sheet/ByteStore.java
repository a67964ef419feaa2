package org.taizhang.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Bytes written once from first to last and then read anywhere: the first megabytes in memory, what follows in a temporary
 * file that is gone when it is closed, and of which a few pages are kept.
 */
final class ByteStore implements Closeable {
    private static final int IN_MEMORY = 12 << 20;
    private static final int PAGE = 1 << 13;
    private static final int PAGES = 256;

    private byte[] memory = new byte[256];
    private long length;
    private FileChannel file;
    private byte[] tail;
    private final byte[][] pages = new byte[PAGES][];
    private final long[] pageNumbers = new long[PAGES];

    long length() {
        return length;
    }

    void append(byte[] bytes) throws IOException {
        int from = 0;
        if (length < IN_MEMORY) {
            from = (int) Math.min(bytes.length, IN_MEMORY - length);
            int end = (int) length + from;
            if (end > memory.length)
                memory = Arrays.copyOf(memory, Math.min(IN_MEMORY, Math.max(end, 2 * memory.length)));
            System.arraycopy(bytes, 0, memory, (int) length, from);
            length += from;
        }
        for (int i = from; i < bytes.length; i++) spill(bytes[i]);
    }

    void appendLong(long value) throws IOException {
        append(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    private void spill(byte b) throws IOException {
        if (tail == null) {
            file = NamelessFile.open();
            tail = new byte[PAGE];
        }
        int at = (int) (length % PAGE);
        tail[at] = b;
        length++;
        if (at == PAGE - 1) {
            ByteBuffer full = ByteBuffer.wrap(tail);
            long position = length - PAGE - IN_MEMORY;
            while (full.hasRemaining()) position += file.write(full, position);
        }
    }

    byte[] read(long from, int size) throws IOException {
        if (from + size <= Math.min(IN_MEMORY, length))
            return Arrays.copyOfRange(memory, (int) from, (int) from + size);
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) bytes[i] = at(from + i);
        return bytes;
    }

    long longAt(long from) throws IOException {
        return ByteBuffer.wrap(read(from, Long.BYTES)).getLong();
    }

    private byte at(long position) throws IOException {
        if (position < IN_MEMORY) return memory[(int) position];
        long page = (position - IN_MEMORY) / PAGE;
        if (page == (length - IN_MEMORY) / PAGE) return tail[(int) (position % PAGE)];
        int slot = (int) (page % PAGES);
        if (pages[slot] == null || pageNumbers[slot] != page) {
            pages[slot] = load(page);
            pageNumbers[slot] = page;
        }
        return pages[slot][(int) (position % PAGE)];
    }

    private byte[] load(long page) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(PAGE);
        while (bytes.hasRemaining() && file.read(bytes, page * PAGE + bytes.position()) > 0) {
            // until the page is full
        }
        return bytes.array();
    }

    @Override
    public void close() throws IOException {
        if (file != null) file.close();
    }
}
