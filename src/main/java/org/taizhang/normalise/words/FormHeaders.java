package org.taizhang.normalise.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Spelling;

/** The headers of one form, by the words that counties write. */
public final class FormHeaders {
    private static final Set<String> PARTS = Set.of(HeaderSpelling.MONTH, HeaderSpelling.MONTHS);

    private static final int REMEMBERED = 10_000;

    private final Form form;
    private final TimesBeside times;
    private final SpelledHeaders headers;
    private final Map<List<HeaderWords>, Optional<HeaderMatch>> known = new ConcurrentHashMap<>();
    private final List<String> otherTime;
    /** What stands over the sum of the columns beside it, so that the header above both names it. */
    private final Set<String> wholes = new HashSet<>();

    private final HeaderDress dress;
    private final YearGroups years;
    private final GroupHeaders groups;

    FormHeaders(Form form, HeaderSpelling spelling, TimesBeside times, Language language) {
        this.form = form;
        this.times = times;
        otherTime = language.sheets().otherTime().stream().map(Spelling::of).toList();
        dress = new HeaderDress(language.sheets());
        headers = new SpelledHeaders(form, spelling, language);
        years = new YearGroups(form, spelling, language);
        groups = new GroupHeaders(form, spelling, headers, dress, language);
        wholes.addAll(Vocabulary.spelled(language.sheets().total()));
        wholes.addAll(Vocabulary.spelled(language.sheets().subtotal()));
    }

    public Form form() {
        return form;
    }

    /** What headers over groups of columns say of the same field below each. */
    public GroupHeaders groups() {
        return groups;
    }

    /** The synonyms of a key that head the column of the counties elsewhere. */
    public Set<String> ofCounties(Form.Field field) {
        return headers.ofCounties(field);
    }

    /** Whether any header of the form is spelled so. */
    boolean knows(HeaderWords words) {
        return headers.has(words) || dress.offParent(words).filter(this::knows).isPresent();
    }

    /** Whether a header, with the parents over it, is that of a key. */
    public boolean namesKey(List<HeaderWords> path) {
        return match(path)
                .filter(m -> m instanceof HeaderMatch.Named n
                        && form.primaryKey().contains(n.field().name()))
                .isPresent();
    }

    /** Whether the form has words for a leaf under just this parent. */
    public boolean spellsOut(HeaderWords parent, HeaderWords leaf) {
        return Stream.of(
                        HeaderSpelling.joined(parent.marked(), leaf.marked(), "/"),
                        HeaderSpelling.joined(parent.bare(), leaf.bare(), "/"))
                .flatMap(List::stream)
                .anyMatch(headers::has);
    }

    /** The headers of a path whose times are those of a report: not such as the form's own words name, with the header above or alone. */
    public List<HeaderWords> ofReport(List<HeaderWords> path) {
        Set<HeaderWords> own = new HashSet<>();
        for (HeaderWords w : path) if (w.marked().stream().anyMatch(headers::isTimed)) own.add(w);
        for (int i = 0; i + 1 < path.size(); i++) {
            HeaderWords leaf = path.get(path.size() - 1);
            List<String> upper = path.get(i).marked();
            if (Stream.of("/", "")
                    .flatMap(b -> HeaderSpelling.joined(upper, leaf.marked(), b).stream())
                    .anyMatch(headers::isTimed)) own.addAll(List.of(path.get(i), leaf));
        }
        return path.stream().filter(w -> !own.contains(w)).toList();
    }

    /** The first characters of all headers, and those of numbers where one may begin with a time. */
    Set<Character> beginnings() {
        return headers.beginnings();
    }

    /** What the form makes of a leaf under its parents, the uppermost first; the same headers come with each file. */
    public Optional<HeaderMatch> match(List<HeaderWords> path) {
        Optional<HeaderMatch> found = known.get(path);
        if (found != null) return found;
        found = find(path);
        if (known.size() < REMEMBERED && path.stream().allMatch(HeaderWords::isShort))
            known.put(List.copyOf(path), found);
        return found;
    }

