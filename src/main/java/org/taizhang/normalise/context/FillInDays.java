package org.taizhang.normalise.context;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;

/** Tells days on which a report may have been filled in from those of which it speaks. */
final class FillInDays {
    /** The last day of a first third of a month is one of reports by thirds. */
    private static final int THIRD = 10;

    private static final Pattern BRACKETS = Pattern.compile("^\\(|\\)$");
    private static final Pattern LABEL = Pattern.compile("^([^0-9:]{0,30}?)\\s*:\\s*");
    private static final Pattern SIGNER = Pattern.compile("^[^0-9:]{0,30}\\s+");

    private final Pattern labelEnd;
    private final Pattern end;

    FillInDays(DateWords words) {
        labelEnd = Pattern.compile("(?:" + TimeWords.any(words.dayLabels()) + ")$");
        String day = "(?:" + TimeWords.any(words.day()) + ")";
        end = Pattern.compile("(?:[0-9]|" + day + ")\\s*(?:" + TimeWords.any(words.sent())
                + ")?(?:\\([0-9]{1,2}\\)|[^\\p{L}\\p{N}(])*$");
    }

    /** What a line may say alone, in brackets, behind a label of a day or behind whoever signs. */
    Stream<String> besideLabel(String line) {
        String bare = BRACKETS.matcher(Labels.plain(line).strip()).replaceAll("");
        Matcher label = LABEL.matcher(bare);
        if (!label.find()) return Stream.of(bare, SIGNER.matcher(bare).replaceFirst(""));
        boolean ofDay = labelEnd.matcher(label.group(1)).find();
        return ofDay ? Stream.of(bare.substring(label.end())) : Stream.empty();
    }

    /** Whether a day in a name of a file or sheet may be that at its end, when it was filled in. */
    boolean mayEnd(String name, LocalDate day) {
        return day.getDayOfMonth() < THIRD && end.matcher(Labels.plain(name)).find();
    }
}
