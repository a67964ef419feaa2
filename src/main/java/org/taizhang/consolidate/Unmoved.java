package org.taizhang.consolidate;

import java.util.Optional;
import org.taizhang.value.Value;

/**
 * One field followed back through a key's reports for as long as it has its present value.
 *
 * <p>A report that leaves the value out has the value of the one before it; so it belongs to the run only once that is
 * known to be the same.
 */
final class Unmoved {
    private final String field;
    private final Optional<Value> present;
    private int seen;
    private int run;
    private boolean moved;

    Unmoved(String field, Known present) {
        this.field = field;
        this.present = present.value();
    }

    /** Takes in the next report, older than those before. */
    void look(Line line) {
        if (moved) return;
        seen++;
        Optional<Value> own = line.value(field);
        // What was never reported did not move; what is left out here is decided by an older report.
        if (own.equals(present)) run = seen;
        else if (own.isPresent()) moved = true;
    }

    /** Over how many reports, from the latest back, the value is known to be the same. */
    int run() {
        return run;
    }

    boolean moved() {
        return moved;
    }
}
