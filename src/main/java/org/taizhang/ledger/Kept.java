package org.taizhang.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An original in the archive that was entered as a submission, with its note. */
record Kept(long submission, Optional<Long> corrects, Path original, Path note) {
    private static final Pattern NAME = Pattern.compile("([0-9a-f]{64})-(\\d{1,18})(?:-corrects-(\\d{1,18}))?\\.json");

    /** What a file of the archive's notes says by its name; empty where it is no note. */
    static Optional<Kept> of(Path file) {
        Matcher m = NAME.matcher(file.getFileName().toString());
        if (!m.matches()) return Optional.empty();
        return Optional.of(new Kept(
                Long.parseLong(m.group(2)),
                Optional.ofNullable(m.group(3)).map(Long::valueOf),
                file.resolveSibling(m.group(1)),
                file));
    }

    Arrival arrival() {
        try {
            return Json.note(note, Note.class).arrival(original, corrects);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
