package org.taizhang.campaign;

import java.util.Optional;

/**
 * A record with the file that it was read from. Where something is wrong in the file, the record holds something else in
 * its place, and is good for nothing but to be held against others.
 *
 * @param file as problems name it
 * @param keys where the file's keys stand, and which of them are wrong
 */
record Bound<T>(String file, T value, Keys keys) {

    /** Whether the file says what stands at a key of the record, with nothing wrong there. */
    boolean isWhole(String key) {
        return keys.isWhole(key);
    }

    Problem problem(String key, String message, Optional<String> suggestion) {
        String written = keys.inFile(key);
        return new Problem(file, keys.line(written), written, message, suggestion);
    }
}
