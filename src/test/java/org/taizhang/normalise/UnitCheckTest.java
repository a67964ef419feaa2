package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.County;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;

class UnitCheckTest {
    private static final String ROWS = "\n项目名称|总投资|工程阶段\n甲|100|开工\n";
    private static final Normaliser NORMALISER = new Normaliser(withUnits());

    private static Campaign withUnits() {
        Campaign shipped = CampaignFiles.shipped();
        return new Campaign(
                shipped.settings(),
                shipped.counties().stream()
                        .map(c -> c.id().equals("yunling") ? withUnits(c) : c)
                        .toList(),
                shipped.forms(),
                shipped.language(),
                shipped.fingerprint());
    }

    private static County withUnits(County c) {
        return new County(
                c.id(),
                c.name(),
                c.aliases(),
                c.contact(),
                List.of(
                        new County.ReportingUnit("works", "住建局", List.of("住房和城乡建设局")),
                        new County.ReportingUnit("schools", "教体中心", List.of())));
    }

    private static Read read(String title, Optional<String> unit) {
        Source source = new Source("报表.xlsx", "", Optional.of("yunling"), unit, LocalDate.of(2012, 4, 2));
        return new Read(NORMALISER.read(Paper.text(title + ROWS), source));
    }

    @Test
    void a_title_or_reporting_unit_that_names_another_unit_of_the_county_is_doubted_and_stored() {
        Read title = read("云岭县教体中心2012年3月项目进度表", Optional.of("works"));
        assertThat(title.findings()).containsExactly("inconsistent A1");
        assertThat(title.reading().findings().get(0).message()).contains("教体中心", "住建局");
        assertThat(title.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
        Read unit = read("云岭县2012年3月项目进度表\n填报单位：住房和城乡建设局|‖", Optional.of("schools"));
        assertThat(unit.findings()).containsExactly("inconsistent A2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云岭县2012年3月项目进度表",
                "云岭县住建局2012年3月项目进度表",
                "云岭县教体中心、住建局2012年3月项目进度表",
                "云岭县教体中心2012年3月项目进度表\n填报单位：云岭县住房和城乡建设局|‖",
                "注：本表抄送教体中心\n云岭县2012年3月项目进度表"
            })
    void a_title_that_names_no_unit_or_the_own_one_too_is_not_doubted(String title) {
        assertThat(read(title, Optional.of("works")).findings()).isEmpty();
    }

    @Test
    void a_file_in_the_countys_own_folder_may_name_any_unit() {
        assertThat(read("云岭县教体中心2012年3月项目进度表", Optional.empty()).findings()).isEmpty();
    }
}
