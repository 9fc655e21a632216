package org.millwright.ui.equipment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.millwright.cost.CostCentre;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentDetail;
import org.millwright.equipment.EquipmentFields;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentRow;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.DateEntry;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.FormBinder;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;
import org.millwright.ui.nav.SaveGuard;

/// All fields of a piece of equipment, edited in place.
final class EquipmentForm {

    /// @param id 0 for a new record
    private record Edit(long id, int version, EquipmentFields fields) {}

    private static final int MOST_MATCHES = 20;

    private final Kit kit;
    private final EquipmentServices services;
    private final TextEntry tag;
    private final TextEntry name;
    private final ChoiceEntry<EquipmentKind> kind;
    private final SuggestEntry className;
    private final EntityPicker parent;
    private final ChoiceEntry<Optional<Criticality>> criticality;
    private final ChoiceEntry<EquipmentStatus> status;
    private final TextEntry maker;
    private final TextEntry model;
    private final TextEntry serialNo;
    private final DateEntry installedOn;
    private final DateEntry warrantyUntil;
    private final NumberEntry<Money> purchaseCost;
    private final NumberEntry<Money> replacementCost;
    private final ChoiceEntry<Optional<CostCentre>> costCentre;
    private final TextEntry note;
    private final FormBinder<Edit, Long> binder;
    private final ScrollPane node;
    private long id;
    private Optional<EquipmentModel.Known> known = Optional.empty();

    /// @param saved hears the id of what was added or changed
    /// @param reverted runs when edits were thrown away, to show the record as it is now
    EquipmentForm(Kit kit, EquipmentServices services, LongConsumer saved, Runnable reverted) {
        this.kit = kit;
        this.services = services;
        tag = TextEntry.line(kit, "tag", "enum.EquipmentColumn.TAG");
        name = TextEntry.line(kit, "name", "enum.EquipmentColumn.NAME");
        kind = ChoiceEntry.of(kit, "kind", "enum.EquipmentColumn.KIND", List.of(EquipmentKind.values()));
        className = new SuggestEntry(kit, "className", "enum.EquipmentColumn.CLASS");
        parent = new EntityPicker(kit, "parentId", "enum.EquipmentColumn.PARENT", this::search);
        criticality = ChoiceEntry.of(
                kit,
                "criticality",
                "enum.EquipmentColumn.CRITICALITY",
                Stream.concat(
                                Stream.of(Optional.<Criticality>empty()),
                                Arrays.stream(Criticality.values()).map(Optional::of))
                        .toList(),
                choice -> choice.map(each -> kit.text("equipment.criticality-choice", each, meaning(each)))
                        .orElse("\u2013"));
        status = ChoiceEntry.of(kit, "status", "enum.EquipmentColumn.STATUS", List.of(EquipmentStatus.values()));
        maker = TextEntry.line(kit, "maker", "enum.EquipmentColumn.MAKER");
        model = TextEntry.line(kit, "model", "enum.EquipmentColumn.MODEL");
        serialNo = TextEntry.line(kit, "serialNo", "enum.EquipmentColumn.SERIAL");
        installedOn = new DateEntry(kit, "installedOn", "enum.EquipmentColumn.INSTALLED");
        warrantyUntil = new DateEntry(kit, "warrantyUntil", "enum.EquipmentColumn.WARRANTY");
        purchaseCost = NumberEntry.money(kit, "purchaseCost", "enum.EquipmentColumn.PURCHASE_COST", "");
        replacementCost = NumberEntry.money(kit, "replacementCost", "enum.EquipmentColumn.REPLACEMENT_COST", "");
        costCentre = ChoiceEntry.of(
                kit,
                "costCentreId",
                "enum.EquipmentColumn.COST_CENTRE",
                List.of(Optional.empty()),
                choice -> choice.map(CostCentre::label).orElseGet(() -> kit.text("equipment.centre-of-parent")));
        note = TextEntry.lines(kit, "note", "enum.EquipmentColumn.NOTE");
        tag.required();
        name.required();
        kind.required();
        status.required();
        FormPane form = new FormPane(kit)
                .add(tag, name, kind, parent, className, criticality, status, costCentre)
                .add(maker, model, serialNo, installedOn, warrantyUntil, purchaseCost, replacementCost, note);
        binder = new FormBinder<>(kit, form, this::read, this::save);
        binder.onSaved(saved::accept).whileNew(() -> id == 0);
        binder.onReverted(reverted).of(new Versions<>(() -> known, this::readAgain, this::show));
        VBox content = new VBox(form, binder.bar());
        content.getStyleClass().add("tab-content");
        node = new ScrollPane(content);
        node.setFitToWidth(true);
    }

    Node node() {
        return node;
    }

    SaveGuard guard() {
        return binder;
    }

    void focusFirst() {
        tag.requestFocus();
    }

