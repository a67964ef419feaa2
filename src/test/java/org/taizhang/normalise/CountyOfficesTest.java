package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.JsonReading;
import org.taizhang.sheet.Workbook;

/** Files of a hundred and fifty offices, each in a style of its own, held against what their clerks meant. */
class CountyOfficesTest {
    private static final int OFFICES = 150;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();
    private static final Normaliser NORMALISER = new Normaliser(CAMPAIGN);

    @TempDir
    Path folder;

    private JsonNode read(CountyFile file) throws Exception {
        Path path = Files.write(folder.resolve(file.name), file.bytes());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = Workbook.open(
                path,
                CAMPAIGN.settings().limits(),
                CAMPAIGN.language().writing().encodings())) {
            JsonReading.write(NORMALISER.read(book, file.source()), file.name, out);
        }
        return JSON.readTree(out.toByteArray());
    }

    @Test
    void what_clerks_meant_is_understood_whatever_their_style() throws Exception {
        int cells = 0;
        List<String> deviations = new ArrayList<>();
        for (int i = 0; i < OFFICES; i++) {
            CountyFile file = new CountyOffice(i).file("报表" + i);
            JsonNode want = file.truth();
            JsonNode got = read(file);
            for (JsonNode t : want.get("tables"))
                for (JsonNode r : t.get("rows")) cells += r.get("values").size();
            for (String d : Comparison.of(want, got)) deviations.add(file.name + " " + d);
            assertThat(uncounted(got)).as(file.name).isEmpty();
        }
        assertThat(cells).isGreaterThan(5000);
        assertThat(deviations)
                .filteredOn(d -> d.contains("\"severity\":\"error\""))
                .isEmpty();
        assertThat(deviations).as("%d cells", cells).hasSizeLessThan(cells / 100);
    }

    @Test
    void the_same_office_writes_the_same_file_again() {
        assertThat(new CountyOffice(7).file("a").truth())
                .isEqualTo(new CountyOffice(7).file("a").truth());
    }

    /** The tables whose rows do not add up to what was seen. */
    private static List<JsonNode> uncounted(JsonNode reading) {
        List<JsonNode> wrong = new ArrayList<>();
        for (JsonNode t : reading.get("tables")) {
            JsonNode c = t.get("counts");
            int sum = 0;
            for (String k : List.of("header", "accepted", "rejected", "total", "note", "blank"))
                sum += c.get(k).asInt();
            if (sum != c.get("seen").asInt()) wrong.add(c);
        }
        return wrong;
    }
}
