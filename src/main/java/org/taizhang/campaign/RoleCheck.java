package org.taizhang.campaign;

import java.util.Optional;
import org.taizhang.campaign.Form.Field;
import org.taizhang.campaign.Form.Type;

/** What the roles name, held against the forms. */
final class RoleCheck {
    private final FormReferences forms;

    RoleCheck(FormReferences forms) {
        this.forms = forms;
    }

    void check(Campaign.Roles roles) {
        roles.projects()
                .ifPresent(p -> forms.form("roles.projects.form", p.form()).ifPresent(f -> projects(p, f)));
        roles.ratio().ifPresent(r -> forms.form("roles.ratio.form", r.form()).ifPresent(f -> ratio(r, f)));
        roles.schools()
                .ifPresent(s -> forms.form("roles.schools.form", s.form()).ifPresent(f -> schools(s, f)));
    }

    private void projects(Campaign.Projects p, Bound<Form> form) {
        String key = "roles.projects.";
        Optional<Field> stage = field(key + "stage", form, p.stage(), Type.list);
        stage.ifPresent(s -> forms.ordered(key + "stage", form, s, "The stage is an ordered list; this one is not."));
        entry(key + "completed", form, stage, Optional.of(p.completed()));
        entry(key + "started", form, stage, p.started());
        optional(key + "totalInvestment", form, p.totalInvestment(), Type.number);
        optional(key + "invested", form, p.invested(), Type.number);
        optional(key + "investedThisYear", form, p.investedThisYear(), Type.number);
        optional(key + "yearPlan", form, p.yearPlan(), Type.number);
        optional(key + "plannedStart", form, p.plannedStart(), Type.date);
        optional(key + "plannedCompletion", form, p.plannedCompletion(), Type.date);
        optional(key + "problems", form, p.problems(), Type.text);
        optional(key + "responsibleUnit", form, p.responsibleUnit(), Type.text);
    }

    private void ratio(Campaign.Ratio r, Bound<Form> form) {
        String key = "roles.ratio.";
        Optional<Field> group = field(key + "group", form, r.group(), Type.list);
        entry(key + "above", form, group, Optional.of(r.above()));
        entry(key + "below", form, group, Optional.of(r.below()));
        optional(key + "enrolled", form, Optional.of(r.enrolled()), Type.number);
        optional(key + "inSchool", form, r.inSchool(), Type.number);
        optional(key + "target", form, r.target(), Type.number);
        optional(key + "freeTuition", form, r.freeTuition(), Type.number);
        optional(key + "grants", form, r.grants(), Type.number);
    }

    private void schools(Campaign.Development s, Bound<Form> form) {
        s.fields().forEach((figure, name) -> field("roles.schools.fields." + figure, form, name, Type.number));
    }

    private void optional(String key, Bound<Form> form, Optional<String> name, Type type) {
        name.ifPresent(n -> field(key, form, n, type));
    }

    private Optional<Field> field(String key, Bound<Form> form, String name, Type type) {
        return forms.field(key, form, name, type);
    }

    private void entry(String key, Bound<Form> form, Optional<Field> list, Optional<String> id) {
        list.ifPresent(l -> id.ifPresent(i -> forms.entry(key, "entry of " + l.name(), form, l, i)));
    }
}
