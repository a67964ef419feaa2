/** The campaign's words, made ready once for being found: headers of forms, units, totals, headings, other times. */
package org.taizhang.normalise.words;
