package org.taizhang.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.receipt.Receipts;

/** A file's reading in a process of its own, with the same memory as ours and within a few minutes, to see whether it ends. */
public final class TrialReading {
    private static final int MINUTES = 5;

    private TrialReading() {}

    /**
     * Whether a process that reads the file, and opens it as for its receipt, comes to its end.
     *
     * @throws NoTrialException where it could not be tried to the end; that says nothing of the file
     */
    static boolean survives(Home home, Path file) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.add("-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TrialReading.class.getName()));
        command.addAll(List.of(home.root().toString(), file.toString()));
        Process trial = begin(command);
        try {
            boolean ended = trial.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) trial.destroyForcibly().waitFor();
            return ended && trial.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoTrialException("Stopped while " + file + " was tried in a process of its own", e);
        } finally {
            trial.destroyForcibly();
        }
    }

    private static Process begin(List<String> command) {
        try {
            return new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new NoTrialException("No process can be started to try a file in: " + e.getMessage(), e);
        }
    }

    /** Reads a file with a home's campaign; the process fails where that does. */
    public static void main(String[] homeAndFile) throws IOException {
        Campaign campaign = CampaignFiles.load(Path.of(homeAndFile[0]));
        Path file = Path.of(homeAndFile[1]);
        Source source =
                new Source(file.getFileName().toString(), "", Optional.empty(), Optional.empty(), LocalDate.EPOCH);
        Reading reading = new FileReader(campaign).read(file, source);
        reading.tables().forEach(t -> t.rows().forEach(r -> {}));
        Receipts.rehearse(file);
    }
}
