package org.millwright.kernel;

/// Gives out record ids: unique in the store, growing, with gaps.
@FunctionalInterface
public interface Ids {
    long next();
}
