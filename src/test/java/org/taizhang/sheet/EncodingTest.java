package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Limits;

class EncodingTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final String TABLE = "School,Note\nÉcole Zoë,“£5 – €6”\n";

    @TempDir
    private Path folder;

    @Test
    void text_that_is_no_utf8_is_in_the_encoding_that_its_writers_use() throws IOException {
        assertThat(read(TABLE.getBytes(WESTERN), List.of(WESTERN))).isEqualTo(TABLE);
        assertThat(read(TABLE.getBytes(WESTERN), Grids.CHINESE)).isNotEqualTo(TABLE);
    }

    @Test
    void text_in_utf8_is_so_whatever_its_writers_use_else() throws IOException {
        assertThat(read(TABLE.getBytes(StandardCharsets.UTF_8), List.of(WESTERN)))
                .isEqualTo(TABLE);
    }

    @Test
    void of_several_encodings_the_first_that_the_bytes_fit_counts() throws IOException {
        // The first letter is a byte that stands for nothing in the western encoding.
        String cyrillic = "Ѓора,1\n";
        assertThat(read(cyrillic.getBytes(CYRILLIC), List.of(WESTERN, CYRILLIC)))
                .isEqualTo(cyrillic);
        assertThat(read(TABLE.getBytes(WESTERN), List.of(WESTERN, CYRILLIC))).isEqualTo(TABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "GB18030, 中学",
        "GB18030, 高中",
        "Big5, 臺灣學校",
        "windows-1251, Школа",
        "windows-1253, Σχολείο",
    })
    void text_of_another_alphabet_is_in_the_next_encoding_or_refused(String charset, String name) throws IOException {
        Charset other = Charset.forName(charset);
        String table = "School,Note\n" + name + ",5\n";
        assertThat(read(table.getBytes(other), List.of(WESTERN, other))).isEqualTo(table);
        Path file = Grids.file(folder, "t.csv", table.getBytes(other));
        assertThatThrownBy(() -> Workbook.open(file, Limits.standard(), List.of(WESTERN)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        e -> assertThat(e.reason()).isEqualTo(UnreadableException.Reason.ENCODING));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Situação,Observações,Instituição,créée",
                "Rækkefølge,ræða,íþróttir,það",
                "ÄÖÜ,Größe,Übung,Straße,möglich",
                "····················,5 °C,½ ¼ ¾,«é»",
                "£££,É…,“Épée”,naïve",
            })
    void western_words_are_not_of_another_alphabet(String text) throws IOException {
        Path file = Grids.file(folder, "t.csv", text.getBytes(WESTERN));
        try (Workbook workbook = Workbook.open(file, Limits.standard(), List.of(WESTERN))) {
            assertThat(workbook.sheets()).hasSize(1);
        }
        assertThat(read(text.getBytes(WESTERN), List.of(WESTERN, CYRILLIC))).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jäääär", "ÅÄÖ", "ÆØÅ", "ÀÈÌÒÙ", "‡ÔÙÓÎ‡Ô ÔÓÍ", "¸ßÖÐ½¨Éè"})
    void one_line_of_another_alphabet_makes_no_text_garbled(String cell) throws IOException {
        String table = "School,Building,Note\nOak Hill,Main," + cell + "\nPriory,Gym,waiting for the planning\n"
                + "Ashford,Hall,roof finished\nHigh,Library,\n";
        assertThat(read(table.getBytes(WESTERN), List.of(WESTERN))).isEqualTo(table);
        assertThat(read(table.getBytes(WESTERN), List.of(WESTERN, CYRILLIC))).isEqualTo(table);
    }

    @ParameterizedTest
    @CsvSource({"GB18030, 高中, 中学", "windows-1251, Школа, Лицей", "windows-1253, Σχολείο, Γυμνάσιο"})
    void names_of_another_alphabet_beside_western_words_are_garbled(String charset, String one, String other)
            throws IOException {
        Charset their = Charset.forName(charset);
        String table = "School,Building,Note\n" + one + ",Main building,waiting for the planning\n" + other
                + ",Gym,roof finished\n";
        assertThat(read(table.getBytes(their), List.of(WESTERN, their))).isEqualTo(table);
        Path file = Grids.file(folder, "t.csv", table.getBytes(their));
        assertThatThrownBy(() -> Workbook.open(file, Limits.standard(), List.of(WESTERN)))
                .isInstanceOf(UnreadableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"标准音àéè", "ÐÂ½¨ üüü"})
    void letters_in_an_encoding_of_two_bytes_are_never_garbled(String cell) throws IOException {
        Charset chinese = Charset.forName("GB18030");
        String table = "项目,备注\n实训楼," + cell + "\n";
        assertThat(read(table.getBytes(chinese), List.of(chinese))).isEqualTo(table);
    }

    @Test
    void a_page_may_name_its_own() throws IOException {
        String page = "<html><meta charset=windows-1251><table><tr><td>Кара</table>";
        Path file = Grids.file(folder, "page.xls", page.getBytes(CYRILLIC));
        try (Workbook workbook = Workbook.open(file, Limits.standard(), List.of(WESTERN));
                Stream<Row> rows = workbook.sheets().get(0).rows()) {
            assertThat(rows.map(r -> r.cells().get(0).text())).containsExactly("Кара");
        }
    }

    private String read(byte[] bytes, List<Charset> likely) throws IOException {
        Path file = Files.write(folder.resolve("t.csv"), bytes);
        return Encoding.of(file, likely).head(file);
    }
}
