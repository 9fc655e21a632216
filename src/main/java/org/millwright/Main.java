package org.millwright;

import org.millwright.boot.Launch;

/// Starts the program: no argument opens the desktop, a verb runs the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(Launch.run(args));
    }
}
