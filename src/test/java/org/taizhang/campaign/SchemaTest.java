package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The schemas that editors use, which follow the records. {@code mvn test -Dtest=SchemaTest -Dschemas=write} writes them
 * anew.
 */
class SchemaTest {
    private static final Path SCHEMAS = Path.of("campaign/schema");

    @Test
    void a_campaign_has_the_keys_that_its_schema_says() throws IOException {
        follows("campaign.schema.json", SchemaOfRecords.of(Campaign.Settings.class, "A campaign of Taizhang"));
    }

    @Test
    void a_form_has_the_keys_that_its_schema_says() throws IOException {
        follows("form.schema.json", SchemaOfRecords.of(Form.class, "A form of Taizhang"));
    }

    @Test
    void a_language_has_the_keys_that_its_schema_says() throws IOException {
        follows(
                "language.schema.json",
                SchemaOfRecords.ofExtending(
                        Language.class, "A language of Taizhang", "the language of which this file says what differs"));
    }

    @Test
    void every_key_of_a_language_is_described() throws IOException {
        JsonNode whole = new ObjectMapper()
                .readTree(SCHEMAS.resolve("language.schema.json").toFile());
        whole.findValues("properties")
                .forEach(keys -> assertThat(keys.properties())
                        .allSatisfy(key -> assertThat(
                                        key.getValue().path("description").asText())
                                .as(key.getKey())
                                .isNotBlank()));
    }

    private static void follows(String name, String schema) throws IOException {
        if ("write".equals(System.getProperty("schemas"))) Files.writeString(SCHEMAS.resolve(name), schema);
        assertThat(SCHEMAS.resolve(name)).hasContent(schema);
    }

    @TestFactory
    Stream<DynamicTest> what_ships_keeps_to_its_schema() throws IOException {
        return files().stream()
                .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                    assertThat(schema(kind(file)).validate(SchemaOfRecords.json(Files.readString(file))))
                            .isEmpty();
                }));
    }

    @Test
    void what_is_misspelt_does_not() throws IOException {
        String form = Files.readString(Path.of("campaign/forms/enrolment.yaml"));
        assertThat(schema("form").validate(SchemaOfRecords.json(form.replace("type: list", "type: lists"))))
                .isNotEmpty();
        assertThat(schema("form").validate(SchemaOfRecords.json(form.replace("primaryKey:", "primarykey:"))))
                .isNotEmpty();
    }

    private static Schema schema(String name) throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMAS.resolve(name + ".schema.json")));
    }

    private static String kind(Path file) {
        if (file.endsWith("campaign.yaml")) return "campaign";
        return file.getParent().endsWith("languages") ? "language" : "form";
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> own = Files.walk(Path.of("campaign"));
                Stream<Path> examples =
                        Files.exists(Path.of("examples")) ? Files.walk(Path.of("examples")) : Stream.<Path>empty()) {
            return Stream.concat(own, examples)
                    .filter(f ->
                            f.endsWith("campaign.yaml") || f.toString().matches(".*/(forms|languages)/[^/]+\\.yaml"))
                    .sorted()
                    .toList();
        }
    }
}
