package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.taizhang.campaign.Nearest;

/** Cells as long as a cell may be, made to lead whoever compares every letter with every other into the millions. */
class LongCellsTest {
    private static final int LONGEST = 32_767;

    static Stream<String> texts() {
        return Stream.of(
                        "一",
                        "（）",
                        "单位：",
                        "2012年",
                        "1-4月",
                        "1亿",
                        "...........",
                        "1,",
                        "合计((",
                        "1×2×",
                        "主体封顶",
                        "云岭县",
                        "其中：")
                .map(t -> t.repeat(LONGEST / t.length()));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void above_a_table_and_in_its_rows_they_take_nothing_from_the_others(String text) {
        Read read = Read.of(Paper.book(
                "表",
                "云岭县2012年3月项目进度表\n" + (text + "|").repeat(20) + "\n项目名称|建设性质|总投资(万元)|工程阶段|计划开工时间\n"
                        + "教学楼|新建|1000|开工|2012年2月\n实训楼|" + (text + "|").repeat(4) + "\n"));
        assertThat(read.row(4)).containsEntry("project", "教学楼").containsEntry("stage", "started");
        assertThat(read.findings())
                .containsExactlyInAnyOrder("not-in-list B5", "not-a-number C5", "not-in-list D5", "not-a-date E5");
        assertThat(read.reading().findings())
                .allSatisfy(f -> assertThat(f.raw().orElseThrow()).hasSizeLessThan(1_001));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothing_is_near_to_them(String text) {
        assertThat(Nearest.to(text, List.of("新建", "扩建"))).isEmpty();
    }
}
