package org.taizhang.intake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Lets through the reports whose copying is over: nothing about them has changed for a while.
 *
 * <p>The modification time says nothing, since many copying programs carry over the old one. The change time does,
 * where the file system has it and the clocks agree; else a file must have been seen twice, unchanged, a while apart. So
 * a whole listing settles at once, however many files wait.
 *
 * <p>A copy over a slow network may come to a halt for seconds. So a file that does not end as its kind does must have
 * lain still longer, and the other files of its county wait with it, since those that came after it count after it.
 */
public final class SettledFiles implements GenericFileFilter<File> {
    private static final Duration MEMORY = Duration.ofHours(1);
    /** How many times as long a file must have stayed as it is that may be half of one. */
    private static final int LONGER = 5;

    private final Inbox inbox;
    private final Duration quiet;
    private final boolean clocksAgree;
    private final Turns turns;
    private final Predicate<Path> isToWait;
    private final FormerNames former;
    private final LegibleNames legible;
    private final Map<Path, Sight> seen = new ConcurrentHashMap<>();
    /** Counties of which a file has been left where it is, so that none that came after it is let through in this look. */
    private final Set<String> closed = ConcurrentHashMap.newKeySet();

    /** Folders in which a file had not settled at the last look. */
    private final Set<Path> unsettled = ConcurrentHashMap.newKeySet();

    private final Map<Path, FileTime> looked = new ConcurrentHashMap<>();
    private volatile long forgot = System.nanoTime();

    private record State(long size, FileTime modified, FileTime changed) {}

    private record Sight(State state, long since) {}

    /**
     * @param quiet how long a file must have stayed as it is
     * @param clocksAgree whether this machine's clock is that of the files
     * @param turns where files wait that were let through; they are not looked at again
     * @param isToWait which files are left alone for now
     * @param former what files were before they were renamed
     */
    public SettledFiles(
            Inbox inbox,
            Duration quiet,
            boolean clocksAgree,
            Turns turns,
            Predicate<Path> isToWait,
            FormerNames former) {
        this.inbox = inbox;
        this.quiet = quiet;
        this.clocksAgree = clocksAgree;
        this.turns = turns;
        this.isToWait = isToWait;
        this.former = former;
        this.legible = new LegibleNames(former);
    }

    @Override
    public boolean accept(GenericFile<File> file) {
        Path path = file.getFile().toPath().toAbsolutePath().normalize();
        if (file.isDirectory()) {
            Optional<Inbox.Owner> owner = inbox.ownerIn(path);
            owner.filter(o -> o.unit().isEmpty()).ifPresent(o -> closed.remove(o.county()));
            boolean wanted = inbox.isDropFolder(path) && !turns.isLong(path);
            if (!wanted) return false;
            boolean changed = madeLegible(path);
            boolean waited = unsettled.remove(path);
            if ((changed || waited) && holdsHalfAFile(path)) owner.ifPresent(o -> closed.add(o.county()));
            return true;
        }
        return mayBeTaken(path) && hasSettled(path) && mayJoin(path);
    }

    private boolean mayBeTaken(Path path) {
        return !turns.has(path) && inbox.isReport(path) && !isToWait.test(path);
    }

    private boolean hasSettled(Path path) {
        boolean settled = isLongEnough(path, still(path));
        if (!settled) unsettled.add(path.getParent());
        return settled;
    }

    /** Whether its county may be entered: once not, then for the whole look, in whichever order the files are seen. */
    private boolean mayJoin(Path path) {
        String county = turns.countyOf(path);
        boolean ours = !closed.contains(county) && turns.mayJoin(path);
        if (ours) seen.remove(path);
        else closed.add(county);
        return ours;
    }

    /**
     * Renames what has no legible name; a folder is looked through again only once something in it was changed.
     *
     * @return whether that was so
     */
    private boolean madeLegible(Path folder) {
        try {
            FileTime changed = Files.getLastModifiedTime(folder);
            if (changed.equals(looked.put(folder, changed))) return false;
            legible.in(folder);
        } catch (IOException e) {
            looked.remove(folder);
        }
        return true;
    }

    /** Whether in a folder lies a file that has come to a halt, and may yet be gone on with. */
    private boolean holdsHalfAFile(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(f -> {
                if (!mayBeTaken(f)) return false;
                Duration still = still(f);
                return still.compareTo(quiet) >= 0 && !isLongEnough(f, still);
            });
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    private boolean isLongEnough(Path path, Duration still) {
        return still.compareTo(quiet.multipliedBy(LONGER)) >= 0 || still.compareTo(quiet) >= 0 && FileEnd.isThere(path);
    }

    /** For how long a file is known to have stayed as it is. */
    private Duration still(Path path) {
        try {
            State state = state(path);
            long now = System.nanoTime();
            Sight sight =
                    seen.merge(path, new Sight(state, now), (old, fresh) -> old.state.equals(state) ? old : fresh);
            forgetLongSeen(now);
            Duration watched = Duration.ofNanos(now - sight.since);
            if (!clocksAgree) return watched;
            Duration sinceChange = Duration.ofMillis(System.currentTimeMillis() - state.changed.toMillis());
            return sinceChange.compareTo(watched) > 0 ? sinceChange : watched;
        } catch (IOException e) {
            seen.remove(path);
            return Duration.ofNanos(-1);
        }
    }

    /** Files that another program has taken in are not found again. */
    private void forgetLongSeen(long now) {
        if (now - forgot < MEMORY.toNanos()) return;
        forgot = now;
        seen.values().removeIf(sight -> now - sight.since > MEMORY.toNanos());
    }

    private State state(Path path) throws IOException {
        try {
            Map<String, Object> unix =
                    Files.readAttributes(path, "unix:size,lastModifiedTime,ctime", LinkOption.NOFOLLOW_LINKS);
            FileTime changed = former.of(path).map(FormerNames.Former::changed).orElse((FileTime) unix.get("ctime"));
            return new State((Long) unix.get("size"), (FileTime) unix.get("lastModifiedTime"), changed);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            FileTime modified = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
            // Without a change time only two sights of the file can tell; this one lies for ever ahead.
            return new State(Files.size(path), modified, FileTime.fromMillis(Long.MAX_VALUE));
        }
    }
}
