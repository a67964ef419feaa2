package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileEndTest {
    @TempDir
    Path folder;

    private boolean ends(byte[] bytes) throws IOException {
        return FileEnd.isThere(Files.write(folder.resolve("a"), bytes));
    }

    static Stream<Path> samples() throws IOException {
        return Files.walk(Path.of("samples")).filter(f -> f.toString().matches(".*\\.(xlsx?|csv)"));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_whole_workbook_or_text_ends(Path sample) {
        assertThat(FileEnd.isThere(sample)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void half_of_one_does_not(Path sample) throws IOException {
        byte[] whole = Files.readAllBytes(sample);
        assertThat(ends(Arrays.copyOf(whole, whole.length / 2 + 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,1\n", "a,1\r\n", "a,1\r", "<table></table>", "</html>  \n", "\n"})
    void text_ends_with_a_line_or_a_tag_in_any_encoding(String text) throws IOException {
        for (Charset c : new Charset[] {
            StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, Charset.forName("GB18030")
        }) assertThat(ends(text.getBytes(c))).as(c.name()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a,1\na,2", "<table><tr>a", "PK"})
    void text_that_breaks_off_does_not(String text) throws IOException {
        assertThat(ends(text.getBytes(StandardCharsets.UTF_16LE))).isFalse();
        assertThat(ends(text.getBytes(StandardCharsets.UTF_8))).isFalse();
    }

    @Test
    void what_cannot_be_read_is_for_its_reader_to_tell() {
        assertThat(FileEnd.isThere(folder.resolve("none"))).isTrue();
    }
}
