package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Form;
import org.taizhang.ledger.Ledger;

/** What lies under {@code var/tables} after a day is published. */
class TablesTest {
    @TempDir
    Path folder;

    @Test
    void a_published_day_leaves_each_form_s_rows_as_csv() throws Exception {
        try (City city = new City(folder)) {
            city.drop("qingfeng", "三月.csv", City.progress("青峰县", 3, "甲楼,8600,1200.5,开工", "乙楼,,,"));
            city.day("2012-04-04");
            String text = table(city, "project_progress");
            assertThat(text).startsWith("\ufeffcounty,period,").contains(",甲楼,", ",8600,", ",1200.5,");
            assertThat(text.lines()).hasSize(3);
            assertThat(table(city, "enrolment").lines()).hasSize(1);
        }
    }

    @Test
    void numbers_stand_as_they_were_reported_and_never_in_powers_of_ten() throws Exception {
        try (City city = new City(folder)) {
            city.drop("qingfeng", "三月.csv", "青峰县2012年3月项目进度表\n项目名称,占地面积(亩),建筑面积(㎡)\n甲楼,0.0005,12345678.5\n");
            city.day("2012-04-04");
            assertThat(table(city, "project_progress")).contains(",0.0005,", ",12345678.5,");
        }
    }

    @Test
    void text_in_which_a_spreadsheet_would_see_a_formula_stays_text() throws Exception {
        try (City city = new City(folder)) {
            city.drop("qingfeng", "三月.csv", City.progress("青峰县", 3, "=HYPERLINK(1),8600,0,开工"));
            city.day("2012-04-04");
            assertThat(table(city, "project_progress")).contains(",'=HYPERLINK(1),");
        }
    }

    @Test
    void a_table_is_what_export_writes_of_the_same_relation() throws Exception {
        try (City city = new City(folder)) {
            city.drop("qingfeng", "三月.csv", City.progress("青峰县", 3, "乙楼,8600.25,0.0001,开工", "甲楼,,,竣工"));
            city.drop("yunling", "三月.csv", City.progress("云岭县", 3, "丙楼,12345678.5,0,"));
            city.day("2012-04-04");
            try (Ledger ledger = Ledger.openToRead(city.home, city.campaign)) {
                for (Form form : city.campaign.forms()) {
                    ByteArrayOutputStream exported = new ByteArrayOutputStream();
                    ledger.exportCsv(form.table(), exported);
                    assertThat(table(city, form.table())).isEqualTo(exported.toString(StandardCharsets.UTF_8));
                }
            }
        }
    }

    @Test
    void programs_that_lay_out_the_same_table_at_once_do_not_take_away_each_other_s() throws Exception {
        try (City city = new City(folder)) {
            city.drop("qingfeng", "三月.csv", City.progress("青峰县", 3, "甲楼,8600,0,开工"));
            city.day("2012-04-04");
            try (Ledger ledger = Ledger.openToRead(city.home, city.campaign)) {
                Tables tables = new Tables(city.home, city.campaign, ledger);
                List<Integer> times = IntStream.range(0, 200).boxed().toList();
                assertThat(times.parallelStream().map(n -> layOut(tables))).containsOnly(true);
            }
            assertThat(table(city, "project_progress")).contains(",8600,");
        }
    }

    private static boolean layOut(Tables tables) {
        try {
            tables.layOut("project_progress");
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void the_next_day_s_tables_take_the_place_of_the_last_and_nothing_else_stays() throws Exception {
        try (City city = new City(folder)) {
            city.drop("qingfeng", "三月.csv", City.progress("青峰县", 3, "甲楼,8600,0,开工"));
            city.day("2012-04-04");
            city.drop("qingfeng", "四月.csv", City.progress("青峰县", 4, "甲楼,9100,0,竣工"));
            city.day("2012-05-04");
            assertThat(table(city, "project_progress")).contains(",9100,").doesNotContain(",8600,");
            try (Stream<Path> files = Files.list(city.home.var().resolve("tables"))) {
                List<String> names =
                        files.map(f -> f.getFileName().toString()).sorted().toList();
                assertThat(names).containsExactly("enrolment.csv", "project_progress.csv", "school_development.csv");
            }
        }
    }

    private static String table(City city, String relation) throws Exception {
        return Files.readString(city.home.var().resolve("tables/" + relation + ".csv"));
    }
}
