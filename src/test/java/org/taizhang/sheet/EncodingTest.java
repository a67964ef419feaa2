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
