package budgetexplorer.model.link;

import static org.assertj.core.api.Assertions.assertThat;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
    private static final BudgetId BUDGET = new BudgetId("405", 2026, Stage.DRAFT, 2);
    private static final BudgetId OTHER = new BudgetId("405", 2026, Stage.PUBLISHED, 1);

    @ParameterizedTest
    @MethodSource("links")
    void aLinkIsReadBackFromItsText(Link link) {
        assertThat(Link.parse(link.text())).contains(link);
    }

    static Stream<Link> links() {
        return Stream.of(new Link.Overview(BUDGET), new Link.Line(BUDGET, Hierarchy.FUNCTION, List.of()),
                new Link.Line(BUDGET, Hierarchy.FUND, List.of("405001", "软件/硬件 100%购置%2F")),
                new Link.Chart(BUDGET, "flow"), new Link.Project(BUDGET, OptionalInt.of(7)),
                new Link.Project(BUDGET, OptionalInt.empty()), new Link.Sentence(BUDGET, OptionalInt.of(1234)),
                new Link.Sentence(BUDGET, OptionalInt.empty()), new Link.TableCell(BUDGET, TableKind.GOALS),
                new Link.TableCell(BUDGET, TableKind.EXPENDITURE, 9, 3),
                new Link.TableCell(BUDGET, TableKind.EXPENDITURE, OptionalInt.of(9), OptionalInt.empty()),
                new Link.Comparison(BUDGET, List.of(), Dimension.FUND, List.of()),
                new Link.Comparison(BUDGET, List.of(OTHER, new BudgetId("301", 2025, Stage.DRAFT, 1)),
                        Dimension.THREE_PUBLIC, List.of("206", "20602", "软件/硬件")),
                new Link.Difference(BUDGET, OTHER));
    }

    @Test
    void theTextSaysWhereItLeads() {
        assertThat(new Link.Line(BUDGET, Hierarchy.FUNCTION, List.of("405001", "206")).text())
                .isEqualTo("405:2026:草案#2/lines/function/405001/206");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "405:2026", "405:2026/overview", "405:2026:草案#2", "405:2026:草案#2/nowhere",
            "405:2026:草案#2/table/13", "405:2026:草案#2/lines/colour",
            "405:2026:草案#2/compare", "405:2026:草案#2/compare/function", "405:2026:草案#2/compare/function/1",
            "405:2026:草案#2/compare/colour/0", "405:2026:草案#2/compare/function/1/405",
            "405:2026:草案#2/difference", "405:2026:草案#2/difference/405:2026"})
    void anythingElseIsNoLink(String text) {
        assertThat(Link.parse(text)).isEmpty();
    }
}
