package org.millwright.platform.db.copy;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a table's content comes to, the same on both databases and in whatever order the rows come.
///
/// @param rows how many
/// @param checksum over every value of every row, hexadecimal: the sum of the rows' own digests
/// @param sums of the columns with amounts and quantities, by name
public record TableSum(long rows, String checksum, Map<String, BigDecimal> sums) {

    public TableSum {
        sums = Map.copyOf(sums);
    }

    /// Adds up rows one by one.
    static final class Adding {

        private static final int NULL = 0;
        private static final int VALUE = 1;

        private final TableShape table;
        private final BigDecimal[] sums;
        private final MessageDigest digest = sha256();
        private final ColumnKind.Written written = new ColumnKind.Written();
        private final DataOutputStream out = new DataOutputStream(written);
        private long rows;
        private long checksum;

        Adding(TableShape table) {
            this.table = table;
            this.sums = new BigDecimal[table.columns().size()];
            java.util.Arrays.fill(sums, BigDecimal.ZERO);
        }

        void add(@Nullable Object[] values) {
            written.reset();
            try {
                for (int i = 0; i < values.length; i++) {
                    add(i, values[i]);
                }
            } catch (IOException never) {
                throw new UncheckedIOException(never);
            }
            digest.update(written.content(), 0, written.size());
            // a sum does not mind the order; two rows that differ hardly ever have the same 64 bits
            checksum += ByteBuffer.wrap(digest.digest()).getLong();
            rows++;
        }

        private void add(int column, @Nullable Object value) throws IOException {
            out.writeByte(value == null ? NULL : VALUE);
            if (value != null) {
                table.columns().get(column).kind().write(value, out);
                if (table.columns().get(column).counted()) {
                    sums[column] = sums[column].add((BigDecimal) value);
                }
            }
        }

        TableSum sum() {
            Map<String, BigDecimal> named = new TreeMap<>();
            for (int i = 0; i < sums.length; i++) {
                if (table.columns().get(i).counted()) {
                    named.put(table.columns().get(i).name(), plain(sums[i]));
                }
            }
            return new TableSum(rows, String.format("%016x", checksum), named);
        }

        /// So that sums are equal when their numbers are, also after they were written down.
        private static BigDecimal plain(BigDecimal sum) {
            return sum.signum() == 0
                    ? BigDecimal.ZERO
                    : new BigDecimal(sum.stripTrailingZeros().toPlainString());
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible); // every Java has it
            }
        }
    }
}
