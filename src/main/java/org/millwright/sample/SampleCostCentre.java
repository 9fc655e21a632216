package org.millwright.sample;

public record SampleCostCentre(String code, String name) {}
