package org.taizhang.ledger;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.taizhang.campaign.Sha256;

/**
 * The count of a relation's rows, and the sum of their hashes modulo 2^256.
 *
 * <p>The same rows have the same checksum in every database, in whatever order: a row's hash is over the names and texts of
 * what it holds, columns in the order of their names, amounts without noughts at their end. An empty column counts as one
 * that is not there.
 */
record Checksum(long rows, String sum) {
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

    /** Counts rows as they pass. */
    static final class Counting {
        private final Relation relation;
        private final List<Integer> byName;
        private BigInteger sum = BigInteger.ZERO;
        private long rows;

        Counting(Relation relation) {
            this.relation = relation;
            this.byName = IntStream.range(0, relation.columns().size())
                    .boxed()
                    .sorted(Comparator.comparing(i -> relation.columns().get(i).name()))
                    .toList();
        }

        void add(List<String> row) {
            StringBuilder said = new StringBuilder();
            for (int i : byName) {
                if (row.get(i) == null) continue;
                Relation.Column column = relation.columns().get(i);
                String text = column.kind() == Relation.Kind.AMOUNT ? plain(row.get(i)) : row.get(i);
                said.append(column.name())
                        .append('=')
                        .append(text.length())
                        .append(':')
                        .append(text);
            }
            sum = sum.add(new BigInteger(Sha256.of(said.toString()), 16));
            if (++rows % 1024 == 0) sum = sum.mod(MODULUS);
        }

        Checksum checksum() {
            return new Checksum(rows, sum.mod(MODULUS).toString(16));
        }
    }

    static Checksum of(DSLContext db, Relation relation) {
        return of(db, relation, Long.MAX_VALUE);
    }

    /** Of the rows up to a number, where the relation has numbers. */
    static Checksum of(DSLContext db, Relation relation, long last) {
        Counting counting = new Counting(relation);
        new RelationRows(db, relation).each(Long.MIN_VALUE, last, Long.MAX_VALUE, counting::add);
        return counting.checksum();
    }

    private static String plain(String amount) {
        return new BigDecimal(amount).stripTrailingZeros().toPlainString();
    }
}
