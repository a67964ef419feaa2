package org.taizhang.normalise;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;

/** Of the headers of a sheet that are no form's the one that comes nearest to some. */
final class NearestForms {
    private final FormRecognition recognition;
    private List<FormFit> forms = List.of();
    private Optional<HeaderBlock> header = Optional.empty();

    NearestForms(FormRecognition recognition) {
        this.recognition = recognition;
    }

    /** @param titled the form that a title over the header names */
    void offer(HeaderBlock offered, Optional<Form> titled) {
        List<FormFit> fits = recognition.fits(offered, titled);
        if (fits.isEmpty()) return;
        double score = fits.get(0).score();
        if (!forms.isEmpty() && score <= forms.get(0).score()) return;
        forms = fits.stream().filter(f -> f.score() == score).toList();
        header = Optional.of(offered);
    }

    /** The forms that come nearest to it. */
    List<FormFit> forms() {
        return forms;
    }

    Optional<HeaderBlock> header() {
        return header;
    }
}
