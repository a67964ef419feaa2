package org.taizhang.ledger;

import java.nio.file.Path;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes published digests and messages over from an earlier database, as far as it can still be read. */
final class Inheritance {
    private static final Logger LOG = LoggerFactory.getLogger(Inheritance.class);

    private Inheritance() {}

    static int from(DSLContext db, Path earlier) {
        int taken = 0;
        try {
            db.execute("attach database ? as earlier", earlier.toAbsolutePath().toString());
        } catch (DataAccessException e) {
            LOG.warn("Digests and messages of {} are lost: {}", earlier, e.getMessage());
            return taken;
        }
        for (String relation : List.of("digest", "message")) {
            try {
                taken += db.execute("insert into " + relation + " select * from earlier." + relation);
            } catch (DataAccessException e) {
                LOG.warn("The relation {} of {} is lost: {}", relation, earlier, e.getMessage());
            }
        }
        db.execute("detach database earlier");
        return taken;
    }
}
