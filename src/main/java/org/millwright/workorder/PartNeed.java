package org.millwright.workorder;

import org.millwright.kernel.Quantity;

/// A part that a job needs.
public record PartNeed(long partId, Quantity quantity) {}
