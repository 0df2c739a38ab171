package budgetexplorer.model.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.chart.StackData.Stack;
import java.util.Optional;

/// How long the parts of a stack are, and what is said of them.
sealed interface StackScale {
    static StackScale of(StackData.Scale scale, Sketch sketch) {
        return switch (scale) {
            case AMOUNTS -> new Amounts(sketch);
            case SHARES -> new Shares(sketch);
        };
    }

    AxisUnit unit();

    /// Said below the totals; empty where the axis says it.
    String unitOfTotals();

    /// Where an amount of a stack lies on the axis.
    ///
    /// @param fen in 分
    long position(Stack stack, long fen);

    /// What is not known of a stack, in 分, so that its bar reaches as far as the others.
    long rest(Stack stack);

    /// Written in a part; empty where it is said beside it.
    String label(Stack stack, Money part);

    /// Of a part, when it is pointed at.
    String said(Stack stack, Money part);

    /// Of a part, in the list of all parts.
    String listed(Stack stack, Money part);

    /// As long as the amounts.
    record Amounts(Sketch sketch) implements StackScale {
        @Override
        public AxisUnit unit() {
            return AxisUnit.money(sketch.format());
        }

        @Override
        public String unitOfTotals() {
            return "";
        }

        @Override
        public long position(Stack stack, long fen) {
            return fen;
        }

        @Override
        public long rest(Stack stack) {
            return 0;
        }

        /// Not that of a part that is the whole, which is written behind the bar.
        @Override
        public String label(Stack stack, Money part) {
            return part.equals(stack.total()) ? "" : sketch.format().amount(part);
        }

        @Override
        public String said(Stack stack, Money part) {
            return Sketch.withRemark(sketch.words(new Quantity.Amount(part)), stack.remark());
        }

        @Override
        public String listed(Stack stack, Money part) {
            return sketch.format().amount(part);
        }
    }

    /// All the same length: what a part is long as is its share of the stated total, or of all parts without their signs
    /// where these are more. The latter is said, since shares then are not those of the total.
    record Shares(Sketch sketch) implements StackScale {
        private static final long ALL = 1_000_000;
        /// Parts may miss their total by rounding.
        private static final double ROUNDING = 0.001;

        @Override
        public AxisUnit unit() {
            return AxisUnit.shares();
        }

        @Override
        public String unitOfTotals() {
            return sketch.format().unit().label();
        }

        @Override
        public long position(Stack stack, long fen) {
            return fen == 0 ? 0 : Math.round((double) fen / whole(stack) * ALL);
        }

        private static long whole(Stack stack) {
            long parts = parts(stack);
            long stated = stated(stack);
            return stated - parts > ROUNDING * stated ? stated : parts;
        }

        private static long parts(Stack stack) {
            return StackLayout.side(stack, false) + StackLayout.side(stack, true);
        }

        private static long stated(Stack stack) {
            return Optional.ofNullable(stack.total()).map(Money::fen).orElse(0L);
        }

        @Override
        public long rest(Stack stack) {
            return whole(stack) - parts(stack);
        }

        @Override
        public String label(Stack stack, Money part) {
            return sketch.format().share((double) part.fen() / whole(stack));
        }

        @Override
        public String said(Stack stack, Money part) {
            return Sketch.withRemark(label(stack, part) + "\n"
                    + sketch.words(new Quantity.Amount(part)) + basis(stack), stack.remark());
        }

        /// What shares are of, where that is not the total.
        private String basis(Stack stack) {
            return StackLayout.side(stack, true) == 0
                    ? ""
                    : " ÷ Σ|…| " + sketch.words(new Quantity.Amount(new Money(whole(stack), 1)));
        }

        @Override
        public String listed(Stack stack, Money part) {
            return label(stack, part) + "  " + sketch.format().amount(part);
        }
    }
}
