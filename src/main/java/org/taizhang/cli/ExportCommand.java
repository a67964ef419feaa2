package org.taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code export}: writes a relation of the ledger as CSV or as a workbook. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a relation of the ledger as CSV (UTF-8 with a byte order mark) or as a workbook.")
final class ExportCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(paramLabel = "RELATION", description = "Such as project_progress or project_progress_history.")
    private String relation;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, .csv or .xlsx; RELATION.csv where left out, CSV to stdout for -.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Output to = Output.of(output.orElseGet(() -> Path.of(relation + ".csv")), List.of(".csv", ".xlsx"));
        try (Ledger ledger =
                Ledger.openToRead(program.home().home(), program.home().campaign())) {
            Choices.relation(ledger, relation);
            to.write(out -> {
                if (to.hasEnding(".xlsx")) ledger.exportXlsx(relation, out);
                else ledger.exportCsv(relation, out);
            });
        }
        return ExitStatus.DONE;
    }
}
