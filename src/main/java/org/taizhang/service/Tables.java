package org.taizhang.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
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

    /** A header and the rows one by one, text never as a formula; nothing where there are no rows. */
    public Iterator<List<String>> asText(Iterator<Map<String, Object>> rows) {
        if (!rows.hasNext()) return Collections.emptyIterator();
        Map<String, Object> first = rows.next();
        Spliterator<Map<String, Object>> others = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
        return Stream.concat(
                        Stream.of(header(first), record(first)),
                        StreamSupport.stream(others, false).map(Tables::record))
                .iterator();
    }

    private static List<String> header(Map<String, Object> row) {
        List<String> header = new ArrayList<>(row.keySet());
        header.set(0, BYTE_ORDER_MARK + header.get(0));
        return header;
    }

    private static List<String> record(Map<String, Object> row) {
        return row.values().stream().map(Tables::text).toList();
    }

    private static String text(Object value) {
        if (value == null) return "";
        return value instanceof String words ? CsvText.harmless(words) : value.toString();
    }
}
