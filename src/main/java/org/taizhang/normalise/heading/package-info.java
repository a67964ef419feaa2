/** Where on a sheet a table's header stands, how many rows it takes, and which form it fits. */
package org.taizhang.normalise.heading;
