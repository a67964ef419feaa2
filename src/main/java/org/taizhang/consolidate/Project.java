package org.taizhang.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.ledger.AsOf;

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

    /** @param cells of its county's reports */
    Figures.ProjectFigures figures(Campaign.Projects role, AsOf.CountyDays cells) {
        return new Figures.ProjectFigures(
                name,
                stageOrUnknown(),
                total.number(),
                invested.number(),
                latest.report().period().toString(),
                listed,
                latest.origin(),
                latest.text(role.responsibleUnit()),
                carried(role, cells));
    }

    /** The values that were taken from an earlier report, by their names among the figures. */
    private Map<String, CarriedValue> carried(Campaign.Projects role, AsOf.CountyDays cells) {
        Map<String, CarriedValue> carried = new LinkedHashMap<>();
        carried(stage, Optional.of(role.stage()), cells).ifPresent(v -> carried.put("stage", v));
        carried(total, role.totalInvestment(), cells).ifPresent(v -> carried.put("total_investment", v));
        carried(invested, role.invested(), cells).ifPresent(v -> carried.put("invested", v));
        return carried;
    }

    private Optional<CarriedValue> carried(Known known, Optional<String> field, AsOf.CountyDays cells) {
        if (known.from().isEmpty() || field.isEmpty()) return Optional.empty();
        Story.Place from = known.from().get();
        Optional<AsOf.Cell> then = cells.cell(from.inReport(), field.get());
        Optional<AsOf.Cell> now = cells.cell(latest.inReport(), field.get());
        return Optional.of(new CarriedValue(
                from.period(),
                from.origin(),
                then.map(AsOf.Cell::name),
                now.map(AsOf.Cell::name),
                now.flatMap(AsOf.Cell::refused)));
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
