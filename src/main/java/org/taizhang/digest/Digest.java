package org.taizhang.digest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * One published digest.
 *
 * @param folder {@code digests/<as-of>}
 * @param letters what goes out by mail; empty on a night without news where the campaign then sends none
 */
public record Digest(
        LocalDate asOf, Path folder, String campaignFingerprint, String ledgerFingerprint, List<Letter> letters) {}
