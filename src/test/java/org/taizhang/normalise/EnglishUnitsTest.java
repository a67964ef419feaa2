package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** A budget below a line over the table, in thousands of dollars and without any doubt. */
    private static void isRead(String line, String budget, String thousands) {
        Read r = roofs(line, "Budget", budget);
        assertThat(r.row(r.rows().get(0))).containsEntry("budget", thousands);
        assertThat(r.findings()).isEmpty();
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
                "Amounts are in US dollars excl. tax",
                "Amounts in dollars before tax",
                "All figures in $ as agreed with the board",
            })
    void a_line_of_the_unit_counts_however_it_is_put(String line) {
        isRead(line, "86000", "86");
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
                "Rain came in millions",
                "in millions of pieces",
                "Amounts in dollars rounded to thousands",
                "Figures in dollars times 1000",
                "Grants are in $ before tax",
            })
    void a_line_of_something_else_names_no_unit_of_the_table(String line) {
        Read r = roofs(line, "Budget", "86");
        assertThat(r.row(r.rows().get(0))).containsEntry("budget", "86");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in millions",
                "Amounts in millions",
                "All figures are in millions.",
                "($ in millions)",
                "$m",
                "Unit: $ million",
                "Units: millions",
            })
    void a_multiple_without_a_currency_is_that_of_the_money(String line) {
        isRead(line, "1.5", "1500");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amounts in thousands",
                "In thousands",
                "$'000",
                "$’000",
                "Figures in 000s",
                "Unit: $ thousand",
            })
    void thousands_are_those_of_the_money_too(String line) {
        isRead(line, "86", "86");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Units: US dollars (000s)",
                "Units: US dollars (thousands), rounded",
                "Units: US dollars (000s) rounded",
                "Units: US dollars, in thousands",
                "Units: US dollars in thousands",
                "Units: thousands of US dollars",
                "Currency: USD, '000",
                "Unit: $ 000",
            })
    void dollars_beside_their_multiple_are_so_many(String line) {
        isRead(line, "86", "86");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Units: dollars, rounded to the nearest thousand",
                "Units: dollars (rounded to the nearest thousand)",
                "Units: US dollars, not thousands",
                "Units: dollars (use commas for thousands)",
                "Unit: $, code 000",
                "Units: dollars. Fund 000",
                "Currency: dollars; thousands separator: comma",
                "Currency: dollars (thousands: comma)",
            })
    void a_multiple_among_other_words_is_not_that_of_the_dollars(String line) {
        isRead(line, "480000", "480");
    }

    @ParameterizedTest
    @CsvSource({
        "Total grant:|$, 480000",
        "Grant:|$m, 480000",
        "Total grant:|$m, 480000",
        "Amounts:|$, 480",
        "Submitted by:|$, 480",
        "Roof repairs|$, 480",
    })
    void the_unit_of_an_amount_left_blank_is_not_that_of_the_money(String line, String budget) {
        Read r = roofs(line, "Budget", "480000");
        assertThat(r.row(r.rows().get(0))).containsEntry("budget", budget);
    }

    @Test
    void a_multiple_of_the_money_is_none_of_people_and_a_header_needs_its_unit() {
        Read census = census("Amounts in thousands", "Pupils");
        assertThat(census.row(census.rows().get(0))).containsEntry("pupils", "412");
        assertThat(census("", "Pupils ('000)").findings()).containsExactly("unknown-column B3");
        assertThat(roofs("", "Budget (millions)", "1.5").findings()).containsExactly("unknown-column C3");
    }

    private static Read census(String line, String pupils) {
        String table = "Ashford School census 2024-Q1\n" + line + "\nSchool|" + pupils + "|Teachers\nHigh|412|24\n";
        Source source = new Source("a.xlsx", "", Optional.of("ashford"), Optional.empty(), LocalDate.of(2024, 4, 2));
        return new Read(new Normaliser(CAMPAIGN).read(Paper.book("Sheet1", table), source));
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Returning officer: J. Smith",
                "Head of statistics: Mary Jones",
                "Kreiswahlleiter: i. A. Müller",
                "Vice-president’s office: M. O’Brien",
            })
    void a_labelled_name_below_the_total_is_no_row(String last) {
        Read r = below("Total|300|172\n" + last);
        assertThat(r.rows()).hasSize(2);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"All areas in square metres", "Areas in m2 before the extension"})
    void a_line_of_the_unit_below_the_rows_is_no_row_and_is_said(String last) {
        assertThat(below(last).rows()).hasSize(2);
        assertThat(below(last).findings()).containsExactly("inconsistent A6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"St Mary's: North", "Areas north of the river"})
    void without_a_total_a_name_stays_a_row(String last) {
        assertThat(below(last).rows()).hasSize(3);
    }

    private static Read below(String lines) {
        Workbook book = Paper.book(
                "Sheet1",
                "Ashford school census, 2024 Q1\n\nSchool|Pupils|Floor area\nHigh|100|86\nLow|200|86\n" + lines + "\n");
        return new Read(new Normaliser(CAMPAIGN)
                .read(
                        book,
                        new Source(
                                "census.xlsx",
                                "",
                                Optional.of("ashford"),
                                Optional.empty(),
                                LocalDate.of(2024, 4, 2))));
    }

    @ParameterizedTest
    @CsvSource({"Budget in $k,20,20", "Budget in $,20000,20", "Budget in US$ million,2,2000"})
    void a_unit_stands_behind_a_header_with_a_word_before_it(String header, String budget, String thousands) {
        Read r = roofs("Spring return", header, budget);
        assertThat(r.row(4)).containsEntry("budget", thousands);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget in lakh $", "Budget within $k", "Margin $k", "Change in budget $k"})
    void another_word_before_a_unit_makes_another_header(String header) {
        Read r = roofs("Spring return", header, "20");
        assertThat(r.row(4)).doesNotContainKey("budget");
        assertThat(r.findings()).containsExactly("unknown-column C3");
    }
}
