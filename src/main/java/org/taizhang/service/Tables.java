package org.taizhang.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.ledger.CsvText;

/** The present rows of each form, as records of a CSV file. */
public final class Tables {
    /** By which spreadsheets know that a file is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Campaign campaign;

    public Tables(Campaign campaign) {
        this.campaign = campaign;
    }

    /** The relations of the campaign's forms. */
    public List<String> relations() {
        return campaign.forms().stream().map(Form::table).toList();
    }

    /** A header and the rows, text never as a formula; nothing where there are no rows. */
    public List<List<String>> asText(List<Map<String, Object>> rows) {
        List<List<String>> records = new ArrayList<>();
        if (rows.isEmpty()) return records;
        List<String> header = new ArrayList<>(rows.get(0).keySet());
        header.set(0, BYTE_ORDER_MARK + header.get(0));
        records.add(header);
        for (Map<String, Object> row : rows)
            records.add(row.values().stream().map(Tables::text).toList());
        return records;
    }

    private static String text(Object value) {
        if (value == null) return "";
        return value instanceof String words ? CsvText.harmless(words) : value.toString();
    }
}
