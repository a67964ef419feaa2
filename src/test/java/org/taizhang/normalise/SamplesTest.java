package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.JsonReading;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Workbook;

class SamplesTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SAMPLES = Path.of("samples");
    private static final Path EXPECTED = Path.of("src/test/resources/samples/expected");
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private static final Normaliser NORMALISER = new Normaliser(CAMPAIGN);

    record Sample(String file, LocalDate arrives) {
        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> samples() throws Exception {
        JsonNode manifest = JSON.readTree(SAMPLES.resolve("manifest.json").toFile());
        return StreamSupport.stream(manifest.spliterator(), false)
                .map(s -> new Sample(
                        s.get("file").asText(), LocalDate.parse(s.get("arrives").asText())));
    }

    private static JsonNode read(Sample sample, Optional<String> county) throws Exception {
        Path file = SAMPLES.resolve(sample.file());
        Source source = new Source(file.getFileName().toString(), "", county, Optional.empty(), sample.arrives());
        try (Workbook book = Workbook.open(
                file,
                CAMPAIGN.settings().limits(),
                CAMPAIGN.language().writing().encodings())) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            JsonReading.write(NORMALISER.read(book, source), source.fileName(), out);
            return JSON.readTree(out.toByteArray());
        }
    }

    private static JsonNode expected(Sample sample) throws Exception {
        return JSON.readTree(EXPECTED.resolve(sample.file() + ".json").toFile());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_is_read_right_in_its_countys_folder(Sample sample) throws Exception {
        String folder = Path.of(sample.file()).getName(0).toString();
        assertThat(Comparison.of(expected(sample), read(sample, Optional.of(folder))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_sample_says_itself_which_county_it_is_from(Sample sample) throws Exception {
        assertThat(Comparison.of(expected(sample), read(sample, Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void every_row_of_every_sample_is_counted_once(Sample sample) throws Exception {
        for (JsonNode t : read(sample, Optional.empty()).get("tables")) {
            JsonNode c = t.get("counts");
            int sum = 0;
            for (String k : new String[] {"header", "accepted", "rejected", "total", "note", "blank"})
                sum += c.get(k).asInt();
            assertThat(sum).isEqualTo(c.get("seen").asInt());
            assertThat(t.get("rows"))
                    .hasSize(c.get("accepted").asInt() + c.get("rejected").asInt());
        }
    }
}
