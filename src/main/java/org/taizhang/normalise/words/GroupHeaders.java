package org.taizhang.normalise.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.SheetWords;
import org.taizhang.campaign.Spelling;

/** What headers over groups of columns say of the same quantity below each, as seasons and their total do. */
public final class GroupHeaders {
    private static final Set<String> MONTHS = Set.of(HeaderSpelling.MONTH, HeaderSpelling.MONTHS);

    private final SpelledHeaders headers;
    private final HeaderDress dress;
    /** What says by itself that it is all, or of the report's own time. */
    private final Set<String> wholes = new HashSet<>();
    /** What does so with words behind it. */
    private final List<String> beginnings;

    private final List<String> totals;
    private final Set<String> subtotals;
    private final List<String> parts;
    /** Headings of the form's and times. */
    private final Set<String> known = new HashSet<>();

    GroupHeaders(Form form, HeaderSpelling spelling, SpelledHeaders headers, HeaderDress dress, Language language) {
        this.headers = headers;
        this.dress = dress;
        SheetWords words = language.sheets();
        beginnings = spelled(words.wholeOver());
        totals = spelled(words.totalEnding());
        subtotals = Vocabulary.spelled(words.subtotal());
        parts = spelled(words.ofWhich());
        for (List<String> w : List.of(words.total(), words.whole(), words.wholeOver(), words.now(), words.soFar()))
            wholes.addAll(spelled(w));
        wholes.add("");
        for (List<String> w : List.of(words.elsewhen(), language.dates().planned(), words.dressOver(), form.synonyms()))
            known.addAll(spelled(w));
        known.add(Spelling.of(form.title()));
        known.addAll(MONTHS);
        if (form.period().kind().isLong()) known.add(HeaderSpelling.PART);
        for (Form.Field f : form.fields())
            for (String s : f.synonyms())
                if (s.indexOf('/') > 0) known.add(spelling.key(s.substring(0, s.indexOf('/'))));
    }

    private static List<String> spelled(List<String> words) {
        return words.stream().map(Spelling::of).toList();
    }

    /** Whether a column's lowest header is the field's whatever stands over it. */
    public boolean isLeaf(HeaderWords leaf, Form.Field field) {
        return Stream.concat(leaf.marked().stream(), leaf.bare().stream()).anyMatch(w -> isOf(w, field));
    }

    /** Whether a header says by itself that what it names is the whole. */
    public boolean saysWhole(HeaderWords header) {
        return !header.years().isEmpty()
                || header.bare().stream()
                        .anyMatch(w -> beginnings.stream().anyMatch(w::startsWith)
                                || totals.stream().anyMatch(w::endsWith));
    }

    /** What some headers over a field's own say of it, the uppermost first. */
    public GroupKind kind(List<HeaderWords> over, HeaderWords leaf, Form.Field field) {
        return over.stream()
                .filter(w -> !w.isEmpty())
                .map(w -> kind(w, leaf, field))
                .reduce(GroupHeaders::stronger)
                .orElse(GroupKind.NONE);
    }

    /** Of a part of a part no more is known than of the part, and of the whole of a heading no less than of a whole. */
    private static GroupKind stronger(GroupKind one, GroupKind other) {
        for (GroupKind k : List.of(
                GroupKind.PART,
                GroupKind.UNKNOWN,
                GroupKind.JOINED,
                GroupKind.SUBTOTAL,
                GroupKind.TOTAL,
                GroupKind.WHOLE,
                GroupKind.SPELLED_OUT)) if (one == k || other == k) return k;
        return GroupKind.KNOWN;
    }

    private GroupKind kind(HeaderWords over, HeaderWords leaf, Form.Field field) {
        if (parts.stream().anyMatch(over.first()::startsWith)) return GroupKind.PART;
        if (over.bare().isEmpty() || over.bare().stream().anyMatch(this::isWhole)) return GroupKind.WHOLE;
        if (spells(over, "/", leaf, field)) return GroupKind.SPELLED_OUT;
        if (over.bare().stream().anyMatch(w -> totals.stream().anyMatch(w::endsWith))) return GroupKind.TOTAL;
        if (over.bare().stream().anyMatch(subtotals::contains)) return GroupKind.SUBTOTAL;
        if (spells(over, "", leaf, field) || spells(leaf, "", over, field)) return GroupKind.JOINED;
        return isKnown(over) ? GroupKind.KNOWN : GroupKind.UNKNOWN;
    }

    private boolean isWhole(String spelled) {
        return wholes.contains(spelled)
                || beginnings.stream().anyMatch(spelled::startsWith)
                || totals.stream()
                        .anyMatch(t -> spelled.endsWith(t)
                                && wholes.contains(spelled.substring(0, spelled.length() - t.length())));
    }

    private boolean isKnown(HeaderWords over) {
        return headers.has(over)
                || over.bare().stream().anyMatch(known::contains)
                || dress.offParent(over)
                        .filter(w -> headers.has(w) || w.bare().stream().anyMatch(known::contains))
                        .isPresent();
    }

    private boolean spells(HeaderWords upper, String between, HeaderWords lower, Form.Field field) {
        return Stream.of(
                        HeaderSpelling.joined(upper.marked(), lower.marked(), between),
                        HeaderSpelling.joined(upper.bare(), lower.bare(), between))
                .flatMap(List::stream)
                .anyMatch(w -> isOf(w, field));
    }

    private boolean isOf(String spelled, Form.Field field) {
        return headers.match(spelled)
                .flatMap(HeaderMatch::field)
                .filter(field::equals)
                .isPresent();
    }

    /** Whether a column is of a field by the words for the field over it, not by a synonym for both. */
    public boolean isTotalBelow(HeaderWords leaf) {
        return leaf.bare().stream().anyMatch(w -> totals.contains(w) || beginnings.contains(w));
    }

    /** Whether the form has a field's header over a leaf as one above the other. */
    public boolean isSpelledOut(HeaderWords over, HeaderWords leaf, Form.Field field) {
        return spells(over, "/", leaf, field);
    }
}
