package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
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

/** A language that writes 1.234,5, and years with a word behind them. */
class DecimalCommaTest {
    @TempDir
    static Path home;

    private static Campaign campaign;
    private static ValueReader reader;

    @BeforeAll
    static void aCampaignWithCommas() throws IOException {
        Path folder = Files.createDirectories(home.resolve("campaign/forms")).getParent();
        Files.createDirectories(folder.resolve("languages"));
        Files.writeString(folder.resolve("campaign.yaml"), """
                name: Poll
                language: city
                timeZone: Europe/Berlin
                counties: [{id: north, name: North}]
                reports: [{form: poll, from: 2012-01, due: {day: 5}}]
                """);
        Files.writeString(folder.resolve("languages/city.yaml"), """
                extends: en
                code: de
                writing: { dates: [day_first] }
                numbers:
                  decimalPoint: [',']
                  thousands: [., ' ']
                  digits: { sept: 7 }
                dates:
                  year: [год, года, г.]
                  months: { марта: 3, март: 3, sept: 9, sept.: 9 }
                  yearParts: { i квартал: 3 }
                messages: { unit.percent: "{n} %" }
                """);
        Files.writeString(folder.resolve("forms/poll.yaml"), """
                name: poll
                title: Poll
                primaryKey: [station]
                fields:
                  - {name: station, title: Station}
                  - {name: votes, title: Votes, type: number}
                  - {name: cost, title: Cost, type: number, unit: €k}
                  - {name: turnout, title: Turnout, type: number, rate: true}
                  - {name: opened, title: Opened, type: date}
                """);
        campaign = CampaignFiles.load(home);
        reader = new ValueReader(campaign.language(), ZoneOffset.UTC);
    }

    private static Form.Field field(String name) {
        return campaign.form("poll").orElseThrow().field(name).orElseThrow();
    }

    private static ValueReading read(Cell cell, String field) {
        return reader.read(cell, field(field), Optional.empty(), org.taizhang.campaign.Period.month(2024, 3));
    }

    private static ValueReading read(String text, String field) {
        return read(Cell.text(0, text), field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "turnout; 61,2; 61,2 %; 0.612",
                "votes; 80,5+4,255; 84,755; 84.755",
                "votes; -1234,5; 1234,5; 1234.5",
                "votes; 3?5; 3,5; 3.5",
                "votes; about the 12,75 of them; 12,75; 12.75",
            })
    void what_is_suggested_is_read_as_it_was_meant(String field, String written, String suggestion, String stored) {
        ValueReading refused = read(written, field);
        assertThat(refused.value()).isEmpty();
        assertThat(refused.doubts())
                .singleElement()
                .satisfies(d -> assertThat(d.suggestion()).contains(suggestion))
                .satisfies(d -> assertThat(d.message()).contains(suggestion));
        assertThat(read(suggestion, field).value()).contains(new Value.Number(new BigDecimal(stored)));
    }

    @Test
    void a_number_of_a_workbook_is_read_and_quoted_as_it_is_seen() {
        Cell percent = new Cell(
                0,
                Cell.Kind.NUMBER,
                "61.2%",
                Optional.of(new BigDecimal("0.612")),
                Optional.empty(),
                Optional.of("0.0%"));
        assertThat(reader.read(percent, field("turnout"), Optional.of("%"), org.taizhang.campaign.Period.month(2024, 3))
                        .value())
                .contains(new Value.Number(new BigDecimal("0.612")));
        ValueReading tooMuch = read(Cell.number(0, new BigDecimal("61.2")), "turnout");
        assertThat(tooMuch.doubts().get(0).message()).contains("“61,2”").contains("61,2 %");
    }

    @Test
    void what_a_page_shows_in_its_own_words_stays_as_it_is() {
        Cell page = new Cell(
                0,
                Cell.Kind.NUMBER,
                "1.350€",
                Optional.of(new BigDecimal("1350")),
                Optional.empty(),
                Optional.of("0\"€\""));
        assertThat(SeenNumber.text(page, campaign.language().numberStyle())).isEqualTo("1.350€");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "15 марта 2024 г.; 2024-03-15",
                "«15» марта 2024 г.; 2024-03-15",
                "15 марта 2024 года; 2024-03-15",
                "15 марта 24 г.; 2024-03-15",
                "15.03.2024 г.; 2024-03-15",
                "15.03.24 г.; 2024-03-15",
                "март 2024 г.; 2024-03",
                "март 24 г.; 2024-03",
                "I квартал 2024 года; 2024-03-31 approximate",
                "2024 год; 2024",
                "7 sept. 2024; 2024-09-07",
                "30 sept 24; 2024-09-30",
                "sept. 2024; 2024-09",
                "30.12 г.; not-a-date",
            })
    void a_year_may_have_its_word_behind_it(String written, String read) {
        assertThat(Cells.said(read(written, "opened"))).isEqualTo(read);
    }
}
