package org.taizhang.digest;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.taizhang.digest.Paragraph.Side;

/**
 * The draft of an official letter, ready to be edited and signed, in the sizes and margins that GB/T 9704 gives.
 *
 * <p>Its text is a template's, one paragraph a line. A line may begin with a word that says what it is: {@code !body},
 * {@code !head} and {@code !big} name the fonts, those of the language where left out; {@code !office}, {@code !number}, {@code !title}, {@code !to},
 * {@code !heading}, {@code !right}, {@code !left}, {@code !caption} are kinds of paragraphs; {@code !break} begins a new
 * page. Lines made by {@code cells(…)} that follow one another are a table, the first of them its header.
 */
final class Notice {
    /** Begins each cell of a table's row; no value can hold it. */
    static final char CELL = '\u001f';

    private static final String RED = "C00000";

    private final OfficeDocument document;
    private final List<String> table = new ArrayList<>();
    private String body;
    private String head;
    private String big;

    private Notice(OfficeDocument document, Words words) {
        this.document = document;
        this.body = words.say("notice.body_font");
        this.head = words.say("notice.heading_font");
        this.big = words.say("notice.title_font");
    }

    /** Writes the document; the same text and day give the same bytes. */
    static void write(String text, String title, LocalDate day, Words words, OutputStream out) throws IOException {
        try (OfficeDocument document = new OfficeDocument(out, title, day, words.rightToLeft())) {
            Notice notice = new Notice(document, words);
            for (String line : (Iterable<String>) text.lines()::iterator) notice.line(line);
            notice.endTable();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void line(String line) throws XMLStreamException {
        if (line.isBlank()) return;
        if (line.charAt(0) == CELL) {
            table.add(line.substring(1));
            return;
        }
        endTable();
        int space = line.indexOf(' ');
        if (line.charAt(0) != '!') paragraph("", line.strip());
        else if (space < 0) paragraph(line.substring(1), "");
        else paragraph(line.substring(1, space), line.substring(space + 1).strip());
    }

    private void endTable() throws XMLStreamException {
        if (!table.isEmpty()) document.table(table, head, body);
        table.clear();
    }

    private void paragraph(String kind, String text) throws XMLStreamException {
        switch (kind) {
            case "body" -> body = text;
            case "head" -> head = text;
            case "big" -> big = text;
            case "break" -> document.pageBreak();
            case "office" ->
                document.paragraph(
                        Paragraph.of(big, 26).inBold().side(Side.CENTER).ruled(RED), text);
            case "number" -> document.paragraph(Paragraph.of(body, 16).side(Side.CENTER), text);
            case "title" -> document.paragraph(Paragraph.of(big, 22).inBold().side(Side.CENTER), text);
            case "caption" ->
                document.paragraph(
                        Paragraph.of(big, 18).inBold().side(Side.CENTER).keptWithNext(), text);
            case "to", "left" -> document.paragraph(Paragraph.of(body, 16).side(Side.LEFT), text);
            case "right" -> document.paragraph(Paragraph.of(body, 16).side(Side.RIGHT), text);
            case "heading" -> document.paragraph(Paragraph.of(head, 16).keptWithNext(), text);
            default -> document.paragraph(Paragraph.of(body, 16), text);
        }
    }
}
