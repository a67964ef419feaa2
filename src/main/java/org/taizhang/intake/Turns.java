package org.taizhang.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The lines in which files wait for their turn, one line a county.
 *
 * <p>The first of each line has its turn: it alone is handed to the readers, and the next one only when that one's way
 * has ended. So the files of a county are taken one after another in the order in which they joined, while those of other
 * counties are read beside them; and since the readers find no more than one file of each county before them, a county
 * with ten thousand files delays another's single one by no more than one. What waits is a path, however many there are.
 *
 * <p>Where a file has failed and is soon to be tried again, those behind it leave the line, and are found again with it.
 */
public final class Turns {
    /** A folder whose line is longer is not looked through: what it has besides has its turn later anyhow. */
    private static final int LONG = 100;

    private final Inbox inbox;
    private final Territory territory;
    private final Map<String, Queue<Path>> lines = new HashMap<>();
    private final Set<Path> inLine = new HashSet<>();
    private final Predicate<Path> holdsUp;
    private final Map<String, Path> heldUpBy = new HashMap<>();
    private boolean over;

    /** @param holdsUp which files are soon to be tried again, before any other of their county */
    public Turns(Inbox inbox, Territory territory, Predicate<Path> holdsUp) {
        this.inbox = inbox;
        this.territory = territory;
        this.holdsUp = holdsUp;
    }

    /** Whether the files of a folder's county are ours to take; where nobody takes them they are from now on. */
    synchronized boolean mayJoin(Path file) {
        String county = countyOf(file);
        return !over && !isHeldUp(county) && territory.enter(county);
    }

    private boolean isHeldUp(String county) {
        Path by = heldUpBy.get(county);
        boolean held = by != null && holdsUp.test(by);
        if (!held) heldUpBy.remove(county);
        return held;
    }

    /** Does what another program left to be done for a county, unless it is at work there, or we are. */
    public synchronized void visit(String county) {
        if (!over && !lines.containsKey(county) && !territory.has(county) && territory.enter(county))
            territory.leave(county);
    }

    /** A file takes its place in its county's line; null where it has to wait there. */
    public synchronized File join(File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        if (!mayJoin(path) || !inLine.add(path)) return null;
        Queue<Path> line = lines.computeIfAbsent(countyOf(path), c -> new ArrayDeque<>());
        line.add(path);
        return line.size() == 1 ? file : null;
    }

    /** A file's way has ended, well or not: the next one of its county has its turn; null where none waits. */
    public synchronized File pass(File file) {
        Path path = file.toPath().toAbsolutePath().normalize();
        inLine.remove(path);
        String county = countyOf(path);
        Queue<Path> line = lines.getOrDefault(county, new ArrayDeque<>());
        line.remove();
        if (holdsUp.test(path)) heldUpBy.put(county, path);
        if (!line.isEmpty() && !over && !isHeldUp(county) && territory.has(county))
            return line.element().toFile();
        // What is left waits to be found again, by us or by whoever has the county then.
        line.forEach(inLine::remove);
        lines.remove(county);
        territory.leave(county);
        return null;
    }

    String countyOf(Path file) {
        return inbox.ownerOf(file)
                .orElseThrow(() -> new IllegalStateException("The folder of " + file + " belongs to nobody."))
                .county();
    }

    /** Whether a file waits, or has its turn now. */
    public synchronized boolean has(Path file) {
        return inLine.contains(file);
    }

    /** Whether so many files of a folder's county wait that there is no haste to find more. */
    synchronized boolean isLong(Path folder) {
        return inbox.ownerIn(folder)
                .map(o -> lines.get(o.county()))
                .filter(line -> line.size() > LONG)
                .isPresent();
    }

    /** How many files wait or have their turn now. */
    public synchronized int waiting() {
        return inLine.size();
    }

    /** No more turns: what has begun is finished, the rest stays where it is. */
    public synchronized void end() {
        over = true;
    }
}
