package org.taizhang.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.CampaignFiles;
import org.taizhang.campaign.Home;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The home that a command works on: {@code --home}, else the folder that the launcher stands in. */
final class HomeOption {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "The folder with everything one city runs; the program's own folder where left out.")
    private Path folder;

    /** The folder that was named. */
    Optional<Path> named() {
        return Optional.ofNullable(folder);
    }

    /** The home; its folder must be there. */
    Home home() {
        Path root = named().orElseGet(() -> Path.of(
                Optional.ofNullable(System.getenv("TAIZHANG_HOME_DEFAULT")).orElse(".")));
        if (!Files.isDirectory(root)) {
            throw new UsageException("taizhang: there is no folder " + root + "; name a home with --home DIR.");
        }
        return new Home(root);
    }

    Campaign campaign() {
        return CampaignFiles.load(home().root());
    }
}
