package org.taizhang.campaign;

import java.util.regex.Pattern;

/** A value behind a #, which is a comment to YAML, so that its key has none. */
final class HiddenValue {
    private static final Pattern HIDDEN = Pattern.compile(".*:\\s+#\\S.*");

    private HiddenValue() {}

    /** What to say of a key without a value, by the line that it stands on. */
    static String trouble(String line) {
        return HIDDEN.matcher(line).matches()
                ? "This key has no value: a # behind a space begins a comment. A value that begins with # stands in"
                        + " quotation marks."
                : "This key has no value.";
    }
}
