package budgetexplorer.model.link;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.BudgetReference;
import budgetexplorer.model.Dimension;
import budgetexplorer.model.link.Link.Chart;
import budgetexplorer.model.link.Link.Comparison;
import budgetexplorer.model.link.Link.Difference;
import budgetexplorer.model.link.Link.Findings;
import budgetexplorer.model.link.Link.Line;
import budgetexplorer.model.link.Link.Overview;
import budgetexplorer.model.link.Link.Project;
import budgetexplorer.model.link.Link.Sentence;
import budgetexplorer.model.link.Link.TableCell;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.model.tree.Hierarchy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// The text form of links: the budget's reference, what kind of link it is, and where it leads, parted by slashes.
final class LinkText {
    private static final String OVERVIEW = "overview";
    private static final String LINES = "lines";
    private static final String CHART = "chart";
    private static final String PROJECT = "project";
    private static final String TEXT = "text";
    private static final String TABLE = "table";
    private static final String COMPARISON = "compare";
    private static final String DIFFERENCE = "difference";
    private static final String FINDINGS = "findings";

    private LinkText() {}

    static String of(Link link) {
        Stream<String> parts = switch (link) {
            case Overview(_) -> Stream.of(OVERVIEW);
            case Line(_, var hierarchy, var path) ->
                Stream.concat(Stream.of(LINES, hierarchy.label()), path.stream());
            case Chart(_, var chart) -> Stream.of(CHART, chart);
            case Project(_, var row) -> Stream.concat(Stream.of(PROJECT), number(row));
            case Sentence(_, var offset) -> Stream.concat(Stream.of(TEXT), number(offset));
            case TableCell(_, var table, var row, var column) -> Stream.of(Stream.of(TABLE,
                    String.valueOf(table.number())), number(row), number(column)).flatMap(part -> part);
            case Comparison(_, var others, var dimension, var path) ->
                Stream.of(Stream.of(COMPARISON, dimension.label(), String.valueOf(others.size())),
                        others.stream().map(BudgetId::reference), path.stream()).flatMap(part -> part);
            case Difference(_, var from) -> Stream.of(DIFFERENCE, from.reference());
            case Findings(_, var finding) -> Stream.concat(Stream.of(FINDINGS), finding.stream());
        };
        return link.budget().reference() + "/"
                + String.join("/", parts.map(LinkText::escape).toList());
    }

    private static Stream<String> number(OptionalInt number) {
        return number.stream().mapToObj(String::valueOf);
    }

    static Optional<Link> parse(String text) {
        List<String> parts = Arrays.stream(text.split("/", -1)).map(LinkText::unescape).toList();
        return parts.size() < 2
                ? Optional.empty()
                : BudgetReference.parse(parts.getFirst()).flatMap(LinkText::budget)
                        .flatMap(budget -> link(budget, parts.get(1), new ArrayList<>(parts.subList(2, parts.size()))));
    }

    /// Only a full reference names one budget for good.
    private static Optional<BudgetId> budget(BudgetReference reference) {
        return reference.revision().isEmpty()
                ? Optional.empty()
                : reference.stage().map(stage -> new BudgetId(reference.department(), reference.year(), stage,
                        reference.revision().getAsInt()));
    }

    private static Optional<Link> link(BudgetId budget, String kind, List<String> rest) {
        return switch (kind) {
            case OVERVIEW -> Optional.of(new Overview(budget));
            case LINES -> first(rest).flatMap(LinkText::hierarchy)
                    .map(hierarchy -> new Line(budget, hierarchy, rest.subList(1, rest.size())));
            case CHART -> first(rest).map(chart -> new Chart(budget, chart));
            case PROJECT -> Optional.of(new Project(budget, number(rest, 0)));
            case TEXT -> Optional.of(new Sentence(budget, number(rest, 0)));
            case TABLE -> TableKind.of(number(rest, 0).orElse(0))
                    .map(table -> new TableCell(budget, table, number(rest, 1), number(rest, 2)));
            case COMPARISON -> comparison(budget, rest);
            case FINDINGS -> Optional.of(new Findings(budget, first(rest)));
            case DIFFERENCE -> first(rest).flatMap(LinkText::budget).map(from -> new Difference(budget, from));
            default -> Optional.empty();
        };
    }

    /// By what, how many others, these, and the path.
    private static Optional<Link> comparison(BudgetId budget, List<String> rest) {
        int others = number(rest, 1).orElse(rest.size());
        if (rest.size() < 2 + others) {
            return Optional.empty();
        }
        List<BudgetId> known = rest.subList(2, 2 + others).stream().flatMap(text -> budget(text).stream()).toList();
        return Dimension.ofLabel(rest.getFirst()).filter(_ -> known.size() == others)
                .map(dimension -> new Comparison(budget, known, dimension, rest.subList(2 + others, rest.size())));
    }

    private static Optional<BudgetId> budget(String reference) {
        return BudgetReference.parse(reference).flatMap(LinkText::budget);
    }

    private static Optional<String> first(List<String> parts) {
        return parts.stream().findFirst();
    }

    private static Optional<Hierarchy> hierarchy(String label) {
        return Arrays.stream(Hierarchy.values()).filter(hierarchy -> hierarchy.label().equals(label)).findFirst();
    }

    private static OptionalInt number(List<String> parts, int at) {
        return at < parts.size() && parts.get(at).matches("\\d{1,9}")
                ? OptionalInt.of(Integer.parseInt(parts.get(at)))
                : OptionalInt.empty();
    }

    private static String escape(String part) {
        return part.replace("%", "%25").replace("/", "%2F");
    }

    private static String unescape(String part) {
        return part.replace("%2F", "/").replace("%25", "%");
    }
}
