package org.taizhang.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
    @Test
    void what_fails_on_the_other_thread_comes_out_and_what_waits_is_left() {
        List<Integer> taken = new ArrayList<>();
        Iterator<Integer> failing = IntStream.range(0, 5_000)
                .peek(n -> {
                    if (n == 1_700) throw new IllegalStateException("the disk is full");
                })
                .boxed()
                .iterator();
        ReadAhead<Integer> ahead = new ReadAhead<>(failing, 500);
        assertThatThrownBy(() -> ahead.forEachRemaining(taken::add)).hasMessage("the disk is full");
        assertThat(taken).startsWith(0, 1, 2).hasSize(1_500);
        assertThat(new ReadAhead<>(List.<Integer>of().iterator(), 3)).isExhausted();
        assertThat(new ReadAhead<>(IntStream.range(0, 1_234).boxed().iterator(), 100))
                .toIterable()
                .containsExactlyElementsOf(IntStream.range(0, 1_234).boxed().toList());
    }
}
