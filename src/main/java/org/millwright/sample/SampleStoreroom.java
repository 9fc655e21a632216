package org.millwright.sample;

public record SampleStoreroom(String code, String name) {}