    /// Fills the fields; edits of the same record that are not saved yet stay.
    void show(EquipmentModel.Shown shown) {
        switch (shown) {
            case EquipmentModel.Known(var detail, var choices) -> {
                if (detail.id() != id || !binder.unsaved().get()) {
                    show(new EquipmentModel.Known(detail, choices));
                }
            }
            case EquipmentModel.Adding(var above, var choices) -> {
                id = 0;
                known = Optional.empty();
                EquipmentKind usual = EquipmentLook.below(
                        above.map(each -> each.fields().kind()).orElse(null));
                Long aboveId = above.map(EquipmentDetail::id).orElse(null);
                fill(
                        EquipmentFields.of("", "", usual, aboveId),
                        above.map(EquipmentForm::picked).orElse(null),
                        choices);
            }
        }
    }

    private void show(EquipmentModel.Known record) {
        id = record.detail().id();
        known = Optional.of(record);
        fill(record.detail().fields(), parentOf(record.detail()), record.choices());
    }

    private Optional<EquipmentModel.Known> readAgain(EquipmentModel.Known seen) {
        return services.queries()
                .detail(seen.detail().id())
                .map(detail -> new EquipmentModel.Known(detail, EquipmentModel.choices(services)));
    }

    private void fill(EquipmentFields fields, @Nullable Picked above, EquipmentModel.Choices choices) {
        className.known(choices.classes());
        costCentre.choices(Stream.concat(
                        Stream.of(Optional.<CostCentre>empty()),
                        choices.costCentres().stream().map(Optional::of))
                .toList());
        status.choices(statuses(fields.status()));
        purchaseCost.unit(choices.currency());
        replacementCost.unit(choices.currency());
        tag.value(fields.tag());
        name.value(fields.name());
        kind.value(fields.kind());
        className.value(fields.className());
        parent.value(above);
        criticality.value(Optional.ofNullable(fields.criticality()));
        status.value(fields.status());
        maker.value(fields.maker());
        model.value(fields.model());
        serialNo.value(fields.serialNo());
        installedOn.value(fields.installedOn());
        warrantyUntil.value(fields.warrantyUntil());
        purchaseCost.value(money(fields.purchaseCost()));
        replacementCost.value(money(fields.replacementCost()));
        costCentre.value(choices.costCentres().stream()
                .filter(centre -> Objects.equals(centre.id(), fields.costCentreId()))
                .findFirst());
        note.value(fields.note());
        binder.clean();
    }

    /// Retiring takes everything below along, so it has a button of its own.
    private static List<EquipmentStatus> statuses(EquipmentStatus now) {
        List<EquipmentStatus> offered = new ArrayList<>(List.of(EquipmentStatus.values()));
        if (!now.isRetired()) {
            offered.remove(EquipmentStatus.RETIRED);
        }
        return offered;
    }

    private Edit read() {
        return new Edit(id, known.map(record -> record.detail().version()).orElse(0), fields());
    }

    private EquipmentFields fields() {
        return new EquipmentFields(
                Objects.requireNonNull(tag.value()),
                Objects.requireNonNull(name.value()),
                Objects.requireNonNull(kind.value()),
                className.value(),
                parent.value() == null ? null : parent.value().id(),
                chosen(criticality),
                Objects.requireNonNull(status.value()),
                maker.value(),
                model.value(),
                serialNo.value(),
                installedOn.value(),
                warrantyUntil.value(),
                amount(purchaseCost),
                amount(replacementCost),
                Optional.ofNullable(chosen(costCentre)).map(CostCentre::id).orElse(null),
                note.value());
    }

    private Outcome<Long> save(Edit edit) {
        return edit.id == 0
                ? services.register().add(edit.fields)
                : services.register().change(edit.id, edit.version, edit.fields);
    }

    private List<Picked> search(String text) {
        return services.queries().search(text, MOST_MATCHES).stream()
                .map(row -> new Picked(row.id(), row.tag(), row.name()))
                .toList();
    }

    private String meaning(Criticality each) {
        return kit.text(
                switch (each) {
                    case A -> "equipment.criticality-a";
                    case B -> "equipment.criticality-b";
                    case C -> "equipment.criticality-c";
                });
    }

    private static @Nullable Picked parentOf(EquipmentDetail detail) {
        if (detail.path().isEmpty()) {
            return null;
        }
        EquipmentRow row = detail.path().getLast();
        return new Picked(row.id(), row.tag(), row.name());
    }

    private static Picked picked(EquipmentDetail detail) {
        return new Picked(detail.id(), detail.fields().tag(), detail.fields().name());
    }

    private static <E> @Nullable E chosen(ChoiceEntry<Optional<E>> entry) {
        Optional<E> value = entry.value();
        return value == null ? null : value.orElse(null);
    }

    private static @Nullable Money money(@Nullable BigDecimal amount) {
        return amount == null ? null : Money.of(amount);
    }

    private static @Nullable BigDecimal amount(NumberEntry<Money> entry) {
        Money money = entry.value();
        return money == null ? null : money.amount();
    }
}
