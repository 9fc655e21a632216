package org.millwright.platform.db.copy;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// The kinds of columns that a plant has: how each is read the same from both databases, and written down for a sum.
enum ColumnKind {
    WHOLE(Types.BIGINT) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            long value = row.getLong(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeLong((Long) value);
        }
    },
    DECIMAL(Types.NUMERIC) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBigDecimal(column);
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            BigDecimal number = ((BigDecimal) value).stripTrailingZeros();
            byte[] digits = number.unscaledValue().toByteArray();
            out.writeInt(number.scale());
            out.writeInt(digits.length);
            out.write(digits);
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getString(column);
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            byte[] text = ((String) value).getBytes(StandardCharsets.UTF_8);
            out.writeInt(text.length);
            out.write(text);
        }
    },
    FLAG(Types.BOOLEAN) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            boolean value = row.getBoolean(column);
            return row.wasNull() ? null : value;
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeBoolean((Boolean) value);
        }
    },
    DAY(Types.DATE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getObject(column, LocalDate.class);
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            out.writeLong(((LocalDate) value).toEpochDay());
        }
    },
    MOMENT(Types.TIMESTAMP_WITH_TIMEZONE) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
            // the databases answer in their own zones
            return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            OffsetDateTime moment = (OffsetDateTime) value;
            out.writeLong(moment.toEpochSecond());
            out.writeInt(moment.getNano());
        }
    },
    BYTES(Types.VARBINARY) {
        @Override
        @Nullable
        Object read(ResultSet row, int column) throws SQLException {
            return row.getBytes(column);
        }

        @Override
        void write(Object value, DataOutputStream out) throws IOException {
            byte[] bytes = (byte[]) value;
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    };

    private final int type;

    ColumnKind(int type) {
        this.type = type;
    }

    /// A null has its type too: PostgreSQL would plan the statement anew each time it changes.
    void bind(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, type);
        } else {
            statement.setObject(place, value);
        }
    }

    abstract @Nullable Object read(ResultSet row, int column) throws SQLException;

    /// Writes a value so that two of them are written alike only when they are equal.
    abstract void write(Object value, DataOutputStream out) throws IOException;

    /// @param type as {@link Types} numbers it; each of the two databases has its own habits
    /// @throws SQLException when no plant has such a column
    static ColumnKind of(int type, String column) throws SQLException {
        return switch (type) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT -> WHOLE;
            case Types.NUMERIC, Types.DECIMAL -> DECIMAL;
            case Types.VARCHAR, Types.CHAR, Types.LONGVARCHAR -> TEXT;
            case Types.BOOLEAN, Types.BIT -> FLAG;
            case Types.DATE -> DAY;
            case Types.TIMESTAMP_WITH_TIMEZONE, Types.TIMESTAMP -> MOMENT;
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY -> BYTES;
            default -> throw new SQLException("the column " + column + " has a type that is not copied: " + type);
        };
    }

    /// A place to write values that is used again and again.
    static final class Written extends ByteArrayOutputStream {
        byte[] content() {
            return buf;
        }
    }
}
