package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.check.finding.Audit;
import budgetexplorer.check.finding.Outcome;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.link.Link;
import budgetexplorer.service.audit.FindingWords;
import budgetexplorer.service.overview.KeyFigure;
import budgetexplorer.service.overview.LinkedAmount;
import budgetexplorer.service.overview.Overview;
import budgetexplorer.service.overview.Subject;
import budgetexplorer.ui.overview.OverviewPage.Card;
import java.util.List;
import java.util.Optional;

/// The cards of the key figures.
final class CardWords {
    private final Messages messages;
    private final Sentence sentence;
    private final FigureWords words;
    private final FindingWords findings;
    private final Overview overview;

    CardWords(Messages messages, AmountFormat format, FigureWords words, Overview overview) {
        this.messages = messages;
        this.sentence = new Sentence(messages);
        this.words = words;
        this.findings = new FindingWords(messages, format);
        this.overview = overview;
    }

    List<Card> cards() {
        return List.of(partOfTotal(Subject.BASIC, messages.text("overview.card.basic"), "基本支出"),
                partOfTotal(Subject.PROJECT, messages.text("overview.card.project"), "项目支出"),
                card(Subject.THREE_PUBLIC, messages.text("overview.card.threePublic"), "三公经费",
                        sentence.text("overview.card.abroad", amount(Subject.ABROAD)),
                        sentence.text("overview.card.threePublic.parts", amount(Subject.RECEPTION),
                                amount(Subject.VEHICLES))),
                card(Subject.PROCUREMENT, messages.text("overview.card.procurement"), "政府采购", List.of(),
                        sentence.text("overview.card.procurement.parts", amount(Subject.CENTRAL),
                                amount(Subject.DISPERSED))),
                audit());
    }

    private Card partOfTotal(Subject subject, String heading, String term) {
        KeyFigure figure = overview.figure(subject);
        Phrase amount = amount(subject);
        return card(subject, heading, term, List.of(), sentence.text("overview.card.share",
                words.share(words.share(figure, overview.figure(Subject.TOTAL)), amount)));
    }

    private Card card(Subject subject, String heading, String term, List<Phrase> besideChange, List<Phrase> parts) {
        KeyFigure figure = overview.figure(subject);
        Optional<String> reason = figure.amount().isPresent() ? Optional.empty() : Optional.of(reason(subject));
        return new Card("overview-" + subject.name(), heading, term, "", amount(subject),
                reason.map(text -> List.of(List.of(Phrase.words(text))))
                        .orElseGet(() -> List.of(change(figure, besideChange), parts)));
    }

    private List<Phrase> change(KeyFigure figure, List<Phrase> beside) {
        boolean nothing = figure.amount().map(LinkedAmount::money).filter(money -> !money.isZero()).isEmpty();
        return nothing && figure.change().isEmpty()
                ? List.of(Phrase.words(messages.text("overview.nothing")))
                : sentence.text("overview.card.change", words.change(figure), beside);
    }

    private Phrase amount(Subject subject) {
        return words.amount(overview.figure(subject), reason(subject));
    }

    private String reason(Subject subject) {
        return overview.missing().contains(subject.table())
                ? messages.text("overview.missing.table", subject.table().number())
                : messages.text("overview.missing.amount", subject.table().number());
    }

    private Card audit() {
        Audit audit = overview.audit();
        return new Card("overview-audit", messages.text("overview.card.audit"), "审核", "", verdict(audit),
                List.of(sentence.text("overview.audit", audit.findings().size(), count(audit, Outcome.FAIL),
                        count(audit, Outcome.WARNING), count(audit, Outcome.ROUNDING),
                        count(audit, Outcome.UNCHECKED))));
    }

    private Phrase verdict(Audit audit) {
        int failed = audit.count(Outcome.FAIL);
        if (failed > 0) {
            return count(audit, Outcome.FAIL, messages.text("overview.audit.failed", failed));
        }
        var all = new Link.Findings(overview.budget().id(), Optional.empty());
        return Phrase.link(audit.count(Outcome.PASS) + audit.count(Outcome.ROUNDING) == 0
                ? messages.text("overview.audit.unchecked")
                : messages.text("overview.audit.passed"), all, messages.text("overview.audit.all"));
    }

    private Phrase count(Audit audit, Outcome outcome) {
        return count(audit, outcome, String.valueOf(audit.count(outcome)));
    }

    /// Leads to the first finding that came out so.
    private Phrase count(Audit audit, Outcome outcome, String text) {
        return audit.first(outcome).map(finding -> Phrase.link(text,
                new Link.Findings(overview.budget().id(), Optional.of(finding.code())),
                messages.text("overview.audit.first", findings.text(finding))))
                .orElseGet(() -> Phrase.words(text));
    }
}
