package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.sheet.Cell.Kind.DATE;
import static org.taizhang.sheet.Cell.Kind.NO_STORED_VALUE;
import static org.taizhang.sheet.Cell.Kind.NUMBER;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Limits;
import org.taizhang.sheet.UnreadableException.Reason;

class XlsxWorkbookTest {
    @TempDir
    private Path folder;

    private List<String> rows(String xml) {
        return Grids.rows(RawXlsx.withRows(xml).in(folder));
    }

    private Cell styled(String formatCode, String value) {
        return formatted(formatCode, "><v>" + value + "</v>");
    }

    private Cell worded(String formatCode, String text) {
        return formatted(formatCode, " t='inlineStr'><is><t>" + text + "</t></is>");
    }

    private Cell formatted(String formatCode, String content) {
        String styles = "<numFmts><numFmt numFmtId='200' formatCode='"
                + formatCode.replace("<", "&lt;").replace("\"", "&quot;")
                + "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs>";
        return Grids.cells(RawXlsx.withRows("<row r='1'><c r='A1' s='1'" + content + "</c></row>")
                        .withStyles(styles)
                        .in(folder))
                .get(0);
    }

    @Test
    void a_row_or_cell_without_its_place_follows_the_one_before() {
        assertThat(rows("<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>"))
                .containsExactly("3: B=1 C=2", "4: A=3");
    }

    @Test
    void rows_and_cells_out_of_order_are_put_in_order() {
        assertThat(rows(
                        "<row r='5'><c r='C5'><v>3</v></c><c r='A5'><v>1</v></c></row><row r='2'><c r='A2'><v>9</v></c></row>"
                                + "<row r='5'><c r='D5'><v>4</v></c></row>"))
                .containsExactly("2: A=9", "5: A=1 C=3 D=4");
    }

