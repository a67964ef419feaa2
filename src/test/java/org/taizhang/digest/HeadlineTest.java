package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.consolidate.Figures;

/** What page, text and letter say first must not contradict the figures behind it. */
class HeadlineTest {
    private static final Campaign CAMPAIGN = CampaignFiles.shipped();

    @TempDir
    Path home;

    @Test
    void a_share_that_the_two_sums_give_is_told_with_both() throws IOException {
        assertThat(told(Map.of("plan_done", new BigDecimal("0.2962"))))
                .allSatisfy(text -> assertThat(text)
                        .contains("本年完成投资1.16亿元，占年度计划3.9亿元的29.6%。")
                        .contains("招生之比为 0.78∶1。"));
    }

    @Test
    void a_share_of_the_projects_that_say_both_is_told_as_such() throws IOException {
        assertThat(told(Map.of("plan_done", new BigDecimal("0.41"))))
                .allSatisfy(text -> assertThat(text).contains("年度计划完成率41%（只计两个数都有的项目）。"));
    }

    @Test
    void a_ratio_says_how_many_it_leaves_out() throws IOException {
        assertThat(told(Map.of("enrolment_unknown", BigDecimal.valueOf(3))))
                .allSatisfy(text -> assertThat(text).contains("招生之比为 0.78∶1（另有3家未填或未能识别，没有计入）。"));
    }

    @Test
    void a_ratio_of_those_in_school_says_how_many_it_leaves_out() throws IOException {
        assertThat(told(Map.of("in_school_unknown", BigDecimal.valueOf(2))))
                .allSatisfy(text -> assertThat(text).containsPattern("在校生之比为 [0-9.]+∶1（另有2家未填或未能识别，没有计入）。"));
    }

    @Test
    void what_is_invested_says_how_many_it_leaves_out_and_nothing_where_none_is_known() throws IOException {
        assertThat(told(Map.of("invested_unknown", BigDecimal.valueOf(2))))
                .allSatisfy(text -> assertThat(text).contains("（另有2个项目没有报过累计完成投资，没有计入）"));
        int projects = ExampleFigures.five(CAMPAIGN).city().projects();
        assertThat(told(Map.of("invested_unknown", BigDecimal.valueOf(projects))))
                .allSatisfy(text -> assertThat(text).doesNotContain("，占总投资"));
    }

    @Test
    void the_years_sums_name_the_counties_that_they_leave_out_and_count_many() throws IOException {
        assertThat(told("yearWithout", List.of("yunling", "dongjiang")))
                .allSatisfy(text -> assertThat(text).contains("29.6%。本年数未含云岭县、东江市（尚无本年数据）。"));
        assertThat(told("yearWithout", Collections.nCopies(6, "yunling")))
                .allSatisfy(text -> assertThat(text).contains("本年数未含6个县（市）（尚无本年数据）。"));
    }

    private List<String> told(Map<String, BigDecimal> more) throws IOException {
        Map<String, BigDecimal> all =
                new HashMap<>(ExampleFigures.five(CAMPAIGN).city().more());
        all.putAll(more);
        return told("more", all);
    }

    private List<String> told(String component, Object value) throws IOException {
        Figures five = ExampleFigures.five(CAMPAIGN);
        Figures figures = Altered.with(five, "city", Altered.with(five.city(), component, value));
        Path day = new DigestWriter(home.resolve("campaign/templates"))
                .write(figures, CAMPAIGN, home.resolve("day"))
                .folder();
        return List.of(
                Files.readString(day.resolve("digest.html")),
                Files.readString(day.resolve("digest.txt")),
                letter(day.resolve("digest.docx")));
    }

    private static String letter(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }
}
