package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({
        "Priory School, 3",
        "Next Step High, 3",
        "Change Academy, 3",
        "Prior Year's Figures, 2",
        "Last year (2023), 2",
        "Growth %, 2"
    })
    void a_school_may_begin_like_another_time_beside_others(String head, int schools) {
        Source source = new Source("a.xlsx", "", Optional.of("ashford"), Optional.empty(), LocalDate.of(2024, 4, 2));
        String sheet = "Ashford School census 2024-Q1\nSchool|Oak Hill|" + head + "|Ashford High\n"
                + "Level|Elementary|Middle|High\nPupils|412|688|1204\nTeachers|20|30|60\n";
        Read r = new Read(new Normaliser(CAMPAIGN).read(Paper.book("Sheet1", sheet), source));
        assertThat(r.rows()).hasSize(schools);
        assertThat(r.row(4)).containsEntry("school", "Ashford High").containsEntry("pupils", "1204");
    }
}
