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

/** Each mistake of a campaign is named in one go, in the order of files and lines, and nothing that only follows from it. */
class ManyMistakesTest {
    private static final String SETTINGS = "campaign.yaml";
    private static final String ENROLMENT = "forms/enrolment.yaml";
    private static final String PROJECTS = "forms/project-progress.yaml";

    private CampaignFolder folder;

    @BeforeEach
    void copy(@TempDir Path home) {
        folder = CampaignFolder.in(home);
    }

    @Test
    void mistakes_of_several_files_and_kinds_are_named_together() throws IOException {
        folder.change(SETTINGS, "timeZone: Asia/Shanghai", "timezone: Asia/Shanghai")
                .change(SETTINGS, "name: 石桥县\n", "title: 石桥县\n")
                .change(SETTINGS, "id: qingfeng", "id: qing feng")
                .change(SETTINGS, "[nanping@example.org]", "[nanping]")
                .change(SETTINGS, "form: enrolment", "form: enrollment")
                .change(SETTINGS, "at: foundation_laid }", "att: foundation_laid }")
                .change(SETTINGS, "by: 2012-06-30", "by: 2012-06-31")
                .change(SETTINGS, "reach: completed", "reach: complete")
                .change(SETTINGS, "title: 按时报送, weight: 10", "title: 按时报送, wieght: 10")
                .change(SETTINGS, "{ measure: stalled, atLeast: 1 }", "{ measure: stalled }")
                .change(SETTINGS, "started: started", "strated: started")
                .change(SETTINGS, "inSchool: in_school", "inSchool: inschool")
                .change(ENROLMENT, "primaryKey: [school]", "primaryKey: [scool]")
                .change(ENROLMENT, "unit: 人", "unit: 坪")
                .change(PROJECTS, "unit: ㎡", "unit: 平方未")
                .change(PROJECTS, "until: completed }", "until: complete }")
                .with("forms/school-development.yaml", "name: [\n");
        String entries = "not_started, sited, land_acquired, foundation_laid, started, topped_out, completed, in_use";
        String fields = "school, school_type, target, enrolled, in_school, free_tuition, grant_recipients, note";
        String language =
                "The language has no unit \"%s\"; new ones are named under units in campaign/languages/zh.yaml.";
        assertThat(folder.problems())
                .containsExactly(
                        "campaign/campaign.yaml:6: timezone: This key is not known here. Did you mean \"timeZone\"?",
                        "campaign/campaign.yaml:15: counties[1].title: This key is not known here; known are id, name,"
                                + " aliases, contact, units. Missing here: name.",
                        "campaign/campaign.yaml:18: counties[2]: An id is made of letters, digits, - and _; \"qing"
                                + " feng\" is not.",
                        "campaign/campaign.yaml:25: counties[3].contact[0]: Expected a mail address, found"
                                + " \"nanping\".",
                        "campaign/campaign.yaml:36: reports[1].form: There is no form \"enrollment\"; known are"
                                + " enrolment, project-progress, school-development. Did you mean \"enrolment\"?",
                        "campaign/campaign.yaml:48: milestones[0].cohort.att: This key is not known here. Did you mean"
                                + " \"at\"?",
                        "campaign/campaign.yaml:57: milestones[1].by: Expected a day such as 2012-04-30, found"
                                + " \"2012-06-31\".",
                        "campaign/campaign.yaml:62: milestones[2].reach: There is no entry \"complete\"; known are "
                                + entries + ". Did you mean \"completed\"?",
                        "campaign/campaign.yaml:117: scoring.parts[3].wieght: This key is not known here. Did you mean"
                                + " \"weight\"?",
                        "campaign/campaign.yaml:134: lights.levels[1].when[0]: a rule needs a bound (atLeast, above,"
                                + " atMost or below), or it would always hold",
                        "campaign/campaign.yaml:147: roles.projects.strated: This key is not known here. Did you mean"
                                + " \"started\"?",
                        "campaign/campaign.yaml:163: roles.ratio.inSchool: There is no field of enrolment \"inschool\";"
                                + " known are " + fields + ". Did you mean \"in_school\"?",
                        "campaign/forms/enrolment.yaml:11: primaryKey[0]: There is no field \"scool\"; known are "
                                + fields + ". Did you mean \"school\"?",
                        "campaign/forms/enrolment.yaml:" + folder.line(ENROLMENT, "unit: 坪") + ": fields[2].unit: "
                                + language.formatted("坪"),
                        "campaign/forms/project-progress.yaml:" + folder.line(PROJECTS, "unit: 平方未")
                                + ": fields[4].unit: " + language.formatted("平方未")
                                + " Did you mean \"平方米\"?",
                        "campaign/forms/project-progress.yaml:" + folder.line(PROJECTS, "until: complete }")
                                + ": expectChange.until: There is no step \"complete\";"
                                + " known are " + entries + ". Did you mean \"completed\"?",
                        "campaign/forms/school-development.yaml:2: This is not YAML: expected the node content, but"
                                + " found '<stream end>'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "campaign.yaml | 'language: zh' | 'languge: zh' | languge",
                "campaign.yaml | 'counties:' | 'countys:' | countys",
                "campaign.yaml | 'id: yunling' | 'ids: yunling' | counties[0].ids",
                "campaign.yaml | 'reports:' | 'report:' | report",
                "campaign.yaml | 'reports:' | 'zz:' | zz",
                "campaign.yaml | 'from: 2012-03' | 'from: [2012]' | reports[1].from",
                "campaign.yaml | 'from: 2012-03' | 'until: 2012-01\n    from: March' | reports[1].from",
                "campaign.yaml | 'milestones:' | 'milestone:' | milestone",
                "campaign.yaml | 'roles:' | 'rolls:' | rolls",
                "campaign.yaml | '  ratio:' | '  zz:' | roles.zz",
                "campaign.yaml | 'above: vocational' | 'above: [a, b]' | roles.ratio.above",
                "forms/enrolment.yaml | 'fields:' | 'fiels:' | fiels",
                "forms/enrolment.yaml | 'name: enrolled' | 'name: Enrolled' | fields[3].name",
                "forms/enrolment.yaml | 'name: enrolled' | 'name: period' | fields[3].name",
                "forms/enrolment.yaml | 'name: enrolled' | 'name: target' | fields[3].name",
                "forms/enrolment.yaml | 'name: enrolment' | 'name: Enrolment' | name",
                "forms/enrolment.yaml | 'id: vocational' | 'id: general' | fields[1].entries[1].id",
                "forms/enrolment.yaml | 'name: enrolled' | 'nmae: enrolled' | fields[3].nmae",
                "forms/enrolment.yaml | 'type: list' | 'type: lists' | fields[1].type",
                "forms/enrolment.yaml | 'type: number' | 'typ: number' | fields[2].typ",
                "forms/enrolment.yaml | 'entries:' | 'entrys:' | fields[1].entrys",
                "forms/enrolment.yaml | 'id: vocational' | 'idd: vocational' | fields[1].entries[0].idd",
                "forms/enrolment.yaml | 'id: vocational,' | '' | fields[1].entries[0].id",
                "forms/enrolment.yaml | '{ integer: true }' | '{ integer: true, minimum: x, maximum: -1 }' |"
                        + " fields[2].constraints.minimum",
                "forms/project-progress.yaml | 'ordered: true' | 'orderd: true' | fields[9].orderd",
                "forms/school-development.yaml | 'period: half_year' | 'period: half' | period",
                "languages/zh.yaml | 'units:' | 'unit:' | unit",
                "languages/zh.yaml | 'messages:' | 'message:' | message",
            })
    void what_follows_from_a_mistake_alone_is_not_named(String file, String right, String wrong, String key)
            throws IOException {
        folder.change(file, right, wrong == null ? "" : wrong);
        assertThat(folder.problems()).singleElement().asString().contains(": " + key + ": ");
    }

