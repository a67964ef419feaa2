package org.taizhang.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What may be said of where the ledger is. */
class PlaceTest {
    @Test
    void the_database_password_is_not_in_its_words() {
        Place place =
                new Place.OnServer("jdbc:postgresql://db/taizhang", Optional.of("office"), Optional.of("Tr0ub4dor"));
        assertThat(place.toString()).contains("jdbc:postgresql://db/taizhang").doesNotContain("Tr0ub4dor");
        assertThat(place.name()).doesNotContain("Tr0ub4dor");
    }
}
