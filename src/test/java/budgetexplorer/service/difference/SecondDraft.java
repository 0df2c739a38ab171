package budgetexplorer.service.difference;

import static budgetexplorer.model.table.TableKind.APPROPRIATION_BALANCE;
import static budgetexplorer.model.table.TableKind.BALANCE;
import static budgetexplorer.model.table.TableKind.EXPENDITURE;
import static budgetexplorer.model.table.TableKind.GENERAL;
import static budgetexplorer.model.table.TableKind.GENERAL_BASIC;
import static budgetexplorer.model.table.TableKind.GOALS;
import static budgetexplorer.model.table.TableKind.INCOME;
import static budgetexplorer.model.table.TableKind.PROCUREMENT;
import static budgetexplorer.model.table.TableKind.PURCHASED_SERVICES;
import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Progress;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.samples.Documents;
import budgetexplorer.service.ImportBudgets;
import budgetexplorer.service.ImportOptions;
import budgetexplorer.service.ImportRequest;
import budgetexplorer.store.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Second drafts of the sample of 405, made as a person would make them, and imported as its revision 2.
public final class SecondDraft {
    private static final List<TableKind> WITH_UNITS = List.of(INCOME, EXPENDITURE, GENERAL, TableKind.THREE_PUBLIC,
            PROCUREMENT, GOALS);

    private static final String FIGURE = "支出总预算9,050.14万元，基本支出预算2,504.76万元，占支出总预算27.68%，";

    private SecondDraft() {}

    /// A copy with ten edits, which leaves all totals as they were.
    public static void withTenEdits(Library library, Path folder) throws Exception {
        try (var copy = new EditedWorkbook(Documents.sample("405-2026"))) {
            // 1 an amount in one cell
            copy.set(GENERAL_BASIC, "C20", 18.11);
            // 2 a project has another name
            copy.set(PROCUREMENT, "D12", "办公设备更新购置");
            // 3 a line is gone, and all below it stand higher
            copy.remove(EXPENDITURE, 9);
            // 4 a line more
            copy.insert(PURCHASED_SERVICES, 12,
                    List.of("2060499", "", "其他技术与开发支出", 3.33, 3.33, 0.0, 0.0, 0.0, 0.0, 0.0));
            // 5 a line stands under another unit
            copy.move(GENERAL, 32, 45);
            // 6 one of two indicators of a cell
            copy.replace(GOALS, "提供现场服务人数(≥3人)", "提供现场服务人数(≥5人)");
            // 7 a line has another code
            copy.set(PROCUREMENT, "A24", "2060599");
            // 8 a unit has another name, everywhere
            WITH_UNITS.forEach(table -> copy.replace(table, "智能制造科技服务中心", "智能制造技术服务中心"));
            // 9 a goal in words
            copy.replace(GOALS, "围绕科技项目做好相关的咨询服务工作。", "围绕科技项目做好咨询与培训工作。");
            importInto(library, copy.save(folder.resolve("405-2026.xlsx")));
        }
        // 10 a figure of the text
        String text = String.join("\n", Documents.sampleText("405-2026"));
        assertThat(text).contains(FIGURE);
        importInto(library, Files.writeString(folder.resolve("405-2026.txt"),
                text.replace(FIGURE, FIGURE.replace("27.68%", "27.86%"))));
    }

    /// One line has 10.00 more, and so have the totals above it in all tables but for one that was forgotten: the unit's
    /// in table 3.
    public static void withTotals(Library library, Path folder) throws Exception {
        try (var copy = new EditedWorkbook(Documents.sample("405-2026"))) {
            copy.add(10, EXPENDITURE, "D5", "F5", "D6", "F6", "F7", "D9", "F9");
            copy.add(10, GENERAL, "D8", "H8", "D9", "H9", "D10", "H10", "D12", "H12");
            copy.add(10, INCOME, "C7", "D7", "E7", "C8", "D8", "E8", "C9", "D9", "E9");
            copy.add(10, BALANCE, "B6", "B8", "D11", "B32", "D32", "B34", "D34");
            copy.add(10, APPROPRIATION_BALANCE, "B6", "B7", "B9", "D6", "D12", "B34", "D34");
            importInto(library, copy.save(folder.resolve("405-2026.xlsx")));
        }
    }

    private static void importInto(Library library, Path file) {
        var outcomes = new ImportBudgets(library).run(ImportRequest.of(List.of(file), ImportOptions.NONE),
                Progress.NONE, Cancellation.NONE);
        assertThat(outcomes.toString()).contains("revision=2");
    }
}
