package org.taizhang.sheet;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A sheet that is one of the elements of an XML file, whose rows are read from the file's beginning on each time. */
final class ElementSheet extends StreamedSheet {
    private final XmlSource source;
    private final String element;
    private final String name;
    private final boolean hidden;
    private final List<Merge> merges;
    private final int number;
    private final boolean loose;
    private final Content content;

    /** Reads the rows of the element at which the file stands. */
    interface Content {
        RowSource of(Elements xml) throws IOException, XMLStreamException;
    }

    /**
     * @param element what a sheet of this kind of file is called
     * @param hidden whether the file hides it
     * @param number which of these elements it is
     * @param loose whether its rows may be out of order
     */
    ElementSheet(
            XmlSource source,
            String element,
            String name,
            boolean hidden,
            List<Merge> merges,
            int number,
            boolean loose,
            Bounds bounds,
            Content content) {
        super(bounds, number);
        this.source = source;
        this.element = element;
        this.name = name;
        this.hidden = hidden;
        this.merges = List.copyOf(merges);
        this.number = number;
        this.loose = loose;
        this.content = content;
    }

    @Override
    public Optional<String> name() {
        return Optional.of(name);
    }

    @Override
    public boolean isHidden() {
        return hidden;
    }

    @Override
    public List<Merge> merges() {
        return merges;
    }

    @Override
    boolean isLoose() {
        return loose;
    }

    @Override
    RowSource open() throws IOException, XMLStreamException {
        Elements xml = source.open();
        int passed = -1;
        while (passed < number && xml.advance()) {
            if (!xml.starts(element)) continue;
            if (++passed < number) xml.skip();
        }
        return content.of(xml);
    }
}
