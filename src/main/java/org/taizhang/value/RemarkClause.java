package org.taizhang.value;

import java.util.List;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/**
 * What one clause of a remark says of one building: the furthest step that it says is done.
 *
 * <p>A denial or a plan holds for what follows it, and for an event before it where none follows. Work that is going on
 * says that the step before it is done; with a word for done it says its own, unless only a part is done.
 */
final class RemarkClause {
    private final List<Token> words;
    private final ClauseWords at;
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
        at = new ClauseWords(words, textEnd);
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
        return at.isMeasure();
    }

    /** Whether something is denied, put off or still going on. */
    boolean isOpen() {
        return open;
    }

    private void read(int i) {
        Sense word = words.get(i).sense();
        if (word.other() >= 0) otherWork(word);
        else if (word.is(Role.BUILDING) || word.isWork() && !at.isTail(i)) other = -1;
        if (word.is(Role.SOME) && !(i > 0 && at.isWork(i - 1) && at.touches(i - 1, i))) ofSome = true;
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
            if (denied) expect(word);
        } else if (word.isEvent()) {
            event(i, word);
        } else if (denied) {
            expect(word);
        }
    }

    /** What is done is that, and not the work that it belongs to. */
    private void otherWork(Sense word) {
        other = word.other();
        topic = -1;
        begun = -1;
    }

    private void done(int i, Sense word) {
        boolean ofNext = at.isWork(i + 1) && at.touchesNext(i);
        if (ofNext || denied || underway || ofSome) {
            if (!ofNext && (underway || ofSome) && !denied) reach(word.begun());
            if (!ofNext && (denied || underway || ofSome)) reach(word.expecting());
        } else if (topic >= 0 && !(describes && word.phrase() >= 0) && !saysLess(word)) {
            boolean takesObject = word.phrase() < 0 && i + 1 < words.size() && !at.touches(i, i + 1)
                    || word.phrase() < 0
                            && i + 1 == words.size()
                            && words.get(i).end() < textEnd;
            if (!takesObject && !at.isPartial(i)) reach(topic);
            topic = -1;
            begun = -1;
        } else if (partly >= 0 && word.phrase() >= 0) {
            reach(partly);
        } else if (word.isEvent()) {
            event(i, word);
            if (!word.isWork()) topic = -1;
        }
    }

    /** Whether a phrase with a word for done in it speaks of less than the work before it, or of work that ends with that. */
    private boolean saysLess(Sense word) {
        return word.phrase() >= 0 && (word.phrase() < topic || word.phrase() == topic && word.isWork());
    }

    private void event(int i, Sense word) {
        if (denied) {
            boolean begun = !planned && i > 0 && words.get(i - 1).is(Role.DONE) && at.touches(i - 1, i);
            reach(begun ? word.begun() : -1);
            expect(word);
        } else if (underway || ofSome) {
            reach(word.begun());
            reach(word.expecting());
        } else if (other >= 0 && word.phrase() >= other) {
            other = -1;
        } else if (word.phrase() >= 0) {
            int back = at.takenBackBy(i, asserts);
            if (back < 0) {
                reach(at.isPartlyDone(i) ? word.begun() : word.phrase());
            } else {
                reach(words.get(back).is(Role.NOT_YET) || words.get(back).is(Role.ENDED) ? -1 : word.begun());
                reach(word.expecting());
            }
        } else if (at.isSaidToBeDone(i)) {
            if (!at.qualifies(i) && !at.isTail(i)) reach(at.isPartial(i) ? word.begun() : word.finished());
        } else if (!at.isNotBegun(i)) {
            reach(word.begun());
        }
        boolean besideOther = i > 0 && topic >= 0 && words.get(i - 1).sense().isWork() && at.touches(i - 1, i);
        if (word.isWork()) describes = topic < 0 && word.is(Role.MEASURE) && !at.touchesNext(i);
        if (word.isWork() && !at.isTail(i)) {
            begun = word.finished() >= 0 ? word.begun() : -1;
            partly = -1;
        }
        if (at.isWhole(i) && (!at.touchesNext(i) || other >= 0)) topic = -1;
        else if (word.isWork()) topic = besideOther ? Math.min(topic, word.finished()) : word.finished();
        else if (besideOther && at.isWhole(i - 1) && word.phrase() >= 0 && word.phrase() < topic) topic = -1;
    }

    /** What comes next is denied or put off, which says how far the work is, unless it is none of what is spoken of. */
    private void expect(Sense word) {
        if (other < 0 || word.expecting() < other) reach(word.expecting());
    }

    private void reach(int step) {
        reached = Math.max(reached, step);
    }
}
