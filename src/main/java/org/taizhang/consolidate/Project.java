package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;

/**
 * A project with its last known values.
 *
 * @param latest its row in the latest period that has it, with what the city gives
 * @param listed whether its county's latest report still has it
 */
record Project(String key, String name, Line latest, boolean listed, Known stage, Known invested, Known total) {
    /** The stage of a project whose stage was never understood. */
    static final String UNKNOWN = "unknown";

    /** The projects of a county's book, in the order of keys. */
    static List<Project> in(Book book, Campaign.Projects role, Given given, String county) {
        UnaryOperator<Line> over = given.over(book, county);
        List<Project> projects = new ArrayList<>();
        for (String key : book.keys()) {
            Line latest = over.apply(book.latest(key));
            projects.add(new Project(
                    key,
                    book.name(latest),
                    latest,
                    book.listed().contains(key),
                    Known.of(book, key, latest, role.stage()),
                    Known.of(book, key, latest, role.invested()),
                    Known.of(book, key, latest, role.totalInvestment())));
        }
        return projects;
    }

    String stageOrUnknown() {
        return stage.text().orElse(UNKNOWN);
    }

    /** How many of its values had to be taken from an earlier report than its latest. */
    int carriedOver() {
        return (int) Stream.of(stage, invested, total).filter(Known::carried).count();
    }

    Figures.ProjectFigures figures(Campaign.Projects role) {
        return new Figures.ProjectFigures(
                name,
                stageOrUnknown(),
                total.number(),
                invested.number(),
                latest.report().period().toString(),
                listed,
                latest.origin(),
                latest.text(role.responsibleUnit()));
    }

    /** Of how many projects a value was never told. */
    static int unknown(List<Project> projects, java.util.function.Function<Project, Known> value) {
        return (int)
                projects.stream().filter(p -> value.apply(p).number().isEmpty()).count();
    }

    static BigDecimal sum(List<Project> projects, java.util.function.Function<Project, Optional<BigDecimal>> amount) {
        return projects.stream().flatMap(p -> amount.apply(p).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
