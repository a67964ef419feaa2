package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the city knows of schools, held against what the county writes. */
class RegisterTest {
    private static final String REGISTER = """
              - form: enrolment
                county: yunling
                key: 云岭职业中专
                aliases: [云岭县职业中等专业学校]
                given: { target: 1200 }
              - form: enrolment
                county: yunling
                key: 云岭职业中专
                year: 2012
                given: { target: 1500 }
              - form: enrolment
                county: shiqiao
                key: 卫校
                given: { target: 9 }
            """;

    @TempDir
    Path home;

    private Read enrolment(String rows) {
        return Read.of(Paper.book("3月", "招生情况表\n学校名称|学校类别|招生任务|实际招生\n" + rows), home, REGISTER);
    }

    @Test
    void an_alias_is_kept_under_the_registered_name_with_what_was_written_beside_it() {
        Read r = enrolment("云岭县 职业中等专业学校|中职|1500|200\n");
        assertThat(r.row(3)).containsEntry("school", "云岭职业中专");
        assertThat(r.extras(3)).containsEntry("学校名称", "云岭县 职业中等专业学校");
        assertThat(r.alarms()).isEmpty();
    }

    @Test
    void another_name_is_kept_as_it_is() {
        Read r = enrolment("云岭职业中等专业学校|中职|1500|200\n");
        assertThat(r.row(3)).containsEntry("school", "云岭职业中等专业学校");
        assertThat(r.extras(3)).isEmpty();
    }

    @Test
    void an_alias_and_its_name_in_one_table_are_one_key_twice() {
        Read r = enrolment("云岭职业中专|中职|1500|200\n云岭县职业中等专业学校|中职|1500|10\n");
        assertThat(r.findings()).containsExactly("duplicate-key A4");
    }

    @Test
    void a_target_other_than_the_citys_for_that_year_is_inconsistent_and_kept() {
        Read r = enrolment("云岭职业中专|中职|1200|200\n");
        assertThat(r.findings()).containsExactly("inconsistent C3");
        assertThat(r.reading().findings().get(0).message()).contains("1200", "1500", "招生任务");
        assertThat(r.row(3)).containsEntry("target", "1200");
    }

    @Test
    void the_citys_own_target_an_empty_one_and_that_of_another_countys_school_are_no_contradiction() {
        assertThat(enrolment("云岭职业中专|中职|１５００|200\n卫校|中职|300|20\n").findings()).isEmpty();
        assertThat(enrolment("云岭职业中专|中职||200\n").findings()).isEmpty();
    }
}
