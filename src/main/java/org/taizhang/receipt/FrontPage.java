package org.taizhang.receipt;

import java.util.List;
import java.util.Optional;
import org.taizhang.value.Severity;

/**
 * The first sheet of a receipt, as blocks from top to bottom; the same however the workbook is written.
 *
 * @param sheet the sheet's name
 * @param title what stands over all
 * @param rightToLeft whether its lines begin at the right
 * @param mark what tells the receipt from other files even where its properties were lost
 */
record FrontPage(String sheet, boolean rightToLeft, String title, String mark, List<Block> blocks) {

    /** How many narrow columns of equal width the sheet has; what stands in it spans some of them. */
    static final int COLUMNS = 14;

    /**
     * A small table under a heading.
     *
     * @param spans how many columns each piece of a line takes; they add up to {@link #COLUMNS}
     * @param head what stands over the lines; empty for a list of facts, whose first pieces are their names
     */
    record Block(String heading, List<Integer> spans, List<String> head, List<Line> lines) {}

    /** One line, in the tone of what it says. */
    record Line(Tone tone, List<Piece> pieces) {
        static Line of(Tone tone, Piece... pieces) {
            return new Line(tone, List.of(pieces));
        }
    }

    /**
     * What stands in one box of a line.
     *
     * @param number what it counts, where it is a number
     * @param link the place in the workbook that it leads to, such as {@code 'Sheet1'!F7}
     */
    record Piece(String text, Optional<Integer> number, Optional<String> link) {
        static Piece of(String text) {
            return new Piece(text, Optional.empty(), Optional.empty());
        }

        static Piece of(int number) {
            return new Piece(Integer.toString(number), Optional.of(number), Optional.empty());
        }

        Piece leadingTo(Optional<String> place) {
            return new Piece(text, number, place);
        }
    }

    /** How what is said is coloured. */
    enum Tone {
        PLAIN("FFFFFF", "000000"),
        GOOD("E2EFDA", "375623"),
        ERROR("FFC7CE", "9C0006"),
        WARNING("FFEB9C", "7F6000"),
        INFO("DDEBF7", "1F4E78");

        private final String fill;
        private final String font;

        Tone(String fill, String font) {
            this.fill = fill;
            this.font = font;
        }

        static Tone of(Severity severity) {
            return valueOf(severity.name());
        }

        /** The background, as red, green and blue in hexadecimal. */
        String fill() {
            return fill;
        }

        /** The writing, as red, green and blue in hexadecimal. */
        String font() {
            return font;
        }
    }
}
