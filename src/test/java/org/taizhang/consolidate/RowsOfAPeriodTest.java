package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.FormSetting;

/** Figures of a form whose rows belong to their period alone. */
class RowsOfAPeriodTest {
    private @TempDir Path home;
    private Desk desk;

    @BeforeEach
    void setUp() {
        desk = new Desk(FormSetting.in(home, Desk.PROJECTS, "keepsRows: false"));
        desk.projects(
                "2012-03-02", "yunling", "2012-02", desk.project("甲", "started", 200), desk.project("乙", "sited", 10));
    }

    @Test
    void nothing_is_dropped_newly_listed_or_changed_from_one_period_to_the_next() {
        desk.projects(
                "2012-04-02", "yunling", "2012-03", desk.project("乙", "started", 20), desk.project("丙", "sited", 0));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.dropped()).isEmpty();
        assertThat(figures.changes()).isEmpty();
        assertThat(desk.figures("2012-03-10").changes()).isEmpty();
    }

    @Test
    void what_a_report_of_the_same_period_says_otherwise_is_told() {
        desk.projects(
                "2012-04-02", "yunling", "2012-02", desk.project("乙", "sited", 20), desk.project("丙", "sited", 0));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.changes()).extracting(c -> c.key() + " " + c.field()).contains("丙 project", "乙 invested");
    }
}
