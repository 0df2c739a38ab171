package budgetexplorer.ui;

import budgetexplorer.read.MadeUpWorkbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Made-up files that give an import something to talk about.
public final class ImportDocuments {
    private static final Object[] TITLE = {"2026年部门支出总体情况表"};
    private static final Object[] CAPTION = {"部门名称：701某市园林局", null, null, null, "单位：万元"};
    private static final Object[] HEADER = {"科目编码", "单位代码", "单位名称", "合计", "基本支出", "项目支出"};
    private static final Object[] TOTAL = {"合计", null, null, 10.5, 4.0, 6.5};
    private static final Object[] UNIT = {null, "701001", "园林局本级", 10.5, 4.0, 6.5};
    private static final Object[] ITEM = {"2120101", null, "行政运行", 10.5, 4.0, 6.5};

    private ImportDocuments() {}

    /// No workbook at all.
    public static Path broken(Path folder) throws IOException {
        return Files.writeString(folder.resolve("broken.xlsx"), "not a workbook");
    }

    /// A draft of 701 for 2026.
    public static Path draft(Path folder) {
        return new MadeUpWorkbook().sheet("支出", TITLE, CAPTION, HEADER, TOTAL, UNIT, ITEM).write(folder,
                "701.xlsx");
    }

    /// The income of the same draft.
    public static Path income(Path folder) {
        return new MadeUpWorkbook().sheet("收入", row("2026年部门收入总表"), CAPTION, row("单位代码", "单位名称", "合计"),
                row("合计", null, 10.5)).write(folder, "income.xlsx");
    }

    /// The same, behind a password.
    public static Path locked(Path folder, String password) throws Exception {
        return new MadeUpWorkbook().sheet("支出", TITLE, CAPTION, HEADER, TOTAL, UNIT, ITEM).writeEncrypted(folder,
                "locked.xlsx", password);
    }

    /// Without a year.
    public static Path withoutYear(Path folder) {
        return new MadeUpWorkbook().sheet("支出", row("部门支出总体情况表"), CAPTION, HEADER, TOTAL, UNIT, ITEM).write(folder,
                "year.xlsx");
    }

    /// Without a department.
    public static Path withoutDepartment(Path folder) {
        return new MadeUpWorkbook().sheet("支出", TITLE, row("单位：万元"), HEADER, TOTAL, ITEM).write(folder, "nobody.xlsx");
    }

    /// With a total in `支出!D4` that is no amount.
    public static Path withAWarning(Path folder) {
        return new MadeUpWorkbook().sheet("支出", TITLE, CAPTION, HEADER, row("合计", null, null, "约10万", 4.0, 6.5), UNIT,
                ITEM).write(folder, "warning.xlsx");
    }

    /// 701 and 702 in one.
    public static Path twoDepartments(Path folder) {
        return new MadeUpWorkbook().sheet("园林", TITLE, CAPTION, HEADER, TOTAL, UNIT, ITEM)
                .sheet("公路", row("2026年部门收入总表"), row("部门名称：702某市公路局", "单位：万元"), row("单位代码", "单位名称", "合计"),
                        row("合计", null, 10.5))
                .write(folder, "two.xlsx");
    }

    private static Object[] row(Object... cells) {
        return cells;
    }
}
