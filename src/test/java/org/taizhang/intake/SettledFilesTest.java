package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.apache.camel.component.file.GenericFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;

class SettledFilesTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @TempDir
    Path folder;

    private Home home;
    private Inbox inbox;
    private final Set<Path> heldUp = new HashSet<>();
    private Turns turns;
    private Path file;

    @BeforeEach
    void drop() throws IOException {
        home = new Home(folder);
        inbox = new Inbox(home, CampaignFiles.shipped());
        inbox.prepare();
        turns = new Turns(inbox, Territory.whole(), heldUp::contains);
        file = Files.writeString(home.inbox("yunling").resolve("a.csv"), "half");
    }

    @Test
    void a_file_that_has_lain_still_is_let_through_at_first_sight() {
        assertThat(new SettledFiles(inbox, Duration.ZERO, true, turns, f -> false, new FormerNames(home))
                        .accept(seen(file)))
                .isTrue();
    }

    @Test
    void a_file_that_just_changed_waits() {
        assertThat(new SettledFiles(inbox, AN_HOUR, true, turns, f -> false, new FormerNames(home)).accept(seen(file)))
                .isFalse();
    }

    @Test
    void a_file_that_may_be_half_of_one_lies_longer_and_its_county_waits_with_it() throws Exception {
        Path whole = Files.writeString(home.inbox("yunling").resolve("0.csv"), "whole\n");
        Path elsewhere = Files.writeString(home.inbox("shiqiao").resolve("b.csv"), "whole\n");
        SettledFiles settled =
                new SettledFiles(inbox, Duration.ofMillis(400), true, turns, f -> false, new FormerNames(home));
        Thread.sleep(600);
        assertThat(settled.accept(seen(whole.getParent()))).isTrue();
        assertThat(settled.accept(seen(whole))).isFalse();
        assertThat(settled.accept(seen(file))).isFalse();
        assertThat(settled.accept(seen(elsewhere.getParent()))).isTrue();
        assertThat(settled.accept(seen(elsewhere))).isTrue();
        Files.writeString(file, "\n", StandardOpenOption.APPEND);
        Thread.sleep(600);
        assertThat(settled.accept(seen(whole.getParent()))).isTrue();
        assertThat(settled.accept(seen(whole))).isTrue();
        assertThat(settled.accept(seen(file))).isTrue();
    }

    @Test
    void a_file_that_stays_without_an_end_is_let_through_at_last() throws Exception {
        SettledFiles settled =
                new SettledFiles(inbox, Duration.ofMillis(200), true, turns, f -> false, new FormerNames(home));
        Thread.sleep(1100);
        assertThat(settled.accept(seen(file.getParent()))).isTrue();
        assertThat(settled.accept(seen(file))).isTrue();
    }

    @Test
    void an_old_modification_time_does_not_make_a_copy_in_progress_settled() throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2012-01-01T00:00:00Z")));
        assertThat(new SettledFiles(inbox, AN_HOUR, true, turns, f -> false, new FormerNames(home)).accept(seen(file)))
                .isFalse();
    }

    @Test
    void a_file_that_grows_between_two_polls_waits_again() throws Exception {
        SettledFiles settled =
                new SettledFiles(inbox, Duration.ofMillis(1500), true, turns, f -> false, new FormerNames(home));
        assertThat(settled.accept(seen(file))).isFalse();
        Thread.sleep(1100);
        Files.writeString(file, "more\n", StandardOpenOption.APPEND);
        Thread.sleep(500);
        assertThat(settled.accept(seen(file))).isFalse();
        Thread.sleep(1600);
        assertThat(settled.accept(seen(file))).isTrue();
    }

    @Test
    void a_folder_is_entered_only_where_it_is_a_county_s() throws IOException {
        SettledFiles settled = new SettledFiles(inbox, Duration.ZERO, true, turns, f -> false, new FormerNames(home));
        assertThat(settled.accept(seen(file.getParent()))).isTrue();
        assertThat(settled.accept(seen(file.getParent().resolve("receipts")))).isFalse();
        assertThat(settled.accept(seen(Files.createDirectories(file.getParent().resolve("2012")))))
                .isFalse();
    }

    @Test
    void a_county_that_is_closed_to_one_file_stays_so_for_the_rest_of_the_look() throws IOException {
        SettledFiles settled = new SettledFiles(inbox, Duration.ZERO, true, turns, f -> false, new FormerNames(home));
        Path later = Files.writeString(file.resolveSibling("b.csv"), "later");
        Path failed = file.resolveSibling("failed.csv");
        turns.join(failed.toFile());
        heldUp.add(failed);
        turns.pass(failed.toFile());
        assertThat(settled.accept(seen(file))).isFalse();
        heldUp.clear();
        assertThat(settled.accept(seen(later))).isFalse();
        assertThat(settled.accept(seen(file.getParent()))).isTrue();
        assertThat(settled.accept(seen(file))).isTrue();
        assertThat(settled.accept(seen(later))).isTrue();
    }

    private static GenericFile<File> seen(Path path) {
        GenericFile<File> found = new GenericFile<>();
        found.setFile(path.toFile());
        found.setDirectory(Files.isDirectory(path));
        return found;
    }
}
