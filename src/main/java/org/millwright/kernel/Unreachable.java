package org.millwright.kernel;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What keeps the plant's data cannot be reached at the moment: no refusal of what was asked, and no defect.
public final class Unreachable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 20;

    @SuppressWarnings("serial") // never serialized
    private final @Nullable Violation told;

    /// A server does not answer.
    public Unreachable(@Nullable Throwable cause) {
        super("the server cannot be reached", cause);
        told = null;
    }

    /// @param told why, and what to do
    public Unreachable(Violation told, @Nullable Throwable cause) {
        super(told.message().key(), cause);
        this.told = told;
    }

    /// Whether a failure comes of this.
    public static boolean isBehind(Throwable failure) {
        return behind(failure) != null;
    }

    /// What to tell of a failure that comes of this.
    public static Violation told(Throwable failure) {
        return reason(failure).orElseGet(() -> Violation.general("store.connection-lost-reading"));
    }

    /// Why it cannot be reached, where that is known to be for good; empty for a server that may answer again.
    public static Optional<Violation> reason(Throwable failure) {
        return Optional.ofNullable(behind(failure)).map(gone -> gone.told);
    }

    private static @Nullable Unreachable behind(Throwable failure) {
        Throwable at = failure;
        for (int depth = 0; at != null && depth < DEEPEST; depth++) {
            if (at instanceof Unreachable gone) {
                return gone;
            }
            at = at.getCause();
        }
        return null;
    }
}
