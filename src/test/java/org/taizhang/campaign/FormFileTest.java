package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormFileTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void copy() throws IOException {
        home = new Home(folder);
        Path campaign = Path.of("campaign");
        try (Stream<Path> files = Files.walk(campaign)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = folder.resolve("campaign")
                        .resolve(campaign.relativize(file).toString());
                if (Files.isDirectory(file)) Files.createDirectories(target);
                else Files.copy(file, target);
            }
        }
    }

    @Test
    void a_synonym_joins_those_that_a_field_has() throws IOException {
        String before = Files.readString(file("enrolment"));
        new FormFile(home, "enrolment").addSynonym("enrolled", "春招\"到位\"人数");
        Form form = CampaignFiles.load(folder).form("enrolment").orElseThrow();
        assertThat(form.field("enrolled").orElseThrow().synonyms()).contains("春招\"到位\"人数");
        assertThat(Files.readString(file("enrolment")).replace(", \"春招\\\"到位\\\"人数\"", ""))
                .isEqualTo(before);
    }

    @Test
    void a_field_without_synonyms_gets_its_first() throws IOException {
        Path yaml = file("tiny");
        Files.writeString(yaml, """
                name: tiny
                title: Tiny
                primaryKey: [key]
                fields:
                  # The key.
                  - name: key
                    title: Key
                  - { name: size, title: Size, type: number }
                """);
        new FormFile(home, "tiny").addSynonym("key", "Schluessel");
        new FormFile(home, "tiny").addSynonym("size", "Groesse");
        Form form = CampaignFiles.load(folder).form("tiny").orElseThrow();
        assertThat(form.field("key").orElseThrow().synonyms()).containsExactly("Schluessel");
        assertThat(form.field("size").orElseThrow().synonyms()).containsExactly("Groesse");
        assertThat(Files.readString(yaml)).contains("# The key.");
    }

    @Test
    void a_word_that_means_another_field_is_refused_and_changes_nothing() throws IOException {
        String before = Files.readString(file("enrolment"));
        assertThatThrownBy(() -> new FormFile(home, "enrolment").addSynonym("enrolled", "招生任务"))
                .isInstanceOf(ConfigurationException.class);
        assertThat(Files.readString(file("enrolment"))).isEqualTo(before);
    }

    private Path file(String form) {
        return home.campaign().resolve("forms").resolve(form + ".yaml");
    }
}
