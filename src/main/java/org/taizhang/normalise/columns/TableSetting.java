package org.taizhang.normalise.columns;

import org.taizhang.campaign.Period;
import org.taizhang.normalise.heading.Preamble;

/**
 * Where a table stands and what it speaks of.
 *
 * @param county the county's id; empty where none could be told
 */
public record TableSetting(Findings.Place place, Period period, Preamble preamble, String county, Turn turn) {}
