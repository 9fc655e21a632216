package org.millwright.ui.files;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.millwright.ui.kit.PastedPicture;

/// Files that are dropped on a record's files, and files or a picture that are pasted.
final class FileDrops {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private FileDrops() {}

    /// Takes what is dropped on the node while files may be added; the node is lit up meanwhile.
    static void on(Node node, FilesModel model) {
        node.setOnDragOver(drag -> {
            if (takes(drag, model)) {
                drag.acceptTransferModes(TransferMode.COPY);
                node.pseudoClassStateChanged(OVER, true);
            }
            drag.consume();
        });
        node.setOnDragExited(_ -> node.pseudoClassStateChanged(OVER, false));
        node.setOnDragDropped(drag -> {
            boolean taken = takes(drag, model);
            if (taken) {
                model.add(paths(drag.getDragboard()));
            }
            drag.setDropCompleted(taken);
            drag.consume();
        });
    }

    static void paste(Clipboard clipboard, FilesModel model) {
        if (clipboard.hasFiles()) {
            model.add(paths(clipboard));
        } else if (clipboard.hasImage()) {
            model.add(new PastedPicture(clipboard.getImage()));
        }
    }

    private static boolean takes(DragEvent drag, FilesModel model) {
        return model.isOpen() && drag.getDragboard().hasFiles();
    }

    private static List<Path> paths(Clipboard clipboard) {
        return clipboard.getFiles().stream().map(File::toPath).toList();
    }
}
