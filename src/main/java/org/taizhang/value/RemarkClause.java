package org.taizhang.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * What one clause of a remark says of one building: the furthest step that it says is done.
 *
 * <p>A denial or a plan holds for what follows it, and for an event before it where none follows. Work that is going on
 * says that the step before it is done; with a word for done it says its own, unless only a part is done.
 */
final class RemarkClause {
    /** What may stand beside a measure of a building that is all that is said of it. */
    private static final Set<Role> MEASURED = EnumSet.of(Role.BUILDING, Role.ALREADY, Role.AND, Role.PARTIAL);

    private final List<Token> words;
    private final int textEnd;
    private int reached = -1;
    private boolean denied;
    private boolean planned;
    private boolean underway;
    private boolean open;
    private boolean ofSome;
    private boolean asserts;
    /** The step that the work spoken of reaches when it ends; -1 where the clause speaks of none. */
    private int topic = -1;
    /** The step that is done once that work has begun; -1 where none is. */
    private int begun = -1;
    /** The same of work of which a measure says how much there is, until other work is spoken of; -1 of other work. */
    private int partly = -1;
    /** Whether the topic is a measure apart from what is said, which may only describe the building. */
    private boolean describes;
    /** The first step that is not the project's, as what is spoken of is none of its work; -1 where it may be. */
    private int other = -1;

    /**
     * @param words the clause's words, without separators
     * @param textEnd the place where the clause ends
     */
    RemarkClause(List<Token> words, int textEnd) {
        this.words = words;
        this.textEnd = textEnd;
        for (int i = 0; i < words.size(); i++) read(i);
    }

    /** The furthest step done; -1 where the clause says none. */
    int reached() {
        return reached;
    }

    /** The step of the work that is named; -1 where none is. */
    int built() {
        return words.stream().map(Token::sense).mapToInt(Sense::finished).max().orElse(-1);
    }

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

    /** Whether something is denied, put off or still going on. */
    boolean isOpen() {
        return open;
    }

    private void read(int i) {
        Sense word = words.get(i).sense();
        if (word.other() >= 0) otherWork(word);
        else if (word.is(Role.BUILDING) || word.isWork() && !isTail(i)) other = -1;
        if (word.is(Role.SOME) && !(i > 0 && isWork(i - 1) && touches(i - 1, i))) ofSome = true;
        if (word.is(Role.NOT_YET)) {
            denied = true;
            planned = !words.get(i).is(Role.DENYING);
            open = true;
        } else if (word.is(Role.ALREADY)) {
            denied = false;
            underway = false;
            asserts = true;
        } else if (word.is(Role.PARTIAL)) {
            partly = begun;
            topic = -1;
        } else if (word.is(Role.DONE)) {
            done(i, word);
        } else if (word.is(Role.UNDERWAY)) {
            underway = true;
            open = true;
            if (denied) reach(word.expecting());
        } else if (word.isEvent()) {
            event(i, word);
        } else if (denied) {
            reach(word.expecting());
        }
    }

    /** What is done is that, and not the work that it belongs to. */
    private void otherWork(Sense word) {
        other = word.other();
        topic = -1;
        begun = -1;
    }

    private void done(int i, Sense word) {
        boolean ofNext = isWork(i + 1) && touchesNext(i);
        if (ofNext || denied || underway || ofSome) {
            if (!ofNext && (underway || ofSome) && !denied) reach(word.begun());
            if (!ofNext && (denied || underway || ofSome)) reach(word.expecting());
        } else if (topic >= 0 && !(describes && word.phrase() >= 0)) {
            boolean takesObject = word.phrase() < 0 && i + 1 < words.size() && !touches(i, i + 1)
                    || word.phrase() < 0
                            && i + 1 == words.size()
                            && words.get(i).end() < textEnd;
            if (!takesObject && !isPartial(i)) reach(topic);
            topic = -1;
            begun = -1;
        } else if (partly >= 0 && word.phrase() >= 0) {
            reach(partly);
        } else if (word.isEvent()) {
            event(i, word);
        }
    }

