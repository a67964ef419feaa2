package org.taizhang.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;
import org.taizhang.reading.Reading;

class UnfilledTest {
    private static final String TITLE = "云岭县2012年3月项目进度表\n";
    private static final List<Form.Field> FIELDS =
            CampaignFiles.shipped().form("project-progress").orElseThrow().fields();
    private static final Map<String, String> SECOND = Map.of("project", "乙楼", "total_investment", "3000");

    /** A table with a column for every field of the form, as a template has them. */
    private static Read template(List<Map<String, String>> rows) {
        Stream<String> header = Stream.of(FIELDS.stream().map(Form.Field::title).collect(Collectors.joining("|")));
        Stream<String> lines = rows.stream()
                .map(r ->
                        FIELDS.stream().map(f -> r.getOrDefault(f.name(), "·")).collect(Collectors.joining("|")));
        return Read.of(Paper.text(TITLE + Stream.concat(header, lines).collect(Collectors.joining("\n", "", "\n"))));
    }

    @Test
    void a_template_that_came_back_as_it_went_out_is_doubted_and_stored() {
        Read r = template(List.of(Map.of("project", "甲楼", "total_investment", "5000", "location", "城关镇"), SECOND));
        assertThat(r.alarms()).containsExactly("inconsistent");
        assertThat(r.reading().status()).isEqualTo(Reading.Status.ACCEPTED);
        assertThat(r.row(3)).containsEntry("total_investment", "5000");
    }

    @ParameterizedTest
    @CsvSource({"invested,10", "stage,开工", "problems,征地困难"})
    void rows_of_which_one_says_something_are_not_doubted(String field, String said) {
        assertThat(template(List.of(Map.of("project", "甲楼", "total_investment", "5000", field, said), SECOND))
                        .alarms())
                .isEmpty();
    }

    @Test
    void what_was_written_and_refused_is_said_and_nothing_else() {
        assertThat(template(List.of(Map.of("project", "甲楼", "invested", "正在核实"), SECOND))
                        .alarms())
                .singleElement()
                .asString()
                .startsWith("not-a-number");
    }

    @Test
    void a_list_of_projects_with_less_columns_than_a_template_is_not_doubted() {
        assertThat(Read.of(Paper.text(TITLE + "项目名称|总投资|占地面积|形象进度\n甲楼|5000|20|\n"))
                        .alarms())
                .isEmpty();
    }
}
