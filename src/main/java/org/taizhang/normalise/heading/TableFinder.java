package org.taizhang.normalise.heading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.taizhang.campaign.Form;
import org.taizhang.normalise.words.HeaderColumn;
import org.taizhang.normalise.words.Vocabulary;

/** Parts a header into the tables that stand side by side under it. */
public final class TableFinder {
    private final Vocabulary words;
    private final FormRecognition recognition;

    TableFinder(Vocabulary words) {
        this.words = words;
        recognition = new FormRecognition(words);
    }

    /** The tables of a header, from left to right; empty where it is no form's. */
    public List<FoundTable> tables(HeaderBlock header, Optional<Form> titled) {
        List<HeaderBlock> parts = parts(header, titled);
        if (parts.size() < 2)
            return recognition
                    .table(header, titled)
                    .map(f -> List.of(new FoundTable(header, f, 0, Integer.MAX_VALUE)))
                    .orElse(List.of());
        List<FoundTable> tables = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            HeaderBlock part = parts.get(i);
            int first = i == 0 ? 0 : part.firstColumn();
            int last = i + 1 < parts.size() ? parts.get(i + 1).firstColumn() - 1 : Integer.MAX_VALUE;
            recognition.table(part, titled).ifPresent(f -> tables.add(new FoundTable(part, f, first, last)));
        }
        return tables;
    }

    /** The header itself, or its parts where at least two of them are tables with keys of their own. */
    private List<HeaderBlock> parts(HeaderBlock header, Optional<Form> titled) {
        List<HeaderBlock> parts = new ArrayList<>();
        for (HeaderBlock run : header.runs()) {
            List<HeaderBlock> split = atRepeatedKeys(run, titled);
            for (HeaderBlock part : split) {
                boolean own =
                        recognition.table(part, titled).filter(FormFit::key).isPresent();
                if (own || parts.isEmpty()) parts.add(part);
                else
                    parts.set(
                            parts.size() - 1,
                            header.between(parts.get(parts.size() - 1).firstColumn(), part.lastColumn()));
            }
        }
        boolean firstIsOne =
                recognition.table(parts.get(0), titled).filter(FormFit::key).isPresent();
        return firstIsOne ? parts : List.of(header);
    }

    private List<HeaderBlock> atRepeatedKeys(HeaderBlock run, Optional<Form> titled) {
        Optional<FormFit> fit = recognition.table(run, titled).filter(FormFit::key);
        if (fit.isEmpty()) return List.of(run);
        List<HeaderBlock> parts = new ArrayList<>();
        // What stands over a key may tell the tables apart; its own words are the same.
        Set<String> seen = new HashSet<>();
        int from = run.firstColumn();
        for (HeaderColumn c : run.columns()) {
            if (!fit.get().headers().namesKey(c.words()) || seen.add(c.lowest())) continue;
            int start = run.column(c.index() - 1)
                    .filter(this::isSerial)
                    .map(HeaderColumn::index)
                    .orElse(c.index());
            parts.add(run.between(from, start - 1));
            from = start;
            seen.clear();
            seen.add(c.lowest());
        }
        parts.add(run.between(from, run.lastColumn()));
        return parts;
    }

    private boolean isSerial(HeaderColumn column) {
        return words.serial().contains(column.lowest());
    }
}
