package budgetexplorer.ui.overview;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.Glossary;
import budgetexplorer.service.overview.Overview;
import budgetexplorer.service.overview.ProjectPart;
import budgetexplorer.service.overview.Subject;
import budgetexplorer.ui.overview.OverviewPage.Bar;
import budgetexplorer.ui.overview.OverviewPage.Bars;
import budgetexplorer.ui.overview.OverviewPage.Project;
import budgetexplorer.ui.overview.OverviewPage.Projects;
import java.util.List;
import java.util.stream.Stream;

/// Puts an overview into words.
final class OverviewWords {
    private final Messages messages;
    private final AmountFormat format;

    OverviewWords(Messages messages, AmountFormat format) {
        this.messages = messages;
        this.format = format;
    }

    /// @param glossary explains the headings
    OverviewPage page(Overview overview, Glossary glossary) {
        var words = new FigureWords(messages, format);
        var title = new TitleWords(messages, words, overview);
        var parts = new PartWords(messages, words, overview);
        return new OverviewPage(title.title(), title.subtitle(),
                new CardWords(messages, format, words, overview).cards(),
                parts.spending(), structure(words, overview), new UserWords(messages, format, words, overview).users(),
                projects(words, overview), parts.income(), status(overview), glossary);
    }

    /// 人员, 公用 and 项目; where the first two are not told apart, 基本 and 项目.
    private Bars structure(FigureWords words, Overview overview) {
        boolean whole = overview.figure(Subject.PERSONNEL).amount().isPresent()
                && overview.figure(Subject.OPERATING).amount().isPresent();
        Stream<Bar> bars = whole
                ? Stream.of(bar(words, overview, Subject.PERSONNEL, "人员经费", messages.text("overview.personnel")),
                        bar(words, overview, Subject.OPERATING, "公用经费", messages.text("overview.operating")),
                        bar(words, overview, Subject.PROJECT, "项目支出", messages.text("overview.project")))
                : Stream.of(bar(words, overview, Subject.BASIC, "基本支出", messages.text("overview.basic")),
                        bar(words, overview, Subject.PROJECT, "项目支出", messages.text("overview.project")));
        boolean known = overview.figure(Subject.PROJECT).amount().isPresent()
                || overview.figure(Subject.BASIC).amount().isPresent();
        return new Bars(bars.toList(), known
                ? List.of()
                : List.of(Phrase.words(messages.text("overview.missing.amount", TableKind.EXPENDITURE.number()))));
    }

    private Bar bar(FigureWords words, Overview overview, Subject subject, String term, String name) {
        var share = words.share(overview.figure(subject), overview.figure(Subject.TOTAL));
        Phrase amount = words.amount(overview.figure(subject),
                messages.text("overview.missing.amount", subject.table().number()));
        return new Bar("", term, name, share.orElse(0.0), amount, words.share(share, amount), Phrase.words(""));
    }

    private Projects projects(FigureWords words, Overview overview) {
        List<Project> projects = overview.projects().stream().map(part -> project(words, part)).toList();
        if (!projects.isEmpty()) {
            return new Projects(projects, "");
        }
        return new Projects(projects, overview.missing().contains(TableKind.GOALS)
                ? messages.text("overview.missing.table", TableKind.GOALS.number())
                : messages.text("overview.projects.none"));
    }

    private static Project project(FigureWords words, ProjectPart part) {
        return new Project(part.name(), part.unit(), words.amount(part.amount()));
    }

    private String status(Overview overview) {
        return overview.missing().isEmpty()
                ? messages.text("overview.status")
                : messages.text("overview.status.missing", overview.missing().stream().sorted()
                        .map(kind -> String.valueOf(kind.number())).reduce((one, other) -> one
                                + messages.text("list.separator") + other)
                        .orElse(""));
    }
}
