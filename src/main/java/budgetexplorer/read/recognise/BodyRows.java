package budgetexplorer.read.recognise;

import budgetexplorer.model.EconomicCode;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells what the rows of a table's body speak of.
final class BodyRows {
    private static final Set<String> TOTALS = Set.of("合计", "总计");
    /// Longer texts are goals and names; with blanks between their letters totals are shorter.
    private static final int LONGEST_TOTAL = 12;
    private static final Pattern NOTE = Pattern.compile("(注|备注|说明|附注)\\d?:.*");
    /// What stands in a table that has nothing to state, instead of rows.
    private static final Pattern STATEMENT = Pattern.compile(
            ".*(没有|未安排|不涉及|无).*(支出|预算|数据|安排|内容|空表|空白|此表|本表|项目|收入).*|(本表|此表)(为空|无).*");

    private BodyRows() {}

    static boolean isTotal(String text) {
        return text.length() <= LONGEST_TOTAL && TOTALS.contains(HeaderText.normalise(text));
    }

    /// Whether the words of a row say no more than that it is a total.
    private static boolean isTotal(Collection<String> texts) {
        boolean isNameless = true;
        for (String text : texts) {
            if (isTotal(text)) {
                return true;
            }
            isNameless &= text.isEmpty();
        }
        return isNameless;
    }

    /// A line below a table that is none of its rows.
    static boolean isNote(String text) {
        return (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) && NOTE.matcher(HeaderText.normalise(text)).matches();
    }

    /// Whether a row is words about the table: a note, or a statement that it is empty.
    static boolean isRemark(GridRow row) {
        String first = row.cells().getFirst().text();
        return isNote(first) || (row.cells().size() == 1 && STATEMENT.matcher(HeaderText.normalise(first)).matches());
    }

    /// @param texts      the row's words and codes by field; a row of nothing but amounts is a total
    /// @param department the department's code
    static RowKind kind(Map<Field, String> texts, String department) {
        String unit = texts.getOrDefault(Field.UNIT_CODE, "");
        if (isTotal(texts.values())) {
            return RowKind.TOTAL;
        }
        // before the units: some documents repeat the unit's code on its lines
        if (FunctionCode.isCode(texts.getOrDefault(Field.ITEM_CODE, ""))
                || EconomicCode.isCode(texts.getOrDefault(Field.ECONOMIC_CODE, ""))) {
            return RowKind.ITEM;
        }
        if (!texts.getOrDefault(Field.PROJECT_NAME, "").isEmpty() && !unit.isEmpty()) {
            return RowKind.PROJECT;
        }
        if (unit.equals(department) && !department.isEmpty()) {
            return RowKind.DEPARTMENT;
        }
        if (!unit.isEmpty()) {
            return RowKind.UNIT;
        }
        return texts.getOrDefault(Field.FUND_NAME, "").isEmpty() ? RowKind.LINE : RowKind.FUND;
    }
}
