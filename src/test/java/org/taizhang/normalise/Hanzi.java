package org.taizhang.normalise;

/** Numbers in Chinese numerals. */
final class Hanzi {
    private static final String DIGITS = "〇一二三四五六七八九";

    private Hanzi() {}

    static String digits(int n) {
        StringBuilder s = new StringBuilder();
        for (char c : Integer.toString(n).toCharArray()) s.append(DIGITS.charAt(c - '0'));
        return s.toString();
    }

    static String of(int n) {
        if (n >= 10000)
            return of(n / 10000) + "万" + (n % 10000 == 0 ? "" : (n % 10000 < 1000 ? "零" : "") + below(n % 10000));
        return n == 0 ? "零" : below(n);
    }

    private static String below(int n) {
        String[] places = {"千", "百", "十", ""};
        int[] of = {n / 1000, n / 100 % 10, n / 10 % 10, n % 10};
        StringBuilder s = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < 4; i++) {
            if (of[i] == 0) {
                gap = s.length() > 0;
                continue;
            }
            if (gap) s.append("零");
            gap = false;
            if (!(i == 2 && of[i] == 1 && s.length() == 0)) s.append(DIGITS.charAt(of[i]));
            s.append(places[i]);
        }
        return s.toString();
    }
}
