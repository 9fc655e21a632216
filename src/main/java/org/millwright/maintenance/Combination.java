package org.millwright.maintenance;

import org.millwright.kernel.Labelled;

/// How the triggers of a plan work together. Doing the work resets all of them.
public enum Combination implements Labelled {
    /// Whichever comes first.
    ANY,
    /// Not before every one of them has come.
    ALL
}
