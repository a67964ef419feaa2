package org.taizhang.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The names that a piece of XML has used so far, as many as a format may know.
 *
 * <p>A parser keeps every name it meets, and takes the longer to find one the more it knows: some ten thousand made-up names
 * would keep it busy for minutes.
 */
final class Names {
    private static final int MOST = 1000;
    private static final int MOST_PREFIXES = 100;

    private final Set<String> names = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();

    /** Takes note of those of the element that starts here. */
    void ofElement(XMLStreamReader xml) {
        take(xml.getLocalName());
        for (int i = 0; i < xml.getAttributeCount(); i++) take(xml.getAttributeLocalName(i));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            String prefix = xml.getNamespacePrefix(i);
            if (prefix != null && prefixes.add(prefix) && prefixes.size() > MOST_PREFIXES) {
                throw Failure.tooLarge("namespaces", MOST_PREFIXES);
            }
        }
    }

    void take(String name) {
        if (names.add(name) && names.size() > MOST) throw Failure.tooLarge("names of elements", MOST);
    }
}
