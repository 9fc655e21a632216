package org.millwright.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.millwright.kernel.Money;

/// An amount, its currency after it in a lighter tone.
public final class MoneyText extends HBox {

    public MoneyText(Kit kit, Money money, String currency) {
        Label amount = new Label(kit.formats().money(money));
        Label unit = new Label(currency);
        amount.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.getStyleClass().add("unit");
        getStyleClass().add("measured");
        setAlignment(Pos.BASELINE_RIGHT);
        getChildren().addAll(amount, unit);
    }
}
