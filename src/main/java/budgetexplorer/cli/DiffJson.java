package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.check.Evidence;
import budgetexplorer.check.Finding;
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
import budgetexplorer.service.difference.FindingChanges;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What changed between two budgets as JSON. Table 0 is the text; amounts are as stated, their differences in 万元.
final class DiffJson {
    private final JsonOutput json;
    private final DraftDifference drafts;
    private final DifferenceWords words;

    DiffJson(JsonOutput json, Messages messages, DraftDifference drafts) {
        this.json = json;
        this.drafts = drafts;
        this.words = new DifferenceWords(messages, new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN));
    }

    void write() {
        json.strings("budgets", List.of(drafts.from().id().reference(), drafts.budget().id().reference()));
        json.array("changes", drafts.difference().changes(), this::change);
        json.nested("findings", () -> {
            json.array("fixed", drafts.findings().fixed(), finding -> finding(FindingChanges.Fate.FIXED, finding));
            json.array("new", drafts.findings().appeared(), finding -> finding(FindingChanges.Fate.APPEARED, finding));
            json.array("open", drafts.findings().open(), finding -> finding(FindingChanges.Fate.OPEN, finding));
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

    private void finding(FindingChanges.Fate fate, Finding finding) {
        json.field("rule", finding.rule());
        json.field("outcome", JsonOutput.name(finding.outcome()));
        json.field("message", words.finding(new FindingChanges.Entry(fate, finding)));
        json.field("expected", amount(finding.expected()));
        json.field("actual", amount(finding.actual()));
        json.field("difference", amount(finding.difference()));
        json.array("evidence", finding.evidence(), this::evidence);
    }

    private void evidence(Evidence evidence) {
        json.field("at", evidence.at().text());
        json.field("label", evidence.label());
        json.field("value", amount(evidence.value()));
    }

    private static Optional<String> amount(@Nullable Money money) {
        return Optional.ofNullable(money).map(DiffJson::stated);
    }

    private static String stated(Money money) {
        return money.in(MoneyUnit.TEN_THOUSAND_YUAN);
    }
}
