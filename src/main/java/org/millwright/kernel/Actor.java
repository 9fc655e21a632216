package org.millwright.kernel;

/// Who acts, and from which workstation.
public record Actor(String name, String workstation) {}
