package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampaignFilesTest {

    @Test
    void the_default_campaign_is_the_five_counties_with_their_three_reports() {
        Campaign campaign = CampaignFiles.shipped();
        assertThat(campaign.counties())
                .extracting(County::id)
                .containsExactly("yunling", "shiqiao", "qingfeng", "nanping", "dongjiang");
        assertThat(campaign.forms())
                .extracting(Form::name)
                .containsExactly("enrolment", "project-progress", "school-development");
        assertThat(campaign.settings().reports())
                .extracting(e -> e.dueOn(e.from(), campaign.settings().calendar()))
                .containsExactly(LocalDate.of(2012, 2, 5), LocalDate.of(2012, 4, 5), LocalDate.of(2012, 1, 31));
    }

    @Test
    void a_home_without_a_campaign_has_the_default_one(@TempDir Path home) {
        assertThat(CampaignFiles.load(home)).isEqualTo(CampaignFiles.shipped());
    }

    @Test
    void a_home_without_forms_or_language_has_the_shipped_ones(@TempDir Path home) throws IOException {
        String settings =
                Files.readString(CampaignFolder.in(home.resolve("whole")).file("campaign.yaml"));
        CampaignFolder bare = new CampaignFolder(home.resolve("bare")).with("campaign.yaml", settings);
        assertThat(bare.load()).isEqualTo(CampaignFiles.shipped());
    }

    @Test
    void counties_may_stand_in_a_table_of_their_own(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home)
                .with(
                        "counties.csv",
                        "\uFEFFid,name,aliases,contact,units\r\n"
                                + "north,北县,北;北县教育局,a@example.org；b@example.org,\r\n"
                                + "south,南县,,,school=学校=教育局;build\r\n");
        String settings = Files.readString(folder.file("campaign.yaml"));
        folder.with(
                "campaign.yaml", settings.replaceFirst("(?s)counties:.*?\n\n", "counties: {file: counties.csv}\n\n"));
        assertThat(folder.load().counties())
                .extracting(County::toString)
                .containsExactly(
                        "County[id=north, name=北县, aliases=[北, 北县教育局], contact=[a@example.org, b@example.org], units=[]]",
                        "County[id=south, name=南县, aliases=[], contact=[], units=[ReportingUnit[id=school, name=学校,"
                                + " aliases=[教育局]], ReportingUnit[id=build, name=build, aliases=[]]]]");
        List<County> parted = folder.load().counties();
        folder.with(
                "counties.csv",
                "id;name;aliases;contact;units\n"
                        + "north;北县;\"北;北县教育局\";\"a@example.org;b@example.org\";\n"
                        + "south;南县;;;\"school=学校=教育局;build\"\n");
        assertThat(folder.load().counties()).isEqualTo(parted);
        folder.with(
                "counties.csv",
                "id,name,aliases,contact,units,,\r\n"
                        + "north,北县,北；北县教育局,a@example.org;b@example.org,,,\r\n"
                        + ",,,,,,\r\n"
                        + "south,南县,,,school=学校=教育局；build,,\r\n"
                        + ",,,,,,\r\n");
        assertThat(folder.load().counties()).as("as a spreadsheet saves it").isEqualTo(parted);
    }

    @Test
    void a_mistake_in_the_table_of_counties_is_named_by_its_line(@TempDir Path home) throws IOException {
        CampaignFolder folder =
                CampaignFolder.in(home).with("counties.csv", "id,name,aliases\nnorth,北县,\nsouth,,\nwest,西县,北 县\n");
        String settings = Files.readString(folder.file("campaign.yaml"));
        folder.with(
                "campaign.yaml", settings.replaceFirst("(?s)counties:.*?\n\n", "counties: {file: counties.csv}\n\n"));
        assertThat(folder.problems())
                .containsExactly(
                        "campaign/counties.csv:3: name: This cell is empty.",
                        "campaign/counties.csv:4: counties[2].aliases[0]: The name \"北 县\" stands at counties[0].name"
                                + " already.");
        folder.change("counties.csv", "south,,", "south,南县,");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .startsWith("campaign/counties.csv:4: counties[2].aliases[0]");
        folder.change("counties.csv", "aliases", "alias");
        assertThat(folder.problems()).singleElement().asString().endsWith("Did you mean \"aliases\"?");
    }

    @Test
    void the_fingerprint_follows_the_words_and_not_the_line_ends(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home);
        String before = folder.load().fingerprint();
        folder.with(
                "campaign.yaml",
                "\uFEFF" + Files.readString(folder.file("campaign.yaml")).replace("\n", "\r\n"));
        assertThat(folder.load().fingerprint()).isEqualTo(before);
        folder.change("campaign.yaml", "day: 5", "day: 6");
        assertThat(folder.load().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void a_language_of_ones_own_lacks_no_sentence(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home);
        String words = Files.readString(folder.file("languages/zh.yaml"));
        folder.with("languages/zh-city.yaml", words.substring(0, words.indexOf("messages:")))
                .change("campaign.yaml", "language: zh", "language: zh-city");
        assertThat(folder.load().language().messages().keySet())
                .containsAll(CampaignFiles.shipped().language().messages().keySet());
    }

    @Test
    void a_language_is_written_as_the_one_that_it_extends_unless_the_campaign_says_else(@TempDir Path home)
            throws IOException {
        CampaignFolder folder = CampaignFolder.in(home);
        Writing shipped = folder.load().language().writing();
        folder.with("languages/zh.yaml", "extends: zh\n");
        assertThat(folder.load().language().writing()).isEqualTo(shipped);
        folder.change(
                "campaign.yaml",
                "language: zh\n",
                "language: zh\nwriting: { encodings: windows-1250, rightToLeft: true }\n");
        assertThat(folder.load().language().writing())
                .isEqualTo(new Writing(
                        List.of(Charset.forName("windows-1250")),
                        shipped.dates(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(true)));
    }

    @Test
    void an_encoding_that_nobody_knows_is_named(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home)
                .change("campaign.yaml", "language: zh\n", "language: zh\nwriting: { encodings: [windows-9] }\n");
        assertThat(folder.problems()).singleElement().asString().contains("writing.encodings[0]", "windows-9");
    }

    @Test
    void the_shipped_languages_have_the_same_sentences(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home);
        Map<String, String> chinese = folder.load().language().messages();
        Map<String, String> english = new Binder("en", new ArrayList<>())
                .bind(Files.readString(folder.file("languages/en.yaml")), Language.class)
                .orElseThrow()
                .value()
                .messages();
        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        assertThat(english)
                .allSatisfy((key, sentence) ->
                        assertThat(placeholders(sentence)).as(key).isEqualTo(placeholders(chinese.get(key))));
    }

    private static Set<String> placeholders(String sentence) {
        return Pattern.compile("\\{(\\w+)}")
                .matcher(sentence)
                .results()
                .map(m -> m.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void a_language_that_nobody_wrote_is_named_with_the_nearest(@TempDir Path home) throws IOException {
        CampaignFolder folder = CampaignFolder.in(home).change("campaign.yaml", "language: zh", "language: zn");
        assertThat(folder.problems()).singleElement().asString().endsWith("Did you mean \"en\"?");
    }
}
