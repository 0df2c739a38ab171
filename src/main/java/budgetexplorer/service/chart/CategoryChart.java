package budgetexplorer.service.chart;

import budgetexplorer.model.Money;
import budgetexplorer.model.Palette;
import budgetexplorer.model.chart.BarData;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the money is for: a bar for each 类.
record CategoryChart(Subject subject, ChartWords words) {
    Chart chart() {
        List<Category> categories = subject.categories();
        List<BarData.Bar> bars = categories.stream().map(this::bar).toList();
        return words.chart("categories", words.text("chart.categories"), heading(categories), notes(categories),
                new BarData(bars));
    }

    private BarData.Bar bar(Category category) {
        Category.Holder largest = category.largestHolder();
        String remark = category.total().flatMap(total -> subject.total()
                .map(whole -> words.text("chart.remark.share", words.share(total, whole)))).orElse("");
        if (category.holders().size() > 1) {
            remark += "\n" + words.text("chart.remark.opens", largest.unit().name());
        }
        return new BarData.Bar(category.title(), category.amounts().total(),
                new Ink.Fixed(Palette.of(category.code())), remark, subject.line(largest.path()));
    }

    private String heading(List<Category> categories) {
        if (categories.isEmpty()) {
            return words.text("chart.functions.missing", words.department(), words.year());
        }
        Category first = categories.getFirst();
        return first.total().flatMap(total -> subject.total().map(whole -> words.text("chart.categories.heading",
                first.name(), words.amount(total), words.share(total, whole), categories.size())))
                .orElseGet(() -> words.text("chart.categories.plain", words.department(), words.year(),
                        categories.size()));
    }

    private List<String> notes(List<Category> categories) {
        if (categories.isEmpty()) {
            return List.of();
        }
        List<String> notes = new ArrayList<>(List.of(words.text("chart.categories.note")));
        Optional<Money> sum = categories.stream().map(Category::total).reduce(Optional.of(new Money(0, 1)),
                (one, other) -> one.flatMap(money -> other.map(money::plus)));
        sum.flatMap(added -> subject.total().map(added::minus)).filter(difference -> !difference.isZero())
                .ifPresent(difference -> notes.add(words.text("chart.difference", words.signed(difference))));
        return notes;
    }
}
