package org.taizhang.cli;

/** Text from files and cells as a terminal may show it: no control characters, nothing that turns the line's direction. */
final class Printable {
    private Printable() {}

    static String text(String s) {
        return s.replaceAll("[\\p{Cntrl}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]", " ");
    }

    static String quoted(String s) {
        return '"' + text(s) + '"';
    }
}
