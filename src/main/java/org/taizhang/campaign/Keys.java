package org.taizhang.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of one configuration file: on which line each stands, and which of them do not say what they were meant to,
 * since a mistake stands there that is told already. What depends on those is not held against others.
 *
 * <p>A key is the path to it, such as {@code counties[2].name}. Of a list's items a record holds those alone that could be
 * made; the key by which it has one counts these, the key in the file all.
 */
final class Keys {
    private static final Pattern ITEM = Pattern.compile("\\[(\\d+)]");
    private static final Pattern PARTS = Pattern.compile("(?=\\[)|\\.");
    private static final String ANY = "[]";

    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, List<Integer>> kept = new HashMap<>();
    private final Set<List<String>> wrong = new HashSet<>();

    /** Notes on which line a key in the file stands. */
    void stands(String key, int line) {
        lines.put(key, line);
    }

    /** Notes that the item at this place of a list is the next that its record holds. */
    void keeps(String list, int place) {
        kept.computeIfAbsent(list, l -> new ArrayList<>()).add(place);
    }

    /** Notes that a key in the file does not say what it was meant to. */
    void wrong(String key) {
        wrong.add(parts(key));
    }

    /** Whether a key in the file is noted as wrong itself. */
    boolean isWrong(String key) {
        return wrong.contains(parts(key));
    }

    /** Whether nothing is wrong with a record's key, under it or above it; {@code []} stands for any item of a list. */
    boolean isWhole(String key) {
        if (wrong.isEmpty()) return true;
        List<String> asked = parts(inFile(key));
        return wrong.stream().noneMatch(w -> meet(w, asked));
    }

    /** The key in the file of a record's key. */
    String inFile(String key) {
        StringBuilder written = new StringBuilder();
        int done = 0;
        for (Matcher item = ITEM.matcher(key); item.find(); done = item.end()) {
            written.append(key, done, item.start());
            List<Integer> places = kept.getOrDefault(written.toString(), List.of());
            int place = Integer.parseInt(item.group(1));
            written.append('[')
                    .append(place < places.size() ? places.get(place) : place)
                    .append(']');
        }
        return written.append(key, done, key.length()).toString();
    }

    /** The line on which the value of a key in the file begins, else the nearest above it that is known; 0 where none is. */
    int line(String key) {
        for (String at = key;
                !at.isEmpty();
                at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))))) {
            Integer line = lines.get(at);
            if (line != null) return line;
        }
        return lines.getOrDefault("", 0);
    }

    private static List<String> parts(String key) {
        return key.isEmpty() ? List.of() : List.of(PARTS.split(key));
    }

    private static boolean meet(List<String> wrong, List<String> asked) {
        for (int i = 0; i < Math.min(wrong.size(), asked.size()); i++) {
            boolean any = asked.get(i).equals(ANY) && wrong.get(i).startsWith("[");
            if (!any && !wrong.get(i).equals(asked.get(i))) return false;
        }
        return true;
    }
}
