package org.millwright.inspection;

import org.millwright.kernel.Labelled;

/// What the signer of a round vouches for.
public enum SignatureMeaning implements Labelled {
    /// I walked the round and saw what is written.
    INSPECTED,
    /// I checked what another wrote.
    REVIEWED,
    /// I take it over into the plant's records.
    APPROVED
}
