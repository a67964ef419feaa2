package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Limits;
import org.taizhang.sheet.UnreadableException.Reason;

/** Files made to fill memory, to take for ever, or to fetch what is not theirs. */
class HostileFilesTest {
    @TempDir
    private Path folder;

    /** An xlsx of which one part unfolds to as many blocks of the same megabyte. */
    private Path bomb(String part, String start, byte[] block, int blocks) throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            RawXlsx honest =
                    RawXlsx.withRows("<row><c t='s'><v>0</v></c></row>").withStrings("<si><t>x</t></si>");
            for (var each : honest.parts().entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                if (!each.getKey().equals(part)) zip.write(each.getValue());
                else {
                    zip.write(start.getBytes(StandardCharsets.UTF_8));
                    for (int i = 0; i < blocks; i++) zip.write(block);
                }
            }
        }
        return file;
    }

    private static byte[] megabyteOf(String unit) {
        return unit.repeat((1 << 20) / unit.length()).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_part_that_unfolds_from_next_to_nothing_is_stopped() throws IOException {
        assertThat(Grids.refusal(bomb(
                        "xl/worksheets/sheet1.xml",
                        "<worksheet><sheetData>",
                        megabyteOf("<row><c s='1'/></row>"),
                        300)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(bomb("xl/s.xml", "<sst>", megabyteOf("<si><t/></si>"), 300)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_tag_a_text_and_a_nest_without_end_are_stopped() throws IOException {
        assertThat(Grids.refusal(bomb("xl/workbook.xml", "<workbook a='", megabyteOf("x"), 10)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(bomb("xl/s.xml", "<sst><si><t>", megabyteOf("x"), 10)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(bomb("xl/workbook.xml", "", megabyteOf("<a>"), 10)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void made_up_names_by_the_thousand_are_stopped() {
        String elements = IntStream.range(0, 100_000)
                .mapToObj(i -> "<a" + i * 7919 + "/>")
                .collect(Collectors.joining());
        assertThat(Grids.refusal(RawXlsx.withRows("<row>" + elements + "<c><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo(Reason.TOO_LARGE);
        String attributes =
                IntStream.range(0, 100_000).mapToObj(i -> "<c b" + i + "=''/>").collect(Collectors.joining());
        assertThat(Grids.refusal(
                        RawXlsx.withRows("<row>" + attributes + "</row>").in(folder)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void a_document_type_is_refused_so_that_no_entity_unfolds_and_nothing_is_fetched() {
        String laughs =
                "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
        Path file = RawXlsx.withSheet(laughs
                        + "<worksheet><sheetData><row><c t='str'><v>&b;&f;</v></c></row></sheetData></worksheet>")
                .in(folder);
        assertThat(Grids.refusal(file)).isEqualTo(Reason.UNREADABLE);
        Path xml = Grids.file(
                folder,
                "x.xml",
                ("<?xml version='1.0'?>" + laughs + "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(Grids.refusal(xml)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void a_long_string_named_again_and_again_counts_each_time() {
        String cells = "<c t='s'><v>0</v></c>".repeat(900);
        String rows = ("<row>" + cells + "</row>").repeat(100);
        Path file = RawXlsx.withRows(rows)
                .withStrings("<si><t>" + "长".repeat(30_000) + "</t></si>")
                .in(folder);
        assertThat(Grids.refusal(file, new Limits(1 << 20, 1 << 30, 1_000_000, 1000, 200, 32_767)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void rows_of_a_million_columns_and_places_that_do_not_exist_are_refused() {
        String row = IntStream.range(0, 16_000).mapToObj(i -> "<c><v>1</v></c>").collect(Collectors.joining());
        assertThat(Grids.refusal(RawXlsx.withRows("<row>" + row + "</row>").in(folder)))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(RawXlsx.withRows("<row r='1'><c r='ZZZZ1'><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo(Reason.UNREADABLE);
        assertThat(Grids.refusal(RawXlsx.withRows("<row r='99999999'><c><v>1</v></c></row>")
                        .in(folder)))
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void every_cell_merged_is_refused_beyond_a_million() {
        String merges = "<mergeCell ref='A1:B2'/>".repeat(1_000_001);
        Path file = RawXlsx.withSheet("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData><mergeCells>"
                        + merges + "</mergeCells></worksheet>")
                .in(folder);
        assertThat(Grids.refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void an_archive_of_very_many_parts_and_one_within_another_are_refused() throws IOException {
        RawXlsx many = RawXlsx.withRows("<row><c><v>1</v></c></row>");
        for (int i = 0; i < 10_001; i++) many.part("p" + i, "");
        assertThat(Grids.refusal(many.in(folder))).isEqualTo(Reason.TOO_LARGE);
        Path nested = new RawXlsx().part("inner.zip", new RawXlsx().bytes()).in(folder);
        assertThat(Grids.refusal(nested)).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void more_sheets_than_allowed_are_refused() {
        String sheets = "<sheet name='x' r:id='rId1'/>".repeat(201);
        Path file = RawXlsx.withRows("<row><c><v>1</v></c></row>")
                .part("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>")
                .in(folder);
        assertThat(Grids.refusal(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void other_kinds_of_files_are_refused_whatever_their_ending() {
        for (String start : new String[] {"%PDF-1.4 ", "Rar!\u001a", "GIF89a", "{\\rtf1 ", "7z\u00bc\u00af'"}) {
            Path file = Grids.file(folder, "t.xlsx", (start + "x".repeat(100)).getBytes(StandardCharsets.ISO_8859_1));
            assertThat(Grids.refusal(file)).isEqualTo(Reason.UNREADABLE);
        }
        Path large = Grids.file(folder, "l.csv", new byte[2000]);
        assertThat(Grids.refusal(large, new Limits(1000, 1000, 10, 10, 1, 10))).isEqualTo(Reason.TOO_LARGE);
        assertThat(Grids.refusal(folder.resolve("missing"))).isEqualTo(Reason.UNREADABLE);
    }

    @Test
    void a_style_sheet_of_rules_that_never_end_is_soon_read() {
        String page = "<html><style>" + ".a{".repeat(300_000) + "</style><table><tr><td>1</td></tr></table></html>";
        assertThat(Grids.rows(Grids.file(folder, "page.xls", page.getBytes(StandardCharsets.UTF_8))))
                .containsExactly("1: A=1");
    }
}
