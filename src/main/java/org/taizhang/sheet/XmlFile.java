package org.taizhang.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** A file that is XML throughout, in whatever encoding. */
final class XmlFile implements XmlSource {
    private final Path file;
    private final Bounds bounds;
    private final Encoding encoding;

    XmlFile(Path file, Encoding encoding, Bounds bounds) {
        this.file = file;
        this.bounds = bounds;
        this.encoding = encoding;
    }

    @Override
    public Elements open() throws IOException, XMLStreamException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 14);
        return Elements.of(encoding.open(bounds.unfolding("file", in, Files.size(file))));
    }

    @Override
    public void close() {
        // Each reading closes what it opened.
    }
}
