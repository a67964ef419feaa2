/** Tells a county what was understood of its file and what to mend: the receipt, as workbook and as text. */
package org.taizhang.receipt;
