package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;

class FormerNamesTest {
    @TempDir
    Path folder;

    private Home home;
    private Path county;

    @BeforeEach
    void prepare() {
        home = new Home(folder);
        new Inbox(home, CampaignFiles.shipped()).prepare();
        county = home.inbox("yunling");
    }

    @Test
    void a_renamed_file_comes_before_what_came_after_it_in_another_program_too() throws Exception {
        Path first = renamed();
        assertThat(first).hasFileName("a_b.csv").exists();
        assertThat(order(first, county.resolve("later.csv"))).containsExactly("a_b.csv", "later.csv");
        assertThat(new FormerNames(home).of(first).map(FormerNames.Former::name))
                .contains("a\\b.csv");
    }

    @Test
    void a_crash_before_the_renaming_changes_nothing() throws Exception {
        Path first = Files.writeString(county.resolve("a\\b.csv"), "first");
        FileTime came = FormerNames.changeTime(first).orElseThrow();
        new FormerNames(home).note(first, "a\\b.csv", county.resolve("a_b.csv"));
        Thread.sleep(20);
        new LegibleNames(new FormerNames(home)).in(county);
        assertThat(new FormerNames(home).of(county.resolve("a_b.csv")).map(FormerNames.Former::changed))
                .contains(came);
    }

    @Test
    void a_file_that_was_changed_since_comes_where_it_changed() throws Exception {
        Path first = renamed();
        Files.writeString(first, "more", StandardOpenOption.APPEND);
        assertThat(order(first, county.resolve("later.csv"))).containsExactly("later.csv", "a_b.csv");
    }

    @Test
    void another_file_of_the_name_is_not_taken_for_it() throws Exception {
        Path first = renamed();
        Files.delete(first);
        Files.writeString(first, "other");
        assertThat(new FormerNames(home).of(first)).isEmpty();
    }

    @Test
    void a_note_that_was_cut_off_counts_for_nothing() throws Exception {
        Path first = renamed();
        try (Stream<Path> notes = Files.list(home.var().resolve("renamed"))) {
            Files.writeString(notes.findFirst().orElseThrow(), "2012");
        }
        assertThat(new FormerNames(home).of(first)).isEmpty();
    }

    @Test
    void a_renamed_file_has_settled_when_it_had_before() throws Exception {
        FormerNames former = new FormerNames(home);
        Inbox inbox = new Inbox(home, CampaignFiles.shipped());
        Turns turns = new Turns(inbox, Territory.whole(), f -> false);
        Files.writeString(county.resolve("a\\b.csv"), "first\n");
        Thread.sleep(600);
        SettledFiles settled = new SettledFiles(inbox, Duration.ofMillis(500), true, turns, f -> false, former);
        assertThat(settled.accept(seen(county))).isTrue();
        assertThat(settled.accept(seen(county.resolve("a_b.csv")))).isTrue();
    }

    /** The first of two files that came, under a name that can't be used. */
    private Path renamed() throws IOException, InterruptedException {
        Files.writeString(county.resolve("a\\b.csv"), "first");
        Thread.sleep(20);
        Files.writeString(county.resolve("later.csv"), "later");
        Thread.sleep(20);
        new LegibleNames(new FormerNames(home)).in(county);
        return county.resolve("a_b.csv");
    }

    private Stream<String> order(Path... files) {
        return Stream.of(files)
                .map(FormerNamesTest::seen)
                .sorted(new ByArrival(new FormerNames(home)))
                .map(f -> f.getFile().getName());
    }

    private static GenericFile<File> seen(Path path) {
        GenericFile<File> found = new GenericFile<>();
        found.setFile(path.toFile());
        found.setDirectory(Files.isDirectory(path));
        return found;
    }
}
