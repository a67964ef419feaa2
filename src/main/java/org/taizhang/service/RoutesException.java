package org.taizhang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The routes of a home can't be run as they are written; its message names the file, the line and what is wrong there. */
public final class RoutesException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final String ENDING = ".camel.yaml";
    private static final Pattern LINE = Pattern.compile("line \\d");
    private static final Pattern FILE = Pattern.compile("([^/\\s]+\\.camel\\.yaml)");
    /** As Camel marks the step at which a route can't be made: {@code >>> Bean[ref:nobody] <<<}. */
    private static final Pattern STEP = Pattern.compile(">>> \\w+\\[(?:ref:)?([^\\]\\s]+)[^<]*<<<");

    RoutesException(Path routes, Throwable cause) {
        super("The routes in " + routes + " can't be run: " + place(routes, reason(cause)) + reason(cause), cause);
    }

    /** Where the mistake is, if Camel does not say it: in the file that it names, or at the step that it marks. */
    private static String place(Path routes, String reason) {
        if (LINE.matcher(reason).find()) return "";
        Matcher file = FILE.matcher(reason);
        if (file.find()) return routes.resolve(file.group(1)) + ":1: ";
        Matcher step = STEP.matcher(reason);
        return step.find() ? line(routes, step.group(1)).map(l -> l + ": ").orElse("") : "";
    }

    /** The first line in a folder of routes where a step is given that word. */
    private static Optional<String> line(Path routes, String word) {
        Pattern given = Pattern.compile("(^|[\\s:\"'{\\[,])" + Pattern.quote(word) + "($|[\\s\"'}\\],?])");
        try (Stream<Path> files = Files.list(routes)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                List<String> lines = Files.readAllLines(file);
                for (int i = 0; i < lines.size(); i++)
                    if (given.matcher(lines.get(i)).find()) return Optional.of(file + ":" + (i + 1));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
        return Optional.empty();
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
