package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;

/** What a county finds in its template: the keys that it listed last, each once. */
class LastListedTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    private final Desk desk = new Desk(CAMPAIGN);

    /** Each row as its name and what was invested. */
    private List<String> listed(String day) {
        return LastListed.of(
                        CAMPAIGN.form(Desk.PROJECTS).orElseThrow(),
                        desk.asOf(LocalDate.parse(day)).county("yunling"))
                .stream()
                .map(r -> r.values().get("project").text() + " "
                        + r.values().get("invested").text())
                .toList();
    }

    @Test
    void a_key_stands_once_and_in_its_place_where_a_correction_has_it_too() {
        desk.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.project("子", "sited", 1),
                        desk.project("丑", "sited", 2),
                        desk.project("寅", "sited", 3))
                .beside()
                .projects("2012-04-03", "yunling", "2012-03", desk.project("丑", "sited", 4));
        assertThat(listed("2012-04-04")).containsExactly("子 1", "丑 4", "寅 3");
    }

    @Test
    void what_is_retired_is_left_out_until_it_is_listed_again() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("子", "sited", 1), desk.project("丑", "sited", 2))
                .retire("2012-04-05", LocalDate.parse("2012-05-02"), "yunling", "丑");
        assertThat(listed("2012-04-04")).containsExactly("子 1", "丑 2");
        assertThat(listed("2012-04-05")).containsExactly("子 1");
        desk.projects("2012-05-02", "yunling", "2012-04", desk.project("子", "sited", 1), desk.project("丑", "sited", 3));
        assertThat(listed("2012-05-02")).containsExactly("子 1", "丑 3");
    }

    @Test
    void what_is_merged_stands_once_under_the_name_that_is_left() {
        desk.projects("2012-04-02", "yunling", "2012-03", desk.project("丑", "sited", 2), desk.project("子", "sited", 1))
                .merge("2012-04-05", "yunling", "丑", "子");
        assertThat(listed("2012-04-05")).containsExactly("子 1");
        desk.projects("2012-05-02", "yunling", "2012-04", desk.project("丑", "sited", 3), desk.project("寅", "sited", 4));
        assertThat(listed("2012-05-02")).containsExactly("子 3", "寅 4");
    }

    @Test
    void what_is_no_longer_listed_is_left_out_and_each_unit_goes_on_with_its_own() {
        desk.projects("2012-03-02", "yunling", "2012-02", desk.project("子", "sited", 1), desk.project("丑", "sited", 2))
                .projects("2012-04-02", "yunling", "2012-03", desk.project("子", "sited", 1))
                .from("west")
                .projects("2012-03-03", "yunling", "2012-02", desk.project("寅", "sited", 3));
        assertThat(listed("2012-04-10")).containsExactlyInAnyOrder("子 1", "寅 3");
        desk.nil().projects("2012-05-02", "yunling", "2012-04");
        assertThat(listed("2012-05-02")).containsExactlyInAnyOrder("子 1", "寅 3");
    }
}
