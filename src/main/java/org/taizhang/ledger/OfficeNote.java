package org.taizhang.ledger;

import java.time.OffsetDateTime;
import java.util.Map;

/** What the office decided, as it lies in the archive. */
record OfficeNote(
        long id, String what, Map<String, String> about, String who, String why, String at, long afterSubmission) {

    static OfficeNote of(Office.Logged l) {
        return new OfficeNote(
                l.id(),
                l.what(),
                l.about(),
                l.act().who(),
                l.act().why(),
                Iso.of(l.act().at()),
                l.afterSubmission());
    }

    Office.Logged logged() {
        return new Office.Logged(id, what, about, new OfficeAct(who, why, OffsetDateTime.parse(at)), afterSubmission);
    }
}
