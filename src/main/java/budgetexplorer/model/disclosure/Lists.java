package budgetexplorer.model.disclosure;

import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.narrative.SectionKind;
import java.util.List;
import java.util.Map;

/// What the sections list out of the tables. Immutable.
///
/// @param income     by section (一 or 四) where the money comes from, what is nothing left out
/// @param expense    by section what it is spent on, what is nothing left out
/// @param categories the 类 of table 3, by their codes
/// @param gone       the 类 that had money the year before and have none; their amounts are nothing
/// @param items      by section (五, 八 or 九) the 项, by their codes
/// @param personnel  the names of what 人员经费 is spent on
/// @param operating  the names of what 公用经费 is spent on
public record Lists(Map<SectionKind, List<NamedAmount>> income, Map<SectionKind, List<NamedAmount>> expense,
        List<FunctionCode> categories, List<FunctionCode> gone, Map<SectionKind, List<ItemAmounts>> items,
        List<String> personnel,
        List<String> operating) {
    public Lists {
        income = Map.copyOf(income);
        expense = Map.copyOf(expense);
        categories = List.copyOf(categories);
        gone = List.copyOf(gone);
        items = Map.copyOf(items);
        personnel = List.copyOf(personnel);
        operating = List.copyOf(operating);
    }
}
