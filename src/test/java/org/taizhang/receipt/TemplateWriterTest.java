package org.taizhang.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.AsOf;
import org.taizhang.value.Value;

class TemplateWriterTest {

    @Test
    void a_template_names_county_period_and_form_and_the_units_of_its_columns() throws IOException {
        try (XSSFWorkbook workbook = template(List.of())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, "A1")).isEqualTo("云岭县2012年4月项目进度表");
            assertThat(text(sheet, "A2")).isEqualTo("填报单位：云岭县");
            assertThat(text(sheet, "A3")).isEqualTo("项目名称");
            assertThat(text(sheet, "D3")).isEqualTo("占地面积（亩）");
            assertThat(sheet.getCellComment(new CellAddress("D3")).getString().getString())
                    .contains("占地面积", "以亩计");
        }
    }

    @Test
    void headers_are_locked_and_what_is_to_be_filled_in_is_not() throws IOException {
        try (XSSFWorkbook workbook = template(List.of())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                    .isFalse();
            assertThat(cell(sheet, "A3").getCellStyle().getLocked()).isTrue();
            assertThat(cell(sheet, "A4").getCellStyle().getLocked()).isFalse();
            assertThat(sheet.getColumnStyle(0).getLocked()).isFalse();
        }
    }

    @Test
    void lists_drop_down_with_the_official_names_of_their_entries() throws IOException {
        try (XSSFWorkbook workbook = template(List.of())) {
            assertThat(workbook.getSheetAt(0).getDataValidations())
                    .anySatisfy(v -> assertThat(v.getValidationConstraint().getExplicitListValues())
                            .startsWith("新建", "扩建"));
        }
    }

    @Test
    void known_keys_and_what_hardly_changes_stand_ready_but_no_old_figure_passes_for_a_new_one() throws IOException {
        Map<String, Value> values = new LinkedHashMap<>();
        values.put("project", new Value.Text("=云岭职教中心实训楼"));
        values.put("nature", new Value.Entry("new"));
        values.put("planned_completion", new Value.Date("2012-09"));
        values.put("invested", new Value.Number(new BigDecimal("2620")));
        try (XSSFWorkbook workbook =
                template(List.of(new AsOf.ReportRow("k", Optional.empty(), 4, values, Map.of())))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(text(sheet, "A4")).isEqualTo("=云岭职教中心实训楼");
            assertThat(text(sheet, "C4")).isEqualTo("新建");
            assertThat(cell(sheet, "C5").toString()).isEmpty();
            int invested = column("invested");
            assertThat(sheet.getRow(3).getCell(invested).toString()).isEmpty();
            assertThat(sheet.getCellComment(new CellAddress(3, invested))
                            .getString()
                            .getString())
                    .isEqualTo("上期：2620万元");
            assertThat(sheet.getRow(3).getCell(column("planned_completion")).getStringCellValue())
                    .isEqualTo("2012-09");
        }
    }

    private static int column(String field) {
        List<Form.Field> fields = form().fields();
        return fields.indexOf(form().field(field).orElseThrow());
    }

    private static Form form() {
        return Case.CAMPAIGN.form("project-progress").orElseThrow();
    }

    private static XSSFWorkbook template(List<AsOf.ReportRow> known) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateWriter.write(Case.CAMPAIGN, form(), Case.CAMPAIGN.county("yunling"), known, Period.month(2012, 4), out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static String text(XSSFSheet sheet, String cell) {
        return cell(sheet, cell).getStringCellValue();
    }

    private static XSSFCell cell(XSSFSheet sheet, String cell) {
        CellAddress a = new CellAddress(cell);
        return sheet.getRow(a.getRow()).getCell(a.getColumn());
    }
}
