package org.taizhang.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.taizhang.service.Progress;

/** Progress on stderr: a bar with files, rate and time left on a terminal, one line every ten seconds elsewhere. */
final class TerminalProgress implements Progress {
    private static final int WIDTH = 24;
    private static final long LINE_EVERY_NANOS = 10_000_000_000L;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final long started = System.nanoTime();
    private long shown = started;
    private boolean drawn;

    TerminalProgress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** A bar where a person watches; a JDK from 22 on tells so only with jdk.console=java.base, which the launcher sets. */
    @SuppressWarnings("SystemConsoleNull")
    static TerminalProgress onStderr() {
        return new TerminalProgress(System.err, System.console() != null);
    }

    @Override
    public void show(int done, int of) {
        long now = System.nanoTime();
        if (now - shown < (terminal ? REDRAW_NANOS : LINE_EVERY_NANOS)) return;
        shown = now;
        if (terminal) {
            drawn = true;
            int full = of == 0 ? WIDTH : (int) ((long) WIDTH * done / of);
            out.print("\r[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + words(done, of, now) + "\u001b[K");
            out.flush();
        } else {
            out.println(words(done, of, now));
        }
    }

    private String words(int done, int of, long now) {
        double seconds = (now - started) / 1e9;
        double rate = done / seconds;
        String left = rate > 0 ? String.format(Locale.ROOT, ", %.0f s left", (of - done) / rate) : "";
        return String.format(Locale.ROOT, "%d of %d files, %.1f a second%s", done, of, rate, left);
    }

    @Override
    public void end(int done) {
        if (drawn) out.print("\r\u001b[K");
        out.flush();
    }
}
