package budgetexplorer.cli;

import budgetexplorer.model.BudgetSummary;
import budgetexplorer.model.narrative.DepartmentProfile;
import budgetexplorer.model.narrative.Figure;
import budgetexplorer.model.narrative.NamedItem;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.narrative.Section;
import budgetexplorer.model.narrative.SectionKind;
import budgetexplorer.model.narrative.StateAssets;

/// A narrative as JSON. Where a figure stands is the index of its first character in its section's text.
final class NarrativeJson {
    private final JsonOutput json;
    private final Narrative narrative;

    NarrativeJson(JsonOutput json, Narrative narrative) {
        this.json = json;
        this.narrative = narrative;
    }

    void write(BudgetSummary budget) {
        json.field("department", budget.department().name());
        json.field("year", budget.id().year());
        json.array("sections", narrative.sections(), this::section);
        json.array("figures", narrative.sections().stream().filter(section -> section.kind().restatesTables())
                .flatMap(section -> section.figures().map(figure -> new Located(section, figure))).toList(),
                this::figure);
        json.nested("numerals", () -> {
            json.field("standing", narrative.standing());
            json.field("understood", narrative.understood());
        });
        json.nested("profile", () -> profile(narrative.profile()));
        json.array("glossary", narrative.glossary(), term -> {
            json.field("name", term.name());
            json.field("explanation", term.explanation().strip());
        });
        narrative.stateAssets().ifPresent(assets -> json.nested("assets", () -> assets(assets)));
    }

    private record Located(Section section, Figure figure) {
        private int at() {
            return figure.span().start() - section.body().start();
        }
    }

    private void section(Section section) {
        section(section.kind());
        json.field("heading", section.heading().in(narrative.text()));
        json.field("text", section.body().in(narrative.text()));
    }

    private void section(SectionKind kind) {
        json.field("number", kind.number());
        json.field("kind", JsonOutput.name(kind));
    }

    private void figure(Located located) {
        Figure figure = located.figure();
        json.field("section", located.section().kind().number());
        json.field("kind", JsonOutput.name(located.section().kind()));
        json.field("at", located.at());
        json.field("text", figure.printed());
        json.field("claim", JsonOutput.name(figure.claim()));
        value(figure);
        json.field("direction", figure.direction().map(JsonOutput::name));
        json.strings("subject", figure.subject());
        figure.year().ifPresent(year -> json.field("year", year));
        json.field("whole", figure.whole());
    }

    private void value(Figure figure) {
        json.field("value", figure.number().toPlainString());
        json.field("unit", figure.unit());
    }

    private void profile(DepartmentProfile profile) {
        json.strings("duties", profile.duties().stream().map(duty -> duty.in(narrative.text())).toList());
        json.nested("offices", () -> {
            profile.statedOffices().ifPresent(stated -> json.field("stated", stated.number().intValue()));
            json.strings("named", profile.offices().stream().map(NamedItem::name).toList());
        });
        json.array("units", profile.units(), unit -> {
            json.field("name", unit.name());
            json.field("nature", unit.nature());
        });
        json.array("counts", profile.counts(), this::fact);
    }

    private void assets(StateAssets assets) {
        json.field("none", assets.none());
        json.array("facts", assets.facts(), this::fact);
    }

    private void fact(Figure figure) {
        json.strings("subject", figure.subject());
        value(figure);
    }
}
