package org.taizhang.cli;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.OfficeAct;
import org.taizhang.service.SettingAside;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * {@code office}: what the office decides about what was reported.
 *
 * <p>Nothing is deleted. A decision holds from its day on; the digest of an earlier day does not change.
 */
@Command(
        name = "office",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Decides for the office: sets submissions aside, takes reports back, merges and retires keys.")
final class OfficeCommand implements Runnable {
    @ParentCommand
    private Taizhang program;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }

    private interface Decision {
        void in(Ledger ledger, OfficeAct act);
    }

    private int decide(Campaign campaign, DecisionOptions options, Decision decision) {
        OfficeAct act = options.act(campaign);
        try (Ledger ledger = Ledger.open(program.home().home(), campaign)) {
            decision.in(ledger, act);
        }
        return ExitStatus.DONE;
    }

    @Command(
            name = "exclude",
            mixinStandardHelpOptions = true,
            description = "Sets a submission aside, with all it brought.")
    int exclude(
            @Parameters(paramLabel = "SUBMISSION", description = "Its number, as receipts and `status` show it.")
                    long id,
            @Mixin DecisionOptions options) {
        Home home = program.home().home();
        Campaign campaign = program.home().campaign();
        return decide(campaign, options, (ledger, act) -> new SettingAside(home, campaign, ledger).exclude(id, act));
    }

    @Command(
            name = "withdraw",
            mixinStandardHelpOptions = true,
            description = "Takes back the report of a period that counts; the one before counts again.")
    int withdraw(
            @Parameters(paramLabel = "FORM") String form,
            @Parameters(paramLabel = "PERIOD", description = "Such as 2012-03 or 2012-H1.") String period,
            @Option(names = "--county", required = true, paramLabel = "ID") String county,
            @Option(names = "--unit", paramLabel = "ID") Optional<String> unit,
            @Mixin DecisionOptions options) {
        Campaign campaign = program.home().campaign();
        Form known = Choices.form(campaign, form);
        County whose = Choices.county(campaign, county);
        Period when = Period.parse(period)
                .orElseThrow(
                        () -> new UsageException("taizhang: \"" + period + "\" is no period; write it like 2012-03."));
        return decide(campaign, options, (ledger, act) -> ledger.withdraw(whose.id(), unit, known.name(), when, act));
    }

    @Command(
            name = "merge",
            mixinStandardHelpOptions = true,
            description =
                    "From now on one key stands for another, such as a project's old name for its new one, and goes by"
                            + " that one's name. Where both are reported for a period, the row under that name counts.")
    int merge(
            @Parameters(paramLabel = "FORM") String form,
            @Parameters(paramLabel = "FROM", description = "The key that no longer stands for itself.") String from,
            @Parameters(paramLabel = "INTO", description = "The key that it stands for.") String into,
            @Option(names = "--county", required = true, paramLabel = "ID") String county,
            @Mixin DecisionOptions options) {
        Campaign campaign = program.home().campaign();
        Form known = Choices.form(campaign, form);
        County whose = Choices.county(campaign, county);
        return decide(campaign, options, (ledger, act) -> ledger.merge(whose.id(), known.name(), from, into, act));
    }

    @Command(
            name = "retire",
            mixinStandardHelpOptions = true,
            description =
                    "From now on a key no longer counts, until a report that comes after the decision lists it again;"
                            + " those that are there already do not, though --as-of names a day before they came.")
    int retire(
            @Parameters(paramLabel = "FORM") String form,
            @Parameters(paramLabel = "KEY") String key,
            @Option(names = "--county", required = true, paramLabel = "ID") String county,
            @Mixin DecisionOptions options) {
        Campaign campaign = program.home().campaign();
        Form known = Choices.form(campaign, form);
        County whose = Choices.county(campaign, county);
        return decide(campaign, options, (ledger, act) -> ledger.retire(whose.id(), known.name(), key, act));
    }

    @Command(name = "log", mixinStandardHelpOptions = true, description = "Says who decided what, when and why.")
    int log() {
        try (Ledger ledger =
                Ledger.openToRead(program.home().home(), program.home().campaign())) {
            for (Ledger.LogLine line : ledger.log()) {
                System.out.println(line.act().at() + "  "
                        + Printable.text(line.act().who()) + "  " + line.what() + "  " + about(line.about()) + "  "
                        + Printable.quoted(line.act().why()));
            }
        }
        return ExitStatus.DONE;
    }

    private static String about(Map<String, String> about) {
        return about.entrySet().stream()
                .map(e -> e.getKey() + " " + Printable.text(e.getValue()))
                .collect(Collectors.joining(", "));
    }
}
