/**
 * What a city asks for: its counties, forms, deadlines, scoring and words, read from YAML into immutable records.
 *
 * <p>All policy is here. A mistake in a file is named with file, line, key and the nearest valid word, and all mistakes
 * are named at once.
 */
package org.taizhang.campaign;
