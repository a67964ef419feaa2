package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.reading.Reading;

class UnfilledTest {
    private static final String HEADER = "云岭县2012年3月项目进度表\n项目名称|总投资|累计完成投资|工程阶段|存在问题|备用\n";

    @Test
    void rows_with_nothing_but_what_a_template_fills_in_are_doubted_and_stored() {
        Read r = Read.of(Paper.text(HEADER + "甲楼|5000\n乙楼|3000\n"));
        assertThat(r.alarms()).containsExactly("inconsistent");
        assertThat(r.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(r.row(3)).containsEntry("total_investment", "5000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "甲楼|5000|10\n乙楼|3000\n",
                "甲楼|5000|·|开工\n乙楼|3000\n",
                "甲楼|5000\n乙楼|3000|·|·|征地困难\n",
                "甲楼|5000\n乙楼|3000|·|·|·|自筹\n"
            })
    void rows_of_which_one_says_something_are_not_doubted(String rows) {
        assertThat(Read.of(Paper.text(HEADER + rows)).alarms()).isEmpty();
    }

    @Test
    void what_was_written_and_refused_is_said_and_nothing_else() {
        Read r = Read.of(Paper.text(HEADER + "甲楼|5000|正在核实\n乙楼|3000\n"));
        assertThat(r.alarms()).containsExactly("not-a-number C3");
    }

    @Test
    void a_list_of_projects_without_columns_for_more_is_not_doubted() {
        assertThat(Read.of(Paper.text("云岭县2012年3月项目进度表\n项目名称|总投资|占地面积\n甲楼|5000|20\n"))
                        .alarms())
                .isEmpty();
    }
}
