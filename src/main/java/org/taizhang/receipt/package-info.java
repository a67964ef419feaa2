/**
 * Tells a county what was understood of its file and what to mend: the receipt as workbook and as text, the sheet of
 * corrections, the template to fill in, and the findings for a person at a terminal.
 *
 * <p>Every text that comes out of a file is taken as hostile: it is written as plain text, cut to what a cell holds.
 */
package org.taizhang.receipt;
