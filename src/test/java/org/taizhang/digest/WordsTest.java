package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Writing;

class WordsTest {
    private static final Words WORDS = new Words(CampaignFiles.shipped());
    private static final Pattern KEY =
            Pattern.compile("^  ((?:digest|mail|news|notice|date|font)\\.[\\w.]+):", Pattern.MULTILINE);
    private static final Pattern SAID =
            Pattern.compile("say\\(\"((?:digest|mail|news|notice|date|font)\\.[\\w.]+)\"[,)]");

    @Test
    void large_amounts_are_said_in_the_size_that_people_speak_in() {
        assertThat(WORDS.amount(new BigDecimal("8600"), "万元")).isEqualTo("8,600万元");
        assertThat(WORDS.amount(new BigDecimal("12000"), "万元")).isEqualTo("1.2亿元");
        assertThat(WORDS.amount(new BigDecimal("300"), "亩")).isEqualTo("300亩");
    }

    @Test
    void a_unit_stands_apart_from_its_number_where_the_language_wants_it() {
        Words english = new Words(CampaignFiles.load(Path.of("examples/school-census")));
        assertThat(english.amount(new BigDecimal("1430"), "$k")).isEqualTo("$1,430k");
        assertThat(english.amount(new BigDecimal("12000"), "万元")).isEqualTo("120 million yuan");
        assertThat(english.value("school-census", "pupils", "412")).isEqualTo("412 pupils");
        assertThat(english.amount(new BigDecimal("5"), "%")).isEqualTo("5%");
        assertThat(english.amount(new BigDecimal("5"), "")).isEqualTo("5");
    }

    @Test
    void numbers_have_the_signs_of_the_language() {
        Campaign shipped = CampaignFiles.shipped();
        Language language = shipped.language();
        Writing writing = new Writing(
                language.writing().encodings(),
                language.writing().dates(),
                Optional.of(","),
                Optional.of("."),
                Optional.empty());
        Words words = new Words(Altered.with(shipped, "language", Altered.with(language, "writing", writing)));
        assertThat(words.number(new BigDecimal("6546.125"))).isEqualTo("6.546,13");
        assertThat(words.ratio(new BigDecimal("0.7"))).isEqualTo("0,70");
        assertThat(words.percent(new BigDecimal("0.49519"))).isEqualTo("49,5%");
        assertThat(words.amount(new BigDecimal("12000"), "万元")).isEqualTo("1,2亿元");
    }

    @Test
    void a_milestone_s_stage_has_its_name_where_no_form_plays_the_projects() {
        Campaign shipped = CampaignFiles.shipped();
        Campaign.Roles none = new Campaign.Roles(Optional.empty(), Optional.empty(), Optional.empty(), Map.of());
        Words words = new Words(Altered.with(shipped, "settings", Altered.with(shipped.settings(), "roles", none)));
        assertThat(words.stage("topped_out")).isEqualTo("主体封顶").isEqualTo(WORDS.stage("topped_out"));
        assertThat(words.stage("unknown")).isEqualTo(WORDS.stage("unknown"));
    }

    @Test
    void fields_stand_in_the_order_of_their_form_and_forgotten_ones_last() {
        assertThat(WORDS.inOrder("enrolment", new LinkedHashSet<>(List.of("in_school", "gone", "enrolled", "target"))))
                .containsExactly("target", "enrolled", "in_school", "gone");
    }

    @Test
    void days_and_periods_are_said_in_words() {
        assertThat(WORDS.day(LocalDate.of(2012, 5, 1))).isEqualTo("2012年5月1日");
        assertThat(WORDS.period("2012-03")).isEqualTo("2012年3月");
        assertThat(WORDS.period("2011-H2")).isEqualTo("2011年下半年");
        assertThat(WORDS.period("2012")).isEqualTo("2012年");
        assertThat(WORDS.period("2012-04-20")).isEqualTo("2012年4月20日");
        assertThat(WORDS.period("soon")).isEqualTo("soon");
    }

    @Test
    void official_letters_write_their_days_out() {
        assertThat(WORDS.formalDay(LocalDate.of(2012, 10, 20))).isEqualTo("二〇一二年十月二十日");
        assertThat(WORDS.formalDay(LocalDate.of(2012, 12, 31))).isEqualTo("二〇一二年十二月三十一日");
    }

    @Test
    void what_is_put_into_a_sentence_is_not_read_as_a_place_itself() {
        assertThat(WORDS.say("digest.responsible", Map.of("unit", "{day}"))).isEqualTo("责任单位：{day}");
    }

    @Test
    void both_languages_say_all_that_templates_ask_for() throws IOException {
        Set<String> zh = keys("zh");
        assertThat(keys("en")).isEqualTo(zh);
        Set<String> asked = new TreeSet<>();
        for (String folder : new String[] {"campaign/templates", "src/main/java/org/taizhang/digest"}) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path f : files.filter(Files::isRegularFile).toList()) {
                    Matcher m = SAID.matcher(Files.readString(f));
                    while (m.find()) asked.add(m.group(1));
                }
            }
        }
        assertThat(zh).containsAll(asked);
    }

    @Test
    void no_mark_and_no_font_of_a_language_stands_in_a_template() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("campaign/templates"))) {
            for (Path f : files.toList())
                assertThat(Files.readString(f))
                        .as(f.toString())
                        .doesNotContainPattern("[\\u2018-\\u201d\\u2e80-\\u9fff\\uff00-\\uffef]")
                        .doesNotContainPattern("YaHei|SimSun|SimHei|FangSong|PingFang|CJK");
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        Matcher m = KEY.matcher(Files.readString(Path.of("campaign/languages/" + language + ".yaml")));
        while (m.find()) keys.add(m.group(1));
        return keys;
    }
}
