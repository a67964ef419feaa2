package org.taizhang.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * How the words of one clause of a remark stand to each other.
 *
 * @param words without separators
 * @param textEnd the place where the clause ends
 */
record ClauseWords(List<Token> words, int textEnd) {
    /** What may stand beside a measure of a building that is all that is said of it. */
    private static final Set<Role> MEASURED = EnumSet.of(Role.BUILDING, Role.ALREADY, Role.AND, Role.PARTIAL);

    /** Whether all that is said of a building is how much of it stands. */
    boolean isMeasure() {
        return !words.isEmpty()
                && words.get(words.size() - 1).end() == textEnd
                && words.stream()
                        .allMatch(w -> saysHowMuch(w) || MEASURED.stream().anyMatch(w::is));
    }

    /** Whether it names work that cannot be going on. */
    private static boolean saysHowMuch(Token word) {
        Sense sense = word.sense();
        return sense.finished() >= 0 && sense.begun() < 0 && sense.phrase() < 0 && !word.is(Role.WHOLE);
    }

    /** Whether a word for done or for has happened stands right before work, or before what it is joined to. */
    boolean isSaidToBeDone(int i) {
        if (i == 0 || !touches(i - 1, i)) return false;
        Token before = words.get(i - 1);
        if (before.is(Role.DONE) || before.is(Role.ALREADY)) return true;
        if (isWork(i - 1) && isSaidToBeDone(i - 1)) return true;
        return before.is(Role.AND) && i > 1 && touches(i - 2, i - 1) && isWork(i - 2) && isSaidToBeDone(i - 2);
    }

    /** Whether work only says of what other work is spoken: right before that, or a whole before words of its parts. */
    boolean qualifies(int i) {
        if (touchesNext(i)) return words.get(i + 1).sense().finished() >= 0 && !isTail(i + 1);
        return isWhole(i) && words.get(i).end() < textEnd;
    }

    /** Whether a name for all of the work only ends that of the work right before it, as in <i>roof works</i>. */
    boolean isTail(int i) {
        if (!isWhole(i) || i == 0 || !touches(i - 1, i)) return false;
        Sense before = words.get(i - 1).sense();
        return before.begun() >= 0 || before.other() >= 0;
    }

    boolean isWhole(int i) {
        return words.get(i).is(Role.WHOLE);
    }

    /** Whether what follows, up to the next event, says that only a part is done. */
    boolean isPartial(int i) {
        for (int j = i + 1; j < words.size(); j++) {
            Token next = words.get(j);
            if (next.is(Role.PARTIAL)) return true;
            // Three floors of the shell are less than the shell.
            int less = next.sense().finished();
            if (j == i + 1
                    && touches(i, j)
                    && less >= 0
                    && less < words.get(i).sense().finished()) return true;
            if (next.sense().isEvent() || next.is(Role.DONE)) return false;
        }
        return false;
    }

    /** A word for done right before a word for a part. */
    boolean isPartlyDone(int i) {
        return words.get(i).is(Role.DONE)
                && i + 1 < words.size()
                && words.get(i + 1).is(Role.PARTIAL);
    }

    /**
     * The denial or word for going on that follows an event, or the word by which one is over; -1 where none does.
     *
     * @param asserts whether something has asserted the event, so that only its end takes it back
     */
    int takenBackBy(int i, boolean asserts) {
        int back = -1;
        for (int j = i + 1; j < words.size(); j++) {
            Token next = words.get(j);
            if (next.is(Role.ENDED)) return j;
            if (asserts) continue;
            boolean preparing = next.is(Role.NOT_YET) && touches(j - 1, j);
            if (next.sense().isEvent() && !preparing || next.is(Role.ALREADY)) return -1;
            boolean ofSomeBehind = next.is(Role.SOME) && j + 1 == words.size();
            if (back < 0 && (next.is(Role.NOT_YET) || next.is(Role.UNDERWAY) || ofSomeBehind)) back = j;
        }
        return back;
    }

    /** Whether work is followed by a denial of its beginning. */
    boolean isNotBegun(int i) {
        if (i + 1 == words.size() || !words.get(i + 1).is(Role.NOT_YET)) return false;
        return words.get(i + 1).is(Role.UNDERWAY)
                || i + 2 < words.size() && words.get(i + 2).is(Role.UNDERWAY);
    }

    boolean isWork(int i) {
        return i < words.size() && words.get(i).sense().isWork();
    }

    boolean touches(int i, int j) {
        return words.get(i).end() == words.get(j).start();
    }

    boolean touchesNext(int i) {
        return i + 1 < words.size() && touches(i, i + 1);
    }
}
