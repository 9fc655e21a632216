package org.millwright.platform.task;

import java.util.Locale;

/// A failure that nobody handled: a defect or a broken machine, never a refusal.
///
/// @param code short, the same each time the same line of code fails in the same way, so that a report by phone finds
/// the log entry
public record Fault(String code, Throwable cause) {

    private static final int DEEPEST = 20;
    private static final int CODE_SPACE = 36 * 36 * 36 * 36;

    public static Fault of(Throwable cause) {
        Throwable root = cause;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        int hash = root.getClass().getName().hashCode();
        StackTraceElement[] frames = root.getStackTrace();
        for (int i = 0; i < Math.min(3, frames.length); i++) {
            hash = 31 * hash + (frames[i].getClassName() + frames[i].getMethodName()).hashCode();
        }
        String digits = Integer.toString(Math.floorMod(hash, CODE_SPACE), 36).toUpperCase(Locale.ROOT);
        return new Fault("0".repeat(4 - digits.length()) + digits, cause);
    }
}
