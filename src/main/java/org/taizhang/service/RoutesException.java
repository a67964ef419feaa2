package org.taizhang.service;

import java.nio.file.Path;

/** The routes of a home can't be run as they are written; its message names the file, the line and what is wrong there. */
public final class RoutesException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RoutesException(Path routes, Throwable cause) {
        super("The routes in " + routes + " can't be run: " + reason(cause), cause);
    }

    private static String reason(Throwable cause) {
        StringBuilder reason = new StringBuilder();
        for (Throwable t = cause; t != null; t = t.getCause()) {
            String said = String.valueOf(t.getMessage()).replaceAll("\\s+", " ").strip();
            if (reason.indexOf(said) < 0)
                reason.append(reason.isEmpty() ? "" : ": ").append(said);
        }
        return reason.toString();
    }
}
