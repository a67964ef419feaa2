package org.taizhang.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A workbook of Excel 97 to 2003 (BIFF8), as WPS and others write it too.
 *
 * <p>Read record by record rather than through POI's model of a workbook: in a twentieth of the memory, and a small file in
 * a fraction of the time.
 */
final class XlsWorkbook implements Workbook {
    private final POIFSFileSystem files;
    private final String name;
    private final Bounds bounds;
    private final Optional<EncryptionInfo> key;
    private final XlsBook book;
    private final List<StreamedSheet> sheets = new ArrayList<>();

    /** Takes over the file system, and closes it with itself. */
    XlsWorkbook(POIFSFileSystem files, String name, Bounds bounds) throws IOException {
        this.files = files;
        this.name = name;
        this.bounds = bounds;
        this.key = XlsKey.of(stream());
        try (XlsRecords records = XlsRecords.all(stream(), key)) {
            this.book = XlsBook.read(records);
        }
        for (BoundSheetRecord sheet : bounds.sheets(book.sheets())) {
            XlsOutline outline = XlsOutline.read(stream(), key, sheet.getPositionOfBof());
            if (outline.isWorksheet()) sheets.add(new Tab(sheet, outline, sheets.size()));
        }
        if (sheets.isEmpty()) throw Failure.broken("a workbook without a sheet");
    }

    private InputStream stream() throws IOException {
        DirectoryNode root = files.getRoot();
        return root.createDocumentInputStream(root.getEntryCaseInsensitive(name));
    }

    @Override
    public List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public FileKind kind() {
        return FileKind.XLS;
    }

    @Override
    public void close() {
        try {
            files.close();
        } catch (IOException e) {
            throw Failure.of(e);
        }
    }

    /** A sheet of this workbook. */
    private final class Tab extends StreamedSheet {
        private final BoundSheetRecord sheet;
        private final XlsOutline outline;

        Tab(BoundSheetRecord sheet, XlsOutline outline, int number) {
            super(bounds, number);
            this.sheet = sheet;
            this.outline = outline;
        }

        @Override
        public Optional<String> name() {
            return Optional.of(sheet.getSheetname());
        }

        @Override
        public boolean isHidden() {
            return sheet.isHidden() || sheet.isVeryHidden();
        }

        @Override
        public List<Merge> merges() {
            return outline.merges();
        }

        @Override
        RowSource open() throws IOException {
            XlsRecords records = XlsRecords.starting(stream(), key, sheet.getPositionOfBof());
            return new XlsRows(records, new XlsCells(book, outline.recalculates() || book.recalculates()), bounds);
        }
    }
}
