package org.taizhang.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2012-04-02T12:00:00+08:00");

    @TempDir
    Path folder;

    Archive archive;
    Path file;

    @BeforeEach
    void file() throws Exception {
        archive = new Archive(folder.resolve("var/archive"));
        file = Files.writeString(folder.resolve("进度表.xlsx"), "content");
    }

    private Arrival keep() {
        return archive.keep(file, "yunling", Optional.of("education"), "folder", NOON);
    }

    private List<String> lying() throws Exception {
        Path root = folder.resolve("var/archive");
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .map(f -> root.relativize(f).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_kept_file_lies_under_its_sha256_and_only_we_may_open_the_archive() throws Exception {
        Arrival a = keep();
        assertThat(a.sha256()).isEqualTo(TestLedger.sha256("content"));
        assertThat(a.archived()).hasContent("content");
        assertThat(a.archived()).isEqualTo(archive.original(a.sha256()));
        assertThat(a.fileName()).isEqualTo("进度表.xlsx");
        assertThat(file).exists();
        assertThat(Files.getPosixFilePermissions(folder.resolve("var")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void the_same_file_kept_again_has_one_copy_and_one_note() throws Exception {
        keep();
        keep();
        assertThat(lying()).hasSize(2).noneMatch(f -> f.contains(".copying"));
    }

    @Test
    void a_damaged_original_is_named_and_mended_by_the_same_file_sent_again() throws Exception {
        Arrival a = keep();
        archive.notes().entered(a, 1);
        assertThat(archive.damaged()).isEmpty();
        Files.writeString(a.archived(), "contenT");
        assertThat(archive.damaged()).containsExactly(a.archived());
        keep();
        assertThat(a.archived()).hasContent("content");
        assertThat(archive.damaged()).isEmpty();
        Files.delete(a.archived());
        assertThat(archive.damaged()).containsExactly(a.archived());
    }

    @Test
    void a_file_that_is_gone_leaves_nothing_behind() throws Exception {
        Files.delete(file);
        assertThatThrownBy(this::keep).isInstanceOf(UncheckedIOException.class);
        assertThat(lying()).isEmpty();
    }

    @Test
    void a_link_is_not_followed() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
        assertThatThrownBy(() -> archive.keep(link, "yunling", Optional.empty(), "folder", NOON))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void the_note_lies_beside_the_copy_once_the_file_is_entered() throws Exception {
        try (TestLedger t = new TestLedger(folder)) {
            Arrival a = keep();
            assertThat(lying()).anyMatch(f -> f.startsWith("pending/"));
            t.ledger.enter(a, t.accepted(projects("2012-03", project("甲", "started", 1))));
            String at = a.sha256().substring(0, 2) + "/" + a.sha256();
            assertThat(lying()).containsExactly(at, at + "-1.json");
            assertThat(Kept.of(folder.resolve("var/archive").resolve(at + "-1.json"))
                            .orElseThrow()
                            .arrival())
                    .isEqualTo(a);
            t.ledger.enter(keep(), t.accepted(projects("2012-03", project("甲", "started", 1))));
            assertThat(lying()).containsExactly(at, at + "-1.json");
        }
    }

    @Test
    void a_note_that_a_crash_left_pending_is_settled_at_the_next_start() throws Exception {
        Arrival a = keep();
        Arrival never = archive.keep(
                Files.writeString(folder.resolve("b.csv"), "other"), "yunling", Optional.empty(), "folder", NOON);
        try (TestLedger t = new TestLedger(folder)) {
            Path pending = folder.resolve("var/archive/pending");
            Path aside = Files.move(pending, folder.resolve("aside"));
            t.ledger.enter(a, t.accepted(projects("2012-03", project("甲", "started", 1))));
            Files.move(aside, pending);
        }
        new TestLedger(folder).close();
        assertThat(lying()).anyMatch(f -> f.endsWith(a.sha256() + "-1.json"));
        assertThat(lying()).noneMatch(f -> f.endsWith(never.sha256() + "-2.json"));
    }

    @Test
    void a_note_that_another_program_settles_meanwhile_does_no_harm() throws Exception {
        Arrival a = keep();
        try (TestLedger t = new TestLedger(folder)) {
            Path pending = folder.resolve("var/archive/pending");
            Path aside = Files.move(pending, folder.resolve("aside"));
            t.ledger.enter(a, t.accepted(projects("2012-03", project("甲", "started", 1))));
            Files.move(aside, pending);
            // A name that is listed and leads nowhere: what one sees of a file that goes while one looks.
            Files.createSymbolicLink(pending.resolve("0.json"), folder.resolve("gone"));
            Files.createSymbolicLink(pending.resolve("z.json"), folder.resolve("gone"));
        }
        new TestLedger(folder).close();
        assertThat(lying()).anyMatch(f -> f.endsWith(a.sha256() + "-1.json"));
    }

    @Test
    void a_cut_off_note_of_a_file_that_waits_keeps_no_ledger_from_opening() throws Exception {
        keep();
        cutOff(1);
        new TestLedger(folder).close();
        assertThat(lying()).anyMatch(f -> f.startsWith("pending/"));
        try (TestLedger t = new TestLedger(folder)) {
            Arrival a = keep();
            t.ledger.enter(a, t.accepted(projects("2012-03", project("甲", "started", 1))));
            assertThat(noteOf(a, 1)).isEqualTo(a);
            assertThat(lying()).noneMatch(f -> f.startsWith("pending/"));
        }
    }

    @Test
    void a_cut_off_note_of_a_file_that_was_entered_is_written_anew() throws Exception {
        Arrival a = keep();
        try (TestLedger t = new TestLedger(folder)) {
            Path pending = folder.resolve("var/archive/pending");
            Path aside = Files.move(pending, folder.resolve("aside"));
            t.ledger.enter(a, t.accepted(projects("2012-03", project("甲", "started", 1))));
            Files.move(aside, pending);
        }
        // In the middle of a letter of the file's name.
        cutOff("{\"county\":\"yunling\",\"unit\":\"education\",\"name\":\"进".getBytes(UTF_8).length - 1);
        new TestLedger(folder).close();
        assertThat(noteOf(a, 1)).isEqualTo(a);
        assertThat(lying()).noneMatch(f -> f.startsWith("pending/"));
    }

    @Test
    void a_cut_off_note_beside_its_copy_is_named() throws Exception {
        Arrival a = keep();
        archive.notes().entered(a, 1);
        Path note = a.archived().resolveSibling(a.sha256() + "-1.json");
        Files.writeString(note, "{");
        assertThatThrownBy(() -> Kept.of(note).orElseThrow().arrival())
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining(note.toString());
    }

    private void cutOff(int length) throws Exception {
        try (Stream<Path> notes = Files.list(folder.resolve("var/archive/pending"))) {
            for (Path note : notes.toList()) Files.write(note, Arrays.copyOf(Files.readAllBytes(note), length));
        }
    }

    private static Arrival noteOf(Arrival a, long submission) {
        return Kept.of(a.archived().resolveSibling(a.sha256() + "-" + submission + ".json"))
                .orElseThrow()
                .arrival();
    }

    @Test
    void programs_that_write_the_same_note_at_once_leave_it_whole() throws Exception {
        Files.createDirectories(folder.resolve("notes"));
        Path note = folder.resolve("notes/1.json");
        byte[] content = new byte[100_000];
        IntStream.range(0, 200).parallel().forEach(i -> {
            try {
                Durable.write(note, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(note).hasBinaryContent(content);
        assertThat(note.getParent().toFile().list()).containsExactly("1.json");
    }
}
