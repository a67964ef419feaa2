package org.taizhang.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.FormFile;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Spelling;
import org.taizhang.intake.FileCheck;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.OfficeAct;
import org.taizhang.reading.ColumnReading;
import org.taizhang.reading.Reading;
import org.taizhang.reading.TableReading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code learn}: writes a header that a person has understood into its form, as a synonym of a field. */
@Command(
        name = "learn",
        mixinStandardHelpOptions = true,
        description = {
            "Writes a header of a file that nobody knew into its form, as a synonym of a field.",
            "From then on it is understood in every file; files that came before are as they are."
        })
final class LearnCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(paramLabel = "FILE", description = "A file in which the header stands.")
    private Path file;

    @Option(names = "--column", required = true, paramLabel = "HEADER", description = "The header as it stands there.")
    private String column;

    @Option(names = "--as", required = true, paramLabel = "FIELD", description = "The field that it means.")
    private String fieldName;

    @Option(
            names = "--who",
            paramLabel = "NAME",
            description = "Who has understood it; the account's name where left out.")
    private String who = System.getProperty("user.name");

    @Override
    public Integer call() {
        Home home = program.home().home();
        Campaign campaign = program.home().campaign();
        Today today = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.empty());
        Form form = Choices.form(campaign, formOf(home, campaign, today));
        Form.Field field = Choices.field(form, fieldName);
        new FormFile(home, form.name()).addSynonym(field.name(), column);
        try (Ledger ledger = Ledger.open(home, program.home().campaign())) {
            Map<String, String> about = Map.of("form", form.name(), "field", field.name(), "synonym", column);
            ledger.log("learn", about, new OfficeAct(who, file.getFileName().toString(), today.now()));
        }
        System.out.println("campaign/forms/" + form.name() + ".yaml: \"" + column + "\" now means " + field.name()
                + " (" + field.title() + "); a running `taizhang start` knows it once it is started again");
        return ExitStatus.DONE;
    }

    /** The form of the table in which the header stands without a field. */
    private String formOf(Home home, Campaign campaign, Today today) {
        try (FileCheck check = FileCheck.open(home, campaign)) {
            Reading reading = check.read(file, Optional.empty(), today.day());
            List<TableReading> tables = reading.tables().stream()
                    .filter(t -> t.columns().stream().anyMatch(this::isMeant))
                    .toList();
            return tables.stream()
                    .map(TableReading::form)
                    .min(Comparator.naturalOrder())
                    .orElseThrow(() -> new UsageException("taizhang: no table in " + file + " has a column \"" + column
                            + "\" that means nothing yet. `taizhang check` lists those that it does not know."));
        }
    }

    private boolean isMeant(ColumnReading c) {
        return c.field().isEmpty() && Spelling.of(c.header()).equals(Spelling.of(column));
    }
}
