package org.millwright.exchange;

import static org.millwright.exchange.ValueType.CHOICE;
import static org.millwright.exchange.ValueType.DATE;
import static org.millwright.exchange.ValueType.LINE;
import static org.millwright.exchange.ValueType.MONEY;
import static org.millwright.exchange.ValueType.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.millwright.equipment.Criticality;
import org.millwright.equipment.EquipmentKind;
import org.millwright.equipment.EquipmentStatus;
import org.millwright.kernel.Labelled;
import org.millwright.kernel.Message;

/// What a file can say about equipment, in the order of templates and exports.
public enum EquipmentColumn implements ImportField {
    TAG("tag", LINE, "tag", "exchange.words.tag", "exchange.explain.tag"),
    NAME("name", LINE, "name", "exchange.words.name", "exchange.explain.name"),
    KIND("kind", CHOICE, "kind", "exchange.words.kind", "exchange.explain.kind"),
    CLASS("class", LINE, "className", "exchange.words.class", "exchange.explain.class"),
    PARENT("parent", LINE, "parentId", "exchange.words.parent", "exchange.explain.parent"),
    CRITICALITY("criticality", CHOICE, "criticality", "exchange.words.criticality", "exchange.explain.criticality"),
    STATUS("status", CHOICE, "status", "exchange.words.status", "exchange.explain.status"),
    MAKER("maker", LINE, "maker", "exchange.words.maker", "exchange.explain.maker"),
    MODEL("model", LINE, "model", "exchange.words.model", "exchange.explain.model"),
    SERIAL("serial", LINE, "serialNo", "exchange.words.serial", "exchange.explain.serial"),
    INSTALLED("installed", DATE, "installedOn", "exchange.words.installed", "exchange.explain.installed"),
    WARRANTY("warranty", DATE, "warrantyUntil", "exchange.words.warranty", "exchange.explain.warranty"),
    PURCHASE_COST("purchase-cost", MONEY, "purchaseCost", "exchange.words.purchase", "exchange.explain.purchase"),
    REPLACEMENT_COST(
            "replacement-cost", MONEY, "replacementCost", "exchange.words.replacement", "exchange.explain.replacement"),
    COST_CENTRE("cost-centre", LINE, "costCentreId", "exchange.words.centre", "exchange.explain.centre"),
    NOTE("note", TEXT, "note", "exchange.words.note", "exchange.explain.note"),
    /// Given, parents that do not exist are made, of this kind.
    PARENT_KIND("parent-kind", CHOICE, "", "exchange.words.parent-kind", "exchange.explain.parent-kind"),
    PARENT_NAME("parent-name", LINE, "", "exchange.words.parent-name", "exchange.explain.parent-name");

    /// What an export holds: everything about the equipment itself.
    public static final List<EquipmentColumn> EXPORTED =
            Arrays.stream(values()).filter(column -> !column.field.isEmpty()).toList();

    private final String key;
    private final ValueType type;
    private final String field;
    private final String otherHeadings;
    private final String explanation;

    EquipmentColumn(String key, ValueType type, String field, String words, String explanation) {
        this.key = key;
        this.type = type;
        this.field = field;
        this.otherHeadings = words;
        this.explanation = explanation;
    }

    /// The column of a field of {@link org.millwright.equipment.EquipmentFields}.
    static Optional<EquipmentColumn> ofField(String field) {
        return EXPORTED.stream().filter(column -> column.field.equals(field)).findFirst();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public ValueType type() {
        return type;
    }

    @Override
    public List<? extends Labelled> choices() {
        return switch (this) {
            case KIND, PARENT_KIND -> List.of(EquipmentKind.values());
            case CRITICALITY -> List.of(Criticality.values());
            case STATUS -> List.of(EquipmentStatus.values());
            default -> List.of();
        };
    }

    @Override
    public Optional<Message> otherWords(Labelled choice) {
        return switch (choice) {
            case EquipmentKind.SITE -> Optional.of(Message.of("exchange.words.site"));
            case EquipmentKind.AREA -> Optional.of(Message.of("exchange.words.area"));
            case EquipmentKind.LINE -> Optional.of(Message.of("exchange.words.line"));
            case EquipmentKind.MACHINE -> Optional.of(Message.of("exchange.words.machine"));
            case EquipmentKind.COMPONENT -> Optional.of(Message.of("exchange.words.component"));
            default -> Optional.empty();
        };
    }

    @Override
    public boolean clearable() {
        return switch (this) {
            case TAG, NAME, KIND, STATUS, PARENT_KIND, PARENT_NAME -> false;
            default -> true;
        };
    }

    @Override
    public Message otherHeadings() {
        return Message.of(otherHeadings);
    }

    @Override
    public Message explanation() {
        return Message.of(explanation);
    }
}
