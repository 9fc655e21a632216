package org.millwright.ui.kit.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.ui.kit.Status;

/// One column of a list, declared. The factories say what kind of value it shows; the value is null for an empty cell.
///
/// @param key names the column in the sort request and in the remembered layout
/// @param header message key of the heading
/// @param width in pixels, until the user chooses another
/// @param figures numbers: right-aligned
public record Column<R>(
        String key,
        String header,
        Function<R, ? extends @Nullable Object> value,
        double width,
        boolean shown,
        boolean sortable,
        boolean figures) {

    /// A number with its unit in a lighter tone.
    public record Measured(BigDecimal number, String unit) {}

    /// A text with an icon before it.
    public record IconText(Ikon icon, String text) {}

    private static <R> Column<R> left(
            String key, String header, double width, Function<R, ? extends @Nullable Object> value) {
        return new Column<>(key, header, value, width, true, true, false);
    }

    private static <R> Column<R> right(
            String key, String header, double width, Function<R, ? extends @Nullable Object> value) {
        return new Column<>(key, header, value, width, true, true, true);
    }

    public static <R> Column<R> text(String key, String header, Function<R, @Nullable String> value) {
        return left(key, header, 160, value);
    }

    public static <R> Column<R> label(String key, String header, Function<R, ? extends @Nullable Labelled> value) {
        return left(key, header, 110, value);
    }

    public static <R> Column<R> message(String key, String header, Function<R, @Nullable Message> value) {
        return left(key, header, 160, value);
    }

    public static <R> Column<R> status(String key, String header, Function<R, @Nullable Status> value) {
        return left(key, header, 120, value);
    }

    public static <R> Column<R> icon(String key, String header, Function<R, @Nullable IconText> value) {
        return left(key, header, 140, value);
    }

    public static <R> Column<R> date(String key, String header, Function<R, @Nullable LocalDate> value) {
        return left(key, header, 108, value);
    }

    public static <R> Column<R> instant(String key, String header, Function<R, @Nullable Instant> value) {
        return left(key, header, 140, value);
    }

    /// BigDecimal, Integer or Long.
    public static <R> Column<R> number(String key, String header, Function<R, ? extends @Nullable Number> value) {
        return right(key, header, 80, value);
    }

    public static <R> Column<R> quantity(String key, String header, Function<R, @Nullable Quantity> value) {
        return right(key, header, 80, value);
    }

    public static <R> Column<R> measured(String key, String header, Function<R, @Nullable Measured> value) {
        return right(key, header, 100, value);
    }

    public static <R> Column<R> money(String key, String header, Function<R, @Nullable Money> value) {
        return right(key, header, 96, value);
    }

    public Column<R> width(double pixels) {
        return new Column<>(key, header, value, pixels, shown, sortable, figures);
    }

    /// Not shown until the user asks for it.
    public Column<R> hidden() {
        return new Column<>(key, header, value, width, false, sortable, figures);
    }

    public Column<R> unsortable() {
        return new Column<>(key, header, value, width, shown, false, figures);
    }
}
