package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableTest {
    private static final byte[] CONTENT = "a note of twenty-odd letters".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_channel_that_takes_little_at_a_time_gets_all() throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        Durable.writeAll(channel(taken, Integer.MAX_VALUE), CONTENT);
        assertThat(taken.toByteArray()).isEqualTo(CONTENT);
    }

    @Test
    void a_disk_that_gets_full_in_the_middle_is_no_success() {
        assertThatThrownBy(() -> Durable.writeAll(channel(new ByteArrayOutputStream(), 14), CONTENT))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }

    @Test
    void what_cannot_take_its_place_leaves_nothing_behind() throws IOException {
        Path taken =
                Files.createDirectories(folder.resolve("1.json/in the way")).getParent();
        assertThatThrownBy(() -> Durable.write(taken, CONTENT)).isInstanceOf(IOException.class);
        assertThat(folder.toFile().list()).containsExactly("1.json");
    }

    /** Takes at most seven bytes at once, and none beyond its room. */
    private static WritableByteChannel channel(ByteArrayOutputStream taken, int room) {
        return new WritableByteChannel() {
            @Override
            public int write(ByteBuffer from) throws IOException {
                int most = Math.min(Math.min(7, room - taken.size()), from.remaining());
                if (most == 0) throw new IOException("full");
                for (int i = 0; i < most; i++) taken.write(from.get());
                return most;
            }

            @Override
            public boolean isOpen() {
                return true;
            }

            @Override
            public void close() {}
        };
    }
}
