package org.taizhang.campaign;

/**
 * The bounds within which a file is read; beyond one it is refused with {@code too-large}.
 *
 * @param fileBytes the file as it lies in the folder
 * @param uncompressedBytes what an archive may unfold to
 * @param cells non-empty cells of a file
 * @param columns columns of a sheet
 * @param sheets sheets of a file
 * @param cellCharacters characters of one cell
 */
public record Limits(
        @Default("536870912") long fileBytes,
        @Default("4294967296") long uncompressedBytes,
        @Default("50000000") long cells,
        @Default("1000") int columns,
        @Default("200") int sheets,
        @Default("32767") int cellCharacters) {

    public Limits {
        if (Math.min(Math.min(fileBytes, uncompressedBytes), cells) < 1
                || Math.min(Math.min(columns, sheets), cellCharacters) < 1)
            throw new IllegalArgumentException("each limit is at least 1, or no file could be read");
    }

    /** The bounds of a campaign that sets none. */
    public static Limits standard() {
        return new Limits(512L << 20, 4L << 30, 50_000_000, 1000, 200, 32_767);
    }
}
