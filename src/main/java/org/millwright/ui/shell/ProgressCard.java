package org.millwright.ui.shell;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import org.millwright.kernel.Message;
import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Fault;
import org.millwright.platform.task.FaultSink;
import org.millwright.platform.task.LongRun;
import org.millwright.platform.task.LongWatch;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.nav.LongJobs;
import org.millwright.ui.nav.Notices;

/// Shows how far long work is, above the window, and lets the user cancel it.
record ProgressCard(Messages messages, Tasks tasks, OverlayLayer overlay, Notices notices, FaultSink faults)
        implements LongJobs {

    @Override
    public <T> void start(Message title, LongWork<T> work, Consumer<? super T> done) {
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setMaxWidth(Double.MAX_VALUE);
        var doing = new Label();
        doing.getStyleClass().add("caption");
        var card = new Card(messages.text(title), bar, doing);
        ObjectProperty<LongRun> run = new SimpleObjectProperty<>(() -> {});
        Button cancel = card.button(messages.text("task.cancel"), () -> {});
        Runnable stop = () -> {
            if (cancel.isDisabled()) {
                return;
            }
            cancel.setDisable(true);
            doing.setText(messages.text("task.cancelling"));
            run.get().cancel();
        };
        cancel.setOnAction(_ -> stop.run());
        showUntilOver(card, cancel, stop);
        run.set(tasks.start(work, new LongWatch<T>() {
            @Override
            public void progress(double fraction, Message what) {
                bar.setProgress(fraction);
                if (!cancel.isDisabled()) {
                    doing.setText(messages.text(what));
                }
            }

            @Override
            public void done(T result) {
                overlay.hide();
                done.accept(result);
            }

            @Override
            public void cancelled() {
                overlay.hide();
                notices.done(Message.of("task.cancelled"));
            }

            @Override
            public void failed(Throwable cause) {
                overlay.hide();
                faults.report(Fault.of(cause));
            }
        }));
    }

    /// Esc asks the work to stop; the card stays until it has.
    private void showUntilOver(Card card, Button cancel, Runnable stop) {
        overlay.hold(card, cancel.isDisabled() ? card : cancel, () -> {
            stop.run();
            showUntilOver(card, cancel, stop);
        });
    }
}
