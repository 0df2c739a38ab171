package budgetexplorer.read.random;

import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.random.WrittenRow.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What comes before the tables: a cover, and a list of contents that names all tables.
final class Cover {
    private Cover() {}

    static List<WrittenSheet> sheets(List<ExpectedBudget> budgets, boolean year) {
        var cover = new WrittenSheet("封面");
        cover.blank();
        budgets.forEach(budget -> cover.words(budget.department().name()));
        cover.words((year ? budgets.getFirst().year() + "年" : "") + "部门预算");
        List<WrittenSheet> sheets = new ArrayList<>(List.of(cover));
        sheets.add(contents());
        return sheets;
    }

    private static WrittenSheet contents() {
        var contents = new WrittenSheet("目录");
        contents.words("目录");
        for (TableKind kind : TableKind.values()) {
            contents.row(Role.WORDS, Map.of(0, new WrittenCell.Number(BigDecimal.valueOf(kind.number()), "General"), 1,
                    new WrittenCell.Words("%s（表%d）".formatted(kind.title(), kind.number()))));
        }
        return contents;
    }
}
