package org.taizhang.value;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Period;
import org.taizhang.value.RemarkVocabulary.Token;
import org.taizhang.value.Sense.Role;

/** Reads the furthest step that is done from a remark; of several buildings the least advanced counts. */
final class RemarkReader {
    /**
     * What a remark says.
     *
     * @param step the step done; empty where it says none
     * @param several whether it speaks of several buildings at different steps or alike
     * @param atMost the step claimed for all but some of which nothing is said
     * @param open whether it denies, puts off or limits anything
     */
    record Remark(OptionalInt step, boolean several, OptionalInt atMost, boolean open) {}

    private static final Set<Role> OPEN = EnumSet.of(Role.NOT_YET, Role.ENDED, Role.UNDERWAY, Role.PARTIAL, Role.SOME);

    private final Shares shares;
    private final RemarkVocabulary vocabulary;
    private final RemarkDates dates;
    private final BuildingCounts counts;
    private final Descriptions descriptions;
    private final Asides asides;
    private final Wishes wishes;
    /** The steps of the whole, which no building takes by itself. */
    private final Set<Integer> site;

    RemarkReader(Language language, List<Form.Entry> entries, RemarkDates dates) {
        shares = new Shares(language, entries);
        vocabulary = new RemarkVocabulary(language.remarks(), entries);
        counts = new BuildingCounts(language);
        descriptions = new Descriptions(language);
        asides = new Asides(language);
        wishes = new Wishes(language.remarks());
        this.dates = dates;
        site = IntStream.range(0, entries.size())
                .filter(i -> entries.get(i).site())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** What a remark in a report of this period says. */
    Remark read(String words, Period period) {
        SpelledText spelled = SpelledText.of(words);
        String text = spelled.text();
        List<Token> said = wishes.heeded(descriptions.without(vocabulary.words(spelled), text), spelled);
        List<Token> tokens = asides.parted(dates.withPlans(said, text, period), spelled);
        Reading reading = new Reading(site, counts.leavesOut(tokens, text));
        List<Token> clause = new ArrayList<>();
        int start = 0;
        List<Token> heeded = shares.heeded(tokens, spelled);
        for (int i = 0; i < heeded.size(); i++) {
            Token token = heeded.get(i);
            reading.open |= token.sense().other() >= 0 || OPEN.stream().anyMatch(token::is);
            if (token.is(Role.SEPARATOR)) {
                reading.clause(withSequel(clause, text.substring(start, token.start())), token.start());
                clause.clear();
                start = token.end();
            } else if (!token.is(Role.UNDERWAY_LAST)) {
                clause.add(token);
            } else if (endsClause(heeded, i, text)) {
                clause.add(new Token(Sense.of(Role.UNDERWAY), token.start(), token.end()));
            }
        }
        reading.clause(withSequel(clause, text.substring(start)), text.length());
        return reading.remark();
    }

    /** The words of a clause, denied where its last event, which is no work that goes on, is only to follow on the rest. */
    private static List<Token> withSequel(List<Token> words, String clause) {
        int last = words.size() - 1;
        if (last < 1
                || words.get(last).sense().phrase() < 0
                || words.get(last).sense().isWork()) return words;
        Token before = words.get(last - 1);
        boolean follows =
                before.is(Role.UPON) && before.end() == words.get(last).start();
        // What has its date has been told of by that.
        if (!follows
                || clause.chars().anyMatch(Character::isDigit)
                || words.stream().anyMatch(w -> w.is(Role.ALREADY) || w.is(Role.HAPPENED))) return words;
        List<Token> denied = new ArrayList<>(words);
        denied.add(
                0,
                new Token(
                        Sense.of(Role.NOT_YET),
                        words.get(0).start(),
                        words.get(0).start()));
        return denied;
    }

    private boolean endsClause(List<Token> words, int i, String text) {
        int place = words.get(i).end();
        if (place == text.length()) return true;
        Optional<Token> behind = words.stream().skip(i + 1L).findFirst();
        if (behind.filter(t -> t.is(Role.SEPARATOR) && t.start() == place).isPresent()) return true;
        List<Token> next = vocabulary.words(SpelledText.of(text.substring(place, place + 1)));
        return !next.isEmpty() && next.get(0).is(Role.SEPARATOR);
    }

    /** What a remark has said so far of each building. */
    private static final class Reading {
        private final List<Integer> known = new ArrayList<>();
        private int current = -1;
        private boolean currentOpen;
        private boolean named;
        /** Whether a step of a building that has a name is known. */
        private boolean told;

        private boolean exception;
        private boolean unknown;
        private boolean open;
        private final Set<Integer> site;
        /** The furthest step of the whole that is told of no building by name. */
        private int ofWhole = -1;

        /** @param unknown whether nothing is said of some building */
        Reading(Set<Integer> site, boolean unknown) {
            this.site = site;
            this.unknown = unknown;
        }

        void clause(List<Token> words, int end) {
            int from = 0;
            boolean spoken = false;
            boolean excepted = words.stream().anyMatch(t -> t.is(Role.EXCEPT));
            for (int i = 0; i < words.size(); i++) {
                Token word = words.get(i);
                if (word.is(Role.BUILDING) && !excepted) {
                    if (spoken) {
                        part(words.subList(from, i), word.start());
                        from = i;
                    }
                    if (current >= 0 || currentOpen) next();
                    spoken = false;
                    named = true;
                }
                spoken |= word.sense().isEvent();
            }
            if (excepted) except(words, end);
            else last(words.subList(from, words.size()), end);
        }

        /** A clause that leaves out a building: what it says has happened holds for the others. */
        private void except(List<Token> words, int end) {
            boolean ofOthers = words.stream().anyMatch(t -> t.is(Role.ALREADY));
            next();
            part(words, end);
            if (ofOthers) exception = true;
            next();
        }

        private RemarkClause part(List<Token> words, int end) {
            RemarkClause clause = new RemarkClause(List.copyOf(words), end);
            current = Math.max(current, clause.reached());
            currentOpen |= clause.isOpen();
            return clause;
        }

        /** The last of a clause: beside the step of another building, a number of floors that is all it says is one too. */
        private void last(List<Token> words, int end) {
            RemarkClause clause = part(words, end);
            if (!named || !told || current >= 0) return;
            if (clause.isMeasure()) current = clause.built();
            currentOpen |= words.stream().anyMatch(w -> w.is(Role.PARTIAL));
        }

        /** Goes on to another building. */
        private void next() {
            if (!named && site.contains(current)) {
                ofWhole = Math.max(ofWhole, current);
            } else if (current >= 0) {
                if (named && exception && !known.isEmpty()) exception = false;
                known.add(current);
                told |= named;
            } else {
                unknown |= named && currentOpen;
            }
            current = -1;
            currentOpen = false;
            named = false;
        }

        Remark remark() {
            next();
            if (ofWhole >= 0 && known.stream().noneMatch(k -> k > ofWhole)) known.add(ofWhole);
            OptionalInt least = known.stream().mapToInt(Integer::intValue).min();
            boolean untold = exception || unknown;
            return new Remark(
                    untold ? OptionalInt.empty() : least, known.size() > 1, untold ? least : OptionalInt.empty(), open);
        }
    }
}
