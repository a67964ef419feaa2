package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;

class TablesTest {
    private final Campaign campaign = CampaignFiles.shipped();

    @TempDir
    Path folder;

    @Test
    void a_published_day_leaves_each_form_s_rows_as_csv() throws Exception {
        Home home = new Home(folder);
        Files.createDirectories(home.inbox("qingfeng"));
        Path sample = Path.of("samples/qingfeng/青峰201203项目.csv");
        Files.copy(sample, home.inbox("qingfeng").resolve(sample.getFileName()));
        Today today = new Today(
                Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(LocalDate.parse("2012-04-04")));
        try (Service service = Service.open(home, campaign, today, new Service.Manner(Duration.ZERO, false))) {
            service.once(Progress.silent());
        }
        Path table = home.var().resolve("tables/project_progress.csv");
        String text = Files.readString(table, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\ufeff");
        assertThat(text.lines().findFirst().orElseThrow()).contains("county", "project", "total_investment");
        assertThat(text.lines()).hasSize(4);
        assertThat(text).contains("青峰职业中专运动场及看台", "6600");
    }

    @Test
    void what_looks_like_a_formula_stays_text_and_a_negative_number_a_number() {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("project", "=HYPERLINK(\"x\")");
        row.put("invested", -3);
        row.put("note", null);
        Iterator<Map<String, String>> lines =
                new Tables(campaign).asText(List.of(row, row).iterator());
        assertThat(lines.next().values()).containsExactly("\ufeffproject", "invested", "note");
        assertThat(lines)
                .toIterable()
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.values()).containsExactly("'=HYPERLINK(\"x\")", "-3", ""));
    }
}
