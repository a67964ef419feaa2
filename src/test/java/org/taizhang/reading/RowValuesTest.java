package org.taizhang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.taizhang.value.Value;

class RowValuesTest {
    private static final Value STARTED = new Value.Entry("started");
    private static final Value HALL = new Value.Text("实训楼");

    private final RowValues values = new RowValues(new FieldPlaces(List.of("project", "stage", "note")));

    @Test
    void it_has_what_was_put_in_the_order_of_fields() {
        values.put("stage", STARTED);
        values.putIfAbsent("project", HALL);
        values.putIfAbsent("stage", HALL);
        assertThat(values.keySet()).containsExactly("project", "stage");
        assertThat(values.get("stage")).isEqualTo(STARTED);
        assertThat(values).hasSize(2).doesNotContainKey("note");
    }

    @Test
    void what_is_taken_away_is_gone() {
        values.put("stage", STARTED);
        assertThat(values.remove("stage")).isEqualTo(STARTED);
        assertThat(values.remove("no field")).isNull();
        assertThat(values).isEmpty();
    }

    @Test
    void no_other_field_is_taken() {
        assertThatThrownBy(() -> values.put("invoice", HALL)).hasMessageContaining("invoice");
    }
}
