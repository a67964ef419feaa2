package org.taizhang.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A password or the like, which never stands in {@code campaign/}: it comes from an environment variable, else from the
 * file that the variable with {@code _FILE} after its name points to.
 */
public final class Secret {
    private Secret() {}

    /**
     * The secret of this name; empty where neither variable is set.
     *
     * @throws ConfigurationException where the file can't be read
     */
    public static Optional<String> of(String variable) {
        return of(variable, System.getenv());
    }

    static Optional<String> of(String variable, Map<String, String> environment) {
        String secret = environment.get(variable);
        if (secret != null && !secret.isEmpty()) return Optional.of(secret);
        String file = environment.get(variable + "_FILE");
        if (file == null || file.isEmpty()) return Optional.empty();
        try {
            return Optional.of(Files.readString(Path.of(file)).stripTrailing());
        } catch (IOException | InvalidPathException e) {
            throw new ConfigurationException(List.of(new Problem(
                    variable + "_FILE",
                    0,
                    "",
                    "The file that it names can't be read: " + e.getMessage(),
                    Optional.empty())));
        }
    }
}
