package org.taizhang.ledger;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.taizhang.campaign.Period;

/**
 * Where one value came from.
 *
 * @param key its row's key as the county wrote it; of one that the office has merged, what the other is called
 * @param mergedKey of one that the office has merged, its own key as the county wrote it
 * @param field the field; for what no field matches, the header in its sheet
 * @param value as it is stored
 * @param raw the text of its cell in the archived original; empty where that can't be read or the cell is empty there
 * @param cell its cell's name; of a cell that is merged with others, the first of them, in which the text stands
 * @param current whether its report counts
 * @param takenBack whether its report was withdrawn, or its submission set aside
 */
public record Trace(
        String county,
        Optional<String> unit,
        Period period,
        String key,
        Optional<String> mergedKey,
        String field,
        String value,
        Optional<String> raw,
        String fileName,
        Optional<String> sheet,
        Optional<String> cell,
        int row,
        long submissionId,
        OffsetDateTime receivedAt,
        boolean current,
        boolean takenBack) {}
