package org.millwright.ui.stock;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.millwright.kernel.Message;
import org.millwright.stock.PartDetail;
import org.millwright.stock.StockLevels;
import org.millwright.stock.StockPlace;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ActionPane;
import org.millwright.ui.kit.form.ChoiceEntry;
import org.millwright.ui.kit.form.FormPane;
import org.millwright.ui.kit.form.NumberEntry;
import org.millwright.ui.kit.form.TextEntry;
import org.millwright.ui.kit.form.Versions;

/// Sets where a part lies in a storeroom, and how much should be there.
final class LevelsForm {

    private record Wanted(StockPlace place, StockLevels levels) {}

    private LevelsForm() {}

    /// @param first the storeroom that the form begins with
    static ActionPane of(Kit kit, StockServices services, PartDetail part, StockPlace first, Consumer<Message> done) {
        String unit = part.fields().unit();
        var bin = TextEntry.line(kit, "bin", "parts.field.bin");
        var minimum =
                NumberEntry.quantity(kit, "minimum", "parts.field.minimum").unit(unit);
        var maximum =
                NumberEntry.quantity(kit, "maximum", "parts.field.maximum").unit(unit);
        ChoiceEntry<StockPlace> storeroom = ChoiceEntry.of(
                kit,
                "storeroomId",
                "parts.field.storeroom",
                part.places(),
                place -> place.storeroom().label());
        storeroom.required();
        storeroom.onChange(() -> {
            StockPlace place = storeroom.value();
            if (place != null) {
                bin.value(place.levels().bin());
                minimum.value(place.levels().minimum());
                maximum.value(place.levels().maximum());
            }
        });
        storeroom.value(first);
        var versions = new Versions<>(
                () -> Optional.ofNullable(storeroom.value()),
                seen -> services.queries().detail(part.id()).flatMap(now -> placeOf(now, seen)),
                newer -> {
                    storeroom.choices(part.places().stream()
                            .map(place -> isSame(place, newer) ? newer : place)
                            .toList());
                    storeroom.value(newer);
                });
        return ActionPane.of(
                        kit,
                        Message.of("parts.levels.title", part.fields().name()),
                        "kit.form.save",
                        new FormPane(kit).add(storeroom, bin, minimum, maximum),
                        () -> new Wanted(
                                Objects.requireNonNull(storeroom.value()),
                                new StockLevels(bin.value(), minimum.value(), maximum.value())),
                        wanted -> services.register()
                                .setLevels(
                                        part.id(),
                                        wanted.place().storeroom().id(),
                                        wanted.place().version(),
                                        wanted.levels()),
                        id -> done.accept(
                                Message.of("parts.levels.done", part.fields().partNo())))
                .on(versions);
    }

    private static Optional<StockPlace> placeOf(PartDetail part, StockPlace seen) {
        return part.places().stream().filter(place -> isSame(place, seen)).findFirst();
    }

    private static boolean isSame(StockPlace one, StockPlace other) {
        return one.storeroom().id() == other.storeroom().id();
    }
}
