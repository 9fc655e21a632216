package org.millwright.inspection.store;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.or;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static org.millwright.platform.db.schema.Tables.CHECK_POINT;
import static org.millwright.platform.db.schema.Tables.REVISION_POINT;
import static org.millwright.platform.db.schema.Tables.ROUND_ANSWER;
import static org.millwright.platform.db.schema.Tables.ROUND_REVISION;
import static org.millwright.platform.db.schema.Tables.ROUND_RUN;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.millwright.inspection.RoundRunStatus;
import org.millwright.kernel.Invariant;
import org.millwright.kernel.Message;
import org.millwright.platform.db.StoreCheck;

/// Holds runs of rounds against their answers and signatures.
public final class RunCheckReader {

    public List<Invariant> check(DSLContext dsl) {
        return List.of(
                StoreCheck.invariant(
                        dsl,
                        "invariant.run-states",
                        halfMade(),
                        row -> Message.of(
                                "invariant.run-half-made", row.value1(), RoundRunStatus.valueOf(row.value2()))),
                StoreCheck.invariant(
                        dsl,
                        "invariant.run-answers",
                        strangeAnswers(),
                        row -> Message.of("invariant.run-answer-strange", row.value1(), row.value2())));
    }

    private static Select<Record2<String, String>> halfMade() {
        Condition signed = is(RoundRunStatus.SIGNED);
        Condition signature = ROUND_RUN
                .SIGNED_AT
                .isNotNull()
                .and(ROUND_RUN.SIGNED_BY.isNotNull())
                .and(ROUND_RUN.SIGNED_MEANING.isNotNull());
        Condition begun = is(RoundRunStatus.IN_PROGRESS).or(signed);
        Condition asked = ROUND_RUN.REVISION_ID.isNotNull().and(ROUND_RUN.POINT_COUNT.isNotNull());
        Field<Integer> answers = field(select(count()).from(ROUND_ANSWER).where(ROUND_ANSWER.RUN_ID.eq(ROUND_RUN.ID)));
        return select(ROUND_RUN.RUN_NO, ROUND_RUN.STATUS)
                .from(ROUND_RUN)
                .where(or(
                        signed.and(signature.not()),
                        begun.and(asked.not()),
                        signed.not().and(ROUND_RUN.SIGNED_AT.isNotNull()),
                        signed.and(ROUND_RUN.PARTIAL.isFalse()).and(answers.ne(ROUND_RUN.POINT_COUNT)),
                        is(RoundRunStatus.IN_PROGRESS).and(ROUND_RUN.STARTED_AT.isNull()),
                        ROUND_RUN.REVISION_ID.isNotNull().and(notExists(ofItsRound())),
                        is(RoundRunStatus.DUE).and(answers.ne(inline(0))),
                        is(RoundRunStatus.SKIPPED).and(ROUND_RUN.SKIP_REASON.isNull())));
    }

    /// The revision that a run asks is one of its round.
    private static Select<?> ofItsRound() {
        return selectOne()
                .from(ROUND_REVISION)
                .where(ROUND_REVISION.ID.eq(ROUND_RUN.REVISION_ID))
                .and(ROUND_REVISION.ROUND_ID.eq(ROUND_RUN.ROUND_ID));
    }

    private static Condition is(RoundRunStatus status) {
        return ROUND_RUN.STATUS.eq(inline(status.name()));
    }

    /// Answers to what the run does not ask.
    private static Select<Record2<String, String>> strangeAnswers() {
        return select(ROUND_RUN.RUN_NO, CHECK_POINT.NAME)
                .from(ROUND_ANSWER)
                .join(ROUND_RUN)
                .on(ROUND_RUN.ID.eq(ROUND_ANSWER.RUN_ID))
                .join(CHECK_POINT)
                .on(CHECK_POINT.ID.eq(ROUND_ANSWER.CHECK_POINT_ID))
                .where(notExists(selectOne()
                        .from(REVISION_POINT)
                        .where(REVISION_POINT.REVISION_ID.eq(ROUND_RUN.REVISION_ID))
                        .and(REVISION_POINT.CHECK_POINT_ID.eq(ROUND_ANSWER.CHECK_POINT_ID))));
    }
}
