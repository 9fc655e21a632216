package org.millwright.workorder;

/// Books a person's hours on a work order.
public record BookLabour(long workOrderId, long personId, LabourFields entry) {}
