package org.taizhang.digest;

import java.util.Optional;

/**
 * How a paragraph of an official letter looks.
 *
 * @param side where it stands; a paragraph of running text is justified and indented
 * @param size in points
 * @param kept whether it stays on the page of what follows it
 * @param rule the colour of its letters and of a rule beneath it
 */
record Paragraph(String font, int size, boolean bold, Side side, boolean kept, Optional<String> rule) {

    /** Where a paragraph stands, as WordprocessingML names it. */
    enum Side {
        TEXT("both"),
        LEFT("left"),
        CENTER("center"),
        RIGHT("right");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Paragraph of(String font, int size) {
        return new Paragraph(font, size, false, Side.TEXT, false, Optional.empty());
    }

    Paragraph inBold() {
        return new Paragraph(font, size, true, side, kept, rule);
    }

    Paragraph side(Side where) {
        return new Paragraph(font, size, bold, where, kept, rule);
    }

    Paragraph keptWithNext() {
        return new Paragraph(font, size, bold, side, true, rule);
    }

    Paragraph ruled(String colour) {
        return new Paragraph(font, size, bold, side, kept, Optional.of(colour));
    }
}
