package budgetexplorer.ui.compare;

import budgetexplorer.compare.Measure;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Dimension;
import budgetexplorer.ui.kit.Memory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What is remembered of how a user compares.
record CompareMemory(Memory memory) {
    private static final String OTHERS = "compare.others";
    private static final String DIMENSION = "compare.dimension";
    private static final String MEASURES = "compare.measures";
    private static final String CHART = "compare.chart";
    private static final String SEPARATOR = " ";

    /// The budgets that were last compared with any, as far as the library has them.
    List<BudgetSummary> others(List<BudgetSummary> all) {
        List<String> references = words(OTHERS);
        return references.stream().flatMap(
                reference -> all.stream().filter(budget -> budget.id().reference().equals(reference))).toList();
    }

    /// Their departments.
    Set<String> departments() {
        return words(OTHERS).stream().flatMap(reference -> BudgetReference.parse(reference).stream())
                .map(BudgetReference::department).collect(Collectors.toSet());
    }

    void keep(Comparands comparands) {
        memory.put(OTHERS, comparands.others().stream().map(id -> id.reference())
                .collect(Collectors.joining(SEPARATOR)));
    }

    Dimension dimension() {
        return memory.get(DIMENSION).flatMap(Dimension::ofLabel).orElse(Dimension.FUNCTION);
    }

    void keep(Dimension dimension) {
        memory.put(DIMENSION, dimension.label());
    }

    /// Amounts always, since nothing else can be told from shares alone.
    Set<Measure> measures() {
        Set<Measure> measures = EnumSet.noneOf(Measure.class);
        List<String> names = memory.get(MEASURES).isEmpty()
                ? List.of(Measure.AMOUNT.name(), Measure.SHARE.name())
                : words(MEASURES);
        Arrays.stream(Measure.values()).filter(measure -> names.contains(measure.name())).forEach(measures::add);
        return measures.isEmpty() ? EnumSet.of(Measure.AMOUNT) : measures;
    }

    void keep(Set<Measure> measures) {
        memory.put(MEASURES, measures.stream().map(Measure::name).collect(Collectors.joining(SEPARATOR)));
    }

    Optional<String> chart() {
        return memory.get(CHART);
    }

    void keepChart(String name) {
        memory.put(CHART, name);
    }

    private List<String> words(String name) {
        return memory.get(name).stream().flatMap(text -> Arrays.stream(text.split(SEPARATOR))).toList();
    }
}
