package org.taizhang.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Opens a county's own workbook to be marked, where it is one that can be and small enough to be held in memory. */
final class OwnWorkbook {
    /** Unfolded XML of sheets, strings and styles; a workbook takes about fifteen times as much memory. */
    private static final long XML_BYTES = 8L << 20;

    /** A file with its pictures, which are held too. */
    private static final long XLSX_BYTES = 12L << 20;

    private static final long XLS_BYTES = 3L << 20;

    private OwnWorkbook() {}

    /** The workbook as xlsx without macros; empty where there is none to mark. */
    static Optional<XSSFWorkbook> open(Path file) throws IOException {
        return switch (FileMagic.valueOf(file.toFile())) {
            case OOXML -> isSmall(file) ? Optional.of(xlsx(file)) : Optional.empty();
            case OLE2 -> Files.size(file) <= XLS_BYTES ? Optional.of(xls(file)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static boolean isSmall(Path file) throws IOException {
        return Files.size(file) <= XLSX_BYTES && unfoldsWithin(file);
    }

    /** Measured by unfolding, since what an archive says of its sizes need not be true; pictures hardly unfold. */
    private static boolean unfoldsWithin(Path file) throws IOException {
        long left = XML_BYTES + XLSX_BYTES;
        long xmlLeft = XML_BYTES;
        byte[] buffer = new byte[1 << 16];
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                boolean picture = part.getName().startsWith("xl/media/");
                for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
                    left -= n;
                    if (!picture) xmlLeft -= n;
                    if (left < 0 || xmlLeft < 0) return false;
                }
            }
        }
        return true;
    }

    private static XSSFWorkbook xlsx(Path file) throws IOException {
        XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file));
        workbook.setWorkbookType(XSSFWorkbookType.XLSX);
        workbook.getRelationParts().stream()
                .map(POIXMLDocumentPart.RelationPart::getRelationship)
                .filter(r -> r.getRelationshipType().equals(XSSFRelation.VBA_MACROS.getRelation()))
                .toList()
                .forEach(r -> workbook.getPackagePart().removeRelationship(r.getId()));
        return workbook;
    }

    private static XSSFWorkbook xls(Path file) throws IOException {
        try (POIFSFileSystem ole2 = new POIFSFileSystem(file.toFile(), true);
                HSSFWorkbook old = new HSSFWorkbook(ole2)) {
            return new CarriedOver(old).workbook();
        }
    }
}
