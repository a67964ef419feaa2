package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;

/**
 * How one county's projects have moved, as far as both days know of them.
 *
 * @param started how many have reached the stage of the started
 * @param fellBack how many have fallen back behind it
 * @param invested how much more is invested
 */
record Moves(int started, int fellBack, BigDecimal invested) {
    static final Moves NONE = new Moves(0, 0, BigDecimal.ZERO);

    static Moves of(Campaign.Projects role, Book book, List<Project> before, List<Project> now) {
        Map<String, Project> then = before.stream().collect(Collectors.toMap(Project::key, Function.identity()));
        Optional<Ladder> ladder = role.started().flatMap(s -> Ladder.of(book.form(), role.stage()));
        Moves all = NONE;
        for (Project p : now) {
            Project was = then.get(p.key());
            if (was == null) continue;
            boolean both = ladder.isPresent()
                    && was.stage().text().isPresent()
                    && p.stage().text().isPresent();
            String start = role.started().orElse("");
            boolean had = both && ladder.get().reached(was.stageOrUnknown(), start);
            boolean has = both && ladder.get().reached(p.stageOrUnknown(), start);
            all = new Moves(
                    all.started + (has && !had ? 1 : 0),
                    all.fellBack + (had && !has ? 1 : 0),
                    all.invested.add(more(was, p)));
        }
        return all;
    }

    private static BigDecimal more(Project was, Project is) {
        return is.invested()
                .number()
                .flatMap(n -> was.invested().number().map(n::subtract))
                .orElse(BigDecimal.ZERO);
    }
}
