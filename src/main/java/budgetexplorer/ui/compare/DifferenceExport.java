package budgetexplorer.ui.compare;

import budgetexplorer.model.handout.Handout;
import budgetexplorer.model.handout.Section;
import budgetexplorer.ui.compare.difference.DifferenceViewModel;
import budgetexplorer.ui.kit.PrintPart;
import budgetexplorer.ui.kit.Printable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// What can be taken along of the difference between two drafts.
record DifferenceExport(DifferenceViewModel viewModel) {
    Optional<Exportable> shown() {
        return viewModel.handout(LocalDate.now(ZoneId.systemDefault())).map(handout -> new Exportable(handout.title(),
                () -> handout, () -> handout, printable(handout)));
    }

    private static Printable printable(Handout handout) {
        return new Printable(handout.title(), handout.furniture().headRight(),
                handout.sections().stream().map(DifferenceExport::part).toList());
    }

    private static PrintPart part(Section section) {
        return PrintPart.of(switch (section) {
            case Section.Table table -> table.name();
            case Section.Picture picture -> picture.chart().label();
            case Section.Text text -> text.heading();
        }, () -> section);
    }
}
