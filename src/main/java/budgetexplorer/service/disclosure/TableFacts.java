package budgetexplorer.service.disclosure;

import budgetexplorer.check.rule.PlainName;
import budgetexplorer.check.rule.Rounding;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.disclosure.ItemAmounts;
import budgetexplorer.model.disclosure.NamedAmount;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.Row;
import budgetexplorer.model.table.RowKind;
import budgetexplorer.model.table.TableKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// What the tables of one budget state of the subjects of a text. Not changed once it is made.
final class TableFacts {
    static final List<Field> FUNDS = List.of(Field.GENERAL, Field.GOVERNMENT_FUND, Field.STATE_CAPITAL,
            Field.FISCAL_ACCOUNT, Field.UNIT_FUNDS, Field.CARRY_OVER);
    static final Map<SectionKind, TableKind> ITEMS = Map.of(SectionKind.GENERAL, TableKind.GENERAL,
            SectionKind.GOVERNMENT_FUND, TableKind.GOVERNMENT_FUND, SectionKind.STATE_CAPITAL,
            TableKind.STATE_CAPITAL);
    private static final int ECONOMIC_DIGITS = 5;
    private static final Money NOTHING = new Money(0, 1);

    private final Map<TableKind, BudgetTable> tables = new EnumMap<>(TableKind.class);
    private final Map<Subject, Money> amounts = new HashMap<>();
    private final Map<SectionKind, List<NamedAmount>> income = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<NamedAmount>> expense = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<ItemAmounts>> items = new EnumMap<>(SectionKind.class);
    private final List<FunctionCode> categories = new ArrayList<>();
    private final Map<FunctionCode, String> names = new HashMap<>();

    /// @param known names of codes that the tables leave out
    TableFacts(List<BudgetTable> all, Function<FunctionCode, Optional<String>> known) {
        all.forEach(table -> tables.putIfAbsent(table.kind(), table));
        balance(SectionKind.BALANCE, TableKind.BALANCE);
        balance(SectionKind.APPROPRIATION_BALANCE, TableKind.APPROPRIATION_BALANCE);
        rows(TableKind.INCOME).ifPresent(rows -> whole(SectionKind.INCOME, rows, rows.whole(), Field.TOTAL, FUNDS));
        rows(TableKind.EXPENDITURE).ifPresent(rows -> expenditure(rows, known));
        ITEMS.forEach((section, kind) -> rows(kind).ifPresent(rows -> items(section, rows, known)));
        rows(TableKind.GENERAL_BASIC).ifPresent(rows -> whole(SectionKind.GENERAL_BASIC, rows, rows.whole(),
                Field.TOTAL, List.of(Field.PERSONNEL, Field.OPERATING)));
        rows(TableKind.THREE_PUBLIC).ifPresent(this::threePublic);
        rows(TableKind.PROCUREMENT).ifPresent(this::procurement);
        rows(TableKind.PURCHASED_SERVICES).ifPresent(
                rows -> whole(SectionKind.PURCHASED_SERVICES, rows, rows.whole(), Field.TOTAL, FUNDS));
        rows(TableKind.GOALS).ifPresent(this::goals);
    }

    private Optional<TableRows> rows(TableKind kind) {
        return Optional.ofNullable(tables.get(kind)).map(TableRows::new);
    }

    private void balance(SectionKind section, TableKind kind) {
        Optional.ofNullable(tables.get(kind)).map(BalanceLists::new).ifPresent(lists -> {
            lists.total().ifPresent(total -> amounts.put(Subject.whole(section), total));
            income.put(section, lists.income());
            expense.put(section, lists.expense());
        });
    }

    /// What rows state of a whole and of its parts. Parts that are blank are nothing where the others make the whole.
    private void whole(SectionKind section, TableRows rows, List<Row> of, Field total, List<Field> parts) {
        rows.sum(of, total).ifPresent(money -> amounts.put(Subject.whole(section), money));
        parts(section, rows, of, total, parts);
    }

    private void parts(SectionKind section, TableRows rows, List<Row> of, Field total, List<Field> parts) {
        Optional<Money> whole = rows.sum(of, total);
        Money stated = Rounding.sum(parts.stream().map(part -> rows.sumOfStated(of, part)).toList());
        boolean isAll = whole.filter(money -> Rounding.allows(money.minus(stated), parts.size())).isPresent();
        for (Field part : parts) {
            Optional<Money> money = rows.sum(of, part);
            if (money.isPresent()) {
                amounts.put(Subject.of(section, part), money.get());
            } else if (isAll && rows.isNothing(of, part)) {
                amounts.put(Subject.of(section, part), NOTHING);
            }
        }
    }

    private void expenditure(TableRows rows, Function<FunctionCode, Optional<String>> known) {
        whole(SectionKind.EXPENDITURE, rows, rows.whole(), Field.TOTAL,
                List.of(Field.BASIC, Field.PROJECT, Field.CARRIED_FORWARD));
        name(rows);
        rows.byCategory().forEach((code, own) -> {
            categories.add(code);
            Money sum = rows.sumOfStated(own, Field.TOTAL);
            amounts.put(Subject.of(SectionKind.EXPENDITURE, code), name(code, known).flatMap(this::inBalance)
                    .filter(stated -> Rounding.allows(stated.minus(sum), own.size())).orElse(sum));
        });
    }

    /// What table 1 states of a 类, which is better than a sum of rounded amounts.
    private Optional<Money> inBalance(String category) {
        return expense.getOrDefault(SectionKind.BALANCE, List.of()).stream()
                .filter(line -> PlainName.of(line.name()).equals(PlainName.of(category))).map(NamedAmount::amount)
                .findFirst();
    }

