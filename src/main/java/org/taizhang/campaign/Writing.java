package org.taizhang.campaign;

import java.nio.charset.Charset;
import java.util.List;

/**
 * How people write what bytes and figures alone leave open; a language says it, and a campaign where its offices differ.
 *
 * @param encodings the encodings of text files that are neither marked nor UTF-8: the first that a file's bytes fit counts,
 *     the last for all that fit none
 */
public record Writing(List<Charset> encodings) {
    /** The same, with another's where this says nothing. */
    Writing or(Writing other) {
        return new Writing(encodings.isEmpty() ? other.encodings : encodings);
    }
}
