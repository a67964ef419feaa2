package org.taizhang.intake;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Home;

/**
 * The files that were being read when the process ended, by their SHA-256.
 *
 * <p>While a file is read or answered, a mark stands on the disk. One that is found at the start tells that the file may
 * have brought the process down, as one does that takes more memory than the system grants; or the power failed just then.
 * Which of the two a {@linkplain TrialReading trial} in a process of its own shows, so that no file brings us down twice.
 */
final class Breakdowns {
    private static final Logger LOG = LoggerFactory.getLogger(Breakdowns.class);

    private final Home home;
    private final ReadingMarks marks;
    private final Set<String> suspects;
    private final Map<String, Boolean> deadly = new ConcurrentHashMap<>();

    Breakdowns(Home home) {
        this.home = home;
        marks = new ReadingMarks(home.reading());
        suspects = marks.left();
    }

    /** Does what may bring the process down, with a mark on the disk meanwhile. */
    <T> T during(String sha256, Supplier<T> step) {
        return marks.during(sha256, step);
    }

    /** Whether a file brings down the process that reads it; tried where it was being read when an earlier one ended. */
    boolean isDeadly(String sha256, Path archived) {
        if (!suspects.contains(sha256)) return false;
        return deadly.computeIfAbsent(sha256, s -> {
            LOG.warn("{} was being read when the program last ended; it is tried in a process of its own", archived);
            boolean survived = TrialReading.survives(home, archived);
            if (survived) marks.forget(s);
            else LOG.error("{} brings down who reads it; it is answered without being read", archived);
            return !survived;
        });
    }
}
