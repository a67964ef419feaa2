package org.taizhang.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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

    /** A way through a sheet's elements, which gives the range that a cell is merged over. */
    interface Position {
        Optional<Merge> meet(Elements xml) throws XMLStreamException;
    }

    /**
     * Takes in the sheet that starts here, which is read as the element of its number.
     *
     * @param hidden whether it is hidden, asked for at its end
     */
    final void sheet(Elements xml, String name, Position position, BooleanSupplier hidden) throws XMLStreamException {
        List<Merge> merges = merges(xml, position);
        sheets.add(sheet(name, hidden.getAsBoolean(), merges, sheets.size()));
        bounds.sheets(sheets);
    }

    abstract ElementSheet sheet(String name, boolean hidden, List<Merge> merges, int number);

    private static List<Merge> merges(Elements xml, Position position) throws XMLStreamException {
        List<Merge> merges = new ArrayList<>();
        int outside = xml.depth() - 1;
        while (xml.depth() > outside && xml.advance()) {
            position.meet(xml).ifPresent(merges::add);
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
