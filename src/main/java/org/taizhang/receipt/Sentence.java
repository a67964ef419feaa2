package org.taizhang.receipt;

import java.util.Optional;
import org.taizhang.normalise.Finding;

/** A finding as one sentence: where, what stands there, what is wrong, what is offered. */
final class Sentence {
    private static final int LONGEST_RAW = 60;
    private static final int LONGEST = 400;

    private final Speech speech;
    private final Titles titles;

    Sentence(Speech speech, Titles titles) {
        this.speech = speech;
        this.titles = titles;
    }

    /** With its place; for lists and mails. */
    String of(Finding f) {
        String said = PlainText.line(f.message(), LONGEST);
        String place = place(f);
        String title = titles.of(f);
        if (!said.contains(title)) place = (place + " " + title).strip();
        String whole = place.isEmpty() || said.startsWith(place)
                ? said
                : speech.say("finding.at", "place", place, "message", said);
        return titles.suggestion(f)
                .filter(s -> !said.contains(s))
                .map(s -> speech.say("finding.offer", "message", whole, "suggestion", PlainText.line(s, LONGEST_RAW)))
                .orElse(whole);
    }

    private static String place(Finding f) {
        Optional<String> sheet = f.sheet().map(s -> PlainText.line(s, 31));
        return f.cell()
                .map(c -> sheet.map(s -> s + "!" + c).orElse(c))
                .or(() -> sheet)
                .orElse("");
    }

    /** A note on the cell itself, a line for each: what was read, what is wrong, what is expected, what is offered. */
    String note(Finding f) {
        StringBuilder note = new StringBuilder(speech.severity(f.severity()));
        f.raw().ifPresent(r -> add(note, speech.say("note.read", "raw", PlainText.line(r, LONGEST_RAW * 2))));
        add(note, PlainText.line(f.message(), LONGEST));
        titles.field(f).ifPresent(d -> add(note, speech.say("note.expected", "expected", speech.expected(d))));
        titles.suggestion(f)
                .ifPresent(s ->
                        add(note, speech.say("note.suggestion", "suggestion", PlainText.line(s, LONGEST_RAW * 2))));
        return note.toString();
    }

    private static void add(StringBuilder note, String line) {
        note.append('\n').append(line);
    }
}
