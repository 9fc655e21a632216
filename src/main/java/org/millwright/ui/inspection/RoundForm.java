package org.millwright.ui.inspection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.inspection.CheckPointFields;
import org.millwright.inspection.RoundDetail;
import org.millwright.inspection.RoundFields;
import org.millwright.inspection.Stop;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.CheckEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.SaveGuard;

/// Edits a round: what it is called, where it goes, and its check points.
final class RoundForm {

    /// @param seen the round that was changed; none for a new one
    private record Edit(@Nullable RoundDetail seen, RoundFields fields) {}

    private final TextEntry code;
    private final TextEntry name;
    private final EntityPicker equipment;
    private final CheckEntry active;
    private final PointsEntry points;
    private final FormBinder<Edit, Long> binder;
    private final VBox node;
    private @Nullable RoundDetail shown;

    RoundForm(Kit kit, RoundsModel model, Consumer<Long> saved) {
        code = TextEntry.line(kit, "code", "rounds.field.code");
        code.required();
        name = TextEntry.line(kit, "name", "rounds.field.name");
        name.required();
        equipment = new EntityPicker(kit, "equipmentId", "rounds.field.equipment", model::searchMachines);
        equipment.required();
        active = new CheckEntry(kit, "active", "rounds.field.active");
        points = new PointsEntry(kit, model::searchMachines, model::searchMeters);
        var form = new FormPane(kit).add(code, name, equipment, active, points);
        binder = new FormBinder<>(kit, form, this::read, edit -> model.save(edit.seen, edit.fields));
        binder.onSaved(saved)
                .of(new Versions<>(() -> Optional.ofNullable(shown), seen -> model.detail(seen.id()), this::fill));
        var column = new VBox(form);
        column.getStyleClass().add("round-form");
        var scroll = new ScrollPane(column);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.viewportBoundsProperty().subscribe(view -> points.room(view.getHeight()));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Node bar = binder.bar();
        bar.getStyleClass().add("at-foot");
        node = new VBox(scroll, bar);
    }

    Node node() {
        return node;
    }

    SaveGuard guard() {
        return binder;
    }

    PointsEntry points() {
        return points;
    }

    /// Fills the form with a round, or empties it for a new one.
    void show(@Nullable RoundDetail detail) {
        fill(detail);
        points.toFirst();
    }

    /// A new round that is like this one but for its code.
    void showCopy(RoundDetail other) {
        fill(other);
        shown = null;
        code.value("");
        points.value(points.value().stream()
                .map(point -> new PointDraft(point.fields().copy(), point.machine(), point.meter()))
                .toList());
        binder.clean();
        points.toFirst();
    }

    /// The round that is shown; none while a new one is made.
    Optional<RoundDetail> shown() {
        return Optional.ofNullable(shown);
    }

    /// The round in the form as it is on record now; the point that is edited stays.
    void showAgain(RoundDetail detail) {
        fill(detail);
    }

    private void fill(@Nullable RoundDetail detail) {
        shown = detail;
        if (detail == null) {
            code.value("");
            name.value("");
            equipment.value(null);
            active.value(true);
            points.value(List.of());
        } else {
            RoundFields fields = detail.fields();
            code.value(fields.code());
            name.value(fields.name());
            equipment.value(machine(detail, fields.equipmentId()));
            active.value(fields.active());
            points.value(fields.points().stream()
                    .map(point -> new PointDraft(point, machine(detail, point.equipmentId()), meter(detail, point)))
                    .toList());
        }
        binder.clean();
    }

    void focus() {
        code.requestFocus();
    }

    private Edit read() {
        return new Edit(shown, fields());
    }

    private RoundFields fields() {
        Picked picked = equipment.value();
        List<CheckPointFields> walked =
                points.value().stream().map(PointDraft::fields).toList();
        return new RoundFields(
                Objects.requireNonNullElse(code.value(), ""),
                Objects.requireNonNullElse(name.value(), ""),
                picked == null ? null : picked.id(),
                active.value(),
                walked);
    }

    private static @Nullable Picked meter(RoundDetail detail, CheckPointFields point) {
        Long id = point.question().meterId();
        String name = id == null ? null : detail.meters().get(id);
        return id == null || name == null ? null : new Picked(id, name, Objects.requireNonNullElse(point.unit(), ""));
    }

    private static @Nullable Picked machine(RoundDetail detail, @Nullable Long id) {
        Stop stop = id == null ? null : detail.machines().get(id);
        return stop == null ? null : new Picked(stop.equipmentId(), stop.tag(), stop.name());
    }
}
