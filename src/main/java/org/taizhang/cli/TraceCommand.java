package org.taizhang.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Register;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.Trace;
import org.taizhang.ledger.Traces;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code trace}: where each value of a row came from, and every earlier value. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description =
                "Says where each value came from: file, sheet, cell, raw text, submission, and every earlier value.")
final class TraceCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(index = "0", paramLabel = "FORM", description = "The form's name, such as project-progress.")
    private String formName;

    @Parameters(
            index = "1",
            paramLabel = "KEY",
            description = "The row's key, such as a project's name; parts of a key are parted by /.")
    private String key;

    @Option(names = "--county", paramLabel = "ID", description = "Only this county's.")
    private Optional<String> county = Optional.empty();

    @Option(names = "--field", paramLabel = "FIELD", description = "Only this field.")
    private Optional<String> field = Optional.empty();

    @Override
    public Integer call() {
        Home place = program.home().home();
        Campaign campaign = program.home().campaign();
        Form form = Choices.form(campaign, formName);
        county.ifPresent(id -> Choices.county(campaign, id));
        field.ifPresent(name -> Choices.field(form, name));
        try (Ledger ledger = Ledger.openToRead(place, campaign)) {
            Traces traces = ledger.trace(form.name(), key, county, field);
            Optional<String> registered = registered(campaign, form);
            if (traces.values().isEmpty() && registered.isPresent())
                traces = ledger.trace(form.name(), registered.get(), county, field);
            if (traces.values().isEmpty()) {
                System.err.println("taizhang: no " + form.name() + " with the key \"" + key + "\" was ever reported"
                        + county.map(c -> " by " + c).orElse("") + "." + near(traces));
                return ExitStatus.FINDINGS;
            }
            String last = "";
            for (Trace t : traces.values()) {
                String heading = t.county() + " " + t.key() + " · " + t.field();
                if (!heading.equals(last)) System.out.println(heading);
                System.out.println("  " + line(t));
                last = heading;
            }
        }
        return ExitStatus.DONE;
    }

    /** The name under which the city knows the key, where what was asked for is another of its names. */
    private Optional<String> registered(Campaign campaign, Form form) {
        Register register = new Register(campaign.settings().register());
        return campaign.counties().stream()
                .map(County::id)
                .filter(id -> county.map(id::equals).orElse(true))
                .flatMap(id -> register.page(form.name(), id).stream())
                .flatMap(page -> page.nameOf(key).stream())
                .findFirst();
    }

    private static String near(Traces traces) {
        return traces.near().isEmpty()
                ? ""
                : " Is " + traces.near().stream().map(Printable::quoted).collect(Collectors.joining(" or "))
                        + " meant?";
    }

    private static String line(Trace t) {
        String place = t.sheet().map(s -> s + "!").orElse("") + t.cell().orElse("row " + t.row());
        String raw = t.raw().map(r -> " (written " + Printable.quoted(r) + ")").orElse("");
        String as = t.mergedKey().map(k -> ", as " + Printable.quoted(k)).orElse("");
        return t.period() + "  " + Printable.text(t.value()) + raw + "  " + Printable.text(t.fileName()) + " " + place
                + as
                + ", submission " + t.submissionId() + ", received " + t.receivedAt()
                + standing(t);
    }

    private static String standing(Trace t) {
        if (t.current()) return "";
        return t.takenBack() ? ", withdrawn" : ", replaced";
    }
}
