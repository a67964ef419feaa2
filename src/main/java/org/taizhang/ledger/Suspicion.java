package org.taizhang.ledger;

import java.util.List;
import org.taizhang.campaign.Form;
import org.taizhang.reading.Finding;
import org.taizhang.reading.RowReading;
import org.taizhang.reading.TableReading;

/** One way in which a report is held against each key's row of the latest period before. */
interface Suspicion {
    /** The fields whose earlier values it looks at; none where it never finds anything. */
    List<Form.Field> fields();

    /** An accepted row of a table with a key that was reported before. */
    void meet(String key, TableReading table, RowReading row, RowsBefore.Before earlier);

    /** What is to be said once all rows were met. */
    List<Finding> findings();
}
