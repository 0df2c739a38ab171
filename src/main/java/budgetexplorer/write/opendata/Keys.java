package budgetexplorer.write.opendata;

import budgetexplorer.model.BudgetId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The columns that every table begins with: which budget a row is of.
final class Keys {
    static final String BUDGET = "budget";

    private Keys() {}

    static List<PackageField> fields() {
        return List.of(PackageField.text(BUDGET, "预算").always(),
                PackageField.text("department_code", "部门代码", "administrative-classification:generic:level1:code")
                        .always(),
                PackageField.text("department", "部门", "administrative-classification:generic:level1:label").always(),
                new PackageField("year", "年度", PackageField.Type.INTEGER, Optional.of("date:fiscal-year"), true),
                PackageField.text("stage_code", "阶段代码", "phase:id").always(),
                PackageField.text("stage", "阶段", "phase:label").always(),
                PackageField.integer("revision", "稿次").always());
    }

    static List<String> of(PackagedBudget packaged) {
        BudgetId id = packaged.id();
        return List.of(id.reference(), id.department(), packaged.budget().department().name(),
                String.valueOf(id.year()), id.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                id.stage().label(), String.valueOf(id.revision()));
    }
}
