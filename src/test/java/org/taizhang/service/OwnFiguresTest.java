package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;

/** A campaign of another field from its counties' files to a digest with figures of its own. */
class OwnFiguresTest {
    private static final LocalDate DAY = LocalDate.parse("2024-04-12");

    @TempDir
    Path folder;

    @Test
    void indicators_stand_in_the_digest_for_each_county_and_the_city() throws Exception {
        copy(Path.of("examples/school-census/campaign"), folder.resolve("campaign"));
        copy(Path.of("examples/school-census/samples"), folder.resolve("inbox"));
        Home home = new Home(folder);
        Campaign campaign = CampaignFiles.load(folder);
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(DAY));
        try (Service service = Service.open(home, campaign, today, new Service.Manner(Duration.ZERO, false))) {
            service.once(Progress.silent());
        }
        Path day = home.digests().resolve(DAY.toString());
        assertThat(Files.readString(day.resolve("digest.txt")))
                .contains("Free meals 27%, Pupils per teacher 16.58, Pupils 2,304 pupils, High schools 33.3%")
                .contains("Free meals for every second pupil: target 50% by 31 December 2024, 20.1% to go");
        assertThat(Files.readString(day.resolve("digest.html"))).contains("<h2 id=\"indicators\">Indicators</h2>");
        assertThat(Files.readString(day.resolve("digest.json"))).contains("\"pupils_per_teacher\": 16.6091");
        assertThat(row(day.resolve("digest.xlsx"), "Indicators", 1))
                .containsExactly("Ashford County", "0.27", "16.5755", "2304", "0.3333");
    }

    private static Stream<String> row(Path workbook, String sheet, int number) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                ReadableWorkbook read = new ReadableWorkbook(in)) {
            Row row = read.findSheet(sheet).orElseThrow().read().get(number);
            return row.stream().map(c -> c.getRawValue()).toList().stream();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }
}
