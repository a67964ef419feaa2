package org.taizhang.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A failure in words for a terminal: the message of each cause that adds something. */
final class Causes {
    private Causes() {}

    static String inWords(Throwable failure) {
        StringBuilder words = new StringBuilder();
        for (Throwable t = failure; t != null; t = t.getCause()) {
            String message = message(t);
            if (words.indexOf(message) < 0)
                words.append(words.isEmpty() ? "" : ": ").append(message);
        }
        return words.toString();
    }

    /** Of a path the first part that is not there. */
    private static Path missing(String path) {
        Path missing = Path.of(path);
        for (Path p = missing; p != null && Files.notExists(p); p = p.getParent()) missing = p;
        return missing;
    }

    private static String message(Throwable t) {
        if (t instanceof NoSuchFileException) return "there is no file or folder " + missing(t.getMessage());
        if (t instanceof AccessDeniedException) return "not allowed to open " + t.getMessage();
        return t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
    }
}
