package org.taizhang.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.taizhang.value.Severity;

/**
 * What was understood of one file.
 *
 * @param fileName its name, without folders
 * @param county the county's id; empty where none could be told
 * @param unit the county's reporting unit
 * @param tables its tables, in order
 * @param findings what people should know of it, in the order of sheets and cells
 */
public record Reading(
        String fileName,
        String sha256,
        Status status,
        Optional<String> county,
        Optional<String> unit,
        List<TableReading> tables,
        List<Finding> findings) {

    /** Of a file of which nothing is stored. */
    public static Reading refused(Source source, List<Finding> findings) {
        return new Reading(
                source.fileName(),
                source.sha256(),
                Status.REJECTED,
                source.county(),
                source.unit(),
                List.of(),
                findings);
    }

    /** What became of the rows of all its tables. */
    public Counts counts() {
        return tables.stream().map(TableReading::counts).reduce(Counts.NONE, Counts::plus);
    }

    /** How many findings of a severity it has. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(f -> f.severity() == severity).count();
    }

    /** The same with other findings. */
    public Reading with(List<Finding> other) {
        return new Reading(fileName, sha256, status, county, unit, tables, other);
    }

    /** What became of a file. */
    public enum Status {
        /** All stored. */
        ACCEPTED,
        /** Something was not stored. */
        PARTIAL,
        /** Nothing stored. */
        REJECTED;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
