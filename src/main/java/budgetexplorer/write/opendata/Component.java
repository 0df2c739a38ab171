package budgetexplorer.write.opendata;

import budgetexplorer.model.Money;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.tree.Amounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The parts that the amount of a line consists of, each a row of its own, so that the rows add up to the whole.
enum Component {
    PERSONNEL("人员经费", Field.PERSONNEL),
    OPERATING("公用经费", Field.OPERATING),
    /// Where it is not split further.
    BASIC("基本支出", Field.BASIC),
    PROJECT("项目支出", Field.PROJECT),
    /// Where it is not split at all.
    TOTAL("合计", Field.TOTAL);

    private final String label;
    private final Field field;

    /// A part of a line.
    record Part(Component component, Money money) {}

    Component(String label, Field field) {
        this.label = label;
        this.field = field;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String label() {
        return label;
    }

    Field field() {
        return field;
    }

    /// As fine as the document says; a part that it leaves open leaves the whole unsplit.
    static List<Part> of(Amounts amounts) {
        List<Part> parts = new ArrayList<>();
        boolean bothParts = amounts.basic() != null && amounts.project() != null;
        boolean hasAll = bothParts || amounts.total() == null || isAllOf(amounts, amounts.basic())
                || isAllOf(amounts, amounts.project());
        if (!hasAll) {
            add(parts, TOTAL, amounts.total());
            return parts;
        }
        if (amounts.personnel() != null && amounts.operating() != null) {
            add(parts, PERSONNEL, amounts.personnel());
            add(parts, OPERATING, amounts.operating());
        } else {
            add(parts, BASIC, amounts.basic());
        }
        add(parts, PROJECT, amounts.project());
        return parts;
    }

    private static boolean isAllOf(Amounts amounts, @Nullable Money part) {
        Money total = amounts.total();
        return total != null && part != null && part.fen() == total.fen();
    }

    private static void add(List<Part> parts, Component component, @Nullable Money money) {
        if (money != null) {
            parts.add(new Part(component, money));
        }
    }
}
