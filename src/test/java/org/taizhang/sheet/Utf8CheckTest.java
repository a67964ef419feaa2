package org.taizhang.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class Utf8CheckTest {
    private static final byte[] LINE = "实训楼,1200,主体封顶\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void text_in_another_encoding_is_not_read_to_its_end() throws IOException {
        byte[] text = "实训楼,1200,主体封顶\n".repeat(50_000).getBytes(Charset.forName("GB18030"));
        ByteArrayInputStream in = new ByteArrayInputStream(text);
        assertThat(Utf8Check.of(in, text.length).isSound()).isFalse();
        assertThat(in.available()).isGreaterThan(text.length / 2);
    }

    @Test
    void much_damage_at_the_start_is_outweighed_by_a_long_sound_rest() throws IOException {
        byte[] text = lines(40_000);
        for (int i = 0; i < 3_000; i++) text[i] = (byte) 0xFF;
        ByteArrayInputStream in = new ByteArrayInputStream(text);
        assertThat(Utf8Check.of(in, text.length).isSound()).isTrue();
        assertThat(in.available()).isZero();
    }

    /** With a size that leaves room for anything, every byte is read. */
    @Property(tries = 200)
    void what_is_left_unread_changes_no_judgement(@ForAll long seed, @ForAll @IntRange(max = 60) int damage)
            throws IOException {
        Random random = new Random(seed);
        byte[] text = lines(10_000);
        int until = random.nextInt(text.length) + 1;
        for (int n = text.length * damage / 1_000; n > 0; n--) text[random.nextInt(until)] = (byte) random.nextInt(256);
        assertThat(Utf8Check.of(new ByteArrayInputStream(text), text.length).isSound())
                .isEqualTo(Utf8Check.of(new ByteArrayInputStream(text), Long.MAX_VALUE / 2)
                        .isSound());
    }

    private static byte[] lines(int count) {
        byte[] text = new byte[count * LINE.length];
        for (int i = 0; i < text.length; i++) text[i] = LINE[i % LINE.length];
        return text;
    }
}
