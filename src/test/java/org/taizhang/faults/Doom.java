package org.taizhang.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/**
 * What befalls a program at the sites where it changes the world: it is killed there, an error is thrown there, or its
 * passage is written down.
 *
 * <p>The program knows nothing of it; {@link DoomAgent} puts the calls into its classes as they are loaded.
 */
public final class Doom {
    /** The site at which to die, or {@code *} for any. */
    static final String SITE = "doom.site";
    /** At which passage, from 1 on. */
    static final String PASSAGE = "doom.passage";
    /** Where the site is written at which it died. */
    static final String REPORT = "doom.report";
    /** Where each passage is written. */
    static final String TRACE = "doom.trace";

    /** The exit status of a process that was killed. */
    static final int KILLED = 137;

    private static final String ANY = "*";
    private static final Map<String, Integer> PASSED = new HashMap<>();
    private static final String AT = System.getProperty(SITE, "");
    private static final int WHEN = Integer.getInteger(PASSAGE, 1);

    private Doom() {}

    /** Called by the program at each site, just before and just after what it does there. */
    public static synchronized void pass(String site) {
        String trace = System.getProperty(TRACE);
        if (trace != null) write(trace, site + "\n");
        if (!AT.equals(ANY) && !AT.equals(site)) return;
        if (PASSED.merge(AT, 1, Integer::sum) != WHEN) return;
        write(System.getProperty(REPORT), site);
        die();
    }

    /** By SIGKILL, as at a power cut; whoever comes to a site meanwhile waits. */
    private static void die() {
        try {
            new ProcessBuilder(
                            "sh", "-c", "kill -KILL " + ProcessHandle.current().pid())
                    .start();
            Thread.sleep(60_000);
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(KILLED);
        }
    }

    private static void write(String file, String text) {
        try {
            Files.writeString(Path.of(file), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
