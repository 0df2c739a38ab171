package budgetexplorer.service.disclosure;

import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.Growth;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.tree.BudgetTrees;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.store.BudgetStore;
import budgetexplorer.store.ClassificationStore;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Real libraries of some budgets, and what somebody types to fill the gaps of their texts.
final class Libraries {
    private Libraries() {}

    /// A library of budgets, each as one file.
    static Library of(Path file, Budget... budgets) throws ProblemException {
        Library library = Library.open(file);
        var names = new ClassificationStore(library);
        var store = new BudgetStore(library);
        for (Budget budget : budgets) {
            store.store(List.of(budget), each -> BudgetTrees.of(each, names));
        }
        return library;
    }

    /// Types all that a text lacks, until it lacks nothing.
    ///
    /// @param costs what 机关运行经费 are
    static DisclosureDraft filled(Library library, BudgetSummary budget, Money costs) throws ProblemException {
        var generate = new GenerateDisclosure(new BrowseLibrary(library));
        DisclosureDraft draft = generate.of(budget);
        for (int round = 0; round < 3 && !draft.missing().isEmpty(); round++) {
            Map<Need, String> typed = new HashMap<>();
            draft.missing().forEach(asked -> typed.put(asked.need(), value(asked.need(), costs)));
            new KeepDisclosureInputs(library).type(budget.id(), typed).perform();
            draft = generate.of(budget);
        }
        return draft;
    }

    private static String value(Need need, Money costs) {
        return switch (need.kind()) {
            case AMOUNT -> Growth.printed(costs).toPlainString();
            case PRIOR -> "12.34";
            case REASON -> "按工作安排调整；";
            case PURPOSE -> "开展园林绿化工作。";
            case NAME -> "科目" + need.subject().part().replace('0', '甲').replace('1', '乙').replace('2', '丙')
                    .replace('3', '丁').replace('4', '戊').replace('5', '己').replace('6', '庚').replace('8', '辛')
                    .replace('9', '壬').replace('7', '癸');
            case WORDS -> "（一）管理城市园林。\n（二）办理交办的事项。";
            case PROJECTS, TABLE -> throw new IllegalArgumentException(need.key());
        };
    }
}
