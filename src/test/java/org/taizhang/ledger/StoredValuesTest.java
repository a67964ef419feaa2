package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Form;
import org.taizhang.reading.FieldPlaces;
import org.taizhang.value.Value;

class StoredValuesTest {
    private static final Form FORM =
            TestLedger.CAMPAIGN.form("project-progress").orElseThrow();

    private final List<Form.Field> fields = Stream.of("project", "stage", "invested", "actual_start")
            .map(name -> FORM.field(name).orElseThrow())
            .toList();

    private StoredValues values(String... cells) {
        FieldPlaces places =
                new FieldPlaces(fields.stream().map(Form.Field::name).toList());
        return new StoredValues(fields, places, Arrays.copyOf(cells, cells.length, Object[].class));
    }

    @Test
    void it_is_the_map_of_the_values_that_are_there_in_the_order_of_fields() {
        Map<String, Value> said = new LinkedHashMap<>();
        said.put("project", new Value.Text("教学楼"));
        said.put("invested", new Value.Number(new BigDecimal("12.5")));
        said.put("actual_start", new Value.Date("2011-03"));
        StoredValues values = values("教学楼", null, "12.5", "2011-03");
        assertThat(values).isEqualTo(said).hasSize(3);
        assertThat(said).isEqualTo(values);
        assertThat(values.hashCode()).isEqualTo(said.hashCode());
        assertThat(new ArrayList<>(values.keySet())).containsExactly("project", "invested", "actual_start");
        assertThat(values.get("invested")).isSameAs(values.get("invested"));
    }

    @Test
    void what_is_not_there_is_null_and_has_no_key() {
        StoredValues values = values(null, "started", null, null);
        assertThat(values.get("project")).isNull();
        assertThat(values.get("nothing")).isNull();
        assertThat(values.containsKey("project")).isFalse();
        assertThat(values.containsKey("stage")).isTrue();
        assertThat(values.containsKey("nothing")).isFalse();
        assertThat(values(null, null, null, null)).isEmpty();
    }
}
