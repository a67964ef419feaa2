package org.taizhang.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The texts of a campaign's folder by their names within it, such as {@code forms/enrolment.yaml}.
 *
 * <p>A folder of it that is missing, or a language that is, is the shipped one. UTF-8, with or without a byte order
 * mark, with any line ends.
 */
final class ConfigurationText {
    private static final long MOST_BYTES = 16 << 20;
    /** Where the ledger lies says nothing about what is asked for. */
    private static final Pattern DATABASE = Pattern.compile("(?m)^database:.*\\R?");

    private final Path folder;
    private final List<Problem> problems;
    private final Map<String, String> read = new TreeMap<>();

    ConfigurationText(Path folder, List<Problem> problems) {
        this.folder = folder;
        this.problems = problems;
    }

    /** The names in a part of the folder that end like this, in order. */
    SortedSet<String> names(String part, String end) {
        SortedSet<String> names = new TreeSet<>(list(folder, part, end));
        if (names.isEmpty() || part.equals("languages"))
            names.addAll(Shipped.with("campaign", shipped -> list(shipped, part, end)));
        return names;
    }

    /** The YAML files of a part that the folder has itself. */
    List<String> own(String part) {
        return list(folder, part, ".yaml");
    }

    boolean has(String name) {
        return Files.isRegularFile(folder.resolve(name))
                || names(name.substring(0, name.indexOf('/')), "").contains(name);
    }

    /** The text of this name; empty where it can't be read, which is then among the problems. */
    Optional<String> read(String name) {
        try {
            Optional<byte[]> bytes = bytes(name);
            if (bytes.isEmpty()) return problem(name, "This file is missing.");
            if (bytes.get().length > MOST_BYTES) return problem(name, "This file is larger than 16 MB.");
            String text = text(bytes.get());
            read.put(name, text);
            return Optional.of(text);
        } catch (CharacterCodingException e) {
            return problem(name, "This file is not in UTF-8.");
        } catch (IOException e) {
            return problem(name, "This file can't be read: " + e.getMessage());
        }
    }

    /**
     * SHA-256, in hexadecimal, over the names and texts read so far; the same wherever the folder lies, and whichever
     * database holds the ledger.
     */
    String fingerprint() {
        Sha256 sha = new Sha256();
        read.forEach((name, text) -> sha.add(name).add(DATABASE.matcher(text).replaceAll("")));
        return sha.hex();
    }

    private Optional<byte[]> bytes(String name) throws IOException {
        Path own = folder.resolve(name);
        if (Files.isRegularFile(own)) return Optional.of(Files.readAllBytes(own));
        int part = name.indexOf('/');
        if (part < 0 || !names(name.substring(0, part), "").contains(name)) return Optional.empty();
        return shippedBytes(name);
    }

    /** The text of this name in the campaign that ships with the product, read beside the folder's own. */
    Optional<String> readShipped(String name) {
        Optional<String> text = shipped(name);
        text.ifPresent(t -> read.put("shipped/" + name, t));
        return text;
    }

    /** The text of this name in the campaign that ships with the product. */
    static Optional<String> shipped(String name) {
        try {
            Optional<byte[]> bytes = shippedBytes(name);
            return bytes.isPresent() ? Optional.of(text(bytes.get())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> shippedBytes(String name) throws IOException {
        try (var shipped = ConfigurationText.class.getResourceAsStream("/home/campaign/" + name)) {
            return shipped == null ? Optional.empty() : Optional.of(shipped.readAllBytes());
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return (text.startsWith("\uFEFF") ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
    }

    private Optional<String> problem(String name, String message) {
        problems.add(new Problem("campaign/" + name, 0, "", message, Optional.empty()));
        return Optional.empty();
    }

    private static List<String> list(Path folder, String part, String end) {
        Path place = folder.resolve(part);
        if (!Files.isDirectory(place)) return List.of();
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(end) && !n.startsWith("."))
                    .map(n -> part + "/" + n)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
