package budgetexplorer.ui.narrative;

import budgetexplorer.base.Messages;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.evidence.CellPlace;
import budgetexplorer.model.evidence.FigureEvidence;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.Source;
import budgetexplorer.service.LinkedNarrative;
import budgetexplorer.ui.narrative.FigureDetails.CellChoice;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in words what the tables say to a figure.
final class EvidenceWords {
    private final Messages messages;
    private final FigureWords words;

    EvidenceWords(Messages messages, FigureWords words) {
        this.messages = messages;
        this.words = words;
    }

    /// Empty for a figure outside the sections 一 to 十三.
    Optional<FigureDetails.Evidence> evidence(LinkedNarrative linked, Figure figure) {
        return linked.evidence().of(figure).map(evidence -> new FigureDetails.Evidence(
                messages.text("narrative.evidence.said", figure.printed()),
                evidence.gap().map(gap -> messages.text("narrative.gap." + gap.reason().name(), gap.name()))
                        .orElseGet(() -> given(linked, evidence)),
                evidence.agreement(), messages.text("narrative.agreement." + evidence.agreement().name()),
                evidence.cells().stream().map(place -> choice(linked, place)).toList()));
    }

    private CellChoice choice(LinkedNarrative linked, CellPlace place) {
        return new CellChoice(place, address(linked, place));
    }

    private String given(LinkedNarrative linked, FigureEvidence evidence) {
        Figure figure = evidence.figure();
        int table = evidence.cells().getFirst().table().number();
        String cells = cells(linked, evidence.cells(), evidence.summed());
        return switch (figure.claim()) {
            case AMOUNT -> messages.text("narrative.evidence.cells", cells, expected(evidence));
            case SHARE -> messages.text("narrative.evidence.share", cells, amount(evidence.money(), figure),
                    addresses(linked, evidence.whole()), amount(evidence.wholeMoney(), figure),
                    expected(evidence));
            case COUNT -> messages.text("narrative.evidence.count", table, expected(evidence));
            case CHANGE, RATE, PRIOR_YEAR ->
                messages.text("narrative.evidence.about", cells, amount(evidence.money(), figure));
        };
    }

    /// `表 3 D5`, `表 1 B34、D34`, `表 3 的 10 格合计`.
    private String cells(LinkedNarrative linked, List<CellPlace> places, boolean summed) {
        int table = places.getFirst().table().number();
        return summed
                ? messages.text("narrative.evidence.sum", table, places.size())
                : messages.text("narrative.evidence.place", table, addresses(linked, places));
    }

    private static String addresses(LinkedNarrative linked, List<CellPlace> places) {
        return places.stream().map(place -> address(linked, place)).collect(Collectors.joining("、"));
    }

    private String expected(FigureEvidence evidence) {
        return evidence.expected().map(number -> words.number(number, evidence.figure().unit()))
                .orElseGet(() -> messages.text("narrative.evidence.blank"));
    }

    private String amount(Optional<Money> money, Figure figure) {
        MoneyUnit unit = MoneyUnit.ofLabel(figure.unit()).orElse(MoneyUnit.TEN_THOUSAND_YUAN);
        return money.map(stated -> words.number(stated.decimal(unit), unit.label()))
                .orElseGet(() -> messages.text("narrative.evidence.blank"));
    }

    /// The place as a spreadsheet names it: `D5`.
    static String address(LinkedNarrative linked, CellPlace place) {
        String letters = linked.table(place.table()).map(BudgetTable::columns)
                .map(columns -> columns.get(place.column()).letters()).orElse("");
        return letters + place.row() % Source.ROWS_OF_A_SHEET;
    }
}
