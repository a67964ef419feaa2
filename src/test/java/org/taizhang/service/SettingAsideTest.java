package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.consolidate.Consolidation;
import org.taizhang.consolidate.Figures;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.OfficeAct;
import org.taizhang.ledger.TestDatabase;

class SettingAsideTest {
    private static final LocalDate CAME = LocalDate.parse("2012-04-04");
    private static final LocalDate DECIDED = LocalDate.parse("2012-04-10");
    private static final String FILE = "青峰201203项目.csv";

    @TempDir
    Path folder;

    private Campaign campaign;
    private Home home;

    @BeforeEach
    void takeInAndSetAside() throws Exception {
        home = new Home(folder);
        campaign = TestDatabase.of(folder, CampaignFiles.shipped());
        Files.createDirectories(home.inbox("qingfeng"));
        Files.copy(Path.of("samples/qingfeng", FILE), home.inbox("qingfeng").resolve(FILE));
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(CAME));
        try (Service service = Service.open(home, campaign, today, new Service.Manner(Duration.ZERO, false))) {
            service.once(Progress.silent());
        }
        try (Ledger ledger = Ledger.open(home, campaign)) {
            OfficeAct act = new OfficeAct("clerk", "数字与纸质件不符", OffsetDateTime.parse("2012-04-10T12:00:00+08:00"));
            new SettingAside(home, campaign, ledger).exclude(1, act);
        }
    }

    @Test
    void the_county_finds_a_notice_with_the_reason_beside_its_receipts() throws IOException {
        List<Path> notices;
        try (Stream<Path> files = Files.list(home.receipts("qingfeng"))) {
            notices = files.filter(f -> f.toString().contains("搁置")).sorted().toList();
        }
        assertThat(notices).hasSize(2);
        Path text = notices.stream()
                .filter(f -> f.toString().endsWith(".txt"))
                .findFirst()
                .orElseThrow();
        assertThat(text).content().contains(FILE, "数字与纸质件不符").doesNotContain("clerk");
    }

    @Test
    void the_digest_of_that_day_says_so_and_counts_the_file_no_more() {
        Figures figures = figures(DECIDED);
        assertThat(figures.city().projects()).isZero();
        assertThat(figures.decisions()).singleElement().satisfies(d -> {
            assertThat(d.about()).isEqualTo(FILE);
            assertThat(d.county()).isEqualTo("qingfeng");
            assertThat(d.why()).isEqualTo("数字与纸质件不符");
        });
    }

    @Test
    void the_digest_of_an_earlier_day_does_not_change() {
        Figures figures = figures(DECIDED.minusDays(1));
        assertThat(figures.city().projects()).isEqualTo(3);
        assertThat(figures.decisions()).isEmpty();
    }

    private Figures figures(LocalDate day) {
        try (Ledger ledger = Ledger.openToRead(home, campaign)) {
            return new Consolidation(campaign).figures(day, ledger::asOf);
        }
    }
}
