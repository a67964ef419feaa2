package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.taizhang.ledger.TestLedger.codes;
import static org.taizhang.ledger.TestLedger.project;
import static org.taizhang.ledger.TestLedger.projects;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.FormSetting;
import org.taizhang.reading.TableReading;

/** Reports of a form whose rows belong to their period alone. */
class RowsOfAPeriodTest {
    private @TempDir Path home;
    private TestLedger t;

    @BeforeEach
    void open() {
        t = new TestLedger(home, FormSetting.in(home, "project-progress", "keepsRows: false"));
        t.enter("a", "2012-04-02", projects("2012-03", project("甲", "started", 1), project("乙", "started", 1)));
    }

    @AfterEach
    void close() {
        t.close();
    }

    private List<String> found(TableReading table) {
        return codes(t.ledger.compare(t.accepted(table)));
    }

    @Test
    void a_key_of_the_period_before_is_not_asked_for() {
        assertThat(found(projects("2012-04", project("丙", "started", 1)))).isEmpty();
    }

    @Test
    void one_that_a_replacement_leaves_out_still_is() {
        assertThat(found(projects("2012-03", project("甲", "started", 1)))).containsExactly("dropped");
    }
}
