package org.taizhang.cli;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

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

    private static String message(Throwable t) {
        if (t instanceof NoSuchFileException) return "there is no file " + t.getMessage();
        if (t instanceof AccessDeniedException) return "not allowed to open " + t.getMessage();
        return t.getMessage() == null ? t.getClass().getSimpleName() : t.getMessage();
    }
}
