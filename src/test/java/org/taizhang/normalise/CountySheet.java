package org.taizhang.normalise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A sheet as a county's clerk would fill it, before it is saved in one format or another. Rows and columns count from 1. */
final class CountySheet {
    /** A share as spreadsheets hold it. */
    record Percent(double share) {}

    /** A formula without a stored value. */
    record Formula(String text) {}

    record Block(int row, int column, int lastRow, int lastColumn) {}

    final String name;
    final TreeMap<Integer, TreeMap<Integer, Object>> rows = new TreeMap<>();
    final List<Block> merges = new ArrayList<>();
    final Set<Integer> hiddenRows = new TreeSet<>();

    CountySheet(String name) {
        this.name = name;
    }

    void put(int row, int column, Object value) {
        if (value != null) rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, value);
    }

    void merge(int row, int column, int lastRow, int lastColumn) {
        if (row < lastRow || column < lastColumn) merges.add(new Block(row, column, lastRow, lastColumn));
    }

    Map<Integer, Object> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }

    int lastColumn() {
        return rows.values().stream().mapToInt(TreeMap::lastKey).max().orElse(0);
    }
}
