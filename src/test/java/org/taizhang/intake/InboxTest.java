package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;

class InboxTest {
    @TempDir
    Path folder;

    private Home home;
    private Inbox inbox;

    @BeforeEach
    void prepare() {
        home = new Home(folder);
        inbox = new Inbox(home, CampaignFiles.shipped());
        inbox.prepare();
    }

    @Test
    void each_county_of_the_roster_has_a_folder_and_one_for_receipts() {
        assertThat(home.inbox("yunling")).isDirectory();
        assertThat(home.receipts("dongjiang")).isDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"进度表.xlsx", "A.XLSX", "报表.doc", "无后缀", "-rf", "新建 文件.csv"})
    void any_regular_file_in_a_county_s_folder_is_a_report(String name) throws IOException {
        Path file = drop("yunling/" + name);
        assertThat(inbox.isReport(file)).isTrue();
        assertThat(inbox.contents().waiting()).containsExactly(file);
        assertThat(inbox.ownerOf(file)).contains(new Inbox.Owner("yunling", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$进度表.xlsx",
                ".~lock.a.xlsx#",
                "a.xlsx.part",
                "b.TMP",
                "c.crdownload",
                "Thumbs.db",
                "desktop.ini"
            })
    void what_programs_lay_beside_their_files_is_left_alone(String name) throws IOException {
        Path file = drop("yunling/" + name);
        assertThat(inbox.isReport(file)).isFalse();
        assertThat(inbox.contents().waiting()).isEmpty();
        assertThat(inbox.contents().ofNobody()).isEmpty();
    }

    @Test
    void a_link_is_never_a_report_but_is_named() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "x");
        Path link = Files.createSymbolicLink(home.inbox("yunling").resolve("x.xlsx"), secret);
        assertThat(inbox.isReport(link)).isFalse();
        assertThat(inbox.contents().leftAlone()).containsExactly(link);
    }

    @Test
    void a_linked_folder_is_never_entered() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a.xlsx"), "x");
        Files.delete(home.receipts("yunling"));
        Files.delete(home.inbox("yunling"));
        Files.createSymbolicLink(home.inbox("yunling"), elsewhere);
        assertThat(inbox.isReport(home.inbox("yunling").resolve("a.xlsx"))).isFalse();
        assertThat(inbox.contents().waiting()).isEmpty();
    }

    @Test
    void a_folder_of_nobody_is_reported_and_its_files_stay() throws IOException {
        Path lost = drop("qingshan/a.xlsx");
        Path beside = drop("b.xlsx");
        Path below = drop("yunling/2012/c.xlsx");
        assertThat(inbox.contents().waiting()).isEmpty();
        assertThat(inbox.contents().ofNobody()).containsExactlyInAnyOrder(lost, beside, below);
    }

    @Test
    void receipts_are_no_reports() throws IOException {
        drop("yunling/receipts/a-回执.xlsx");
        assertThat(inbox.contents())
                .isEqualTo(new Inbox.Contents(java.util.List.of(), java.util.List.of(), java.util.List.of()));
    }

    @Test
    void what_was_put_or_mended_among_the_receipts_is_named() throws IOException {
        for (String ours : List.of("a-回执", "a-回执-2", "b-搁置", "c-receipt"))
            for (String ending : List.of(".txt", ".xlsx")) drop("yunling/receipts/" + ours + ending);
        drop("yunling/receipts/d-回执.xlsx");
        drop("yunling/receipts/~$a-回执.xlsx");
        assertThat(inbox.amongReceipts()).isEmpty();
        Path put = drop("yunling/receipts/改好的.csv");
        Path copy = drop("shiqiao/receipts/a-回执 - 副本.xlsx");
        Path mended = drop("yunling/receipts/a-回执.xlsx");
        Files.setLastModifiedTime(
                mended,
                FileTime.from(Files.getLastModifiedTime(mended).toInstant().plusSeconds(3600)));
        assertThat(inbox.amongReceipts()).containsExactly(copy, mended, put);
        assertThat(inbox.contents().waiting()).isEmpty();
    }

    private Path drop(String name) throws IOException {
        Path file = home.inbox().resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x");
    }
}
