package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;
import org.taizhang.sheet.Cell;

class EnglishValuesTest {
    @TempDir
    static Path home;

    private static Campaign campaign;
    private static ValueReader reader;

    @BeforeAll
    static void aCampaignInEnglish() throws IOException {
        Path folder = Files.createDirectories(home.resolve("campaign/forms")).getParent();
        Files.writeString(folder.resolve("campaign.yaml"), """
                name: School census
                language: en
                timeZone: Europe/London
                counties: [{id: north, name: North}]
                reports: [{form: census, from: 2012-01, due: {day: 5}}]
                """);
        Files.writeString(folder.resolve("forms/census.yaml"), """
                name: census
                title: School census
                primaryKey: [school]
                fields:
                  - {name: school, title: School}
                  - {name: budget, title: Budget, type: number, unit: dollars}
                  - {name: spent, title: Spent, type: number, unit: $k}
                  - {name: opened, title: Opened, type: date}
                """);
        campaign = CampaignFiles.load(home);
        reader = new ValueReader(campaign.language(), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5 | 1234.5",
                "$1.2 million | 1200000",
                "1.2 million dollars | 1200000",
                "12k | 12000",
                "five hundred | 500",
                "twenty-five | not-a-number",
                "about 300 | 300 approximate",
                "1 to 2 | not-a-number",
                "12% | not-a-number",
            })
    void numbers_are_read_in_english(String text, String said) {
        assertThat(said(text, "budget")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4.25 | $k | 4.25",
                "4.25k | $k | 4.25",
                "4.25k | $000 | 4.25",
                "4.25k | $m | 4.25",
                "4.25 thousand | $k | 4.25",
                "$4.25k | $k | 4.25",
                "$4.25m | $k | 4250",
                "4.25 | $m | 4250",
                "4,250 million | $bn | 4250000",
                "4250 | $ | 4.25",
                "$4,250 | $ | 4.25",
                "$4.25 | $k | 4.25",
                "$4,250.00 | $m | 4250000",
                "$4.25 thousand | $m | 4.25",
                "£4.25 | $k | not-a-number",
                "4.25m | $k | not-a-number",
                "4.25 crores | $k | not-a-number -> 4.25",
                "not 4 | $k | not-a-number",
            })
    void a_multiplier_in_the_cell_is_not_applied_once_more_by_its_column(String text, String unit, String said) {
        assertThat(Cells.said(reader.read(Cell.text(0, text), field("spent"), Optional.of(unit), Shipped.MARCH)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 April 2012 | 2012-04-30",
                "30th of April 2012 | 2012-04-30",
                "30-Apr-12 | 2012-04-30",
                "'April 30, 2012' | 2012-04-30",
                "April 2012 | 2012-04",
                "end of April 2012 | 2012-04-30 approximate",
                "early April | 2012-04-10 approximate",
                "start of April 2012 | 2012-04-10 approximate",
                "mid-March | 2012-03-20 approximate",
                "mid March 2012 | 2012-03-20 approximate",
                "Late June | 2012-06-30 approximate",
                "the end of May | 2012-05-31 approximate",
                "by end May | 2012-05-31 approximate",
                "End-May 2012 | 2012-05-31 approximate",
                "mid 2012 | 2012-06-30 approximate",
                "late 2012 | 2012-12-31 approximate",
                "Q2 2012 | 2012-06-30 approximate",
                "second quarter of 2012 | 2012-06-30 approximate",
                "2012-04-30 | 2012-04-30",
                "Monday 30 April 2012 | 2012-04-30",
                "'Monday, 30 April 2012' | 2012-04-30",
                "'Mon., April 30, 2012' | 2012-04-30",
                "Mon 30 Apr 2012 | 2012-04-30",
                "Mon 30/04/2012 | 2012-04-30",
                "30 April 2012 (Mon) | 2012-04-30",
                "30 April 2012 Monday | 2012-04-30",
                "on Thursday 3 May | 2012-05-03",
                "15 March of 2012 | 2012-03-15",
                "June of 2012 | 2012-06",
                "15 of the 2012 | not-a-date",
                "of March of | 2012-03",
                "Monday | not-a-date",
                "Monday fortnight | not-a-date",
                "6 months | not-a-date",
                "soon | not-a-date",
            })
    void dates_are_read_in_english(String text, String said) {
        assertThat(said(text, "opened")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15/03/2012 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "3/15/2012 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "3/15/2012 2:30 PM | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "15.3.12 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "15 03 12 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "150312 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "15/Mar/2012 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "15/03 | 2012-03-15 | 2012-03-15 | 2012-03-15",
                "3/18 | 2012-03-18 | 2012-03-18 | 2012-03-18",
                "3/13 | not-a-date -> 2012-03-13 or 2013-03 | not-a-date -> 2012-03-13 or 2013-03 | not-a-date -> 2012-03-13 or 2013-03",
                "3/12 | not-a-date -> 2012-12-03 or 2012-03 | 2012-03 approximate | not-a-date -> 2012-12-03 or 2012-03-12",
                "3/4/2012 | 2012-04-03 | 2012-03-04 | not-a-date -> 2012-04-03 or 2012-03-04",
                "3/4 | 2012-04-03 | 2012-03-04 | not-a-date -> 2012-04-03 or 2012-03-04",
                "03/2012 | 2012-03 | 2012-03 | 2012-03",
                "12-03-20 | not-a-date -> 2020-03-12 or 2012-03-20 | not-a-date -> 2020-12-03 or 2012-03-20 | not-a-date -> 2020-03-12 or 2020-12-03",
                "30/02/2012 | impossible-date -> 2012-02-29 | not-a-date | impossible-date -> 2012-02-29",
            })
    void figures_are_read_in_the_order_in_which_offices_write_them(
            String text, String dayFirst, String monthFirst, String either) throws IOException {
        assertThat(List.of(inOrder("day_first", text), inOrder("month_first", text), inOrder("", text)))
                .containsExactly(dayFirst, monthFirst, either);
    }

    @Test
    void both_languages_have_the_same_sentences() {
        List<String> own = List.of("value.", "number.", "date.", "list.", "check.");
        assertThat(keys(campaign.language().messages(), own)).isEqualTo(keys(Shipped.LANGUAGE.messages(), own));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mar 12 | not-a-date -> 2012-03 or 2012-03-12 | 2012-03-12",
                "Mar. 12 | not-a-date -> 2012-03 or 2012-03-12 | not-a-date -> 2012-03 or 2012-03-12",
                "March 12th | 2012-03-12 | 2012-03-12",
                "12 March | 2012-03-12 | 2012-03-12",
                "March 30 | 2012-03-30 | 2012-03-30",
            })
    void two_figures_behind_a_month_may_be_its_year_where_days_stand_before_it(
            String text, String dayFirst, String monthFirst) throws IOException {
        assertThat(List.of(inOrder("day_first", text), inOrder("month_first", text)))
                .containsExactly(dayFirst, monthFirst);
    }

