package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.ReservedNames;
import org.taizhang.reading.Reading;

class SchemaTest {
    @TempDir
    Path folder;

    /** A home whose form of projects is changed. */
    private Campaign campaign(String from, String to) throws Exception {
        Path campaign = folder.resolve("campaign");
        try (Stream<Path> files = Files.walk(Path.of("campaign"))) {
            for (Path f : files.toList()) {
                Path copy = campaign.resolve(Path.of("campaign").relativize(f));
                if (Files.isDirectory(f)) Files.createDirectories(copy);
                else Files.copy(f, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path form = campaign.resolve("forms/project-progress.yaml");
        Files.writeString(form, Files.readString(form).replace(from, to));
        return TestDatabase.of(folder, CampaignFiles.load(folder));
    }

    @Test
    void the_version_is_that_of_the_last_migration() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/db"))) {
            assertThat(files.map(f -> f.getFileName().toString().replaceAll("V(\\d+)__.*", "$1"))
                            .mapToInt(Integer::parseInt)
                            .max())
                    .hasValue(Schema.VERSION);
        }
    }

    @Test
    void whatever_the_migrations_make_is_reserved() throws Exception {
        Pattern made = Pattern.compile("create (?:table|index) (\\w+)", Pattern.CASE_INSENSITIVE);
        for (String scripts : List.of("db", "nodes"))
            try (Stream<Path> files = Files.list(Path.of("src/main/resources", scripts))) {
                for (Path file : files.toList())
                    assertThat(made.matcher(Files.readString(file))
                                    .results()
                                    .map(m -> m.group(1).toLowerCase(Locale.ROOT)))
                            .allMatch(ReservedNames::isRelation);
            }
    }

    @Test
    void a_new_ledger_has_no_other_relations_and_columns_than_those_that_are_reserved_and_the_forms() throws Exception {
        try (TestLedger t = new TestLedger(folder);
                Connection c = t.ledger.dataSource().getConnection()) {
            DSLContext db = DSL.using(c);
            List<Form> forms = TestLedger.CAMPAIGN.forms();
            assertThat(Relations.names(db))
                    .allMatch(name -> ReservedNames.isRelation(name)
                            || forms.stream().anyMatch(f -> name.matches(f.table() + "(_history)?")));
            assertThat(Relations.of(db).stream().filter(Relation::isOfForm))
                    .hasSize(2 * forms.size())
                    .allSatisfy(r -> assertThat(r.values())
                            .allMatch(column -> forms.stream()
                                    .anyMatch(f -> f.field(column.name()).isPresent())));
        }
    }

    @Test
    void a_ledger_of_a_newer_version_is_not_touched() throws Exception {
        try (TestLedger t = new TestLedger(folder);
                var c = t.ledger.dataSource().getConnection();
                var s = c.createStatement()) {
            s.execute("update schema_history set version = '99'");
        }
        assertThatThrownBy(() -> new TestLedger(folder))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("newer");
    }

    @Test
    void a_field_whose_type_is_changed_says_what_brings_the_ledger_to_it() throws Exception {
        try (TestLedger t = new TestLedger(folder)) {
            t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        }
        Campaign changed = campaign("title: 建设地点\n", "title: 建设地点\n    type: number\n");
        Home home = new Home(folder);
        String message = "forms/project-progress.yaml: the ledger has kept the field \"location\" as another type than"
                + " number. Write the type it had before, or";
        assertThatThrownBy(() -> Ledger.open(home, changed))
                .isInstanceOf(LedgerException.class)
                .hasMessageContainingAll(message, "taizhang rebuild");
        try (Ledger ledger = Ledger.openToRead(home, changed)) {
            assertThatThrownBy(() -> ledger.trace("project-progress", "甲", Optional.empty(), Optional.empty()))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining(message);
        }
    }

    @Test
    void a_ledger_of_an_earlier_version_says_what_brings_it_up_to_date() throws Exception {
        try (TestLedger t = new TestLedger(folder)) {
            t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        }
        try (TestLedger t = new TestLedger(folder);
                var c = t.ledger.dataSource().getConnection();
                var s = c.createStatement()) {
            s.execute("alter table report drop column settled_errors");
        }
        try (Ledger ledger = Ledger.openToRead(new Home(folder), campaign("fields:", "fields:"))) {
            LocalDate day = LocalDate.parse("2012-04-10");
            assertThatThrownBy(() -> ledger.asOf(day).county("yunling"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("earlier version")
                    .hasMessageContaining("taizhang once");
        }
    }

    @Test
    void a_new_field_of_a_form_widens_its_tables_and_keeps_what_is_there() throws Exception {
        try (TestLedger t = new TestLedger(folder)) {
            t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        }
        Campaign wider = campaign("fields:\n", "fields:\n  - { name: order, title: 批次, type: number }\n");
        Ledger.open(new Home(folder), wider).close();
        try (TestLedger t = new TestLedger(folder)) {
            assertThat(t.query("select project, \"order\" from project_progress"))
                    .containsExactly("甲|null");
            assertThat(t.query("select project, \"order\" from project_progress_history"))
                    .containsExactly("甲|null");
        }
    }

    @Test
    void a_ledger_opened_to_read_leaves_an_unknown_form_alone() throws Exception {
        new TestLedger(folder).close();
        Campaign wider = campaign("fields:\n", "fields:\n  - { name: batch, title: 批次, type: number }\n");
        Reading reading = new Reading(
                "a.xlsx",
                "",
                Reading.Status.ACCEPTED,
                Optional.of("yunling"),
                Optional.empty(),
                List.of(projects("2012-03", project("甲", "started", 1))),
                List.of());
        try (Ledger ledger = Ledger.openToRead(new Home(folder), wider)) {
            assertThat(ledger.compare(reading)).isEqualTo(reading);
        }
        try (TestLedger t = new TestLedger(folder)) {
            assertThatThrownBy(() -> t.query("select batch from project_progress"))
                    .hasMessageContaining("batch");
        }
    }
}
