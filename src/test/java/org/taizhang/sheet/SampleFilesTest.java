package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.campaign.Limits;

/** Every sample opens, and every value that must be understood of it stands in the row where it is expected. */
class SampleFilesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/samples/expected");

    static Stream<Path> samples() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("samples"))) {
            return all.filter(p -> p.getNameCount() == 3).filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_holds_every_row_that_is_expected_of_it(Path sample) throws IOException {
        JsonNode expected = new ObjectMapper()
                .readTree(EXPECTED.resolve(sample.getParent().getFileName())
                        .resolve(sample.getFileName() + ".json")
                        .toFile());
        try (Workbook workbook = Workbook.open(sample, Limits.standard(), Grids.CHINESE)) {
            for (JsonNode table : expected.get("tables")) {
                Sheet sheet = workbook.sheets().stream()
                        .filter(s -> table.get("sheet").isNull()
                                || s.name()
                                        .equals(Optional.of(table.get("sheet").asText())))
                        .findFirst()
                        .orElseThrow();
                List<Row> rows = sheet.rows().toList();
                for (JsonNode row : table.get("rows")) {
                    int number = row.get("row").asInt();
                    assertThat(rows)
                            .anyMatch(r -> r.number() == number && r.cells().size() > 2);
                }
            }
        }
    }
}
