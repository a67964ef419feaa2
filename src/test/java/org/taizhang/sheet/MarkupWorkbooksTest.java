package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Limits;
import org.taizhang.sheet.UnreadableException.Reason;

/** Workbooks that are text in angle brackets: HTML, Excel's XML of 2003, OpenDocument. */
class MarkupWorkbooksTest {
    private static final String XML = "<?xml version='1.0'?><?mso-application progid='Excel.Sheet'?>"
            + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Styles><Style ss:ID='p'><NumberFormat ss:Format='Percent'/></Style>"
            + "<Style ss:ID='d'><NumberFormat ss:Format='yyyy\\-mm'/></Style></Styles>"
            + "<Worksheet ss:Name='空'><Table/></Worksheet><Worksheet ss:Name='进度'><Table>%s</Table></Worksheet></Workbook>";
    private static final String ODS =
            "<office:document-content xmlns:office='o' xmlns:table='t' xmlns:text='x'><office:body>"
                    + "<office:spreadsheet><table:table table:name='进度'>%s</table:table></office:spreadsheet></office:body></office:document-content>";

    @TempDir
    private Path folder;

    private Path text(String content) {
        return Grids.file(folder, "t.xls", content.getBytes(StandardCharsets.UTF_8));
    }

    private Path ods(String rows, String... moreParts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            put(zip, "content.xml", ODS.formatted(rows));
            for (int i = 0; i < moreParts.length; i += 2) put(zip, moreParts[i], moreParts[i + 1]);
        }
        return Grids.file(folder, "t.ods", bytes.toByteArray());
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_table_in_html_counts_rows_and_columns_with_what_its_spans_cover() {
        Path file = text(
                "<html><body><table><tr><td rowspan=2>项目</td><td colspan=3>投资<br>（万元）</td><td rowspan=2>阶段</td></tr>"
                        + "<tr><td>总</td><td>年</td><td>累计</td></tr><tr><td>实训楼<td>8600<td>&nbsp;<td>3<td>开工</table>");
        assertThat(Grids.rows(file))
                .containsExactly("1: A=项目 B=投资\n（万元） E=阶段", "2: B=总 C=年 D=累计", "3: A=实训楼 B=8600 D=3 E=开工");
        assertThat(Grids.merges(file))
                .containsExactly(new Merge(1, 2, 0, 0), new Merge(1, 1, 1, 3), new Merge(1, 2, 4, 4));
    }

    @Test
    void a_span_beyond_the_last_row_ends_with_the_table_and_absurd_ones_do_no_harm() {
        Path file = text("<table><tr><td rowspan=99999999>a<td>b<tr><td colspan=0>c</table>");
        assertThat(Grids.rows(file)).containsExactly("1: A=a B=b", "2: B=c");
        assertThat(Grids.merges(file)).containsExactly(new Merge(1, 2, 0, 0));
        assertThat(Grids.refusal(text("<table><tr>" + "<td colspan=900>x".repeat(3) + "</table>")))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void each_table_is_a_sheet_and_a_table_around_others_is_none() {
        Path file = text("<table><tr><td><table><tr><td>1</table><td><table><tr><td>2</table></table>");
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            assertThat(workbook.kind()).isEqualTo(FileKind.HTML);
            assertThat(workbook.sheets())
                    .hasSize(2)
                    .allMatch(sheet -> sheet.name().isEmpty());
        }
        assertThat(Grids.rows(file, 1)).containsExactly("1: A=2");
    }

    @Test
    void text_beside_an_inner_table_stays_in_the_cell_around_it() {
        Path file = text("<table><tr><td><div>说明<table><tr><td>甲</table>附后</div><td>乙</table>");
        assertThat(Grids.rows(file)).containsExactly("1: A=说明附后 B=乙");
    }

    @Test
    void rows_in_head_body_and_foot_are_one_table() {
        Path file = text(
                "<table> <thead><tr><th>项目</thead>\n<tbody> <tr><td>甲</tr> <!-- x --> <tr><td>乙</tbody><tfoot><tr><td>合计</table>");
        assertThat(Grids.rows(file)).containsExactly("1: A=项目", "2: A=甲", "3: A=乙", "4: A=合计");
    }

    @Test
    void html_in_gb2312_is_read_as_its_larger_brother() {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'></head><table><tr><td>青峰县㎡镕</table>";
        assertThat(Grids.rows(Grids.file(folder, "g.xls", page.getBytes(Charset.forName("GB18030")))))
                .containsExactly("1: A=青峰县㎡镕");
    }

    @Test
    void the_number_that_excel_wrote_beside_what_is_seen_counts() {
        Path file =
                text("<style>.x{mso-number-format:\"yyyy\\/m\\/d\";}</style><table><tr><td x:num=\"0.956\">95.6%</td>"
                        + "<td class=x x:num='41029'>2012/4/30</td><td x:num>1,350.00</td><td x:num='8600' style='mso-number-format:\"0\\0022万元\\0022\"'>8600万元</td>"
                        + "<td x:str>007</td></tr></table>");
        List<Cell> cells = Grids.cells(file);
        assertThat(Grids.rows(file)).containsExactly("1: A=95.6% B=2012/4/30 C=1350 D=8600万元 E=007");
        assertThat(cells.get(0).number().orElseThrow()).isEqualByComparingTo("0.956");
        assertThat(cells.get(1).date()).contains(LocalDateTime.of(2012, 4, 30, 0, 0));
    }

