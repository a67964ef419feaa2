package org.taizhang.reading;

import java.util.Map;
import org.taizhang.value.Value;

/**
 * One row of data as it was understood.
 *
 * @param row its 1-based row in the sheet (of a transposed table: the 1-based column)
 * @param accepted whether it is stored; a rejected row keeps what could be read of it
 * @param values the non-empty values by field, in the form's order
 * @param extras what stands in columns that no field matches, by header
 */
public record RowReading(int row, boolean accepted, Map<String, Value> values, Map<String, String> extras) {}
