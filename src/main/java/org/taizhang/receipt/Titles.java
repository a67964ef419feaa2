package org.taizhang.receipt;

import java.util.Optional;
import org.taizhang.campaign.Form;
import org.taizhang.reading.Finding;
import org.taizhang.reading.Reading;

/** What the fields of findings are called; which form is meant follows from the table that the finding stands in. */
final class Titles {
    private final Speech speech;
    private final Reading reading;

    Titles(Speech speech, Reading reading) {
        this.speech = speech;
        this.reading = reading;
    }

    Optional<Form.Field> field(Finding f) {
        return f.field()
                .flatMap(name -> reading.tables().stream()
                        .filter(t -> t.sheet().equals(f.sheet()) || f.sheet().isEmpty())
                        .flatMap(t -> speech.field(t.form(), name).stream())
                        .findFirst());
    }

    /** The title of a finding's field; empty where it has none. */
    String of(Finding f) {
        return field(f).map(Form.Field::title).or(f::field).orElse("");
    }

    /** What is offered, an entry of a list by its name. */
    Optional<String> suggestion(Finding f) {
        return f.suggestion()
                .map(s -> field(f).map(field -> speech.entryName(field, s)).orElse(s));
    }
}
