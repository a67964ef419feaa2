package org.taizhang.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Durable;

/**
 * What runs that were killed had half written, under names that only this program gives.
 *
 * <p>A command of the office may be writing beside a start, so only what has lain for a while is taken away.
 */
final class Leftovers {
    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Pattern NAME =
            Pattern.compile("\\.copying-.+|\\..+\\.writing|\\.[0-9a-f-]{36}\\.tmp|\\..+\\.part");
    private static final Duration A_WHILE = Duration.ofHours(1);
    /** Mail lies in a folder a day; a killed run wrote into one of the last. */
    private static final int LAST_DAYS = 5;

    private final Home home;
    private final Campaign campaign;

    Leftovers(Home home, Campaign campaign) {
        this.home = home;
        this.campaign = campaign;
    }

    /** Takes them away; one that can't be taken away stays. */
    void sweep() {
        Instant before = Instant.now().minus(A_WHILE);
        for (Path folder : folders()) {
            for (Path found : in(folder)) {
                if (!NAME.matcher(found.getFileName().toString()).matches()) continue;
                try {
                    boolean old = Files.getLastModifiedTime(found, LinkOption.NOFOLLOW_LINKS)
                            .toInstant()
                            .isBefore(before);
                    if (old) Durable.remove(found);
                } catch (NoSuchFileException e) {
                    // Another program has taken it away, or written it to its end.
                } catch (IOException e) {
                    LOG.warn("{}, half written by a run that was killed, can't be taken away: {}", found, e.toString());
                }
            }
        }
    }

    private List<Path> folders() {
        List<Path> folders = new ArrayList<>();
        campaign.counties().forEach(c -> folders.add(home.receipts(c.id())));
        folders.add(home.archive());
        folders.add(home.pendingNotes());
        folders.add(home.officeNotes());
        folders.add(home.renamed());
        folders.add(home.digests());
        folders.add(home.tables());
        in(home.mail()).stream()
                .sorted(Comparator.reverseOrder())
                .limit(LAST_DAYS)
                .forEach(folders::add);
        return folders;
    }

    private static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) || Files.isSymbolicLink(folder.getParent()))
            return List.of();
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            LOG.warn("{} can't be listed: {}", folder, e.toString());
            return List.of();
        }
    }
}
