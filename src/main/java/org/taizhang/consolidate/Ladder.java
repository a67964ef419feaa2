package org.taizhang.consolidate;

import java.util.Optional;
import org.taizhang.campaign.Form;

/** The stages of an ordered list, from the first to the last. A stage that is not known is on no step. */
record Ladder(Form.Field field) {

    boolean reached(String stage, String step) {
        return field.step(stage) >= 0 && field.step(stage) >= field.step(step);
    }

    boolean below(String stage, String step) {
        return field.step(stage) >= 0 && field.step(stage) < field.step(step);
    }

    boolean below(Known stage, Optional<String> step) {
        return step.isPresent()
                && stage.text().filter(s -> below(s, step.get())).isPresent();
    }

    static Optional<Ladder> of(Form form, String field) {
        return form.field(field).map(Ladder::new);
    }
}
