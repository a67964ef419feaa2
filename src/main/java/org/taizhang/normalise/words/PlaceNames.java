package org.taizhang.normalise.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;
import org.taizhang.sheet.Cell;

/** The names of offices and of smaller places, by the words that they end with. */
public final class PlaceNames {
    private static final int LONGEST = 40;

    /** A name, and perhaps words in brackets and a colon. */
    private static final Pattern SEALED = Pattern.compile("([^()]*)(?:\\(([^()]{0,12})\\))?:?");

    private final List<String> offices;
    /** A quick refusal by the last character, since most names are none of offices. */
    private final Set<Character> officesEnd;

    private final Set<String> localities;
    private final Set<Character> localitiesEnd;
    private final FooterWords footers;

    PlaceNames(SheetWords sheets, FooterWords footers) {
        this.footers = footers;
        offices = List.copyOf(Vocabulary.spelled(sheets.offices()));
        officesEnd = Stream.concat(offices.stream(), Stream.of(")", "\uff09", ":", "\uff1a", " ", "\u3000"))
                .map(o -> o.charAt(o.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
        localities = Vocabulary.spelled(sheets.localities());
        localitiesEnd = localities.stream().map(l -> l.charAt(l.length() - 1)).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether it is the name of a smaller place. */
    public boolean isLocality(Cell cell) {
        String text = cell.text();
        if (text.isEmpty() || !localitiesEnd.contains(text.charAt(text.length() - 1))) return false;
        if (cell.kind() != Cell.Kind.TEXT || text.length() > LONGEST) return false;
        for (String l : localities) if (text.length() > l.length() && text.endsWith(l)) return true;
        return false;
    }

    /** Whether it is the name of an office, perhaps with words in brackets for what is signed or sealed there. */
    public boolean isOffice(Cell cell) {
        if (cell.kind() != Cell.Kind.TEXT
                || cell.text().isEmpty()
                || cell.text().length() > LONGEST) return false;
        if (!officesEnd.contains(cell.text().charAt(cell.text().length() - 1))) return false;
        Matcher sealed = SEALED.matcher(Spelling.of(cell.text()));
        if (!sealed.matches() || !mayBeSeal(sealed.group(2))) return false;
        String name = sealed.group(1);
        for (String o : offices) if (name.length() > o.length() && name.endsWith(o)) return true;
        return false;
    }

    private boolean mayBeSeal(String inBrackets) {
        return inBrackets == null || inBrackets.isEmpty() || footers.has(inBrackets);
    }
}
