package org.taizhang.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.taizhang.campaign.ConfigurationException;
import org.taizhang.service.RoutesException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The program: one command a run. Results go to stdout, messages to stderr. */
@Command(
        name = "taizhang",
        description = {
            "Takes in the spreadsheets that county offices send, keeps every value in a ledger,",
            "and says every night where the programme stands."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Taizhang.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            StartCommand.class,
            OnceCommand.class,
            CheckCommand.class,
            TemplateCommand.class,
            DigestCommand.class,
            TraceCommand.class,
            DemoCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            LearnCommand.class,
            MailCommand.class,
            OfficeCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            MigrateCommand.class
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:done, with findings or failures to look at",
            "2:wrong usage or configuration; the message names file, line and key"
        })
public final class Taizhang implements Runnable {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Mixin
    private HomeOption home;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    HomeOption home() {
        return home;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "A command is missing.");
    }

    /** Runs one command and ends the process with its exit status. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** Runs one command and gives its exit status. */
    static int run(String... args) {
        PrintStream out = new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.out), false, StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(new PrintStream(
                new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8));
        int status = line().execute(args);
        out.flush();
        return status;
    }

    /** All commands, ready to be given words. */
    static CommandLine line() {
        CommandLine line = new CommandLine(new Taizhang())
                .registerConverter(LocalDate.class, Taizhang::day)
                .setExecutionExceptionHandler(Taizhang::explain)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAllowSubcommandsAsOptionParameters(true);
        tellVersion(line);
        return line;
    }

    /** Lets each command say the program's version. */
    private static void tellVersion(CommandLine line) {
        line.getSubcommands().values().forEach(c -> {
            c.getCommandSpec().versionProvider(new Version());
            tellVersion(c);
        });
    }

    private static LocalDate day(String written) {
        try {
            if (DAY.matcher(written).matches()) return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            // Told below.
        }
        throw new CommandLine.TypeConversionException("\"" + written + "\" is no day; write one as 2012-05-01");
    }

    private static int explain(Exception e, CommandLine command, CommandLine.ParseResult parsed) {
        if (e instanceof ConfigurationException || e instanceof RoutesException || e instanceof UsageException) {
            System.err.println(e.getMessage());
            return ExitStatus.WRONG_USAGE;
        }
        org.slf4j.LoggerFactory.getLogger(Taizhang.class).debug("The command failed", e);
        System.err.println("taizhang: " + Causes.inWords(e));
        return ExitStatus.FINDINGS;
    }

    /** The version that the build wrote into the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Taizhang.class.getPackage().getImplementationVersion();
            return new String[] {"taizhang " + (version == null ? "(not packaged)" : version)};
        }
    }
}
