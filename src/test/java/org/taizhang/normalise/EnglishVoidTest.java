package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Source;

/** Lines over an English table that call it void, or another one. */
class EnglishVoidTest {
    private static final Campaign CAMPAIGN = CampaignFiles.load(Path.of("examples/school-census"));

    private static Read roofs(String line) {
        return new Read(new Normaliser(CAMPAIGN)
                .read(
                        Paper.book(
                                "Sheet1",
                                "Ashford roof repairs, March 2024\n" + line
                                        + "\nSchool|Building|Budget|Status\nHigh|Main|86|Planned\n"),
                        new Source(
                                "roofs.xlsx", "", Optional.of("ashford"), Optional.empty(), LocalDate.of(2024, 4, 2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "VOID",
                "Nottingham - void",
                "Oldham return VOID",
                "Golden Hill, void",
                "Not approved, void",
                "Last - void"
            })
    void a_line_that_calls_the_table_void_sets_it_aside(String line) {
        assertThat(roofs(line).findings()).containsExactly("skipped-sheet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The former return is void, this one counts",
                "This return is not void",
                "Old table void",
                "Do not change the template"
            })
    void a_line_that_calls_another_table_void_sets_none_aside(String line) {
        assertThat(roofs(line).findings()).isEmpty();
    }
}
