package org.taizhang.value;

import java.util.Optional;
import org.taizhang.campaign.Period;
import org.taizhang.sheet.Cell;

/** Reads the cells of one field. */
interface FieldReader {
    /**
     * What a cell that is not empty says.
     *
     * @param words the cell's text in its {@link Wording}
     * @param unit the column's unit, where one is named
     */
    ValueReading read(Cell cell, String words, Optional<String> unit, Period period);

    /** Whether words that elsewhere stand for nothing mean something here. */
    default boolean knows(String words) {
        return false;
    }
}
