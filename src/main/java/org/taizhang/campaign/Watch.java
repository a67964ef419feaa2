package org.taizhang.campaign;

/**
 * From when on a project is watched.
 *
 * @param stalledReports after how many reports without a move it stands still
 * @param atRiskDays within how many days before its due day it is at risk
 */
public record Watch(
        @Default("3") int stalledReports, @Default("30") int atRiskDays) {}
