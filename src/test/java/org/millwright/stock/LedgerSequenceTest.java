package org.millwright.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.millwright.kernel.Money;
import org.millwright.kernel.Outcome;
import org.millwright.kernel.Quantity;
import org.millwright.stock.LedgerBook.Row;

/// Random moves, seeded: whatever is posted, refused, returned and reversed, the ledger stays true to the cent.
class LedgerSequenceTest {

    private static final int MOVES = 500;
    private static final int ROOMS = 3;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void theLedgerHoldsItsInvariants(long seed) {
        var random = new Random(seed);
        var book = new LedgerBook(ROOMS);
        int posted = 0;
        for (int move = 0; move < MOVES; move++) {
            StockValue before = book.total();
            Outcome<Posting> outcome = random(random, book);
            if (outcome.isDone()) {
                posted++;
                Posting posting = book.rows().getLast().posting();
                assertThat(posting.after().quantity())
                        .isEqualTo(before.quantity().plus(posting.quantity()));
                assertThat(posting.after().value())
                        .isEqualTo(before.value().plus(posting.amount()).minus(posting.rounding()));
                assertThat(posting.amount().amount().scale()).isLessThanOrEqualTo(Money.POSTED_SCALE);
            } else {
                assertThat(book.total()).isEqualTo(before);
            }
            assertNothingNegative(book);
        }
        assertThat(posted).isGreaterThan(MOVES / 3);
        assertBalance(book);
        assertReversedOnce(book);
        assertReturnsWithinIssues(book);
    }

    private static Outcome<Posting> random(Random random, LedgerBook book) {
        int room = random.nextInt(ROOMS);
        var quantity = Quantity.of(BigDecimal.valueOf(1 + random.nextInt(400_000), random.nextInt(5)));
        int rows = book.rows().size();
        int choice = rows == 0 ? 0 : random.nextInt(10);
        return switch (choice) {
            case 0, 1 ->
                book.receive(room, quantity, Money.of(BigDecimal.valueOf(random.nextInt(10_000), random.nextInt(5))));
            case 2, 3, 4 -> {
                Quantity onHand = book.onHand(room);
                yield book.issue(room, random.nextInt(3) == 0 && onHand.isPositive() ? onHand : quantity);
            }
            case 5, 6, 7 -> {
                int origin = random.nextInt(rows);
                Quantity rest = book.booked(origin).returnable();
                yield book.returnToStock(origin, random.nextBoolean() && rest.isPositive() ? rest : quantity);
            }
            default -> book.reverse(random.nextInt(rows));
        };
    }

    private static void assertNothingNegative(LedgerBook book) {
        Quantity sum = Quantity.ZERO;
        for (int room = 0; room < ROOMS; room++) {
            assertThat(book.onHand(room).isNegative()).isFalse();
            sum = sum.plus(book.onHand(room));
        }
        assertThat(sum).isEqualTo(book.total().quantity());
    }

    /// Opening (nothing) + receipts = issues + closing + rounding, returns and reversals on the side of what they undo.
    private static void assertBalance(LedgerBook book) {
        List<Posting> postings = book.rows().stream().map(Row::posting).toList();
        Money issued = sum(postings.stream().map(Posting::charge).toList());
        Money received = sum(postings.stream()
                .map(posting -> posting.amount().plus(posting.charge()))
                .toList());
        Money rounding = sum(postings.stream().map(Posting::rounding).toList());
        assertThat(received).isEqualTo(issued.plus(book.total().value()).plus(rounding));
    }

    private static void assertReversedOnce(LedgerBook book) {
        List<Row> reversals = book.rows().stream()
                .filter(row -> row.posting().kind() == MovementKind.REVERSAL)
                .toList();
        assertThat(reversals).isNotEmpty().extracting(Row::origin).doesNotHaveDuplicates();
        assertThat(reversals).allSatisfy(row -> {
            Integer origin = row.origin();
            assertThat(origin).isNotNull();
            if (origin != null) {
                Posting original = book.rows().get(origin).posting();
                assertThat(original.kind()).isNotEqualTo(MovementKind.REVERSAL);
                assertThat(row.posting().amount()).isEqualTo(original.amount().negated());
                assertThat(row.posting().quantity())
                        .isEqualTo(original.quantity().negated());
            }
        });
    }

    private static void assertReturnsWithinIssues(LedgerBook book) {
        for (int i = 0; i < book.rows().size(); i++) {
            Booked booked = book.booked(i);
            if (booked.kind() == MovementKind.ISSUE) {
                Quantity issued = booked.quantity().negated();
                assertThat(booked.returned()).isLessThanOrEqualTo(issued);
                assertThat(booked.returnedAmount())
                        .isLessThanOrEqualTo(booked.amount().negated());
                if (booked.returned().equals(issued)) {
                    assertThat(booked.returnedAmount())
                            .isEqualTo(booked.amount().negated());
                }
            }
        }
    }

    private static Money sum(List<Money> amounts) {
        return amounts.stream().reduce(Money.ZERO, Money::plus);
    }
}