    @Test
    void scripts_are_not_seen_and_a_page_without_a_table_is_refused() {
        assertThat(Grids.rows(text("<table><tr><td><script>alert(1)</script>甲<style>b</style></table>")))
                .containsExactly("1: A=甲");
        assertThat(Grids.refusal(text("<html><body>登录</body></html>"))).isEqualTo(Reason.UNREADABLE);
        assertThat(Grids.refusal(text("<?xml version='1.0'?><note/>"))).isEqualTo(Reason.UNREADABLE);
        assertThat(Grids.refusal(text("MIME-Version: 1.0\nContent-Type: multipart/related\n")))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void excels_xml_is_read_with_places_formats_and_merged_ranges() {
        Path file = text(
                XML.formatted(
                        "<Row ss:Index='3'><Cell ss:MergeAcross='1'><Data ss:Type='String'>项目</Data></Cell>"
                                + "<Cell ss:StyleID='p'><Data ss:Type='Number'>0.5</Data></Cell></Row>"
                                + "<Row><Cell ss:Index='2' ss:StyleID='d'><Data ss:Type='DateTime'>2012-04-30T00:00:00.000</Data></Cell>"
                                + "<Cell ss:Formula='=SUM(R1C1)'></Cell><Cell ss:Formula='=1'><Data ss:Type='Number'>1</Data><Comment><ss:Data>注</ss:Data></Comment></Cell></Row>"));
        assertThat(Grids.rows(file, 1)).containsExactly("3: A=项目 C=50%", "4: B=2012-04 C==SUM(R1C1) D=1");
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            assertThat(workbook.sheets().get(1).merges()).containsExactly(new Merge(3, 3, 0, 1));
            assertThat(workbook.sheets())
                    .extracting(s -> s.name().orElseThrow())
                    .containsExactly("空", "进度");
        }
    }

    @Test
    void excels_xml_with_a_million_merged_ranges_is_too_large() {
        String row = "<Row>" + "<Cell ss:MergeAcross='1'/>".repeat(1000) + "</Row>";
        assertThat(Grids.refusal(text(XML.formatted(row.repeat(1001))))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void excels_xml_in_gb2312_is_read() {
        String xml = XML.replace("<?xml version='1.0'?>", "<?xml version='1.0' encoding='gb2312'?>")
                .formatted("<Row><Cell><Data ss:Type='String'>石桥县</Data></Cell></Row>");
        assertThat(Grids.rows(Grids.file(folder, "x.xml", xml.getBytes(Charset.forName("GBK"))), 1))
                .containsExactly("1: A=石桥县");
    }

    @Test
    void an_open_document_is_read_with_what_it_repeats() throws IOException {
        Path file = ods(
                "<table:table-row table:number-rows-repeated='2'><table:table-cell/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-repeated='2' table:number-columns-spanned='2' office:value-type='string'>"
                        + "<text:p>职教<text:s text:c='2'/>中心</text:p><text:p>新区</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='percentage' office:value='0.956'><text:p>96%</text:p></table:table-cell>"
                        + "<table:table-cell office:value-type='float' office:value='8600'><text:p>8600万元</text:p><office:annotation><text:p>批注</text:p></office:annotation></table:table-cell>"
                        + "<table:table-cell table:formula='of:=SUM([.A1])'/></table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row>");
        String row = "A=职教  中心\n新区 B=职教  中心\n新区 C=95.6% D=8600万元 E==SUM([.A1])";
        assertThat(Grids.rows(file)).containsExactly("3: " + row, "4: " + row);
        assertThat(Grids.merges(file)).containsExactly(new Merge(3, 3, 0, 1));
    }

    @Test
    void a_value_repeated_without_end_is_too_large() throws IOException {
        String cell = "<table:table-cell table:number-columns-repeated='%d'><text:p>x</text:p></table:table-cell>";
        assertThat(Grids.refusal(ods("<table:table-row>" + cell.formatted(16_000) + "</table:table-row>")))
                .isEqualTo(Reason.TOO_LARGE);
        Path rows = ods(
                "<table:table-row table:number-rows-repeated='1000000'>" + cell.formatted(1000) + "</table:table-row>");
        assertThat(Grids.refusal(rows)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_locked_open_document_and_one_that_is_no_spreadsheet_are_refused() throws IOException {
        assertThat(Grids.refusal(ods(
                        "",
                        "META-INF/manifest.xml",
                        "<manifest><file-entry><encryption-data/></file-entry></manifest>")))
                .isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void what_excels_xml_strikes_out_does_not_count_and_what_it_hides_is_hidden() {
        String xml = "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'><Styles>"
                + "<Style ID='st'><Font StrikeThrough='1'/></Style><Style ID='child' Parent='st'/>"
                + "<Style ID='plain' Parent='st'><Font StrikeThrough='0'/></Style></Styles><Worksheet Name='a'><Table>"
                + "<Row StyleID='st'><Cell><Data Type='Number'>1</Data></Cell><Cell StyleID='plain'><Data Type='Number'>2</Data></Cell></Row>"
                + "<Row><Cell StyleID='child'><Data Type='String'>3</Data></Cell><Cell><ss:Data Type='String'><S>99</S><Font>8</Font></ss:Data></Cell></Row>"
                + "</Table><WorksheetOptions><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>";
        Path file = text(xml.replace("xmlns='", "xmlns:ss='x' xmlns='"));
        assertThat(Grids.rows(file)).containsExactly("1: A= B=2", "2: A= B=8");
        assertThat(Grids.cells(file)).extracting(c -> c.written().orElse("")).containsExactly("1", "", "3", "998");
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            assertThat(workbook.sheets().get(0).isHidden()).isTrue();
        }
    }
}
