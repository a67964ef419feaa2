package org.taizhang.normalise.heading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.OtherTable;
import org.taizhang.normalise.context.PeriodFinder;
import org.taizhang.normalise.context.VoidName;
import org.taizhang.normalise.words.Vocabulary;

/**
 * What is needed to understand any sheet of a campaign, made once and shared by all files.
 *
 * @param direct how many rows of a sheet are taken in before another thread does
 */
public record Understanding(
        Vocabulary words,
        HeaderRows headers,
        LinesOver linesOver,
        TableFinder finder,
        FormRecognition recognition,
        PeriodFinder periods,
        Map<String, String> skip,
        Set<String> former,
        Set<String> footers,
        VoidName voidName,
        OtherTable otherTable,
        int direct) {

    public static Understanding of(Vocabulary words, int direct) {
        HeaderRows headers = new HeaderRows(words);
        TableFinder finder = new TableFinder(words);
        return new Understanding(
                words,
                headers,
                new LinesOver(words, headers, finder),
                finder,
                new FormRecognition(words),
                new PeriodFinder(words.language(), words.times(), words.values()),
                words.language().sheets().skip().stream()
                        .collect(Collectors.toMap(Spelling::of, w -> w, (a, b) -> a, TreeMap::new)),
                Vocabulary.spelled(words.language().sheets().former()),
                Vocabulary.spelled(words.language().sheets().footer()),
                new VoidName(words.language().sheets()),
                new OtherTable(words.language().sheets()),
                direct);
    }

    /** Whether a line begins as those below a table do, and goes on. */
    public boolean isRemark(String text) {
        String spelled = Spelling.of(text);
        return footers.stream().anyMatch(f -> spelled.startsWith(f) && spelled.length() > f.length() + 8);
    }

    /** Whether a line begins with a word for a note and a colon; what it speaks of may be anybody's. */
    public boolean isNote(String text) {
        String spelled = Spelling.of(text);
        return footers.stream().anyMatch(f -> f.endsWith(":") && spelled.startsWith(f));
    }

    /** The word in a sheet's name or title by which it is set aside; a remark is no title. */
    public Optional<String> skipWord(String text) {
        String spelled = Spelling.of(text);
        return isRemark(text) || spelled.length() > 60
                ? Optional.empty()
                : skip.entrySet().stream()
                        .filter(e -> spelled.contains(e.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }

    /** The same of a line above a table; what is said there of another table, or of a row, sets none aside. */
    public Optional<String> skipWordOver(String line) {
        return skipWord(line).filter(w -> words.titles().isTitle(line) || !otherTable.isMeant(line, w, isNote(line)));
    }

    /** Whether a sheet's name is that of one of an earlier time. */
    public boolean isFormer(String name) {
        return former.contains(Spelling.of(name));
    }
}
