package org.taizhang.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;

class TurnsTest {
    private final Home home = new Home(Path.of("/nowhere"));
    private final Set<Path> heldUp = new HashSet<>();
    private Turns turns;

    @BeforeEach
    void open() {
        turns = new Turns(new Inbox(home, CampaignFiles.shipped()), Territory.whole(), heldUp::contains);
    }

    private File file(String county, String name) {
        return home.inbox(county).resolve(name).toFile();
    }

    @Test
    void the_files_of_a_county_have_their_turn_one_after_another_in_the_order_of_their_joining() {
        assertThat(turns.join(file("yunling", "b"))).isEqualTo(file("yunling", "b"));
        assertThat(turns.join(file("yunling", "c"))).isNull();
        assertThat(turns.join(file("yunling", "a"))).isNull();
        assertThat(turns.pass(file("yunling", "b"))).isEqualTo(file("yunling", "c"));
        assertThat(turns.pass(file("yunling", "c"))).isEqualTo(file("yunling", "a"));
        assertThat(turns.pass(file("yunling", "a"))).isNull();
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void a_county_with_a_backlog_does_not_delay_another_that_comes_later() {
        for (int i = 0; i < 10_000; i++) turns.join(file("yunling", "file " + i));
        assertThat(turns.join(file("shiqiao", "one"))).isEqualTo(file("shiqiao", "one"));
    }

    @Test
    void a_file_that_is_found_again_while_it_waits_does_not_join_twice() {
        turns.join(file("yunling", "a"));
        assertThat(turns.join(file("yunling", "a"))).isNull();
        assertThat(turns.pass(file("yunling", "a"))).isNull();
    }

    @Test
    void a_name_that_has_passed_may_join_again() {
        turns.join(file("yunling", "a"));
        turns.pass(file("yunling", "a"));
        assertThat(turns.join(file("yunling", "a"))).isEqualTo(file("yunling", "a"));
    }

    @Test
    void a_folder_with_a_long_line_need_not_be_looked_through_but_the_others_are() {
        for (int i = 0; i < 1000; i++) turns.join(file("yunling", "file " + i));
        assertThat(turns.isLong(home.inbox("yunling"))).isTrue();
        assertThat(turns.isLong(home.inbox("shiqiao"))).isFalse();
    }

    @Test
    void behind_a_file_that_is_soon_to_be_tried_again_its_county_waits_and_no_other() {
        turns.join(file("yunling", "a"));
        turns.join(file("yunling", "b"));
        heldUp.add(file("yunling", "a").toPath());
        assertThat(turns.pass(file("yunling", "a"))).isNull();
        assertThat(turns.waiting()).isZero();
        assertThat(turns.join(file("yunling", "b"))).isNull();
        assertThat(turns.join(file("shiqiao", "c"))).isEqualTo(file("shiqiao", "c"));
        heldUp.clear();
        assertThat(turns.join(file("yunling", "a"))).isEqualTo(file("yunling", "a"));
        assertThat(turns.join(file("yunling", "b"))).isNull();
        assertThat(turns.pass(file("yunling", "a"))).isEqualTo(file("yunling", "b"));
    }

    @Test
    void when_the_program_is_to_stop_nobody_has_a_turn_any_more() {
        turns.join(file("yunling", "a"));
        turns.join(file("yunling", "b"));
        turns.end();
        assertThat(turns.pass(file("yunling", "a"))).isNull();
        assertThat(turns.join(file("shiqiao", "c"))).isNull();
    }
}
