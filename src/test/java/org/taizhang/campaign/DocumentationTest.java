package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Someone who reads only the documentation knows every key, and what it shows works. */
class DocumentationTest {

    @Test
    void every_key_of_a_campaign_is_told() throws IOException {
        String text = Files.readString(Path.of("docs/campaign.md"));
        assertThat(keys("campaign")).allSatisfy(key -> assertThat(text).containsPattern("[`.{ ]" + key + "[`:]"));
    }

    @Test
    void every_key_of_a_form_is_told() throws IOException {
        String text = Files.readString(Path.of("docs/forms.md"));
        assertThat(keys("form")).allSatisfy(key -> assertThat(text).containsPattern("[`.{ ]" + key + "[`:]"));
    }

    @Test
    void the_form_that_is_shown_can_be_used(@TempDir Path home) throws IOException {
        Matcher shown = Pattern.compile("(?s)```yaml\n(# yaml-language-server[^`]*?name: library\n.*?)```")
                .matcher(Files.readString(Path.of("docs/forms.md")));
        assertThat(shown.find()).isTrue();
        CampaignFolder folder = CampaignFolder.in(home)
                .with("forms/library.yaml", shown.group(1))
                .change(
                        "campaign.yaml",
                        "reports:\n",
                        "reports:\n  - form: library\n    from: 2012-H1\n    due: { day: 20 }\n");
        assertThat(folder.load().form("library").orElseThrow().fields()).hasSize(6);
    }

    @Test
    void every_rule_names_tests_that_are_there() throws IOException {
        Map<String, String> tests = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith("Test.java")).toList())
                tests.merge(file.getFileName().toString(), Files.readString(file), String::concat);
        }
        Matcher named = Pattern.compile("`(\\w+Test)\\.(\\w+)`").matcher(Files.readString(Path.of("docs/rules.md")));
        int rules = 0;
        for (; named.find(); rules++)
            assertThat(tests.getOrDefault(named.group(1) + ".java", ""))
                    .as(named.group())
                    .contains("void " + named.group(2) + "(");
        assertThat(rules).isPositive();
    }

    private static List<String> keys(String schema) throws IOException {
        List<String> keys = new ArrayList<>();
        collect(
                new ObjectMapper()
                        .readTree(Path.of("campaign/schema", schema + ".schema.json")
                                .toFile()),
                keys);
        return keys;
    }

    private static void collect(JsonNode node, List<String> keys) {
        node.path("properties").fieldNames().forEachRemaining(keys::add);
        node.elements().forEachRemaining(child -> collect(child, keys));
    }
}
