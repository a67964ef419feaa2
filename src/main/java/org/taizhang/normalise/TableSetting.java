package org.taizhang.normalise;

import org.taizhang.campaign.Period;

/**
 * Where a table stands and what it speaks of.
 *
 * @param county the county's id; empty where none could be told
 */
record TableSetting(Findings.Place place, Period period, Preamble preamble, String county, Turn turn) {}