    private void event(int i, Sense word) {
        if (denied) {
            boolean begun = !planned && i > 0 && words.get(i - 1).is(Role.DONE) && touches(i - 1, i);
            reach(begun ? word.begun() : -1);
            reach(word.expecting());
        } else if (underway || ofSome) {
            reach(word.begun());
            reach(word.expecting());
        } else if (other >= 0 && word.phrase() >= other) {
            other = -1;
        } else if (word.phrase() >= 0) {
            int back = takenBackBy(i);
            if (back < 0) {
                reach(isPartlyDone(i) ? word.begun() : word.phrase());
            } else {
                reach(words.get(back).is(Role.NOT_YET) || words.get(back).is(Role.ENDED) ? -1 : word.begun());
                reach(word.expecting());
            }
        } else if (isSaidToBeDone(i)) {
            if (!qualifies(i) && !isTail(i)) reach(isPartial(i) ? word.begun() : word.finished());
        } else if (!isNotBegun(i)) {
            reach(word.begun());
        }
        boolean besideOther = i > 0 && topic >= 0 && words.get(i - 1).sense().isWork() && touches(i - 1, i);
        if (word.isWork()) describes = topic < 0 && word.is(Role.MEASURE) && !touchesNext(i);
        if (word.isWork() && !isTail(i)) {
            begun = word.finished() >= 0 ? word.begun() : -1;
            partly = -1;
        }
        if (isWhole(i) && (!touchesNext(i) || other >= 0)) topic = -1;
        else if (word.isWork()) topic = besideOther ? Math.min(topic, word.finished()) : word.finished();
    }

    /** Whether a word for done or for has happened stands right before work, or before what it is joined to. */
    private boolean isSaidToBeDone(int i) {
        if (i == 0 || !touches(i - 1, i)) return false;
        Token before = words.get(i - 1);
        if (before.is(Role.DONE) || before.is(Role.ALREADY)) return true;
        if (isWork(i - 1) && isSaidToBeDone(i - 1)) return true;
        return before.is(Role.AND) && i > 1 && touches(i - 2, i - 1) && isWork(i - 2) && isSaidToBeDone(i - 2);
    }

    /** Whether work only says of what other work is spoken: right before that, or a whole before words of its parts. */
    private boolean qualifies(int i) {
        if (touchesNext(i)) return words.get(i + 1).sense().finished() >= 0 && !isTail(i + 1);
        return isWhole(i) && words.get(i).end() < textEnd;
    }

    /** Whether a name for all of the work only ends that of the work right before it, as in <i>roof works</i>. */
    private boolean isTail(int i) {
        if (!isWhole(i) || i == 0 || !touches(i - 1, i)) return false;
        Sense before = words.get(i - 1).sense();
        return before.begun() >= 0 || before.other() >= 0;
    }

    private boolean isWhole(int i) {
        return words.get(i).is(Role.WHOLE);
    }

    /** Whether what follows, up to the next event, says that only a part is done. */
    private boolean isPartial(int i) {
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
    private boolean isPartlyDone(int i) {
        return words.get(i).is(Role.DONE)
                && i + 1 < words.size()
                && words.get(i + 1).is(Role.PARTIAL);
    }

    /**
     * The denial or word for going on that follows an event which nothing has asserted, or the word by which one is over; -1
     * where none does.
     */
    private int takenBackBy(int i) {
        int back = -1;
        for (int j = i + 1; j < words.size(); j++) {
            Token next = words.get(j);
            if (next.is(Role.ENDED)) return j;
            if (asserts) continue;
            if (next.sense().isEvent() || next.is(Role.ALREADY)) return -1;
            boolean ofSomeBehind = next.is(Role.SOME) && j + 1 == words.size();
            if (back < 0 && (next.is(Role.NOT_YET) || next.is(Role.UNDERWAY) || ofSomeBehind)) back = j;
        }
        return back;
    }

    /** Whether work is followed by a denial of its beginning. */
    private boolean isNotBegun(int i) {
        if (i + 1 == words.size() || !words.get(i + 1).is(Role.NOT_YET)) return false;
        return words.get(i + 1).is(Role.UNDERWAY)
                || i + 2 < words.size() && words.get(i + 2).is(Role.UNDERWAY);
    }

    private boolean isWork(int i) {
        return i < words.size() && words.get(i).sense().isWork();
    }

    private boolean touches(int i, int j) {
        return words.get(i).end() == words.get(j).start();
    }

    private boolean touchesNext(int i) {
        return i + 1 < words.size() && touches(i, i + 1);
    }

    private void reach(int step) {
        reached = Math.max(reached, step);
    }
}
