package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Limits;

class StruckOutTest {
    @TempDir
    private Path folder;

    @Test
    void what_is_struck_out_does_not_count_and_is_said_in_an_xlsx() throws IOException {
        whatIsStruckOutDoesNotCount(new XSSFWorkbook(), "t.xlsx");
    }

    @Test
    void what_is_struck_out_does_not_count_and_is_said_in_an_xls() throws IOException {
        whatIsStruckOutDoesNotCount(new HSSFWorkbook(), "t.xls");
    }

    private void whatIsStruckOutDoesNotCount(Workbook made, String name) throws IOException {
        Font plain = made.createFont();
        Font struck = made.createFont();
        struck.setStrikeout(true);
        CellStyle out = made.createCellStyle();
        out.setFont(struck);
        Sheet sheet = made.createSheet();
        row(sheet, "项目进度表（2012年3月）");
        row(sheet, "项目名称", "总投资", "形象进度", "累计完成投资");
        Row first = row(sheet, "甲", 900, "", 50);
        RichTextString stage = made.getCreationHelper().createRichTextString("主体三层主体封顶，正在装修");
        stage.applyFont(0, 4, struck);
        stage.applyFont(4, 13, plain);
        first.getCell(2).setCellValue(stage);
        first.getCell(1).setCellStyle(out);
        for (Cell c : row(sheet, "乙", 800, "已奠基", 20)) c.setCellStyle(out);
        row(sheet, "丙", 700, "已奠基", 10);
        row(sheet, "合计", 700, "", 60);
        Read r = read(made, name);
        assertThat(r.row(3))
                .containsEntry("project", "甲")
                .containsEntry("stage", "topped_out")
                .containsEntry("invested", "50")
                .doesNotContainKey("total_investment");
        assertThat(r.rows()).containsExactly(3, 5);
        assertThat(r.table().counts().note()).isEqualTo(1);
        assertThat(r.findings()).containsExactly("inconsistent B3", "approximate C3", "inconsistent A4");
        assertThat(r.reading().findings().get(0).raw()).contains("900");
        assertThat(r.extras(3)).containsEntry("形象进度", "主体封顶，正在装修");
    }

    private static Row row(Sheet sheet, Object... values) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Integer n) row.createCell(i).setCellValue(n);
            else row.createCell(i).setCellValue(values[i].toString());
        }
        return row;
    }

    private Read read(Workbook made, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream to = Files.newOutputStream(file)) {
            made.write(to);
        }
        made.close();
        try (var book = org.taizhang.sheet.Workbook.open(file, Limits.standard(), List.of())) {
            return Read.of(book);
        }
    }
}
