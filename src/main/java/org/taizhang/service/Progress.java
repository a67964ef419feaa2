package org.taizhang.service;

/** Shows long work: a line that is written over on a terminal, else one line every ten seconds. */
public interface Progress {
    /**
     * How far it is.
     *
     * @param done files that are done
     * @param of files there are in all; 0 where that is not known
     * @param rows rows in the files that are done
     */
    void show(int done, int of, long rows);

    /** The work is over. */
    void end(int done);

    /** Shows nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void show(int done, int of, long rows) {}

            @Override
            public void end(int done) {}
        };
    }
}
