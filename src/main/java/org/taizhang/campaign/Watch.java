package org.taizhang.campaign;

/**
 * From when on a project is watched.
 *
 * @param stalledReports after how many reports without a move it stands still
 * @param atRiskDays within how many days before its due day it is at risk
 */
public record Watch(
        @Default("3") int stalledReports, @Default("30") int atRiskDays) {
    public Watch {
        if (stalledReports < 1) throw new IllegalArgumentException("stalledReports is at least 1");
        if (atRiskDays < 0) throw new IllegalArgumentException("atRiskDays is at least 0");
    }
}