    /** What a leaf is that is nothing, no one thing or the sum of all years but below a header of the report's year. */
    public Optional<HeaderMatch> matchOfYear(List<HeaderWords> path) {
        if (path.size() < 2) return Optional.empty();
        HeaderWords leaf = path.get(path.size() - 1);
        HeaderWords parent = path.get(path.size() - 2);
        return years.spellings(parent, dress.offParent(parent), leaf).stream()
                .flatMap(s -> headers.match(s).stream())
                .filter(m -> m instanceof HeaderMatch.Named)
                .findFirst()
                .filter(m -> match(path)
                        .filter(n -> n instanceof HeaderMatch.Named named
                                && !named.field().cumulative())
                        .isEmpty());
    }

    /** Whether a leaf stands below a header that puts it into the report's year. */
    public boolean isBelowYear(List<HeaderWords> path) {
        if (path.size() < 2) return false;
        HeaderWords parent = path.get(path.size() - 2);
        return years.group(parent, dress.offParent(parent)).isPresent();
    }

    /** Whether a leaf is nothing but the report's year. */
    public boolean isYear(List<HeaderWords> path) {
        return !path.isEmpty() && years.isYear(path.get(path.size() - 1));
    }

    private Optional<HeaderMatch> find(List<HeaderWords> path) {
        if (path.isEmpty()) return Optional.empty();
        Optional<HeaderMatch> found =
                match(path, path.stream().map(HeaderWords::marked).toList());
        if (found.isEmpty())
            found = match(path, path.stream().map(HeaderWords::bare).toList());
        if (found.isEmpty()) found = loosely(path);
        if (found.isEmpty()) found = dressed(path);
        if (found.isPresent() || path.size() < 2) return found;
        return aboveLeaf(path).or(() -> find(undressed(path)).filter(m -> m instanceof HeaderMatch.Named));
    }

    /** What the header above a leaf names that says only of which time, or that it is the whole. */
    private Optional<HeaderMatch> aboveLeaf(List<HeaderWords> path) {
        List<String> leaf = path.get(path.size() - 1).bare();
        List<HeaderWords> parents = path.subList(0, path.size() - 1);
        if (leaf.contains(HeaderSpelling.NOW)) return match(parents).filter(this::isOfNow);
        if (leaf.stream().anyMatch(wholes::contains)) return match(parents);
        if (leaf.contains(HeaderSpelling.PART) && form.period().kind().isLong()) return match(parents);
        return leaf.contains(HeaderSpelling.MONTH) ? match(parents).filter(FormHeaders::isStep) : Optional.empty();
    }

    /** The path, the header above the leaf without words behind it that say no more; empty where it has none. */
    private List<HeaderWords> undressed(List<HeaderWords> path) {
        int above = path.size() - 2;
        Optional<HeaderWords> bare = dress.offParent(path.get(above));
        if (bare.isEmpty()) return List.of();
        List<HeaderWords> all = new ArrayList<>(path);
        all.set(above, bare.get());
        return all;
    }

    /** Whether what is so named now is not what came about in the period, as a month's numbers may be. */
    private boolean isOfNow(HeaderMatch match) {
        return match instanceof HeaderMatch.Named n
                && (n.field().type() != Form.Type.number || form.period().kind().isLong());
    }

    /** Whether it is how far something has come, which is told of one month after the other. */
    private static boolean isStep(HeaderMatch match) {
        return match instanceof HeaderMatch.Named n && n.field().ordered();
    }

    /** Without what stands in brackets, which for a number, or where it is another time, may make it another one. */
    private Optional<HeaderMatch> loosely(List<HeaderWords> path) {
        if (times.isElsewhen(path.get(path.size() - 1))) return Optional.empty();
        return match(path, path.stream().map(HeaderWords::loose).toList())
                .filter(m -> !(m instanceof HeaderMatch.Named n && n.field().type() == Form.Type.number))
                .filter(m -> !(m instanceof HeaderMatch.Ambiguous && ofMonths(path)));
    }

