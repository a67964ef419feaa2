package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.main.Main;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Arrival;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.LedgerException;
import org.taizhang.mail.MailQueue;

class FailuresTest {
    private static final IOException FULL = new IOException("/srv/var/archive: No space left on device");

    @TempDir
    Path folder;

    private final Campaign campaign = CampaignFiles.shipped();
    private Ledger ledger;
    private Instant now = Instant.parse("2012-05-02T04:00:00Z");
    private boolean ledgerIsClosedToWriters;
    private OfficeMail office;
    private Failures failures;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        Home home = new Home(folder);
        ledger = Ledger.open(home, campaign);
        Today today = new Today(clock(), ZoneId.of("Asia/Shanghai"), Optional.empty());
        office = new OfficeMail(home, campaign, sometimesClosed(), new Inbox(home, campaign), today);
        failures = new Failures(office);
        file = Files.writeString(folder.resolve("a.csv"), "a");
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void the_office_is_told_of_a_cause_once_an_hour_in_its_own_words() {
        office.failed("a.csv", FULL);
        office.failed("b.csv", new RuntimeException("around it", FULL));
        assertThat(alarms()).isEqualTo(1);
        assertThat(lastAlarm()).isEqualTo("台账程序出错：磁盘已满");
        now = now.plus(Duration.ofMinutes(61));
        office.failed("c.csv", FULL);
        assertThat(alarms()).isEqualTo(2);
    }

    @Test
    void another_cause_is_told_at_once() {
        office.failed("a.csv", FULL);
        office.failed("a.csv", new OutOfMemoryError("Java heap space"));
        office.failed("a.csv", new IllegalStateException("a mistake of ours"));
        assertThat(alarms()).isEqualTo(3);
        assertThat(lastAlarm()).contains("IllegalStateException");
    }

    @Test
    void a_clock_that_was_ahead_silences_no_alarm() {
        now = now.plus(Duration.ofDays(400));
        office.failed("a.csv", FULL);
        now = now.minus(Duration.ofDays(400));
        office.failed("a.csv", FULL);
        assertThat(alarms()).isEqualTo(2);
    }

    @Test
    void what_could_not_be_queued_at_the_time_is_told_as_soon_as_it_can_be() {
        ledgerIsClosedToWriters = true;
        office.failed("a.csv", FULL);
        assertThat(alarms()).isZero();
        ledgerIsClosedToWriters = false;
        office.tellOfStrays();
        assertThat(alarms()).isGreaterThanOrEqualTo(1);
        assertThat(new MailQueue(ledger.dataSource()).last(Optional.empty(), 9))
                .anyMatch(m -> m.subject().contains("磁盘已满"));
    }

    @Test
    void a_trial_that_could_not_be_made_says_nothing_of_the_file() {
        for (int i = 0; i < 3; i++) failures.note(failed(kept(), new NoTrialException("no process", FULL)));
        assertThat(failures.exhausted(file)).isFalse();
    }

    @Test
    void a_file_that_fails_its_reader_twice_is_no_longer_read() {
        failures.note(failed(kept(), new OutOfMemoryError()));
        assertThat(failures.exhausted(file)).isFalse();
        assertThat(failures.holdsUp(file)).isTrue();
        failures.note(failed(kept(), new StackOverflowError()));
        assertThat(failures.exhausted(file)).isTrue();
    }

    @Test
    void a_disk_that_is_full_says_nothing_about_the_file() {
        Incoming incoming = new Incoming(
                file, file.getFileName().toString(), "yunling", Optional.empty(), OffsetDateTime.now(ZoneOffset.UTC));
        for (int n = 0; n < 5; n++) failures.note(failed(incoming, FULL));
        assertThat(failures.exhausted(file)).isFalse();
        assertThat(failures.givenUp(file)).isTrue();
        assertThat(failures.holdsUp(file)).isFalse();
        assertThat(failures.isToWait(file)).isTrue();
    }

    private Exchange failed(Object body, Throwable cause) {
        Main camel = new Main();
        camel.init();
        Exchange exchange = camel.getCamelContext().getEndpoint("direct:files").createExchange();
        exchange.setProperty("file", file.toFile());
        exchange.setProperty(Exchange.EXCEPTION_CAUGHT, cause);
        exchange.getMessage().setBody(body);
        return exchange;
    }

    /** As the route has it before it is read. */
    private Intake.Kept kept() {
        Arrival arrival = new Arrival(
                "yunling", Optional.empty(), "a.csv", "0".repeat(64), "folder", OffsetDateTime.MIN, file, file);
        return new Intake.Kept(arrival, Optional.empty());
    }

    private int alarms() {
        return new MailQueue(ledger.dataSource()).last(Optional.empty(), 99).size();
    }

    private String lastAlarm() {
        return new MailQueue(ledger.dataSource())
                .last(Optional.empty(), 1)
                .get(0)
                .subject();
    }

    /** The ledger, whose database can't be written at times. */
    private Ledger sometimesClosed() {
        return (Ledger) Proxy.newProxyInstance(
                Ledger.class.getClassLoader(), new Class<?>[] {Ledger.class}, (proxy, method, arguments) -> {
                    if (ledgerIsClosedToWriters && method.getName().equals("queue"))
                        throw new LedgerException("The disk of the ledger is full.", FULL);
                    try {
                        return method.invoke(ledger, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
