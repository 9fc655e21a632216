package org.millwright.workorder;

/// A task that was taken away from a work order, and where it stood.
///
/// @param place its number among the tasks of the order, from 1; that of safety measures does not say that they come
/// first
public record RemovedTask(long orderId, int place, TaskFields fields) {}
