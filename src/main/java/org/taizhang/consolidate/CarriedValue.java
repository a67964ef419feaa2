package org.taizhang.consolidate;

import java.util.Optional;

/**
 * Where a shown value comes from that its project's latest row leaves out.
 *
 * @param period of the report that said it last
 * @param origin the row that says it there, in the cell {@code cell}
 * @param emptyCell the cell of the latest row that should hold it
 * @param notTaken what is written in that cell, where it was refused
 */
public record CarriedValue(
        String period,
        Figures.Origin origin,
        Optional<String> cell,
        Optional<String> emptyCell,
        Optional<String> notTaken) {}
