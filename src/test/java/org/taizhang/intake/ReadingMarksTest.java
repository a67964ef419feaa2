package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingMarksTest {
    private static final String SHA256 = "a".repeat(64);

    @TempDir
    Path folder;

    @Test
    void what_was_being_read_when_a_program_ended_is_left_for_the_next() {
        ReadingMarks ended = new ReadingMarks(folder);
        ended.during(SHA256, () -> {
            assertThat(new ReadingMarks(folder).left()).containsExactly(SHA256);
            return 1;
        });
        assertThat(new ReadingMarks(folder).left()).isEmpty();
    }

    @Test
    void a_step_that_fails_is_no_end_of_the_program() {
        ReadingMarks marks = new ReadingMarks(folder);
        assertThatThrownBy(() -> marks.during(SHA256, () -> {
                    throw new IllegalStateException("torn");
                }))
                .hasMessage("torn");
        assertThat(new ReadingMarks(folder).left()).isEmpty();
    }

    @Test
    void a_mark_that_another_program_sets_apart_meanwhile_does_no_harm() throws Exception {
        ReadingMarks ended = new ReadingMarks(folder);
        ended.during(SHA256, () -> {
            Path mark = theMark();
            // A name that is listed and leads nowhere: what one sees of a file that goes while one looks.
            link(mark.resolveSibling(mark.getFileName() + "0"));
            return assertThat(new ReadingMarks(folder).left()).contains(SHA256);
        });
    }

    private Path theMark() {
        return Path.of(folder.toString(), folder.toFile().list()[0]);
    }

    private void link(Path name) {
        try {
            Files.createSymbolicLink(name, folder.resolve("gone"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
