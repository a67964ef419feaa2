package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;
import static org.taizhang.campaign.FormCheck.keyed;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/** What {@code campaign.yaml} says of forms, held against the forms. */
final class SettingsCheck {
    private final Campaign.Settings settings;
    private final References references;

    /** By name; empty where the form's own file is wrong, so that its name is known and nothing more. */
    private final Map<String, Optional<Form>> forms;

    SettingsCheck(Bound<Campaign.Settings> settings, Map<String, Optional<Form>> forms, List<Problem> problems) {
        this.settings = settings.value();
        this.references = new References(settings, problems);
        this.forms = forms;
    }

    void check() {
        if (settings.reports().isEmpty()) references.problem("reports", "A campaign expects at least one report.");
        references.once("form", keyed("reports", settings.reports(), Expectation::form, ".form"));
        each(settings.reports(), "reports", this::report);
        references.once("milestone", keyed("milestones", settings.milestones(), Milestone::id, ".id"));
        each(settings.milestones(), "milestones", this::milestone);
        new RoleCheck(references, this::form).check(settings.roles());
        new IndicatorCheck(references, this::form).check(settings.indicators());
        scoring(settings.scoring());
        new MeasureCheck(settings, references).check();
        references.once("level", keyed("lights.levels", settings.lights().levels(), Lights.Level::id, ".id"));
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

    private Optional<Form> form(String key, String name) {
        return references.known(key, "form", name, forms.keySet()) ? forms.get(name) : Optional.empty();
    }

    private void report(String key, Expectation report) {
        form(key + ".form", report.form()).ifPresent(form -> {
            period(key + ".from", form, report.from());
            report.until().ifPresent(until -> period(key + ".until", form, until));
        });
        if (report.until().filter(u -> u.compareTo(report.from()) < 0).isPresent())
            references.problem(key + ".until", "It ends before it begins.");
    }

    private void period(String key, Form form, Period period) {
        if (period.kind() != form.period().kind())
            references.problem(
                    key, "Expected a " + form.period() + " as the form " + form.name() + " has, found " + period + ".");
    }

    private void milestone(String key, Milestone milestone) {
        Optional<Form> form = form(key + ".form", milestone.form());
        if (form.isEmpty()) return;
        milestone.cohort().ifPresent(c -> period(key + ".cohort.period", form.get(), c.period()));
        Optional<Field> list = field(references, key + ".field", form.get(), milestone.field(), Type.list);
        if (list.isEmpty()) return;
        if (!list.get().ordered())
            references.problem(key + ".field", "A milestone needs an ordered list; this one is not.");
        List<String> entries = list.get().entries().stream().map(Form.Entry::id).toList();
        references.known(key + ".reach", "entry", milestone.reach(), entries);
        milestone.cohort().ifPresent(cohort -> {
            cohort.at().ifPresent(at -> references.known(key + ".cohort.at", "entry", at, entries));
            cohort.below().ifPresent(below -> references.known(key + ".cohort.below", "entry", below, entries));
        });
    }

    /** The field of a form, where it is one and of this type. */
    static Optional<Field> field(References references, String key, Form form, String name, Type type) {
        List<String> names = form.fields().stream().map(Field::name).toList();
        if (!references.known(key, "field of " + form.name(), name, names)) return Optional.empty();
        Field field = form.field(name).orElseThrow();
        if (field.type() == type) return Optional.of(field);
        references.problem(
                key, "Expected a field of type " + type + "; \"" + name + "\" is of type " + field.type() + ".");
        return Optional.empty();
    }
}
