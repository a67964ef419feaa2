package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

class OpenProblemsTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    private void month(int month, String problem) {
        desk.projects(
                String.format("2012-%02d-02", month + 1),
                "yunling",
                String.format("2012-%02d", month),
                desk.project("楼", "started", month, "problems", problem));
    }

    @Test
    void a_problem_is_open_since_the_first_report_in_a_row_that_named_one() {
        month(1, null);
        month(2, "资金缺口");
        month(3, "征地");
        month(4, "征地");
        assertThat(desk.figures("2012-05-02").problems())
                .extracting(
                        Figures.OpenProblem::problem,
                        Figures.OpenProblem::since,
                        Figures.OpenProblem::reports,
                        Figures.OpenProblem::wordsSince)
                .containsExactly(tuple("征地", "2012-02", 3, "2012-03"));
    }

    @Test
    void a_report_without_a_problem_closes_it() {
        month(1, "资金缺口");
        month(2, null);
        assertThat(desk.figures("2012-03-02").problems()).isEmpty();
        month(3, "资金缺口");
        assertThat(desk.figures("2012-04-02").problems())
                .extracting(Figures.OpenProblem::since, Figures.OpenProblem::reports)
                .containsExactly(tuple("2012-03", 1));
    }
}
