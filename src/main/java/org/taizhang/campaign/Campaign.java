package org.taizhang.campaign;

import java.time.LocalTime;
import java.time.ZoneId;
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

    /**
     * {@code campaign.yaml} itself.
     *
     * @param name what the campaign is called
     * @param office who sends the digest
     * @param language a language's code, such as {@code zh}
     * @param timeZone where its days begin and end
     * @param roles which forms and fields the figures are made of
     * @param publish when the digest goes out
     */
    public record Settings(
            String name,
            Optional<String> office,
            String language,
            ZoneId timeZone,
            Roster counties,
            List<Expectation> reports,
            List<Milestone> milestones,
            @Default("{}") Roles roles,
            @Default("{}") Publish publish,
            @Default("{}") Recipients recipients,
            @Default("{}") Limits limits) {}

    /** The counties, written out or in a CSV file beside {@code campaign.yaml}. */
    public record Roster(Optional<String> file, List<County> list) {}

    /** When the night's digest goes out, in the campaign's time zone, and whether on nights without news too. */
    public record Publish(
            @Default("06:00") LocalTime at, @Default("true") boolean withoutNews) {}

    /** Who gets what: leaders the city's digest, the office the same with the data's quality. */
    public record Recipients(List<String> leaders, List<String> office, Optional<String> from) {}

    /**
     * Which forms and fields stand behind the figures; a campaign without one of them has no such figures.
     *
     * @param projects works that go through stages
     * @param ratio a measure of one group of rows against another
     * @param schools measures of the half-yearly form, by name of the figure
     */
    public record Roles(Optional<Projects> projects, Optional<Ratio> ratio, Optional<Development> schools) {}

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
            Optional<String> floorArea,
            Optional<String> plannedStart,
            Optional<String> actualStart,
            Optional<String> plannedCompletion,
            Optional<String> actualCompletion,
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

    /** Figures of a form of institutions: the teachers' share and places. */
    public record Development(String form, Map<String, String> fields) {}

    public Optional<County> county(String id) {
        return counties.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public Optional<Form> form(String name) {
        return forms.stream().filter(f -> f.name().equals(name)).findFirst();
    }
}
