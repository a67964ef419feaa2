package org.taizhang.normalise.rows;

import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.reading.RowReading;
import org.taizhang.sheet.NamelessFile;

/**
 * The rows of a table, of which those beyond the first few thousand lie in a temporary file that has no name any more
 * and goes with the process. Iterating is fast; asking by number jumps to the nearest hundred.
 */
final class SpillingRows extends AbstractList<RowReading> {
    private static final int HELD = 5_000;
    private static final int STEP = 100;
    private static final int BUFFER = 1 << 14;

    private final List<RowReading> held = new ArrayList<>();
    private final List<Long> steps = new ArrayList<>();
    private final RowCodec codec;
    private FileChannel file;
    private Output out;
    private int spilled;

    SpillingRows(FieldPlaces places) {
        codec = new RowCodec(places);
    }

    @Override
    public boolean add(RowReading row) {
        if (held.size() < HELD) return held.add(row);
        try {
            if (out == null) open();
            if (spilled % STEP == 0) steps.add(out.total());
            codec.write(row, out);
            spilled++;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() throws IOException {
        file = NamelessFile.open();
        out = new Output(Channels.newOutputStream(file), 1 << 16);
    }

    @Override
    public int size() {
        return held.size() + spilled;
    }

    @Override
    public RowReading get(int index) {
        if (index < held.size()) return held.get(index);
        if (index >= size()) throw new IndexOutOfBoundsException(index);
        int at = index - held.size();
        Input in = from(steps.get(at / STEP));
        for (int i = 0; i < at % STEP; i++) codec.read(in);
        return codec.read(in);
    }

    @Override
    public Iterator<RowReading> iterator() {
        return spilled == 0 ? held.iterator() : new Running();
    }

    private final class Running implements Iterator<RowReading> {
        private final Iterator<RowReading> first = held.iterator();
        private Input in;
        private int at;

        @Override
        public boolean hasNext() {
            return first.hasNext() || at < spilled;
        }

        @Override
        public RowReading next() {
            if (first.hasNext()) return first.next();
            if (at >= spilled) throw new NoSuchElementException();
            if (in == null) in = from(0);
            at++;
            return codec.read(in);
        }
    }

    private Input from(long position) {
        out.flush();
        return new Input(
                new InputStream() {
                    private long at = position;

                    @Override
                    public int read() throws IOException {
                        byte[] one = new byte[1];
                        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xff;
                    }

                    @Override
                    public int read(byte[] b, int off, int len) throws IOException {
                        int n = file.read(ByteBuffer.wrap(b, off, len), at);
                        if (n > 0) at += n;
                        return n;
                    }
                },
                BUFFER);
    }
}
