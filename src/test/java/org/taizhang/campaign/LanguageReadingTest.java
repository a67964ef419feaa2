package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LanguageReadingTest {
    private static final Language SHIPPED = CampaignFiles.shipped().language();

    private CampaignFolder folder;

    @BeforeEach
    void copy(@TempDir Path home) throws IOException {
        folder = CampaignFolder.in(home).change("campaign.yaml", "language: zh", "language: city");
    }

    private Language city(String text) throws IOException {
        return folder.with("languages/city.yaml", text).load().language();
    }

    @Test
    void a_file_of_an_earlier_release_writes_as_the_shipped_one_of_its_name(@TempDir Path home) throws IOException {
        String shipped = Files.readString(Path.of("campaign/languages/zh.yaml"));
        CampaignFolder earlier = CampaignFolder.in(home)
                .with("languages/zh.yaml", shipped.replaceFirst("(?m)^writing:\n(?: .*\n)+", ""));
        assertThat(earlier.load().language().writing()).isEqualTo(SHIPPED.writing());
    }

    @Test
    void a_named_day_is_one_of_the_calendar() throws IOException {
        folder.with("languages/city.yaml", "extends: zh\ndates:\n  days: {重阳节: 909, 立春: 230}\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:3: dates.days.立春: Expected a month and a day of it");
    }

    @Test
    void a_language_gives_only_what_differs_from_another_in_any_part() throws IOException {
        Language city = city("""
                extends: zh
                code: zh-TW
                sheets:
                  skip: [作廢]
                numbers:
                  multipliers: { 兆: 1000000000000 }
                units:
                  - {name: money, units: {圓: 1}}
                  - {name: seats, kind: count, units: {席: 1}}
                scales:
                  席: [{ from: 10000, times: 0.0001, unit: 萬席 }]
                messages:
                  digest.none: 沒有
                """);
        assertThat(city.code()).isEqualTo("zh-TW");
        assertThat(city.sheets().skip()).containsExactly("作廢");
        assertThat(city.sheets().total()).isEqualTo(SHIPPED.sheets().total());
        assertThat(city.numbers().multipliers())
                .containsAllEntriesOf(SHIPPED.numbers().multipliers())
                .containsEntry("兆", new BigDecimal("1000000000000"));
        assertThat(city.units()).hasSize(SHIPPED.units().size() + 1);
        assertThat(city.familyOf("圓").orElseThrow().units()).containsKeys("元", "圓");
        assertThat(city.scales()).containsOnlyKeys("万元", "席");
        assertThat(city.dates()).isEqualTo(SHIPPED.dates());
        assertThat(city.say("digest.none", Map.of())).isEqualTo("沒有");
        assertThat(city.say("digest.yes", Map.of())).isEqualTo("是");
    }

    @Test
    void a_language_may_extend_the_shipped_one_of_its_own_name() throws IOException {
        folder.change("campaign.yaml", "language: city", "language: zh")
                .with("languages/zh.yaml", "extends: zh\nmessages:\n  digest.none: 没有\n");
        Language language = folder.load().language();
        assertThat(language.say("digest.none", Map.of())).isEqualTo("没有");
        assertThat(language.sheets()).isEqualTo(SHIPPED.sheets());
    }

    @Test
    void a_language_may_extend_one_that_extends_another() throws IOException {
        folder.with("languages/province.yaml", "extends: zh\nmessages:\n  digest.none: 没有\n  digest.yes: 对\n");
        Language city = city("extends: province\nmessages:\n  digest.yes: 是的\n");
        assertThat(city.say("digest.none", Map.of())).isEqualTo("没有");
        assertThat(city.say("digest.yes", Map.of())).isEqualTo("是的");
    }

    @Test
    void the_fingerprint_follows_every_file_of_the_chain() throws IOException {
        folder.with("languages/province.yaml", "extends: zh\n");
        city("extends: province\nmessages:\n");
        String before = folder.load().fingerprint();
        folder.with("languages/province.yaml", "extends: zh\nmessages:\n  digest.yes: 对\n");
        assertThat(folder.load().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_mistake_is_named_in_the_file_and_line_where_it_stands() throws IOException {
        folder.with("languages/province.yaml", "extends: zh\ndates:\n  months:\n    正月: eins\n")
                .with("languages/city.yaml", "extends: province\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/province.yaml:4: dates.months.正月: Expected a whole number");
        folder.with("languages/province.yaml", "extends: zh\n")
                .with("languages/city.yaml", "extends: province\n\nsheet:\n  skip: []\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:3: sheet: This key is not known here.")
                .endsWith("Did you mean \"sheets\"?");
        folder.with("languages/city.yaml", "extends: province\nunits:\n  - {name: seats, units: {元: 1}}\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:3: ")
                .endsWith("The unit \"元\" is one of money already.");
        folder.with(
                "languages/city.yaml",
                "extends: province\nunits:\n  - {name: seats, units: {座位: 1}, stated: {个: 个座位}}\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:3: units[")
                .endsWith("The family has no unit \"个座位\" that this may mean.");
    }

    @Test
    void what_is_extended_is_there_and_does_not_lead_back() throws IOException {
        folder.with("languages/city.yaml", "extends: zn\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/city.yaml:1: extends: There is no language \"zn\"")
                .endsWith("Did you mean \"en\"?");
        folder.with("languages/city.yaml", "extends: province\n")
                .with("languages/province.yaml", "code: zh-CN\nextends: city\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/languages/province.yaml:2: extends: ")
                .endsWith("city, province, city.");
    }

    @Test
    void the_language_that_the_documentation_shows_can_be_used() throws IOException {
        String docs = Files.readString(Path.of("docs/campaign.md"));
        int from = docs.indexOf("extends: en\n");
        Language city = city(docs.substring(from, docs.indexOf("```", from))
                .replace("extends: en", "extends: zh")
                .replace("£: 1,", "£: 1, £m: 1000000,"));
        assertThat(city.sheets().county()).containsExactly("district", "board");
        assertThat(city.familyOf("£k")).isPresent();
    }

    @Test
    void digits_are_below_ten_and_no_sign_of_dates_is_a_word_behind_a_day() throws IOException {
        folder.with("languages/city.yaml", """
                extends: zh
                numbers:
                  digits: {zehn: 10, neun: 9}
                  tens: {hundert: 100}
                dates:
                  day: [., Tag]
                """);
        assertThat(folder.problems())
                .satisfiesExactlyInAnyOrder(
                        p -> assertThat(p)
                                .startsWith("campaign/languages/city.yaml:3: numbers.digits.zehn: Expected a number"),
                        p -> assertThat(p)
                                .startsWith("campaign/languages/city.yaml:4: numbers.tens.hundert: Expected a number"),
                        p -> assertThat(p).startsWith("campaign/languages/city.yaml:6: dates.day[0]: \".\" parts day"));
    }
}
