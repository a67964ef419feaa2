package org.taizhang.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Expectation;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.campaign.Period;
import org.taizhang.campaign.Reminders;
import org.taizhang.intake.CountyMail;
import org.taizhang.intake.Today;
import org.taizhang.ledger.Ledger;
import org.taizhang.mail.MailQueue;

/** Reminds counties of reports that are soon due, or late: one mail a county and day. */
public final class Reminding {
    private static final String KIND = "reminder";
    private static final String NEVER = "9999";

    private final Campaign campaign;
    private final Today today;
    private final CountyMail mail;
    private final MailQueue queue;
    private volatile LocalDate done;

    /** A report that a county, or one of its units, owes. */
    private record Owed(String county, Optional<String> unit, String form, String period) {}

    /** A report to remind of. */
    record Reminder(Form form, Optional<String> unit, Period period, LocalDate due, long daysLeft) {}

    public Reminding(Home home, Campaign campaign, Ledger ledger, Today today) {
        this.campaign = campaign;
        this.today = today;
        mail = new CountyMail(home, campaign, ledger);
        queue = new MailQueue(ledger.dataSource());
    }

    /** Whether this campaign reminds at all, and today. */
    private boolean isWanted() {
        Reminders reminders = campaign.settings().reminders();
        boolean any =
                !reminders.daysBefore().isEmpty() || !reminders.daysAfter().isEmpty();
        return any && (reminders.onDaysOff() || campaign.settings().calendar().work(today.day()));
    }

    /** Whether today's hour has passed and nobody has been reminded in this run of the program. */
    public boolean isMissed() {
        boolean later = !LocalTime.from(today.now())
                .isBefore(campaign.settings().reminders().at());
        return later && !today.day().equals(done) && isWanted();
    }

    /** The year of the earliest report of which a county may be reminded today; what came before it is nothing to ask for. */
    public String since() {
        return campaign.settings().reports().stream()
                .flatMap(expected -> owed(expected).filter(p -> isToday(daysLeft(expected, p))))
                .map(Period::year)
                .min(Integer::compare)
                .map(String::valueOf)
                .orElse(NEVER);
    }

    /**
     * Queues today's reminders; none to a county that has been reminded today.
     *
     * @param reported the current reports {@link #since} a year, each with {@code county}, {@code unit}, {@code form} and {@code period}
     */
    public void remind(List<Map<String, Object>> reported) {
        if (!isWanted()) return;
        Set<Owed> came = new HashSet<>();
        for (Map<String, Object> r : reported) {
            came.add(new Owed(
                    text(r, "county"),
                    Optional.ofNullable((String) r.get("unit")),
                    text(r, "form"),
                    text(r, "period")));
        }
        LocalDate day = today.day();
        Set<String> reminded = queue.counties(KIND, day);
        for (County county : campaign.counties()) {
            if (reminded.contains(county.id())) continue;
            List<Reminder> reminders = of(county, came);
            if (!reminders.isEmpty()) send(county, reminders);
        }
        done = day;
    }

    private List<Reminder> of(County county, Set<Owed> came) {
        List<Reminder> reminders = new ArrayList<>();
        for (Expectation expected : campaign.settings().reports()) {
            Form form = campaign.form(expected.form()).orElseThrow();
            owed(expected).forEach(period -> {
                long left = daysLeft(expected, period);
                units(county)
                        .filter(unit -> isToday(left))
                        .filter(unit -> !came.contains(new Owed(county.id(), unit, form.name(), period.toString())))
                        .forEach(unit -> reminders.add(
                                new Reminder(form, unit, period, today.day().plusDays(left), left)));
            });
        }
        return reminders;
    }

    /** The periods that are expected by the last day of which counties are reminded today. */
    private Stream<Period> owed(Expectation expected) {
        Campaign.Settings settings = campaign.settings();
        int ahead = settings.reminders().daysBefore().stream()
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
        LocalDate until = today.day().plusDays(ahead);
        return Stream.iterate(expected.from(), p -> expected.isExpected(p, until, settings.calendar()), p -> p.plus(1))
                .filter(p -> expected.until().map(u -> p.compareTo(u) <= 0).orElse(true));
    }

    private long daysLeft(Expectation expected, Period period) {
        return ChronoUnit.DAYS.between(
                today.day(), expected.dueOn(period, campaign.settings().calendar()));
    }

    private boolean isToday(long daysLeft) {
        Reminders reminders = campaign.settings().reminders();
        return daysLeft >= 0
                ? reminders.daysBefore().contains((int) daysLeft)
                : reminders.daysAfter().contains((int) -daysLeft);
    }

    private static Stream<Optional<String>> units(County county) {
        return county.units().isEmpty()
                ? Stream.of(Optional.empty())
                : county.units().stream().map(u -> Optional.of(u.id()));
    }

    private void send(County county, List<Reminder> reminders) {
        String lines = reminders.stream().map(r -> line(county, r)).collect(Collectors.joining("\n"));
        Map<String, String> put = Map.of(
                "county", county.name(),
                "n", String.valueOf(reminders.size()),
                "list", lines,
                "office", campaign.settings().officeName());
        mail.queue(
                KIND,
                county.id(),
                campaign.language().say("reminder.subject", put),
                campaign.language().say("reminder.text", put),
                today.day().atStartOfDay(campaign.settings().timeZone()).toOffsetDateTime());
    }

    private String line(County county, Reminder r) {
        String unit = r.unit().flatMap(county::unit).map(u -> u.name() + " ").orElse("");
        String key = r.daysLeft() > 0 ? "reminder.soon" : r.daysLeft() == 0 ? "reminder.today" : "reminder.late";
        return campaign.language()
                .say(
                        key,
                        Map.of(
                                "form", unit + r.form().title(),
                                "period", campaign.language().period(r.period()),
                                "due", campaign.language().day(r.due()),
                                "days", String.valueOf(Math.abs(r.daysLeft()))));
    }

    private static String text(Map<String, Object> row, String column) {
        return String.valueOf(row.get(column));
    }
}
