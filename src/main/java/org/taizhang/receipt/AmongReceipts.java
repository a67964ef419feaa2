package org.taizhang.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.Campaign;

/**
 * What lies in a county's folder of receipts and is no receipt as it was left there: a file that somebody put there, or a
 * receipt that was mended in its place. Nothing is taken in from there, so somebody waits in vain for an answer.
 */
public final class AmongReceipts {
    private static final Pattern NAME = Pattern.compile("(.+)\\.(xlsx|txt)");
    /** A workbook is finished before its text; a copy of both may take a while. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final Pattern ours;

    public AmongReceipts(Campaign campaign) {
        String suffixes = Stream.of("receipt.suffix", "office.excluded.suffix")
                .map(key -> Pattern.quote(campaign.language().say(key, Map.of())))
                .collect(Collectors.joining("|"));
        ours = Pattern.compile(".*-(?:" + suffixes + ")(?:-\\d+)?");
    }

    /** Those in one folder, by name. */
    public List<Path> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> Files.isRegularFile(f, LinkOption.NOFOLLOW_LINKS))
                    .filter(f -> !isAsLeft(f))
                    .sorted()
                    .toList();
        }
    }

    private boolean isAsLeft(Path file) {
        Matcher name = NAME.matcher(file.getFileName().toString());
        if (!name.matches()) return false;
        boolean text = name.group(2).equals("txt");
        Path other = file.resolveSibling(name.group(1) + (text ? ".xlsx" : ".txt"));
        Optional<Boolean> later = isLater(file, other);
        // Two of one name are a receipt from the time of another language.
        if (later.isEmpty()) return ours.matcher(name.group(1)).matches();
        return text || !later.get();
    }

    /** Whether a file was changed after another that was written with it; empty where there is no such other. */
    private static Optional<Boolean> isLater(Path file, Path other) {
        try {
            return Optional.of(Files.getLastModifiedTime(file)
                    .toInstant()
                    .isAfter(Files.getLastModifiedTime(other).toInstant().plus(A_WHILE)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
