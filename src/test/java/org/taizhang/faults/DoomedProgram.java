package org.taizhang.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.taizhang.campaign.CampaignFiles;

/** The real program as a process of its own, from a jar of its classes, with {@link DoomAgent} beside it. */
final class DoomedProgram {
    private static final int PATIENCE_SECONDS = 120;
    private static final List<String> SMALL =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off");

    private final Path jar;
    private final Path agent;
    private final String classPath;
    private final Path archive;

    /** Makes the jars, and an archive of loaded classes that lets each process begin sooner. */
    DoomedProgram(Path workshop) throws IOException, InterruptedException {
        Files.createDirectories(workshop);
        jar = jar(workshop.resolve("taizhang.jar"), new Attributes(), root(CampaignFiles.class), "");
        Attributes premain = new Attributes();
        premain.putValue("Premain-Class", DoomAgent.class.getName());
        agent = jar(workshop.resolve("doom.jar"), premain, root(DoomAgent.class), "org/taizhang/faults");
        String libraries = Stream.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        classPath = jar + java.io.File.pathSeparator + libraries;
        archive = workshop.resolve("classes.jsa");
        List<String> rehearsal =
                java("-XX:ArchiveClassesAtExit=" + archive, "-cp", classPath, "org.taizhang.cli.Rehearsal");
        new ProcessBuilder(rehearsal)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    /** Begins a command on a home, under a doom's system properties; what it says goes into a file of the home. */
    Process begin(Path home, Map<String, String> doom, String... command) throws IOException {
        List<String> line = java("-XX:SharedArchiveFile=" + archive, "-Djdk.net.hosts.file=" + Nights.hosts(home));
        doom.forEach((name, value) -> line.add("-D" + name + "=" + value));
        if (!doom.isEmpty()) line.add("-javaagent:" + agent);
        line.addAll(List.of("-cp", classPath, "org.taizhang.cli.Taizhang", "--home", home.toString()));
        line.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.redirectErrorStream(true).redirectOutput(said(home).toFile());
        return builder.start();
    }

    /** What the last run on a home said. */
    static Path said(Path home) {
        return home.resolve("said.txt");
    }

    /** Waits for the end; its exit status, and 137 where it was killed. */
    static int end(Process process, Path home) throws IOException, InterruptedException {
        boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(ended)
                .as("it ends; it said: " + Files.readString(said(home)))
                .isTrue();
        return process.exitValue();
    }

    /** Runs a command that nothing befalls. */
    int run(Path home, String... command) throws IOException, InterruptedException {
        return end(begin(home, Map.of(), command), home);
    }

    private static List<String> java(String... options) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(SMALL);
        line.addAll(List.of(options));
        return line;
    }

    private static Path root(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path jar(Path file, Attributes attributes, Path root, String under) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putAll(attributes);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(root.resolve(under))) {
            for (Path f : (Iterable<Path>) files.filter(f -> !f.equals(root)).sorted()::iterator) {
                String name = root.relativize(f).toString().replace('\\', '/');
                jar.putNextEntry(new ZipEntry(Files.isDirectory(f) ? name + "/" : name));
                if (!Files.isDirectory(f)) Files.copy(f, jar);
                jar.closeEntry();
            }
        }
        return file;
    }
}
