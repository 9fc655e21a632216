package org.millwright.ui.workorder;

import java.util.function.Consumer;
import org.millwright.kernel.Message;
import org.millwright.platform.task.LongWork;
import org.millwright.platform.task.Progress;
import org.millwright.platform.task.Tasks;
import org.millwright.ui.nav.LongJobs;

/// Long work that is done before anybody could look.
record JobsAtOnce(Tasks tasks) implements LongJobs {

    @Override
    public <T> void start(Message title, LongWork<T> work, Consumer<? super T> done) {
        tasks.run(() -> work.run(Progress.silent()), done);
    }
}
