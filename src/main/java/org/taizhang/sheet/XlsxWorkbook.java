package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook of the xlsx kind, with macros or without, in the strict or the transitional variant. */
final class XlsxWorkbook implements Workbook {
    private final Parts parts;
    private final Bounds bounds;
    private final XlsxBook book;
    private final XlsxStyles styles;
    private final List<StreamedSheet> sheets = new ArrayList<>();
    private SharedStrings strings;

    /** Takes over the parts, and closes them with itself. */
    XlsxWorkbook(Parts parts, Bounds bounds) throws IOException, XMLStreamException {
        this.parts = parts;
        this.bounds = bounds;
        this.book = XlsxBook.read(parts, bounds);
        this.styles = book.styles().isPresent() ? readStyles(book.styles().get()) : XlsxStyles.NONE;
        for (XlsxBook.Tab tab : book.sheets()) sheets.add(new Tab(tab, sheets.size()));
    }

    private XlsxStyles readStyles(String part) throws IOException, XMLStreamException {
        try (Elements xml = Elements.of(parts.open(part))) {
            return XlsxStyles.read(xml);
        }
    }

    private synchronized SharedStrings strings() throws IOException, XMLStreamException {
        if (strings != null) return strings;
        if (book.strings().isEmpty()) return strings = SharedStrings.none();
        try (Elements xml = Elements.of(parts.open(book.strings().get()))) {
            return strings = SharedStrings.read(xml, bounds);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public FileKind kind() {
        return FileKind.XLSX;
    }

    @Override
    public void close() {
        try (parts) {
            if (strings != null) strings.close();
        } catch (IOException e) {
            throw Failure.of(e);
        }
    }

    /** A sheet of this workbook. */
    private final class Tab extends StreamedSheet {
        private final XlsxBook.Tab tab;
        private List<Merge> merges;

        Tab(XlsxBook.Tab tab, int number) {
            super(bounds, number);
            this.tab = tab;
        }

        @Override
        public Optional<String> name() {
            return Optional.of(tab.name());
        }

        @Override
        public boolean isHidden() {
            return tab.hidden();
        }

        @Override
        public synchronized List<Merge> merges() {
            if (merges != null) return merges;
            try (var in = parts.open(tab.part())) {
                return merges = MergeSearch.in(in);
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                throw Failure.of(e);
            }
        }

        @Override
        RowSource open() throws IOException, XMLStreamException {
            XlsxCells cells = new XlsxCells(strings(), styles, book, bounds);
            return new XlsxRows(Elements.of(parts.open(tab.part())), cells, bounds);
        }
    }
}
