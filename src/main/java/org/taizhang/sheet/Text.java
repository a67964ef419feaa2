package org.taizhang.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** A file of characters: a table in HTML, a workbook in XML, or delimited records. */
final class Text {
    private Text() {}

    static Workbook open(Path file, Bounds bounds, List<Charset> likely) throws IOException, XMLStreamException {
        Encoding encoding = Encoding.of(file, likely);
        String head = encoding.head(file);
        String lower = head.strip().toLowerCase(Locale.ROOT);
        if (isMhtml(lower)) throw Failure.unsupported("MHTML");
        if (!lower.startsWith("<")) {
            if (encoding.garbles(head)) throw Failure.unknownEncoding();
            return new TextWorkbook(file, encoding, head, bounds);
        }
        Encoding markup = encoding.ofMarkup(file);
        XmlFile xml = new XmlFile(file, markup, bounds);
        if (lower.contains("urn:schemas-microsoft-com:office:spreadsheet")
                && lower.contains("<?xml")
                && !isHtml(lower)) {
            return new XmlWorkbook(xml, bounds);
        }
        if (lower.contains("office:spreadsheet") && lower.contains("office:document"))
            return new OdsWorkbook(xml, bounds);
        if (lower.startsWith("<?xml") && !isHtml(lower)) throw Failure.broken("XML that is no workbook");
        return new HtmlWorkbook(file, markup, bounds);
    }

    private static boolean isHtml(String lower) {
        return lower.contains("<html") || lower.contains("<table") && lower.contains("<td");
    }

    private static boolean isMhtml(String lower) {
        return lower.startsWith("mime-version:") || lower.startsWith("from:") && lower.contains("multipart/related");
    }
}
