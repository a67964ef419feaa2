package org.taizhang.digest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Records as maps, lists, texts and numbers: the one form in which JSON and templates see the figures.
 *
 * <p>A list is made plain item by item, as it is read, and never held: a nation's would not fit into memory.
 *
 * <p>A component {@code daysLate} becomes the key {@code days_late}; an empty Optional becomes null; what is no number,
 * truth, list, map or record becomes its text. Texts lose their control characters here, so that none reaches a page, a
 * header or a document. Nothing of Java is left in the result for a template to call.
 */
final class Plain {
    private static final int FIRST_HAN = 0x4E00;
    /** The last unified ideograph of the block that every version of Unicode knows. */
    private static final int LAST_HAN = 0x9FA5;

    private static final ClassValue<Shape> SHAPES = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            List<String> keys = new ArrayList<>();
            List<Method> accessors = new ArrayList<>();
            for (RecordComponent c : type.getRecordComponents()) {
                c.getAccessor().setAccessible(true);
                keys.add(key(c.getName()));
                accessors.add(c.getAccessor());
            }
            return new Shape(Fields.keys(keys), accessors);
        }
    };

    /** How records of one type are read. */
    private record Shape(Fields.Keys keys, List<Method> accessors) {}

    private Plain() {}

    /** A record as a map, in the order of its components. */
    static Map<String, Object> map(Record of) {
        Shape shape = SHAPES.get(of.getClass());
        Object[] values = new Object[shape.accessors.size()];
        for (int i = 0; i < values.length; i++) values[i] = plain(read(of, shape.accessors.get(i)));
        return new Fields(shape.keys, values);
    }

    /** A text without control characters and halves of characters; white space stays as a space. */
    static String text(String of) {
        int c;
        for (int i = 0; i < of.length(); i += Character.charCount(c)) {
            c = of.codePointAt(i);
            if (printable(c) != c) return cleaned(of);
        }
        return of;
    }

    private static String cleaned(String of) {
        StringBuilder clean = new StringBuilder(of.length());
        of.codePoints().map(Plain::printable).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static int printable(int c) {
        if (c >= ' ' && c < 0x7F || c >= FIRST_HAN && c <= LAST_HAN) return c;
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE, Character.UNASSIGNED -> 0xFFFD;
            default -> c;
        };
    }

    private static Object plain(Object value) {
        if (value instanceof Optional<?> o) return o.map(Plain::plain).orElse(null);
        if (value instanceof BigDecimal n) return number(n);
        if (value == null || value instanceof Number || value instanceof Boolean) return value;
        if (value instanceof Record r) return map(r);
        if (value instanceof Map<?, ?> m) {
            Map<String, Object> map = new LinkedHashMap<>();
            m.forEach((k, v) -> map.put(text(k.toString()), plain(v)));
            return map;
        }
        if (value instanceof List<?> list) return list(list);
        return text(value.toString());
    }

    private static <T> List<Object> list(List<T> list) {
        return new Mapped<>(list, Plain::plain);
    }

    /** The same number without zeros at its end, never in powers of ten. */
    static BigDecimal number(BigDecimal n) {
        BigDecimal short_ = n.stripTrailingZeros();
        return short_.scale() < 0 ? short_.setScale(0) : short_;
    }

    private static Object read(Record of, Method accessor) {
        try {
            return accessor.invoke(of);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isUpperCase(c)) key.append('_').append(Character.toLowerCase(c));
            else key.append(c);
        }
        return key.toString();
    }
}
