package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Workbook;

class SchoolCensusTest {
    private static final Path HOME = Path.of("examples/school-census");
    private static final Campaign CAMPAIGN = CampaignFiles.load(HOME);

    private static Read read(String file) {
        Path path = HOME.resolve("samples").resolve(file);
        Source source = new Source(
                path.getFileName().toString(), "", Optional.empty(), Optional.empty(), LocalDate.of(2024, 4, 20));
        try (Workbook book = Workbook.open(
                path,
                CAMPAIGN.settings().limits(),
                CAMPAIGN.language().writing().encodings())) {
            return new Read(new Normaliser(CAMPAIGN).read(book, source));
        }
    }

    @Test
    void a_quarterly_census_in_english_is_read_with_its_total() {
        Read r = read("ashford/Ashford-census-2024-Q1.csv");
        assertThat(r.reading().county()).contains("ashford");
        assertThat(r.table().period()).hasToString("2024-Q1");
        assertThat(r.row(5)).containsEntry("school", "Ashford High").containsEntry("pupils", "1204");
        assertThat(r.table().counts().total()).isEqualTo(1);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void a_board_with_other_words_is_understood_and_a_level_off_the_list_is_found() {
        Read r = read("brookdale/pupil_count_Q1_2024.csv");
        assertThat(r.reading().county()).contains("brookdale");
        assertThat(r.row(4)).containsEntry("level", "elementary").containsEntry("pupils", "350");
        assertThat(r.alarms()).containsExactly("not-in-list B6");
    }

    @Test
    void keys_of_two_fields_and_monthly_repairs_are_read() {
        Read r = read("carrick/Carrick-roofs-2024-03.csv");
        assertThat(r.table().form()).isEqualTo("repairs");
        assertThat(r.table().period()).hasToString("2024-03");
        assertThat(r.row(4)).containsEntry("building", "Gym").containsEntry("stage", "contracted");
        assertThat(r.alarms()).containsExactly("inconsistent D5");
    }
}
