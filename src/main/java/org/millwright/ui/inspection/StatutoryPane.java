package org.millwright.ui.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.millwright.attachment.AttachmentKind;
import org.millwright.kernel.Message;
import org.millwright.maintenance.Certificate;
import org.millwright.maintenance.CertificateFields;
import org.millwright.maintenance.StatutoryRow;
import org.millwright.maintenance.StatutoryState;
import org.millwright.platform.task.Cancellation;
import org.millwright.platform.task.TaskSlot;
import org.millwright.ui.kit.EmptyState;
import org.millwright.ui.kit.FileChooserPort.FileKind;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Meaning;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.kit.Status;
import org.millwright.ui.kit.ViewState;
import org.millwright.ui.kit.dialog.Ask;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.table.Column;
import org.millwright.ui.kit.table.KeyedRows;
import org.millwright.ui.kit.table.VirtualTable;
import org.millwright.ui.nav.Route.PlansRoute;
import org.millwright.ui.nav.Workbench;

/// The inspections that the law demands, overdue first. Enter records a certificate of the selected machine.
final class StatutoryPane extends VBox {

    private static final FileKind WORKBOOK = new FileKind("results.workbook", List.of("xlsx"));
    private static final List<FileKind> PAPERS = List.of(
            new FileKind("rounds.photo.files", AttachmentKind.endings(false)),
            new FileKind("rounds.photo.pictures", AttachmentKind.endings(true)));

    /// What the quick choices let through: due within so many days, and overdue.
    private enum Within {
        ALL(StatutoryState.UNKNOWN),
        OVERDUE(StatutoryState.OVERDUE),
        DAYS_30(StatutoryState.DUE_30),
        DAYS_60(StatutoryState.DUE_60),
        DAYS_90(StatutoryState.DUE_90);

        private final StatutoryState last;

        Within(StatutoryState last) {
            this.last = last;
        }

        String text() {
            return switch (this) {
                case ALL -> "statutory.quick.all";
                case OVERDUE -> "statutory.quick.overdue";
                case DAYS_30 -> "statutory.quick.days-30";
                case DAYS_60 -> "statutory.quick.days-60";
                case DAYS_90 -> "statutory.quick.days-90";
            };
        }
    }

    /// What a row is about: a machine under a plan.
    private record Place(long planId, long equipmentId) {}

    private final Kit kit;
    private final StatutoryServices services;
    private final Workbench workbench;
    private final VirtualTable<StatutoryRow> table;
    private final Segments quick = new Segments();
    private final TaskSlot reading = new TaskSlot("statutory inspections");
    private final KeyedRows<StatutoryRow> rows = new KeyedRows<>(row -> new Place(row.planId(), row.equipmentId()));
    private final SimpleObjectProperty<List<StatutoryRow>> shown = new SimpleObjectProperty<>(List.of());
    private List<StatutoryRow> all = List.of();
    private Within within = Within.ALL;

    StatutoryPane(Kit kit, StatutoryServices services, Workbench workbench, ViewState views) {
        this.kit = kit;
        this.services = services;
        this.workbench = workbench;
        table = new VirtualTable<>(kit, "statutory-register", columns(), rows, views)
                .onOpen(id -> certify(rows.row(id)));
        for (Within each : Within.values()) {
            quick.add(each.name(), kit.text(each.text()));
        }
        quick.onChosen(key -> {
            within = Within.valueOf(key);
            show();
        });
        Button certify = button(Feather.AWARD, "statutory.verb.certify", "certify", this::certify);
        certify.getStyleClass().add("accent");
        certify.disableProperty().bind(selected(row -> true).not());
        Button add = button(Feather.PAPERCLIP, "statutory.verb.attach", "attach", this::attach);
        add.disableProperty().bind(selected(row -> row.certificate() != null).not());
        Button open = button(Feather.EXTERNAL_LINK, "statutory.verb.open", "open-file", this::openFile);
        open.disableProperty()
                .bind(selected(row ->
                                row.certificate() != null && row.certificate().files() > 0)
                        .not());
        Button export = button(Feather.DOWNLOAD, "statutory.verb.export", "export-statutory", this::export);
        Region room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        HBox bar = new HBox(8, quick, room, export, open, add, certify);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("results-bar");
        Label definition = new Label(kit.text("statutory.definition"));
        definition.getStyleClass().add("caption");
        definition.setWrapText(true);
        HBox below = new HBox(definition);
        below.getStyleClass().add("below-list");
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(bar, table, below);
    }

