package org.taizhang.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The whole program over the inbox of a nation: each county's three workbooks of a month, taken in by {@code once} and
 * published; beside it a plain pandas script over the same files.
 */
final class Whole {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /**
     * A process that has ended.
     *
     * @param cpu the CPU time it had used by each second of the clock
     * @param peakMegabytes the most memory it held
     */
    private record Ran(int status, double seconds, NavigableMap<LocalDateTime, Duration> cpu, long peakMegabytes) {
        double cpuSeconds() {
            return cpu.isEmpty() ? 0 : cpu.lastEntry().getValue().toMillis() / 1e3;
        }

        double cpuSecondsBy(LocalDateTime moment) {
            return cpu.floorEntry(moment) == null ? 0 : cpu.floorEntry(moment).getValue().toMillis() / 1e3;
        }
    }

    public static void main(String[] args) throws Exception {
        Path program = Path.of(args[0]).toAbsolutePath().normalize();
        int counties = args.length > 1 ? Integer.parseInt(args[1]) : 300;
        int rows = args.length > 2 ? Integer.parseInt(args[2]) : 200;
        try (Scratch work = Scratch.of("bench")) {
            run(program, work.folder(), counties, rows);
        }
    }

    private static void run(Path program, Path work, int counties, int rows) throws Exception {
        Path home = work.resolve("home");
        Nation nation = new Nation(home, counties, rows);
        nation.found(program);
        nation.report(2012, 3);
        Path copy = work.resolve("inbox");
        copy(home.resolve("inbox"), copy);
        long files = 3L * counties;
        say("%d counties, %d workbooks, %d rows", counties, files, files * rows);
        Thread.sleep(2500);

        Ran once = run(
                List.of(program.resolve("taizhang").toString(), "--home", home.toString(), "once", "--as-of", "2012-04-02"),
                work.resolve("once.log"));
        if (once.status() > 1) throw new IOException(Files.readString(work.resolve("once.log")));
        List<String> log = Files.readAllLines(home.resolve("var/log/taizhang.log"));
        List<LocalDateTime> taken = log.stream().filter(l -> l.contains(" rows")).map(Whole::moment).toList();
        double intake = Math.max(1, Duration.between(taken.get(0), taken.get(taken.size() - 1)).toSeconds());
        double night = log.stream()
                .filter(l -> l.contains(" published,"))
                .findFirst()
                .map(l -> Duration.between(taken.get(taken.size() - 1), moment(l)).toSeconds())
                .orElse(0L);
        say("Taizhang: %.1f s in all, %.1f s CPU, at most %d MB", once.seconds(), once.cpuSeconds(), once.peakMegabytes());
        double cpu = once.cpuSecondsBy(taken.get(taken.size() - 1).plusSeconds(1));
        say("  intake %.0f s: %.0f files/s, %.0f rows/s, with the start %.1f ms CPU a file", intake, files / intake,
                files * rows / intake, cpu * 1000 / files);
        say("  night %.0f s (figures, digest, mails); start, stop and delivery the rest", night);

        Optional<String> python = python(work);
        if (python.isEmpty()) {
            say("pandas: skipped; no python3 here has pandas and openpyxl");
            return;
        }
        Ran pandas = run(
                List.of(
                        python.get(),
                        program.resolve("bench/with_pandas.py").toString(),
                        copy.toString(),
                        work.resolve("pandas.db").toString()),
                work.resolve("pandas.log"));
        if (pandas.status() != 0) throw new IOException(Files.readString(work.resolve("pandas.log")));
        say("pandas: %.1f s, %.1f s CPU, at most %d MB: %.0f files/s", pandas.seconds(), pandas.cpuSeconds(),
                pandas.peakMegabytes(), files / pandas.seconds());
        say("  Taizhang's intake is %.1f times as fast, and takes %.2f times the CPU time", pandas.seconds() / intake,
                cpu / pandas.cpuSeconds());
    }

    /** A Python that has what the script asks for. */
    private static Optional<String> python(Path work) throws IOException, InterruptedException {
        for (String python : List.of("python3", "/usr/bin/python3")) {
            List<String> asked = List.of("/usr/bin/env", python, "-c", "import pandas, openpyxl, sqlite3");
            if (run(asked, work.resolve("python.log")).status() == 0) return Optional.of(python);
        }
        return Optional.empty();
    }

    private static Ran run(List<String> command, Path output) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().merge("TAIZHANG_JAVA_OPTS", "-Xmx1g", (given, ours) -> given);
        long since = System.nanoTime();
        Process process = builder.start();
        NavigableMap<LocalDateTime, Duration> cpu = new TreeMap<>();
        long peak = 0;
        while (!process.waitFor(100, TimeUnit.MILLISECONDS)) {
            process.info().totalCpuDuration().ifPresent(used -> cpu.put(LocalDateTime.now(), used));
            peak = Math.max(peak, peakKilobytes(process.pid()));
        }
        return new Ran(process.exitValue(), (System.nanoTime() - since) / 1e9, cpu, peak / 1024);
    }

    /** The most memory a process has held, where the system tells. */
    private static long peakKilobytes(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(l -> l.startsWith("VmHWM:"))
                    .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | RuntimeException e) {
            return 0;
        }
    }

    private static LocalDateTime moment(String logLine) {
        return LocalDateTime.parse(logLine.substring(0, 19), STAMP);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path p : all.toList()) Files.copy(p, to.resolve(from.relativize(p).toString()));
        }
    }

    static void say(String words, Object... put) {
        System.out.println(String.format(Locale.ROOT, words, put));
    }
}
