package org.millwright.platform.sheet;

import java.nio.file.Path;
import org.millwright.kernel.Violation;

/// Carries a refusal out of the call-backs of the libraries; turned into an `Outcome` before it leaves the package.
final class SheetRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Violation violation;

    private SheetRefusal(Violation violation) {
        super(violation.message().key(), null, false, false);
        this.violation = violation;
    }

    static SheetRefusal of(String key, Object... args) {
        return new SheetRefusal(Violation.general(key, args));
    }

    static SheetRefusal damaged(Path file, SheetKind kind) {
        return of("sheet.file.damaged", nameOf(file), kind);
    }

    static SheetRefusal cancelled() {
        return of("sheet.cancelled");
    }

    Violation violation() {
        return violation;
    }

    /// The name people know the file by; a root has none.
    static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
