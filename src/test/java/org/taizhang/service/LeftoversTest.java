package org.taizhang.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;

class LeftoversTest {
    private static final Instant LONG_AGO = Instant.parse("2012-01-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void what_a_killed_run_had_half_written_is_taken_away() throws IOException {
        Path receipt = file("inbox/yunling/receipts/.e0f885af-610b-4cc8-a0a2-a3cae9fdb2c0.tmp");
        Path copy = file("var/archive/.copying-1");
        Path note = file("var/archive/pending/.a.json.writing");
        Path decision = file("var/archive/office/.1.json.5f-1.writing");
        Path former = file("var/renamed/.e0f885af.5f-1.writing");
        Path mail = file("var/mail/2012-01-01/.receipt-1.eml.writing");
        Path page = file("var/digests/.2012-01-01.e0f885af-610b-4cc8-a0a2-a3cae9fdb2c0.part/mail/a.eml");
        Path index = file("var/digests/.index.html.e0f885af-610b-4cc8-a0a2-a3cae9fdb2c0.part");
        Files.setLastModifiedTime(page.getParent().getParent(), FileTime.from(LONG_AGO));
        sweep();
        assertThat(receipt).doesNotExist();
        assertThat(copy).doesNotExist();
        assertThat(note).doesNotExist();
        assertThat(decision).doesNotExist();
        assertThat(former).doesNotExist();
        assertThat(mail).doesNotExist();
        assertThat(page.getParent().getParent()).doesNotExist();
        assertThat(index).doesNotExist();
    }

    @Test
    void what_is_just_being_written_and_what_is_not_ours_stays() throws IOException {
        Path fresh = file("inbox/yunling/receipts/.e0f885af-610b-4cc8-a0a2-a3cae9fdb2c1.tmp");
        Files.setLastModifiedTime(fresh, FileTime.from(Instant.now()));
        Path theirs = file("inbox/yunling/.half.part");
        Path receipt = file("inbox/yunling/receipts/a-回执.txt");
        sweep();
        assertThat(fresh).exists();
        assertThat(theirs).exists();
        assertThat(receipt).exists();
    }

    private void sweep() {
        new Leftovers(new Home(folder), CampaignFiles.shipped()).sweep();
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "half");
        return Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
    }
}
