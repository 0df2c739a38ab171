package budgetexplorer.model.chart;

import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;

/// What a chart measures. The quantities of one axis are of one kind.
public sealed interface Quantity {
    /// Where it lies on its axis, as a whole number: 分 of an amount, millionths of a share.
    long position();

    /// How it is written, without its unit of money.
    String text(AmountFormat format);

    /// So much money.
    record Amount(Money money) implements Quantity {
        @Override
        public long position() {
            return money.fen();
        }

        @Override
        public String text(AmountFormat format) {
            return format.amount(money);
        }
    }

    /// A part of a whole: 1 for all of it.
    record Share(double part) implements Quantity {
        private static final double MILLION = 1_000_000;

        @Override
        public long position() {
            return Math.round(part * MILLION);
        }

        @Override
        public String text(AmountFormat format) {
            return format.share(part);
        }
    }
}
