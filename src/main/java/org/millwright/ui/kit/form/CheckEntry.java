package org.millwright.ui.kit.form;

import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import org.jspecify.annotations.Nullable;
import org.millwright.ui.kit.Kit;

/// Yes or no; its label stands beside the box.
public final class CheckEntry extends FormField<Boolean> {

    private final CheckBox box;

    public CheckEntry(Kit kit, String name, String label) {
        super(kit, name, label);
        box = new CheckBox(kit.text(label));
        box.selectedProperty().subscribe((old, now) -> changed());
        hold(box);
        value(false);
    }

    @Override
    public Boolean value() {
        return box.isSelected();
    }

    @Override
    protected void fill(@Nullable Boolean value) {
        box.setSelected(Boolean.TRUE.equals(value));
    }

    @Override
    protected String text(Boolean value) {
        return kit().text(value ? "kit.form.yes" : "kit.form.no");
    }

    @Override
    protected Control control() {
        return box;
    }
}
