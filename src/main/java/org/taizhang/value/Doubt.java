package org.taizhang.value;

import java.util.Optional;

/**
 * What is to be said about a cell's value.
 *
 * @param message what is wrong and the way out, in the campaign's language, without the cell's name
 * @param suggestion the nearest valid value, where there is one
 */
public record Doubt(Code code, Severity severity, String message, Optional<String> suggestion) {}
