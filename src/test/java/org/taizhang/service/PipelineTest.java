package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.service.City.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files in folders, the program run day by day, then the tables, the digest and the folders as an outsider finds them. */
class PipelineTest {
    private static final String REPORTS = "select period, revision, is_current from report order by id";
    private static final String ALARMS = "select recipient from message where kind = 'alarm'";

    @TempDir
    Path folder;

    private City city;

    @BeforeEach
    void open() {
        city = new City(folder);
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void a_file_is_entered_answered_and_leaves_its_folder() throws Exception {
        city.drop("yunling", "一月.csv", progress("云岭县", 1, "教学楼,1000,0.02亿元,开工"));
        assertThat(city.day("2012-02-03")).isTrue();
        assertThat(city.rows("select county, file_name, channel, received_at, status from submission"))
                .containsExactly("yunling|一月.csv|folder|2012-02-03T12:00:00+08:00|accepted");
        assertThat(city.rows("select county, period, project, total_investment, invested, stage from project_progress"))
                .containsExactly("yunling|2012-01|教学楼|1000|200|started");
        assertThat(city.files("yunling")).isEmpty();
        assertThat(city.files("yunling/receipts"))
                .hasSize(2)
                .allMatch(f -> f.startsWith("一月") && f.matches(".*\\.(xlsx|txt)"));
    }

    @Test
    void what_is_no_table_is_answered_too_and_leaves_something_to_look_at() throws Exception {
        city.drop("yunling", "说明.pdf", "%PDF-1.4");
        assertThat(city.day("2012-02-03")).isFalse();
        assertThat(city.rows("select f.code, s.status from finding f join submission s on s.id = submission_id"))
                .containsExactly("unreadable-file|rejected");
        assertThat(city.files("yunling/receipts")).hasSize(2);
    }

    @Test
    void links_and_files_at_work_are_left_where_they_are() throws Exception {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere.csv"), progress("云岭县", 1, "教学楼,1,1,开工"));
        Files.createSymbolicLink(city.home.inbox("yunling").resolve("link.csv"), elsewhere);
        for (String name :
                new String[] {"~$a.xlsx", "a.part", "a.TMP", "a.crdownload", "Thumbs.db", "desktop.ini", ".a"})
            city.drop("yunling", name, "x");
        city.day("2012-02-03");
        assertThat(city.rows("select * from submission")).isEmpty();
        assertThat(city.files("yunling")).hasSize(8);
    }

    @Test
    void the_office_is_told_of_files_in_nobodys_folder_once_a_day() throws Exception {
        city.drop("yunlin", "一月.csv", "x");
        city.drop("yunling/old", "一月.csv", "x");
        city.day("2012-02-03");
        city.drop("yunlin", "二月.csv", "x");
        city.day("2012-02-03");
        assertThat(city.rows(ALARMS)).containsExactly("office@example.org");
        city.day("2012-02-04");
        assertThat(city.rows(ALARMS)).hasSize(2);
        assertThat(city.files("yunlin")).hasSize(2);
    }

    @Test
    void a_name_that_is_no_utf_8_is_read_as_what_it_was() throws Exception {
        Path county = city.home.inbox("qingfeng");
        String script =
                "printf '%s' '" + progress("青峰县", 3, "项目,1,1,开工") + "' > \"$(printf '\\307\\340\\267\\345.csv')\"";
        int status = new ProcessBuilder("sh", "-c", script)
                .directory(county.toFile())
                .start()
                .waitFor();
        assertThat(status).isZero();
        assertThat(city.day("2012-04-03")).isTrue();
        assertThat(city.rows("select file_name from submission")).containsExactly("青峰.csv");
        assertThat(city.files("qingfeng")).isEmpty();
    }

    @Test
    void a_file_that_has_to_be_renamed_keeps_its_place_and_its_name() throws Exception {
        city.drop("shiqiao", "out\\feb.csv", progress("石桥县", 2, "甲楼,9,1,开工"));
        Thread.sleep(20);
        city.drop("shiqiao", "feb2.csv", progress("石桥县", 2, "甲楼,9,2,开工"));
        city.drop("shiqiao", "~$a\\b.csv", "left alone");
        assertThat(city.day("2012-03-02")).isTrue();
        assertThat(city.rows("select file_name from submission order by id"))
                .containsExactly("out\\feb.csv", "feb2.csv");
        assertThat(city.rows("select invested from project_progress")).containsExactly("2");
        assertThat(city.files("shiqiao")).containsExactly("~$a\\b.csv");
        assertThat(city.home.var().resolve("renamed")).isEmptyDirectory();
    }

    @Test
    void the_same_content_again_is_no_second_submission() throws Exception {
        String report = progress("云岭县", 1, "教学楼,1000,200,开工");
        city.drop("yunling", "一月.csv", report);
        city.day("2012-02-03");
        city.drop("yunling", "一月（再报）.csv", report);
        assertThat(city.day("2012-02-04")).isTrue();
        assertThat(city.rows("select file_name from submission")).containsExactly("一月.csv");
        assertThat(city.files("yunling/receipts")).hasSize(4);
    }

    @Test
    void content_that_was_replaced_since_counts_anew() throws Exception {
        String report = progress("云岭县", 1, "教学楼,1000,200,开工");
        city.drop("yunling", "一月.csv", report);
        city.day("2012-02-03");
        city.drop("yunling", "一月2.csv", progress("云岭县", 1, "教学楼,1000,300,开工"));
        city.day("2012-02-04");
        city.drop("yunling", "一月3.csv", report);
        city.day("2012-02-05");
        assertThat(city.rows(REPORTS)).containsExactly("2012-01|1|0", "2012-01|2|0", "2012-01|3|1");
        assertThat(city.rows("select invested from project_progress")).containsExactly("200");
    }

    @Test
    void files_found_together_count_in_the_order_of_their_change() throws Exception {
        city.drop("yunling", "b.csv", progress("云岭县", 1, "教学楼,1000,200,开工"));
        Thread.sleep(20);
        Path later = city.drop("yunling", "a.csv", progress("云岭县", 1, "教学楼,1000,300,开工"));
        Files.setLastModifiedTime(later, java.nio.file.attribute.FileTime.fromMillis(0));
        city.day("2012-02-03");
        assertThat(city.rows("select file_name from submission order by id")).containsExactly("b.csv", "a.csv");
        assertThat(city.rows("select invested from project_progress")).containsExactly("300");
    }

    @Test
    void a_late_older_period_does_not_become_the_present() throws Exception {
        city.drop("yunling", "三月.csv", progress("云岭县", 3, "教学楼,1000,300,主体封顶"));
        city.day("2012-04-03");
        city.drop("yunling", "二月最终版.csv", progress("云岭县", 2, "教学楼,1000,200,开工"));
        city.day("2012-04-04");
        assertThat(city.rows("select period, invested, stage from project_progress"))
                .containsExactly("2012-03|300|topped_out");
        assertThat(city.rows("select period, invested from project_progress_history order by period"))
                .containsExactly("2012-02|200", "2012-03|300");
    }

    @Test
    void a_withdrawn_report_steps_back_to_the_one_before() throws Exception {
        city.drop("yunling", "三月.csv", progress("云岭县", 3, "教学楼,1000,300,开工"));
        city.day("2012-04-03");
        String wrong = progress("云岭县", 3, "教学楼,1000,3000,开工");
        city.drop("yunling", "三月改.csv", wrong);
        city.day("2012-04-04");
        city.drop("yunling", "撤回三月改.csv", wrong);
        city.day("2012-04-05");
        assertThat(city.rows(REPORTS)).containsExactly("2012-03|1|1", "2012-03|2|0");
        assertThat(city.rows("select invested from project_progress")).containsExactly("300");
        assertThat(receipt("撤回三月改"))
                .contains("已撤回“三月改.csv”所报的2012年3月项目进度表，改按“三月.csv”所报的计。")
                .doesNotContain("全部接受");
        city.drop("yunling", "撤回四月.csv", progress("云岭县", 4, "教学楼,1000,3000,开工"));
        city.day("2012-05-03");
        assertThat(receipt("撤回四月")).contains("什么也没有撤回；本文件内容也未计入", "请核对要撤回的是哪一期");
    }

    private String receipt(String name) throws IOException {
        try (Stream<Path> receipts = Files.list(city.home.inbox().resolve("yunling/receipts"))) {
            return Files.readString(receipts.filter(r -> {
                        String file = r.getFileName().toString();
                        return file.startsWith(name) && file.endsWith(".txt");
                    })
                    .findFirst()
                    .orElseThrow());
        }
    }

    @Test
    void of_two_that_stand_beside_each_other_the_one_with_its_keys_is_withdrawn() throws Exception {
        String first = progress("云岭县", 3, "甲,1000,300,开工");
        city.drop("yunling", "甲校.csv", first);
        city.day("2012-04-03");
        city.drop("yunling", "乙校.csv", progress("云岭县", 3, "乙,500,100,开工"));
        city.day("2012-04-04");
        city.drop("yunling", "撤回甲校.csv", first);
        city.day("2012-04-05");
        assertThat(city.rows("select project from project_progress")).containsExactly("乙");
    }

    @Test
    void a_report_that_shares_no_key_stands_beside_the_other() throws Exception {
        city.drop("yunling", "甲校.csv", progress("云岭县", 3, "甲,1000,300,开工"));
        city.drop("yunling", "乙校.csv", progress("云岭县", 3, "乙,500,100,开工"));
        assertThat(city.day("2012-04-03")).isFalse();
        assertThat(city.rows("select is_current from report")).containsExactly("1", "1");
        assertThat(city.rows("select severity from finding where code = 'added-part'"))
                .contains("warning");
        assertThat(city.digest("2012-04-03").at("/city/invested").asInt()).isEqualTo(400);
    }

    @Test
    void a_nil_return_is_a_report_and_keeps_the_earlier_values() throws Exception {
        city.drop("yunling", "三月.csv", progress("云岭县", 3, "教学楼,1000,300,开工"));
        city.day("2012-04-03");
        city.drop("yunling", "四月.csv", progress("云岭县", 4, "本月无变化"));
        city.day("2012-05-06");
        assertThat(city.told("2012-05-06", "missing", "county", "form", "period"))
                .doesNotContain("yunling|project-progress|2012-04")
                .contains("shiqiao|project-progress|2012-04");
        assertThat(city.digest("2012-05-06").at("/city/projects").asInt()).isEqualTo(1);
        assertThat(city.told("2012-05-06", "dropped", "key")).isEmpty();
    }

    @Test
    void a_foundation_stone_is_no_start_and_what_is_dropped_stays_in() throws Exception {
        city.drop("yunling", "三月.csv", progress("云岭县", 3, "甲,1000,300,奠基", "乙,500,0,完成征地"));
        city.day("2012-04-03");
        city.drop("yunling", "四月.csv", progress("云岭县", 4, "甲,1000,350,奠基"));
        city.day("2012-04-30");
        city.day("2012-05-01");
        assertThat(city.told("2012-04-30", "overdue", "project")).isEmpty();
        assertThat(city.told("2012-05-01", "overdue", "county", "project", "due", "days_late"))
                .containsExactly("yunling|甲|2012-04-30|1");
        assertThat(city.told("2012-05-01", "dropped", "county", "key", "last_period"))
                .containsExactly("yunling|乙|2012-03");
        assertThat(city.digest("2012-05-01").at("/city/projects").asInt()).isEqualTo(2);
    }

    @Test
    void a_day_published_again_has_the_same_bytes_whatever_was_published_meanwhile() throws Exception {
        city.drop("yunling", "三月.csv", progress("云岭县", 3, "甲,1000,300,奠基"));
        city.day("2012-04-03");
        Map<String, byte[]> first = content("2012-04-03");
        city.drop("yunling", "四月.csv", progress("云岭县", 4, "甲,1000,350,开工"));
        city.day("2012-05-03");
        try (OpenHome beside = OpenHome.open(city.home, city.campaign, city.today)) {
            beside.publisher().republish(LocalDate.parse("2012-04-20"));
            beside.publisher().republish(LocalDate.parse("2012-04-03"));
        }
        assertThat(content("2012-04-03")).containsExactlyEntriesOf(first);
    }

    @Test
    void a_day_that_has_not_changed_is_published_and_mailed_once() throws Exception {
        city.drop("yunling", "三月.csv", progress("云岭县", 3, "甲,1000,300,奠基"));
        city.day("2012-04-03");
        int messages = city.rows("select * from message").size();
        city.day("2012-04-03");
        assertThat(city.rows("select as_of, path from digest")).containsExactly("2012-04-03|var/digests/2012-04-03");
        assertThat(city.rows("select * from message")).hasSize(messages);
    }

    @Test
    @DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "Several share it.")
    void a_second_program_is_refused() {
        assertThatThrownBy(() -> new City(folder)).hasMessageContaining("at work");
    }

