/**
 * From bytes to grids: opens a spreadsheet or text table of any kind, told by its content, and gives its sheets row by
 * row with every cell's address, text and value. Knows nothing of forms or counties.
 */
package org.taizhang.sheet;
