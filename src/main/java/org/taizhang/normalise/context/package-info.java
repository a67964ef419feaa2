/** What names of files and sheets and the lines around a table say of all its rows: county, period, days, labels. */
package org.taizhang.normalise.context;
