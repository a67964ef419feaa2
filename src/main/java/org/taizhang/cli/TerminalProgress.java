package org.taizhang.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.taizhang.service.Progress;

/** Progress on stderr: a bar with files, rows, rate and time left on a terminal, one line every ten seconds elsewhere. */
final class TerminalProgress implements Progress {
    private static final int WIDTH = 24;
    private static final long LINE_EVERY_NANOS = 10_000_000_000L;
    private static final long REDRAW_NANOS = 100_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final LongSupplier nanos;
    private final long started;
    private long shown;
    private boolean drawn;

    TerminalProgress(PrintStream out, boolean terminal, LongSupplier nanos) {
        this.out = out;
        this.terminal = terminal;
        this.nanos = nanos;
        started = nanos.getAsLong();
        shown = started;
    }

    /** A bar where a person watches; a JDK from 22 on tells so only with jdk.console=java.base, which the launcher sets. */
    @SuppressWarnings("SystemConsoleNull")
    static TerminalProgress onStderr() {
        return new TerminalProgress(System.err, System.console() != null, System::nanoTime);
    }

    @Override
    public void show(int done, int of, long rows) {
        long now = nanos.getAsLong();
        if (now - shown < (terminal ? REDRAW_NANOS : LINE_EVERY_NANOS)) return;
        shown = now;
        if (terminal) {
            drawn = true;
            out.print("\r" + (of > 0 ? bar(done, of) : "") + words(done, of, rows, now) + "\u001b[K");
            out.flush();
        } else {
            out.println(words(done, of, rows, now));
        }
    }

    private static String bar(int done, int of) {
        int full = (int) Math.min(WIDTH, (long) WIDTH * done / of);
        return "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] ";
    }

    private String words(int done, int of, long rows, long now) {
        double rate = done * 1e9 / (now - started);
        String files = of > 0 ? done + " of " + of : String.valueOf(done);
        String left = of > 0 && done > 0 ? ", " + clock((long) Math.ceil((of - done) / rate)) + " left" : "";
        return String.format(Locale.ROOT, "%s files, %,d rows, %.1f files a second%s", files, rows, rate, left);
    }

    private static String clock(long seconds) {
        return String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    @Override
    public void end(int done) {
        if (drawn) out.print("\r\u001b[K");
        out.flush();
    }
}
