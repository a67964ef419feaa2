package org.taizhang.value;

import java.math.BigDecimal;
import org.taizhang.campaign.Form;

/** What is stored of a cell. */
public sealed interface Value {
    /** An exact decimal in the field's unit, without trailing zeros. */
    record Number(BigDecimal amount) implements Value {
        public Number {
            amount = amount.stripTrailingZeros();
            if (amount.scale() < 0) amount = amount.setScale(0);
        }

        @Override
        public String text() {
            return amount.toPlainString();
        }
    }

    /** ISO 8601 with the precision that was written: {@code 2012-04-30}, {@code 2012-04}, {@code 2012}. */
    record Date(String iso) implements Value {
        @Override
        public String text() {
            return iso;
        }
    }

    /** The id of a list's entry. */
    record Entry(String id) implements Value {
        @Override
        public String text() {
            return id;
        }
    }

    /** Words, trimmed, without control characters, line breaks as one space. */
    record Text(String words) implements Value {
        @Override
        public String text() {
            return words;
        }
    }

    /** The value as one text, as it is stored and compared. */
    String text();

    /** What was stored as this text in a field of a type. */
    static Value of(Form.Type type, String stored) {
        return switch (type) {
            case number -> new Number(new BigDecimal(stored));
            case date -> new Date(stored);
            case list -> new Entry(stored);
            case text -> new Text(stored);
        };
    }
}
