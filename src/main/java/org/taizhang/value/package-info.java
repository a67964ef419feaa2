/**
 * From one cell to one value: numbers with units, dates with their precision, entries of lists, remarks, words.
 *
 * <p>What is not understood becomes a {@link org.taizhang.value.Doubt} with the best reading offered; nothing is guessed
 * silently.
 */
package org.taizhang.value;
