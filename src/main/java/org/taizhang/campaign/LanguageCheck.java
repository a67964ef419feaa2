package org.taizhang.campaign;

import static org.taizhang.campaign.FormCheck.each;

import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What must agree within a language: a unit measures one thing, and months and days exist. */
final class LanguageCheck {
    private static final Pattern SIGNS = Pattern.compile("[-./\\s]*");

    private final Language language;
    private final References references;

    LanguageCheck(Bound<Language> language, List<Problem> problems) {
        this.language = language.value();
        this.references = new References(language, problems);
    }

    void check() {
        new DatePatternCheck(language, references).check();
        new NumberStyleCheck(references, language.numbers()).check(language.writing());
        Map<String, String> familyOf = new LinkedHashMap<>();
        each(
                language.units(),
                "units",
                (key, family) -> family.units().forEach((unit, size) -> {
                    String at = key + ".units." + unit;
                    if (size.signum() <= 0) references.problem(at, "A unit's size is above 0.");
                    String before = familyOf.putIfAbsent(Spelling.of(unit), family.name());
                    if (before != null && !before.equals(family.name()) && references.isWhole("units[].name"))
                        references.problem(at, "The unit \"" + unit + "\" is one of " + before + " already.");
                }));
        each(
                language.units(),
                "units",
                (key, family) -> family.stated().forEach((word, unit) -> {
                    if (!family.units().containsKey(unit) && references.isWhole(key + ".units"))
                        references.problem(
                                key + ".stated." + word, "The family has no unit \"" + unit + "\" that this may mean.");
                }));
        language.dates().weeks().forEach(way -> {
            if (way.split(Pattern.quote(DateWords.NUMBER), -1).length != 2)
                references.problem("dates.weeks", "Expected one " + DateWords.NUMBER + " in \"" + way + "\".");
        });
        between("numbers.digits", language.numbers().digits(), 0, 9);
        between("numbers.tens", language.numbers().tens(), 10, 99);
        checkSigns();
        between("dates.months", language.dates().months(), 1, 12);
        between("dates.parts", language.dates().parts(), 1, 31);
        between("dates.yearParts", language.dates().yearParts(), 1, 12);
        language.dates().days().forEach((word, day) -> {
            if (!isDay(day))
                references.problem(
                        "dates.days." + word,
                        "Expected a month and a day of it, such as 1001 for the first of October.");
        });
    }

    /** A sign that parts day, month and year is no word behind a day, as no date would be one any more. */
    private void checkSigns() {
        List<String> day = language.dates().day();
        for (int i = 0; i < day.size(); i++)
            if (SIGNS.matcher(day.get(i)).matches())
                references.problem(
                        "dates.day[" + i + "]",
                        "\"" + day.get(i) + "\" parts day, month and year already; only words go here, or none ([]).");
    }

    private static boolean isDay(int monthAndDay) {
        int month = monthAndDay / 100;
        int day = monthAndDay % 100;
        return month >= 1 && month <= 12 && day >= 1 && day <= Month.of(month).maxLength();
    }

    private void between(String key, Map<String, Integer> words, int least, int most) {
        words.forEach((word, value) -> {
            if (value < least || value > most)
                references.problem(key + "." + word, "Expected a number from " + least + " to " + most + ".");
        });
    }
}
