package org.taizhang.intake;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.taizhang.ledger.LostClaimException;

/**
 * What went wrong with which file. A file that fails stays where it is and is tried again, after a wait that doubles each
 * time; one that has failed its reader twice is answered without having been read. The office is told.
 *
 * <p>A full disk, a locked ledger or a share that is gone says nothing about the file: however often they fail, it is read
 * once they are well again.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    /** The property under which the intake route keeps the file that an exchange is about. */
    private static final String FILE = "file";

    private static final int TRIES = 2;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 8;

    private final OfficeMail office;
    private final Map<Path, Trouble> troubles = new ConcurrentHashMap<>();
    private volatile boolean any;

    /**
     * @param tries how often it failed at whatever step
     * @param readings how often of these its reader failed
     * @param until when it may be tried again, of {@link System#nanoTime()}
     */
    private record Trouble(int tries, int readings, long until) {
        Trouble and(Trouble next) {
            return after(tries + next.tries, readings + next.readings);
        }

        static Trouble after(int tries, int readings) {
            long wait = FIRST_WAIT.toNanos() << Math.min(tries - 1, MOST_DOUBLINGS);
            return new Trouble(tries, readings, System.nanoTime() + wait);
        }
    }

    public Failures(OfficeMail office) {
        this.office = office;
    }

    /** Notes the failure of an exchange. */
    public void note(Exchange exchange) {
        Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        Optional<Path> file = Optional.ofNullable(exchange.getProperty(FILE, File.class))
                .map(found -> found.toPath().toAbsolutePath().normalize());
        if (file.filter(f -> !Files.exists(f, LinkOption.NOFOLLOW_LINKS)).isPresent() && !wasEntered(exchange)) {
            LOG.info("{} was taken away before it could be taken in", file.get().getFileName());
            return;
        }
        if (cause instanceof LostClaimException) {
            LOG.warn("{}: {}", file.map(f -> f.getFileName().toString()).orElse(""), cause.getMessage());
            return;
        }
        any = true;
        if (file.isPresent()) note(file.get(), wasRead(exchange, cause) ? 1 : 0, cause);
        else LOG.error("A step failed in route {}", exchange.getFromRouteId(), cause);
        office.failed(file.map(f -> f.getFileName().toString()).orElse(exchange.getFromRouteId()), cause);
    }

    /** Notes that something failed which no route was about. */
    public void note(String what, RuntimeException cause) {
        any = true;
        LOG.error("{}: a step failed, and will be tried again", what, cause);
        office.failed(what, cause);
    }

    private void note(Path file, int readings, Throwable cause) {
        Trouble trouble = troubles.merge(file, Trouble.after(1, readings), Trouble::and);
        LOG.error(
                "{} could not be taken in (try {}); it stays in its folder",
                file.getFileName(),
                trouble.tries(),
                cause);
    }

    /** Whether the failing step came after the file's entry: then its vanishing explains nothing. */
    private static boolean wasEntered(Exchange exchange) {
        return exchange.getMessage().getBody() instanceof Intake.Entered;
    }

    /** Whether the failing step was the file's reading, and not its trial that could not be made. */
    private static boolean wasRead(Exchange exchange, Throwable cause) {
        return exchange.getMessage().getBody() instanceof Intake.Kept && !(cause instanceof NoTrialException);
    }

    /** Whether a file has failed so lately that it is left alone for now. */
    public boolean isToWait(Path file) {
        Trouble trouble = troubles.get(file);
        return trouble != null && trouble.until() - System.nanoTime() > 0;
    }

    /**
     * Whether the files of its county that came after it wait with it, since their order counts. They do so for its first
     * tries alone: what goes wrong for longer keeps nothing else waiting.
     */
    public boolean holdsUp(Path file) {
        Trouble trouble = troubles.get(file);
        return trouble != null && trouble.tries() <= TRIES && isToWait(file);
    }

    /** Whether a file has failed its reader so often that it is answered without being read. */
    boolean exhausted(Path file) {
        Trouble trouble = troubles.get(file);
        return trouble != null && trouble.readings() >= TRIES;
    }

    /** Whether a run that ends should no longer wait for this file. */
    public boolean givenUp(Path file) {
        Trouble trouble = troubles.get(file);
        return trouble != null && trouble.tries() > TRIES;
    }

    /** The file is gone; another of its name starts anew. */
    void forget(Path file) {
        troubles.remove(file);
    }

    /** Whether nothing has gone wrong in this run. */
    public boolean none() {
        return !any;
    }
}
