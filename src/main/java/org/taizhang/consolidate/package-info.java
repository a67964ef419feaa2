/**
 * The figures as of a day: stages, deadlines, who stands still, who has not reported, ratios, scores, ranks, changes.
 *
 * <p>Pure over what the ledger gives: the same day, ledger and campaign give the same {@link
 * org.taizhang.consolidate.Figures}.
 */
package org.taizhang.consolidate;
