package org.taizhang.sheet;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The records of a text file as rows.
 *
 * <p>A reader of our own, since no library reads what offices call CSV without refusing or losing some of it: quotes astray,
 * a quote that is never closed and swallows the rest of the file, zeros, lines that end in CR alone; and since rows must
 * bear the line on which they start and a cell without end must not fill memory.
 */
final class DelimitedRows implements RowSource {
    private final Characters characters;
    private final Quotation quotation;
    private final char delimiter;
    private final int longest;
    private int line = 1;

    DelimitedRows(Reader in, char delimiter, int longest) {
        this.characters = new Characters(in);
        this.quotation = new Quotation(characters, delimiter, longest);
        this.delimiter = delimiter;
        this.longest = longest;
    }

    @Override
    public Optional<Row> next() throws IOException {
        while (characters.peek(0) != Characters.END) {
            int start = line;
            List<String> fields = record();
            List<Cell> cells = new ArrayList<>(fields.size());
            for (int i = 0; i < fields.size(); i++) {
                String field = TextMark.off(fields.get(i));
                if (!Blank.is(field)) cells.add(Cell.text(i, field));
            }
            if (!cells.isEmpty()) return Optional.of(new Row(start, cells));
        }
        return Optional.empty();
    }

    /** The fields of the record that starts here; blank ones too. */
    List<String> record() throws IOException {
        List<String> fields = new ArrayList<>();
        while (true) {
            fields.add(field());
            int c = characters.peek(0);
            if (c == delimiter) characters.pass(1);
            else {
                if (c != Characters.END) characters.pass(c == '\r' && characters.peek(1) == '\n' ? 2 : 1);
                line++;
                return fields;
            }
        }
    }

    boolean ended() throws IOException {
        return characters.peek(0) == Characters.END;
    }

    private String field() throws IOException {
        int opening = 0;
        while (isSpace(characters.peek(opening)) && opening < longest) opening++;
        if (characters.peek(opening) == '"') {
            int closing = quotation.closing(opening);
            if (closing != Quotation.NONE) return quoted(opening, closing);
        }
        int length = characters.run(delimiter, longest + 1);
        if (length > longest) throw Failure.tooLarge("characters of a cell", longest);
        String text = clean(characters.text(0, length));
        characters.pass(length);
        return formulaText(text);
    }

    private String quoted(int opening, int closing) throws IOException {
        String text = clean(characters.text(opening + 1, closing));
        characters.pass(closing + 1);
        while (isSpace(characters.peek(0))) characters.pass(1);
        if (text.indexOf('\r') >= 0) text = text.replace("\r\n", "\n").replace('\r', '\n');
        line += (int) text.chars().filter(c -> c == '\n').count();
        return text.indexOf('"') < 0 ? text : formulaText(text.replace("\"\"", "\""));
    }

    private boolean isSpace(int c) {
        return (c == ' ' || c == '\t') && c != delimiter;
    }

    private static String clean(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }

    /** {@code ="00123"} is how programs keep a number in CSV from losing its zeros: it shows 00123. */
    private static String formulaText(String text) {
        boolean is = text.length() > 3 && text.startsWith("=\"") && text.indexOf('"', 2) == text.length() - 1;
        return is ? text.substring(2, text.length() - 1) : text;
    }

    @Override
    public void close() throws IOException {
        characters.close();
    }
}