    @Test
    void a_row_that_comes_back_after_very_many_others_is_refused() {
        String many = IntStream.rangeClosed(2, 30_000)
                .mapToObj(r -> "<row r='" + r + "'><c><v>1</v></c></row>")
                .collect(Collectors.joining());
        Path file = RawXlsx.withRows(many + "<row r='1'><c><v>1</v></c></row>").in(folder);
        assertThat(Grids.refusal(file)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void rich_text_is_joined_without_its_phonetic_runs() {
        Path file = RawXlsx.withRows("<row><c t='s'><v>0</v></c><c t='inlineStr'><is><t>云</t><t>岭</t></is></c></row>")
                .withStrings("<si><r><rPr><strike val='0'/></rPr><t>职教</t></r><r><t xml:space='preserve'> 中心</t></r>"
                        + "<rPh sb='0' eb='1'><t>zhi</t></rPh><phoneticPr/></si>")
                .in(folder);
        assertThat(Grids.rows(file)).containsExactly("1: A=职教 中心 B=云岭");
    }

    @Test
    void raised_figures_are_raised_in_the_text() {
        Path file = RawXlsx.withRows("<row><c t='s'><v>0</v></c></row>")
                .withStrings("<si><r><t>9200</t></r><r><rPr><vertAlign val='superscript'/></rPr><t>1</t></r>"
                        + "<r><rPr><vertAlign val='baseline'/></rPr><t>0</t></r></si>")
                .in(folder);
        assertThat(Grids.rows(file)).containsExactly("1: A=9200¹0");
    }

    @Test
    void runs_that_are_struck_out_are_left_out_and_kept_apart() {
        Path file = RawXlsx.withRows(
                        "<row><c t='s'><v>0</v></c><c t='inlineStr'><is><r><rPr><strike/></rPr><t>云岭</t></r></is></c></row>")
                .withStrings("<si><r><t>8500</t></r><r><rPr><strike/></rPr><t>8400</t></r><r><rPr/><t>万元</t></r></si>")
                .in(folder);
        assertThat(Grids.rows(file)).containsExactly("1: A=8500万元 B=");
        assertThat(Grids.cells(file)).extracting(c -> c.written().orElse("")).containsExactly("85008400万元", "云岭");
    }

    @Test
    void a_shared_string_that_the_file_does_not_hold_is_refused() {
        Path file = RawXlsx.withRows("<row><c t='s'><v>7</v></c></row>")
                .withStrings("<si><t>x</t></si>")
                .in(folder);
        assertThat(Grids.refusal(file)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void escaped_characters_are_decoded_and_what_only_looks_like_one_is_not() {
        assertThat(rows("<row><c t='str'><v>a_x000D_\nb_x005F_x_xZZZZ_</v></c></row>"))
                .containsExactly("1: A=a\nb_x_xZZZZ_");
    }

    @Test
    void blank_text_is_no_cell() {
        assertThat(rows(
                        "<row><c t='str'><v>  </v></c><c t='inlineStr'><is><t>　</t></is></c><c t='str'><f>A1</f><v></v></c>"
                                + "<c><v>1</v></c></row><row><c s='0'/></row>"))
                .containsExactly("1: D=1");
    }

    @Test
    void a_number_keeps_its_fifteen_digits_and_never_a_power_of_ten() {
        assertThat(
                        rows(
                                "<row><c><v>0.28300000000000003</v></c><c><v>1.2E5</v></c><c><v>1500.50</v></c><c><v>-3E-2</v></c></row>"))
                .containsExactly("1: A=0.283 B=120000 C=1500.5 D=-0.03");
    }

    @Test
    void what_is_no_number_stays_text() {
        assertThat(Grids.cells(RawXlsx.withRows("<row><c><v>1E999999999</v></c><c><v>abc</v></c></row>")
                        .in(folder)))
                .allMatch(cell -> cell.kind() == Cell.Kind.TEXT);
    }

    @Test
    void a_formula_has_its_stored_value() {
        Path file = RawXlsx.withRows("<row><c><f>1+1</f><v>2</v></c><c><f>0*1</f><v>0</v></c></row>")
                .in(folder);
        assertThat(Grids.cells(file)).extracting(Cell::kind).containsExactly(NUMBER, NUMBER);
    }

    @Test
    void a_formula_without_a_stored_value_has_none() {
        Path file = RawXlsx.withRows(
                        "<row><c><f>SUM(A1)</f></c><c><f>B1</f><v/></c><c><f t='shared' si='0'/></c></row>")
                .in(folder);
        assertThat(Grids.cells(file)).extracting(Cell::kind).containsOnly(NO_STORED_VALUE);
        assertThat(Grids.cells(file).get(0).text()).isEqualTo("=SUM(A1)");
    }

    @Test
    void a_stored_zero_of_a_workbook_that_wants_recalculating_is_no_value_but_a_typed_zero_is() {
        Path file = RawXlsx.withRows("<row><c><f>A2</f><v>0</v></c><c><v>0</v></c><c><f>A3</f><v>5</v></c></row>")
                .recalculates()
                .in(folder);
        assertThat(Grids.cells(file)).extracting(Cell::kind).containsExactly(NO_STORED_VALUE, NUMBER, NUMBER);
    }

    @Test
    void a_date_format_makes_a_date_and_shows_it_as_written() {
        Cell cell = styled("yyyy\"年\"m\"月\"", "41029");
        assertThat(cell.kind()).isEqualTo(DATE);
        assertThat(cell.date()).contains(LocalDateTime.of(2012, 4, 30, 0, 0));
        assertThat(cell.text()).isEqualTo("2012年4月");
        assertThat(styled("[$-804]yyyy-mm-dd;@", "41029").text()).isEqualTo("2012-04-30");
    }

    @Test
    void letters_in_quotes_brackets_and_colours_make_no_date() {
        assertThat(styled("[Red]0.00\"m\"", "41029").kind()).isEqualTo(NUMBER);
        assertThat(styled("#,##0.00_ ;[Red]\\-#,##0.00\\ ", "41029").text()).isEqualTo("41029");
        assertThat(styled("General", "41029").kind()).isEqualTo(NUMBER);
    }

    @Test
    void the_chinese_formats_that_have_a_number_only_are_dates() {
        Path file = RawXlsx.withRows(
                        "<row><c s='0'><v>41029</v></c><c s='1'><v>41029</v></c><c s='2'><v>41029</v></c></row>")
                .withStyles("<cellXfs><xf numFmtId='31'/><xf numFmtId='57'/><xf numFmtId='2'/></cellXfs>")
                .in(folder);
        assertThat(Grids.rows(file)).containsExactly("1: A=2012年4月30日 B=2012年4月 C=41029");
    }

    @Test
    void a_ratio_that_became_a_time_shows_what_was_typed_and_is_no_day() {
        Cell cell = styled("h:mm", "0.042361111111111113");
        assertThat(cell.text()).isEqualTo("1:01");
        assertThat(cell.date()).isEmpty();
    }

    @Test
    void days_that_never_were_are_no_dates() {
        for (String serial : List.of("0", "60", "-5", "2958466"))
            assertThat(styled("yyyy/m/d", serial).date()).isEmpty();
        assertThat(styled("yyyy/m/d", "59").date()).contains(LocalDateTime.of(1900, 2, 28, 0, 0));
        assertThat(styled("yyyy/m/d", "61").date()).contains(LocalDateTime.of(1900, 3, 1, 0, 0));
    }

    @Test
    void a_workbook_may_count_from_1904() {
        Path file = RawXlsx.withRows("<row><c s='0'><v>39567</v></c></row>")
                .withStyles("<cellXfs><xf numFmtId='14'/></cellXfs>")
                .dates1904()
                .in(folder);
        assertThat(Grids.cells(file).get(0).date()).contains(LocalDateTime.of(2012, 4, 30, 0, 0));
    }

    @Test
    void a_plain_number_there_has_the_day_that_it_would_be() {
        String row = "<row><c><v>39567</v></c></row>";
        assertThat(Grids.cells(RawXlsx.withRows(row).in(folder)).get(0).date()).isEmpty();
        Cell counted = Grids.cells(RawXlsx.withRows(row).dates1904().in(folder)).get(0);
        assertThat(counted.kind()).isEqualTo(NUMBER);
        assertThat(counted.text()).isEqualTo("39567");
        assertThat(counted.date()).contains(LocalDateTime.of(2012, 4, 30, 0, 0));
    }

    @Test
    void a_written_out_date_is_a_date() {
        Path file = RawXlsx.withRows(
                        "<row><c t='d'><v>2012-04-30</v></c><c t='d'><v>2012-04-30T08:30:00Z</v></c></row>")
                .in(folder);
        assertThat(Grids.cells(file))
                .extracting(c -> c.date().orElseThrow().toString())
                .containsExactly("2012-04-30T00:00", "2012-04-30T08:30");
    }

    @Test
    void a_percentage_shows_its_sign_and_keeps_its_value() {
        Cell cell = styled("0.0%", "0.956");
        assertThat(cell.text()).isEqualTo("95.6%");
        assertThat(cell.number().orElseThrow()).isEqualByComparingTo("0.956");
        assertThat(styled("0.0\"%\"", "95.6").text()).isEqualTo("95.6%");
    }

    @Test
    void a_unit_that_the_format_writes_behind_the_number_is_seen() {
        assertThat(styled("0.00\"万元\"", "8600").text()).isEqualTo("8600万元");
        assertThat(styled("#,##0\\人", "1350").text()).isEqualTo("1350人");
        assertThat(styled("0亩", "300").text()).isEqualTo("300亩");
        assertThat(styled("General\"所\"", "5").text()).isEqualTo("5所");
    }

    @Test
    void a_unit_in_front_and_a_bracket_behind_are_none() {
        assertThat(styled("\"¥\"#,##0.00_);(\"¥\"#,##0.00)", "12").text()).isEqualTo("12");
        assertThat(styled("0.00E+00", "12").text()).isEqualTo("12");
        assertThat(styled("# ?/?", "0.5").text()).isEqualTo("0.5");
    }

    @Test
    void a_format_that_shows_ten_thousands_is_counted_in_them() {
        assertThat(styled("0!.0,\"万元\"", "86000000").text()).isEqualTo("8600万元");
        assertThat(styled("0.0,\"千元\"", "86000").text()).isEqualTo("86千元");
    }

    @Test
    void words_behind_a_percentage_leave_it_one() {
        assertThat(styled("0.0%\"左右\"", "0.966").text()).isEqualTo("96.6%左右");
        assertThat(styled("0\"%\"", "96").text()).isEqualTo("96%");
    }

    @Test
    void words_before_the_digits_and_noughts_that_fill_them_up_are_seen() {
        assertThat(styled("\"约\"0", "9200").text()).isEqualTo("约9200");
        assertThat(styled("\"第\"0\"期\"", "5").text()).isEqualTo("第5期");
        assertThat(styled("\"0370-\"0", "3383104").text()).isEqualTo("0370-3383104");
        assertThat(styled("00000000000", "3703383104").text()).isEqualTo("03703383104");
        assertThat(styled("000", "7.5").text()).isEqualTo("7.5");
        assertThat(styled("[$US$-409]0", "12").text()).isEqualTo("12");
    }

    @Test
    void the_section_of_a_format_is_that_of_the_number() {
        String code = "[>=100000000]0!.00,,\"亿\";[>=10000]0!.0,\"万\";0";
        assertThat(styled(code, "920000000").text()).isEqualTo("9.2亿");
        assertThat(styled(code, "92000000").text()).isEqualTo("9200万");
        assertThat(styled(code, "9200").text()).isEqualTo("9200");
        assertThat(styled("0\"增\";0\"减\";0\"平\"", "-5").text()).isEqualTo("-5减");
        assertThat(styled("0\"增\";0\"减\";0\"平\"", "0").text()).isEqualTo("0平");
        for (String one : new String[] {"[=1]\"中职\";[=2]\"普高\"", "[<2]\"中职\";[<>1]\"普高\";0"}) {
            assertThat(styled(one, "1").text()).isEqualTo("中职");
            assertThat(styled(one, "2").text()).isEqualTo("普高");
        }
        assertThat(styled("[=1]\"中职\";[=2]\"普高\"", "3").text()).isEqualTo("3");
        assertThat(styled("0;-0;\"无\"", "0").text()).isEqualTo("0");
    }

    @Test
    void texts_are_seen_as_their_format_shows_them() {
        assertThat(seen(worded("\"云岭\"@", "一中"))).isEqualTo("云岭一中");
        assertThat(seen(worded("0;-0;0;@\"专\"", "云岭职业中"))).isEqualTo("云岭职业中专");
        assertThat(worded("@", "一中").format()).isEmpty();
        assertThat(worded("0\"人\"", "一中").format()).isEmpty();
    }

    private static String seen(Cell cell) {
        return NumberFormat.of(cell.format().orElseThrow()).text(cell.text());
    }

    @Test
    void the_general_format_may_have_the_name_of_another_language() {
        assertThat(styled("G/通用格式", "9200").kind()).isEqualTo(Cell.Kind.NUMBER);
        assertThat(styled("G/通用格式\"人\"", "9200").text()).isEqualTo("9200人");
    }

    @Test
    void a_format_that_moves_the_point_shows_other_figures_than_are_stored() {
        assertThat(styled("0!.0,", "120000000").text()).isEqualTo("12000");
        assertThat(styled("0\".\"0,", "120000000").text()).isEqualTo("12000");
        assertThat(styled("0\\.0000", "123456789").text()).isEqualTo("12345.6789");
        assertThat(styled("#,##0,", "86500").text()).isEqualTo("86.5");
        assertThat(styled("#,##0,.00", "86500").text()).isEqualTo("86.5");
        assertThat(styled("0!.0,", "120000000").number().orElseThrow()).isEqualByComparingTo("120000000");
    }

    @Test
    void thousands_apart_decimals_and_a_point_on_a_condition_move_nothing() {
        for (String code : new String[] {"#,##0", "#,##0.00", "0.00_ ", "[>=10000]0!.0,;0", "0;0!.0,"})
            assertThat(styled(code, "86500").text()).as(code).isEqualTo("86500");
        assertThat(styled("[>=10000]0!.0,\"万元\";0\"元\"", "86500").text()).isEqualTo("8.65万元");
    }

    @Test
    void booleans_and_errors_are_told_apart() {
        Path file = RawXlsx.withRows("<row><c t='b'><v>1</v></c><c t='e'><v>#REF!</v></c></row>")
                .in(folder);
        assertThat(Grids.cells(file)).extracting(Cell::kind).containsExactly(Cell.Kind.BOOLEAN, Cell.Kind.ERROR);
        assertThat(Grids.rows(file)).containsExactly("1: A=TRUE B=#REF!");
    }

    @Test
    void merged_ranges_are_known_though_they_stand_behind_the_rows() {
        Path file = RawXlsx.withSheet(
                        "<x:worksheet xmlns:x='urn:x'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>"
                                + "&lt;mergeCell ref=\"Z1:Z9\"/></x:t></x:is></x:c></x:row></x:sheetData><x:mergeCells count='3'>"
                                + "<x:mergeCell ref='B2:D3'/><x:mergeCell ref=\"A1:A1\" /><x:mergeCell  ref='nonsense'/></x:mergeCells></x:worksheet>")
                .in(folder);
        assertThat(Grids.merges(file)).containsExactly(new Merge(2, 3, 1, 3));
    }

    @Test
    void merged_ranges_are_found_wherever_the_buffer_ends() {
        for (int padding = 65_300; padding < 65_560; padding += 7) {
            Path file = RawXlsx.withSheet(
                            "<worksheet><sheetData><row><c><v>1</v></c></row></sheetData>" + " ".repeat(padding)
                                    + "<mergeCells><mergeCell ref='B2:D3'/><mergeCell ref='F2:G3'/></mergeCells></worksheet>")
                    .in(folder);
            assertThat(Grids.merges(file)).hasSize(2);
        }
    }

    @Test
    void a_strict_workbook_is_read_like_any_other() {
        String strict = "http://purl.oclc.org/ooxml/";
        Path file = RawXlsx.withRows("<row><c><v>1</v></c></row>")
                .part(
                        "_rels/.rels",
                        RawXlsx.relations("officeDocument", "xl/workbook.xml")
                                .replace("http://schemas.openxmlformats.org/", strict))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations("worksheet", "/xl/worksheets/sheet1.xml")
                                .replace("http://schemas.openxmlformats.org/", strict))
                .in(folder);
        assertThat(Grids.rows(file)).containsExactly("1: A=1");
    }

    @Test
    void charts_and_macros_are_no_sheets_and_hidden_sheets_are() {
        Path file = RawXlsx.withRows("<row><c><v>1</v></c></row>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        RawXlsx.relations("chartsheet", "c.xml", "worksheet", "worksheets/sheet1.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><sheets><sheet name='图' r:id='rId1'/>"
                                + "<sheet name='A&amp;B' state='veryHidden' r:id='rId2'/></sheets></workbook>")
                .in(folder);
        try (Workbook workbook = Workbook.open(file, Limits.standard(), Grids.CHINESE)) {
            assertThat(workbook.sheets())
                    .extracting(s -> s.name().orElseThrow())
                    .containsExactly("A&B");
            assertThat(workbook.sheets().get(0).isHidden()).isTrue();
            assertThat(workbook.kind()).isEqualTo(FileKind.XLSX);
        }
    }

    @Test
    void a_workbook_of_empty_sheets_is_empty() {
        assertThat(Grids.refusal(RawXlsx.withRows("<row r='9'><c s='3'/></row>").in(folder)))
                .isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_binary_workbook_is_named() {
        assertThat(Grids.refusal(
                        RawXlsx.withRows("").part("xl/workbook.bin", "x").in(folder)))
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void a_workbook_locked_by_a_password_is_refused_and_one_with_the_password_of_all_is_read() throws Exception {
        assertThat(Grids.refusal(locked("秘密"))).isEqualTo(Reason.ENCRYPTED);
        assertThat(Grids.rows(locked(Decryptor.DEFAULT_PASSWORD))).containsExactly("1: A=1");
    }

    private Path locked(String password) throws Exception {
        byte[] plain = RawXlsx.withRows("<row><c><v>1</v></c></row>").bytes();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(files)) {
                out.write(plain);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return Grids.file(folder, "locked.xlsx", bytes.toByteArray());
        }
    }

    @Test
    void an_archive_whose_headers_java_finds_fault_with_is_read_all_the_same() throws Exception {
        byte[] bytes = RawXlsx.withRows("<row><c><v>1</v></c></row>")
                .withExtra(new byte[] {0x77, 0x66, 4, 0, 0, 0, 0, 0})
                .bytes();
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int extra = text.indexOf("wf\u0004", text.indexOf("PK\u0001\u0002"));
        bytes[extra] = 1;
        bytes[extra + 1] = 0;
        Path file = Grids.file(folder, "odd.xlsx", bytes);
        assertThatThrownBy(() -> new ZipFile(file.toFile())).isInstanceOf(ZipException.class);
        assertThat(Grids.rows(file)).containsExactly("1: A=1");
    }
}
