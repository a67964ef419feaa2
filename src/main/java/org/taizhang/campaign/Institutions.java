package org.taizhang.campaign;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The number fields of a form of institutions, by what they are to the figures. Any of them can be left out.
 *
 * @param teachers those who teach
 * @param dualQualified those of them who are qualified twice: their share of {@code teachers} is a figure
 * @param workstations places to practise at: those of {@code roles.ratio}'s {@code inSchool} and {@code above} over them are
 *     a figure
 * @param trainingArea named in sentences alone
 * @param employmentRate named in sentences alone
 */
public record Institutions(
        Optional<String> teachers,
        Optional<String> dualQualified,
        Optional<String> workstations,
        Optional<String> trainingArea,
        Optional<String> employmentRate) {

    /** The fields that are named, by what they are. */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        teachers.ifPresent(f -> named.put("teachers", f));
        dualQualified.ifPresent(f -> named.put("dualQualified", f));
        workstations.ifPresent(f -> named.put("workstations", f));
        trainingArea.ifPresent(f -> named.put("trainingArea", f));
        employmentRate.ifPresent(f -> named.put("employmentRate", f));
        return named;
    }
}
