package org.taizhang.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.taizhang.campaign.Nearest;
import org.taizhang.consolidate.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code explain}: by what rule a figure of the digest is made. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says by what rule a figure of the digest is made; all of them where none is named.")
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(arity = "0..1", paramLabel = "FIGURE", description = "Its name in digest.json, such as overdue.")
    private Optional<String> figure = Optional.empty();

    @Override
    public Integer call() {
        Map<String, String> rules = new Explanations(program.home().campaign()).all();
        if (figure.isEmpty()) {
            rules.forEach((name, rule) -> System.out.println(name + "\n  " + rule));
            return ExitStatus.DONE;
        }
        String rule = rules.get(figure.get());
        if (rule == null) {
            String nearest = Nearest.to(figure.get(), List.copyOf(rules.keySet()))
                    .map(n -> " Did you mean " + n + "?")
                    .orElse(" There are: " + String.join(", ", rules.keySet()) + ".");
            throw new UsageException("taizhang: there is no figure \"" + figure.get() + "\"." + nearest);
        }
        System.out.println(rule);
        return ExitStatus.DONE;
    }
}
