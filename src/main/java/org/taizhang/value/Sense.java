package org.taizhang.value;

import java.util.EnumSet;
import java.util.Set;

/**
 * All that one word of a remark may say. Steps are those of an ordered list, -1 where the word says none.
 *
 * @param roles what it does to the words around it
 * @param phrase the step that it says is done
 * @param begun the step that is done before work of this name is going on
 * @param finished the step that is done once work of this name has ended
 * @param expecting the step that is done even where this is denied or put off
 * @param other the first step of which it says nothing where this, which is none of the work, is what it is said of
 */
record Sense(Set<Role> roles, int phrase, int begun, int finished, int expecting, int other) {
    /** What a word does to the words around it. */
    enum Role {
        /** Denies what follows, or puts it into the future. */
        NOT_YET,
        /** Asks for what follows. */
        WISHED,
        /** Denies it outright: what is not finished may have begun, what is planned need not. */
        DENYING,
        ALREADY,
        /** Says by itself that it has happened. */
        HAPPENED,
        /** Says of what stands before it that it holds no longer. */
        ENDED,
        UNDERWAY,
        /** Like {@link #UNDERWAY}, at a clause's end alone. */
        UNDERWAY_LAST,
        DONE,
        /** Names all of the work, which nobody calls begun. */
        WHOLE,
        PARTIAL,
        /** Measures the work that it names, as a number of floors does. */
        MEASURE,
        /** Says of what follows that it holds for a part alone. */
        SOME,
        BUILDING,
        EXCEPT,
        AND,
        /** Right before an event at a clause's end: that this follows on what stands before. */
        UPON,
        SEPARATOR
    }

    static final Sense NOTHING = new Sense(EnumSet.noneOf(Role.class), -1, -1, -1, -1, -1);

    static Sense of(Role role) {
        return new Sense(EnumSet.of(role), -1, -1, -1, -1, -1);
    }

    Sense and(Sense sense) {
        Set<Role> both = EnumSet.noneOf(Role.class);
        both.addAll(roles);
        both.addAll(sense.roles);
        return new Sense(
                both,
                Math.max(phrase, sense.phrase),
                Math.max(begun, sense.begun),
                Math.max(finished, sense.finished),
                Math.max(expecting, sense.expecting),
                Math.max(other, sense.other));
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether it names work, which may be going on or have ended. */
    boolean isWork() {
        return begun >= 0 || finished >= 0;
    }

    /** Whether it speaks of a step at all. */
    boolean isEvent() {
        return isWork() || phrase >= 0;
    }
}
