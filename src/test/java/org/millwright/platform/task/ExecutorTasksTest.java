package org.millwright.platform.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.millwright.kernel.Message;

class ExecutorTasksTest {

    private final HandExecutor foreground = new HandExecutor();
    private final List<Fault> faults = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();
    private final ExecutorTasks tasks = new ExecutorTasks(foreground, faults::add);
    private final TaskSlot slot = new TaskSlot("list");

    @BeforeEach
    void markForeground() throws InterruptedException {
        foreground.runNext();
    }

    @AfterEach
    void close() throws InterruptedException {
        tasks.close();
        foreground.runNext();
    }

    @Test
    void aResultComesBackOnTheForegroundThread() throws InterruptedException {
        Thread test = Thread.currentThread();
        tasks.load(
                slot,
                () -> {
                    Half.requireBackground();
                    return Thread.currentThread() == test ? "foreground" : "background";
                },
                result -> shown.add(result + " " + (Thread.currentThread() == test)));
        assertThat(shown).isEmpty();
        foreground.runNext();
        assertThat(shown).containsExactly("background true");
    }

    @Test
    void aNewerRequestStopsTheOlderAndDropsItsResult() throws InterruptedException {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        tasks.load(
                slot,
                () -> {
                    try (var _ = Cancellation.current().onCancel(stopped::countDown)) {
                        started.countDown();
                        stopped.await();
                    }
                    return "old";
                },
                shown::add);
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        tasks.load(slot, () -> "new", shown::add);
        foreground.runNext();
        foreground.runNext();
        assertThat(shown).containsExactly("new");
    }

    @Test
    void slotsDoNotDisturbEachOther() throws InterruptedException {
        tasks.load(slot, () -> "list", shown::add);
        tasks.load(new TaskSlot("list"), () -> "detail", shown::add);
        foreground.runNext();
        foreground.runNext();
        assertThat(shown).containsExactlyInAnyOrder("list", "detail");
    }

    @Test
    void aDroppedSlotShowsNothing() throws InterruptedException {
        var started = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        tasks.load(
                slot,
                () -> {
                    started.countDown();
                    go.await();
                    return "late";
                },
                shown::add);
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        tasks.drop(slot);
        go.countDown();
        foreground.runNext();
        assertThat(shown).isEmpty();
    }

    @Test
    void typingAsksOnceForTheLastText() throws InterruptedException {
        var asked = new AtomicInteger();
        for (String typed : List.of("p", "pu", "pum", "pump")) {
            tasks.debounced(
                    slot,
                    () -> {
                        asked.incrementAndGet();
                        return typed;
                    },
                    shown::add);
        }
        foreground.runNext();
        assertThat(shown).containsExactly("pump");
        assertThat(asked).hasValue(1);
    }

    @Test
    void aFailureGoesToItsHandlerOrToTheSink() throws InterruptedException {
        tasks.run(
                () -> {
                    throw new IllegalStateException("disk");
                },
                _ -> shown.add("done"),
                cause -> shown.add(String.valueOf(cause.getMessage())));
        foreground.runNext();
        assertThat(shown).containsExactly("disk");
        tasks.load(
                slot,
                () -> {
                    throw new IllegalStateException("disk");
                },
                _ -> shown.add("done"));
        foreground.runNext();
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.cause()).hasMessage("disk"));
    }

    @Test
    void aFailureWhileShowingReachesTheSinkToo() throws InterruptedException {
        tasks.run(() -> "result", _ -> {
            throw new IllegalStateException("view");
        });
        foreground.runNext();
        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.cause()).hasMessage("view"));
    }

    @Test
    void longWorkTellsItsProgressAndThenItsResult() throws InterruptedException {
        tasks.start(
                progress -> {
                    progress.report(0.5, Message.of("task.half"));
                    return "done";
                },
                new Watch());
        foreground.runNext();
        foreground.runNext();
        assertThat(shown).containsExactly("0.5 task.half", "done");
    }

    @Test
    void cancelledLongWorkSaysSoOnce() throws InterruptedException {
        var reported = new CountDownLatch(1);
        var cancelled = new CountDownLatch(1);
        LongRun run = tasks.start(
                progress -> {
                    progress.report(Progress.UNKNOWN, Message.of("task.first"));
                    reported.countDown();
                    cancelled.await();
                    progress.report(1, Message.of("task.second"));
                    return "never";
                },
                new Watch());
        assertThat(reported.await(10, TimeUnit.SECONDS)).isTrue();
        run.cancel();
        cancelled.countDown();
        foreground.runNext();
        foreground.runNext();
        assertThat(shown).containsExactly("-1.0 task.first", "cancelled");
        assertThat(foreground.isIdle()).isTrue();
    }

    @Test
    void theForegroundMayNotBlock() {
        assertThatThrownBy(Half::requireBackground).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theBackgroundMayNotStartTasks() throws InterruptedException {
        tasks.run(
                () -> {
                    tasks.drop(slot);
                    return "";
                },
                _ -> shown.add("done"),
                cause -> shown.add(cause.getClass().getSimpleName()));
        foreground.runNext();
        assertThat(shown).containsExactly("IllegalStateException");
    }

    @Test
    void closingStopsQueriesThatStillRun() throws InterruptedException {
        var started = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        tasks.load(
                slot,
                () -> {
                    try (var _ = Cancellation.current().onCancel(stopped::countDown)) {
                        started.countDown();
                        stopped.await();
                        throw new CancellationException();
                    }
                },
                _ -> shown.add("shown"));
        assertThat(started.await(10, TimeUnit.SECONDS)).isTrue();
        tasks.close();
        assertThat(stopped.getCount()).isZero();
    }

    private final class Watch implements LongWatch<String> {
        @Override
        public void progress(double fraction, Message doing) {
            shown.add(fraction + " " + doing.key());
        }

        @Override
        public void done(String result) {
            shown.add(result);
        }

        @Override
        public void cancelled() {
            shown.add("cancelled");
        }

        @Override
        public void failed(Throwable cause) {
            shown.add("failed");
        }
    }
}
