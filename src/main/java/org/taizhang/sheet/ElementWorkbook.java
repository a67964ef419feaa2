package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.xml.stream.XMLStreamException;

/** A workbook whose sheets are elements of one XML file. */
abstract class ElementWorkbook implements Workbook {
    final XmlSource source;
    final Bounds bounds;
    private final FileKind kind;
    private final List<Sheet> sheets = new ArrayList<>();

    ElementWorkbook(XmlSource source, Bounds bounds, FileKind kind) {
        this.source = source;
        this.bounds = bounds;
        this.kind = kind;
    }

    /** Takes in the sheet that starts here, which is read as the element of its number. */
    final void sheet(Elements xml, String name, Function<Elements, Optional<Merge>> position)
            throws XMLStreamException {
        sheets.add(sheet(name, merges(xml, position), sheets.size()));
        bounds.sheets(sheets);
    }

    abstract ElementSheet sheet(String name, List<Merge> merges, int number);

    private static List<Merge> merges(Elements xml, Function<Elements, Optional<Merge>> position)
            throws XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.advance()) {
            position.apply(xml).ifPresent(merges::add);
            Bounds.merges(merges);
        }
        return merges;
    }

    @Override
    public final List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    @Override
    public final FileKind kind() {
        return kind;
    }

    @Override
    public final void close() {
        try {
            source.close();
        } catch (IOException e) {
            throw Failure.of(e);
        }
    }
}
