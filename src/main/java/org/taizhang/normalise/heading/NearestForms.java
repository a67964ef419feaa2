package org.taizhang.normalise.heading;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Form;

/** Of the headers of a sheet that are no form's the one that comes nearest to some. */
public final class NearestForms {
    private final FormRecognition recognition;
    private List<FormFit> forms = List.of();
    private Optional<HeaderBlock> header = Optional.empty();

    public NearestForms(FormRecognition recognition) {
        this.recognition = recognition;
    }

    /**
     * Takes a header into account that may fit better than those before.
     *
     * @param titled the form that a title over the header names
     */
    public void offer(HeaderBlock offered, Optional<Form> titled) {
        List<FormFit> fits = recognition.fits(offered, titled);
        if (fits.isEmpty()) return;
        double score = fits.get(0).score();
        if (!forms.isEmpty() && score <= forms.get(0).score()) return;
        forms = fits.stream().filter(f -> f.score() == score).toList();
        header = Optional.of(offered);
    }

    /** The forms that come nearest to it. */
    public List<FormFit> forms() {
        return forms;
    }

    public Optional<HeaderBlock> header() {
        return header;
    }
}
