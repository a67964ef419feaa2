package org.taizhang.campaign;

import java.time.LocalTime;
import java.util.List;

/**
 * When a county's contacts are reminded of a report that has not come; at most one mail a county and day.
 *
 * @param at the time of day, in the campaign's time zone
 * @param daysBefore how many days before a report is due; none where left out
 * @param daysAfter how many days after it was due; none where left out
 * @param onDaysOff whether also on days on which nobody works
 */
public record Reminders(
        @Default("09:00") LocalTime at,
        List<Integer> daysBefore,
        List<Integer> daysAfter,
        @Default("false") boolean onDaysOff) {}
