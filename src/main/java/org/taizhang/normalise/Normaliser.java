package org.taizhang.normalise;

import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.sheet.Workbook;

/** Understands workbooks as a campaign's forms. Safe for use by several threads. */
public final class Normaliser {
    private final Campaign campaign;

    public Normaliser(Campaign campaign) {
        this.campaign = campaign;
    }

    /** What the campaign's forms make of a workbook. */
    public Reading read(Workbook workbook, Source source) {
        return new Reading(
                source.fileName(),
                source.sha256(),
                Reading.Status.REJECTED,
                Optional.of(campaign.settings().name()),
                Optional.of(workbook.kind().name()),
                List.of(),
                List.of());
    }
}
