package org.taizhang.campaign;

import java.nio.file.Path;

/**
 * The folder with everything one city runs.
 *
 * @param root its absolute path
 */
public record Home(Path root) {
    public Home {
        root = root.toAbsolutePath().normalize();
    }

    /** What the city asks for. */
    public Path campaign() {
        return root.resolve("campaign");
    }

    /** When and in what order things happen. */
    public Path routes() {
        return root.resolve("routes");
    }

    /** Where counties drop their files. */
    public Path inbox() {
        return root.resolve("inbox");
    }

    /** The drop folder of one county. */
    public Path inbox(String county) {
        return inbox().resolve(county);
    }

    /** Where a county finds its answers. */
    public Path receipts(String county) {
        return inbox(county).resolve(RECEIPTS);
    }

    /** Everything the program writes but receipts. */
    public Path var() {
        return root.resolve("var");
    }

    public Path database() {
        return var().resolve("taizhang.db");
    }

    /** The originals of all files that ever came. */
    public Path archive() {
        return var().resolve("archive");
    }

    public Path digests() {
        return var().resolve("digests");
    }

    public Path log() {
        return var().resolve("log");
    }

    /** The only folder of ours in a county's folder. */
    public static final String RECEIPTS = "receipts";
}
