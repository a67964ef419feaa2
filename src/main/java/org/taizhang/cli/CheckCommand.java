package org.taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.intake.FileCheck;
import org.taizhang.intake.Today;
import org.taizhang.reading.JsonReading;
import org.taizhang.reading.Reading;
import org.taizhang.receipt.FindingsText;
import org.taizhang.value.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code check}: reads files as intake would and says what it understood and found; stores nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Reads files as intake would and says what it understood and found; stores nothing.")
final class CheckCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to read.")
    private List<Path> files;

    @Option(
            names = "--county",
            paramLabel = "ID",
            description =
                    "Whose files they are; else the folder says it where that is a county's, else the file itself.")
    private Optional<String> county = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Acts as if they came on that day, such as 2012-05-01.")
    private Optional<LocalDate> asOf = Optional.empty();

    @Option(names = "--json", description = "Prints one JSON object a file, one a line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        Campaign campaign = program.home().campaign();
        county.ifPresent(id -> Choices.county(campaign, id));
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), asOf);
        FindingsText words = new FindingsText(campaign);
        boolean clean = true;
        try (FileCheck check = FileCheck.open(program.home().home(), campaign)) {
            for (Path file : files) {
                Reading reading = check.read(file, county, today.day());
                if (json) JsonReading.write(reading, reading.fileName(), System.out);
                else System.out.print(words.of(reading, Ansi.AUTO.enabled()));
                System.out.flush();
                clean &= reading.findings().stream().allMatch(f -> f.severity() == Severity.INFO);
            }
        }
        return clean ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }
}
