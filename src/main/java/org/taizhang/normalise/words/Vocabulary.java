package org.taizhang.normalise.words;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Constraints;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Language;
import org.taizhang.campaign.Register;
import org.taizhang.campaign.Spelling;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.normalise.context.Labels;
import org.taizhang.normalise.context.TimeWords;
import org.taizhang.value.CellText;
import org.taizhang.value.Relation;
import org.taizhang.value.ValueReader;

/** All words by which the sheets of a campaign are understood, made ready for look-up once. */
public final class Vocabulary {
    private final Language language;
    private final Units units;
    private final UnitStatements statements;
    private final TimeWords times;
    private final LinesInCells linesInCells;
    private final HeaderSpelling spelling;
    private final TimesBeside timesBeside;
    private final PlanWords plans;
    private final List<FormHeaders> forms;
    private final Set<String> serial;
    private final Set<String> county;
    private final Set<String> ditto;
    private final Initials dittoInitials;
    private final Initials emptyInitials;
    private final ValueReader values;
    private final IdentityHashMap<Form.Field, Form.Field> unbounded = new IdentityHashMap<>();
    private final IdentityHashMap<Form.Field, NamedEntry> entries = new IdentityHashMap<>();
    private final IdentityHashMap<Form, List<Relation>> relations = new IdentityHashMap<>();
    private final Set<Character> beginnings;
    private final Labels labels;
    private final RowWords rows;
    private final TotalWords totals;
    private final ColumnNumbers columnNumbers;
    private final FormTitles titles;
    private final Register register;
    private final CountyFinder counties;

    public Vocabulary(Campaign campaign) {
        language = campaign.language();
        values = new ValueReader(language, campaign.settings().timeZone());
        for (Form f : campaign.forms()) {
            f.fields().forEach(x -> unbounded.put(x, x.with(Constraints.NONE)));
            f.fields().stream()
                    .filter(x -> x.type() == Form.Type.list)
                    .forEach(x ->
                            entries.put(x, new NamedEntry(x, language.remarks().except())));
            relations.put(
                    f, f.checks().stream().map(c -> Relation.of(f, c, language)).toList());
        }
        units = new Units(language);
        statements = new UnitStatements(language, units);
        times = new TimeWords(language);
        HeaderTimes headerTimes = new HeaderTimes(language, times);
        spelling = new HeaderSpelling(language, units, headerTimes);
        timesBeside = new TimesBeside(language);
        plans = new PlanWords(language);
        forms = campaign.forms().stream()
                .map(f -> new FormHeaders(f, spelling, timesBeside, language))
                .toList();
        beginnings =
                Set.copyOf(forms.stream().flatMap(f -> f.beginnings().stream()).collect(Collectors.toSet()));
        serial = spelled(language.sheets().serial());
        county = spelled(language.sheets().county());
        ditto = spelled(language.sheets().ditto());
        dittoInitials = new Initials(ditto);
        emptyInitials = new Initials(spelled(language.sheets().empty()));
        labels = new Labels(language.sheets(), language.dates(), times);
        rows = new RowWords(language);
        totals = new TotalWords(language);
        columnNumbers = new ColumnNumbers(language);
        titles = new FormTitles(campaign.forms());
        register = new Register(campaign.settings().register());
        counties = new CountyFinder(campaign.counties(), language.sheets().localities());
        linesInCells = new LinesInCells(
                language.dates(), times, new WordsAround(language.sheets(), language.dates(), times, titles, counties));
    }

    public RowWords rows() {
        return rows;
    }

    public TotalWords totals() {
        return totals;
    }

    public Labels labels() {
        return labels;
    }

    public HeaderSpelling spelling() {
        return spelling;
    }

    public TimesBeside timesBeside() {
        return timesBeside;
    }

    public PlanWords plans() {
        return plans;
    }

    public TimeWords times() {
        return times;
    }

    /** A row as a line over a table, its time in one cell. */
    public GridRow line(GridRow row) {
        return linesInCells.of(row);
    }

    public Language language() {
        return language;
    }

    public FormTitles titles() {
        return titles;
    }

    public Units units() {
        return units;
    }

    public Set<String> county() {
        return county;
    }

    public Set<String> serial() {
        return serial;
    }

    public List<FormHeaders> forms() {
        return forms;
    }

    public ValueReader values() {
        return values;
    }

    public ColumnNumbers columnNumbers() {
        return columnNumbers;
    }

    public Register register() {
        return register;
    }

    /** Who is named in a text. */
    public CountyFinder counties() {
        return counties;
    }

    public UnitStatements statements() {
        return statements;
    }

    /** A field without bounds, by which a refused number is still one. */
    public Form.Field unbounded(Form.Field field) {
        return unbounded.get(field);
    }

    /** The entries of a list by their names. */
    public NamedEntry entriesOf(Form.Field list) {
        return entries.get(list);
    }

    public List<Relation> relationsOf(Form form) {
        return relations.get(form);
    }

    public static Set<String> spelled(List<String> words) {
        return words.stream().map(Spelling::of).collect(Collectors.toUnmodifiableSet());
    }

    public FormHeaders headersOf(Form form) {
        return forms.stream().filter(f -> f.form().equals(form)).findFirst().orElseThrow();
    }

    /** Whether some form knows a header. */
    public boolean knows(String header) {
        if (!mayBeHeader(header)) return false;
        HeaderWords words = spelling.of(header);
        return forms.stream().anyMatch(f -> f.knows(words));
    }

    /** A quick refusal by the first letter, since most cells are no headers. */
    private boolean mayBeHeader(String text) {
        for (int i = 0; i < text.length() && i < 6; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || c >= 0xff00) return true;
            if (Character.isLetter(c)) return beginnings.contains(Character.toLowerCase(c));
        }
        return !text.isBlank();
    }

    public boolean isEmpty(String text) {
        return text.isEmpty()
                || text.length() < 24 && emptyInitials.mayBegin(text) && values.isEmpty(CellText.of(text));
    }

    public boolean isDitto(String text) {
        return text.length() < 12 && dittoInitials.mayBegin(text) && ditto.contains(Spelling.of(text));
    }

    /** Whether a text begins with a mark that stands for some of the words above, and goes on in words of its own. */
    public boolean beginsWithDitto(String text) {
        return text.length() > 1
                && text.length() < 60
                && dittoInitials.mayBegin(text)
                && !Character.isLetterOrDigit(text.charAt(0))
                && text.charAt(0) != '"'
                && ditto.contains(text.substring(0, 1))
                && !isDitto(text);
    }
}
