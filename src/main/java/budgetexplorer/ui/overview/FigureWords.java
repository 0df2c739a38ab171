package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.Money;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.overview.Change;
import budgetexplorer.service.overview.KeyFigure;
import budgetexplorer.service.overview.LinkedAmount;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;

/// Says amounts and changes in words, and where they lead.
final class FigureWords {
    private static final String MINUS = "−";
    private static final String PLUS = "+";

    private final Messages messages;
    private final AmountFormat format;
    private final DecimalFormat percent = new DecimalFormat("0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));

    FigureWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /// An amount without its unit; a dash for zero, and for what is missing with the reason.
    Phrase amount(KeyFigure figure, String reason) {
        return figure.amount().map(this::amount).orElseGet(() -> Phrase.missing(AmountFormat.DASH, reason));
    }

    Phrase amount(LinkedAmount amount) {
        return Phrase.link(format.cell(amount.money()), amount.link(), tip(amount));
    }

    /// An amount with its unit.
    Phrase amountWithUnit(LinkedAmount amount) {
        return Phrase.link(withUnit(amount.money()), amount.link(), tip(amount));
    }

    String withUnit(Money money) {
        return messages.text("overview.amount", format.amount(money), format.unit().label());
    }

    /// What share of a whole it is; empty where one of them is not known or the whole is nothing.
    Optional<Double> share(KeyFigure part, KeyFigure whole) {
        return part.amount().flatMap(amount -> whole.amount().map(LinkedAmount::money)
                .filter(money -> !money.isZero()).map(money -> amount.money().shareOf(money)));
    }

    /// A share beside its amount.
    Phrase share(Optional<Double> share, Phrase amount) {
        return share.map(value -> amount.derived(format.share(value)))
                .orElseGet(() -> Phrase.missing(AmountFormat.DASH, messages.text("overview.share.none")));
    }

    /// How it changed, as a rate if there is one: `−3.31%`.
    Phrase change(KeyFigure figure) {
        return figure.change().map(change -> Phrase.link(rate(change), change.link(), tip(change)))
                .orElseGet(() -> Phrase.missing(AmountFormat.DASH, messages.text("overview.change.unknown")));
    }

    private String rate(Change change) {
        if (change.isNone()) {
            return messages.text("overview.change.none");
        }
        return change.percent().map(this::rate).orElseGet(() -> change.difference().map(this::difference).orElse(""));
    }

    /// With its sign: `+1.83%`.
    String rate(BigDecimal rate) {
        return sign(rate.signum()) + percent.format(rate.abs()) + "%";
    }

    private String difference(Money money) {
        return sign(Long.signum(money.fen())) + format.amount(money.magnitude());
    }

    private static String sign(int signum) {
        return signum < 0 ? MINUS : signum > 0 ? PLUS : "";
    }

    /// Where a click leads.
    String tip(LinkedAmount amount) {
        String place = place(amount.link(), amount.place());
        return amount.computed() ? messages.text("overview.tip.computed", place) : place;
    }

    private String place(Link link, String place) {
        return switch (link) {
            case Link.TableCell cell -> place.isEmpty()
                    ? messages.text("overview.tip.table", cell.table().number())
                    : messages.text("overview.tip.cell", cell.table().number(), place);
            case Link.Project _ -> messages.text("overview.tip.project", place);
            case Link.Sentence _ -> messages.text("overview.tip.text", place);
            case Link.Line line -> line.path().isEmpty()
                    ? messages.text("overview.tip.lines")
                    : messages.text("overview.tip.line", String.join(" › ", line.path()));
            case Link.Overview _,Link.Chart _,Link.Comparison _,Link.Difference _,Link.Findings _ -> "";
        };
    }

    /// Who says how it changed, and what the text says otherwise.
    String tip(Change change) {
        String said = switch (change.source()) {
            case NARRATIVE -> messages.text("overview.change.text", change.place());
            case LIBRARY -> messages.text("overview.change.library", previous(change.link().budget()),
                    difference(change), place(change.link(), change.place()));
        };
        return change.otherwise()
                .map(other -> said + "\n" + messages.text("overview.change.otherwise", other.place())).orElse(said);
    }

    private String difference(Change change) {
        return change.difference().filter(money -> !money.isZero()).map(this::difference)
                .orElseGet(() -> messages.text("overview.change.none"));
    }

    /// `2025 年公开预算`
    String previous(BudgetId id) {
        return messages.text("overview.budget", String.valueOf(id.year()),
                messages.text("stage." + id.stage().name()));
    }

    String unit() {
        return format.unit().label();
    }

    /// `柳州市科学技术局 2026 年公开预算`
    String name(BudgetSummary budget) {
        return messages.text("overview.name", budget.department().name(), previous(budget.id()));
    }
}
