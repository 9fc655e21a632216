package org.millwright.ui.settings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.millwright.platform.i18n.Messages;
import org.millwright.ui.kit.Density;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.Segments;
import org.millwright.ui.theme.ThemeChoice;

/// Language, light or dark, how tightly rows are set: seen at once, so there is nothing to save.
final class LookSection implements SettingsSection {

    private final Kit kit;
    private final VBox root;

    LookSection(Kit kit, LookChoices look) {
        this.kit = kit;
        root = new VBox(
                24,
                row(
                        "settings.look.language",
                        "settings.look.language-note",
                        Messages.LANGUAGES,
                        Locale::toLanguageTag,
                        LookSection::ownName,
                        look.language(),
                        look::speak),
                row(
                        "settings.look.theme",
                        "settings.look.theme-note",
                        List.of(ThemeChoice.values()),
                        ThemeChoice::name,
                        kit.messages()::text,
                        look.theme(),
                        look::theme),
                row(
                        "settings.look.rows",
                        "settings.look.rows-note",
                        List.of(Density.values()),
                        Density::name,
                        kit.messages()::text,
                        look.density(),
                        look::density));
        root.getStyleClass().add("settings-page");
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void shown() {}

    private <T> HBox row(
            String label,
            String note,
            List<T> all,
            Function<T, String> key,
            Function<T, String> text,
            T now,
            Consumer<T> choose) {
        Segments segments = new Segments();
        segments.setId(label);
        segments.setAccessibleRole(AccessibleRole.TOOL_BAR);
        segments.setAccessibleText(kit.text(label));
        all.forEach(one -> segments.add(key.apply(one), text.apply(one)));
        segments.choose(key.apply(now));
        segments.onChosen(chosen -> all.stream()
                .filter(one -> Objects.equals(key.apply(one), chosen))
                .forEach(choose));
        Label name = new Label(kit.text(label));
        name.setMinWidth(SettingsScreen.LABEL_WIDTH);
        name.getStyleClass().add("settings-label");
        Label why = new Label(kit.text(note));
        why.getStyleClass().add("caption");
        why.setWrapText(true);
        return new HBox(name, new VBox(4, segments, why));
    }

    private static String ownName(Locale language) {
        return language.getDisplayLanguage(language);
    }
}
