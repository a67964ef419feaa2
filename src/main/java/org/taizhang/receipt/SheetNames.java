package org.taizhang.receipt;

import java.util.Collection;

/** Names of sheets as spreadsheets allow them. */
public final class SheetNames {
    /** Of characters, the most that a name may have. */
    public static final int LONGEST = 31;

    private SheetNames() {}

    /** A name like the wanted one that none of the others has. */
    public static String free(String wanted, Collection<String> others) {
        String clean = PlainText.line(wanted, 200).replaceAll("[\\\\/*?:\\[\\]']", "_");
        if (clean.isEmpty()) clean = "_";
        String name = shortened(clean, LONGEST);
        for (int n = 2; taken(name, others); n++) {
            String number = " (" + n + ")";
            name = shortened(clean, LONGEST - number.length()) + number;
        }
        return name;
    }

    /** A name as it stands in a reference to one of its cells. */
    static String quoted(String name) {
        return "'" + name.replace("'", "''") + "'";
    }

    private static boolean taken(String name, Collection<String> others) {
        return others.stream().anyMatch(name::equalsIgnoreCase);
    }

    /** The name, cut to a length. */
    public static String shortened(String name, int longest) {
        if (name.length() <= longest) return name;
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end);
    }
}
