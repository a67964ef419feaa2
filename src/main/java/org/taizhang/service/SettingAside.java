package org.taizhang.service;

import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Home;
import org.taizhang.intake.CountyMail;
import org.taizhang.ledger.AsOf;
import org.taizhang.ledger.Ledger;
import org.taizhang.ledger.OfficeAct;
import org.taizhang.receipt.Receipts;
import org.taizhang.value.CellText;

/** Sets a submission aside for the office, and tells the county so beside its receipts and by mail. */
public final class SettingAside {
    private final Home home;
    private final Campaign campaign;
    private final Ledger ledger;

    public SettingAside(Home home, Campaign campaign, Ledger ledger) {
        this.home = home;
        this.campaign = campaign;
        this.ledger = ledger;
    }

    /** Everything the submission brought steps back with it, from the act's day on. */
    public void exclude(long submission, OfficeAct act) {
        AsOf.OfficeDecision decision = ledger.exclude(submission, act);
        Map<String, String> put = Map.of(
                "county", campaign.county(decision.county()).map(County::name).orElse(decision.county()),
                "file", CellText.of(decision.about()),
                "submission", Long.toString(submission),
                "office", campaign.settings().officeName(),
                "why", decision.why());
        String text = campaign.language().say("office.excluded.text", put);
        new Receipts(campaign, home.templates()).setAside(decision.about(), text, home.receipts(decision.county()));
        String subject = campaign.language().say("office.excluded.subject", put);
        new CountyMail(home, campaign, ledger).queue("receipt", decision.county(), subject, text, act.at());
    }
}
