package org.taizhang.consolidate;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.util.Pool;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.taizhang.sheet.NamelessFile;

/**
 * Where the long lists of counties' figures lie until somebody reads them: the first in memory, all others in a temporary
 * file that has no name any more and goes with the last list in it.
 *
 * <p>All projects, schools and changes of a nation do not fit into memory together; those of one county do. A list that
 * was put away reads as it was; a run through it is fast, and so is asking by number for items that lie close together.
 * For several threads.
 */
final class Shelf {
    private static final int HELD = 50_000;
    private static final int AT_HAND = 8;

    private final int held;
    private final AtomicInteger items = new AtomicInteger();
    private final Pool<Kryo> formats = new Pool<>(true, false) {
        @Override
        protected Kryo create() {
            return format();
        }
    };
    private final Pool<Output> written = new Pool<>(true, false) {
        @Override
        protected Output create() {
            return new Output(1 << 14, -1);
        }
    };
    private final Map<Long, List<?>> atHand = new LinkedHashMap<>(AT_HAND, 1, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<?>> eldest) {
            return size() > AT_HAND;
        }
    };
    private FileChannel file;
    private long end;

    Shelf() {
        this(HELD);
    }

    /** @param held how many items stay in memory */
    Shelf(int held) {
        this.held = held;
    }

    /** The same list, which takes no memory to speak of where the shelf holds many items already. */
    <T extends Record> List<T> keep(List<T> list) {
        if (list.isEmpty() || items.addAndGet(list.size()) <= held) return list;
        try {
            return append(bytes(list), list.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Kryo format() {
        Kryo kryo = new Kryo();
        for (Class<?> part : Figures.class.getDeclaredClasses()) kryo.register(part);
        for (Class<?> part :
                List.of(CarriedValue.class, BigDecimal.class, LocalDate.class, LinkedHashMap.class, Optional.class))
            kryo.register(part);
        return kryo;
    }

    private byte[] bytes(List<?> list) {
        Kryo kryo = formats.obtain();
        Output out = written.obtain();
        out.reset();
        try {
            for (Object item : list) kryo.writeClassAndObject(out, item);
            return out.toBytes();
        } finally {
            written.free(out);
            formats.free(kryo);
        }
    }

    private synchronized <T> List<T> append(byte[] bytes, int size) throws IOException {
        if (file == null) file = NamelessFile.open();
        long at = end;
        for (ByteBuffer rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) end += file.write(rest, end);
        return new Shelved<>(this, file, at, bytes.length, size);
    }

    private List<?> read(Shelved<?> list) {
        synchronized (atHand) {
            List<?> there = atHand.get(list.at);
            if (there != null) return there;
        }
        List<Object> items = new ArrayList<>(list.size);
        Kryo kryo = formats.obtain();
        try (Input in = new Input(bytes(list))) {
            for (int i = 0; i < list.size; i++) items.add(kryo.readClassAndObject(in));
        } finally {
            formats.free(kryo);
        }
        synchronized (atHand) {
            atHand.put(list.at, items);
        }
        return items;
    }

    private static byte[] bytes(Shelved<?> list) {
        try {
            ByteBuffer bytes = ByteBuffer.allocate(list.length);
            while (bytes.hasRemaining())
                if (list.file.read(bytes, list.at + bytes.position()) < 0)
                    throw new EOFException("Figures put away are gone");
            return bytes.array();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list in the file. */
    private static final class Shelved<T> extends AbstractList<T> {
        private final Shelf shelf;
        private final FileChannel file;
        private final long at;
        private final int length;
        private final int size;

        private Shelved(Shelf shelf, FileChannel file, long at, int length, int size) {
            this.shelf = shelf;
            this.file = file;
            this.at = at;
            this.length = length;
            this.size = size;
        }

        @SuppressWarnings("unchecked")
        private List<T> items() {
            return (List<T>) shelf.read(this);
        }

        @Override
        public T get(int index) {
            return items().get(index);
        }

        @Override
        public Iterator<T> iterator() {
            return items().iterator();
        }

        @Override
        public int size() {
            return size;
        }
    }
}
