package org.taizhang.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.taizhang.sheet.UnreadableException.Reason;

/** A text file of delimited records, as one sheet without a name. */
final class TextWorkbook implements Workbook {
    private static final int ODD_IN = 50;

    private final Path file;
    private final Bounds bounds;
    private final Encoding encoding;
    private final Delimiter delimiter;

    TextWorkbook(Path file, Encoding encoding, String head, Bounds bounds) throws IOException {
        this.file = file;
        this.bounds = bounds;
        this.encoding = encoding;
        requireText(head);
        this.delimiter = Delimiter.of(head);
    }

    private static void requireText(String head) {
        long odd = head.chars().filter(TextWorkbook::isOdd).count();
        if (odd > 1 && odd * ODD_IN > head.length()) {
            throw new UnreadableException(Reason.UNREADABLE, "neither text nor a workbook");
        }
    }

    private static boolean isOdd(int c) {
        return c == 0xfffd || c < ' ' && c != 0 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a;
    }

    @Override
    public List<Sheet> sheets() {
        return List.of(new Records());
    }

    @Override
    public FileKind kind() {
        return FileKind.TEXT;
    }

    @Override
    public void close() {
        // Nothing is held open between one reading of the rows and the next.
    }

    /** The one sheet. */
    private final class Records extends StreamedSheet {
        Records() {
            super(bounds, 0);
        }

        @Override
        public Optional<String> name() {
            return Optional.empty();
        }

        @Override
        public boolean isInLines() {
            return true;
        }

        @Override
        public List<Merge> merges() {
            return List.of();
        }

        @Override
        boolean isLoose() {
            return false;
        }

        @Override
        RowSource open() throws IOException {
            DelimitedRows rows = new DelimitedRows(
                    encoding.open(file), delimiter.sign(), bounds.limits().cellCharacters());
            if (delimiter.declared()) rows.record();
            return rows;
        }
    }
}