    private void name(TableRows rows) {
        for (CodeLevel level : CodeLevel.values()) {
            rows.byCode(level.digits()).forEach((code, own) -> own.stream()
                    .map(row -> rows.table().text(row, Field.NAME).strip()).filter(name -> !name.isEmpty()).findFirst()
                    .ifPresent(name -> names.putIfAbsent(code, name)));
        }
    }

    private void items(SectionKind section, TableRows rows, Function<FunctionCode, Optional<String>> known) {
        name(rows);
        whole(section, rows, rows.whole(), Field.TOTAL, List.of(Field.BASIC, Field.PROJECT));
        List<ItemAmounts> found = new ArrayList<>();
        rows.byCode(CodeLevel.ITEM.digits()).forEach((code, own) -> {
            Money total = rows.sumOfStated(own, Field.TOTAL);
            if (!total.isZero()) {
                found.add(item(rows, code, own, total));
            }
        });
        items.put(section, found.stream().map(item -> found.stream().filter(item::isBeside).findAny().isPresent()
                ? item
                : alone(rows, item, known)).toList());
    }

    /// The only 项 of its 类 is all of it, which table 1 states better than a sum of rounded amounts.
    private ItemAmounts alone(TableRows rows, ItemAmounts item, Function<FunctionCode, Optional<String>> known) {
        return name(item.code().at(CodeLevel.CATEGORY), known).flatMap(this::inBalance)
                .filter(stated -> Rounding.allows(stated.minus(item.total()), rows.byCode(CodeLevel.ITEM.digits())
                        .getOrDefault(item.code(), List.of()).size()))
                .map(item::withTotal).orElse(item);
    }

    private Optional<String> name(FunctionCode code, Function<FunctionCode, Optional<String>> known) {
        return Optional.ofNullable(names.get(code)).or(() -> known.apply(code));
    }

    private static ItemAmounts item(TableRows rows, FunctionCode code, List<Row> own, Money total) {
        boolean noBasic = rows.isNothing(own, Field.BASIC);
        boolean noProject = rows.isNothing(own, Field.PROJECT);
        Money basic = rows.sumOfStated(own, Field.BASIC);
        Money project = rows.sumOfStated(own, Field.PROJECT);
        boolean isBoth = !noBasic && !noProject;
        return new ItemAmounts(code, total, isBoth ? Optional.of(basic) : Optional.empty(),
                isBoth ? Optional.of(project) : Optional.empty(), noProject && isAll(basic, total, own),
                noBasic && isAll(project, total, own));
    }

    private static boolean isAll(Money part, Money total, List<Row> rows) {
        return Rounding.allows(total.minus(part), rows.size());
    }

    private void threePublic(TableRows rows) {
        List<Row> general = rows.general();
        whole(SectionKind.THREE_PUBLIC, rows, general, Field.THREE_PUBLIC,
                List.of(Field.ABROAD, Field.VEHICLES, Field.RECEPTION));
        parts(SectionKind.THREE_PUBLIC, rows, general, Field.VEHICLES,
                List.of(Field.VEHICLE_PURCHASE, Field.VEHICLE_RUNNING));
    }

    private void procurement(TableRows rows) {
        whole(SectionKind.PROCUREMENT, rows, rows.whole(), Field.TOTAL, FUNDS);
        parts(SectionKind.PROCUREMENT, rows, rows.whole(), Field.TOTAL, List.of(Field.CENTRAL, Field.DISPERSED));
        type(rows, Field.CENTRAL_GOODS, Field.DISPERSED_GOODS);
        type(rows, Field.CENTRAL_WORKS, Field.DISPERSED_WORKS);
        type(rows, Field.CENTRAL_SERVICES, Field.DISPERSED_SERVICES);
    }

    /// Both ways to buy something together, under the name of the first.
    private void type(TableRows rows, Field central, Field dispersed) {
        if (rows.table().has(central) || rows.table().has(dispersed)) {
            amounts.put(Subject.of(SectionKind.PROCUREMENT, central), rows.sumOfStated(rows.whole(), central)
                    .plus(rows.sumOfStated(rows.whole(), dispersed)));
        }
    }

    private void goals(TableRows rows) {
        List<Row> whole = rows.whole().isEmpty() ? rows.table().rows(RowKind.PROJECT).toList() : rows.whole();
        rows.sum(whole, Field.TOTAL).ifPresent(money -> amounts.put(Subject.whole(SectionKind.GOALS), money));
    }

    Set<TableKind> kinds() {
        return tables.keySet();
    }

    Set<TableKind> empty() {
        Set<TableKind> empty = EnumSet.noneOf(TableKind.class);
        tables.forEach((kind, table) -> {
            if (new TableRows(table).isEmpty()) {
                empty.add(kind);
            }
        });
        return empty;
    }

    Optional<BudgetTable> table(TableKind kind) {
        return Optional.ofNullable(tables.get(kind));
    }

    Map<Subject, Money> amounts() {
        return amounts;
    }

    Map<SectionKind, List<NamedAmount>> income() {
        return income;
    }

    Map<SectionKind, List<NamedAmount>> expense() {
        return expense;
    }

    Map<SectionKind, List<ItemAmounts>> items() {
        return items;
    }

    List<FunctionCode> categories() {
        return categories;
    }

    /// What the tables call their codes.
    Map<FunctionCode, String> names() {
        return names;
    }

    /// The names of what people, or offices, are paid with.
    List<String> economy(Field field) {
        return table(TableKind.GENERAL_BASIC).map(table -> table.rows(RowKind.ITEM)
                .filter(row -> table.text(row, Field.ECONOMIC_CODE).length() == ECONOMIC_DIGITS)
                .filter(row -> table.amount(row, field).filter(money -> !money.isZero()).isPresent())
                .map(row -> table.text(row, Field.NAME).strip()).distinct().toList()).orElse(List.of());
    }
}
