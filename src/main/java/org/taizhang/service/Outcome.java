package org.taizhang.service;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.taizhang.intake.Tally;

/**
 * What a run that ends came to.
 *
 * @param files what it took in
 * @param left how many files still wait in the inbox, because they kept changing or could not be taken up
 * @param gone the drop folders that can't be looked into
 * @param unfailing whether no step failed
 * @param mailWent whether all messages that were due went
 * @param day which digest it published
 * @param digest the page of that
 */
public record Outcome(
        Tally files, int left, List<Path> gone, boolean unfailing, boolean mailWent, LocalDate day, Path digest) {
    public Outcome {
        gone = List.copyOf(gone);
    }

    /** Whether every file was taken in and fully understood, and nothing failed, mail neither. */
    public boolean isWhole() {
        return files.doubtful() == 0 && left == 0 && gone.isEmpty() && unfailing && mailWent;
    }
}
