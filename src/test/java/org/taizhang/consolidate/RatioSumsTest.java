package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;

class RatioSumsTest {
    private final Desk desk = new Desk(CampaignFiles.shipped());

    @Test
    void the_citys_ratio_is_one_of_sums_and_no_mean_of_ratios() {
        desk.schools(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.school("职专", "vocational", 100, 500),
                        desk.school("一高", "general", 100, 1000))
                .schools(
                        "2012-04-02",
                        "shiqiao",
                        "2012-03",
                        desk.school("职专", "vocational", 50, 100),
                        desk.school("一高", "general", 200, 800));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.city().enrolledVocational()).contains(new BigDecimal("150"));
        assertThat(figures.city().enrolledGeneral()).contains(new BigDecimal("300"));
        assertThat(figures.city().enrolmentRatio()).contains(new BigDecimal("0.5"));
        assertThat(figures.city().inSchoolRatio()).contains(new BigDecimal("0.3333"));
        assertThat(figures.counties().get(0).enrolmentRatio()).contains(new BigDecimal("1"));
        assertThat(figures.counties().get(1).enrolmentRatio()).contains(new BigDecimal("0.25"));
        assertThat(figures.counties().get(2).enrolmentRatio()).isEmpty();
    }

    @Test
    void each_county_counts_by_its_own_latest_period() {
        desk.schools(
                        "2012-05-02",
                        "yunling",
                        "2012-04",
                        desk.school("职专", "vocational", 120, 0),
                        desk.school("一高", "general", 100, 1))
                .schools(
                        "2012-04-02",
                        "shiqiao",
                        "2012-03",
                        desk.school("职专", "vocational", 30, 0),
                        desk.school("一高", "general", 100, 1))
                .schools("2012-05-05", "yunling", "2012-03", desk.school("职专", "vocational", 999, 0));
        assertThat(desk.figures("2012-05-10").city().enrolmentRatio()).contains(new BigDecimal("0.75"));
    }

    @Test
    void each_unit_counts_by_its_own_latest_period() {
        desk.from("east")
                .schools("2012-05-02", "yunling", "2012-04", desk.school("职专", "vocational", 120, 0))
                .from("west")
                .schools("2012-04-02", "yunling", "2012-03", desk.school("一高", "general", 100, 0));
        assertThat(desk.figures("2012-05-10").city().enrolmentRatio()).contains(new BigDecimal("1.2"));
    }

    @Test
    void a_school_no_longer_listed_is_not_in_the_sums() {
        desk.schools(
                        "2012-04-02",
                        "yunling",
                        "2012-03",
                        desk.school("职专", "vocational", 100, 0),
                        desk.school("技校", "vocational", 60, 0),
                        desk.school("一高", "general", 100, 0))
                .schools(
                        "2012-05-02",
                        "yunling",
                        "2012-04",
                        desk.school("职专", "vocational", 110, 0),
                        desk.school("一高", "general", 100, 0));
        assertThat(desk.figures("2012-05-10").city().enrolmentRatio()).contains(new BigDecimal("1.1"));
        assertThat(desk.figures("2012-05-10").dropped())
                .extracting(Figures.Dropped::key)
                .containsExactly("技校");
    }

    @Test
    void a_school_that_a_replacement_of_its_first_period_leaves_out_stands_in_dropped() {
        desk.schools(
                        "2012-05-03",
                        "yunling",
                        "2012-04",
                        desk.school("职专", "vocational", 200, 0),
                        desk.school("一高", "general", 400, 0),
                        desk.school("二高", "general", 300, 0))
                .schools("2012-05-04", "yunling", "2012-04", desk.school("职专", "vocational", 222, 0))
                .schools(
                        "2012-05-05",
                        "yunling",
                        "2012-04",
                        desk.school("职专", "vocational", 223, 0),
                        desk.school("第二高中", "general", 300, 0))
                .schools("2012-06-04", "yunling", "2012-05", desk.school("职专", "vocational", 230, 0));
        assertThat(desk.figures("2012-05-03").dropped()).isEmpty();
        assertThat(desk.figures("2012-05-04").dropped())
                .extracting(
                        Figures.Dropped::key,
                        Figures.Dropped::lastPeriod,
                        d -> d.origin().submissionId())
                .containsExactly(tuple("一高", "2012-04", 1L), tuple("二高", "2012-04", 1L));
        assertThat(desk.figures("2012-05-05").dropped())
                .extracting(Figures.Dropped::key)
                .containsExactly("一高", "二高");
        assertThat(desk.figures("2012-06-04").dropped())
                .extracting(Figures.Dropped::key)
                .containsExactly("第二高中");
    }

    @Test
    void what_an_earlier_period_has_is_dropped_once_and_what_stands_again_not_at_all() {
        desk.schools("2012-04-03", "yunling", "2012-03", desk.school("一高", "general", 400, 0))
                .schools(
                        "2012-05-03",
                        "yunling",
                        "2012-04",
                        desk.school("职专", "vocational", 200, 0),
                        desk.school("一高", "general", 400, 0))
                .schools("2012-05-04", "yunling", "2012-04", desk.school("职专", "vocational", 222, 0))
                .schools(
                        "2012-05-05",
                        "yunling",
                        "2012-04",
                        desk.school("职专", "vocational", 222, 0),
                        desk.school("一高", "general", 400, 0));
        assertThat(desk.figures("2012-05-04").dropped())
                .extracting(Figures.Dropped::key, Figures.Dropped::lastPeriod)
                .containsExactly(tuple("一高", "2012-03"));
        assertThat(desk.figures("2012-05-05").dropped()).isEmpty();
    }

    @Test
    void there_is_no_ratio_over_nobody() {
        desk.schools(
                "2012-04-02",
                "yunling",
                "2012-03",
                desk.school("职专", "vocational", 100, 50),
                desk.school("一高", "general", 0, null));
        Figures.City city = desk.figures("2012-04-10").city();
        assertThat(city.enrolledGeneral()).contains(BigDecimal.ZERO);
        assertThat(city.enrolmentRatio()).isEmpty();
        assertThat(city.inSchoolRatio()).isEmpty();
    }

    @Test
    void the_gap_to_one_to_one_is_told_in_students() {
        desk.schools(
                "2012-04-02",
                "yunling",
                "2012-03",
                desk.school("职专", "vocational", 80, 500),
                desk.school("一高", "general", 100, 400));
        Figures figures = desk.figures("2012-04-10");
        assertThat(figures.targets())
                .extracting(TargetFigures::measure, TargetFigures::gap, TargetFigures::students)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "enrolment_ratio",
                                Optional.of(new BigDecimal("0.2")),
                                Optional.of(new BigDecimal("20"))),
                        org.assertj.core.api.Assertions.tuple(
                                "in_school_ratio", Optional.of(BigDecimal.ZERO), Optional.of(BigDecimal.ZERO)));
    }

    /** A school that says one of the two alone would add to one side of the share and not to the other. */
    @Test
    void the_share_of_the_target_is_made_of_schools_that_say_both() {
        desk.schools(
                "2012-05-02",
                "yunling",
                "2012-04",
                desk.row("enrolment", "职专", "school_type", "vocational", "target", 400, "enrolled", 100),
                desk.row("enrolment", "卫校", "school_type", "vocational", "target", 300),
                desk.row("enrolment", "技校", "school_type", "vocational", "enrolled", 50));
        assertThat(desk.figures("2012-05-10").city().more())
                .containsEntry("target_reached", new BigDecimal("0.25"))
                .containsEntry("enrolment_target", new BigDecimal("700"));
    }

    @Test
    void schools_that_are_in_neither_sum_are_counted() {
        desk.schools(
                "2012-05-02",
                "yunling",
                "2012-04",
                desk.row("enrolment", "职专", "school_type", "vocational", "enrolled", 100),
                desk.row("enrolment", "卫校", "school_type", "vocational", "target", 300),
                desk.row("enrolment", "技校", "enrolled", 50),
                desk.row("enrolment", "一高", "school_type", "general", "enrolled", 100));
        Figures.City city = desk.figures("2012-05-10").city();
        assertThat(city.enrolmentRatio()).contains(new BigDecimal("1"));
        assertThat(city.more()).containsEntry("enrolment_unknown", new BigDecimal("2"));
    }

    @Test
    void schools_that_say_none_in_school_are_counted() {
        desk.schools(
                "2012-05-02",
                "yunling",
                "2012-04",
                desk.school("职专", "vocational", 100, 300),
                desk.school("卫校", "vocational", 300, null),
                desk.school("一高", "general", 100, 500));
        assertThat(desk.figures("2012-05-10").city().more()).containsEntry("in_school_unknown", new BigDecimal("1"));
    }

    @Test
    void what_was_never_told_is_not_short_of_a_target() {
        desk.schools(
                "2012-05-02",
                "yunling",
                "2012-04",
                desk.school("职专", "vocational", null, 300),
                desk.school("一高", "general", 700, 500));
        assertThat(desk.figures("2012-05-10").counties().get(0).more()).doesNotContainKey("enrolment_ratio_short_by");
    }
}
