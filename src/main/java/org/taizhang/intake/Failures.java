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

/**
 * What went wrong with which file. A file that fails stays where it is and is tried again, after a wait that doubles each
 * time; after its second failure it is answered without having been read. The office is told.
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

    /** @param until when it may be tried again, of {@link System#nanoTime()} */
    private record Trouble(int tries, long until) {
        static Trouble after(int tries) {
            long wait = FIRST_WAIT.toNanos() << Math.min(tries - 1, MOST_DOUBLINGS);
            return new Trouble(tries, System.nanoTime() + wait);
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
        any = true;
        if (file.isPresent()) note(file.get(), cause);
        else LOG.error("A step failed in route {}", exchange.getFromRouteId(), cause);
        office.failed(file.map(f -> f.getFileName().toString()).orElse(exchange.getFromRouteId()), cause);
    }

    private void note(Path file, Throwable cause) {
        Trouble trouble = troubles.merge(file, Trouble.after(1), (before, first) -> Trouble.after(before.tries() + 1));
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

    /** Whether a file has failed so lately that it is left alone for now. */
    public boolean isToWait(Path file) {
        Trouble trouble = troubles.get(file);
        return trouble != null && trouble.until() - System.nanoTime() > 0;
    }

    /** Whether a file has failed so often that it is answered without being read. */
    boolean exhausted(Path file) {
        return tries(file) >= TRIES;
    }

    /** Whether a run that ends should no longer wait for this file. */
    public boolean givenUp(Path file) {
        return tries(file) > TRIES;
    }

    private int tries(Path file) {
        return Optional.ofNullable(troubles.get(file)).map(Trouble::tries).orElse(0);
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
