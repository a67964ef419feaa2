package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.ledger.AsOf;

class DevelopmentTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    private AsOf.ReportRow school(String name, Integer teachers, Integer dualQualified, Integer workstations) {
        return desk.row(
                Desk.SCHOOLS,
                name,
                "teachers",
                teachers,
                "dual_qualified",
                dualQualified,
                "workstations",
                workstations);
    }

    @Test
    void the_share_of_teachers_is_over_the_schools_that_say_both_numbers() {
        desk.sends(
                        "2012-04-02",
                        "yunling",
                        Desk.SCHOOLS,
                        "2012-H1",
                        school("职专", 100, 40, 50),
                        school("技校", null, 90, 10))
                .sends("2012-04-02", "shiqiao", Desk.SCHOOLS, "2012-H1", school("卫校", 100, 60, null));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.counties().get(0).more()).containsEntry("dual_qualified_share", new BigDecimal("0.4"));
        assertThat(figures.city().more()).containsEntry("dual_qualified_share", new BigDecimal("0.5"));
    }

    @Test
    void students_share_the_workstations_that_are_told() {
        desk.schools("2012-04-02", "yunling", "2012-03", desk.school("职专", "vocational", 100, 600))
                .sends("2012-04-02", "yunling", Desk.SCHOOLS, "2012-H1", school("职专", 100, 40, 50));
        assertThat(desk.figures("2012-04-10").city().more())
                .containsEntry("students_per_workstation", new BigDecimal("12"));
    }

    @Test
    void students_and_workstations_are_of_the_schools_that_say_both() {
        desk.schools(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.school("职专", "vocational", 100, 600),
                        desk.school("技校", "vocational", 100, 900))
                .sends("2012-04-02", "yunling", Desk.SCHOOLS, "2012-H1", school("职专", 100, 40, 50))
                .sends("2012-04-02", "shiqiao", Desk.SCHOOLS, "2012-H1", school("卫校", 100, 60, 70));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().more()).containsEntry("students_per_workstation", new BigDecimal("12"));
        assertThat(figures.counties())
                .filteredOn(c -> c.county().equals("shiqiao"))
                .allSatisfy(c -> assertThat(c.more()).doesNotContainKey("students_per_workstation"));
    }
}
