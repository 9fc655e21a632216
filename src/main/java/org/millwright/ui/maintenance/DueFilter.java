package org.millwright.ui.maintenance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.millwright.kernel.Labelled;
import org.millwright.maintenance.Disposition;
import org.millwright.maintenance.PlanProduct;
import org.millwright.ui.kit.Kit;
import org.millwright.ui.kit.form.ChoiceEntry;

/// Which lines of the preview are shown: by what is proposed, by what is made, and by words of plan and machine.
final class DueFilter extends HBox {

    private final TextField words = new TextField();
    private final ChoiceEntry<Optional<Disposition>> proposal;
    private final ChoiceEntry<Optional<PlanProduct>> product;

    DueFilter(Kit kit, Runnable changed) {
        words.setId("find-due");
        words.setPromptText(kit.text("plans.find-due"));
        words.setAccessibleText(kit.text("plans.find-due"));
        words.setPrefColumnCount(16);
        words.textProperty().subscribe((_, _) -> changed.run());
        proposal = choice(kit, "proposal", "plans.column.what", "plans.every-proposal", List.of(Disposition.values()));
        product =
                choice(kit, "product-due", "plans.field.product", "plans.every-product", List.of(PlanProduct.values()));
        proposal.setMinWidth(USE_PREF_SIZE);
        product.setMinWidth(USE_PREF_SIZE);
        proposal.onChange(changed);
        product.onChange(changed);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("due-filter");
        getChildren().addAll(words, proposal, product);
    }

    private static <E extends Labelled> ChoiceEntry<Optional<E>> choice(
            Kit kit, String name, String label, String all, List<E> constants) {
        List<Optional<E>> choices = new ArrayList<>();
        choices.add(Optional.empty());
        constants.stream().map(Optional::of).forEach(choices::add);
        ChoiceEntry<Optional<E>> choice = ChoiceEntry.of(
                kit, name, label, choices, one -> one.map(kit.messages()::text).orElse(kit.text(all)));
        choice.value(Optional.empty());
        return choice;
    }

    boolean shows(DueLine line) {
        Optional<Disposition> wanted = proposal.value();
        Optional<PlanProduct> made = product.value();
        return (wanted == null
                        || wanted.isEmpty()
                        || wanted.get() == line.work().proposal().disposition())
                && (made == null || made.isEmpty() || made.get() == line.work().product())
                && fits(line);
    }

    private boolean fits(DueLine line) {
        String all = String.join(
                        " ",
                        line.work().proposal().plan().code(),
                        line.work().planName(),
                        line.work().proposal().machine().tag(),
                        line.work().equipmentName())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.getText().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(all::contains);
    }
}
