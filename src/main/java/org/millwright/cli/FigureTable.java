package org.millwright.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.millwright.bench.Figure;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;

/// The figures of the bench as a table whose rows come one by one, minutes apart: its columns have their widths from
/// the start.
final class FigureTable {

    private static final int[] WIDTHS = {44, 13, 13, 10, 4, 13};

    private final PrintWriter out;
    private final Messages messages;

    FigureTable(PrintWriter out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    void head() {
        line(
                Message.of("bench.column.what"),
                Message.of("bench.column.measured"),
                Message.of("bench.column.floor"),
                Message.of("bench.column.ratio"),
                Message.of("bench.column.goal"),
                Message.of("bench.column.met"));
    }

    void row(Figure figure) {
        Boolean met = figure.met();
        line(
                Message.of(figure.name()),
                amount(figure, figure.value()),
                amount(figure, figure.floor()),
                ratio(figure.ratio()),
                ratio(figure.goal()),
                met == null ? "" : Message.of(met ? "bench.met" : "bench.missed"));
    }

    private void line(Object... cells) {
        List<String> texts = Arrays.stream(cells).map(messages::plain).toList();
        out.println(TextTable.row(texts, WIDTHS));
        out.flush();
    }

    private static Object ratio(@Nullable Double number) {
        return number == null ? "" : Message.of("bench.ratio", rounded(number, 2));
    }

    private static Object amount(Figure figure, @Nullable Double value) {
        return value == null
                ? ""
                : switch (figure.unit()) {
                    case MILLISECONDS -> Message.of("bench.milliseconds", rounded(value, 1));
                    case MEGABYTES -> Message.of("bench.megabytes", rounded(value, 0));
                };
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
