package org.taizhang.campaign;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The component that a value without keys stands for: a record that is mostly one list may be written as that list.
 *
 * <p>{@code counties: [...]} is short for {@code counties: {list: [...]}}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface Bare {
    String value();
}
