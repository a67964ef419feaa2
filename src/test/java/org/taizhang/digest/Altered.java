package org.taizhang.digest;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Records that are like others but for one component, whatever components they have beside. */
public final class Altered {
    private Altered() {}

    /** The same record with another value of this component. */
    @SuppressWarnings("unchecked")
    public static <T extends Record> T with(T record, String component, Object value) {
        try {
            RecordComponent[] components = record.getClass().getRecordComponents();
            Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++)
                values[i] = components[i].getName().equals(component)
                        ? value
                        : components[i].getAccessor().invoke(record);
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return (T) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
