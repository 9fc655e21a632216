package org.millwright.platform.task;

/// Work over a second: an import, an export, a backup. Cancelled must mean that nothing happened, so it
/// does all it changes in one transaction and reports no progress after its commit; or it returns what it had
/// changed when the cancel came.
@FunctionalInterface
public interface LongWork<T> {
    T run(Progress progress) throws Exception;
}
