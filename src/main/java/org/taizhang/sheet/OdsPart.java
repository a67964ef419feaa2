package org.taizhang.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.taizhang.sheet.UnreadableException.Reason;

/** The part of a packed OpenDocument file that holds its tables. */
record OdsPart(Parts parts) implements XmlSource {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    static boolean isIn(Parts parts) throws IOException {
        if (!parts.has(CONTENT)) return false;
        if (!parts.has("mimetype")) return parts.has(MANIFEST);
        try (var in = parts.open("mimetype")) {
            return new String(in.readNBytes(100), StandardCharsets.US_ASCII).contains("spreadsheet");
        }
    }

    void requireUnlocked() throws IOException, XMLStreamException {
        if (!parts.has(MANIFEST)) return;
        try (Elements xml = Elements.of(parts.open(MANIFEST))) {
            while (xml.advance()) {
                if (xml.starts("encryption-data")) {
                    throw new UnreadableException(Reason.ENCRYPTED, "a spreadsheet locked by a password");
                }
            }
        }
    }

    @Override
    public Elements open() throws IOException, XMLStreamException {
        return Elements.of(parts.open(CONTENT));
    }

    @Override
    public Elements openStyles() throws IOException, XMLStreamException {
        return parts.has(STYLES) ? Elements.of(parts.open(STYLES)) : XmlSource.super.openStyles();
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }
}
