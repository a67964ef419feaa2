package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;
import org.taizhang.value.Code;
import org.taizhang.value.Severity;

/** What several programs do with one ledger on a server, and that it holds what a file would. */
@DisabledIfSystemProperty(named = "test.database", matches = "postgresql", disabledReason = "It asks for both itself.")
class ServerTest {
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private Campaign campaign;
    private TestLedger one;
    private TestLedger other;

    @BeforeEach
    void two_programs() {
        campaign = TestDatabase.keptIn(TestDatabase.server().url(TestDatabase.schema(folder)), TestLedger.CAMPAIGN);
        one = new TestLedger(folder, campaign);
        other = new TestLedger(folder, campaign);
    }

    @AfterEach
    void close() {
        one.close();
        other.close();
    }

    @Test
    void what_one_has_claimed_another_can_not_until_it_is_given_back() {
        try (Claims ours = one.ledger.join("one", LONG);
                Claims theirs = other.ledger.join("other", LONG)) {
            assertThat(ours.take("yunling")).isTrue();
            assertThat(theirs.take("yunling")).isFalse();
            assertThat(theirs.take("shiqiao")).isTrue();
            ours.give("yunling");
            assertThat(theirs.take("yunling")).isTrue();
            assertThat(ours.holds("yunling")).isFalse();
        }
    }

    @Test
    void who_is_alive_keeps_a_claim_and_who_is_not_loses_it_after_the_lease() throws Exception {
        Claims ours = one.ledger.join("one", SHORT);
        try (Claims theirs = other.ledger.join("other", LONG)) {
            assertThat(ours.take("yunling")).isTrue();
            Thread.sleep(SHORT.multipliedBy(3).toMillis());
            assertThat(ours.holds("yunling")).isTrue();
            assertThat(theirs.take("yunling")).isFalse();
            one.close();
            for (int i = 0; i < 100 && !theirs.take("yunling"); i++) Thread.sleep(SHORT.toMillis());
            assertThat(theirs.holds("yunling")).isTrue();
        }
    }

    @Test
    void who_was_given_up_for_dead_enters_nothing() {
        Claims ours = one.ledger.join("one", LONG);
        ours.take("yunling");
        one.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1)));
        try (Claims theirs = other.ledger.join("other", LONG)) {
            ours.give("yunling");
            theirs.take("yunling");
            assertThatThrownBy(() -> one.enter("b", "2012-04-03", projects("2012-03", project("甲", "started", 2))))
                    .isInstanceOf(LostClaimException.class);
            other.enter("c", "2012-04-03", projects("2012-03", project("甲", "started", 3)));
        }
        assertThat(one.ledger.status(9).submissions()).containsEntry("accepted", 2);
    }

    @Test
    void what_is_entered_on_a_server_is_what_would_be_in_a_file() {
        try (TestLedger file = new TestLedger(folder.resolve("file"), TestLedger.CAMPAIGN)) {
            for (TestLedger t : List.of(one, file)) {
                t.enter(
                        "a",
                        "2012-04-02",
                        projects("2012-03", project("甲", "started", "1200.50"), project("乙\t\\N", null, 7)));
                t.ledger.enter(
                        t.arrival("b", "2012-04-03"),
                        t.reading(
                                Reading.Status.PARTIAL,
                                List.of(new Finding(
                                        Severity.ERROR,
                                        Code.NOT_A_NUMBER,
                                        Optional.of("Sheet1"),
                                        Optional.of("F7"),
                                        Optional.of("invested"),
                                        Optional.of("正在\0核实"),
                                        "…",
                                        Optional.empty())),
                                projects(
                                        "2012-04", project("甲", "topped_out", "0.00"), project("丙", "sited", "1E+3"))));
            }
            try (Database server = Postgres.open((Place.OnServer) Place.of(one.home, campaign));
                    ReadOnlyFile read = new ReadOnlyFile(file.home.database())) {
                for (Relation r : Relations.of(read.db()))
                    if (!r.name().equals("errand"))
                        assertThat(server.<Checksum>read(db -> Checksum.of(db, r)))
                                .as(r.name())
                                .isEqualTo(Checksum.of(read.db(), r));
            }
        }
    }
}
