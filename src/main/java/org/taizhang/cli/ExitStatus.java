package org.taizhang.cli;

/** What a command's exit status means; the contract's numbers. */
final class ExitStatus {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int WRONG_USAGE = 2;

    private ExitStatus() {}
}