    @ParameterizedTest
    @CsvSource({"850k, 850", "0.85 million, 850", "850 thousand dollars, 850", "1.2 billion, 1200000"})
    void a_multiplier_is_that_of_the_field_and_not_one_more(String text, String thousands) throws IOException {
        for (String unit : List.of("thousands of dollars", "$k", "USDk", "kUSD", "€k", "k€")) {
            Path other = Files.createDirectories(home.resolve("thousands/campaign/forms"))
                    .getParent();
            Path folder = home.resolve("campaign");
            String settings = Files.readString(folder.resolve("campaign.yaml"));
            Files.writeString(other.resolve("campaign.yaml"), settings.replace("language: en", "language: own"));
            Files.createDirectories(other.resolve("languages"));
            Files.writeString(other.resolve("languages/own.yaml"), """
                    extends: en
                    units: [{name: money, units: {kUSD: 1000}}, {name: euros, units: {k€: 1000}}]
                    """);
            Files.writeString(
                    other.resolve("forms/census.yaml"),
                    Files.readString(folder.resolve("forms/census.yaml")).replace("$k", unit));
            Campaign own = CampaignFiles.load(home.resolve("thousands"));
            Form.Field spent = own.forms().get(0).field("spent").orElseThrow();
            String written = unit.contains("€") ? text.replace("dollars", "euros") : text;
            assertThat(Cells.said(new ValueReader(own.language(), ZoneOffset.UTC)
                            .read(Cell.text(0, written), spent, Optional.empty(), Shipped.MARCH)))
                    .as(unit)
                    .isEqualTo(thousands);
        }
    }

    @Test
    void a_letter_that_begins_another_units_name_is_no_multiplier() {
        UnitConversion units = new UnitConversion(campaign.language());
        assertThat(units.unit("km2").orElseThrow().multiplier()).isEqualByComparingTo("1");
        assertThat(units.unit("thousands of dollars").orElseThrow().multiplier())
                .isEqualByComparingTo("1000");
    }

    private static List<String> keys(Map<String, String> messages, List<String> beginnings) {
        return messages.keySet().stream()
                .filter(k -> beginnings.stream().anyMatch(k::startsWith))
                .sorted()
                .toList();
    }

    private static String inOrder(String order, String text) throws IOException {
        Path folder = home.resolve("campaign");
        String settings = Files.readString(folder.resolve("campaign.yaml"));
        Path other =
                Files.createDirectories(home.resolve("other/campaign/forms")).getParent();
        Files.writeString(other.resolve("campaign.yaml"), settings + "writing: { dates: [" + order + "] }\n");
        Files.writeString(other.resolve("forms/census.yaml"), Files.readString(folder.resolve("forms/census.yaml")));
        ValueReader ordered =
                new ValueReader(CampaignFiles.load(home.resolve("other")).language(), ZoneOffset.UTC);
        return Cells.said(ordered.read(Cell.text(0, text), field("opened"), Optional.empty(), Shipped.MARCH));
    }

    private static Form.Field field(String name) {
        return campaign.forms().get(0).field(name).orElseThrow();
    }

    private static String said(String text, String field) {
        return Cells.said(reader.read(Cell.text(0, text), field(field), Optional.empty(), Shipped.MARCH))
                .replaceAll(" ->.*", "");
    }
}
