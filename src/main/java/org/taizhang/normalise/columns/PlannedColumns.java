package org.taizhang.normalise.columns;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.heading.FoundTable;
import org.taizhang.normalise.words.GroupKind;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.HeaderWords;
import org.taizhang.normalise.words.PlanWords;
import org.taizhang.normalise.words.Vocabulary;

/**
 * The columns below a header of plans, such as a year's targets, that have what can only come about: steps, sums and days.
 *
 * <p>They are not read where another column has the same and stands below no plan. Where none has, they are, if words below
 * the plan say that what stands there has come about, since the plan then is a heading over both.
 */
final class PlannedColumns {
    private final FoundTable table;
    private final PlanWords words;

    PlannedColumns(FoundTable table, Vocabulary words) {
        this.table = table;
        this.words = words.plans();
    }

    /** Takes those that are not read out of what columns have been found to be. */
    void takeFrom(Map<HeaderColumn, HeaderMatch> matches) {
        Set<HeaderColumn> planned = new HashSet<>();
        Set<Form.Field> elsewhere = new HashSet<>();
        matches.forEach((column, match) -> {
            if (!(match instanceof HeaderMatch.Named named) || !canOnlyComeAbout(named.field())) return;
            if (planOver(column, named.field()).isPresent()) planned.add(column);
            else elsewhere.add(named.field());
        });
        planned.removeIf(c -> HeaderMatch.field(matches.get(c))
                .filter(f ->
                        !elsewhere.contains(f) && isHeadingOfBoth(planOver(c, f).orElseThrow()))
                .isPresent());
        matches.keySet().removeAll(planned);
    }

    private static boolean canOnlyComeAbout(Form.Field field) {
        return field.actual() || field.cumulative() || field.ordered();
    }

    /** The plan over a column, with which the form has no words for the field, and below which none says otherwise. */
    private Optional<HeaderWords> planOver(HeaderColumn column, Form.Field field) {
        for (int i = column.words().size() - 2; i >= 0; i--) {
            HeaderWords over = column.words().get(i);
            if (words.isPlan(over)) {
                GroupKind kind = table.fit().headers().groups().kind(List.of(over), column.leaf(), field);
                return kind == GroupKind.SPELLED_OUT || kind == GroupKind.JOINED ? Optional.empty() : Optional.of(over);
            }
            if (words.saysDone(over)) return Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a column below a plan says of itself that it has come about. */
    private boolean isHeadingOfBoth(HeaderWords plan) {
        return table.header().columns().stream()
                .filter(c -> c.words().size() > 1 && c.words().contains(plan))
                .anyMatch(c -> words.saysDone(c.leaf()));
    }
}
