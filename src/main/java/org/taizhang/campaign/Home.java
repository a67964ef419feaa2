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

    /** What pages, mails and receipts look like. */
    public Path templates() {
        return campaign().resolve("templates");
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

    /** Notes of files that have not been entered yet. */
    public Path pendingNotes() {
        return archive().resolve(PENDING);
    }

    /** Notes of what the office decided. */
    public Path officeNotes() {
        return archive().resolve(OFFICE);
    }

    /** The names of files that had to be renamed. */
    public Path renamed() {
        return var().resolve("renamed");
    }

    /** Marks of the files that are being read. */
    public Path reading() {
        return var().resolve("reading");
    }

    /** The relations as routes write them for other programs. */
    public Path tables() {
        return var().resolve("tables");
    }

    /** Messages that are no part of a digest, in a folder a day. */
    public Path mail() {
        return var().resolve("mail");
    }

    public Path digests() {
        return var().resolve("digests");
    }

    public Path log() {
        return var().resolve("log");
    }

    /** The only folder of ours in a county's folder. */
    public static final String RECEIPTS = "receipts";

    /** The folder in an archive for notes of what has not been entered yet. */
    public static final String PENDING = "pending";

    /** The folder in an archive for notes of what the office decided. */
    public static final String OFFICE = "office";
}
