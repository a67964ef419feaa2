package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private Cell cell(String type, String shown) {
        String content = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
                + "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
                + "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:spreadsheet>"
                + "<table:table table:name='S'><table:table-row><table:table-cell " + type + "><text:p>" + shown
                + "</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
                + "</office:document-content>";
        return Grids.cells(Grids.file(folder, "a.ods", OdsFile.of(content.getBytes(StandardCharsets.UTF_8))))
                .get(0);
    }
}
