package org.taizhang.intake;

import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.camel.Exchange;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What went wrong with which file. A file that fails stays where it is and is tried again; after its second failure in
 * reading it is answered without having been read.
 */
public final class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int TRIES = 2;

    private final Map<Path, Integer> tries = new ConcurrentHashMap<>();
    private volatile boolean any;

    /** Notes the failure of an exchange; the file's name is the only thing of it that is logged. */
    public void note(Exchange exchange) {
        any = true;
        Throwable cause = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        String path = exchange.getIn().getHeader(Exchange.FILE_PATH, String.class);
        if (path == null) {
            LOG.error("A step failed in route {}", exchange.getFromRouteId(), cause);
            return;
        }
        Path file = new File(path).toPath().toAbsolutePath().normalize();
        int failed = tries.merge(file, 1, Integer::sum);
        LOG.error("{} could not be taken in (try {}); it stays in its folder", file.getFileName(), failed, cause);
    }

    /** Whether a file has failed so often that it is answered without being read. */
    boolean exhausted(Path file) {
        return tries.getOrDefault(file, 0) >= TRIES;
    }

    /** Whether a run that ends should no longer wait for this file. */
    public boolean givenUp(Path file) {
        return tries.getOrDefault(file, 0) > TRIES;
    }

    /** The file is gone; another of its name starts anew. */
    void forget(Path file) {
        tries.remove(file);
    }

    /** Whether nothing has gone wrong in this run. */
    public boolean none() {
        return !any;
    }
}
