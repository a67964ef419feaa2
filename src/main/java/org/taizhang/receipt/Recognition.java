package org.taizhang.receipt;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.PropertySetFactory;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Finds the {@link Stamp} in a file of any kind, reading no more of it than a bounded beginning of each part. */
final class Recognition {
    private static final int LOOKED_AT = 256 * 1024;
    private static final String PROPERTIES = "docProps/custom.xml";
    private static final List<String> TEXTS =
            List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml", "content.xml");

    private Recognition() {}

    /** The stamp of a file that is a receipt; empty for any other, and for one that can't be read. */
    static Optional<Stamp> stamp(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            FileMagic magic = FileMagic.valueOf(in);
            if (magic == FileMagic.OOXML) return inZip(file);
            if (magic == FileMagic.OLE2) return Stamp.of(inOle2(file));
            return Stamp.marked(ascii(in));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return Optional.empty();
        }
    }

    /** The stamp of a workbook that this program wrote; looks at its properties alone. */
    static Optional<Stamp> written(Path receipt) {
        try (ZipFile zip = new ZipFile(receipt.toFile())) {
            return Stamp.of(properties(zip));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Stamp> inZip(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Optional<Stamp> stamp = Stamp.of(properties(zip));
            for (int i = 0; i < TEXTS.size() && stamp.isEmpty(); i++) {
                ZipEntry part = zip.getEntry(TEXTS.get(i));
                if (part == null) continue;
                try (InputStream in = zip.getInputStream(part)) {
                    stamp = Stamp.marked(ascii(in));
                }
            }
            return stamp;
        }
    }

    private static Map<String, String> properties(ZipFile zip) throws IOException {
        ZipEntry part = zip.getEntry(PROPERTIES);
        if (part == null) return Map.of();
        try (InputStream in = zip.getInputStream(part)) {
            return properties(in.readNBytes(LOOKED_AT));
        } catch (XMLStreamException e) {
            return Map.of();
        }
    }

    private static Map<String, String> properties(byte[] xml) throws XMLStreamException {
        Map<String, String> all = new HashMap<>();
        XMLStreamReader reader = factory().createXMLStreamReader(new java.io.ByteArrayInputStream(xml));
        String name = "";
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("property")) {
                name = reader.getAttributeValue(null, "name");
            } else if (event == XMLStreamConstants.CHARACTERS && name != null && !reader.isWhiteSpace()) {
                all.merge(name, reader.getText(), String::concat);
            }
        }
        return all;
    }

    private static Map<String, String> inOle2(Path file) throws IOException {
        try (POIFSFileSystem ole2 = new POIFSFileSystem(file.toFile(), true)) {
            if (!ole2.getRoot().hasEntry(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) return Map.of();
            try (DocumentInputStream in =
                    ole2.createDocumentInputStream(DocumentSummaryInformation.DEFAULT_STREAM_NAME)) {
                CustomProperties custom =
                        ((DocumentSummaryInformation) PropertySetFactory.create(in)).getCustomProperties();
                Map<String, String> all = new HashMap<>();
                if (custom != null) custom.nameSet().forEach(n -> all.put(n, String.valueOf(custom.get(n))));
                return all;
            } catch (org.apache.poi.hpsf.NoPropertySetStreamException e) {
                return Map.of();
            }
        }
    }

    /** The beginning of a stream as text in which ASCII can be found, whatever the encoding. */
    private static String ascii(InputStream in) throws IOException {
        return new String(in.readNBytes(LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    /** One for each, since a factory remembers the names of all that it has read. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
