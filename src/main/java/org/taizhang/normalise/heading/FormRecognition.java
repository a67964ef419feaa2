package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.FormHeaders;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.HeaderMatch;
import org.taizhang.normalise.words.Vocabulary;

/** Tells which form a header belongs to, by the set of its fields; a title only decides between equals. */
public final class FormRecognition {
    private final Vocabulary words;

    FormRecognition(Vocabulary words) {
        this.words = words;
    }

    /** How a header fits each form that it fits at all, the best first. */
    public List<FormFit> fits(HeaderBlock block, Optional<Form> titled) {
        List<FormFit> fits = new ArrayList<>();
        for (FormHeaders form : words.forms()) {
            FormFit fit = fit(form, block, titled);
            if (fit.matched() > 0) fits.add(fit);
        }
        fits.sort(Comparator.comparingDouble(FormFit::score).reversed());
        return fits;
    }

    /** The form whose table this is; empty where none fits, or two fit alike. */
    public Optional<FormFit> table(HeaderBlock block, Optional<Form> titled) {
        List<FormFit> tables =
                fits(block, titled).stream().filter(FormFit::isTable).toList();
        if (tables.isEmpty()) return Optional.empty();
        boolean tie =
                tables.size() > 1 && tables.get(0).score() == tables.get(1).score();
        return tie ? Optional.empty() : Optional.of(tables.get(0));
    }

    private FormFit fit(FormHeaders headers, HeaderBlock block, Optional<Form> titled) {
        Form form = headers.form();
        Set<String> fields = new HashSet<>();
        double weight = 0;
        int headed = 0;
        for (HeaderColumn c : block.columns()) {
            Optional<HeaderMatch> match = headers.match(c.words());
            if (match.isEmpty()) {
                if (!isAside(c)) headed++;
                continue;
            }
            if (match.get() instanceof HeaderMatch.Ignored) continue;
            headed++;
            if (match.get() instanceof HeaderMatch.Ambiguous) weight += 0.5;
            if (match.get() instanceof HeaderMatch.Named n
                    && fields.add(n.field().name())
                    && !form.primaryKey().contains(n.field().name())) weight += isCommon(c) ? 0.25 : 1;
        }
        double named = titled.filter(form::equals).isPresent() ? 0.5 : 0;
        return new FormFit(headers, fields.size(), weight, fields.containsAll(form.primaryKey()), headed, named);
    }

    private boolean isCommon(HeaderColumn column) {
        return words.forms().size() > 1
                && words.forms().stream().allMatch(f -> f.match(column.words()).isPresent());
    }

    private boolean isAside(HeaderColumn column) {
        String leaf = column.lowest();
        return words.serial().contains(leaf)
                || words.serial().contains(column.joined())
                || words.county().contains(leaf);
    }
}
