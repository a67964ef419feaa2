package org.taizhang.campaign;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/**
 * One reading of a language's file, which may give only what differs from another's: {@code extends: en}.
 *
 * <p>A language that extends the one of its own name, or one that the home lacks, extends the shipped one. Sentences that
 * a file without {@code extends} lacks are the shipped ones of the same name, else the English ones; so is {@code writing}.
 */
final class LanguageReading {
    private static final String EXTENDS = "extends";
    private static final String WRITING = "writing";

    private final ConfigurationText texts;
    private final List<Problem> problems;

    LanguageReading(ConfigurationText texts, List<Problem> problems) {
        this.texts = texts;
        this.problems = problems;
    }

    /** A file's tree with all that it extends beneath it, and the language that it stands for. */
    private record Whole(Node tree, Bound<Language> language) {}

    /** The language that the campaign names; empty where it can't be read. */
    Optional<Bound<Language>> language(Bound<Campaign.Settings> settings) {
        String code = settings.value().language();
        if (!texts.has(file(code))) {
            problems.add(unknown(settings.file(), settings.keys().line("language"), "language", code));
            return Optional.empty();
        }
        return read(code);
    }

    /** The language of this code, whose file is there. */
    Optional<Bound<Language>> read(String code) {
        return texts.read(file(code))
                .flatMap(text -> whole(code, text, new LinkedHashSet<>()))
                .map(Whole::language);
    }

    private Optional<Whole> whole(String code, String text, Set<String> above) {
        String file = "campaign/" + file(code);
        Optional<Node> own = YamlTree.of(file, text, problems);
        if (own.isEmpty()) return Optional.empty();
        Optional<Node> named = YamlTree.value(own.get(), EXTENDS);
        if (named.isEmpty())
            return bound(file, own.get(), complete(code, own.get()), isShipped(code, text) ? Map.of() : shipped(code));
        above.add(code);
        String base = YamlTree.text(named.get());
        return base(file, code, base, YamlTree.line(named.get()), above).flatMap(b -> {
            Node rest = Overlay.without(EXTENDS, own.get());
            return bound(
                    file, rest, Overlay.of(b.tree(), rest), b.language().value().messages());
        });
    }

    private Optional<Whole> base(String file, String code, String base, int line, Set<String> above) {
        boolean shipped = base.equals(code);
        if (shipped ? ConfigurationText.shipped(file(base)).isEmpty() : !texts.has(file(base))) {
            problems.add(unknown(file, line, EXTENDS, base));
            return Optional.empty();
        }
        if (!shipped && above.contains(base)) {
            String chain = String.join(", ", above) + ", " + base;
            problems.add(new Problem(
                    file, line, EXTENDS, "These languages extend one another: " + chain + ".", Optional.empty()));
            return Optional.empty();
        }
        Optional<String> text = shipped ? texts.readShipped(file(base)) : texts.read(file(base));
        int before = problems.size();
        return text.flatMap(t -> whole(base, t, above)).filter(whole -> problems.size() == before);
    }

    /** @param standard the sentences in whose place those of the file stand; none where they are the shipped ones */
    private Optional<Whole> bound(String file, Node own, Node tree, Map<String, String> standard) {
        Binder binder = new Binder(file, problems);
        Optional<Bound<Language>> language = binder.bind(tree, Language.class).map(l -> {
            Map<String, String> messages = new LinkedHashMap<>(standard);
            messages.putAll(l.value().messages());
            return new Bound<>(file, l.value().with(l.value().writing(), messages), l.keys());
        });
        language.ifPresent(l -> {
            new LanguageCheck(l, problems).check();
            if (standard.isEmpty()) return;
            Map<String, String> given = new LinkedHashMap<>(l.value().messages());
            given.keySet().retainAll(messages(own));
            new MessageCheck(l, standard, problems).check(given);
        });
        return language.map(l -> new Whole(tree, l));
    }

    /** The keys of the sentences that a file itself gives. */
    private static Set<String> messages(Node own) {
        return YamlTree.value(own, "messages")
                .map(m -> m instanceof MappingNode mapping ? mapping.getValue() : List.<NodeTuple>of())
                .orElse(List.of())
                .stream()
                .map(YamlTree::name)
                .collect(Collectors.toSet());
    }

    /** A file of an earlier release says nothing of {@code writing}: as the shipped one of its name, else the English one. */
    private static Node complete(String code, Node own) {
        if (YamlTree.value(own, WRITING).isPresent()) return own;
        return ConfigurationText.shipped(file(code))
                .or(() -> ConfigurationText.shipped(file("en")))
                .flatMap(text -> YamlTree.of(code, text, new ArrayList<>()))
                .map(shipped -> Overlay.of(Overlay.only(WRITING, shipped), own))
                .orElse(own);
    }

    /** Whether a text is the shipped one itself, which lacks no sentence and needs no second reading. */
    private static boolean isShipped(String code, String text) {
        return ConfigurationText.shipped(file(code)).filter(text::equals).isPresent();
    }

    /** The shipped sentences of a language, else the English ones. */
    private static Map<String, String> shipped(String code) {
        Map<String, String> messages = new LinkedHashMap<>();
        for (String name : List.of("en", code))
            ConfigurationText.shipped(file(name))
                    .flatMap(text -> new Binder(name, new ArrayList<>()).bind(text, Language.class))
                    .ifPresent(language -> messages.putAll(language.value().messages()));
        return messages;
    }

    private Problem unknown(String file, int line, String key, String code) {
        List<String> known = texts.names("languages", ".yaml").stream()
                .map(n -> n.substring("languages/".length(), n.length() - ".yaml".length()))
                .toList();
        return new Problem(
                file,
                line,
                key,
                "There is no language \"" + code + "\" (campaign/" + file(code) + "); known are "
                        + String.join(", ", known) + ".",
                Nearest.to(code, known));
    }

    private static String file(String code) {
        return "languages/" + code + ".yaml";
    }
}
