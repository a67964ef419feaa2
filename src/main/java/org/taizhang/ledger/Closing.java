package org.taizhang.ledger;

import java.time.LocalDate;
import java.util.List;
import org.taizhang.campaign.Period;

/**
 * A county's reports of one form up to a period, summed up as they stood at the end of a day.
 *
 * <p>The night's figures take it in the place of those reports, so that they cost the same after years. The ledger takes
 * it away as soon as a report of those periods comes, falls or counts again, or the office decides about a key; so one
 * that is there is right for its day and every day since.
 *
 * @param day from which on it is right: that on which the last of what it says came
 * @param units the units that reported, with an empty name for the county itself
 * @param errors how many errors those reports carry, {@code warnings} how many warnings; the ledger counts them itself
 * @param terms what was watched; one made under other terms is of no use
 * @param body the sum, in the words of whoever made it
 */
public record Closing(
        String county,
        String form,
        LocalDate day,
        Period through,
        List<String> units,
        int errors,
        int warnings,
        String terms,
        String body) {}
