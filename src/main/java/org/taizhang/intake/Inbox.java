package org.taizhang.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Home;
import org.taizhang.receipt.AmongReceipts;
import org.taizhang.receipt.Receipts;

/**
 * The drop folders: whose each is, what in them is a report, and what is left alone.
 *
 * <p>Only regular files in the folders of the roster's counties and their units are ever opened or moved. Links are
 * never followed, neither to files nor to folders.
 */
public final class Inbox {
    /** Files that programs lay beside those they work on; after the contract's section on the home. */
    private static final Pattern NOT_A_REPORT = Pattern.compile(
            "(\\..*|~\\$.*|.*\\.(part|tmp|crdownload)|thumbs\\.db|desktop\\.ini)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);

    private final Path root;
    private final AmongReceipts receipts;
    private final Map<Path, Owner> owners = new HashMap<>();

    /** A drop folder's county and, for a sub-folder, reporting unit. */
    public record Owner(String county, Optional<String> unit) {}

    /**
     * What lies in the inbox.
     *
     * @param waiting reports that wait to be taken in
     * @param leftAlone links, pipes and devices
     * @param ofNobody files that lie where no county's folder is
     */
    public record Contents(List<Path> waiting, List<Path> leftAlone, List<Path> ofNobody) {}

    public Inbox(Home home, Campaign campaign) {
        root = home.inbox();
        receipts = new AmongReceipts(campaign);
        for (County county : campaign.counties()) {
            Path folder = home.inbox(county.id());
            owners.put(folder, new Owner(county.id(), Optional.empty()));
            county.units()
                    .forEach(u -> owners.put(folder.resolve(u.id()), new Owner(county.id(), Optional.of(u.id()))));
        }
    }

    /**
     * Makes the drop folders that are missing, and each county's folder of receipts. One that can't be made, say because
     * its share is gone, keeps the others from nothing; nor does a link that lies in a folder's place, which stays as it is.
     *
     * @throws UncheckedIOException where there is no inbox at all
     */
    public void prepare() {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("The drop folders can't be made under " + root, e);
        }
        owners.forEach((folder, owner) -> {
            if (isThroughLink(folder)) {
                if (Files.isSymbolicLink(folder))
                    LOG.warn("{} is a link; it is left alone, and nothing is taken in from it.", folder);
                return;
            }
            try {
                Files.createDirectories(folder);
                if (owner.unit().isEmpty()) Receipts.makeFolder(folder.resolve(Home.RECEIPTS));
            } catch (IOException e) {
                LOG.error("The folder {} can't be made ready: {}", folder, e.toString());
            }
        });
    }

    /** The drop folders that can't be looked into: a share that is gone, a link, or a folder that was removed or closed to us. */
    public List<Path> gone() {
        return owners.keySet().stream()
                .filter(folder -> Files.isSymbolicLink(folder)
                        || !Files.isDirectory(folder)
                        || !Files.isReadable(folder)
                        || !Files.isWritable(folder))
                .sorted()
                .toList();
    }

    /** What lies among the receipts and is none as it was left there; it is neither read nor moved. */
    public List<Path> amongReceipts() {
        List<Path> found = new ArrayList<>();
        owners.forEach((folder, owner) -> {
            if (owner.unit().isPresent() || isThroughLink(folder)) return;
            try {
                receipts.in(folder.resolve(Home.RECEIPTS)).stream()
                        .filter(f -> isReportName(f.getFileName().toString()))
                        .forEach(found::add);
            } catch (IOException e) {
                LOG.warn("The receipts in {} can't be listed: {}", folder, e.toString());
            }
        });
        return found.stream().sorted().toList();
    }

    /** Whose folder a file lies in. */
    public Optional<Owner> ownerOf(Path file) {
        return ownerIn(file.getParent());
    }

    /** Whose drop folder that is. */
    Optional<Owner> ownerIn(Path folder) {
        return Optional.ofNullable(owners.get(folder));
    }

    /** Whether a folder may hold reports, itself or in a sub-folder. */
    boolean isDropFolder(Path folder) {
        return owners.containsKey(folder) && !isThroughLink(folder);
    }

    /** Whether a drop folder is a link, or that of its county is. */
    private boolean isThroughLink(Path folder) {
        return Files.isSymbolicLink(folder)
                || owners.containsKey(folder.getParent()) && Files.isSymbolicLink(folder.getParent());
    }

    /** Whether a file is a report that may be taken in once it has settled. */
    boolean isReport(Path file) {
        return isReportName(file.getFileName().toString())
                && isDropFolder(file.getParent())
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    static boolean isReportName(String name) {
        return !NOT_A_REPORT.matcher(name).matches();
    }

    /** What lies in the inbox now. */
    public Contents contents() {
        Contents found = new Contents(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        if (!Files.isDirectory(root)) return found;
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    boolean receipts = folder.getFileName().toString().equals(Home.RECEIPTS)
                            && owners.containsKey(folder.getParent());
                    return receipts ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!attributes.isRegularFile()) found.leftAlone.add(file);
                    else if (!isReportName(file.getFileName().toString())) return FileVisitResult.CONTINUE;
                    else if (owners.containsKey(file.getParent())) found.waiting.add(file);
                    else found.ofNobody.add(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("The inbox " + root + " can't be listed", e);
        }
        return found;
    }
}
