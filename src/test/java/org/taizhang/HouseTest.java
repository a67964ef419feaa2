package org.taizhang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** How the house is laid out: a room knows those on the way to it and no other, and all policy is in the campaign. */
class HouseTest {
    private static final Path SOURCES = Path.of("src/main/java");

    /** Each room with those that it may not know. */
    private static final Map<String, List<String>> STRANGERS = Map.of(
            "campaign",
                    List.of("sheet", "value", "normalise", "ledger", "receipt", "consolidate", "digest", "mail", "cli"),
            "sheet", List.of("value", "normalise", "ledger", "receipt", "consolidate", "digest", "mail", "cli"),
            "value", List.of("normalise", "ledger", "receipt", "consolidate", "digest", "mail", "cli"),
            "normalise", List.of("ledger", "receipt", "consolidate", "digest", "mail", "cli"),
            "ledger", List.of("receipt", "consolidate", "digest", "mail", "cli"),
            "receipt", List.of("consolidate", "digest", "mail", "cli"),
            "consolidate", List.of("receipt", "digest", "mail", "cli"),
            "digest", List.of("mail", "cli"),
            "mail", List.of("cli"));

    @TestFactory
    Stream<DynamicTest> a_room_knows_only_those_on_the_way_to_it() {
        JavaClasses house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.taizhang");
        return STRANGERS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(room.getKey()))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(room.getValue().stream()
                                        .map(HouseTest::inside)
                                        .toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(house)));
    }

    private static String inside(String room) {
        return "org.taizhang." + room + "..";
    }

    @Test
    void no_word_of_a_campaign_stands_in_the_code() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(f -> f.toString().endsWith(".java")).flatMap(HouseTest::linesWithHan))
                    .isEmpty();
        }
    }

    private static Stream<String> linesWithHan(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.codePoints()
                            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN))
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
