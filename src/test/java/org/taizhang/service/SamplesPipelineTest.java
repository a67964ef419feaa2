package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The samples, played in by the days of their arrival: their digests say what was counted by hand. */
class SamplesPipelineTest {
    private static final Path SAMPLES = Path.of("samples");

    @Test
    void the_spring_of_2012_is_told_as_it_was(@TempDir Path folder) throws Exception {
        try (City city = new City(folder)) {
            for (Map.Entry<String, List<String>> day : arrivals().entrySet()) {
                for (String file : day.getValue())
                    Files.copy(SAMPLES.resolve(file), city.home.inbox().resolve(file));
                city.day(day.getKey());
            }
            city.day("2012-05-10");
            assertThat(city.rows("select count(*) from submission")).containsExactly("33");
            assertThat(city.told("2012-05-10", "missing", "county", "form", "period", "due"))
                    .containsExactly(
                            "nanping|project-progress|2012-04|2012-05-05", "nanping|enrolment|2012-04|2012-05-05");
            assertThat(city.told("2012-05-10", "overdue", "county", "project", "due", "days_late"))
                    .containsExactlyInAnyOrder(
                            "qingfeng|青峰职教中心数控实训基地|2012-04-30|10",
                            "dongjiang|东江职教中心实训楼|2012-04-30|10",
                            "dongjiang|东江农机学校改扩建工程|2012-04-30|10");
            JsonNode figures = city.digest("2012-05-10").get("city");
            assertThat(figures.get("projects").asInt()).isEqualTo(19);
            assertThat(figures.get("enrolled_vocational").asInt()).isEqualTo(3679);
            assertThat(figures.get("enrolled_general").asInt()).isEqualTo(4206);
            assertThat(figures.get("enrolment_ratio").asDouble()).isEqualTo(0.8747);
            assertThat(city.home.digests().resolve("2012-05-10")).isDirectoryContaining("glob:**/digest.docx");
        }
    }

    private static Map<String, List<String>> arrivals() throws Exception {
        Map<String, List<String>> days = new TreeMap<>();
        for (JsonNode entry :
                new ObjectMapper().readTree(SAMPLES.resolve("manifest.json").toFile()))
            days.computeIfAbsent(entry.get("arrives").asText(), d -> new ArrayList<>())
                    .add(entry.get("file").asText());
        return days;
    }
}
