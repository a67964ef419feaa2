package org.taizhang.value;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment as programs write it, with how far its clock is from UTC: {@code 2011-10-15T16:00:00.000Z}.
 *
 * @param day the day that is meant by it where a campaign's days begin and end
 * @param certain whether the moment is where a day begins, by its own clock or by the campaign's, as of dates that a program
 *     wrote as moments; or of one day by both
 */
record IsoMoment(LocalDate day, boolean certain) {
    private static final Pattern WRITTEN = Pattern.compile(
            "(\\d{4}-\\d\\d-\\d\\d)[Tt ](\\d\\d:\\d\\d(?::\\d\\d)?(?:\\.\\d{1,9})?) ?(?:([Zz])|([+-]\\d\\d):?(\\d\\d)?)");

    static Optional<IsoMoment> of(String words, ZoneId zone) {
        Matcher m = WRITTEN.matcher(words);
        if (!m.matches()) return Optional.empty();
        String offset = m.group(3) != null ? "Z" : m.group(4) + ":" + (m.group(5) == null ? "00" : m.group(5));
        try {
            String text = m.group(1) + 'T' + m.group(2) + offset;
            return Optional.of(of(OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME), zone));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static IsoMoment of(OffsetDateTime written, ZoneId zone) {
        ZonedDateTime here = written.atZoneSameInstant(zone);
        boolean beginsHere = here.toLocalTime().equals(LocalTime.MIDNIGHT);
        boolean beginsThere = written.toLocalTime().equals(LocalTime.MIDNIGHT);
        if (beginsThere && !beginsHere) return new IsoMoment(written.toLocalDate(), true);
        boolean same = written.toLocalDate().equals(here.toLocalDate());
        return new IsoMoment(here.toLocalDate(), beginsHere || same);
    }
}
