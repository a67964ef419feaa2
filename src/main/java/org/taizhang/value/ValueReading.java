package org.taizhang.value;

import java.util.List;
import java.util.Optional;

/**
 * What was read from one cell.
 *
 * @param value what is stored; empty where the cell means nothing or is refused
 * @param doubts what a person should know; one of severity error where it is refused
 * @param remark free words from which an entry was read, to be kept beside it
 */
public record ValueReading(Optional<Value> value, List<Doubt> doubts, Optional<String> remark) {}
