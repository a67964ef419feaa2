package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;
import static org.taizhang.campaign.FormCheck.keyed;

import java.math.BigDecimal;
import java.util.List;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/** What {@code campaign.yaml} says of forms, held against the forms. */
final class SettingsCheck {
    private final Campaign.Settings settings;
    private final References references;
    private final FormReferences forms;

    SettingsCheck(Campaign.Settings settings, References references, FormReferences forms) {
        this.settings = settings;
        this.references = references;
        this.forms = forms;
    }

    void check() {
        if (settings.reports().isEmpty()) references.problem("reports", "A campaign expects at least one report.");
        references.once("form", keyed("reports", settings.reports(), Expectation::form, ".form"));
        each(settings.reports(), "reports", this::report);
        references.once("milestone", keyed("milestones", settings.milestones(), Milestone::id, ".id"));
        each(settings.milestones(), "milestones", this::milestone);
        new RoleCheck(forms).check(settings.roles());
        new IndicatorCheck(references, forms).check(settings.indicators());
        scoring(settings.scoring());
        new MeasureCheck(settings, references).check();
        reminders(settings.reminders());
        levels(settings.lights().levels());
        references.addresses("recipients.leaders", settings.recipients().leaders());
        references.addresses("recipients.office", settings.recipients().office());
        settings.recipients()
                .from()
                .filter(a -> !References.isAddress(a))
                .ifPresent(a -> references.problem("recipients.from", "Expected a mail address, found \"" + a + "\"."));
        settings.database().ifPresent(this::database);
    }

    private void scoring(Scoring scoring) {
        if (scoring.places() < 0) references.problem("scoring.places", "Expected 0 or more decimal places.");
        each(scoring.parts(), "scoring.parts", (key, part) -> {
            notNegative(key + ".weight", part.weight());
            notNegative(key + ".cap", part.cap());
        });
        each(
                scoring.adjustments(),
                "scoring.adjustments",
                (key, adjustment) -> adjustment.atMost().ifPresent(most -> notNegative(key + ".atMost", most)));
    }

    private void reminders(Reminders reminders) {
        each(reminders.daysBefore(), "reminders.daysBefore", this::notBefore);
        each(reminders.daysAfter(), "reminders.daysAfter", this::notBefore);
    }

    private void notBefore(String key, int days) {
        if (days < 0) references.problem(key, "Expected a number of days from 0 on, found " + days + ".");
    }

    /** One without rules is given always, so that those below it never are. */
    private void levels(List<Lights.Level> levels) {
        references.once("level", keyed("lights.levels", levels, Lights.Level::id, ".id"));
        each(levels, "lights.levels", (key, level) -> {
            if (level.when().isEmpty()
                    && !level.equals(levels.get(levels.size() - 1))
                    && references.isWhole(key + ".when"))
                references.problem(
                        key,
                        "A light without rules (when) is given to every county, so those below it never are; it stands"
                                + " last.");
        });
    }

    private void notNegative(String key, BigDecimal number) {
        if (number.signum() < 0)
            references.problem(
                    key,
                    "Expected a number from 0 on, found " + number.toPlainString()
                            + "; points are taken by an adjustment with points below 0.");
    }

    private void database(String url) {
        if (!url.startsWith("jdbc:postgresql:"))
            references.problem("database", "Expected jdbc:postgresql://HOST/DATABASE, found \"" + url + "\".");
        else if (url.matches("(?i).*[?&]password=.*"))
            references.problem("database", "No password stands here; it comes from TAIZHANG_DATABASE_PASSWORD.");
    }

    private void report(String key, Expectation report) {
        forms.form(key + ".form", report.form()).ifPresent(form -> {
            period(key + ".from", form, report.from());
            report.until().ifPresent(until -> period(key + ".until", form, until));
            if (form.isWhole("period")
                    && form.value().period().kind().isShort()
                    && report.due().days().isEmpty())
                references.problem(
                        key + ".due",
                        "A report of a " + form.value().period()
                                + " is due some days after its end; write due: { days: 1 }.");
        });
        if (references.isWhole(key + ".from")
                && report.until().filter(u -> u.compareTo(report.from()) < 0).isPresent())
            references.problem(key + ".until", "It ends before it begins.");
    }

    private void period(String key, Bound<Form> bound, Period period) {
        Form form = bound.value();
        if (period.kind() != form.period().kind() && bound.isWhole("period"))
            references.problem(
                    key, "Expected a " + form.period() + " as the form " + form.name() + " has, found " + period + ".");
    }

    private void milestone(String key, Milestone milestone) {
        forms.form(key + ".form", milestone.form()).ifPresent(form -> {
            milestone.cohort().ifPresent(c -> period(key + ".cohort.period", form, c.period()));
            forms.field(key + ".field", form, milestone.field(), Type.list)
                    .ifPresent(list -> steps(key, milestone, form, list));
        });
    }

    private void steps(String key, Milestone milestone, Bound<Form> form, Field list) {
        forms.ordered(key + ".field", form, list, "A milestone needs an ordered list; this one is not.");
        forms.entry(key + ".reach", "entry", form, list, milestone.reach());
        milestone.cohort().ifPresent(cohort -> {
            cohort.at().ifPresent(at -> forms.entry(key + ".cohort.at", "entry", form, list, at));
            cohort.below().ifPresent(below -> forms.entry(key + ".cohort.below", "entry", form, list, below));
        });
    }
}
