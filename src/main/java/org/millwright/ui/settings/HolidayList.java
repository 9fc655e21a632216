package org.millwright.ui.settings;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Message;
import org.millwright.kernel.Outcome;
import org.millwright.site.Holiday;
import org.millwright.site.app.SiteCalendar;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.ListWithForm.Words;

/// The holidays of the plant, the earliest first; one is known by its day.
final class HolidayList {

    private final Kit kit;
    private final Workbench bench;
    private final SiteCalendar calendar;
    private final Edited<Holiday> edited;
    private final DateEntry on;
    private final TextEntry name;
    private final Label heading = new Label();
    private final Button remove;
    private final VirtualTable<Holiday> table;

    private HolidayList(Kit kit, Workbench bench, ViewState views, SiteCalendar calendar) {
        this.kit = kit;
        this.bench = bench;
        this.calendar = calendar;
        edited = new Edited<>(kit.tasks(), this::row);
        on = new DateEntry(kit, "on", "settings.calendar.on");
        on.required();
        name = TextEntry.line(kit, "name", "settings.name");
        name.required();
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        remove = new Button(kit.text("settings.calendar.remove"), new FontIcon(Feather.TRASH_2));
        remove.setId("remove");
        remove.managedProperty().bind(remove.visibleProperty());
        remove.setOnAction(_ -> edited.known().ifPresent(this::remove));
        List<Column<Holiday>> columns = List.of(
                Column.<Holiday>date("on", "settings.calendar.on", Holiday::on).width(120),
                Column.<Holiday>text("weekday", "settings.calendar.weekday", this::weekday)
                        .width(110)
                        .unsortable(),
                Column.<Holiday>text("name", "settings.name", Holiday::name).width(260));
        table = new VirtualTable<>(
                kit, "settings-holidays", columns, RowSource.of(this::ids, this::rows, HolidayList::id), views);
    }

    static ListWithForm<Holiday> of(Kit kit, Workbench bench, ViewState views, SiteCalendar calendar) {
        var holidays = new HolidayList(kit, bench, views, calendar);
        FormPane form = new FormPane(kit).add(holidays.on, holidays.name);
        FormBinder<Holiday, Long> binder = new FormBinder<>(
                kit,
                form,
                () -> new Holiday(
                        Objects.requireNonNull(holidays.on.value()), Objects.requireNonNull(holidays.name.value())),
                holidays::save);
        var words = new Words(
                "settings.calendar.create",
                "settings.calendar.saved",
                "settings.calendar.empty",
                "settings.calendar.empty-text",
                "settings.calendar.choose");
        return new ListWithForm<>(
                kit,
                bench,
                words,
                new FilterBar(kit, "settings.calendar.find"),
                holidays.table,
                holidays.edited,
                form,
                binder,
                holidays::fill,
                List.of(holidays.heading, form, binder.bar(), holidays.remove));
    }

    private static long id(Holiday holiday) {
        return holiday.on().toEpochDay();
    }

    private long[] ids(ListRequest request) {
        String text = request.text().strip().toLowerCase(Locale.ROOT);
        Comparator<Holiday> order = "name".equals(request.sort())
                ? Comparator.comparing(Holiday::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Holiday::on)
                : Comparator.comparing(Holiday::on);
        return calendar.holidays().stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(text))
                .sorted(request.descending() ? order.reversed() : order)
                .mapToLong(HolidayList::id)
                .toArray();
    }

    private List<Holiday> rows(long[] ids) {
        List<Holiday> all = calendar.holidays();
        return LongStream.of(ids)
                .boxed()
                .flatMap(id -> all.stream()
                        .filter(one -> id(one) == id)
                        .map(Stream::of)
                        .findFirst()
                        .orElse(Stream.of()))
                .toList();
    }

    private Optional<Holiday> row(long id) {
        return rows(new long[] {id}).stream().findFirst();
    }

    private String weekday(Holiday holiday) {
        return holiday.on()
                .getDayOfWeek()
                .getDisplayName(TextStyle.FULL, kit.formats().locale());
    }

    private Outcome<Long> save(Holiday typed) {
        return calendar.putHoliday(typed).map(HolidayList::id);
    }

    private void remove(Holiday holiday) {
        LocalDate day = holiday.on();
        kit.tasks()
                .run(
                        () -> calendar.removeHoliday(day),
                        outcome -> outcome.handle(
                                _ -> {
                                    edited.close();
                                    table.reload();
                                    bench.notices().done(Message.of("settings.calendar.removed"));
                                },
                                bench.notices()::refused));
    }

    /// The day of one that is there stays: it is removed and entered anew instead.
    private void fill(@Nullable Holiday holiday) {
        heading.setText(
                holiday == null
                        ? kit.text("settings.calendar.create")
                        : kit.formats().dayOfWeekAndDate(holiday.on()));
        on.value(holiday == null ? null : holiday.on());
        on.setDisable(holiday != null);
        name.value(holiday == null ? null : holiday.name());
        remove.setVisible(holiday != null);
    }
}
