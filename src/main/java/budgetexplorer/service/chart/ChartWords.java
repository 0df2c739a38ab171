package budgetexplorer.service.chart;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.chart.Chart;
import budgetexplorer.model.chart.ChartData;
import java.util.ArrayList;
import java.util.List;

/// The words that charts share. Not thread-safe.
record ChartWords(Messages messages, AmountFormat format, Subject subject) {
    String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /// `9,050.14 万元`
    String amount(Money money) {
        return format.amount(money) + " " + format.unit().label();
    }

    /// `+16.50 万元`
    String signed(Money money) {
        return (money.isPositive() ? "+" : "") + amount(money);
    }

    /// A part of a whole: `90.8%`.
    String share(Money part, Money whole) {
        return format.share(part.shareOf(whole));
    }

    /// By what part an amount has changed: `+3.4%`; empty where it was nothing before.
    String rate(Money change, Money before) {
        if (before.isZero()) {
            return "";
        }
        return (change.isPositive() ? "+" : "") + format.share(change.shareOf(before));
    }

    String department() {
        return subject.budget().department().name();
    }

    String year() {
        return year(subject.id().year());
    }

    /// Which way an amount went, and by how much.
    String changed(Money change) {
        if (change.isZero()) {
            return text("chart.same");
        }
        return change.isPositive() ? text("chart.more", amount(change)) : text("chart.less", amount(change.negate()));
    }

    /// Without the separators that numbers have.
    static String year(int year) {
        return String.valueOf(year);
    }

    String join(List<String> parts) {
        return String.join(text("list.separator"), parts);
    }

    /// A chart with the line on unit and file below it.
    Chart chart(String name, String label, String heading, List<String> notes, ChartData data) {
        List<String> all = new ArrayList<>(notes);
        all.add(text("chart.source", department(), year(), text("stage." + subject.id().stage().name()),
                subject.budget().file(), format.unit().label()));
        return new Chart(name, label, heading, all, data);
    }
}
