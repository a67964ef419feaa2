package org.taizhang.cli;

/** Text from files and cells as a terminal may show it: no control characters, nothing that turns the line's direction. */
final class Printable {
    private Printable() {}

    static String text(String s) {
        return s.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
    }

    static String quoted(String s) {
        return '"' + text(s) + '"';
    }
}
