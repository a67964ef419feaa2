package org.taizhang.intake;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.component.file.GenericFile;

/**
 * The order in which files that are found together count: by change time, then modification time, then name, as the
 * contract has it.
 *
 * <p>Each file's times are looked up once and kept with it, so that a file that changes or vanishes while a long list is
 * sorted does not disturb the order.
 */
public final class ByArrival implements Comparator<GenericFile<File>> {
    private static final String TIMES = "taizhang.times";
    private static final Comparator<GenericFile<File>> ORDER = Comparator.<GenericFile<File>, FileTime>comparing(
                    f -> times(f).changed)
            .thenComparing(f -> times(f).modified)
            .thenComparing(f -> f.getFile().getName());

    private record Times(FileTime changed, FileTime modified) {}

    @Override
    public int compare(GenericFile<File> a, GenericFile<File> b) {
        return ORDER.compare(a, b);
    }

    private static Times times(GenericFile<File> file) {
        Map<String, Object> kept = file.getExtendedAttributes();
        if (kept != null && kept.get(TIMES) instanceof Times times) return times;
        Times times = times(file.getFile().toPath());
        Map<String, Object> with = kept == null ? new HashMap<>() : new HashMap<>(kept);
        with.put(TIMES, times);
        file.setExtendedAttributes(with);
        return times;
    }

    private static Times times(Path path) {
        FileTime modified = FileTime.fromMillis(Long.MAX_VALUE);
        try {
            modified = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
            return new Times((FileTime) Files.getAttribute(path, "unix:ctime", LinkOption.NOFOLLOW_LINKS), modified);
        } catch (UnsupportedOperationException | IllegalArgumentException | IOException e) {
            return new Times(modified, modified);
        }
    }
}
