package org.taizhang.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final Figures.Origin ORIGIN = new Figures.Origin(7, "项目进度表.xlsx", Optional.empty(), 5);

    private static final Map<String, CarriedValue> CARRIED = new LinkedHashMap<>(Map.of(
            "invested", new CarriedValue("2012-02", ORIGIN, Optional.of("I6"), Optional.empty(), Optional.of("正在核实"))));

    private static Figures.ProjectFigures project(int n) {
        return new Figures.ProjectFigures(
                "实训楼" + n,
                "started",
                Optional.of(new BigDecimal("1200.50")),
                Optional.empty(),
                "2012-03",
                n % 2 == 0,
                ORIGIN,
                Optional.of("教育局"),
                CARRIED);
    }

    private static List<Figures.ProjectFigures> projects(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(ShelfTest::project).toList();
    }

    @Test
    void a_list_that_was_put_away_reads_as_it_was() {
        Shelf shelf = new Shelf(0);
        List<Figures.ProjectFigures> projects = projects(0, 300);
        List<Figures.ProjectFigures> kept = shelf.keep(projects);
        assertThat(kept).isNotSameAs(projects).isEqualTo(projects);
        assertThat(kept.get(299)).isEqualTo(project(299));
        assertThat(kept.subList(10, 12)).containsExactly(project(10), project(11));
    }

    @Test
    void every_kind_of_item_can_be_put_away() {
        Shelf shelf = new Shelf(0);
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        values.put("teachers", BigDecimal.TEN);
        LocalDate day = LocalDate.of(2012, 4, 30);
        Optional<String> unit = Optional.empty();
        List<Record> items = List.of(
                new Figures.Overdue("yunling", "甲", "m", day, 3, "sited", unit, ORIGIN),
                new Figures.AtRisk("yunling", "甲", "m", day, 3, "sited", unit, ORIGIN),
                new Figures.Stalled("yunling", "甲", "2012-01", "sited", 4, unit, ORIGIN),
                new Figures.BehindPlan("yunling", "甲", "f", "2012-03", "2012-02", 3, 1, 29, "sited", unit, ORIGIN),
                new Figures.Dropped("yunling", "form", "甲", "2012-03", Optional.of("乙"), ORIGIN),
                new Figures.OpenProblem("yunling", "甲", "缺口", "2012-01", 3, "2012-02", unit, ORIGIN),
                new Figures.Change(
                        "yunling",
                        "form",
                        "甲",
                        "f",
                        unit,
                        Optional.of("1"),
                        true,
                        false,
                        "2012-03",
                        false,
                        ORIGIN,
                        unit),
                new Figures.School("县职教中心", Optional.of("vocational"), values, ORIGIN),
                project(1));
        assertThat(shelf.keep(items)).isEqualTo(items);
    }

    @Test
    void only_what_goes_beyond_memory_is_put_away() {
        Shelf shelf = new Shelf(100);
        List<Figures.ProjectFigures> first = projects(0, 60);
        List<Figures.ProjectFigures> second = projects(60, 60);
        assertThat(shelf.keep(first)).isSameAs(first);
        assertThat(shelf.keep(second)).isNotSameAs(second).isEqualTo(second);
        assertThat(shelf.keep(List.<Figures.Overdue>of())).isEmpty();
    }

    @Test
    void many_lists_are_put_away_and_read_at_once() {
        Shelf shelf = new Shelf(0);
        List<List<Figures.ProjectFigures>> lists = IntStream.range(0, 400)
                .parallel()
                .mapToObj(n -> shelf.keep(projects(n * 50, 50)))
                .toList();
        IntStream.range(0, 400).parallel().forEach(n -> assertThat(lists.get(n)).isEqualTo(projects(n * 50, 50)));
        assertThat(new ArrayList<>(new Chain<>(lists))).isEqualTo(projects(0, 20_000));
    }
}
