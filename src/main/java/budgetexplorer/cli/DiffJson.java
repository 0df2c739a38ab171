package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Finding;
import budgetexplorer.compare.difference.Change;
import budgetexplorer.compare.difference.Content;
import budgetexplorer.compare.difference.Figures;
import budgetexplorer.compare.difference.KeyPart;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.difference.DifferenceWords;
import budgetexplorer.service.difference.DraftDifference;
import java.util.List;
import java.util.Optional;

/// What changed between two budgets as JSON. Table 0 is the text; amounts are as stated, their differences in 万元.
final class DiffJson {
    private final JsonOutput json;
    private final DraftDifference drafts;
    private final DifferenceWords words;
    private final FindingJson findings;

    DiffJson(JsonOutput json, Messages messages, DraftDifference drafts) {
        this.json = json;
        this.drafts = drafts;
        this.findings = new FindingJson(json, messages);
        this.words = new DifferenceWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    void write() {
        json.strings("budgets", List.of(drafts.from().id().reference(), drafts.budget().id().reference()));
        json.array("changes", drafts.difference().changes(), this::change);
        json.nested("findings", () -> {
            json.array("fixed", drafts.findings().fixed(), finding -> finding(finding));
            json.array("new", drafts.findings().appeared(), finding -> finding(finding));
            json.array("open", drafts.findings().open(), finding -> finding(finding));
        });
        json.field("heading", words.heading(drafts));
        json.strings("warnings", words.warnings(drafts));
        json.strings("notes", words.notes(drafts));
    }

    private void change(Change change) {
        table(change.table());
        json.field("kind", JsonOutput.name(change.kind()));
        json.field("what", JsonOutput.name(change.aspect()));
        json.strings("key", change.key().stream().map(KeyPart::key).toList());
        json.field("column", change.column());
        json.field("old", change.before().map(Content::text));
        json.field("new", change.after().map(Content::text));
        json.field("difference", change.difference().map(DiffJson::stated));
        json.field("oldAt", change.before().flatMap(this::at));
        json.field("newAt", change.after().flatMap(this::at));
        json.field("consequence", change.consequence());
        List<Figures.Pair> figures = figures(change);
        if (!figures.isEmpty()) {
            json.array("figures", figures, pair -> {
                json.field("old", pair.before());
                json.field("new", pair.after());
            });
        }
        if (!change.elsewhere().isEmpty()) {
            json.array("elsewhere", change.elsewhere(), place -> {
                table(place.table());
                json.strings("key", place.after().key().stream().map(KeyPart::key).toList());
                json.field("oldAt", at(place.before()));
                json.field("newAt", at(place.after()));
            });
        }
    }

    private static List<Figures.Pair> figures(Change change) {
        return change.table().isPresent()
                ? List.of()
                : change.before().flatMap(old -> change.after().map(now -> Figures.changed(old.text(), now.text())))
                        .orElse(List.of());
    }

    private void table(Optional<TableKind> table) {
        json.field("table", table.map(TableKind::number).orElse(0));
    }

    private Optional<String> at(Content content) {
        return drafts.address(content.link()).or(() -> Optional.of(content.link().text()));
    }

    private void finding(Finding finding) {
        findings.write(finding, evidence -> drafts.address(evidence.at()).orElseGet(() -> evidence.at().text()));
    }

    private static String stated(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN);
    }
}
