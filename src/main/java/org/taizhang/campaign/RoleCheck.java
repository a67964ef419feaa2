package org.taizhang.campaign;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/** What the roles name, held against the forms. */
final class RoleCheck {
    private final References references;
    private final BiFunction<String, String, Optional<Form>> form;

    RoleCheck(References references, BiFunction<String, String, Optional<Form>> form) {
        this.references = references;
        this.form = form;
    }

    void check(Campaign.Roles roles) {
        roles.projects()
                .ifPresent(p -> form.apply("roles.projects.form", p.form()).ifPresent(f -> projects(p, f)));
        roles.ratio().ifPresent(r -> form.apply("roles.ratio.form", r.form()).ifPresent(f -> ratio(r, f)));
        roles.schools()
                .ifPresent(s -> form.apply("roles.schools.form", s.form()).ifPresent(f -> schools(s, f)));
    }

    private void projects(Campaign.Projects p, Form form) {
        String key = "roles.projects.";
        Optional<Field> stage = field(key + "stage", form, p.stage(), Type.list);
        stage.filter(s -> !s.ordered())
                .ifPresent(s -> references.problem(key + "stage", "The stage is an ordered list; this one is not."));
        entry(key + "completed", stage, Optional.of(p.completed()));
        entry(key + "started", stage, p.started());
        optional(key + "totalInvestment", form, p.totalInvestment(), Type.number);
        optional(key + "invested", form, p.invested(), Type.number);
        optional(key + "investedThisYear", form, p.investedThisYear(), Type.number);
        optional(key + "yearPlan", form, p.yearPlan(), Type.number);
        optional(key + "floorArea", form, p.floorArea(), Type.number);
        optional(key + "plannedStart", form, p.plannedStart(), Type.date);
        optional(key + "actualStart", form, p.actualStart(), Type.date);
        optional(key + "plannedCompletion", form, p.plannedCompletion(), Type.date);
        optional(key + "actualCompletion", form, p.actualCompletion(), Type.date);
        optional(key + "problems", form, p.problems(), Type.text);
        optional(key + "responsibleUnit", form, p.responsibleUnit(), Type.text);
    }

    private void ratio(Campaign.Ratio r, Form form) {
        String key = "roles.ratio.";
        Optional<Field> group = field(key + "group", form, r.group(), Type.list);
        entry(key + "above", group, Optional.of(r.above()));
        entry(key + "below", group, Optional.of(r.below()));
        optional(key + "enrolled", form, Optional.of(r.enrolled()), Type.number);
        optional(key + "inSchool", form, r.inSchool(), Type.number);
        optional(key + "target", form, r.target(), Type.number);
        optional(key + "freeTuition", form, r.freeTuition(), Type.number);
        optional(key + "grants", form, r.grants(), Type.number);
    }

    private void schools(Campaign.Development s, Form form) {
        s.fields().forEach((figure, name) -> field("roles.schools.fields." + figure, form, name, Type.number));
    }

    private void optional(String key, Form form, Optional<String> name, Type type) {
        name.ifPresent(n -> field(key, form, n, type));
    }

    private Optional<Field> field(String key, Form form, String name, Type type) {
        return SettingsCheck.field(references, key, form, name, type);
    }

    private void entry(String key, Optional<Field> list, Optional<String> id) {
        if (list.isEmpty() || id.isEmpty()) return;
        List<String> entries = list.get().entries().stream().map(Form.Entry::id).toList();
        references.known(key, "entry of " + list.get().name(), id.get(), entries);
    }
}
