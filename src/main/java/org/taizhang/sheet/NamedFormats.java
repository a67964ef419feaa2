package org.taizhang.sheet;

import java.util.Locale;

/** The number formats that XML spreadsheets and HTML call by a name ({@code Percent}, {@code Short Date}) or write out. */
final class NamedFormats {
    private NamedFormats() {}

    static NumberFormat of(String nameOrCode) {
        return switch (nameOrCode.toLowerCase(Locale.ROOT)) {
            case "percent" -> NumberFormat.of("0.00%");
            case "general date" -> NumberFormat.of("yyyy/m/d h:mm");
            case "short date", "medium date", "long date" -> NumberFormat.of("yyyy/m/d");
            case "short time", "medium time", "long time" -> NumberFormat.of("h:mm:ss");
            case "general number",
                    "currency",
                    "euro currency",
                    "fixed",
                    "standard",
                    "scientific",
                    "yes/no",
                    "true/false",
                    "on/off" -> NumberFormat.GENERAL;
            default -> NumberFormat.of(nameOrCode);
        };
    }
}
