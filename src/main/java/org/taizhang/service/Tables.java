package org.taizhang.service;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
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

    /**
     * A header and the rows one by one, text never as a formula; nothing where there are no rows.
     *
     * <p>Each as a map, since that is what Camel's CSV takes as it is: for a list it first asks all its converters.
     */
    public Iterator<Map<String, String>> asText(Iterator<Map<String, Object>> rows) {
        if (!rows.hasNext()) return Collections.emptyIterator();
        Map<String, Object> first = rows.next();
        Spliterator<Map<String, Object>> others = Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED);
        return Stream.concat(
                        Stream.of(header(first), record(first)),
                        StreamSupport.stream(others, false).map(Tables::record))
                .iterator();
    }

    private static Map<String, String> header(Map<String, Object> row) {
        Map<String, String> header = new LinkedHashMap<>();
        for (String column : row.keySet()) header.put(column, header.isEmpty() ? BYTE_ORDER_MARK + column : column);
        return header;
    }

    private static Map<String, String> record(Map<String, Object> row) {
        Map<String, String> record = new LinkedHashMap<>();
        row.forEach((column, value) -> record.put(column, text(value)));
        return record;
    }

    private static String text(Object value) {
        if (value == null) return "";
        return value instanceof String words ? CsvText.harmless(words) : value.toString();
    }
}
