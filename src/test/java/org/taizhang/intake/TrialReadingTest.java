package org.taizhang.intake;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Home;

class TrialReadingTest {
    @TempDir
    Path folder;

    @Test
    void where_no_process_can_be_started_nothing_is_said_of_the_file() {
        String java = System.setProperty("java.home", folder.toString());
        try {
            assertThatThrownBy(this::survives).isInstanceOf(NoTrialException.class);
        } finally {
            System.setProperty("java.home", java);
        }
    }

    @Test
    void stopped_in_the_middle_it_says_nothing_of_the_file_and_ends_its_process() {
        long before = trials();
        Thread.currentThread().interrupt();
        assertThatThrownBy(this::survives).isInstanceOf(NoTrialException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(trials()).isEqualTo(before);
    }

    @Test
    void a_file_whose_reading_fails_does_not_survive() {
        assertThat(survives()).isFalse();
    }

    private boolean survives() {
        return TrialReading.survives(new Home(folder), folder.resolve("a.csv"));
    }

    /** Processes of ours that are still there a moment later. */
    private static long trials() {
        ProcessHandle.current()
                .children()
                .forEach(c -> c.onExit().completeOnTimeout(c, 2, SECONDS).join());
        return ProcessHandle.current().children().count();
    }
}
