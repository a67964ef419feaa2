package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.taizhang.reading.Counts;
import org.taizhang.reading.TableReading;

class ConservationTest {
    private static final List<String> WORDS = List.of(
            "",
            "",
            "·",
            "‖",
            "∥",
            "1",
            "2",
            "100",
            "-50",
            "1,200",
            "3.5亿",
            "序号",
            "项目名称",
            "学校名称",
            "总投资（万元）",
            "累计完成投资",
            "工程阶段",
            "招生任务",
            "实际招生",
            "在校生",
            "备注",
            "单位",
            "合计",
            "小计",
            "其中：女",
            "一",
            "二",
            "甲",
            "乙",
            "开工",
            "主体封顶",
            "中职",
            "同上",
            "〃",
            "-",
            "无",
            "填报单位：云岭县",
            "单位：万元、亩",
            "注：略",
            "填表人：王某",
            "2012年3月",
            "无变化",
            "2012.4.30",
            "=?",
            "投资情况",
            "本年",
            "上年",
            "指标名称",
            "专业数",
            "石桥县",
            "甲校（3所）",
            "作废",
            "完成投资",
            "云岭县2012年3月项目进度表");

    @Provide
    Arbitrary<String> grids() {
        Arbitrary<String> row =
                Arbitraries.of(WORDS).list().ofMinSize(0).ofMaxSize(9).map(c -> String.join("|", c));
        return row.list().ofMinSize(0).ofMaxSize(14).map(r -> r.stream().collect(Collectors.joining("\n")));
    }

    @Property(tries = 1500)
    void whatever_stands_on_a_sheet_is_read_and_each_row_counted_once(@ForAll("grids") String grid) {
        for (Read r : List.of(Read.of(Paper.book("Sheet1", grid)), Read.of(Paper.text(grid)))) {
            for (TableReading t : r.reading().tables()) {
                Counts c = t.counts();
                assertThat(c.header() + c.accepted() + c.rejected() + c.total() + c.note() + c.blank())
                        .isEqualTo(c.seen());
                assertThat(t.rows()).hasSize(c.accepted() + c.rejected());
                assertThat(c.blank()).isNotNegative();
            }
            if (r.reading().tables().isEmpty())
                assertThat(r.reading().findings()).isNotEmpty();
        }
    }
}
