package org.taizhang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
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

    /** The rooms on the way of a file; a room knows none that comes after it. */
    private static final List<String> WAY = List.of(
            "campaign",
            "sheet",
            "value",
            "reading",
            "normalise.context",
            "normalise.words",
            "normalise.heading",
            "normalise.columns",
            "normalise.kinds",
            "normalise.rows",
            "normalise",
            "ledger",
            "receipt",
            "consolidate",
            "digest",
            "mail",
            "intake",
            "service",
            "cli");

    /** Rooms side by side on the way, which don't know each other either. */
    private static final Map<String, List<String>> BESIDE = Map.of("consolidate", List.of("receipt"));

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.taizhang");

    @TestFactory
    Stream<DynamicTest> a_room_knows_only_those_on_the_way_to_it() {
        return WAY.stream()
                .filter(room -> !strangers(room).isEmpty())
                .map(room -> DynamicTest.dynamicTest(
                        room,
                        () -> noClasses()
                                .that()
                                .resideInAPackage(inside(room))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(strangers(room).stream()
                                        .map(HouseTest::inside)
                                        .toArray(String[]::new))
                                .allowEmptyShould(true)
                                .check(HOUSE)));
    }

    private static List<String> strangers(String room) {
        List<String> later = WAY.subList(WAY.indexOf(room) + 1, WAY.size());
        return Stream.concat(later.stream(), BESIDE.getOrDefault(room, List.of()).stream())
                .toList();
    }

    /** A room with all that is in it; of one that is divided, the hall alone, since its rooms are on the way themselves. */
    private static String inside(String room) {
        boolean divided = WAY.stream().anyMatch(r -> r.startsWith(room + "."));
        return "org.taizhang." + room + (divided ? "" : "..");
    }

    /** The ledger and all that tells from it know what was read of a file, and not how. */
    @Test
    void what_comes_after_the_reading_does_not_know_how_it_is_made() {
        noClasses()
                .that()
                .resideInAnyPackage(WAY.subList(WAY.indexOf("ledger"), WAY.indexOf("intake")).stream()
                        .map(HouseTest::inside)
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.taizhang.normalise..")
                .check(HOUSE);
    }

    @Test
    void every_room_is_on_the_way() {
        classes()
                .should()
                .resideInAnyPackage(WAY.stream().map(HouseTest::inside).toArray(String[]::new))
                .check(HOUSE);
    }

    /** Surefire looks for tests by name alone: one of another name would never run, without a word. */
    @Test
    void every_class_of_tests_is_named_so_that_it_runs() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java") && holdsTests(f)))
                    .isNotEmpty()
                    .allMatch(f -> f.toString().endsWith("Test.java"));
        }
    }

    private static boolean holdsTests(Path source) {
        try (Stream<String> lines = Files.lines(source)) {
            return lines.map(String::strip)
                    .anyMatch(l -> l.matches("@(Test|Property|TestFactory|ParameterizedTest)\\b.*"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
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
