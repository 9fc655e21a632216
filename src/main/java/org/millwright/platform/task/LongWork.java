package org.millwright.platform.task;

/// Work over a second: an import, an export, a backup. Cancelled must mean that nothing happened, so it
/// does all it changes in one transaction and reports no progress after its commit.
@FunctionalInterface
public interface LongWork<T> {
    T run(Progress progress) throws Exception;
}
