package org.millwright.exchange.app;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.millwright.exchange.Clear;
import org.millwright.exchange.Headings;
import org.millwright.exchange.ImportField;
import org.millwright.exchange.ImportMapping;
import org.millwright.exchange.MeterStarts;
import org.millwright.exchange.Problem;
import org.millwright.exchange.RowDraft;
import org.millwright.exchange.Vocabulary;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.platform.sheet.CellValues;
import org.millwright.platform.sheet.SheetCell;
import org.millwright.platform.sheet.SheetRow;

/// Turns the cells of a row into values of the fields' types; what cannot be read becomes a problem of
/// that row.
final class DraftReader {

    private static final int LONGEST_QUOTE = 80;
    private static final int MOST = 1_000_000_000;

    private final ImportMapping mapping;
    private final CellValues values;
    private final Vocabulary vocabulary;
    private final List<SourceCells> fields;
    /// Files say the same few words again and again; one copy of each is kept.
    private final Map<String, String> seen = new HashMap<>();

    DraftReader(ImportMapping mapping, Headings headings, CellValues values, Vocabulary vocabulary) {
        this.mapping = mapping;
        this.values = values;
        this.vocabulary = vocabulary;
        this.fields = mapping.sources().entrySet().stream()
                .map(entry -> new SourceCells(entry.getKey(), entry.getValue(), headings))
                .toList();
    }

    RowDraft read(SheetRow row) {
        Map<ImportField, Object> read = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (SourceCells cells : fields) {
            SheetCell cell = cells.cell(row);
            value(cells.field(), cell)
                    .handle(
                            value -> value.ifPresent(found -> read.put(cells.field(), found)),
                            reasons -> problems.add(new Problem(
                                    row.line(),
                                    cells.field(),
                                    mapping.shown(cells.field()),
                                    quoted(cell.text()),
                                    reasons.getFirst().message())));
        }
        return new RowDraft(row.line(), read, problems);
    }

    private Outcome<Optional<Object>> value(ImportField field, SheetCell cell) {
        if (cell.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        if (vocabulary.isClear(cell.text())) {
            return field.clearable()
                    ? Outcome.done(Optional.of(Clear.CLEAR))
                    : Outcome.refused("exchange.not-clearable", field);
        }
        return switch (field.type()) {
            case LINE -> text(values.name(field.key(), cell));
            case TEXT -> text(values.text(field.key(), cell));
            case DATE -> values.date(field.key(), cell).map(day -> day.map(Object.class::cast));
            case MONEY -> values.decimal(field.key(), cell).map(number -> number.map(DraftReader::cents));
            case DECIMAL -> values.decimal(field.key(), cell).map(number -> number.map(DraftReader::plain));
            case WHOLE -> values.integer(field.key(), cell).map(number -> number.map(DraftReader::whole));
            case MONTH_DAY -> MonthDayText.read(cell).map(Optional::of);
            case MOMENT -> moment(field, cell);
            case NUMBERS_BY_NAME ->
                text(MeterStarts.plain(cell.text(), values::number).map(Optional::of));
            case FLAG -> values.flag(field.key(), cell).map(flag -> flag.map(Object.class::cast));
            case CHOICE -> choice(field, cell.text());
        };
    }

    /// A day alone stays one: what time it means depends on what it is for.
    private Outcome<Optional<Object>> moment(ImportField field, SheetCell cell) {
        boolean timed = cell instanceof SheetCell.Moment || cell.text().contains(":");
        return timed
                ? values.moment(field.key(), cell).map(moment -> moment.map(Object.class::cast))
                : values.date(field.key(), cell).map(day -> day.map(Object.class::cast));
    }

    private Outcome<Optional<Object>> text(Outcome<Optional<String>> text) {
        return text.then(found -> {
            if (found.stream().flatMapToInt(String::chars).anyMatch(DraftReader::isUnprintable)) {
                return Outcome.refused("exchange.unprintable");
            }
            return Outcome.done(found.map(this::kept));
        });
    }

    private String kept(String text) {
        if (text.length() > LONGEST_QUOTE) {
            return text;
        }
        String known = seen.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private Outcome<Optional<Object>> choice(ImportField field, String text) {
        Labelled choice = vocabulary.choice(field, text);
        return choice == null
                ? Outcome.refused("exchange.choice", oneOf(field.choices()))
                : Outcome.done(Optional.of(choice));
    }

    /// "Site, Area or Line" in the language in which it will be shown.
    private static Message oneOf(List<? extends Labelled> choices) {
        Message list = choices.getFirst().label();
        for (Labelled next : choices.subList(1, choices.size() - 1)) {
            list = Message.of("exchange.list", list, next);
        }
        return Message.of("exchange.list-or", list, choices.getLast());
    }

    /// With the decimals of an amount, so that it can be compared; one that has more is for the rules
    /// to refuse.
    private static Object cents(BigDecimal amount) {
        BigDecimal bare = amount.stripTrailingZeros();
        return bare.scale() <= Money.POSTED_SCALE ? bare.setScale(Money.POSTED_SCALE) : bare;
    }

    /// 2.50 and 2.5 are the same.
    private static Object plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// Beyond what any rule allows, all are alike.
    private static Object whole(Long number) {
        return Math.clamp(number, -MOST, MOST);
    }

    private static boolean isUnprintable(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r';
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "\u2026";
    }
}
