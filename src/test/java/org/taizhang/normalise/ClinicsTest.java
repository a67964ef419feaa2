package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Workbook;

/** Weekly and daily returns, as the example of the clinics has them. */
class ClinicsTest {
    private static final Path HOME = Path.of("examples/clinics");
    private static final Campaign CAMPAIGN = CampaignFiles.load(HOME);

    private static Read read(String file) {
        return read(HOME.resolve("samples").resolve(file), Optional.empty(), "2024-03-19");
    }

    private static Read read(Path file, Optional<String> county, String arrival) {
        Source source =
                new Source(file.getFileName().toString(), "", county, Optional.empty(), LocalDate.parse(arrival));
        try (Workbook book = Workbook.open(file, CAMPAIGN.settings().limits(), CAMPAIGN.language())) {
            return new Read(new Normaliser(CAMPAIGN).read(book, source));
        }
    }

    @Test
    void a_week_is_told_by_its_number_or_its_days() {
        Read numbered = read("northvale/Northvale-malaria-week11.csv");
        assertThat(numbered.table().period()).hasToString("2024-W11");
        assertThat(numbered.row(6)).containsEntry("clinic", "Lakeside Clinic").containsEntry("tested", "20");
        assertThat(numbered.table().counts().total()).isEqualTo(1);
        assertThat(numbered.findings()).isEmpty();
        Read named = read("eastmoor/Weekly return 11.03.2024 - 17.03.2024.csv");
        assertThat(named.table().period()).hasToString("2024-W11");
        assertThat(named.row(4)).containsEntry("tested", "210").containsEntry("positive", "66");
        assertThat(named.findings()).isEmpty();
    }

    @Test
    void a_day_is_told_by_the_files_name() {
        Read beds = read("port-harris/beds_15-03-2024.csv");
        assertThat(beds.table().period()).hasToString("2024-03-15");
        assertThat(beds.row(5)).containsEntry("ward", "Maternity").containsEntry("patients", "18");
        assertThat(beds.findings()).containsExactly("inconsistent D4");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Title | line below it | file | day of arrival | period | whether assumed
                "Malaria return | Date: 16/03/2024 | a.csv | 2024-03-19 | 2024-W11 | true",
                "Malaria return | Date: 18/03/2024 | a.csv | 2024-03-19 | 2024-W11 | true",
                "Malaria return | - | a.csv | 2024-03-18 | 2024-W11 | true",
                "Malaria return | - | a.csv | 2024-03-20 | 2024-W12 | true",
                "Malaria return | - | return 2024-W09.csv | 2024-03-20 | 2024-W09 | false",
                "Malaria return | - | return 18.03.2024.csv | 2024-03-20 | 2024-W11 | true",
                "Malaria return | - | return 17.03.2024.csv | 2024-03-20 | 2024-W11 | false",
                "Malaria return, week 50 | - | a.csv | 2024-03-20 | 2023-W50 | false",
                "Malaria return, March 2024 | - | a.csv | 2024-03-20 | 2024-W12 | true"
            })
    void a_week_that_is_not_told_is_that_of_the_day_of_filling_in(
            String title,
            String line,
            String file,
            String arrival,
            String period,
            boolean assumed,
            @TempDir Path folder)
            throws IOException {
        Path path = folder.resolve(file);
        Files.writeString(
                path,
                "\"" + title + "\"\n" + (line == null ? "" : line + "\n") + "Clinic,Tested,Positive\nOld Mill,10,2\n");
        Read read = read(path, Optional.of("eastmoor"), arrival);
        assertThat(read.table().period()).hasToString(period);
        assertThat(read.findings().contains("period-assumed")).isEqualTo(assumed);
    }
}
