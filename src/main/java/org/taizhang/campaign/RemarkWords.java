package org.taizhang.campaign;

import java.util.List;
import java.util.Map;

/**
 * Words by which a remark says what is done and what is not; compared after NFKC, without white space.
 *
 * @param notYet words that deny what follows them or put it into the future
 * @param wished those that ask for what follows them, which holds where it is said to be done; one that ends with a separator
 *     does so only where it begins a clause
 * @param denying those that deny it at any time, in lists without steps too
 * @param already words that say that what follows them has happened
 * @param plain words that say none of all this, though others in them would: what goes by the plan is no plan
 * @param ended words behind an event by which it is over
 * @param overturned words behind a name by which it may hold no longer
 * @param underway words by which something goes on
 * @param underwayLast words that mean it only at a clause's end
 * @param done words for done, which turn work into work finished
 * @param partial words that say that only a part of it is, which take a word for done back
 * @param some words before an event by which it holds for a part of the whole alone; right behind work they name its part
 * @param buildings words that name one of several buildings
 * @param describing words that in brackets right behind work only tell how it is built, as a number of floors does there
 * @param except words that take buildings out of what is said
 * @param and words that join what is said of one thing or of several alike, and end no clause
 * @param upon those by which an event at a clause's end only follows on what stands before it, and that is yet to come
 * @param separators characters that part a remark into clauses
 * @param asides those that do so only where something is done before them and behind them something else still open; white
 *     space stands beside one that is written with a space
 * @param awaiting words for what is still open, before what is waited for
 * @param leading words before what stands behind such a character, which are not what it speaks of
 * @param seasons parts of a year that people name when they put something off, to the month in which they begin
 */
public record RemarkWords(
        List<String> notYet,
        List<String> wished,
        List<String> denying,
        List<String> already,
        List<String> plain,
        List<String> ended,
        List<String> overturned,
        List<String> underway,
        List<String> underwayLast,
        List<String> done,
        List<String> partial,
        List<String> some,
        List<String> buildings,
        List<String> describing,
        List<String> except,
        List<String> and,
        List<String> upon,
        List<String> separators,
        List<String> asides,
        List<String> awaiting,
        List<String> leading,
        Map<String, Integer> seasons) {}
