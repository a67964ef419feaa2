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
import java.util.Optional;
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
    private final FormerNames former;
    private final Comparator<GenericFile<File>> order = Comparator.<GenericFile<File>, FileTime>comparing(
                    f -> times(f).changed)
            .thenComparing(f -> times(f).modified)
            .thenComparing(f -> times(f).name);

    /** @param former what files were before they were renamed */
    public ByArrival(FormerNames former) {
        this.former = former;
    }

    private record Times(FileTime changed, FileTime modified, String name) {}

    @Override
    public int compare(GenericFile<File> a, GenericFile<File> b) {
        return order.compare(a, b);
    }

    private Times times(GenericFile<File> file) {
        Map<String, Object> kept = file.getExtendedAttributes();
        if (kept != null && kept.get(TIMES) instanceof Times times) return times;
        Times times = times(file.getFile().toPath());
        Map<String, Object> with = kept == null ? new HashMap<>() : new HashMap<>(kept);
        with.put(TIMES, times);
        file.setExtendedAttributes(with);
        return times;
    }

    private Times times(Path path) {
        String name = path.getFileName().toString();
        FileTime modified = FileTime.fromMillis(Long.MAX_VALUE);
        try {
            modified = Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS);
            Optional<FormerNames.Former> renamed = former.of(path);
            if (renamed.isPresent())
                return new Times(
                        renamed.get().changed(), modified, renamed.get().name());
            return new Times(FormerNames.changeTime(path).orElse(modified), modified, name);
        } catch (IOException e) {
            return new Times(modified, modified, name);
        }
    }
}
