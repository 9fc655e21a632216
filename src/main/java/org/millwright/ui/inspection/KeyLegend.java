package org.millwright.ui.inspection;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.millwright.inspection.Verdict;
import org.millwright.kernel.Message;
import org.millwright.ui.kit.KeyHint;
import org.millwright.ui.kit.Kit;

/// The keys of a walk, at the foot of the sheet.
final class KeyLegend extends HBox {

    KeyLegend(Kit kit, ObservableBooleanValue shown) {
        List<Node> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.GIVEN) {
            parts.addAll(key(kit, String.valueOf(verdict.key()), verdict.label()));
        }
        parts.addAll(key(kit, "M", Message.of("rounds.note")));
        parts.addAll(key(kit, "A", Message.of("rounds.photo")));
        parts.addAll(key(kit, "U", Message.of("rounds.key.unit-short")));
        parts.addAll(key(kit, "Enter", Message.of("rounds.key.next")));
        parts.addAll(key(kit, "Up", Message.of("rounds.key.previous")));
        parts.addAll(key(kit, "Shortcut+Enter", Message.of("rounds.key.sign")));
        getStyleClass().add("key-legend");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(parts);
        visibleProperty().bind(shown);
        managedProperty().bind(shown);
    }

    private static List<Node> key(Kit kit, String key, Message meaning) {
        Label words = new Label(kit.text(meaning));
        words.getStyleClass().add("caption");
        words.setMinWidth(0);
        KeyHint hint = new KeyHint(kit.messages(), key);
        return List.of(hint, words);
    }
}
