package org.taizhang.service;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.intake.Today;
import org.taizhang.ledger.TestDatabase;

/** A home on a real disk, run day by day as {@code once} runs it, and looked at as an outsider does. */
final class City implements AutoCloseable {
    private static final String HEADER = "项目名称,总投资(万元),累计完成投资(万元),工程阶段\n";

    final Home home;
    final Campaign campaign;
    final Today today;
    final Service service;

    City(Path folder) {
        this(folder, new Service.Manner(Duration.ZERO, false));
    }

    City(Path folder, Service.Manner manner) {
        home = new Home(folder);
        campaign = TestDatabase.of(folder, CampaignFiles.load(folder));
        today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.of(LocalDate.EPOCH));
        service = Service.open(home, campaign, today, manner);
    }

    /** A county's progress report of a month of 2012. */
    static String progress(String county, int month, String... rows) {
        return county + "2012年" + month + "月项目进度表\n" + HEADER + String.join("\n", rows) + "\n";
    }

    Path drop(String folder, String name, String text) throws IOException {
        Path file = home.inbox().resolve(folder).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /** Lets a day pass; says whether nothing is left to look at. */
    boolean day(String day) throws Exception {
        today.turnTo(LocalDate.parse(day));
        return service.once(Progress.silent()).isWhole();
    }

    /** Each row of a query, its columns joined by a bar. */
    List<String> rows(String sql) throws SQLException {
        try (Connection db = TestDatabase.connect(home.root())) {
            return TestDatabase.rows(db, sql);
        }
    }

    JsonNode digest(String day) throws IOException {
        return new ObjectMapper()
                .readTree(home.digests().resolve(day).resolve("digest.json").toFile());
    }

    /** The named members of each entry of a part of a day's digest. */
    List<String> told(String day, String part, String... members) throws IOException {
        List<String> told = new ArrayList<>();
        for (JsonNode entry : digest(day).get(part))
            told.add(String.join(
                    "|", Stream.of(members).map(m -> entry.get(m).asText()).toList()));
        return told;
    }

    /** The names of the files in a folder of the inbox. */
    List<String> files(String folder) throws IOException {
        try (Stream<Path> files = Files.list(home.inbox().resolve(folder))) {
            return files.filter(f -> !Files.isDirectory(f))
                    .map(f -> f.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        service.close();
    }
}
