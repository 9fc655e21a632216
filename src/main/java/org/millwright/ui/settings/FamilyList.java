package org.millwright.ui.settings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.ListRequest;
import org.millwright.kernel.Outcome;
import org.millwright.maintenance.FamilyFields;
import org.millwright.maintenance.FamilyMode;
import org.millwright.maintenance.PlanFamily;
import org.millwright.maintenance.app.PlanFamilies;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.FilterBar;
import org.millwright.ui.kit.table.RowSource;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Workbench;
import org.millwright.ui.settings.ListWithForm.Words;

/// The families of plans, in which the bigger job covers the smaller.
final class FamilyList {

    private record Typed(Optional<PlanFamily> seen, FamilyFields fields) {}

    private final Kit kit;
    private final PlanFamilies families;
    private final Edited<PlanFamily> edited;
    private final TextEntry name;
    private final ChoiceEntry<FamilyMode> mode;
    private final NumberEntry<Integer> within;
    private final Label heading = new Label();

    private FamilyList(Kit kit, PlanFamilies families) {
        this.kit = kit;
        this.families = families;
        edited = new Edited<>(kit.tasks(), this::row);
        name = TextEntry.line(kit, "name", "settings.name");
        name.required();
        mode = ChoiceEntry.of(kit, "mode", "settings.families.mode", List.of(FamilyMode.values()));
        mode.wide();
        within = NumberEntry.integer(kit, "withinDays", "settings.families.within");
        within.onChange(() -> within.unit(kit.text("settings.days", days())));
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
    }

    static ListWithForm<PlanFamily> of(Kit kit, Workbench bench, ViewState views, PlanFamilies register) {
        var families = new FamilyList(kit, register);
        List<Column<PlanFamily>> columns = List.of(
                Column.<PlanFamily>text(
                                "name", "settings.name", one -> one.fields().name())
                        .width(170),
                Column.<PlanFamily>label(
                                "mode",
                                "settings.families.mode",
                                one -> one.fields().mode())
                        .width(210),
                Column.<PlanFamily>number(
                                "within",
                                "settings.families.within-column",
                                one -> one.fields().withinDays())
                        .width(100),
                Column.<PlanFamily>number("plans", "settings.families.uses", PlanFamily::plans)
                        .width(70));
        var table = new VirtualTable<>(
                kit, "settings-families", columns, RowSource.of(families::ids, families::rows, PlanFamily::id), views);
        FormPane form = new FormPane(kit).add(families.name, families.mode, families.within);
        FormBinder<Typed, Long> binder = new FormBinder<>(
                kit,
                form,
                () -> new Typed(
                        families.edited.known(),
                        new FamilyFields(
                                Objects.requireNonNull(families.name.value()),
                                Objects.requireNonNullElse(families.mode.value(), FamilyMode.REPLACE),
                                families.days())),
                families::save);
        var words = new Words(
                "settings.families.create",
                "settings.families.saved",
                "settings.families.empty",
                "settings.families.empty-text",
                "settings.families.choose");
        return new ListWithForm<>(
                kit,
                bench,
                words,
                new FilterBar(kit, "settings.families.find"),
                table,
                families.edited,
                form,
                binder,
                families::fill,
                List.of(families.heading, form, binder.bar()));
    }

    private long[] ids(ListRequest request) {
        String text = request.text().strip().toLowerCase(Locale.ROOT);
        Comparator<PlanFamily> byName = Comparator.comparing(one -> one.fields().name(), String.CASE_INSENSITIVE_ORDER);
        Comparator<PlanFamily> order = switch (request.sort()) {
            case "mode" ->
                Comparator.comparing((PlanFamily one) -> one.fields().mode()).thenComparing(byName);
            case "within" ->
                Comparator.comparingInt((PlanFamily one) -> one.fields().withinDays())
                        .thenComparing(byName);
            case "plans" -> Comparator.comparingInt(PlanFamily::plans).thenComparing(byName);
            default -> byName;
        };
        return families.all().stream()
                .filter(one -> one.fields().name().toLowerCase(Locale.ROOT).contains(text))
                .sorted(request.descending() ? order.reversed() : order)
                .mapToLong(PlanFamily::id)
                .toArray();
    }

    private List<PlanFamily> rows(long[] ids) {
        List<PlanFamily> all = families.all();
        return LongStream.of(ids)
                .boxed()
                .flatMap(id -> all.stream()
                        .filter(one -> one.id() == id)
                        .map(Stream::of)
                        .findFirst()
                        .orElse(Stream.of()))
                .toList();
    }

    private Optional<PlanFamily> row(long id) {
        return rows(new long[] {id}).stream().findFirst();
    }

    private Outcome<Long> save(Typed typed) {
        return typed.seen()
                .map(seen -> families.change(seen.id(), seen.version(), typed.fields()))
                .orElseGet(() -> families.add(typed.fields()));
    }

    private int days() {
        return Objects.requireNonNullElse(within.value(), 0);
    }

    private void fill(@Nullable PlanFamily family) {
        heading.setText(
                family == null
                        ? kit.text("settings.families.create")
                        : family.fields().name());
        name.value(family == null ? null : family.fields().name());
        mode.value(family == null ? FamilyMode.REPLACE : family.fields().mode());
        within.value(family == null ? 0 : family.fields().withinDays());
    }
}
