package org.millwright.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.millwright.kernel.Outcome;
import org.millwright.plant.Plant;
import org.millwright.ui.kit.FileOpener;

/// A computer that opens nothing, and keeps what it was asked to open.
public final class TestFileDesk implements FileOpener {

    public final List<Path> opened = new ArrayList<>();

    /// For tests that open no file.
    public static FileDesk of(Plant plant) {
        return new TestFileDesk().desk(plant, Path.of("target", "viewed"));
    }

    public FileDesk desk(Plant plant, Path copies) {
        return new FileDesk(plant.attachmentFiles(), this, copies);
    }

    @Override
    public Outcome<Path> open(Path file) {
        opened.add(file);
        return Outcome.done(file);
    }

    @Override
    public Outcome<Path> showInFolder(Path file) {
        return open(file);
    }
}
