package budgetexplorer.model.disclosure;

import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import java.util.Optional;

/// What all units together spend on a 项.
///
/// @param basic   empty where a cell is blank and nothing shows that it means zero
/// @param onlyBasic   whether no cell has any project expenditure
/// @param onlyProject whether no cell has any basic expenditure
public record ItemAmounts(FunctionCode code, Money total, Optional<Money> basic, Optional<Money> project,
        boolean onlyBasic, boolean onlyProject) {
    /// Whether it is another one of the same 类.
    public boolean isBeside(ItemAmounts other) {
        return !code.equals(other.code) && code.at(CodeLevel.CATEGORY).equals(other.code.at(CodeLevel.CATEGORY));
    }

    /// The same with a total that another place states.
    public ItemAmounts withTotal(Money stated) {
        return new ItemAmounts(code, stated, basic, project, onlyBasic, onlyProject);
    }
}
