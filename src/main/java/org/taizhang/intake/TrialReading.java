package org.taizhang.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.receipt.Receipts;

/** A file's reading in a process of its own, with the same memory as ours and within a few minutes, to see whether it ends. */
public final class TrialReading {
    private static final Logger LOG = LoggerFactory.getLogger(TrialReading.class);
    private static final int MINUTES = 5;

    private TrialReading() {}

    /** Whether a process that reads the file, and opens it as for its receipt, comes to its end. */
    static boolean survives(Home home, Path file) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC"));
        command.add("-Xmx" + (Runtime.getRuntime().maxMemory() >> 20) + "m");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), TrialReading.class.getName()));
        command.addAll(List.of(home.root().toString(), file.toString()));
        try {
            Process trial = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(new File("/dev/null"))
                    .start();
            boolean ended = trial.waitFor(MINUTES, TimeUnit.MINUTES);
            if (!ended) trial.destroyForcibly().waitFor();
            return ended && trial.exitValue() == 0;
        } catch (IOException e) {
            LOG.warn("No process can be started to try {}: {}", file, e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
