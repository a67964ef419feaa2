package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.KnownCity;
import org.taizhang.ledger.AsOf;

/** The city sets 1,000 for the one school; the county says 400 of it, and 200 of the other, which the city does not know. */
class GivenTest {
    private Desk desk;

    @BeforeEach
    void city(@TempDir Path home) {
        desk = new Desk(CampaignFiles.load(KnownCity.in(
                home, "  - { form: enrolment, county: yunling, key: 职专, year: 2012, given: { target: 1000 } }\n")));
    }

    private AsOf.ReportRow school(String key, int target, int enrolled) {
        return desk.row("enrolment", key, "school_type", "vocational", "target", target, "enrolled", enrolled);
    }

    @Test
    void the_citys_target_prevails_in_sums_shares_and_the_schools_own_line() {
        desk.schools("2012-04-02", "yunling", "2012-03", school("职专", 400, 200), school("卫校", 200, 100));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().more())
                .containsEntry("enrolment_target", new BigDecimal("1200"))
                .containsEntry("target_reached", new BigDecimal("0.25"));
        Figures.SchoolTable schools = figures.counties().get(0).enrolment().orElseThrow();
        assertThat(schools.sums()).containsEntry("target", new BigDecimal("1200"));
        assertThat(schools.schools())
                .extracting(s -> s.values().get("target"))
                .containsExactlyInAnyOrder(new BigDecimal("1000"), new BigDecimal("200"));
    }

    @Test
    void the_citys_amounts_of_a_project_prevail_in_its_sums(@TempDir Path home) {
        Desk own = new Desk(
                CampaignFiles.load(
                        KnownCity.in(
                                home,
                                "  - { form: project-progress, county: yunling, key: 甲, given: { total_investment: 9000, invested: 30 } }\n")));
        own.projects(
                "2012-04-02",
                "yunling",
                "2012-03",
                own.row("project-progress", "甲", "total_investment", 400, "stage", "started"),
                own.row("project-progress", "乙", "total_investment", 100, "invested", 10, "stage", "started"));
        Figures figures = own.figures("2012-04-10");
        assertThat(figures.city().totalInvestment()).isEqualByComparingTo("9100");
        assertThat(figures.city().invested()).isEqualByComparingTo("40");
        assertThat(figures.counties().get(0).projectList())
                .extracting(Figures.ProjectFigures::totalInvestment)
                .containsExactlyInAnyOrder(
                        java.util.Optional.of(new BigDecimal("9000")), java.util.Optional.of(new BigDecimal("100")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"新名", "旧名"})
    void what_was_merged_has_the_values_of_the_name_that_is_left_else_its_own(String known, @TempDir Path home) {
        Desk own = new Desk(CampaignFiles.load(KnownCity.in(
                home,
                "  - { form: project-progress, county: yunling, key: %s, given: { total_investment: 9000 } }\n"
                        .formatted(known))));
        reportAndMerge(own);
        assertThat(own.figures("2012-04-10").city().totalInvestment()).isEqualByComparingTo("9000");
    }

    /** A report under the old name, which is then merged into the new one. */
    private static void reportAndMerge(Desk own) {
        own.projects(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        own.row("project-progress", "旧名", "total_investment", 400, "stage", "started"))
                .merge("2012-04-03", "yunling", "旧名", "新名");
    }

    @Test
    void of_two_names_that_are_known_the_one_that_is_left_prevails(@TempDir Path home) {
        Desk own = new Desk(CampaignFiles.load(KnownCity.in(home, """
                  - { form: project-progress, county: yunling, key: 新名, given: { total_investment: 9000 } }
                  - { form: project-progress, county: yunling, key: 旧名, given: { total_investment: 5 } }
                """)));
        reportAndMerge(own);
        assertThat(own.figures("2012-04-10").city().totalInvestment()).isEqualByComparingTo("9000");
        assertThat(own.figures("2012-04-02").city().totalInvestment()).isEqualByComparingTo("5");
    }

    @Test
    void it_holds_for_its_year_and_county_alone() {
        desk.schools("2013-04-02", "yunling", "2013-03", school("职专", 400, 200))
                .schools("2013-04-02", "shiqiao", "2013-03", school("职专", 300, 60));
        Figures figures = desk.figures("2013-04-10");
        assertThat(figures.city().more()).containsEntry("enrolment_target", new BigDecimal("700"));
        assertThat(figures.counties().get(1).more()).containsEntry("target_reached", new BigDecimal("0.2"));
    }
}
