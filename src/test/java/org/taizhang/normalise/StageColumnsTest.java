package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several columns of one table that tell how far a project is. */
class StageColumnsTest {

    @ParameterizedTest
    @CsvSource({
        // a flag says less than words
        "开工状态, 已开工, 主体封顶，正在装修, topped_out",
        "开工状态, 未开工, 正在征地, sited",
        "项目状态, 在建, 内外粉, topped_out",
        "建设阶段, 施工阶段, 内外粉刷, topped_out",
        // and holds where it says more, or where they say nothing that is understood
        "建设阶段, 主体封顶, 主体三层施工, topped_out",
        "建设阶段, 完成征地, 未开工, land_acquired",
        "项目状态, 已投用, 主体封顶, in_use",
        "开工状态, 已开工, 进展顺利, started",
        "开工状态, 已开工, , started",
        "开工状态, 已开工, /, started",
        "完成情况, 已完成年度任务50%, 主体封顶, topped_out",
        // the official column needs no other
        "工程阶段, 开工, 主体封顶，正在装修, started",
        "工程阶段, 主体封顶, 主体施工, topped_out"
    })
    void of_a_flag_and_words_about_the_stage_the_further_counts(String flag, String said, String words, String stage) {
        String remark = words == null ? "·" : words;
        Read r = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|形象进度|" + flag + "\n甲|100|" + remark + "|" + said + "\n"));
        assertThat(r.row(3)).containsEntry("stage", stage);
        assertThat(r.findings()).isEmpty();
        if (!flag.equals("工程阶段")) assertThat(r.extras(3)).containsEntry(flag, said);
        if (remark.length() > 4) assertThat(r.extras(3)).containsEntry("形象进度", remark);
    }

    @ParameterizedTest
    @CsvSource({"开工状态, 已开工, 已奠基未开工, started", "开工状态, 开工, 完成征地尚未开工, started"})
    void a_flag_whose_step_the_words_deny_counts_and_is_doubted(String flag, String said, String words, String stage) {
        Read r = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|形象进度|" + flag + "\n甲|100|" + words + "|" + said + "\n"));
        assertThat(r.row(3)).containsEntry("stage", stage);
        assertThat(r.findings()).containsExactly("inconsistent D3");
        assertThat(r.extras(3)).containsEntry("形象进度", words).containsEntry(flag, said);
    }

    @Test
    void words_that_no_flag_helps_out_are_refused() {
        Read r = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|形象进度|完成情况\n甲|100|进展顺利|良好\n"));
        assertThat(r.row(3)).doesNotContainKey("stage");
        assertThat(r.findings()).containsExactly("not-in-list C3");
    }

    @Test
    void what_stands_of_the_present_state_does_not_overrule_the_stage() {
        Read r = Read.of(Paper.book("3月", "项目进度表\n项目名称|总投资|建设阶段|现状\n甲|100|开工|原校舍已投入使用20年\n"));
        assertThat(r.row(3)).containsEntry("stage", "started");
        assertThat(r.findings()).isEmpty();
    }
}
