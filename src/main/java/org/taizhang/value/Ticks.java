package org.taizhang.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/** Reads a line of options with a box each, of which some are ticked, as printed forms have them. */
final class Ticks {
    /** A line of options: the one that is ticked; empty where none is, or several are. */
    record Ticked(Optional<String> option) {}

    private record Mark(int start, int end, boolean ticked) {}

    private static final String BLANK = "()";

    private final Lexicon<Boolean> marks = new Lexicon<>();
    private final Lexicon<Integer> digits = new Lexicon<>();

    Ticks(Language language) {
        marks.with(language.sheets().ticked(), true);
        marks.with(language.sheets().unticked(), false);
        language.sheets().ticked().forEach(t -> marks.with("(" + t + ")", true));
        language.sheets().unticked().forEach(u -> marks.with("(" + u + ")", false));
        marks.with(BLANK, false);
        language.numbers().digits().forEach(digits::with);
    }

    /** What a text says by its ticks; empty where it is no line of options. */
    Optional<Ticked> of(String words) {
        String text = Spelling.of(words);
        List<Mark> found = marks(text);
        if (found.isEmpty()) return Optional.empty();
        boolean before = found.get(0).start() == 0;
        boolean behind = found.get(found.size() - 1).end() == text.length();
        if (before == behind) return Optional.empty();
        List<String> ticked = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int next = i + 1 < found.size() ? found.get(i + 1).start() : text.length();
            int last = i == 0 ? 0 : found.get(i - 1).end();
            Mark mark = found.get(i);
            if (mark.ticked())
                ticked.add(before ? text.substring(mark.end(), next) : text.substring(last, mark.start()));
        }
        // Boxes that are all alike may as well stand before the points of a list.
        boolean alike = ticked.size() == found.size() && ticked.size() > 1 || ticked.isEmpty() && found.size() == 1;
        if (alike) return Optional.empty();
        return Optional.of(new Ticked(ticked.size() == 1 ? Optional.of(ticked.get(0)) : Optional.empty()));
    }

    private List<Mark> marks(String text) {
        List<Mark> found = new ArrayList<>();
        for (int at = 0; at < text.length(); ) {
            var mark = marks.at(text, at);
            // A circle behind a figure is a nought.
            if (mark.isEmpty() || isFigure(text, at) && at > 0 && isFigure(text, at - 1)) {
                at++;
                continue;
            }
            int end = at + mark.get().length();
            found.add(new Mark(at, end, mark.get().meaning()));
            at = end;
        }
        return found;
    }

    private boolean isFigure(String text, int at) {
        return Wording.isDigit(text.charAt(at)) || digits.at(text, at).isPresent();
    }
}
