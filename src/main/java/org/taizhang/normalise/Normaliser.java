package org.taizhang.normalise;

import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.normalise.columns.FileState;
import org.taizhang.normalise.columns.Findings;
import org.taizhang.normalise.context.CountyFinder;
import org.taizhang.normalise.heading.Understanding;
import org.taizhang.normalise.rows.RowLine;
import org.taizhang.normalise.words.Vocabulary;
import org.taizhang.reading.Reading;
import org.taizhang.reading.Source;
import org.taizhang.sheet.UnreadableException;
import org.taizhang.sheet.Workbook;
import org.taizhang.value.Code;
import org.taizhang.value.ValueReader;

/** Understands workbooks as a campaign's forms. Safe for use by several threads. */
public final class Normaliser {
    private final Campaign campaign;
    private final Understanding understanding;
    private final ValueReader values;
    private final CountyFinder counties;

    public Normaliser(Campaign campaign) {
        this(campaign, RowLine.DIRECT);
    }

    /** @param direct how many rows of a sheet are taken in before another thread does */
    Normaliser(Campaign campaign, int direct) {
        this.campaign = campaign;
        Vocabulary words = new Vocabulary(campaign);
        understanding = Understanding.of(words, direct);
        values = words.values();
        counties = words.counties();
    }

    /**
     * What the campaign's forms make of a workbook. A file that breaks off or passes a limit while it is read gives a
     * refused reading, too.
     */
    public Reading read(Workbook workbook, Source source) {
        try {
            Findings findings = new Findings(campaign.language());
            Optional<County> county = source.county().flatMap(campaign::county);
            if (county.isEmpty()) county = new CountySearch(understanding, counties).of(workbook, source);
            FileState file = new FileState(findings, values, county, counties);
            FileReading reading = new FileReading(understanding, file, source, Map.of());
            Reading whole = reading.read(workbook);
            Map<Integer, String> aside = reading.aside();
            if (aside.isEmpty()) return whole;
            FileState again = new FileState(new Findings(campaign.language()), values, county, counties);
            return new FileReading(understanding, again, source, aside).read(workbook);
        } catch (UnreadableException e) {
            return refuse(source, e);
        }
    }

    /** The answer to a file that can't be read. */
    public Reading refuse(Source source, UnreadableException why) {
        Findings findings = new Findings(campaign.language());
        Code code = switch (why.reason()) {
            case ENCRYPTED -> Code.ENCRYPTED_FILE;
            case EMPTY -> Code.EMPTY_FILE;
            case TOO_LARGE -> Code.TOO_LARGE;
            case UNREADABLE, UNSUPPORTED, ENCODING -> Code.UNREADABLE_FILE;
        };
        String message = switch (why.reason()) {
            case ENCRYPTED -> "file.encrypted";
            case EMPTY -> "file.empty";
            case TOO_LARGE -> "file.too-large";
            case UNREADABLE -> "file.unreadable";
            case UNSUPPORTED -> "file.unsupported";
            case ENCODING -> "file.encoding";
        };
        findings.add(Findings.Place.file(), code, message, Map.of());
        return Reading.refused(source, findings.inOrder());
    }
}
