package org.taizhang.consolidate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.ledger.AsOf;

/**
 * Where one county stands as of a day, by its own reports alone.
 *
 * <p>It holds none of their rows, since all counties' standings are held at once, and its lists {@link #shelved}.
 *
 * @param periods of its latest reports, by form
 * @param carriedOver how many values of its projects had to be taken from an earlier report than the latest
 */
record Standing(
        County county,
        LocalDate day,
        AsOf.Quality quality,
        boolean reported,
        List<Figures.ProjectFigures> projects,
        int carriedOver,
        Milestones milestones,
        List<Figures.Stalled> stalled,
        List<Figures.BehindPlan> behindPlan,
        List<Figures.OpenProblem> problems,
        List<Figures.Dropped> dropped,
        List<OwedReports.Account> reports,
        Optional<Figures.SchoolTable> enrolment,
        Optional<Figures.SchoolTable> development,
        Map<String, String> periods,
        Sums sums) {

    /** @param cells of the county's reports */
    static Standing of(
            Campaign campaign,
            Given given,
            County county,
            AsOf.CountyDays cells,
            AsOf.CountyLedger ledger,
            Books books,
            LocalDate day) {
        Campaign.Settings settings = campaign.settings();
        List<Line> groups = settings.roles()
                .ratio()
                .map(r -> given.present(books.of(r.form()), county.id()))
                .orElse(List.of());
        Optional<Campaign.Projects> works = settings.roles().projects();
        Optional<Book> book = works.map(w -> books.of(w.form()));
        List<Project> projects = works.map(w -> Project.in(book.orElseThrow(), w, given, county.id()))
                .orElse(List.of());
        Optional<Figures.SchoolTable> development = settings.roles()
                .schools()
                .flatMap(d -> Schools.table(
                        books.of(d.form()), given.present(books.of(d.form()), county.id()), Optional.empty()));
        return new Standing(
                county,
                day,
                ledger.quality(),
                !ledger.reports().isEmpty() || !ledger.closed().isEmpty(),
                works.map(w -> projects.stream().map(p -> p.figures(w, cells)).toList())
                        .orElse(List.of()),
                projects.stream().mapToInt(Project::carriedOver).sum(),
                Milestones.of(campaign, county.id(), books, day),
                works.map(w -> new Stalls(w, settings.watch().stalledReports())
                                .of(county.id(), book.orElseThrow(), projects))
                        .orElse(List.of()),
                works.map(w -> new OwnPlan(w, day).of(county.id(), book.orElseThrow(), projects))
                        .orElse(List.of()),
                works.map(w -> OpenProblems.of(county.id(), book.orElseThrow(), projects, w))
                        .orElse(List.of()),
                books.byForm().values().stream()
                        .flatMap(b -> Drops.of(county.id(), b).stream())
                        .toList(),
                new OwedReports(campaign, day, county, books, ledger.reports()).accounts(),
                settings.roles()
                        .ratio()
                        .flatMap(r -> Schools.table(books.of(r.form()), groups, Optional.of(r.group()))),
                development,
                periods(books),
                Sums.of(campaign, books, projects, groups, IndicatorSums.of(campaign, given, books, county.id())));
    }

    private static Map<String, String> periods(Books books) {
        Map<String, String> periods = new LinkedHashMap<>();
        books.byForm()
                .forEach((form, book) -> book.units().values().stream()
                        .map(u -> u.periods().last())
                        .min(Comparator.naturalOrder())
                        .ifPresent(p -> periods.put(form, p.toString())));
        return periods;
    }

    /** The same without its lists, for what is only counted. */
    Standing counts() {
        return new Standing(
                county,
                day,
                quality,
                reported,
                List.of(),
                carriedOver,
                milestones.counts(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                periods,
                sums);
    }

    List<Figures.Missing> missing() {
        return reports.stream().flatMap(a -> a.missing().stream()).toList();
    }

    List<Figures.Late> late() {
        return reports.stream().flatMap(a -> a.late().stream()).toList();
    }

    /** The same with its long lists on a shelf. */
    Standing shelved(Shelf shelf) {
        return new Standing(
                county,
                day,
                quality,
                reported,
                shelf.keep(projects),
                carriedOver,
                new Milestones(milestones.tallies(), shelf.keep(milestones.overdue()), shelf.keep(milestones.atRisk())),
                shelf.keep(stalled),
                shelf.keep(behindPlan),
                shelf.keep(problems),
                shelf.keep(dropped),
                reports,
                enrolment.map(t -> Schools.shelved(t, shelf)),
                development.map(t -> Schools.shelved(t, shelf)),
                periods,
                sums);
    }

    int count(Milestones.State state) {
        return milestones.count(state);
    }

    Figures.DataQuality dataQuality() {
        return new Figures.DataQuality(county.id(), quality.errors(), quality.warnings(), carriedOver());
    }
}