    @Test
    void a_route_that_cannot_run_is_named_with_its_line() throws Exception {
        city.close();
        Files.createDirectories(folder.resolve("routes"));
        Files.writeString(folder.resolve("routes/own.camel.yaml"), "- route: [\n");
        city = new City(folder);
        assertThatThrownBy(() -> city.day("2012-02-03"))
                .isInstanceOf(RoutesException.class)
                .hasMessageContaining("own.camel.yaml")
                .hasMessageContaining("line");
    }

    @ParameterizedTest
    @CsvSource({
        "'- route:\n    id: own\n    from:\n      uri: timer:x\n      steps:\n        - log: hi\n        - bean:\n            ref: nobody\n', 8",
        "'- route:\n    id: own\n    from:\n      uri: timer:x\n      steps:\n        - to:\n            uri: nowhere:x?a=1\n', 7",
        "'', 1",
    })
    void a_route_that_names_what_is_not_there_is_named_with_its_line(String route, int line) throws Exception {
        city.close();
        Files.createDirectories(folder.resolve("routes"));
        Files.writeString(folder.resolve("routes/own.camel.yaml"), route);
        city = new City(folder);
        assertThatThrownBy(() -> city.day("2012-02-03"))
                .isInstanceOf(RoutesException.class)
                .hasMessageContaining("own.camel.yaml:" + line + ": ");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'file:, direct:publish, direct:deliver'",
        "intake, seda:turns",
        "turns, file:",
        "nightly, direct:publish",
        "tables, direct:tables",
    })
    void routes_that_do_not_do_all_the_work_are_refused_and_not_waited_for(String without, String lacking)
            throws Exception {
        city.close();
        ShippedHome.copy("routes", folder);
        try (Stream<Path> files = Files.list(folder.resolve("routes"))) {
            for (Path file : (Iterable<Path>) files::iterator)
                if (file.getFileName().toString().startsWith(without)) Files.delete(file);
        }
        city = new City(folder);
        assertThatThrownBy(() -> city.day("2012-02-03"))
                .isInstanceOf(RoutesException.class)
                .hasMessageContaining("no route begins at " + lacking);
    }

    private Map<String, byte[]> content(String day) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(city.home.digests().resolve(day))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator)
                content.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return content;
    }
}
