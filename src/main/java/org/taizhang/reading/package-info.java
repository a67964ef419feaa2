/**
 * What was understood of a file: its tables, rows, values and findings, and as JSON. All that comes after the reading
 * knows this and not how it was made.
 */
package org.taizhang.reading;
