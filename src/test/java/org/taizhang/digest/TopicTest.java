package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.taizhang.digest.Topic.Kind;

class TopicTest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private static Topic topic() {
        return new Topic("projects", "项目", "无").column("项目名称", Kind.LONG_TEXT).column("逾期", Kind.ALARM);
    }

    private XSSFWorkbook written(Topic topic, int most) throws IOException {
        try (Workbook workbook = new Workbook(bytes, "Taizhang", "1.0")) {
            topic.write(workbook, false, most);
        }
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    @Test
    void more_rows_than_a_sheet_can_hold_go_on_in_another() throws IOException {
        Topic topic = topic();
        topic.rows(IntStream.range(0, 1203).boxed().toList(), n -> List.of("=实训楼" + n, n));
        try (XSSFWorkbook workbook = written(topic, 601)) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(3);
            assertThat(workbook.getSheetName(0)).isEqualTo("项目");
            assertThat(workbook.getSheetName(2)).isEqualTo("项目 3");
            int next = 0;
            for (int s = 0; s < 3; s++) {
                XSSFSheet sheet = workbook.getSheetAt(s);
                int last = sheet.getLastRowNum();
                assertThat(sheet.getTables().get(0).getArea().getLastCell().getRow())
                        .isEqualTo(last);
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("项目名称");
                assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                        .isEqualTo(1);
                for (int r = 1; r <= last; r++, next++) {
                    assertThat(sheet.getRow(r).getCell(0).getStringCellValue()).isEqualTo("=实训楼" + next);
                    assertThat(sheet.getRow(r).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                    assertThat(sheet.getRow(r).getCell(1).getNumericCellValue()).isEqualTo(next);
                    assertThat(sheet.getRow(r).getCell(1).getCellStyle().getDataFormatString())
                            .isEqualTo("0");
                }
            }
            assertThat(next).isEqualTo(1203);
        }
    }

    @Test
    void without_rows_it_says_so() throws IOException {
        try (XSSFWorkbook workbook = written(topic(), 10)) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("无");
            assertThat(workbook.getSheetAt(0).getTables()).isEmpty();
        }
    }

    @Test
    void forms_may_call_columns_and_sheets_alike_or_in_words_that_no_sheet_may_have() throws IOException {
        List<String> names = new ArrayList<>(List.of("Roofs_ yes"));
        Topic topic = new Topic("projects", "Roofs? yes", "none")
                .column("File", Kind.TEXT)
                .column("left out", Kind.TEXT, false)
                .column("file", Kind.TEXT)
                .among(names);
        topic.row("a", "b", "c");
        try (XSSFWorkbook workbook = written(topic, 10)) {
            assertThat(workbook.getSheetName(0)).isEqualTo("Roofs_ yes (2)");
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("file (2)");
            assertThat(sheet.getRow(1).getCell(1).getStringCellValue()).isEqualTo("c");
            assertThat(sheet.getRow(1).getCell(2)).isNull();
        }
    }
}
