/** Which column holds which field and in what unit, and where findings about a table go. */
package org.taizhang.normalise.columns;
