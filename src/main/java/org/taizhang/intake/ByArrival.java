package org.taizhang.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import org.apache.camel.component.file.GenericFile;

/**
 * The order in which files that are found together count: by change time, then modification time, then name, as the
 * contract has it.
 */
public final class ByArrival implements Comparator<GenericFile<File>> {
    private static final Comparator<Path> ORDER = Comparator.comparing(ByArrival::changed)
            .thenComparing(ByArrival::modified)
            .thenComparing(p -> p.getFileName().toString());

    @Override
    public int compare(GenericFile<File> a, GenericFile<File> b) {
        return ORDER.compare(a.getFile().toPath(), b.getFile().toPath());
    }

    private static FileTime changed(Path path) {
        try {
            return (FileTime) Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException | IllegalArgumentException e) {
            return modified(path);
        } catch (IOException e) {
            return FileTime.fromMillis(Long.MAX_VALUE);
        }
    }

    private static FileTime modified(Path path) {
        try {
            return Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return FileTime.fromMillis(Long.MAX_VALUE);
        }
    }
}
