package org.taizhang.receipt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.taizhang.reading.Finding;

/** A finding as one sentence: where, what stands there, what is wrong, what is offered. */
final class FindingSentence {
    private static final int LONGEST_RAW = 60;
    private static final int LONGEST = 400;

    private static final Pattern AFTER_PLACE = Pattern.compile("^\\s*[:\uFF1A]\\s*");

    private final Speech speech;
    private final Titles titles;

    FindingSentence(Speech speech, Titles titles) {
        this.speech = speech;
        this.titles = titles;
    }

    /** With its place; for lists and mails. */
    String of(Finding f) {
        String said = bare(f);
        String title = titles.of(f);
        String place = said.contains(title) ? place(f) : (place(f) + " " + title).strip();
        String whole = place.isEmpty() ? said : speech.say("finding.at", "place", place, "message", said);
        return offer(f, said).map(o -> whole + " " + o).orElse(whole);
    }

    /** What is wrong and the way out, without the place, for where that stands beside it. */
    String bare(Finding f) {
        String said = PlainText.line(f.message(), LONGEST);
        String place = place(f);
        if (place.isEmpty() || !said.startsWith(place)) return said;
        Matcher after = AFTER_PLACE.matcher(said.substring(place.length()));
        return after.lookingAt() ? said.substring(place.length() + after.end()) : said;
    }

    /** A note on the cell itself, a line for each: what was read, what is wrong, what is expected, what is offered. */
    String note(Finding f) {
        String said = bare(f);
        StringBuilder note = new StringBuilder(speech.severity(f.severity()));
        f.raw().ifPresent(r -> add(note, speech.say("note.read", "raw", PlainText.line(r, LONGEST_RAW * 2))));
        add(note, said);
        titles.field(f).ifPresent(d -> add(note, speech.say("note.expected", "expected", speech.expected(d))));
        offer(f, said).ifPresent(o -> add(note, o));
        return note.toString();
    }

    /** What is offered, where it has not been said already. */
    Optional<String> offer(Finding f, String said) {
        return titles.suggestion(f)
                .map(s -> PlainText.line(s, LONGEST_RAW * 2))
                .filter(s -> !said.contains(
                        speech.say("value.suggestion", "suggestion", s).strip()))
                .map(s -> speech.say("note.suggestion", "suggestion", s))
                .filter(o -> !said.contains(o));
    }

    private static String place(Finding f) {
        Optional<String> sheet = f.sheet().map(s -> PlainText.line(s, 31));
        return f.cell()
                .map(c -> sheet.map(s -> s + "!" + c).orElse(c))
                .or(() -> sheet)
                .orElse("");
    }

    private static void add(StringBuilder note, String line) {
        note.append('\n').append(line);
    }
}
