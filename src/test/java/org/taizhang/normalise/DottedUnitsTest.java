package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.reading.Source;

/** Units that are shortened with a dot, of a language in which a part of them is another unit. */
class DottedUnitsTest {
    @TempDir
    static Path home;

    private static Normaliser normaliser;

    @BeforeAll
    static void aCampaignWithSuchUnits() throws IOException {
        Path folder = Files.createDirectories(home.resolve("campaign/forms")).getParent();
        Files.createDirectories(folder.resolve("languages"));
        Files.writeString(folder.resolve("campaign.yaml"), """
                name: Works
                language: city
                timeZone: Europe/Berlin
                counties: [{id: north, name: North}]
                reports: [{form: works, from: 2012-01, due: {day: 5}}]
                """);
        Files.writeString(folder.resolve("languages/city.yaml"), """
                extends: en
                code: de
                units:
                  - {name: euros, units: {€: 1, Tsd. €: 1000, Mio. €: 1000000, руб.: 1, тыс. руб.: 1000, млн руб: 1000000}}
                  - {name: share, kind: share, units: {"%": 0.01, v.H.: 0.01}}
                """);
        Files.writeString(folder.resolve("forms/works.yaml"), """
                name: works
                title: Works
                period: month
                primaryKey: [building]
                fields:
                  - {name: building, title: Building, constraints: {required: true}}
                  - {name: cost, title: Cost, type: number, unit: €}
                  - {name: spent, title: Spent, type: number, unit: €}
                  - {name: built, title: Built, type: number, unit: "%"}
                """);
        normaliser = new Normaliser(CampaignFiles.load(home));
    }

    private static Read read(String lines, String header) {
        return new Read(normaliser.read(
                Paper.book("Sheet1", "Works, March 2012\n" + lines + header + "\nHigh|8|3\n"),
                new Source("works.xlsx", "", Optional.of("north"), Optional.empty(), LocalDate.of(2012, 4, 2))));
    }

    @ParameterizedTest
    @CsvSource({
        "Cost (Mio. €),8000000",
        "Cost [Tsd. €],8000",
        "Cost (in Tsd. €),8000",
        "Cost (ca. Mio. €),8000000",
        "'Cost (Mio. €, incl. tax)',8000000",
        "Cost (€),8",
        "Cost (€.),8",
        "Cost (approx. €),8",
        "Cost (тыс. руб.),8000",
        "Cost (тыс. руб),8000",
        "'Cost, тыс. руб.',8000",
        "Cost (млн руб.),8000000",
        "Cost (руб.),8",
        "Cost (руб),8",
    })
    void a_unit_with_a_dot_in_a_header_is_that_unit_and_no_part_of_it(String header, String cost) {
        Read r = read("", "Building|" + header + "|Spent (€)");
        assertThat(r.row(3)).containsEntry("cost", cost);
    }

