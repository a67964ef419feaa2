package org.taizhang.campaign;

import java.text.Normalizer;
import java.util.List;

/** The signs with which numbers are told to people: each one that is read again as such when they type it. */
final class NumberStyleCheck {
    private final References references;
    private final NumberWords words;

    /** @param references of the file that gives the signs */
    NumberStyleCheck(References references, NumberWords words) {
        this.references = references;
        this.words = words;
    }

    void check(Writing writing) {
        writing.decimal().ifPresent(s -> check("decimal", s, "decimalPoint", words.decimalPoint()));
        String decimal = NumberStyle.of(writing, words).decimal();
        writing.grouping().filter(s -> !s.isEmpty()).ifPresent(s -> {
            if (s.equals(decimal)) references.problem("writing.grouping", "Decimals begin with \"" + s + "\" already.");
            else check("grouping", s, "thousands", words.thousands());
        });
    }

    private void check(String key, String sign, String readBy, List<String> read) {
        String at = "writing." + key;
        if (sign.length() != 1) references.problem(at, "Expected one sign, found \"" + sign + "\".");
        else if (read.stream().noneMatch(r -> plain(r).equals(plain(sign))))
            references.problem(
                    at,
                    "\"" + sign + "\" is not read so itself; the language's numbers." + readBy + " has "
                            + (read.isEmpty() ? "nothing" : "\"" + String.join("\", \"", read) + "\"") + ".");
    }

    private static String plain(String sign) {
        return Normalizer.normalize(sign, Normalizer.Form.NFKC);
    }
}
