package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigurationProblemsTest {
    private CampaignFolder folder;

    @BeforeEach
    void copy(@TempDir Path home) {
        folder = CampaignFolder.in(home);
    }

    @Test
    void every_mistake_in_every_file_is_named_at_once() throws IOException {
        folder.change("campaign.yaml", "timeZone: Asia/Shanghai", "timezone: Asia/Shanghai")
                .change("forms/enrolment.yaml", "type: number", "type: nummer")
                .change("languages/zh.yaml", "元月: 1", "元月: eins");
        assertThat(folder.problems())
                .anySatisfy(p -> assertThat(p)
                        .startsWith("campaign/campaign.yaml:6: timezone: ")
                        .endsWith("Did you mean \"timeZone\"?"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("campaign/forms/enrolment.yaml:")
                        .contains("fields[2].type")
                        .endsWith("Did you mean \"number\"?"))
                .anySatisfy(p -> assertThat(p)
                        .startsWith("campaign/languages/zh.yaml:")
                        .contains("dates.months.元月: Expected a whole number"));
    }

    @Test
    void a_key_that_stands_twice_is_named() throws IOException {
        folder.change("forms/enrolment.yaml", "title: 招生情况表", "title: 招生表\ntitle: 招生情况表");
        assertThat(folder.problems()).singleElement().asString().endsWith("title: This key stands here twice.");
    }

    @Test
    void a_form_that_nobody_declared_is_named_with_the_nearest() throws IOException {
        folder.change("campaign.yaml", "form: enrolment", "form: enrollment");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("reports[1].form")
                .endsWith("Did you mean \"enrolment\"?");
    }

    @Test
    void a_form_that_cannot_be_read_is_not_also_missed() throws IOException {
        folder.change("forms/enrolment.yaml", "title: 招生情况表", "titel: 招生情况表");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/forms/enrolment.yaml")
                .endsWith("titel: This key is not known here. Did you mean \"title\"?");
    }

    /** All rows of a form {@code schema} would be where the ledger's versions stand. */
    @ParameterizedTest
    @CsvSource({
        "submission,submission",
        "office-log,office_log",
        "closing,closing",
        "claim,claim",
        "schema,schema_history",
        "node,node_history",
        "sqlite-master,sqlite_master",
        "report-of-period,report_of_period",
        "enrolment-history,enrolment_history",
        "library-history,library_history"
    })
    void a_form_whose_table_is_one_of_the_ledger_s_or_of_another_form_is_named(String name, String table)
            throws IOException {
        folder.with("forms/" + name + ".yaml", form(name, "books"));
        assertThat(folder.problems())
                .containsExactly("campaign/forms/" + name + ".yaml:1: name: This form would have the table \"" + table
                        + "\", which is another of the ledger's; take another name.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"submissions", "history", "claims", "schema-of-works", "digests", "histories-of-schools"})
    void a_form_whose_table_is_nobody_else_s_is_taken(String name) throws IOException {
        assertThat(folder.with("forms/" + name + ".yaml", form(name, "books"))
                        .load()
                        .form(name))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row_id",
                "report_id",
                "county",
                "unit",
                "period",
                "sheet",
                "row_no",
                "key_text",
                "extras",
                "first_period",
                "first_day",
                "id",
                "revision",
                "is_current",
                "other"
            })
    void a_field_that_is_a_column_of_every_form_is_named(String name) throws IOException {
        folder.with("forms/library.yaml", form("library", name));
        assertThat(folder.problems())
                .containsExactly("campaign/forms/library.yaml:6: fields[1].name: \"" + name
                        + "\" is a column of every form; take another name.");
    }

    private static String form(String name, String field) {
        return "name: " + name + "\ntitle: 图书\nprimaryKey: [school]\nfields:\n"
                + "  - { name: school, title: 校名, type: text }\n  - { name: " + field
                + ", title: 册数, type: number }\n";
    }

    @Test
    void a_milestone_reaches_an_entry_of_its_list() throws IOException {
        folder.change("campaign.yaml", "reach: started", "reach: startet");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("milestones[0].reach")
                .endsWith("Did you mean \"started\"?");
    }

    @Test
    void a_table_may_stand_still_from_a_step_that_an_ordered_list_has() throws IOException {
        folder.change("forms/project-progress.yaml", "until: completed }", "until: topped_out }");
        assertThat(folder.load().form("project-progress").orElseThrow().expectChange())
                .flatMap(Form.ExpectedChange::until)
                .contains("topped_out");
        folder.change("forms/project-progress.yaml", "until: topped_out }", "until: complete }");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/forms/project-progress.yaml:")
                .contains("expectChange.until")
                .endsWith("Did you mean \"completed\"?");
    }

    @Test
    void an_entry_of_a_list_without_order_is_no_step() throws IOException {
        folder.change("forms/project-progress.yaml", "until: completed }", "until: expansion }");
        assertThat(folder.problems()).singleElement().asString().contains("expectChange.until");
    }

    @Test
    void a_unit_has_no_name_of_another_county_and_no_alias_is_empty() throws IOException {
        folder.change(
                "campaign.yaml",
                "name: 石桥县\n",
                "name: 石桥县\n    units: [{ id: edu, name: 石桥县教体局, aliases: [云 岭县] }, { id: all, name: 石桥县 }]\n");
        folder.change("campaign.yaml", "aliases: [青峰", "aliases: [\" \", 青峰");
        assertThat(folder.problems())
                .hasSize(2)
                .anyMatch(p -> p.endsWith("counties[1].units[0].aliases[0]: \"云 岭县\" is a name of 云岭县; a unit has"
                        + " names of its own."))
                .anyMatch(p -> p.endsWith("counties[2].aliases[0]: An alias has at least one character."));
    }

    @Test
    void what_can_never_be_given_or_would_be_said_in_vain_is_named() throws IOException {
        folder.change(
                        "campaign.yaml",
                        "    - id: yellow\n",
                        "    - { id: blue, label: 蓝灯, colour: blue }\n    - id: yellow\n")
                .change(
                        "campaign.yaml",
                        "roles:\n",
                        "indicators:\n  - { id: bases, title: 基地, form: school-development, sum: training_bases, percent: true }"
                                + "\nroles:\n")
                .change("campaign.yaml", "daysBefore: [", "daysBefore: [-2, ");
        assertThat(folder.problems())
                .hasSize(3)
                .anyMatch(p -> p.contains("lights.levels[1]: A light without rules (when)"))
                .anyMatch(p -> p.contains("indicators[0].percent: Only a quotient is read in percent"))
                .anyMatch(p -> p.endsWith("reminders.daysBefore[0]: Expected a number of days from 0 on, found -2."));
    }

    @Test
    void a_role_names_a_field_of_its_type() throws IOException {
        folder.change("campaign.yaml", "invested: invested", "invested: project")
                .change("campaign.yaml", "inSchool: in_school", "inSchool: inschool");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p).contains("roles.projects.invested").contains("type number"),
                        p -> assertThat(p).contains("roles.ratio.inSchool").endsWith("\"in_school\"?"));
    }

    @Test
    void a_period_has_the_length_of_its_form() throws IOException {
        folder.change("campaign.yaml", "from: 2011-H2", "from: 2011-12");
        assertThat(folder.problems()).singleElement().asString().contains("reports[2].from");
    }

    @Test
    void one_header_means_one_field() throws IOException {
        folder.change("forms/enrolment.yaml", "synonyms: [备注说明", "synonyms: [在 校 生, 备注说明");
        assertThat(folder.problems()).singleElement().asString().contains("stands at fields[4].title already");
    }

    @Test
    void a_header_that_means_several_is_declared_so() throws IOException {
        folder.change("forms/project-progress.yaml", "完成投资额: [invested,", "完成投资额: [investet,");
        assertThat(folder.problems()).singleElement().asString().endsWith("Did you mean \"invested\"?");
    }

    @Test
    void a_unit_is_one_of_the_language() throws IOException {
        folder.change("forms/project-progress.yaml", "unit: ㎡", "unit: 平方未");
        assertThat(folder.problems()).singleElement().asString().endsWith("Did you mean \"平方米\"?");
    }

    @Test
    void a_relation_is_between_numbers_that_the_form_has() throws IOException {
        folder.change(
                        "forms/school-development.yaml",
                        "rule: dual_qualified <= teachers",
                        "rule: dual_qualified <= techers")
                .change("forms/school-development.yaml", "rule: key_majors <= majors", "rule: key_majors under majors");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p).endsWith("Did you mean \"teachers\"?"),
                        p -> assertThat(p).contains("Expected a relation"));
    }

    @Test
    void two_counties_do_not_share_a_name() throws IOException {
        folder.change("campaign.yaml", "aliases: [石桥,", "aliases: [云 岭,");
        assertThat(folder.problems()).singleElement().asString().contains("counties[1].aliases[0]");
    }

    @Test
    void a_recipient_is_one_mail_address() throws IOException {
        folder.change(
                        "campaign.yaml",
                        "leaders: [leaders@example.org]",
                        "leaders: [\"a@example.org\\nBcc: b@example.org\"]")
                .change("campaign.yaml", "contact: [yunling@example.org]", "contact: [yunling]");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p).contains("counties[0].contact[0]"),
                        p -> assertThat(p).contains("recipients.leaders[0]"));
    }

    @Test
    void a_weight_is_not_negative_and_a_deduction_is_an_adjustment() throws IOException {
        folder.change("campaign.yaml", "title: 节点完成, weight: 40 }", "title: 节点完成, weight: -40 }");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .matches(
                        "campaign/campaign.yaml:\\d+: scoring.parts\\[0\\].weight: Expected a number from 0 on, found -40; .*");
        folder.change("campaign.yaml", "weight: -40 }", "weight: 0, cap: -1 }")
                .change(
                        "campaign.yaml",
                        "lights:\n",
                        "  adjustments: [{ measure: overdue, title: 逾期, points: -1, atMost: -5 }]\nlights:\n");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p).contains("scoring.parts[0].cap"),
                        p -> assertThat(p).contains("scoring.adjustments[0].atMost"));
        folder.change("campaign.yaml", "cap: -1", "cap: 1").change("campaign.yaml", "atMost: -5", "atMost: 5");
        assertThat(folder.load().settings().scoring().adjustments()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ measure: overdue, atLeast: 1 } | { measure: overdue } | lights.levels[0].when[0]: a rule needs a bound",
                "{ measure: stalled, atLeast: 1 } | { measure: stalled, atLeast: 1, months: 0 } | lights.levels[1].when[0]: months",
                "'\"#c0392b\"' | '\"red; } body {x\"' | lights.levels[0]: a colour is a name",
                "stalledReports: 3 | stalledReports: 0 | watch: stalledReports is at least 1",
                "atRiskDays: 30 | atRiskDays: -1 | watch: atRiskDays is at least 0",
                "ratio: 1, by: 2012-12-31 | ratio: 0, by: 2012-12-31 | targets[0]: a ratio to reach is above 0",
                "'lights:\\n' | 'limits: { columns: -1 }\\nlights:\\n' | limits: each limit is at least 1",
            })
    void what_would_always_hold_or_never_is_named(String right, String wrong, String problem) throws IOException {
        folder.change("campaign.yaml", right.replace("\\n", "\n"), wrong.replace("\\n", "\n"));
        assertThat(folder.problems()).singleElement().asString().contains(problem);
    }

    @Test
    void a_time_zone_exists() throws IOException {
        folder.change("campaign.yaml", "Asia/Shanghai", "Asia/Xanadu");
        assertThat(folder.problems()).singleElement().asString().contains("Expected a time zone");
    }

    @Test
    void a_key_without_a_value_is_not_an_empty_text() throws IOException {
        folder.change("campaign.yaml", "name: 职业教育攻坚", "name:");
        assertThat(folder.problems()).singleElement().asString().contains(":3: name: This key has no value.");
    }

    @Test
    void what_is_no_yaml_or_no_utf8_is_said_to_be_so() throws IOException {
        folder.with("forms/enrolment.yaml", "name: [\n");
        Files.write(folder.file("forms/school-development.yaml"), new byte[] {(byte) 0xB1, (byte) 0xED});
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p)
                                .startsWith("campaign/forms/enrolment.yaml")
                                .contains("not YAML"),
                        p -> assertThat(p)
                                .startsWith("campaign/forms/school-development.yaml")
                                .contains("UTF-8"));
    }

    @Test
    void the_register_names_forms_counties_and_number_fields_and_no_alias_twice() throws IOException {
        KnownCity.in(folder.home(), """
                  - { form: enrolment, county: yunlin, key: 甲, aliases: [乙] }
                  - { form: enrolment, county: yunling, key: 丙, given: { target: 1, note: 2 } }
                  - { form: enrolment, county: yunling, key: 丁, aliases: [丙, 戊] }
                  - { form: enrolment, county: yunling, key: 己, aliases: [戊] }
                """);
        assertThat(folder.problems())
                .hasSize(4)
                .anySatisfy(p -> assertThat(p).contains("register[0].county").endsWith("Did you mean \"yunling\"?"))
                .anySatisfy(
                        p -> assertThat(p).contains("register[1].given.note").contains("of type number"))
                .anySatisfy(p ->
                        assertThat(p).contains("register[2].aliases[0]").endsWith("\"丙\" already stands for \"丙\"."))
                .anySatisfy(p ->
                        assertThat(p).contains("register[3].aliases[0]").endsWith("\"戊\" already stands for \"丁\"."));
    }

    @Test
    void a_register_without_mistakes_is_taken() {
        KnownCity.in(
                folder.home(),
                "  - { form: enrolment, county: yunling, key: 甲, aliases: [乙], given: { target: 1500 } }\n");
        assertThat(folder.load().settings().register())
                .singleElement()
                .satisfies(r -> assertThat(r.given()).containsKey("target"));
    }
}
