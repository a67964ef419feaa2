package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.Period;

class SuccessionTest {
    private static Stored report(long id, Long corrects) {
        return new Stored(
                id,
                id,
                id + ".csv",
                "enrolment",
                Period.month(2012, 3),
                1,
                true,
                Optional.ofNullable(corrects),
                true,
                1,
                id,
                id,
                Settled.NONE);
    }

    private static List<Long> counting(Stored... live) {
        Map<Long, Set<String>> keys = Map.of(1L, Set.of("a", "b"), 4L, Set.of("b"));
        return Succession.fold(List.of(live), s -> keys.getOrDefault(s.id(), Set.of("b"))).stream()
                .map(Stored::id)
                .toList();
    }

    @Test
    void corrections_of_corrections_stand_beside_what_they_correct() {
        assertThat(counting(report(1, null), report(2, 1L), report(3, 2L))).containsExactly(1L, 2L, 3L);
    }

    @Test
    void what_is_gone_takes_its_corrections_with_it_in_every_generation() {
        assertThat(counting(report(2, 1L), report(3, 2L))).isEmpty();
    }

    @Test
    void a_whole_report_takes_the_place_of_a_report_and_all_its_corrections() {
        assertThat(counting(report(1, null), report(2, 1L), report(3, 2L), report(4, null)))
                .containsExactly(4L);
    }
}