    @ParameterizedTest
    @CsvSource({
        "Unit: Mio. €,8000000",
        "Unit: Tsd. €.,8000",
        "'Unit: Tsd. €, %',8000",
        "All amounts in Mio. €,8000000",
        "Amounts are in тыс. руб.,8000",
        "Unit: тыс. руб.,8000",
        "Unit: тыс. руб,8000",
        "(in Tsd. €),8000",
        "(Tsd. €),8000",
        "тыс. руб.,8000",
        "Unit: €. Areas in m2.,8",
        "Unit: approx. Tsd. €,8000",
    })
    void so_it_is_in_a_line_over_the_table(String line, String cost) {
        Read r = read(line + "\n", "Building|Cost|Spent");
        assertThat(r.row(4)).containsEntry("cost", cost);
        assertThat(r.findings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cost (Mrd. €)", "Cost (1.000 €)", "Cost (€ Mrd.)", "Cost (руб. млрд.)", "Cost, Mrd. €"})
    void a_shortened_word_that_nobody_knows_leaves_no_unit_beside_it(String header) {
        Read r = read("", "Building|" + header + "|Spent (€)");
        assertThat(r.row(3)).doesNotContainKey("cost");
        assertThat(r.findings()).containsExactly("unknown-column B2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unit: Mrd. €", "Unit: € Mrd.", "Unit: Mrd.€"})
    void a_line_with_such_a_word_is_said_and_the_form_s_unit_holds(String line) {
        Read r = read(line + "\n", "Building|Cost|Spent");
        assertThat(r.row(4)).containsEntry("cost", "8");
        assertThat(r.findings()).containsExactly("inconsistent A2");
    }

    @Test
    void a_dot_between_units_parts_them() {
        Read r = Read.of(Paper.book("4月", "项目进度表\n项目名称|总投资（亿元.含税）|形象进度\n甲|1.2|主体三层\n"));
        assertThat(r.row(3)).containsEntry("total_investment", "12000");
    }

    @ParameterizedTest
    @CsvSource({
        "Unit: € (as of 4.30),8",
        "Unit: € (V1.0),8",
        "Unit: € NO.1,8",
        "Unit: € (to 0.01),8",
        "Unit: € www.north.example,8",
        "Unit: € Tel. 0371.66,8",
        "Unit: Tsd. € Tel. 0371.66,8000",
        "Unit: Tsd. € (rounded to 0.01).,8000",
        "Unit: € (rounded.),8",
    })
    void numbers_addresses_and_remarks_beside_a_unit_of_a_line_change_nothing(String line, String cost) {
        Read r = read(line + "\n", "Building|Cost|Spent");
        assertThat(r.row(4)).containsEntry("cost", cost);
        assertThat(r.findings()).isEmpty();
    }

    @Test
    void of_several_units_in_a_line_the_doubtful_one_is_said() {
        Read r = read("Unit: Mrd. €, %\n", "Building|Cost|Built");
        assertThat(r.findings()).containsExactly("inconsistent A2");
    }

    @ParameterizedTest
    @CsvSource({
        "单位：元（精确到0.01）,1200",
        "单位：亩、元（精确到0.01）,1200",
        "单位：人、元（截至4.30）,1200",
        "单位：元、㎡（1亩=666.67㎡）,1200",
        "单位：元（截至4.30）,1200",
        "单位：元（1亩=666.67㎡）,1200",
        "单位：元　　网址：www.yl.gov.cn,1200",
        "单位：元（V1.0）,1200",
        "单位：元（截止2012.4底）,1200",
        "单位：元　电话：0371.66123456,1200",
        "单位：元 Tel. 0371,1200",
        "单位：元　NO.1,1200",
        "单位：元（人民币RMB.）,1200",
        "单位：RMB.元,1200",
        "单位：RMB. 元,1200",
        "金额单位：元（保留0.00），面积单位：亩,1200",
        "单位：万元（保留0.00）,12000000",
    })
    void a_unit_of_a_script_without_spaces_is_whole_in_a_line(String line, String total) {
        Read r = Read.of(Paper.book("4月", "项目进度表\n" + line + "\n项目名称|总投资|形象进度\n甲|12000000|主体三层\n"));
        assertThat(r.row(4)).containsEntry("total_investment", total);
        assertThat(r.findings()).doesNotContain("inconsistent A2");
    }

    @ParameterizedTest
    @CsvSource({
        "总投资（RMB.元）,1200",
        "总投资（人民币:RMB.元）,1200",
        "总投资（A.万元）,12000000",
        "总投资（1.万元）,12000000",
        "总投资（元.保留0.00）,1200"
    })
    void and_in_a_header(String header, String total) {
        Read r = Read.of(Paper.book("4月", "项目进度表\n项目名称|" + header + "|形象进度\n甲|12000000|主体三层\n"));
        assertThat(r.row(3)).containsEntry("total_investment", total);
    }

    @ParameterizedTest
    @ValueSource(strings = {"注：金额单位：元（保留0.00）", "单位：元　NO.1"})
    void a_unit_below_the_table_is_said_with_a_number_beside_it(String line) {
        Read r = Read.of(Paper.book("4月", "项目进度表\n项目名称|总投资|形象进度\n甲|12000000|主体三层\n" + line + "\n"));
        assertThat(r.findings()).contains("inconsistent A4");
    }
}