    @Test
    void mistakes_behind_an_item_that_is_none_are_named_where_they_stand() throws IOException {
        folder.change(SETTINGS, "id: yunling", "id: yun ling")
                .change(SETTINGS, "[shiqiao@example.org]", "[shiqiao]")
                .change(SETTINGS, "aliases: [青峰,", "aliases: [石桥县,");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p).contains(":10: counties[0]: "),
                        p -> assertThat(p).contains(":17: counties[1].contact[0]: "),
                        p -> assertThat(p)
                                .contains(":20: counties[2].aliases[0]: ")
                                .endsWith("stands at counties[1].name already."));
    }

    @Test
    void of_a_table_of_counties_every_row_and_column_is_looked_at() throws IOException {
        String settings = Files.readString(folder.file(SETTINGS));
        folder.with(
                        SETTINGS,
                        settings.replaceFirst("(?s)counties:.*?\n\n", "counties: {file: counties.csv}\n\n")
                                + "register:\n  - { form: enrolment, county: wst, key: 甲 }\n")
                .with("counties.csv", "id,name,mail\n,,a@example.org\nso uth,南县,\nwest,,\n");
        assertThat(folder.problems())
                .containsExactly(
                        "campaign/counties.csv:1: mail: This column is not known here.",
                        "campaign/counties.csv:2: id: This cell is empty.",
                        "campaign/counties.csv:2: name: This cell is empty.",
                        "campaign/counties.csv:3: An id is made of letters, digits, - and _; \"so uth\" is not.",
                        "campaign/counties.csv:4: name: This cell is empty.");
        folder.with("counties.csv", "id,nmae\nwest,西县\n");
        assertThat(folder.problems())
                .containsExactly(
                        "campaign/counties.csv:1: nmae: This column is not known here. Did you mean \"name\"?");
        folder.with("counties.csv", "id,name\nwest,西县\nnorth,\n");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p).contains("register[0].county: There is no county \"wst\""),
                        p -> assertThat(p).startsWith("campaign/counties.csv:3: name"));
    }

    @Test
    void a_problem_is_one_line_whatever_it_quotes() throws IOException {
        folder.change(SETTINGS, "[leaders@example.org]", "[\"a@example.org\\nBcc: b@example.org\"]");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .endsWith("Expected a mail address, found \"a@example.org Bcc: b@example.org\".");
    }
}
