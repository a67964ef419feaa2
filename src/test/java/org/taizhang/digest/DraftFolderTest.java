package org.taizhang.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftFolderTest {
    @TempDir
    Path digests;

    @Test
    void two_that_write_one_day_at_once_both_publish_it() throws IOException {
        Path day = digests.resolve("2012-05-01");
        try (DraftFolder one = new DraftFolder(day);
                DraftFolder other = new DraftFolder(day)) {
            write(one, "digest.txt", "one");
            write(other, "digest.txt", "other");
            write(one, "mail/a.eml", "a");
            write(other, "mail/b.eml", "b");
            one.publish();
            other.publish();
        }
        assertThat(day.resolve("digest.txt")).hasContent("other");
        assertThat(day.resolve("mail/a.eml")).hasContent("a");
        assertThat(day.resolve("mail/b.eml")).hasContent("b");
        assertThat(digests.toFile().list()).containsExactly("2012-05-01");
    }

    @Test
    void what_is_not_published_leaves_nothing_behind() throws IOException {
        try (DraftFolder draft = new DraftFolder(digests.resolve("2012-05-01"))) {
            write(draft, "digest.txt", "half");
        }
        assertThat(digests.toFile().list()).isEmpty();
    }

    private static void write(DraftFolder draft, String name, String text) {
        draft.write(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