    /** Free words about a list under one of their headers with words beside it, or alone below it, that say no more. */
    private Optional<HeaderMatch> dressed(List<HeaderWords> path) {
        if (isTurned(path.subList(0, path.size() - 1))) return Optional.empty();
        HeaderWords leaf = path.get(path.size() - 1);
        Stream<HeaderMatch> known = path.size() > 1 && leaf.bare().stream().anyMatch(dress::isBehind)
                ? match(path.subList(0, path.size() - 1)).stream()
                : leaf.bare().stream().flatMap(w -> dress.off(w).stream()).flatMap(w -> headers.match(w).stream());
        return known.flatMap(m -> m instanceof HeaderMatch.Named n && n.remark() ? Stream.of(n) : Stream.empty())
                .findFirst()
                .map(n -> new HeaderMatch.Named(n.field(), dressedRank(n.field()), true));
    }

    private static int dressedRank(Form.Field field) {
        return field.synonyms().size() + 2;
    }

    /** Whether what so matches is a word alone below a header that may tell something else than it, such as why. */
    public boolean mayTellElse(List<HeaderWords> path, HeaderMatch match) {
        return match instanceof HeaderMatch.Named n
                && n.rank() == dressedRank(n.field())
                && path.size() > 1
                && path.get(path.size() - 1).bare().stream().anyMatch(dress::mayTellElse);
    }

    /** Whether a header speaks of one month or some, which takes the doubt from a word for several times. */
    private static boolean ofMonths(List<HeaderWords> path) {
        return path.stream()
                .flatMap(w -> w.bare().stream())
                .anyMatch(w -> PARTS.stream().anyMatch(w::contains));
    }

    private Optional<HeaderMatch> match(List<HeaderWords> path, List<List<String>> words) {
        int last = words.size() - 1;
        List<String> leaf = words.get(last);
        List<String> candidates = new ArrayList<>();
        for (int i = last - 1; i >= 0; i--) candidates.addAll(HeaderSpelling.joined(words.get(i), leaf, "/"));
        if (last > 1) candidates.addAll(whole(words));
        for (int i = last - 1; i >= 0; i--) candidates.addAll(HeaderSpelling.joined(words.get(i), leaf, ""));
        for (int i = last - 1; i >= 0; i--) candidates.addAll(HeaderSpelling.joined(leaf, words.get(i), ""));
        if (!isTurned(path.subList(0, last)) && !isStep(words)) candidates.addAll(leaf);
        return candidates.stream().flatMap(c -> headers.match(c).stream()).findFirst();
    }

    /** Whether a leaf is a step of the list that a header above it names, and no header by itself. */
    private boolean isStep(List<List<String>> words) {
        return words.subList(0, words.size() - 1).stream()
                .flatMap(List::stream)
                .flatMap(w -> headers.match(w).stream())
                .anyMatch(m -> m instanceof HeaderMatch.Named n
                        && n.field().ordered()
                        && steps(n.field()).anyMatch(words.get(words.size() - 1)::contains));
    }

    private static Stream<String> steps(Form.Field list) {
        return list.entries().stream().flatMap(e -> e.names().stream()).map(Spelling::of);
    }

    private static List<String> whole(List<List<String>> words) {
        List<String> all = words.get(0);
        for (int i = 1; i < words.size(); i++) all = HeaderSpelling.joined(all, words.get(i), "");
        return all;
    }

    /** Whether words put what is below them into another time, so that a leaf alone does not say what it seems to. */
    public boolean isTurned(List<HeaderWords> parents) {
        return parents.stream().filter(p -> !p.isEmpty()).anyMatch(p -> {
            String first = p.marked().get(p.marked().size() - 1);
            return PARTS.contains(first)
                    || times.isOfOtherTime(first)
                    || otherTime.stream().anyMatch(first::contains);
        });
    }
}
