package org.taizhang.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.sheet.Cell;

class EnglishRemarksTest {
    @TempDir
    static Path home;

    private static Campaign campaign;
    private static ValueReader reader;

    @BeforeAll
    static void aCampaignInEnglish() throws IOException {
        Path folder = Files.createDirectories(home.resolve("campaign/forms")).getParent();
        Files.writeString(folder.resolve("campaign.yaml"), """
                name: Wells
                language: en
                timeZone: Europe/London
                counties: [{id: north, name: North}]
                reports: [{form: wells, from: 2012-01, due: {day: 5}}]
                """);
        Files.writeString(folder.resolve("forms/wells.yaml"), """
                name: wells
                title: Wells
                primaryKey: [well]
                fields:
                  - {name: well, title: Well}
                  - name: stage
                    title: Stage
                    type: list
                    ordered: true
                    entries:
                      - {id: planned, names: [Planned, Not begun], expecting: [drilled, drilling]}
                      - {id: drilled, names: [Drilled], phrases: [drilled], underway: [pump, lining], finished: [drilling]}
                      - {id: delivered, names: [Delivered], phrases: [delivered, handed over]}
                      - {id: working, names: [In use, Working], phrases: [in use, working]}
                  - name: state
                    title: State
                    type: list
                    entries:
                      - {id: in_use, names: [Working], phrases: [in use, works]}
                      - {id: out_of_use, names: [Broken, Disused], phrases: [no longer in use]}
                """);
        campaign = CampaignFiles.load(home);
        reader = new ValueReader(campaign.language(), ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "handed over to the village | delivered",
                "Now in use | working",
                "Has been delivered | delivered",
                "drilling done, pump in progress | drilled",
                "drilled, pump to be delivered | drilled",
                "drilled by the north wing | drilled",
                "well drilled in November | drilled",
                "drilled, not handed over | drilled",
                "drilled, partly delivered | drilled",
                "drilled, delivered in part | drilled",
                "drilled, half delivered | drilled",
                "drilled, hasn’t been handed over | drilled",
                "drilled, handed over by end of June | drilled",
                "drilled, handed over 30 June 2012 | drilled",
                "drilled, handed over 30 January 2012 | delivered",
                "delivered, no longer in use | delivered",
                "delivered, was working until 2010 | delivered",
            })
    void a_remark_gives_the_furthest_step_that_is_done(String text, String said) {
        assertThat(said(text, "stage")).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Drilled, awaiting pump",
                "Drilled - awaiting pump",
                "Drilled -awaiting keys",
                "Drilled – awaiting keys",
                "Drilled—awaiting keys",
                "Drilled (awaiting keys)",
                "Drilled (awaiting keys) near the mill",
                "Drilled: awaiting keys",
                "Drilled / awaiting keys",
                "Drilled/awaiting keys",
                "Drilled - pending permit",
                "Drilled - no permit yet",
                "Drilled - still pending the council's permit",
                "Drilled: snagging due",
                "Drilled - keys not received",
                "Drilled (not handed over)",
                "Drilled - to be delivered in May",
                "Drilled - partly delivered",
                "Drilled (12 March 2012) - awaiting keys",
            })
    void what_stands_behind_a_dash_or_in_brackets_takes_nothing_back_of_what_is_done(String text) {
        assertThat(said(text, "stage")).isEqualTo("drilled");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Handed over: not yet | not-in-list",
                "Handed over: no | not-in-list",
                "Handed over: no, delayed | not-in-list",
                "Handed over - pending | not-in-list",
                "Handed over - pending until June | not-in-list",
                "Handed over (expected in June) | not-in-list",
                "Handed over (planned for spring) | not-in-list",
                "Handed over - now expected in June | not-in-list",
                "Handed over (to be confirmed) | not-in-list",
                "Handed over - in progress | not-in-list",
                "Handed over (partly) | not-in-list",
                "Handed over - not before May | not-in-list",
                "In use: until 2010 | not-in-list",
                "not (yet) handed over | not-in-list",
                "Not yet: handed over | not-in-list",
                "drilling (not yet) done | not-in-list",
                "not drilled/delivered | planned",
                "Drilling 3/5/2012 - not done | not-in-list",
                "mid-March, not handed-over | not-in-list",
            })
    void what_is_open_behind_it_of_the_same_does(String text, String said) {
        assertThat(said(text, "stage")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Workin | not-in-list -> In use",
                "not yet working | not-in-list",
                "no longer in use | not-in-list",
                "was working until 2010 | not-in-list",
                "partly delivered | not-in-list",
                "undelivered | not-in-list",
                "not beggun | not-in-list -> Planned",
            })
    void what_a_remark_denies_is_not_what_it_is_offered(String text, String said) {
        assertThat(said(text, "stage")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it is in use daily | in_use",
                "open and in use until 17:00 | in_use",
                "no longer in use | out_of_use",
                "not in use | not-in-list",
                "was in use until 2010 | not-in-list",
                "awaiting fireworks | not-in-list",
                "in use, no leaks | in_use",
                "no leaks, in use | in_use",
                "is broken | not-in-list -> Broken",
                "not broken | not-in-list",
                "unbroken | not-in-list",
            })
    void a_word_of_a_plain_list_counts_only_where_nothing_denies_it(String text, String said) {
        assertThat(said(text, "state")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stripping not started | planned",
                "Deck not yet begun | planned",
                "membrane work has not begun | planned",
                "Not started, permits awaited | planned",
                "Flashing to start in May | not-in-list",
                "Tiling will begin soon | not-in-list",
                "Stripping begun | under_way",
                "Deck done, tiling to start | under_way",
            })
    void work_that_is_still_to_begin_has_not_begun(String text, String said) {
        Campaign roofs = CampaignFiles.load(Path.of("examples/school-census"));
        assertThat(Cells.said(new ValueReader(roofs.language(), ZoneOffset.UTC)
                        .read(
                                Cell.text(0, text),
                                roofs.form("repairs")
                                        .orElseThrow()
                                        .field("stage")
                                        .orElseThrow(),
                                Optional.empty(),
                                Shipped.MARCH)))
                .isEqualTo(said);
    }

    private static String said(String text, String field) {
        return Cells.said(reader.read(
                Cell.text(0, text),
                campaign.forms().get(0).field(field).orElseThrow(),
                Optional.empty(),
                Shipped.MARCH));
    }
}
