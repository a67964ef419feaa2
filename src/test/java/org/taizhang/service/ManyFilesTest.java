package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.service.City.progress;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files that wait at once, and several counties that are read beside one another. */
class ManyFilesTest {
    private static final int BACKLOG = 40;

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

    private static String name(int n) {
        return String.format("%03d.csv", n);
    }

    @Test
    void the_files_of_each_county_are_entered_once_and_in_the_order_in_which_they_came() throws Exception {
        for (int n = 0; n < BACKLOG; n++)
            for (String county : List.of("云岭县", "石桥县"))
                city.drop(
                        county.equals("云岭县") ? "yunling" : "shiqiao",
                        name(n),
                        progress(county, 1, "教学楼,1000," + (n + 1) + ",开工"));
        city.day("2012-02-03");
        for (String county : List.of("yunling", "shiqiao")) {
            String entered = "select file_name from submission where county = '" + county + "' order by id";
            assertThat(city.rows(entered))
                    .isEqualTo(IntStream.range(0, BACKLOG)
                            .mapToObj(ManyFilesTest::name)
                            .toList());
            assertThat(city.files(county)).isEmpty();
        }
    }

    @Test
    void a_single_file_is_not_taken_in_behind_the_backlog_of_another_county() throws Exception {
        for (int n = 0; n < BACKLOG; n++)
            city.drop("yunling", name(n), progress("云岭县", 1, "教学楼,1000," + (n + 1) + ",开工"));
        city.drop("shiqiao", "一月.csv", progress("石桥县", 1, "教学楼,1000,200,开工"));
        city.day("2012-02-03");
        String before =
                "select count(*) from submission where id < (select id from submission where county = 'shiqiao')";
        assertThat(Integer.parseInt(city.rows(before).get(0))).isLessThan(BACKLOG / 2);
    }

    @Test
    void a_file_that_fails_again_and_again_stops_none_of_the_others() throws Exception {
        String failing = progress("云岭县", 1, "教学楼,1000,1,开工");
        Files.createFile(Files.createDirectories(city.home.archive())
                .resolve(sha256(failing).substring(0, 2)));
        city.drop("yunling", name(0), failing);
        for (int n = 1; n < 4; n++) city.drop("yunling", name(n), progress("云岭县", 1, "教学楼,1000," + (n + 1) + ",开工"));
        assertThat(city.day("2012-02-03")).isFalse();
        assertThat(city.rows("select file_name from submission order by id"))
                .containsExactly(name(1), name(2), name(3));
        assertThat(city.files("yunling")).containsExactly(name(0));
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
