/** Writes the figures of a day for people and programs: HTML, text, workbook, document, JSON and mail. */
package org.taizhang.digest;
