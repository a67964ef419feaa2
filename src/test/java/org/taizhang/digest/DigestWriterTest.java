package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.ConfigurationException;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Sha256;
import org.taizhang.campaign.Writing;
import org.taizhang.consolidate.Explanations;
import org.taizhang.consolidate.Figures;
import org.taizhang.consolidate.MilestoneFigures;
import org.taizhang.consolidate.TargetFigures;

class DigestWriterTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @TempDir
    Path home;

    @Test
    void the_same_figures_give_the_same_bytes_at_any_time_and_place() throws IOException {
        write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/New_York"));
            write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "b");
            write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "b");
        } finally {
            TimeZone.setDefault(zone);
        }
        assertThat(bytes("b")).isEqualTo(bytes("a")).hasSize(5 + 7 + 1);
    }

    @Test
    void where_lines_begin_at_the_right_pages_letters_and_workbook_do() throws IOException {
        Language language = CAMPAIGN.language();
        Writing w = language.writing();
        Writing arabic = new Writing(w.encodings(), w.dates(), w.decimal(), w.grouping(), Optional.of(true));
        Campaign campaign = Altered.with(CAMPAIGN, "language", Altered.with(language, "writing", arabic));
        for (boolean right : List.of(true, false)) {
            Campaign told = right ? campaign : CAMPAIGN;
            Digest digest = write(ExampleFigures.five(told), told, right ? "right" : "left");
            String direction = right ? "dir=\"rtl\"" : "dir=\"ltr\"";
            assertThat(read(digest, "digest.html")).contains(direction);
            assertThat(Files.readString(digest.folder().resolveSibling("index.html")))
                    .contains(direction);
            assertThat(digest.letters())
                    .isNotEmpty()
                    .allSatisfy(l -> assertThat(Mails.html(l.file()))
                            .contains(direction, right ? "text-align:right" : "text-align:left"));
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(Files.newInputStream(digest.folder().resolve("digest.xlsx")))) {
                assertThat(workbook)
                        .allSatisfy(s -> assertThat(s.isRightToLeft()).isEqualTo(right));
            }
            try (XWPFDocument notice =
                    new XWPFDocument(Files.newInputStream(digest.folder().resolve("digest.docx")))) {
                assertThat(notice.getParagraphs())
                        .filteredOn(p -> p.getCTP().isSetPPr())
                        .allSatisfy(
                                p -> assertThat(p.getCTP().getPPr().isSetBidi()).isEqualTo(right));
                assertThat(notice.getTables())
                        .isNotEmpty()
                        .allSatisfy(t -> assertThat(t.getCTTbl().getTblPr().isSetBidiVisual())
                                .isEqualTo(right));
            }
        }
    }

    @Test
    void digest_json_speaks_the_names_of_the_contract() throws IOException {
        Digest digest = write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a");
        JsonNode json = json(digest);
        assertThat(json.get("as_of").asText()).isEqualTo("2012-05-01");
        assertThat(json.get("campaign").asText()).isEqualTo(CAMPAIGN.settings().name());
        has(
                json.get("city"),
                "projects",
                "by_stage",
                "total_investment",
                "invested",
                "enrolled_vocational",
                "enrolled_general",
                "enrolment_ratio",
                "in_school_ratio");
        has(
                json.get("counties").get(0),
                "county",
                "rank",
                "rank_change",
                "score",
                "light",
                "projects",
                "overdue",
                "stalled",
                "enrolment_ratio");
        assertThat(json.get("counties").get(0).get("light").asText()).isEqualTo("green");
        has(json.get("counties").get(1).get("late_reports").get(0), "form", "period", "days_late");
        has(json.get("counties").get(2).get("missing_reports").get(0), "form", "period");
        has(json.get("overdue").get(0), "county", "project", "milestone", "due", "days_late");
        has(json.get("stalled").get(0), "county", "project", "since", "stage");
        has(json.get("missing").get(0), "county", "form", "period", "due");
        has(json.get("behind_plan").get(0), "county", "project", "field", "planned", "first_planned", "days_late");
        has(json.get("dropped").get(0), "county", "form", "key", "last_period");
        has(json.get("problems").get(0), "county", "project", "problem", "since", "reports");
        has(json.get("changes").get(0), "county", "form", "key", "field", "from", "to", "new");
        has(json.get("data_quality").get(0), "county", "errors", "warnings", "carried_over");
    }

    @Test
    void numbers_are_numbers_and_what_is_absent_is_null() throws IOException {
        JsonNode json = json(write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a"));
        assertThat(json.get("city").get("total_investment").isNumber()).isTrue();
        assertThat(json.get("city").get("invested").decimalValue()).isEqualByComparingTo("32102.5");
        assertThat(json.get("counties").get(4).get("enrolment_ratio").isNull()).isTrue();
        assertThat(json.get("changes").get(1).get("to").decimalValue()).isEqualByComparingTo("1850.5");
        assertThat(json.get("changes").get(4).get("from").isNull()).isTrue();
    }

    @Test
    void every_name_of_digest_json_is_explained() throws IOException {
        Set<String> names = new TreeSet<>();
        names(json(write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a")), names);
        Explanations explanations = new Explanations(CAMPAIGN);
        assertThat(names)
                .contains("as_of", "gap", "days_late", "first_planned")
                .allSatisfy(name -> assertThat(explanations.of(name)).as(name).isNotEmpty());
    }

    private static void names(JsonNode node, Set<String> names) {
        node.fieldNames().forEachRemaining(names::add);
        for (JsonNode inner : node) names(inner, names);
    }

    @Test
    void digest_json_has_a_line_for_each_figure_and_each_item_of_a_list() throws IOException {
        Figures figures = ExampleFigures.five(CAMPAIGN);
        List<String> lines =
                read(write(figures, CAMPAIGN, "a"), "digest.json").lines().toList();
        assertThat(lines)
                .startsWith("{", "  \"as_of\": \"" + figures.asOf() + "\",")
                .endsWith("}");
        int changes = lines.indexOf("  \"changes\": [");
        assertThat(lines.subList(changes + 1, changes + 1 + figures.changes().size()))
                .allMatch(l -> l.matches("    \\{\"county\": .*},?"));
        assertThat(lines.get(changes + 1 + figures.changes().size())).isEqualTo("  ],");
    }

    @Test
    void the_page_holds_everything_it_shows_and_nothing_that_runs() throws IOException {
        String page = read(write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a"), "digest.html");
        assertThat(page).doesNotContain("<script", "src=", "@import", "url(", "http://", "https://");
        assertThat(page).contains("&lt;b&gt;施工许可&lt;/b&gt;暂缓 &amp; 待办").doesNotContain("<b>施工许可");
        assertThat(page).contains("lang=\"zh-CN\"", "云岭县项目进度表（4月）.xlsx", "第5行");
    }

    @Test
    void what_there_is_nothing_to_say_of_is_said_in_one_line() throws IOException {
        Digest digest = write(ExampleFigures.quiet(CAMPAIGN), CAMPAIGN, "a");
        assertThat(read(digest, "digest.html")).contains("没有逾期、停滞、缺报或临近期限的事项。", "各县（市）没有提出问题。", "以来没有变化。");
        assertThat(read(digest, "digest.txt")).contains("没有逾期、停滞、缺报或临近期限的事项。");
        assertThat(digest.subject()).startsWith("无逾期、无缺报");
        assertThat(digest.letters()).hasSize(7);
    }

    @Test
    void a_day_published_anew_under_another_campaign_says_so_and_back_under_the_first_is_as_before()
            throws IOException {
        Digest digest = write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a");
        String first = read(digest, "digest.html");
        Campaign other = Altered.with(CAMPAIGN, "fingerprint", "another");
        write(ExampleFigures.five(other), other, "a");
        assertThat(read(digest, "digest.html")).contains("本期最初按另一配置");
        assertThat(read(digest, "digest.txt")).contains("本期最初按另一配置");
        write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a");
        assertThat(read(digest, "digest.html")).isEqualTo(first).doesNotContain("本期最初按另一配置");
    }

    @Test
    void the_workbook_has_tables_and_no_formula() throws IOException {
        Digest digest = write(hostile(), CAMPAIGN, "a");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(digest.folder().resolve("digest.xlsx")))) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(11);
            assertThat(workbook.getSheet("项目").getTables()).hasSize(1);
            assertThat(workbook.getSheet("项目").getPaneInformation().isFreezePane())
                    .isTrue();
            workbook.forEach(s ->
                    s.forEach(r -> r.forEach(c -> assertThat(c.getCellType()).isNotEqualTo(CellType.FORMULA))));
            assertThat(workbook.getSheet("存在问题").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("=HYPERLINK(\"http://x\")");
        }
    }

    @Test
    void the_letter_has_its_title_sections_table_and_date_in_words() throws IOException {
        Digest digest = write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a");
        try (XWPFDocument letter =
                new XWPFDocument(Files.newInputStream(digest.folder().resolve("digest.docx")))) {
            String text = String.join(
                    "\n", letter.getParagraphs().stream().map(p -> p.getText()).toList());
            assertThat(text)
                    .contains("〔2012〕", "关于2012年4月职业教育攻坚进展情况的通报", "一、总体进展", "二、各县（市）情况", "三、存在问题", "四、下步要求")
                    .contains("附件：项目进展情况表", "二〇一二年五月一日");
            assertThat(letter.getTables()).hasSize(2);
            assertThat(letter.getTables().get(1).getRows()).hasSize(22);
        }
    }

    @Test
    void a_ratio_is_held_against_the_campaign_s_own_target() throws IOException {
        Figures f = ExampleFigures.five(CAMPAIGN);
        assertThat(read(write(f, CAMPAIGN, "a"), "digest.html")).contains("目标 1∶1", "对照 1∶1");
        TargetFigures target = Altered.with(
                Altered.with(f.targets().get(0), "measure", "enrolment_ratio"), "target", new BigDecimal("0.9"));
        Digest digest = write(Altered.with(f, "targets", List.of(target)), CAMPAIGN, "b");
        assertThat(read(digest, "digest.html")).contains("目标 0.9∶1", "对照 0.9∶1").doesNotContain("目标 1∶1", "对照 1∶1");
        assertThat(read(digest, "digest.txt")).contains("对照 0.9∶1");
    }

    @Test
    void columns_of_schools_stand_in_the_form_s_order_whatever_the_first_school_lacks() throws IOException {
        Figures f = ExampleFigures.five(CAMPAIGN);
        List<Figures.CountyFigures> counties = new ArrayList<>(f.counties());
        Figures.SchoolTable table = counties.get(0).enrolment().orElseThrow();
        List<Figures.School> schools = new ArrayList<>(table.schools());
        schools.set(0, Altered.with(schools.get(0), "values", Map.of("in_school", BigDecimal.TEN)));
        table = Altered.with(table, "schools", schools);
        counties.set(0, Altered.with(counties.get(0), "enrolment", Optional.of(table)));
        Digest digest = write(Altered.with(f, "counties", counties), CAMPAIGN, "a");
        String page = read(digest, "digest.html");
        int first = page.indexOf("招生任务</th>");
        assertThat(page.substring(first, page.indexOf("</tr>", first))).containsSubsequence("招生任务", "实际招生", "在校生");
        try (XSSFWorkbook book =
                new XSSFWorkbook(Files.newInputStream(digest.folder().resolve("digest.xlsx")))) {
            List<String> headers = new ArrayList<>();
            book.sheetIterator().forEachRemaining(s -> s.forEach(r -> r.forEach(c -> headers.add(c.toString()))));
            assertThat(headers).containsSubsequence("招生任务", "实际招生", "在校生");
        }
    }

    @Test
    void projects_of_an_unknown_stage_stand_beside_their_milestone() throws IOException {
        Figures f = ExampleFigures.five(CAMPAIGN);
        assertThat(read(write(f, CAMPAIGN, "a"), "digest.html"))
                .doesNotContain("<th scope=\"col\" class=\"num wide\">不明</th>");
        MilestoneFigures some = Altered.with(f.milestones().get(0), "unknown", 2);
        assertThat(read(write(Altered.with(f, "milestones", List.of(some)), CAMPAIGN, "b"), "digest.html"))
                .contains("<th scope=\"col\" class=\"num wide\">不明</th>", "<td class=\"num wide\">2</td></tr>");
    }

    @Test
    void a_correction_of_an_earlier_period_is_told_with_it_and_any_other_without() throws IOException {
        Figures f = ExampleFigures.five(CAMPAIGN);
        Figures.Change present = f.changes().get(1);
        Figures.Change past = Altered.with(Altered.with(present, "earlier", true), "period", "2012-02");
        Digest digest = write(Altered.with(f, "changes", List.of(past, present)), CAMPAIGN, "a");
        for (String page : List.of("digest.html", "digest.txt"))
            assertThat(read(digest, page))
                    .contains("累计完成投资（2012年2月）：")
                    .contains("；累计完成投资：")
                    .doesNotContain("2012年4月）：");
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(Files.newInputStream(digest.folder().resolve("digest.xlsx")))) {
            assertThat(List.of(0, 1, 2))
                    .map(r -> workbook.getSheet("变化").getRow(r).getCell(4).getStringCellValue())
                    .containsExactly("报表期", "2012年2月", "2012年4月");
        }
    }

    @Test
    void a_city_may_write_its_own_template() throws IOException {
        template("digest.txt.ftl", "今日${city.projects}个项目，${say(\"digest.attention\")}");
        assertThat(read(write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a"), "digest.txt"))
                .isEqualTo("今日21个项目，需要关注");
    }

    @Test
    void a_template_that_cannot_be_used_is_named_with_its_line() throws IOException {
        template("digest.txt.ftl", "一\n${no_such_thing}\n");
        assertThatThrownBy(() -> write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("campaign/templates/digest.txt.ftl:2")
                .hasMessageContaining("no_such_thing");
    }

    @Test
    void a_template_reaches_no_class_and_no_file() throws IOException {
        for (String reach : new String[] {
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "${city?api.getClass()}",
            "${city.class}",
            "<#include \"../campaign.yaml\">",
            "<#include \"/etc/passwd\">"
        }) {
            template("digest.txt.ftl", reach);
            assertThatThrownBy(() -> write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a"))
                    .as(reach)
                    .isInstanceOf(ConfigurationException.class);
            assertThat(home.resolve("a/2012-05-01")).doesNotExist();
        }
    }

    @Test
    void all_digests_are_listed_newest_first() throws IOException {
        write(ExampleFigures.five(CAMPAIGN), CAMPAIGN, "a");
        write(ExampleFigures.of(CAMPAIGN, ExampleFigures.AS_OF.plusDays(1)), CAMPAIGN, "a");
        assertThat(Files.readString(home.resolve("a/index.html")))
                .containsSubsequence("2012-05-02/digest.html", "2012-05-01/digest.html");
    }

    @Test
    void what_a_county_has_to_do_names_the_unit_that_owes_a_report() throws Exception {
        Figures owing = Altered.with(
                ExampleFigures.five(CAMPAIGN),
                "missing",
                List.of(new Figures.Missing(
                        "yunling", "enrolment", "2012-03", LocalDate.of(2012, 4, 5), Optional.of("works"))));
        Digest digest = write(owing, CAMPAIGN, "a");
        assertThat(read(digest, "digest.html")).contains("works补报招生情况表");
        Path mail = digest.letters().stream()
                .filter(l -> l.county().filter("yunling"::equals).isPresent())
                .map(Letter::file)
                .findFirst()
                .orElseThrow();
        assertThat(Mails.text(mail)).contains("works补报招生情况表");
        assertThat(Mails.html(mail)).contains("works补报招生情况表");
    }

    @Test
    void many_counties_have_pages_of_their_own() throws IOException {
        Campaign many = Rosters.of(60);
        Digest digest = write(ExampleFigures.of(many, ExampleFigures.AS_OF), many, "a");
        assertThat(read(digest, "digest.html"))
                .contains("href=\"county/county7.html\"")
                .doesNotContain("id=\"county-");
        assertThat(read(digest, "county/county7.html")).contains("要做的事", "../digest.html");
        assertThat(digest.letters()).hasSize(62);
    }

    private Figures hostile() {
        Figures f = ExampleFigures.five(CAMPAIGN);
        return Altered.with(
                f,
                "problems",
                java.util.List.of(new Figures.OpenProblem(
                        "yunling",
                        "云岭县职业教育中心新校区",
                        "=HYPERLINK(\"http://x\")",
                        "2012-02",
                        3,
                        "2012-02",
                        java.util.Optional.empty(),
                        f.problems().get(0).origin())));
    }

    private void template(String name, String text) throws IOException {
        Files.createDirectories(home.resolve("campaign/templates"));
        Files.writeString(home.resolve("campaign/templates").resolve(name), text);
    }

    private Digest write(Figures figures, Campaign campaign, String folder) {
        return new DigestWriter(home.resolve("campaign/templates")).write(figures, campaign, home.resolve(folder));
    }

    private static JsonNode json(Digest digest) throws IOException {
        return new ObjectMapper()
                .readTree(digest.folder().resolve("digest.json").toFile());
    }

    private static String read(Digest digest, String name) throws IOException {
        return Files.readString(digest.folder().resolve(name));
    }

    private static void has(JsonNode node, String... names) {
        for (String name : names) assertThat(node.has(name)).as(name).isTrue();
    }

    private Map<String, String> bytes(String folder) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        Path root = home.resolve(folder);
        try (Stream<Path> files = Files.walk(root)) {
            for (Path f : files.filter(Files::isRegularFile).toList())
                bytes.put(root.relativize(f).toString(), Sha256.of(Files.readAllBytes(f)));
        }
        return bytes;
    }
}
