package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {

    @Test
    void a_secret_is_in_the_environment_or_in_a_file_that_it_names(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "of the file\n");
        assertThat(Secret.of("P", Map.of("P", "itself"))).contains("itself");
        assertThat(Secret.of("P", Map.of("P_FILE", file.toString()))).contains("of the file");
        assertThat(Secret.of("P", Map.of("P", "itself", "P_FILE", file.toString())))
                .contains("itself");
    }

    @Test
    void a_secret_that_is_nowhere_is_none_and_a_file_that_is_missing_is_a_mistake() {
        assertThat(Secret.of("P", Map.of())).isEmpty();
        assertThatThrownBy(() -> Secret.of("P", Map.of("P_FILE", "/no/such/file")))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("P_FILE");
    }
}
