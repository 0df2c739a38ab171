package budgetexplorer.ui.overview;

import static java.util.stream.Collectors.joining;

import budgetexplorer.base.Messages;
import budgetexplorer.model.handout.Cell;
import budgetexplorer.model.handout.Section;
import budgetexplorer.model.handout.Section.Align;
import budgetexplorer.ui.overview.OverviewPage.Bars;
import java.util.List;

/// The first page as tables, to be printed.
record OverviewPrint(OverviewPage page, Messages messages) {
    /// The key figures.
    Section.Table figures() {
        return new Section.Table(messages.text("print.figures"), text(page.title()), List.of(),
                List.of(column("print.figures.name", Align.LEFT), column("print.figures.value", Align.RIGHT),
                        column("print.figures.more", Align.LEFT)),
                1, page.cards().stream().map(this::row).toList(), List.of(text(page.subtitle())));
    }

    private Section.Row row(OverviewPage.Card card) {
        String name = (card.heading() + " " + card.note()).strip();
        return row(name, card.value().text(),
                card.lines().stream().map(OverviewPrint::text).collect(joining(messages.text("list.separator.long"))));
    }

    /// What the money is for.
    Section.Table spending() {
        Bars bars = page.spending();
        return new Section.Table(messages.text("overview.spending"), messages.text("overview.spending"), List.of(),
                List.of(column("print.figures.name", Align.LEFT), column("tree.column.total", Align.RIGHT),
                        column("print.figures.share", Align.RIGHT)),
                1, bars.bars().stream()
                        .map(bar -> row(bar.name(), bar.amount().text(), bar.percent().text())).toList(),
                bars.note().isEmpty() ? List.of() : List.of(text(bars.note())));
    }

    private Section.Column column(String key, Align align) {
        return new Section.Column(List.of(messages.text(key)), align);
    }

    private static Section.Row row(String... words) {
        return new Section.Row(List.of(words).stream().<Cell>map(Cell.Words::new).toList(), false, 0);
    }

    private static String text(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(joining());
    }
}
