package org.taizhang.sheet;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** From which day a workbook counts its days. */
enum DateSystem {
    /** Day 1 is 1900-01-01, and day 60 is a 29 February 1900 that never was. */
    FROM_1900 {
        @Override
        LocalDate day(long serial) {
            return LocalDate.of(1899, 12, serial < PHANTOM ? 31 : 30).plusDays(serial);
        }

        @Override
        boolean exists(long serial) {
            return serial >= 1 && serial != PHANTOM && serial <= LAST;
        }
    },
    /** Day 0 is 1904-01-01; the older system of the Macintosh. */
    FROM_1904 {
        @Override
        LocalDate day(long serial) {
            return LocalDate.of(1904, 1, 1).plusDays(serial);
        }

        @Override
        boolean exists(long serial) {
            return serial >= 1 && serial <= LAST - 1462;
        }
    };

    private static final long PHANTOM = 60;
    private static final long LAST = 2_958_465;
    private static final long SECONDS = 86_400;

    abstract LocalDate day(long serial);

    abstract boolean exists(long serial);

    /** The day and time of a serial number, to the second; empty where it is no day. */
    Optional<LocalDateTime> at(double serial) {
        long seconds = Math.round(serial * SECONDS);
        long day = Math.floorDiv(seconds, SECONDS);
        if (!exists(day)) return Optional.empty();
        return Optional.of(day(day).atStartOfDay().plusSeconds(Math.floorMod(seconds, SECONDS)));
    }
}
