/**
 * From grids to rows of a form: finds tables and headers, maps columns, reads values, checks rows.
 *
 * <p>Pure: the same grid, file name, county, day and campaign give the same {@link org.taizhang.normalise.Reading}.
 */
package org.taizhang.normalise;
