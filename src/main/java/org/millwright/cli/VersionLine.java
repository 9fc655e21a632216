package org.millwright.cli;

import org.millwright.platform.settings.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"Millwright " + ProgramVersion.text()};
    }
}
