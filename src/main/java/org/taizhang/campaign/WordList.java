package org.taizhang.campaign;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * An item of a list of words as it is written. YAML parts items by a comma within brackets alone, so that several words
 * with a full-width comma between them, or with any where the brackets are left out, would be one long word that nobody
 * ever writes. In quotation marks a word may hold what it likes.
 */
final class WordList {
    private static final Pattern FULL_WIDTH = Pattern.compile("[\uFF0C\uFF1B]");
    private static final Pattern ANY = Pattern.compile("[\uFF0C\uFF1B]|,\\s");

    private WordList() {}

    /** What is wrong with an item that seems to be several; empty where it is one word. */
    static Optional<String> trouble(Node item, boolean inBrackets) {
        if (!(item instanceof ScalarNode scalar) || !scalar.isPlain()) return Optional.empty();
        String written = scalar.getValue();
        String[] words = (inBrackets ? FULL_WIDTH : ANY).split(written);
        if (words.length < 2 || words[0].isBlank()) return Optional.empty();
        String list = Stream.of(words)
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .collect(Collectors.joining(", ", "[", "]"));
        return Optional.of("\"" + written + "\" is read as one word, since only \",\" within [ ] parts words; write "
                + list + ", or the one word in quotation marks.");
    }
}
