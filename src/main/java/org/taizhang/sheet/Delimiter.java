package org.taizhang.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What parts the fields of a text file: the sign that cuts most of its first records into the same number of fields, the
 * more the better.
 *
 * @param declared whether the file's first line says so ({@code sep=;}), and is no record
 */
record Delimiter(char sign, boolean declared) {
    private static final Pattern DECLARATION = Pattern.compile("\"?sep=(.)\"?\\s*", Pattern.CASE_INSENSITIVE);
    private static final String CANDIDATES = "\t,;|";
    /**
     * Stands in sentences too, so that where a plain sign cuts half of the records in two it parts fields only if it stands
     * beside the first of that.
     */
    private static final char IDEOGRAPHIC = '\uff0c';

    private static final double HALF = 0.25;

    private static final int RECORDS = 200;
    private static final int LONGEST_FIELD = 1 << 15;

    static Delimiter of(String head) throws IOException {
        Matcher declaration = DECLARATION.matcher(head.lines().findFirst().orElse(""));
        if (declaration.matches()) return new Delimiter(declaration.group(1).charAt(0), true);
        char best = ',';
        double most = 0;
        for (int i = 0; i < CANDIDATES.length(); i++) {
            char sign = CANDIDATES.charAt(i);
            if (sign == '\t' && Padding.in(head, CANDIDATES + IDEOGRAPHIC)) continue;
            double score = score(head, sign);
            if (score > most) {
                best = sign;
                most = score;
            }
        }
        String plain = String.valueOf(best);
        Optional<String> first = head.lines().filter(l -> l.contains(plain)).findFirst();
        boolean may =
                most < HALF || first.filter(l -> l.indexOf(IDEOGRAPHIC) < 0).isEmpty();
        return new Delimiter(may && score(head, IDEOGRAPHIC) > most ? IDEOGRAPHIC : best, false);
    }

    private static double score(String head, char sign) throws IOException {
        Map<Integer, Integer> recordsByFields = new HashMap<>();
        int records = 0;
        try (DelimitedRows rows = new DelimitedRows(new StringReader(head), sign, LONGEST_FIELD)) {
            while (!rows.ended() && records < RECORDS) {
                var fields = rows.record();
                if (fields.stream().allMatch(Blank::is)) continue;
                records++;
                recordsByFields.merge(fields.size(), 1, Integer::sum);
            }
        } catch (UnreadableException tooLong) {
            return 0;
        }
        double best = 0;
        for (var entry : recordsByFields.entrySet()) {
            double share = entry.getValue() / (double) records;
            best = Math.max(best, share * share * (entry.getKey() - 1));
        }
        return sign == '\t' ? 2 * best : best;
    }
}
