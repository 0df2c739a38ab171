package budgetexplorer.write.disclosure;

import budgetexplorer.model.Department;
import budgetexplorer.model.FunctionCode;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.disclosure.Block;
import budgetexplorer.model.disclosure.Disclosure;
import budgetexplorer.model.disclosure.Facts;
import budgetexplorer.model.disclosure.Goals;
import budgetexplorer.model.disclosure.ItemAmounts;
import budgetexplorer.model.disclosure.Lists;
import budgetexplorer.model.disclosure.NamedAmount;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.model.disclosure.Sourced;
import budgetexplorer.model.disclosure.Subject;
import budgetexplorer.model.disclosure.Term;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.table.Field;
import budgetexplorer.model.table.TableKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Facts of a made-up 园林局 for 2026, put together word by word. For one test.
final class MadeFacts {
    private final Set<TableKind> tables = EnumSet.allOf(TableKind.class);
    private final Set<TableKind> empty = EnumSet.noneOf(TableKind.class);
    private final Map<Subject, Money> amounts = new HashMap<>();
    private final Map<Subject, Sourced<Money>> priors = new HashMap<>();
    private final Map<Need, Sourced<String>> words = new HashMap<>();
    private final Map<FunctionCode, String> names = new HashMap<>();
    private final Map<SectionKind, List<NamedAmount>> income = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<NamedAmount>> expense = new EnumMap<>(SectionKind.class);
    private final Map<SectionKind, List<ItemAmounts>> items = new EnumMap<>(SectionKind.class);
    private final List<FunctionCode> categories = new ArrayList<>();
    private final List<FunctionCode> gone = new ArrayList<>();
    private List<String> personnel = List.of();
    private Goals goals = new Goals(0, "项目", List.of());
    private List<Term> terms = List.of();

    static Money money(String number) {
        return Money.of(new BigDecimal(number), 2, MoneyUnit.TEN_THOUSAND_YUAN);
    }

    MadeFacts amount(SectionKind section, String number) {
        amounts.put(Subject.whole(section), money(number));
        return this;
    }

    MadeFacts amount(SectionKind section, Field field, String number) {
        amounts.put(Subject.of(section, field), money(number));
        return this;
    }

    MadeFacts prior(SectionKind section, String number) {
        priors.put(Subject.whole(section), new Sourced<>(money(number), Source.TYPED));
        return this;
    }

    MadeFacts prior(SectionKind section, Field field, String number) {
        priors.put(Subject.of(section, field), new Sourced<>(money(number), Source.TYPED));
        return this;
    }

    MadeFacts category(String code, String name, String number, String prior) {
        Subject subject = Subject.of(SectionKind.EXPENDITURE, new FunctionCode(code));
        amounts.put(subject, money(number));
        priors.put(subject, new Sourced<>(money(prior), Source.LIBRARY));
        names.put(new FunctionCode(code), name);
        (number.equals("0") ? gone : categories).add(new FunctionCode(code));
        return this;
    }

    MadeFacts name(String code, String name) {
        names.put(new FunctionCode(code), name);
        return this;
    }

    MadeFacts item(SectionKind section, ItemAmounts item) {
        items.computeIfAbsent(section, _ -> new ArrayList<>()).add(item);
        return this;
    }

    MadeFacts words(Need.Kind kind, Subject subject, String told) {
        words.put(new Need(kind, subject), new Sourced<>(told, Source.TEXT));
        return this;
    }

    MadeFacts income(SectionKind section, String name, String number) {
        income.computeIfAbsent(section, _ -> new ArrayList<>()).add(new NamedAmount(name, money(number)));
        return this;
    }

    MadeFacts expense(SectionKind section, String name, String number) {
        expense.computeIfAbsent(section, _ -> new ArrayList<>()).add(new NamedAmount(name, money(number)));
        return this;
    }

    MadeFacts personnel(String... told) {
        personnel = List.of(told);
        return this;
    }

    MadeFacts goals(Goals told) {
        goals = told;
        return this;
    }

    MadeFacts term(String name, String explanation) {
        terms = List.of(new Term(name, explanation));
        return this;
    }

    MadeFacts empty(TableKind table) {
        empty.add(table);
        return this;
    }

    MadeFacts without(TableKind table) {
        tables.remove(table);
        return this;
    }

    Disclosure text() {
        return DisclosureText.of(new Facts(new Department("701", "某市园林局"), 2026, tables, empty, amounts, priors, words,
                names, new Lists(income, expense, categories, gone, items, personnel, List.of()), goals,
                new Sourced<>(terms, Source.TEXT)));
    }

    /// The paragraphs below a heading, which begins so.
    List<String> below(String heading) {
        List<String> lines = new ArrayList<>();
        boolean isBelow = false;
        for (Block block : text().blocks()) {
            boolean isHeading = block instanceof Block.Heading || block instanceof Block.Part;
            isBelow = isHeading
                    ? String.join("", new Disclosure(List.of(block), List.of(), List.of()).lines())
                            .startsWith(heading)
                    : isBelow;
            if (isBelow && !isHeading) {
                lines.addAll(new Disclosure(List.of(block), List.of(), List.of()).lines());
            }
        }
        return lines;
    }
}
