package org.taizhang.service;

/** Shows long work: a line that is written over on a terminal, else one line every ten seconds. */
public interface Progress {
    /** So many files done of so many. */
    void show(int done, int of);

    /** The work is over. */
    void end(int done);

    /** Shows nothing. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void show(int done, int of) {}

            @Override
            public void end(int done) {}
        };
    }
}
