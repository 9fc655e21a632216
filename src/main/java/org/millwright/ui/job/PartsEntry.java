package org.millwright.ui.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.millwright.kernel.Checks;
import org.millwright.kernel.Money;
import org.millwright.kernel.Quantity;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.EntityPicker;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.Picked;
import org.millwright.ui.kit.form.RowsEntry;
import org.millwright.workorder.JobPlan;
import org.millwright.workorder.JobPlanRules;
import org.millwright.workorder.PartNeed;

/// The parts that a job needs, and how many of each.
public final class PartsEntry extends RowsEntry<PartNeed, Picked, Quantity> {

    private static final double QUANTITY_WIDTH = 130;

    /// Searches in the background add to it.
    private final Map<Long, KnownPart> known = new ConcurrentHashMap<>();

    private final Function<String, List<KnownPart>> search;

    /// @param search finds parts by a part of their number or name
    public PartsEntry(Kit kit, Function<String, List<KnownPart>> search) {
        super(kit, "parts", "job.field.parts", "job.parts.add", "job.parts.remove");
        this.search = search;
        lay();
    }

    /// Tells about parts that stand here by their number alone.
    public void learn(Collection<KnownPart> parts) {
        parts.forEach(this::remember);
        for (Row<Picked, Quantity> row : rows()) {
            Picked shown = row.first().value();
            if (shown != null && known.containsKey(shown.id())) {
                row.first().value(picked(shown.id()));
            }
            showUnit(row);
        }
    }

    /// The moving averages of those that are known, by part.
    public Map<Long, Money> averages() {
        return known.values().stream()
                .filter(part -> part.average() != null)
                .collect(Collectors.toMap(part -> part.part().id(), part -> Objects.requireNonNull(part.average())));
    }

    /// What a part is called.
    public String nameOf(long id) {
        return picked(id).text();
    }

    private void remember(KnownPart part) {
        known.put(part.part().id(), part);
    }

    private Picked picked(long id) {
        KnownPart part = known.get(id);
        return part == null ? new Picked(id, "#" + id, "") : part.part();
    }

    private List<Picked> find(String text) {
        List<KnownPart> found = search.apply(text);
        found.forEach(this::remember);
        return found.stream().map(KnownPart::part).toList();
    }

    @Override
    protected Row<Picked, Quantity> row() {
        var part = new EntityPicker(kit(), "part", "job.field.part", this::find);
        part.required();
        NumberEntry<Quantity> quantity = NumberEntry.quantity(kit(), "part-quantity", "job.field.quantity");
        quantity.required();
        var row = new Row<>(part, quantity, QUANTITY_WIDTH);
        part.onChange(() -> showUnit(row));
        return row;
    }

    private void showUnit(Row<Picked, Quantity> row) {
        Picked part = row.first().value();
        KnownPart found = part == null ? null : known.get(part.id());
        ((NumberEntry<Quantity>) row.second()).unit(found == null ? "" : found.unit());
    }

    @Override
    protected PartNeed of(Picked part, @Nullable Quantity quantity) {
        return new PartNeed(part.id(), Objects.requireNonNull(quantity));
    }

    @Override
    protected Picked first(PartNeed element) {
        return picked(element.partId());
    }

    @Override
    protected Quantity second(PartNeed element) {
        return element.quantity();
    }

    @Override
    protected Checks check(List<PartNeed> elements) {
        return JobPlanRules.check(new JobPlan(List.of(), List.of(), elements, List.of()), new Checks());
    }

    @Override
    protected Object key(PartNeed element) {
        return element.partId();
    }

    @Override
    protected String nameOf(PartNeed element) {
        return nameOf(element.partId());
    }

    @Override
    protected String textOf(PartNeed element) {
        return kit().formats().quantity(element.quantity()) + " \u00d7 " + nameOf(element);
    }
}
