package budgetexplorer.ui.overview;

import budgetexplorer.model.link.Link;
import budgetexplorer.service.Glossary;
import budgetexplorer.ui.kit.treemap.Tile;
import java.util.List;

/// What the page says, in words. Immutable.
///
/// @param title     one sentence: how much, and how it changed
/// @param subtitle  what it is compared with, and how much there is
/// @param cards     the key figures
/// @param spending  what the money is for
/// @param structure what kinds of expenditure there are
/// @param users     the units
/// @param projects  the largest first
/// @param income    the funds
/// @param status    what is counted, for the status line
/// @param glossary  explains the headings
record OverviewPage(List<Phrase> title, List<Phrase> subtitle, List<Card> cards, Bars spending, Bars structure,
        Users users, Projects projects, Bars income, String status, Glossary glossary) {

    /// A key figure.
    ///
    /// @param term what the glossary explains
    /// @param note beside the heading; may be empty
    record Card(String id, String heading, String term, String note, Phrase value, List<List<Phrase>> lines) {}

    /// Amounts with bars.
    ///
    /// @param note what is to be said below; may be empty
    record Bars(List<Bar> bars, List<Phrase> note) {}

    /// An amount with a bar.
    ///
    /// @param code   the code of a 类, which has a colour; empty for anything else
    /// @param term   what the glossary explains; may be empty
    /// @param share  0 to 1, of the whole
    /// @param change empty where the page does not speak of changes
    record Bar(String code, String term, String name, double share, Phrase amount, Phrase percent, Phrase change) {}

    /// The units in words and as a picture.
    ///
    /// @param bars  the largest, and the rest of them in one
    /// @param tiles those that have an area; the id of each is its place among the links
    /// @param links where the tiles lead
    /// @param note  what is not to be seen; may be empty
    record Users(List<Bar> bars, List<Tile> tiles, List<Link> links, List<Phrase> note) {}

    /// The projects.
    ///
    /// @param note why there are none; empty if there are
    record Projects(List<Project> projects, String note) {}

    /// A project.
    record Project(String name, String unit, Phrase amount) {}
}
