package org.taizhang.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NumberStyleTest {
    private CampaignFolder folder;

    @BeforeEach
    void copy(@TempDir Path home) throws IOException {
        folder = CampaignFolder.in(home).change("campaign.yaml", "language: zh", "language: city");
    }

    private CampaignFolder city(String rest) throws IOException {
        return folder.with("languages/city.yaml", "extends: zh\ncode: fr\n" + rest);
    }

    @Test
    void numbers_are_told_with_the_signs_by_which_the_language_reads_them() throws IOException {
        Language french = city("numbers: { decimalPoint: [','], thousands: [' ', '.'] }\n")
                .load()
                .language();
        assertThat(french.number(new BigDecimal("84755.5"))).isEqualTo("84755,5");
        assertThat(french.numberStyle()).isEqualTo(new NumberStyle(",", "\u00a0"));
        assertThat(CampaignFiles.shipped().language().numberStyle()).isEqualTo(new NumberStyle(".", ","));
    }

    @Test
    void a_sign_that_parts_decimals_parts_no_groups() throws IOException {
        Language language = city("numbers: { decimalPoint: [','] }\n").load().language();
        assertThat(language.numberStyle()).isEqualTo(new NumberStyle(",", "\u00a0"));
    }

    @Test
    void a_language_says_it_otherwise_and_so_does_a_campaign() throws IOException {
        city("numbers: { decimalPoint: [','], thousands: ['.', ' ', \"'\"] }\nwriting: { grouping: \"'\" }\n"
                + "messages: { unit.percent: '{n} %' }\n");
        Language swiss = folder.load().language();
        assertThat(swiss.numberStyle()).isEqualTo(new NumberStyle(",", "'"));
        assertThat(swiss.percent("61,2")).isEqualTo("61,2 %");
        folder.change("campaign.yaml", "language: city\n", "language: city\nwriting: { grouping: '' }\n");
        assertThat(folder.load().language().numberStyle()).isEqualTo(new NumberStyle(",", ""));
    }

    @Test
    void signs_that_would_not_be_read_so_are_named() throws IOException {
        city("writing: { decimal: ',', grouping: ', ' }\n");
        assertThat(folder.problems())
                .satisfiesExactly(
                        p -> assertThat(p)
                                .startsWith(
                                        "campaign/languages/city.yaml:3: writing.decimal: \",\" is not read so itself")
                                .contains("numbers.decimalPoint has \".\""),
                        p -> assertThat(p).contains("writing.grouping: Expected one sign"));
        city("");
        folder.change("campaign.yaml", "language: city\n", "language: city\nwriting: { grouping: '.' }\n");
        assertThat(folder.problems())
                .singleElement()
                .asString()
                .contains("campaign/campaign.yaml:", "writing.grouping", "Decimals begin with \".\" already");
    }
}
