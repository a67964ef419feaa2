package org.taizhang.service;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Home;
import org.taizhang.ledger.Durable;
import org.taizhang.ledger.Ledger;

/** The present rows of each form, laid out as CSV for other offices and their programs. */
public final class Tables {
    private final Campaign campaign;
    private final Ledger ledger;
    private final Path folder;

    public Tables(Home home, Campaign campaign, Ledger ledger) {
        this.campaign = campaign;
        this.ledger = ledger;
        folder = home.tables();
    }

    /** The relations of the campaign's forms. */
    public List<String> relations() {
        return campaign.forms().stream().map(Form::table).toList();
    }

    /**
     * Writes a relation just as {@code export} does. The file of the day before stays until the new one is whole; another
     * program that writes the same has a draft of its own.
     */
    public void layOut(String relation) throws IOException {
        Files.createDirectories(folder);
        Path table = folder.resolve(relation + ".csv");
        Path part = Durable.draftOf(table);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                ledger.exportCsv(relation, out);
            }
            Files.move(part, table, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
