package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.Limits;

/** Cells of an OpenDocument spreadsheet are what is seen of them. */
class OdsWorkbookTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9200000 | 9,200 | 9200",
                "9200400 | 9,200 | 9200.4",
                "9200000000 | 9,200.0 | 9200",
                "9200 | 9,200 | 9200",
                "9199.6 | 9,200 | 9199.6",
                "0.956 | 1 | 0.956",
                "300 | 0 | 300",
                "9200000 | 920 | 9200000",
            })
    void a_number_is_counted_in_the_thousands_in_which_it_is_seen(String value, String shown, String read) {
        Cell cell = cell("office:value-type='float' office:value='" + value + "'", shown);
        assertThat(cell.text()).isEqualTo(read);
        assertThat(cell.number().orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2012-04-01 | 2012年4月 | true",
                "2012-04-01 | 2012-04 | true",
                "2012-04-01 | 2012-04-01 | false",
                "2012-04-01 | 2012年4月1日 | false",
                "2012-04-01 | 4月1日 | false",
                "2012-04-01T08:30:00 | 2012-04-01 08:30 | false",
            })
    void a_day_of_which_a_month_is_seen_has_a_format_without_a_day(String value, String shown, boolean month) {
        Cell cell = cell("office:value-type='date' office:date-value='" + value + "'", shown);
        assertThat(cell.format().isPresent()).isEqualTo(month);
        assertThat(cell.text()).isEqualTo(shown);
    }

    @Test
    void a_format_in_thousands_is_no_unit() {
        assertThat(cell("office:value-type='float' office:value='9200'", "9200万元")
                        .text())
                .isEqualTo("9200万元");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "table:style-name='cross' | 99 | ''",
                "table:style-name='child' | 99 | ''",
                "'' | <text:span text:style-name='T1'>99</text:span>8 | 8",
                "table:style-name='cross' | 99<text:span text:style-name='T2'>8</text:span> | 8",
                "table:style-name='cross' office:value-type='float' office:value='99' | 99 | ''",
                "table:style-name='cross' office:value-type='float' office:value='99' | '' | ''",
            })
    void what_is_struck_out_does_not_count(String type, String shown, String left) {
        Cell cell = cell(type, shown);
        assertThat(cell.text()).isEqualTo(left);
        assertThat(cell.written()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"table:style-name='plain' | 99", "'' | <text:span text:style-name='T2'>99</text:span>"})
    void what_is_not_struck_out_counts(String type, String shown) {
        Cell cell = cell(type, shown);
        assertThat(cell.text()).isEqualTo("99");
        assertThat(cell.written()).isEmpty();
    }

    @Test
    void a_cell_without_a_style_has_that_of_its_column_and_a_sheet_may_be_hidden() {
        Path file = file(
                "<table:table table:name='A' table:style-name='ta'><table:table-column table:number-columns-repeated='1' table:default-cell-style-name='cross'/>"
                        + "<table:table-column table:default-cell-style-name='Default'/><table:table-row>"
                        + "<table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>b</text:p></table:table-cell>"
                        + "</table:table-row></table:table><table:table table:name='B'/>");
        assertThat(Grids.rows(file)).containsExactly("1: A= B=b");
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            assertThat(workbook.sheets()).extracting(Sheet::isHidden).containsExactly(true, false);
        }
    }

    @Test
    void the_table_within_a_chart_is_no_part_of_the_sheet() {
        String chart =
                "<draw:frame xmlns:draw='d'><draw:object><table:table table:name='local-table'><table:table-row table:number-rows-repeated='1048576'>"
                        + "<table:table-cell table:number-columns-spanned='2'><text:p>x</text:p></table:table-cell></table:table-row></table:table></draw:object></draw:frame>";
        Path file = file("<table:table table:name='A'><table:shapes>" + chart + "</table:shapes><table:table-row>"
                + "<table:table-cell><text:p>a</text:p>" + chart
                + "</table:table-cell></table:table-row></table:table>");
        assertThat(Grids.rows(file)).containsExactly("1: A=a");
        assertThat(Grids.merges(file)).isEmpty();
    }

    private Path file(String tables) {
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' xmlns:style='s' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:automatic-styles>"
                + "<style:style style:name='ta' style:family='table'><style:table-properties table:display='false'/></style:style>"
                + "<style:style style:name='cross' style:family='table-cell'><style:text-properties style:text-line-through-style='solid'/></style:style>"
                + "<style:style style:name='child' style:family='table-cell' style:parent-style-name='cross'/>"
                + "<style:style style:name='plain' style:family='table-cell' style:parent-style-name='cross'><style:text-properties style:text-line-through-style='none'/></style:style>"
                + "<style:style style:name='T1' style:family='text'><style:text-properties style:text-line-through-type='single'/></style:style>"
                + "<style:style style:name='T2' style:family='text'><style:text-properties style:text-line-through-style='none'/></style:style>"
                + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>";
        return Grids.file(folder, "a.ods", OdsFile.of(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Cell cell(String type, String shown) {
        return Grids.cells(file("<table:table table:name='S'><table:table-row><table:table-cell " + type + "><text:p>"
                        + shown + "</text:p></table:table-cell></table:table-row></table:table>"))
                .get(0);
    }
}
