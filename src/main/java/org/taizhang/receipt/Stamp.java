package org.taizhang.receipt;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.ledger.Entry;

/**
 * What a receipt says about itself to the machine, in the workbook's own properties and as a mark that people see too,
 * for programs that lose properties.
 *
 * @param submission the submission that it answers
 * @param sha256 that submission's content, in hexadecimal
 * @param arrival the moment and name of the one arrival that it answers
 */
record Stamp(long submission, String sha256, Kind kind, String arrival) {
    static final String SUBMISSION = "taizhang-submission";
    static final String SHA256 = "taizhang-sha256";
    static final String KIND = "taizhang-receipt";
    static final String ARRIVAL = "taizhang-arrival";

    private static final int SHA_SHOWN = 12;
    private static final String BEGIN = "TZ-";
    private static final Pattern MARK = Pattern.compile(BEGIN + "([PMC])(\\d{1,18})-([0-9a-f]{1,12})\\b");

    /** What a receipt holds beside its front page. */
    enum Kind {
        /** Nothing. */
        PLAIN,
        /** The county's own workbook with marks. */
        MARKED,
        /** Rows to be corrected and sent back. */
        CORRECTION;

        String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        private static Optional<Kind> of(String letter) {
            for (Kind k : values()) if (k.name().startsWith(letter)) return Optional.of(k);
            return Optional.empty();
        }
    }

    static Stamp of(Entry entry, Kind kind) {
        return new Stamp(
                entry.submissionId(),
                entry.arrival().sha256(),
                kind,
                entry.arrival().receivedAt() + "/"
                        + PlainText.line(entry.arrival().fileName(), 200));
    }

    /** As people and {@link #marked} see it. */
    String mark() {
        return BEGIN + kind.name().charAt(0) + submission + "-"
                + sha256.substring(0, Math.min(SHA_SHOWN, sha256.length()));
    }

    /** The stamp whose mark stands somewhere in a text. */
    static Optional<Stamp> marked(String text) {
        Matcher m = MARK.matcher(text);
        int begin = text.indexOf(BEGIN);
        if (begin < 0 || !m.find(begin)) return Optional.empty();
        return Kind.of(m.group(1)).map(k -> new Stamp(Long.parseLong(m.group(2)), m.group(3), k, ""));
    }

    Map<String, String> properties() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(SUBMISSION, Long.toString(submission));
        all.put(SHA256, sha256);
        all.put(KIND, kind.id());
        all.put(ARRIVAL, arrival);
        return all;
    }

    /** The stamp that a workbook's properties hold. */
    static Optional<Stamp> of(Map<String, String> properties) {
        String number = properties.getOrDefault(SUBMISSION, "");
        String kind = properties.getOrDefault(KIND, "");
        if (!number.matches("\\d{1,18}") || kind.isEmpty()) return Optional.empty();
        return Kind.of(kind.substring(0, 1).toUpperCase(java.util.Locale.ROOT))
                .map(k -> new Stamp(
                        Long.parseLong(number),
                        properties.getOrDefault(SHA256, ""),
                        k,
                        properties.getOrDefault(ARRIVAL, "")));
    }
}
