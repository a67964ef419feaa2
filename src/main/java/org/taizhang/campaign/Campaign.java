package org.taizhang.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything one city asks for and how it is answered: the whole of {@code campaign/}, checked.
 *
 * @param settings {@code campaign.yaml}
 * @param counties its counties, in official order
 * @param forms its forms, in the order of their files' names
 * @param language the words of its language
 * @param fingerprint SHA-256 over the files it was read from, in hexadecimal
 */
public record Campaign(
        Settings settings, List<County> counties, List<Form> forms, Language language, String fingerprint) {
    public Campaign {
        counties = new Counties(counties);
    }

    /**
     * {@code campaign.yaml} itself.
     *
     * @param name what the campaign is called
     * @param office who sends the digest
     * @param language a language's code, such as {@code zh}
     * @param writing in which encodings and which order of day, month and year offices write, where not as the
     *     language says
     * @param timeZone where its days begin and end
     * @param targets the ratios to reach
     * @param indicators figures of its own over the numbers and lists of forms
     * @param register the keys that the city knows: other names for them, and values of its own that prevail
     * @param calendar the days on which offices work, for due days that move
     * @param roles which forms and fields the figures are made of
     * @param publish when the digest goes out
     * @param reminders when counties are reminded of what has not come
     * @param mail the server that messages leave by; without one they stay as files
     * @param database the PostgreSQL database that holds the ledger, as a JDBC URL; a file of the home's where left out
     */
    public record Settings(
            String name,
            Optional<String> office,
            String language,
            @Default("{}") Writing writing,
            ZoneId timeZone,
            Roster counties,
            List<Expectation> reports,
            List<Milestone> milestones,
            List<Target> targets,
            List<Indicator> indicators,
            List<Registered> register,
            @Default("{}") Workdays calendar,
            @Default("{}") Watch watch,
            @Default("{}") Scoring scoring,
            @Default("{}") Lights lights,
            @Default("{}") Roles roles,
            @Default("{}") Publish publish,
            @Default("{}") Recipients recipients,
            @Default("{}") Reminders reminders,
            Optional<Mail> mail,
            Optional<String> database,
            @Default("{}") Limits limits) {

        /** The indicator that a measure is; empty where it is one of every campaign's. */
        public Optional<Indicator> indicator(Measure measure) {
            return indicators.stream().filter(i -> i.measure().equals(measure)).findFirst();
        }

        /** Who writes to counties: the office, or the campaign where that has no name. */
        public String officeName() {
            return office.orElse(name);
        }
    }

    /**
     * The counties, written out or in a CSV file beside {@code campaign.yaml}.
     *
     * @param file a UTF-8 CSV with the columns id and name and, as wanted, aliases, contact and units; several aliases
     *     or addresses in one cell are parted by {@code ;}
     * @param list the counties themselves
     */
    @Bare("list")
    public record Roster(Optional<String> file, List<County> list) {}

    /**
     * When and how the night's digest goes out.
     *
     * @param at the time of day, in the campaign's time zone
     * @param base since when changes are counted: the last day of the day, week, month, quarter or year before
     * @param withoutNews whether mail goes out on nights without news too
     * @param countySections up to how many counties have their section in the city's page; more have pages of their own
     * @param attachmentBytes up to which size the workbook is attached to a mail
     */
    public record Publish(
            @Default("06:00") LocalTime at,
            @Default("month") Base base,
            @Default("true") boolean withoutNews,
            @Default("40") int countySections,
            @Default("8000000") long attachmentBytes) {

        /** Since when changes are counted: since the end of the day, week, month, quarter or year before the as-of day's. */
        public enum Base {
            day,
            week,
            month,
            quarter,
            year;

            /** The last day before the day itself, or the week, month, quarter or year that it lies in. */
            public LocalDate before(LocalDate day) {
                return switch (this) {
                    case day -> day.minusDays(1);
                    case week -> day.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
                    case month -> day.withDayOfMonth(1).minusDays(1);
                    case quarter -> Period.Kind.QUARTER.of(day).firstDay().minusDays(1);
                    case year -> day.withDayOfYear(1).minusDays(1);
                };
            }
        }
    }

    /**
     * Who gets what: leaders the city's digest, the office the same with the data's quality, counties their own page.
     *
     * @param from the sender's address
     * @param cityTable whether counties see the table of all counties too
     */
    public record Recipients(
            List<String> leaders,
            List<String> office,
            Optional<String> from,
            @Default("true") boolean cityTable) {}

    /**
     * The server that messages leave by. Its password comes from the environment, never from here.
     *
     * @param port the usual one of its security where left out
     * @param user who signs in; nobody where left out
     * @param passwordVariable the environment's variable that holds the password
     * @param trust a host whose certificate is taken unchecked, for servers that signed their own
     * @param timeoutSeconds how long to wait for an answer
     * @param retryMinutes how long to wait after a first failure; twice as long after each further one
     * @param giveUpHours how long to go on trying
     */
    public record Mail(
            String host,
            Optional<Integer> port,
            @Default("starttls") Security security,
            Optional<String> user,
            @Default("TAIZHANG_MAIL_PASSWORD") String passwordVariable,
            Optional<String> trust,
            @Default("30") int timeoutSeconds,
            @Default("5") int retryMinutes,
            @Default("72") int giveUpHours) {

        /** How the way to the server is kept private. */
        public enum Security {
            none,
            starttls,
            tls
        }
    }

    /**
     * Which forms and fields stand behind the figures; a campaign without one of them has no such figures.
     *
     * @param projects works that go through stages
     * @param ratio a measure of one group of rows against another
     * @param schools figures of institutions
     * @param names what sentences call a part, such as ratio.title, where its form's own word does not do
     */
    public record Roles(
            Optional<Projects> projects,
            Optional<Ratio> ratio,
            Optional<Development> schools,
            Map<String, String> names) {}

    /** The fields of a project. The stage is an ordered list; amounts are in the unit of the form. */
    public record Projects(
            String form,
            String stage,
            String completed,
            Optional<String> started,
            Optional<String> totalInvestment,
            Optional<String> invested,
            Optional<String> investedThisYear,
            Optional<String> yearPlan,
            Optional<String> plannedStart,
            Optional<String> plannedCompletion,
            Optional<String> problems,
            Optional<String> responsibleUnit) {}

    /** {@code group} parts the rows into {@code above} and {@code below}; each figure is the ratio of a field's sums. */
    public record Ratio(
            String form,
            String group,
            String above,
            String below,
            String enrolled,
            Optional<String> inSchool,
            Optional<String> target,
            Optional<String> freeTuition,
            Optional<String> grants) {}

    /**
     * Figures of a form of institutions, of any period.
     *
     * @param fields its number fields by what they are: {@code teachers} and those of them who are {@code dualQualified},
     *     whose share is a figure; {@code workstations}, over which the ratio's {@code inSchool} of {@code above} is one;
     *     what has another name here may be named in sentences, as schools.NAME
     */
    public record Development(String form, Map<String, String> fields) {}

    public Optional<County> county(String id) {
        return ((Counties) counties).of(id);
    }

    public Optional<Form> form(String name) {
        return forms.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
