package org.millwright.kernel;

import org.jspecify.annotations.Nullable;

/// What keeps the plant's data cannot be reached at the moment: no refusal of what was asked, and no defect.
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    public Unreachable(@Nullable Throwable cause) {
        super("the server cannot be reached", cause);
    }

    /// Whether a failure comes of this.
    public static boolean isBehind(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof Unreachable) {
                return true;
            }
            at = at.getCause();
        }
        return false;
    }
}
