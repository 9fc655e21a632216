package org.millwright.platform.db.copy;

import org.millwright.kernel.Message;
import org.millwright.platform.task.Progress;

/// Tells now and then how many of all rows are done, which is also when a cancel takes hold.
final class PassedRows {

    private static final int TELL_EVERY = 4096;

    private final long all;
    private final Message doing;
    private final Progress progress;
    private long passed;

    PassedRows(long all, String doing, Progress progress) {
        this.all = Math.max(1, all);
        this.doing = Message.of(doing);
        this.progress = progress;
        progress.report(0, this.doing);
    }

    void one() {
        passed++;
        if (passed % TELL_EVERY == 0) {
            progress.report(Math.min(1, (double) passed / all), doing);
        }
    }
}
