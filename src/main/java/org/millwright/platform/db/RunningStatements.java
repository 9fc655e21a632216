package org.millwright.platform.db;

import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.millwright.platform.task.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Stops the statement that a cancelled task waits for.
final class RunningStatements implements ExecuteListener {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(RunningStatements.class);
    private static final String REGISTRATION = "cancellation-registration";

    @Override
    public void executeStart(ExecuteContext context) {
        Statement statement = context.statement();
        if (statement != null) {
            context.data(REGISTRATION, watched(statement));
        }
    }

    @Override
    public void end(ExecuteContext context) {
        if (context.data(REGISTRATION) instanceof Cancellation.Registration registration) {
            registration.close();
        }
    }

    /// Until the registration is closed.
    static Cancellation.Registration watched(Statement statement) {
        return Cancellation.current().onCancel(() -> stop(statement));
    }

    private static void stop(Statement statement) {
        try {
            statement.cancel();
        } catch (SQLException ended) {
            LOG.debug("nothing left to cancel", ended);
        }
    }
}
