package budgetexplorer.service.audit;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Evidence;
import budgetexplorer.check.rule.AuditedBudget;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.table.TableKind;
import java.util.OptionalInt;

/// Names places shortly: `表10`, `说明 三（一）5`.
record PlaceWords(Messages messages, AuditedBudget audited) {
    String of(Evidence evidence) {
        return switch (evidence.at()) {
            case Link.TableCell(_, var kind, _, _) -> table(kind);
            case Link.Project _ -> table(TableKind.GOALS);
            case Link.Sentence(_, var offset) -> text(offset);
            case Link.Overview _,Link.Line _,Link.Chart _,Link.Comparison _,Link.Difference _,Link.Findings _ ->
                messages.text("audit.place.text");
        };
    }

    private String table(TableKind kind) {
        return messages.text("audit.place.table", String.valueOf(kind.number()));
    }

    /// With the numbers of the headings above it; without before the first section.
    private String text(OptionalInt offset) {
        String outline = audited.text().filter(_ -> offset.isPresent())
                .map(told -> told.place(offset.getAsInt())).orElse("");
        return outline.isEmpty() ? messages.text("audit.place.text") : messages.text("audit.place.sentence", outline);
    }
}
