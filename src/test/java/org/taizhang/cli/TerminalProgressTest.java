package org.taizhang.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    private static final long SECOND = 1_000_000_000L;

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();

    private TerminalProgress progress(boolean terminal) {
        return new TerminalProgress(new PrintStream(written, true, StandardCharsets.UTF_8), terminal, now::get);
    }

    private String written() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void on_a_terminal_a_bar_tells_files_rows_rate_and_time_left_and_goes_when_all_is_done() {
        TerminalProgress progress = progress(true);
        now.set(10 * SECOND);
        progress.show(300, 1200, 60_000);
        assertThat(written())
                .startsWith(
                        "\r[######------------------] 300 of 1200 files, 60,000 rows, 30.0 files a second, 0:30 left");
        progress.end(1200);
        assertThat(written()).endsWith("\r\u001b[K");
    }

    @Test
    void elsewhere_it_is_a_plain_line_every_ten_seconds_and_none_before() {
        TerminalProgress progress = progress(false);
        for (int second = 1; second <= 25; second++) {
            now.set(second * SECOND);
            progress.show(second * 10, 1000, second * 100);
        }
        progress.end(1000);
        assertThat(written().lines())
                .containsExactly(
                        "100 of 1000 files, 1,000 rows, 10.0 files a second, 1:30 left",
                        "200 of 1000 files, 2,000 rows, 10.0 files a second, 1:20 left");
    }

    @Test
    void of_work_whose_end_is_not_known_it_does_not_guess_one() {
        TerminalProgress progress = progress(false);
        now.set(10 * SECOND);
        progress.show(50, 0, 700);
        assertThat(written()).isEqualTo("50 files, 700 rows, 5.0 files a second\n");
    }
}
