package budgetexplorer.check.table;

import budgetexplorer.check.rule.Rule;
import budgetexplorer.check.table.balance.BothSides;
import budgetexplorer.check.table.balance.OutlineSum;
import budgetexplorer.check.table.balance.TotalSum;
import budgetexplorer.check.table.balance.YearSum;
import budgetexplorer.check.table.between.AppropriationByFund;
import budgetexplorer.check.table.between.AppropriationInBalance;
import budgetexplorer.check.table.between.BasicExpenditure;
import budgetexplorer.check.table.between.ExpenditureByCategory;
import budgetexplorer.check.table.between.ExpenditureByFund;
import budgetexplorer.check.table.between.FunctionByEconomy;
import budgetexplorer.check.table.between.GeneralExpenditure;
import budgetexplorer.check.table.between.GovernmentFundExpenditure;
import budgetexplorer.check.table.between.IncomeByFund;
import budgetexplorer.check.table.between.IncomeIsExpenditure;
import budgetexplorer.check.table.between.ProcurementWithinExpenditure;
import budgetexplorer.check.table.between.ProcurementWithinGeneral;
import budgetexplorer.check.table.between.ProjectsWithGoals;
import budgetexplorer.check.table.between.ServicesWithinExpenditure;
import budgetexplorer.check.table.between.ServicesWithinGeneral;
import budgetexplorer.check.table.between.StateCapitalExpenditure;
import budgetexplorer.check.table.between.ThreePublicWithinBasic;
import budgetexplorer.check.table.between.ThreePublicWithinGeneral;
import java.util.List;

/// The rules of what adds up in the 12 tables, in the order in which they are shown. A new one is a line here and its
/// class.
public final class TableRules {
    /// Within one table.
    public static final List<Rule> WITHIN = List.of(
            // 1 and 4
            new OutlineSum(), new YearSum(), new TotalSum(), new BothSides(),
            // along the rows
            new StructureSum(), new BasicSum(), new EconomySum(), new IncomeSum(), new CurrentIncomeSum(),
            new CarryOverSum(), new ThreePublicSum(), new VehicleSum(), new TrainingSum(), new FundSum(),
            new PurchaseTypeSum(), new CentralSum(), new DispersedSum(), new PurchaseFundSum(),
            // down the columns
            new DepartmentRow(), new UnitSum(), new ItemSum(), new CodeSum(), new EconomyClassSum(),
            new EconomyCodeSum(), new FundRowSum(), new FundUnitSum(), new UnitFundSum(), new ProjectSum());

    /// Between tables.
    public static final List<Rule> BETWEEN = List.of(new IncomeByFund(), new ExpenditureByCategory(),
            new AppropriationInBalance(), new IncomeIsExpenditure(), new ExpenditureByFund(), new GeneralExpenditure(),
            new GovernmentFundExpenditure(), new StateCapitalExpenditure(), new AppropriationByFund(),
            new BasicExpenditure(), new FunctionByEconomy(), new ProjectsWithGoals(), new ThreePublicWithinBasic(),
            new ThreePublicWithinGeneral(), new ProcurementWithinExpenditure(), new ServicesWithinExpenditure(),
            new ProcurementWithinGeneral(), new ServicesWithinGeneral());

    private TableRules() {}
}
