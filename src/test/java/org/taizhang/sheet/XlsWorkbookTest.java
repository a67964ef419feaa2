package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Limits;
import org.taizhang.sheet.UnreadableException.Reason;

class XlsWorkbookTest {
    @TempDir
    private Path folder;

    private Path file(Consumer<HSSFSheet> content) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            content.accept(workbook.createSheet("项目进度"));
            return written(workbook);
        }
    }

    private Path written(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return Grids.file(folder, "t.xls", bytes.toByteArray());
    }

    private static HSSFCell cell(HSSFSheet sheet, int row, int column) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.createCell(column);
    }

    private static void formatted(HSSFCell cell, String format, double value) {
        HSSFWorkbook workbook = cell.getSheet().getWorkbook();
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    @Test
    void a_sheet_that_nobody_sees_is_known_for_one() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            for (String name : List.of("看得见", "隐藏", "深藏"))
                cell(workbook.createSheet(name), 0, 0).setCellValue(1);
            workbook.setSheetHidden(1, true);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
            try (Workbook read = Workbook.open(written(workbook), Limits.standard(), Grids.CHINESE)) {
                assertThat(read.sheets()).extracting(Sheet::isHidden).containsExactly(false, true, true);
            }
        }
    }

    @Test
    void text_numbers_booleans_and_errors_are_read() throws IOException {
        Path file = file(sheet -> {
            cell(sheet, 2, 1).setCellValue(new HSSFRichTextString("职教\n中心"));
            cell(sheet, 2, 2).setCellValue(0.283);
            cell(sheet, 2, 3).setCellValue(8600);
            cell(sheet, 2, 4).setCellValue(true);
            cell(sheet, 2, 5).setCellErrorValue(FormulaError.DIV0);
            cell(sheet, 3, 0).setCellValue("  ");
        });
        assertThat(Grids.rows(file)).containsExactly("3: B=职教\n中心 C=0.283 D=8600 E=TRUE F=#DIV/0!");
    }

    @Test
    void formats_mean_what_they_mean_in_an_xlsx() throws IOException {
        Path file = file(sheet -> {
            formatted(cell(sheet, 0, 0), "yyyy\"年\"m\"月\"", 41029);
            formatted(cell(sheet, 0, 1), "0.0%", 0.956);
            formatted(cell(sheet, 0, 2), "0\"亩\"", 300);
        });
        assertThat(Grids.rows(file)).containsExactly("1: A=2012年4月 B=95.6% C=300亩");
        assertThat(Grids.cells(file).get(0).date()).contains(LocalDateTime.of(2012, 4, 30, 0, 0));
    }

    @Test
    void a_formula_has_its_stored_value_and_one_never_calculated_has_none() throws IOException {
        Path file = file(sheet -> {
            cell(sheet, 0, 0).setCellValue(5);
            cell(sheet, 0, 1).setCellFormula("A1*2");
            cell(sheet, 0, 2).setCellFormula("\"甲\"&A1");
            cell(sheet, 0, 3).setCellFormula("A1=5");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            cell(sheet, 0, 4).setCellFormula("A1*3");
        });
        assertThat(Grids.rows(file)).containsExactly("1: A=5 B=10 C=甲5 D=TRUE E==");
        assertThat(Grids.cells(file).get(4).kind()).isEqualTo(Cell.Kind.NO_STORED_VALUE);
    }

    @Test
    void merged_ranges_and_hidden_sheets_are_known() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            HSSFSheet first = workbook.createSheet("一");
            first.addMergedRegion(new CellRangeAddress(0, 1, 2, 3));
            cell(first, 0, 2).setCellValue("投资情况");
            cell(workbook.createSheet("二"), 0, 0).setCellValue(1);
            workbook.setSheetHidden(1, true);
            Path file = written(workbook);
            assertThat(Grids.merges(file)).containsExactly(new Merge(1, 2, 2, 3));
            assertThat(Grids.rows(file, 1)).containsExactly("1: A=1");
            try (Workbook read = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
                assertThat(read.sheets())
                        .extracting(s -> s.name().orElseThrow())
                        .containsExactly("一", "二");
                assertThat(read.kind()).isEqualTo(FileKind.XLS);
            }
        }
    }

    @Test
    void a_workbook_locked_by_a_password_is_refused_and_one_only_protected_is_read() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            cell(workbook.createSheet("表"), 0, 0).setCellValue("甲");
            Biff8EncryptionKey.setCurrentUserPassword("秘密");
            assertThat(Grids.refusal(written(workbook))).isEqualTo(Reason.ENCRYPTED);
            Biff8EncryptionKey.setCurrentUserPassword("VelvetSweatshop");
            assertThat(Grids.rows(encrypted(workbook))).containsExactly("1: A=甲");
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private Path encrypted(HSSFWorkbook workbook) throws IOException {
        Path file = written(workbook);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        return file;
    }

    @Test
    void older_workbooks_and_other_documents_are_named() throws IOException {
        assertThat(Grids.refusal(Grids.file(folder, "4.xls", new byte[] {9, 4, 6, 0, 0, 0, 16, 0, 0, 0})))
                .isEqualTo(Reason.UNSUPPORTED);
        byte[] biff5 = {9, 8, 8, 0, 0, 5, 5, 0, 0, 0, 0, 0, 10, 0, 0, 0};
        assertThat(Grids.refusal(ole("Book", biff5))).isEqualTo(Reason.UNSUPPORTED);
        assertThat(Grids.refusal(ole("WordDocument", biff5))).isEqualTo(Reason.UNREADABLE);
        assertThat(Grids.refusal(ole("EncryptedPackage", biff5))).isEqualTo(Reason.ENCRYPTED);
    }

    private Path ole(String stream, byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return Grids.file(folder, "o.xls", bytes.toByteArray());
        }
    }

    @Test
    void a_workbook_of_an_empty_sheet_is_empty() throws IOException {
        assertThat(Grids.refusal(file(sheet -> {}))).isEqualTo(Reason.EMPTY);
    }

    @Test
    void the_same_row_may_be_asked_for_again() throws IOException {
        Path file = file(sheet -> cell(sheet, 0, 0).setCellValue(1));
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            Sheet sheet = workbook.sheets().get(0);
            assertThat(List.of(sheet.rows().count(), sheet.rows().count())).containsExactly(1L, 1L);
        }
    }

    @Test
    void a_table_of_strings_holds_what_is_there_and_not_what_its_head_claims() throws IOException {
        byte[] bytes = Files.readAllBytes(file(sheet -> cell(sheet, 0, 0).setCellValue("甲")));
        for (int i = 0; i + 12 < bytes.length; i++) {
            boolean head = (bytes[i] & 0xff) == 0xfc && bytes[i + 1] == 0 && bytes[i + 4] == 1 && bytes[i + 8] == 1;
            if (head)
                ByteBuffer.wrap(bytes, i + 8, 4).order(ByteOrder.LITTLE_ENDIAN).putInt(Integer.MAX_VALUE);
        }
        assertThat(Grids.rows(Grids.file(folder, "s.xls", bytes))).containsExactly("1: A=甲");
    }
}
