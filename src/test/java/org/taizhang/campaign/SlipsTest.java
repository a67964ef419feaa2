package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people who do not write YAML every day write instead of it, and what they are told. */
class SlipsTest {
    private static final String FORM = "forms/enrolment.yaml";

    private CampaignFolder folder;

    @BeforeEach
    void copy(@TempDir Path home) {
        folder = CampaignFolder.in(home);
    }

    private void onlyProblem(String... parts) {
        assertThat(folder.problems()).singleElement().asString().contains(parts);
    }

    @Test
    void full_width_commas_part_no_words() throws IOException {
        folder.change(FORM, "synonyms: [备注说明,", "synonyms: [旁注，另注；再注, 备注说明,");
        onlyProblem(
                "enrolment.yaml:" + folder.line(FORM, "旁注，")
                        + ": fields[7].synonyms[0]: \"旁注，另注；再注\" is read as one word",
                "write [旁注, 另注, 再注], or the one word in quotation marks.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"学校，学校们 | [学校, 学校们]", "station, stations | [station, stations]"})
    void commas_without_brackets_part_no_words(String written, String way) throws IOException {
        folder.change(FORM, "period: month", "noun: " + written + "\nperiod: month");
        onlyProblem("noun[0]: \"" + written + "\" is read as one word", "write " + way);
    }

    @Test
    void a_word_may_hold_such_signs() throws IOException {
        folder.change(FORM, "synonyms: [备注说明,", "synonyms: [\"旁注，另注\", 开、竣工说明, 备注说明,")
                .change(FORM, "period: month", "ignored:\n  - Name, first name\n  - ，\nperiod: month");
        Form form = folder.load().form("enrolment").orElseThrow();
        assertThat(form.field("note").orElseThrow().synonyms()).contains("旁注，另注", "开、竣工说明");
        assertThat(form.ignored()).containsExactly("Name, first name", "，");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "colour: \"#c0392b\" | colour: #c0392b | This key has no value: a # behind a space begins a comment.",
                "'  base: month' | '  base：month' | A full-width colon stands behind this key",
                "'office: ' | 'office：' | A full-width colon stands behind this key",
                "'- 2012-01-22/2012-01-28' | '- 2012-01-22~2012-01-28' | or a range such as 2012-01-22/2012-01-28, found",
                "'- 2012-01-22/2012-01-28' | '- 1月22日' | calendar.holidays[1]: Expected a day such as 2012-05-01",
                "'- 2012-01-22/2012-01-28' | '- 2012-02-30' | calendar.holidays[1]: There is no day \"2012-02-30\".",
                "'  schools:' | '  clinics:' | roles.clinics: This key is not known here; known are projects, ratio, schools, names.",
                "measure: enrolment_ratio, title: 招生职普比1∶1 | measure: score, title: 招生职普比1∶1"
                        + " | There is no measure \"score\"; known are enrolment_ratio, in_school_ratio.",
                "id: yellow | id: red | lights.levels[1].id: The level \"red\" stands at lights.levels[0].id already.",
            })
    void what_is_told_helps(String right, String wrong, String told) throws IOException {
        folder.change("campaign.yaml", right, wrong);
        onlyProblem(told);
    }

    @Test
    void a_key_without_any_colon_is_named() throws IOException {
        folder.change("campaign.yaml", "  base: month", "  base month");
        onlyProblem("This is not YAML: there is no \":\" and a space behind the key that begins here.");
    }

    @Test
    void a_full_width_colon_within_braces_is_named() throws IOException {
        folder.change("campaign.yaml", "due: { day: 5 }", "due: { day： 5 }");
        onlyProblem("A full-width colon stands behind this key");
    }

    @Test
    void a_full_width_colon_in_a_text_is_no_mistake() throws IOException {
        folder.change("campaign.yaml", "label: 红灯", "label: 亮灯：红");
        assertThat(folder.load().settings().lights().levels().get(0).label()).isEqualTo("亮灯：红");
    }

    @Test
    void a_key_of_another_place_is_sent_there() throws IOException {
        folder.change(FORM, "constraints: { required: true }", "required: true");
        onlyProblem("fields[0].required: This key is not known here; it stands under constraints.");
    }

    @Test
    void a_unit_that_nobody_knows_is_added_in_the_language() throws IOException {
        folder.change(FORM, "unit: 人", "unit: 坪");
        onlyProblem("The language has no unit \"坪\"; new ones are named under units in campaign/languages/zh.yaml.");
    }

    @Test
    void names_of_one_county_with_one_spelling_do_no_harm() throws IOException {
        folder.change("campaign.yaml", "aliases: [云岭,", "aliases: [West Moor, Westmoor, 云岭,");
        assertThat(folder.load().county("yunling").orElseThrow().aliases()).contains("West Moor", "Westmoor");
    }

    @Test
    void a_measure_that_never_has_a_value_is_none_to_score_or_aim_by() throws IOException {
        folder.change("campaign.yaml", "    inSchool: in_school\n", "")
                .change("campaign.yaml", "    yearPlan: year_plan\n", "")
                .change("campaign.yaml", "- { measure: milestones_kept", "- { measure: stalled");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p)
                                .contains("targets[1].measure: \"in_school_ratio\" never has a value here")
                                .contains("roles.ratio with inSchool"),
                        p -> assertThat(p)
                                .contains("scoring.parts[1].measure: \"pace_kept\"")
                                .contains("yearPlan"));
    }

    @Test
    void a_measure_that_is_none_names_the_nearest() throws IOException {
        folder.change("campaign.yaml", "- { measure: milestones_kept", "- { measure: milestone_kept");
        assertThat(folder.problems())
                .singleElement()
                .satisfies(p -> assertThat(p)
                        .contains("scoring.parts[0].measure: There is no measure \"milestone_kept\"")
                        .contains("milestones_kept"));
    }

    @Test
    void an_indicator_is_held_against_its_form() throws IOException {
        folder.change("campaign.yaml", "\nroles:", """

                indicators:
                  - { id: rooms, title: 甲, form: enrolment, sum: classrooms }
                  - { id: stalled, title: 乙, form: enrolment, sum: enrolled }
                  - { id: Share, title: 丙, form: enrolment, share: school_type, of: [vocationl] }
                  - { id: both, title: 丁, form: enrolment, sum: school_type, over: enrolled }

                roles:""");
        assertThat(folder.problems())
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p).contains("indicators[0].sum: There is no field of enrolment \"classrooms\""),
                        p -> assertThat(p).contains("indicators[1].id: \"stalled\" is a figure of every campaign"),
                        p -> assertThat(p).contains("indicators[2].id: Expected small letters"),
                        p -> assertThat(p).contains("indicators[2].of[0]: There is no entry \"vocationl\""),
                        p -> assertThat(p).contains("indicators[3].sum: Expected a field of type number"));
    }

    @Test
    void an_indicator_is_a_sum_or_a_share() throws IOException {
        folder.change(
                "campaign.yaml",
                "\nroles:",
                "\nindicators:\n  - { id: x, title: 甲, form: enrolment, over: enrolled }\n\nroles:");
        onlyProblem("an indicator is either the sum of a field or the share of entries");
    }
}
