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
        description = {
            "Says by what rule a figure of the digest is made; all of them where none is named.",
            "Of what is a part of figures, such as since, it says these."
        })
final class ExplainCommand implements Callable<Integer> {
    @ParentCommand
    private Taizhang program;

    @Parameters(arity = "0..1", paramLabel = "FIGURE", description = "Its name in digest.json, such as overdue.")
    private Optional<String> figure = Optional.empty();

    @Override
    public Integer call() {
        Explanations explanations = new Explanations(program.home().campaign());
        Map<String, String> rules = explanations.all();
        if (figure.isEmpty()) {
            print(rules);
            return ExitStatus.DONE;
        }
        Map<String, String> said = explanations.of(figure.get());
        if (said.isEmpty()) {
            String nearest = Nearest.to(figure.get(), List.copyOf(rules.keySet()))
                    .map(n -> " Did you mean " + n + "?")
                    .orElse(" There are: " + String.join(", ", rules.keySet()) + ".");
            throw new UsageException("taizhang: there is no figure \"" + figure.get() + "\"." + nearest);
        }
        if (said.containsKey(figure.get())) System.out.println(said.get(figure.get()));
        else print(said);
        return ExitStatus.DONE;
    }

    private static void print(Map<String, String> rules) {
        rules.forEach((name, rule) -> System.out.println(name + "\n  " + rule));
    }
}
