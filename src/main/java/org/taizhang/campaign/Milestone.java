package org.taizhang.campaign;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A stage that every project of a cohort must have reached by a day.
 *
 * @param id its short name
 * @param title what people call it
 * @param form the form whose ordered list it speaks of
 * @param field that list
 * @param cohort which projects it binds; all where left out
 * @param reach the entry to reach
 * @param by the last day in time; overdue from the day after
 */
public record Milestone(
        String id, String title, String form, String field, Optional<Cohort> cohort, String reach, LocalDate by) {

    /**
     * The projects that stood at, or below, an entry in their county's report of a period (else in the last report
     * before it, else in the first after it).
     */
    public record Cohort(Period period, Optional<String> at, Optional<String> below) {
        public Cohort {
            if (at.isPresent() == below.isPresent()) {
                throw new IllegalArgumentException("a cohort has either at or below");
            }
        }
    }
}
