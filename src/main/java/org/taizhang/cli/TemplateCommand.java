package org.taizhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.consolidate.LastListed;
import org.taizhang.intake.Today;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Ledger;
import org.taizhang.receipt.TemplateWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code template}: writes a workbook of a form to be filled in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        description = "Writes an empty workbook of a form to fill in, with drop-down lists and, for a county,"
                + " the keys that it reported last.")
final class TemplateCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(paramLabel = "FORM", description = "The form's name, such as project-progress.")
    private String formName;

    @Option(names = "--county", paramLabel = "ID", description = "The county that is to fill it in.")
    private Optional<String> countyId = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description =
                    "What is to be reported, such as 2012-05, 2012-H1 or 2012-W18; the last one that has ended where left out.")
    private Optional<String> period = Optional.empty();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write it, .xlsx; FORM.xlsx where left out, stdout for -.")
    private Optional<Path> output = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Campaign campaign = program.home().campaign();
        Form form = Choices.form(campaign, formName);
        Optional<County> county = countyId.map(id -> Choices.county(campaign, id));
        LocalDate day = new Today(Clock.systemUTC(), campaign.settings().timeZone(), Optional.empty()).day();
        Path file = output.orElseGet(() ->
                Path.of(form.name() + county.map(c -> "-" + c.id()).orElse("") + ".xlsx"));
        Output to = Output.of(file, List.of(".xlsx"));
        List<AsOf.ReportRow> known = county.map(c -> known(program.home().home(), campaign, form, c, day))
                .orElse(List.of());
        Period meant = period(form, day);
        to.write(out -> TemplateWriter.write(campaign, form, county, known, meant, out));
        return ExitStatus.DONE;
    }

    private Period period(Form form, LocalDate day) {
        if (period.isEmpty()) return form.period().kind().of(day).plus(-1);
        return Period.parse(period.get())
                .filter(p -> p.kind() == form.period().kind())
                .orElseThrow(
                        () -> new UsageException("taizhang: \"" + period.get() + "\" is no period of " + form.name()
                                + "; write it like " + form.period().kind().of(day) + "."));
    }

    private static List<AsOf.ReportRow> known(Home home, Campaign campaign, Form form, County county, LocalDate day) {
        if (!Ledger.isThere(home, campaign)) return List.of();
        try (Ledger ledger = Ledger.openToRead(home, campaign)) {
            return LastListed.of(form, ledger.asOf(day).county(county.id()));
        }
    }
}
