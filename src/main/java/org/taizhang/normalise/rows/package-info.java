/** From a record's cells to its values: what is carried down, set beside, split or missing, and the checks over them. */
package org.taizhang.normalise.rows;
