package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers in two rows of which only both together say what a column is. */
class ParentsAndLeavesTest {
    private static Read under(String parent, String leaves, String row) {
        String merged = "|‖".repeat(leaves.split("\\|", -1).length - 1);
        return Read.of(Paper.book(
                "Sheet1",
                "云岭县2012年4月项目进度表\n序号|项目名称|总投资（万元）|" + parent + merged + "\n∥|∥|∥|" + leaves + "\n1|甲|8600|" + row
                        + "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"计划时间|实际时间", "计划日期|实际日期", "计划|实际"})
    void an_event_s_date_is_planned_or_actual(String leaves) {
        for (String parent : new String[] {"开工时间", "开工日期", "开工"})
            assertThat(under(parent, leaves, "2011.8.1|2011.9.5").row(4))
                    .containsEntry("planned_start", "2011-08-01")
                    .containsEntry("actual_start", "2011-09-05");
        for (String parent : new String[] {"竣工时间", "竣工日期", "完工时间", "竣工"})
            assertThat(under(parent, leaves, "2011.8.1|2011.9.5").row(4))
                    .containsEntry("planned_completion", "2011-08-01")
                    .containsEntry("actual_completion", "2011-09-05");
    }
}
