package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesOfAllTest {
    private static final String HEADER = "云岭县2012年4月中职招生情况统计表\n学校名称|招生计划|实际招生|在校生数\n";
    private static final String SCHOOLS = "云岭县职业中专|600|412|1620\n云岭县卫生学校|300|188|760\n";

    private static Read table(String rows) {
        return Read.of(Paper.text(HEADER + rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云岭县", "云岭县教体局", "全县", "本县", "共2所", "共 2 所学校", "全县共2所学校"})
    void the_county_in_place_of_a_school_gives_the_sums_of_all(String name) {
        Read below = table(SCHOOLS + name + "|900|600|2380\n");
        assertThat(below.rows()).containsExactly(3, 4);
        assertThat(below.table().counts().total()).isEqualTo(1);
        assertThat(below.alarms()).isEmpty();
        Read above = table(name + "|900|600|2380\n" + SCHOOLS);
        assertThat(above.rows()).containsExactly(4, 5);
        assertThat(above.alarms()).isEmpty();
    }

    @Test
    void and_is_held_against_them() {
        assertThat(table(SCHOOLS + "云岭县|900|600|2390\n").alarms()).containsExactly("total-mismatch D5");
        assertThat(table("云岭县|900|610|2380\n" + SCHOOLS).alarms()).containsExactly("total-mismatch C3");
    }

    @Test
    void alone_it_is_all_that_the_county_says() {
        assertThat(table("云岭县|900|600|2380\n").rows()).containsExactly(3);
    }

    @Test
    void a_longer_name_a_number_or_words_beside_it_make_it_a_row() {
        assertThat(table(SCHOOLS + "云岭县高中|900|600|2380\n").rows()).containsExactly(3, 4, 5);
        Read numbered =
                Read.of(Paper.text("云岭县2012年4月招生情况表\n序号|学校名称|招生计划|实际招生\n1|甲校|600|412\n2|全县|300|188\n3|丙校|30|18\n"));
        assertThat(numbered.rows()).containsExactly(3, 4, 5);
        Read located = Read.of(Paper.text("云岭县2012年4月项目进度表\n项目名称|建设地点|总投资（万元）\n薄弱校改造|全县|600\n实训楼|城东|300\n"));
        assertThat(located.rows()).containsExactly(3, 4);
    }

    @Test
    void a_township_with_the_sums_of_its_schools_is_none() {
        String others = "柳河镇职高|200|90|410\n柳河农校|150|60|290\n";
        Read above = table("城关镇|900|600|2380\n" + SCHOOLS + "柳河镇|350|150|700\n" + others + "合计|1250|750|3080\n");
        assertThat(above.rows()).containsExactly(4, 5, 7, 8);
        assertThat(above.alarms()).isEmpty();
        Read below = table(SCHOOLS + "城关镇|900|600|2380\n" + others + "柳河镇|350|150|700\n合计|1250|750|3080\n");
        assertThat(below.rows()).containsExactly(3, 4, 6, 7);
        assertThat(below.alarms()).isEmpty();
    }

    @Test
    void one_with_other_numbers_stays_a_row() {
        assertThat(table("城关镇|900|600|2480\n" + SCHOOLS).rows()).containsExactly(3, 4, 5);
        assertThat(table("城关镇|600|412|1620\n云岭县职业中专|600|412|1620\n").rows()).containsExactly(3, 4);
        assertThat(table(SCHOOLS + "城关镇|900|600|2480\n").rows()).containsExactly(3, 4, 5);
    }

    @Test
    void places_among_places_and_one_number_by_chance_are_rows() {
        assertThat(table("城关镇|100|80|10\n柳河镇|200|20|10\n河口镇|300|100|20\n").rows())
                .containsExactly(3, 4, 5);
        String header = "云岭县2012年4月项目进度表\n项目名称|总投资（万元）\n";
        assertThat(Read.of(Paper.text(header + "幸福社区|300\n甲楼|100\n乙楼|200\n丙社区|300\n"))
                        .rows())
                .containsExactly(3, 4, 5, 6);
    }
}
