package org.millwright.ui.maintenance;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Message;
import org.millwright.maintenance.FamilyRank;
import org.millwright.maintenance.PlanFamily;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.Picked;

/// The family of a plan, and its rank there: the bigger job covers the smaller.
final class FamilyEntry extends SentenceEntry<FamilyRank> {

    private static final double NAME_WIDTH = 210;
    private static final double NUMBER_WIDTH = 48;

    private final EntityPicker family;
    private final TextField rank = number("plans.family.rank", NUMBER_WIDTH);
    private final Node in = word("plans.family.in");
    private final Node with = word("plans.family.with-rank");
    private List<PlanFamily> known = List.of();

    FamilyEntry(Kit kit) {
        super(kit, "family", "plans.field.family");
        family = new EntityPicker(kit, "family-name", "plans.family.name", this::find);
        family.setPrefWidth(NAME_WIDTH);
        family.onChange(this::edited);
        rank.setText("1");
        optional("plans.family.belongs");
    }

    /// The families that the plant has.
    void families(List<PlanFamily> all) {
        known = List.copyOf(all);
        renamed();
    }

    private List<Picked> find(String text) {
        String part = text.strip().toLowerCase(kit().formats().locale());
        return known.stream()
                .filter(one -> one.fields()
                        .name()
                        .toLowerCase(kit().formats().locale())
                        .contains(part))
                .map(FamilyEntry::picked)
                .toList();
    }

    private static Picked picked(PlanFamily one) {
        return new Picked(one.id(), one.fields().name(), "");
    }

    @Override
    protected List<Node> words() {
        return List.of(in, family, with, rank);
    }

    @Override
    protected @Nullable FamilyRank read() {
        Picked chosen = family.value();
        return chosen == null || problem() != null ? null : new FamilyRank(chosen.id(), typedRank());
    }

    @Override
    protected void write(FamilyRank place) {
        family.value(known.stream()
                .filter(one -> one.id() == place.familyId())
                .map(FamilyEntry::picked)
                .findFirst()
                .orElse(new Picked(place.familyId(), String.valueOf(place.familyId()), "")));
        rank.setText(String.valueOf(place.rank()));
    }

    @Override
    protected @Nullable Message problem() {
        if (family.value() == null) {
            return Message.of(known.isEmpty() ? "plans.family.none" : "plans.family.which");
        }
        boolean inBounds = typedRank() >= 1 && typedRank() <= FamilyRank.MOST;
        return inBounds ? null : Message.of("maintenance.refused.rank", FamilyRank.MOST);
    }

    @Override
    protected boolean isBegun() {
        return known.isEmpty() || (family.value() != null && !rank.getText().isBlank());
    }

    @Override
    protected String text(FamilyRank value) {
        String name = known.stream()
                .filter(one -> one.id() == value.familyId())
                .map(one -> one.fields().name())
                .findFirst()
                .orElse("");
        return kit().text("plans.family.place", name, value.rank());
    }

    @Override
    protected Control control() {
        return family.input();
    }

    private int typedRank() {
        String typed = rank.getText().strip();
        return typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    }
}
