package org.taizhang.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.DateWords;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * Tells where a dash, a bracket or the like parts a remark: where what is done stands before it, and behind it what is still
 * open of something else, as in <i>work started - pending permit</i>.
 *
 * <p>What is open of the same does not: <i>handed over: not yet</i> and <i>handed over (expected in June)</i> are one clause.
 */
final class Asides {
    /** @param apart whether white space must stand beside it */
    private record Mark(boolean apart) {}

    private final Lexicon<Mark> marks = new Lexicon<>();
    private final Lexicon<Boolean> leading = new Lexicon<>();
    private final Lexicon<Boolean> filler = new Lexicon<>();
    private final Lexicon<Boolean> times = new Lexicon<>();
    private final Set<String> awaiting;

    Asides(Language language) {
        language.remarks().asides().forEach(m -> marks.with(m, new Mark(m.startsWith(" "))));
        leading.with(language.remarks().leading(), true);
        awaiting = language.remarks().awaiting().stream().map(Spelling::of).collect(Collectors.toSet());
        DateWords dates = language.dates();
        filler.with(dates.filler(), true);
        Stream.of(dates.before(), dates.until(), dates.range()).forEach(words -> times.with(words, true));
        Stream.of(dates.months(), dates.parts(), dates.yearParts(), dates.years(), dates.days())
                .forEach(words -> times.with(words.keySet(), true));
    }

    /** The words of a remark, with a separator at each mark that parts them. */
    List<Token> parted(List<Token> words, SpelledText text) {
        List<Token> places = places(words, text);
        if (places.isEmpty()) return words;
        List<Token> all = new ArrayList<>(words.size() + places.size());
        int next = 0;
        for (int i = 0; i < places.size(); i++) {
            Token place = places.get(i);
            while (next < words.size() && words.get(next).start() < place.start()) all.add(words.get(next++));
            int end = i + 1 < places.size()
                    ? places.get(i + 1).start()
                    : text.text().length();
            int done = done(all);
            if (done >= 0 && isOfOther(done, behind(words, next, end), text, place.end(), end)) all.add(place);
        }
        all.addAll(words.subList(next, words.size()));
        return all;
    }

    private List<Token> places(List<Token> words, SpelledText text) {
        List<Token> found = new ArrayList<>();
        int next = 0;
        for (int at = 0; at < text.text().length(); ) {
            while (next < words.size() && words.get(next).end() <= at) next++;
            if (next < words.size() && words.get(next).start() <= at) {
                at = words.get(next).end();
                continue;
            }
            var mark = marks.at(text.text(), at);
            if (mark.isPresent() && !RemarkVocabulary.isWithinNumber(text.text(), at)) {
                int end = at + mark.get().length();
                if (!mark.get().meaning().apart() || text.isGap(at) || text.isGap(end))
                    found.add(new Token(Sense.of(Role.SEPARATOR), at, end));
            }
            at++;
        }
        return found;
    }

    /** The words behind a mark up to the next, or to the end of the clause. */
    private static List<Token> behind(List<Token> words, int from, int end) {
        int to = from;
        while (to < words.size()
                && words.get(to).start() < end
                && !words.get(to).is(Role.SEPARATOR)) to++;
        return words.subList(from, to);
    }

    /** The step that the clause before says is done without a doubt; -1 where it says none. */
    private static int done(List<Token> before) {
        int done = -1;
        for (int i = before.size() - 1; i >= 0 && !before.get(i).is(Role.SEPARATOR); i--) {
            if (isOpen(before.get(i))) return -1;
            done = Math.max(done, before.get(i).sense().phrase());
        }
        return done;
    }

    private boolean isOfOther(int done, List<Token> words, SpelledText text, int start, int end) {
        int from = past(leading, text, start);
        List<Token> rest = words.stream().filter(w -> w.start() >= from).toList();
        if (rest.isEmpty() || rest.get(0).start() > from) return isWord(text, from, end);
        Token first = rest.get(0);
        if (!isOpen(first)) return false;
        if (awaiting.contains(text.text().substring(first.start(), first.end())) && isWord(text, first.end(), end))
            return true;
        return rest.stream()
                .anyMatch(w -> Math.max(w.sense().phrase(), w.sense().finished()) > done);
    }

    /** The place behind words that stand at one. */
    private static int past(Lexicon<Boolean> words, SpelledText text, int start) {
        int at = start;
        for (var word = words.at(text, at); word.isPresent(); word = words.at(text, at))
            at += word.get().length();
        return at;
    }

    /** Whether a word other than one of time begins at a place. */
    private boolean isWord(SpelledText text, int start, int end) {
        int at = past(filler, text, start);
        return at < end
                && Character.isLetter(text.text().charAt(at))
                && times.at(text, at).isEmpty();
    }

    private static boolean isOpen(Token word) {
        return word.is(Role.NOT_YET) || word.is(Role.UNDERWAY) || word.is(Role.SOME);
    }
}
