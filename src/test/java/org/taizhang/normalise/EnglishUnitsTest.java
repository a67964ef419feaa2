package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Source;
import org.taizhang.sheet.Workbook;
import org.taizhang.value.Code;

class EnglishUnitsTest {
    private static final Campaign CAMPAIGN = CampaignFiles.load(Path.of("examples/school-census"));

    private static Read roofs(String line, String header, String budget) {
        Workbook book = Paper.book(
                "Sheet1",
                "Ashford roof repairs, March 2024\n" + line + "\nSchool|Building|" + header + "|Status\nHigh|Main|"
                        + budget + "|Planned\n");
        return new Read(new Normaliser(CAMPAIGN)
                .read(
                        book,
                        new Source(
                                "roofs.xlsx", "", Optional.of("ashford"), Optional.empty(), LocalDate.of(2024, 4, 2))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All amounts in $",
                "All amounts are in $",
                "All amounts in dollars.",
                "All figures in US dollars",
                "Amounts are in $",
                "All figures shown are in $ unless otherwise stated",
                "The values in this table are given in USD",
                "Costs in $, areas in sq ft",
                "Note: all monetary figures are in $",
                "All amounts: $",
                "Currency: USD",
                "Unit: $",
                "(in $)",
                "In dollars",
            })
    void a_line_of_the_unit_counts_however_it_is_put(String line) {
        Read r = roofs(line, "Budget", "86000");
        assertThat(r.row(r.rows().get(0))).containsEntry("budget", "86");
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All amounts in $m",
                "All amounts are in $ million",
                "Figures in millions of dollars",
                "Amounts in USD m"
            })
    void a_multiple_may_be_written_out(String line) {
        Read r = roofs(line, "Budget", "1.5");
        assertThat(r.row(r.rows().get(0))).containsEntry("budget", "1500");
        Read column = roofs("", "Budget (" + line.substring(line.indexOf(" in ") + 4) + ")", "1.5");
        assertThat(column.row(column.rows().get(0))).containsEntry("budget", "1500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Last year's amounts in $",
                "Some amounts in $",
                "Grants are in $",
                "Work within $ limits",
                "Loans paid in dollars",
                "All schools in Ashford",
                "Amounts in the budget column as agreed",
                "Please do not report in $",
                "Not in $",
            })
    void a_line_of_something_else_names_no_unit_of_the_table(String line) {
        Read r = roofs(line, "Budget", "86");
        assertThat(r.row(r.rows().get(0))).containsEntry("budget", "86");
    }

    @Test
    void what_a_finding_quotes_stands_as_it_was_written() {
        assertThat(findings("Sheet1", "Carrick County Roof Repairs\nSchool|Building|Status\nHigh|Main|Planned\n"))
                .filteredOn(f -> f.code() == Code.COUNTY_MISMATCH)
                .flatExtracting(f -> f.raw().stream().toList())
                .containsExactly("Carrick County Roof Repairs");
        assertThat(findings("Receipt of Report", "School|Building|Status\nHigh|Main|Planned\n"))
                .extracting(Finding::message)
                .anySatisfy(m -> assertThat(m).contains("The sheet says “receipt of report”"));
    }

    private static List<Finding> findings(String sheet, String text) {
        Source source =
                new Source("roofs.xlsx", "", Optional.of("ashford"), Optional.empty(), LocalDate.of(2024, 4, 2));
        return new Normaliser(CAMPAIGN).read(Paper.book(sheet, text), source).findings();
    }

    @Test
    void an_amount_in_a_message_has_its_unit() {
        Read r = roofs("", "Budget", "about 120");
        assertThat(r.reading().findings().get(0).message()).contains("counts as $120k");
    }
}
