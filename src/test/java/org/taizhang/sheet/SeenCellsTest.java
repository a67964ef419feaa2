package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.KnownCity;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Limits;

class SeenCellsTest {
    private static final String LATE_2023 = "45280";

    @TempDir
    private Path folder;

    private Language language(String text) throws IOException {
        Path home = KnownCity.in(folder.resolve("home"), "");
        Path campaign = home.resolve("campaign/campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign).replace("language: zh", "language: own"));
        Files.createDirectories(home.resolve("campaign/languages"));
        Files.writeString(home.resolve("campaign/languages/own.yaml"), text);
        return CampaignFiles.load(home).language();
    }

    private String shown(String format, Language language) {
        String styles = "<numFmts><numFmt numFmtId='200' formatCode='" + format
                + "'/></numFmts><cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs>";
        Path file = RawXlsx.withRows("<row r='1'><c r='A1' s='1'><v>" + LATE_2023 + "</v></c></row>")
                .withStyles(styles)
                .in(folder);
        try (Workbook workbook = Workbook.open(file, Limits.standard(), language);
                Stream<Row> rows = workbook.sheets().get(0).rows()) {
            return rows.findFirst().orElseThrow().cells().get(0).text();
        }
    }

    @ParameterizedTest
    @CsvSource({"一中, 云岭一中", "同上, 同上", "-, -", "暂无, 暂无", "云岭二中, 云岭云岭二中"})
    void a_format_s_words_stand_around_all_texts_but_those_for_nothing_and_for_the_same(String text, String seen) {
        String styles = "<numFmts><numFmt numFmtId='200' formatCode='&quot;云岭&quot;@'/></numFmts>"
                + "<cellXfs><xf numFmtId='0'/><xf numFmtId='200'/></cellXfs>";
        Path file = RawXlsx.withRows("<row r='1'><c r='A1' s='1' t='inlineStr'><is><t>" + text + "</t></is></c></row>")
                .withStyles(styles)
                .in(folder);
        try (Workbook workbook = Workbook.open(
                        file, Limits.standard(), CampaignFiles.shipped().language());
                Stream<Row> rows = workbook.sheets().get(0).rows()) {
            assertThat(rows.findFirst().orElseThrow().cells())
                    .singleElement()
                    .satisfies(c -> assertThat(c.text()).isEqualTo(seen))
                    .satisfies(c -> assertThat(c.format()).isEmpty());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mmmm yyyy, décembre 2023",
        "[$-40C]mmmm yyyy, décembre 2023",
        "[$-409]mmm-yy, déc-23",
        "dddd d mmmm yyyy, mercredi 20 décembre 2023",
        "yyyy-mm-dd, 2023-12-20",
    })
    void months_bear_the_names_that_the_language_knows(String format, String text) throws IOException {
        assertThat(shown(format, language("{extends: zh, code: fr, dates: {months: {décembre: 12, déc: 12}}}")))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"pl, mmmm yyyy, grudzień 2023", "ty, mmmm yyyy, grudzień 2023", "ty, mmm-yy, gru-23"})
    void a_name_that_only_the_language_has_is_better_than_one_that_it_does_not_know(
            String code, String format, String text) throws IOException {
        String own = "{extends: zh, code: " + code + ", dates: {months: {december: 1, dec: 1, grudzień: 12, gru: 12}}}";
        assertThat(shown(format, language(own))).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"mmmm yyyy, December 2023", "mmm-yy, Dec-23"})
    void english_and_chinese_show_them_in_english(String format, String text) {
        for (Language language : List.of(
                CampaignFiles.shipped().language(),
                CampaignFiles.load(Path.of("examples/school-census")).language()))
            assertThat(shown(format, language)).isEqualTo(text);
    }
}
