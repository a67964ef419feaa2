package org.taizhang.intake;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.taizhang.ledger.LedgerException;

/**
 * Why something failed, as the office is told of it.
 *
 * @param key of its name in the campaign's language; empty for what has none
 * @param type of the innermost exception
 * @param said by that exception, and by the outermost where that says more
 */
record Cause(Optional<String> key, String type, String said) {

    static Cause of(Throwable failure) {
        Optional<String> key = causes(failure).flatMap(t -> key(t).stream()).reduce((outer, inner) -> inner);
        Throwable root = causes(failure).reduce((outer, inner) -> inner).orElseThrow();
        String type = root.getClass().getSimpleName();
        String first = words(failure);
        String last = words(root);
        return new Cause(key, type, first.contains(last) ? type + ": " + first : type + ": " + last + "\n" + first);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, t -> t != null, t -> t.getCause() == t ? null : t.getCause());
    }

    private static Optional<String> key(Throwable t) {
        String said = words(t).toLowerCase(Locale.ROOT);
        if (said.contains("no space left")
                || said.contains("quota exceeded")
                || said.contains("database or disk is full")) return Optional.of("alarm.cause.full");
        if (t instanceof AccessDeniedException
                || said.contains("read-only file system")
                || said.contains("permission denied")) return Optional.of("alarm.cause.denied");
        if (t instanceof NoSuchFileException) return Optional.of("alarm.cause.gone");
        if (t instanceof OutOfMemoryError) return Optional.of("alarm.cause.memory");
        return t instanceof LedgerException ? Optional.of("alarm.cause.ledger") : Optional.empty();
    }

    private static String words(Throwable t) {
        return String.valueOf(t.getMessage()).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ");
    }
}
