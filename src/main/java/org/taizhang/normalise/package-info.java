/**
 * From the grids of a file to its {@link org.taizhang.reading.Reading}: files and their sheets, tables on their side, whose
 * they are.
 *
 * <p>Pure: the same grid, file name, county, day and campaign give the same reading. A sheet goes through the rooms below
 * in their order: {@code context}, {@code words}, {@code heading}, {@code columns}, {@code kinds}, {@code rows}.
 */
package org.taizhang.normalise;
