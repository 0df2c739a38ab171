package budgetexplorer.model;

import java.util.Arrays;
import java.util.Optional;

/// What budgets are compared by.
public enum Dimension {
    /// 支出功能分类: 类, 款, 项 and projects, of all expenditure.
    FUNCTION("function"),
    /// 支出经济分类: 类 and 款, of basic expenditure from the general budget.
    ECONOMY("economy"),
    /// 基本支出, of it 人员经费 and 公用经费, and 项目支出.
    STRUCTURE("structure"),
    /// 资金性质 of the income.
    FUND("fund"),
    /// Each item of 三公两费.
    THREE_PUBLIC("three-public"),
    /// 政府采购: 集中 and 分散, each by goods, works and services.
    PROCUREMENT("procurement");

    private final String label;

    Dimension(String label) {
        this.label = label;
    }

    /// The name on the command line and in links.
    public String label() {
        return label;
    }

    /// The dimension of a name; empty if there is none.
    public static Optional<Dimension> ofLabel(String label) {
        return Arrays.stream(values()).filter(dimension -> dimension.label.equals(label)).findFirst();
    }
}
