/** What a row is: a record, a total, one of which, a heading, a note, a signature; and whether totals add up. */
package org.taizhang.normalise.kinds;