    private Button button(Feather icon, String key, String id, Runnable action) {
        Button button = new Button(kit.text(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private javafx.beans.binding.BooleanBinding selected(Function<StatutoryRow, Boolean> which) {
        return Bindings.createBooleanBinding(
                () -> {
                    StatutoryRow row = selected();
                    return row != null && which.apply(row);
                },
                table.selectionProperty(),
                shown);
    }

    @Nullable
    StatutoryRow selected() {
        return rows.row(table.selection().single());
    }

    VirtualTable<StatutoryRow> table() {
        return table;
    }

    Segments quick() {
        return quick;
    }

    void read() {
        kit.tasks().load(reading, services.register()::rows, found -> {
            all = found;
            for (Within each : Within.values()) {
                quick.count(each.name(), kit.messages().plain(of(each).size()));
            }
            show();
        });
    }

    private List<StatutoryRow> of(Within wanted) {
        return all.stream()
                .filter(row -> row.state(kit.today()).compareTo(wanted.last) <= 0)
                .toList();
    }

    private void show() {
        List<StatutoryRow> chosen = of(within);
        rows.show(chosen);
        shown.set(chosen);
        table.whenEmpty(all.isEmpty() ? noPlans() : nothingDue());
        table.reload();
    }

    private EmptyState noPlans() {
        return new EmptyState(Feather.SHIELD, kit.text("statutory.none.title"), kit.text("statutory.none.text"))
                .action(
                        kit.text("statutory.none.verb"),
                        () -> workbench.navigator().open(new PlansRoute()));
    }

    private EmptyState nothingDue() {
        return new EmptyState(
                Feather.CHECK_CIRCLE, kit.text("statutory.nothing.title"), kit.text("statutory.nothing.text"));
    }

    void certify() {
        certify(selected());
    }

    private void certify(@Nullable StatutoryRow row) {
        if (row == null) {
            return;
        }
        Certificate before = row.certificate();
        TextEntry authority = TextEntry.line(kit, "authority", "statutory.field.authority");
        authority.required();
        authority.value(before == null ? "" : before.authority());
        TextEntry number = TextEntry.line(kit, "number", "statutory.field.number");
        number.required();
        DateEntry issued = new DateEntry(kit, "issuedOn", "statutory.field.issued");
        issued.required();
        issued.value(row.lastDone() == null ? kit.today() : row.lastDone());
        DateEntry valid = new DateEntry(kit, "validUntil", "statutory.field.valid");
        valid.required();
        Ask.open(
                kit,
                Message.of("statutory.ask", row.planName(), row.tag()),
                "statutory.verb.record",
                new FormPane(kit).add(authority.wide(), number.wide(), issued, valid),
                () -> new CertificateFields(
                        row.planId(),
                        row.equipmentId(),
                        Objects.requireNonNullElse(authority.value(), ""),
                        Objects.requireNonNullElse(number.value(), ""),
                        issued.value(),
                        valid.value()),
                services.register()::certify,
                id -> {
                    workbench.notices().done(Message.of("statutory.recorded", row.tag()));
                    read();
                });
    }

    private void attach() {
        StatutoryRow row = selected();
        Certificate certificate = row == null ? null : row.certificate();
        if (certificate != null) {
            kit.files()
                    .open("statutory.verb.attach", PAPERS)
                    .ifPresent(file -> kit.tasks()
                            .run(
                                    () -> services.files()
                                            .read(file)
                                            .then(read -> services.register()
                                                    .attach(certificate.id(), read.name(), read.content())),
                                    outcome -> outcome.handle(
                                            added -> {
                                                workbench
                                                        .notices()
                                                        .done(Message.of(
                                                                "statutory.attached",
                                                                added.name(),
                                                                certificate.number()));
                                                read();
                                            },
                                            workbench.notices()::refused)));
        }
    }

    private void openFile() {
        StatutoryRow row = selected();
        Certificate certificate = row == null ? null : row.certificate();
        if (certificate != null) {
            kit.tasks()
                    .run(
                            () -> services.files()
                                    .copyForViewer(
                                            services.register()
                                                    .files(certificate.id())
                                                    .getLast()
                                                    .id(),
                                            services.copies())
                                    .then(services.opener()::open),
                            outcome -> outcome.handle(_ -> {}, workbench.notices()::refused));
        }
    }

    private void export() {
        kit.files()
                .save("statutory.verb.export", kit.text("statutory.file") + ".xlsx", WORKBOOK)
                .ifPresent(file -> workbench
                        .jobs()
                        .start(
                                Message.of("results.exporting", String.valueOf(file.getFileName())),
                                _ -> services.register()
                                        .export(file, kit.messages(), Cancellation.current()::isCancelled),
                                outcome -> outcome.handle(
                                        written -> workbench
                                                .notices()
                                                .done(Message.of(
                                                        "results.exported",
                                                        written,
                                                        String.valueOf(file.getFileName()))),
                                        workbench.notices()::refused)));
    }

    private List<Column<StatutoryRow>> columns() {
        LocalDate today = kit.today();
        return List.of(
                Column.<StatutoryRow>status("state", "statutory.column.state", row -> status(row.state(today)))
                        .width(148)
                        .unsortable(),
                Column.<StatutoryRow>date("due", "statutory.column.due", StatutoryRow::dueOn)
                        .width(112)
                        .unsortable(),
                Column.<StatutoryRow>text(
                                "machine", "statutory.column.machine", row -> row.tag() + "  " + row.equipmentName())
                        .width(178)
                        .unsortable(),
                Column.<StatutoryRow>text("plan", "statutory.column.plan", StatutoryRow::planName)
                        .width(160)
                        .unsortable(),
                Column.<StatutoryRow>text(
                                "authority",
                                "statutory.column.authority",
                                row -> row.certificate() == null
                                        ? null
                                        : row.certificate().authority())
                        .width(130)
                        .unsortable(),
                Column.<StatutoryRow>text(
                                "number",
                                "statutory.column.number",
                                row -> row.certificate() == null
                                        ? kit.text("statutory.no-certificate")
                                        : row.certificate().number())
                        .width(136)
                        .unsortable(),
                Column.<StatutoryRow>date(
                                "issued",
                                "statutory.column.issued",
                                row -> row.certificate() == null
                                        ? null
                                        : row.certificate().issuedOn())
                        .width(112)
                        .unsortable()
                        .hidden(),
                Column.<StatutoryRow>date(
                                "valid",
                                "statutory.column.valid",
                                row -> row.certificate() == null
                                        ? null
                                        : row.certificate().validUntil())
                        .width(112)
                        .unsortable(),
                Column.<StatutoryRow>date("done", "statutory.column.done", StatutoryRow::lastDone)
                        .width(112)
                        .unsortable(),
                Column.<StatutoryRow>number(
                                "files",
                                "statutory.column.files",
                                row -> row.certificate() == null
                                        ? null
                                        : row.certificate().files())
                        .width(72)
                        .unsortable());
    }

    private static Status status(StatutoryState state) {
        return switch (state) {
            case OVERDUE -> new Status(Feather.ALERT_CIRCLE, state.label(), Meaning.DANGER);
            case DUE_30 -> new Status(Feather.CLOCK, state.label(), Meaning.WARNING);
            case DUE_60, DUE_90 -> new Status(Feather.CLOCK, state.label(), Meaning.NONE);
            case LATER -> new Status(Feather.CHECK, state.label(), Meaning.SUCCESS);
            case UNKNOWN -> new Status(Feather.HELP_CIRCLE, state.label(), Meaning.MUTED);
        };
    }
}
