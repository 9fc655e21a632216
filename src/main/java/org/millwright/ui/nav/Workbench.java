package org.millwright.ui.nav;

import org.millwright.platform.i18n.Messages;
import org.millwright.platform.task.Tasks;

/// What the window offers every screen.
public record Workbench(Messages messages, Tasks tasks, Navigator navigator, Notices notices, LongJobs jobs) {}
