package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class UnhurriedTest {
    @Test
    void a_look_that_took_no_time_may_be_followed_by_the_next() throws Exception {
        Unhurried looks = new Unhurried();
        assertThat(looks.begin(null, null)).isTrue();
        looks.commit(null, null, 0);
        Thread.sleep(1000);
        assertThat(looks.begin(null, null)).isTrue();
    }

    @Test
    void a_look_that_took_long_is_not_followed_at_once() throws Exception {
        Unhurried looks = new Unhurried();
        assertThat(looks.begin(null, null)).isTrue();
        Thread.sleep(500);
        looks.commit(null, null, 8532);
        assertThat(looks.begin(null, null)).isFalse();
    }

    @Test
    void a_look_that_an_error_ended_is_missed() throws Exception {
        Unhurried looks = new Unhurried();
        assertThat(looks.isStuck(Duration.ZERO)).isFalse();
        looks.begin(null, null);
        assertThat(looks.isStuck(Duration.ofMinutes(1))).isFalse();
        assertThat(looks.isStuck(Duration.ZERO)).isTrue();
    }

    @Test
    void a_look_that_an_exception_ended_is_not() throws Exception {
        Unhurried looks = new Unhurried();
        looks.begin(null, null);
        looks.rollback(null, null, 0, new java.io.IOException("gone"));
        assertThat(looks.isStuck(Duration.ZERO)).isFalse();
        looks.begin(null, null);
        looks.commit(null, null, 1);
        assertThat(looks.isStuck(Duration.ZERO)).isFalse();
    }
}
