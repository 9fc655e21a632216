package org.millwright.ui.kit.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Outcome;
import org.millwright.ui.FxTest;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.KitFixture;
import org.millwright.ui.kit.TestCards;

/// A form of three fields whose record somebody else changes.
@FxTest
class EditConflictTest {

    private record Stored(
            int version,
            String name,
            @Nullable String maker,
            @Nullable Integer days) {}

    private Stored stored = new Stored(1, "Pump", "Grundfos", 3);
    private @Nullable Stored shown;
    private final List<Boolean> finished = new ArrayList<>();
    private final Kit kit = KitFixture.kit();
    private final TestCards cards = (TestCards) kit.cards();
    private final TextEntry name = TextEntry.line(kit, "name", "parts.field.name");
    private final TextEntry maker = TextEntry.line(kit, "maker", "parts.field.maker");
    private final NumberEntry<Integer> days =
            NumberEntry.integer(kit, "days", "parts.field.lead-days").unit("days");
    private final FormBinder<Stored, Integer> binder = new FormBinder<>(
                    kit,
                    new FormPane(kit).add(name, maker, days),
                    () -> new Stored(
                            shown().version(), Objects.requireNonNull(name.value()), maker.value(), days.value()),
                    this::save)
            .onSaved(version -> fill(stored))
            .of(new Versions<>(() -> Optional.ofNullable(shown), seen -> Optional.of(stored), this::fill));

    EditConflictTest() {
        new Scene(new VBox(cards), 900, 600);
        fill(stored);
    }

    private Stored shown() {
        return Objects.requireNonNull(shown);
    }

    private void fill(Stored record) {
        shown = record;
        name.value(record.name());
        maker.value(record.maker());
        days.value(record.days());
        binder.clean();
    }

    private Outcome<Integer> save(Stored edited) {
        if (edited.version() != stored.version()) {
            return Outcome.refused("store.stale", "Ada", Instant.parse("2026-03-12T08:00:00Z"));
        }
        stored = new Stored(edited.version() + 1, edited.name(), edited.maker(), edited.days());
        return Outcome.done(stored.version());
    }

    private Stored others(String name, @Nullable String maker, @Nullable Integer days) {
        stored = new Stored(stored.version() + 1, name, maker, days);
        return stored;
    }

    @Test
    void whatTheOtherDidNotTouchIsSavedOnTopOfTheNewerVersion() {
        maker.edit("KSB");
        others("Pump", "Grundfos", 3);

        binder.save(finished::add);

        assertThat(finished).containsExactly(true);
        assertThat(cards.isOpen()).isFalse();
        assertThat(stored).isEqualTo(new Stored(3, "Pump", "KSB", 3));
        assertThat(binder.unsaved().get()).isFalse();
    }

    @Test
    void whatOnlyTheOtherChangedSurvives() {
        maker.edit("KSB");
        others("Feed pump", "Grundfos", 7);

        binder.save(finished::add);
        assertThat(finished).containsExactly(false);
        assertThat(chosen()).containsExactly("Feed pump", "KSB", "7 days");
        button("Save with these").fire();

        assertThat(stored).isEqualTo(new Stored(3, "Feed pump", "KSB", 7));
        assertThat(cards.isOpen()).isFalse();
        assertThat(binder.unsaved().get()).isFalse();
    }

    @Test
    void whatBothChangedMustBeChosenFirst() {
        name.edit("Boiler pump");
        others("Feed pump", "Grundfos", 3);
        binder.save();

        assertThat(chosen()).isEmpty();
        assertThat(button("Save with these").isDisabled()).isTrue();
        option("Boiler pump").fire();
        assertThat(button("Save with these").isDisabled()).isFalse();
        button("Save with these").fire();

        assertThat(stored).isEqualTo(new Stored(3, "Boiler pump", "Grundfos", 3));
    }

    @Test
    void theirsCanBeTakenAltogether() {
        name.edit("Boiler pump");
        maker.edit("KSB");
        Stored theirs = others("Feed pump", "Grundfos", 3);
        binder.save();

        button("Take theirs").fire();

        assertThat(stored).isEqualTo(theirs);
        assertThat(name.value()).isEqualTo("Feed pump");
        assertThat(maker.value()).isEqualTo("Grundfos");
        assertThat(binder.unsaved().get()).isFalse();
    }

    @Test
    void goingOnEditingLeavesTheFormAsItStoodAndAsksAgain() {
        name.edit("Boiler pump");
        Stored theirs = others("Feed pump", "Grundfos", 3);
        binder.save();

        button("Go on editing").fire();
        assertThat(name.value()).isEqualTo("Boiler pump");
        assertThat(stored).isEqualTo(theirs);
        assertThat(binder.unsaved().get()).isTrue();

        binder.save();
        assertThat(cards.isOpen()).isTrue();
    }

    @Test
    void theNextOneWhoWasFirstIsShownAgain() {
        name.edit("Boiler pump");
        others("Feed pump", "Grundfos", 3);
        binder.save();
        option("Boiler pump").fire();
        others("Main pump", "Grundfos", 3);
        button("Save with these").fire();

        assertThat(cards.isOpen()).isTrue();
        option("Main pump").fire();
        button("Save with these").fire();
        assertThat(stored.name()).isEqualTo("Main pump");
    }

    @Test
    void aRevertShowsTheRecordAsItIsNow() {
        name.edit("Boiler pump");
        others("Feed pump", "Grundfos", 3);

        binder.revert();

        assertThat(name.value()).isEqualTo("Feed pump");
        assertThat(binder.unsaved().get()).isFalse();
    }

    private Button button(String text) {
        return cards.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<RadioButton> options() {
        cards.applyCss();
        cards.layout();
        return cards.lookupAll(".radio-button").stream()
                .map(RadioButton.class::cast)
                .toList();
    }

    private RadioButton option(String text) {
        return options().stream()
                .filter(option -> text.equals(option.getText()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> chosen() {
        return options().stream()
                .filter(RadioButton::isSelected)
                .map(RadioButton::getText)
                .toList();
    }
}
