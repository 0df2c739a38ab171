package budgetexplorer.read.recognise;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Department;
import budgetexplorer.model.Identity;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.narrative.Narrative;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.grid.Document;
import budgetexplorer.read.grid.GridCell;
import budgetexplorer.read.grid.ReadOptions;
import budgetexplorer.read.narrative.NarrativeReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts together the budgets that a file states. Stateless and thread-safe.
public final class BudgetRecogniser {
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private static final int LINES_OF_A_COVER = 20;

    private final String file;

    /// @param file the file's name, for evidence and messages
    public BudgetRecogniser(String file) {
        this.file = file;
    }

    /// The budgets of a file, at least one.
    ///
    /// @throws ProblemException if none of the 12 tables is there
    public ReadResult recognise(Document document, ReadOptions options) throws ProblemException {
        List<TableHead> heads = document.grids().stream().map(TableRecogniser::recognise).flatMap(List::stream)
                .toList();
        Optional<Narrative> narrative = new NarrativeReader().read(document.paragraphs());
        if (heads.isEmpty()) {
            return new ReadResult(file, List.of(FoundNarrative.alone(
                    narrative.orElseThrow(
                            () -> new ProblemException(Problem.error(Place.of(file), "problem.notBudget"))),
                    file, options.identity(0), named(), document.problems())), document.hasPages(), document.places());
        }
        List<BudgetHeads> groups = BudgetHeads.of(heads);
        if (groups.size() > 1 && options.identities().size() == 1
                && options.identities().getFirst().department().isPresent()) {
            throw new ProblemException(Problem.error(Place.of(file), "problem.department.several",
                    String.join("、", groups.stream().map(each -> each.department().code()).toList())));
        }
        Identity around = cover(document, heads).or(named());
        List<FoundBudget> found = new ArrayList<>();
        for (BudgetHeads group : groups) {
            Optional<Narrative> own = narrative.filter(text -> groups.size() == 1 || isOf(text, group.department()));
            found.add(budget(group, options.identity(found.size()), own, around, document.problems()));
        }
        return new ReadResult(file, found, document.hasPages(), document.places());
    }

    private static boolean isOf(Narrative narrative, Department department) {
        return narrative.department().filter(owner -> owner.code().equals(department.code())).isPresent();
    }

    private FoundBudget budget(BudgetHeads group, Identity said, Optional<Narrative> narrative, Identity around,
            List<Problem> ofFile) {
        List<Problem> problems = new ArrayList<>(ofFile);
        Department department = said.department().orElse(group.department());
        CodeBook book = new CodeBook(group.heads().stream().map(BudgetHeads.Owned::head).toList());
        Map<TableKind, List<BudgetHeads.Owned>> byKind = group.heads().stream()
                .collect(groupingBy(each -> each.head().layout().kind(), TreeMap::new, toList()));
        List<BudgetTable> tables = byKind.values().stream()
                .map(heads -> table(heads, department, book, problems)).toList();
        reportMissing(byKind, problems);
        narrative.ifPresent(text -> problems.addAll(FoundNarrative.problems(text, file)));
        return new FoundBudget(said.or(stated(group, tables, department))
                .or(narrative.map(FoundNarrative::identity).orElse(Identity.UNSAID)).or(around), tables, narrative,
                problems);
    }

    private BudgetTable table(List<BudgetHeads.Owned> heads, Department department, CodeBook book,
            List<Problem> problems) {
        List<BudgetTable> parts = new ArrayList<>();
        for (BudgetHeads.Owned each : parts(heads, problems)) {
            var mapper = new TableMapper(each.head(), file, department, unit(each.head(), problems), book);
            BudgetTable table = mapper.map();
            problems.addAll(mapper.problems());
            parts.add(UnitSheets.ofUnit(table, each.owner(), department));
        }
        return CodesOfNames.withoutUnfound(parts.size() == 1 ? parts.getFirst() : UnitSheets.together(parts));
    }

    /// The sheets of different units are parts of one table; of others that say the same only the fullest counts.
    private List<BudgetHeads.Owned> parts(List<BudgetHeads.Owned> heads, List<Problem> problems) {
        List<BudgetHeads.Owned> parts = new ArrayList<>();
        for (BudgetHeads.Owned each : heads) {
            Optional<BudgetHeads.Owned> twin = parts.stream().filter(part -> part.owner().equals(each.owner()))
                    .findFirst();
            if (twin.isEmpty()) {
                parts.add(each);
            } else {
                BudgetHeads.Owned dropped = size(twin.get()) < size(each) ? twin.get() : each;
                parts.set(parts.indexOf(twin.get()), dropped.equals(each) ? twin.get() : each);
                problems.add(Problem.warning(new Place(file, dropped.head().grid().sheet(), null),
                        "problem.table.repeated", dropped.head().layout().kind().title()));
            }
        }
        return parts;
    }

    private static int size(BudgetHeads.Owned table) {
        return table.head().columns().size() * 1000 + Math.min(999, table.head().body().size());
    }

    private MoneyUnit unit(TableHead head, List<Problem> problems) {
        return head.caption().unit().orElseGet(() -> {
            problems.add(Problem.warning(new Place(file, head.grid().sheet(), null), "problem.unit.missing"));
            return MoneyUnit.TEN_THOUSAND_YUAN;
        });
    }

    private static Identity stated(BudgetHeads group, List<BudgetTable> tables, Department department) {
        List<Caption> captions = group.heads().stream().map(each -> each.head().caption()).toList();
        return new Identity(
                Optional.of(department).filter(each -> !each.code().isEmpty() && !each.name().isEmpty()),
                year(captions, tables), captions.stream().flatMap(caption -> caption.stage().stream()).findFirst());
    }

    /// From the words around the tables or from the notes below them.
    private static Optional<Integer> year(List<Caption> captions, List<BudgetTable> tables) {
        Stream<Caption> notes = tables.stream().map(table -> Caption.of(table.notes()));
        return Stream.concat(captions.stream(), notes).flatMap(caption -> caption.year().stream()).findFirst();
    }

    /// What the sheets without tables say, or the first lines of a text.
    private static Identity cover(Document document, List<TableHead> heads) {
        Set<String> tables = heads.stream().map(head -> head.grid().sheet()).collect(toSet());
        Stream<String> sheets = document.grids().stream().filter(grid -> !tables.contains(grid.sheet()))
                .flatMap(grid -> grid.rows().stream()).flatMap(row -> row.cells().stream()).map(GridCell::text);
        Stream<String> lines = document.paragraphs().stream().limit(LINES_OF_A_COVER)
                .takeWhile(line -> line.indexOf('\t') < 0);
        return new Identity(Optional.empty(), Caption.of(Stream.concat(sheets, lines).toList()).year(),
                Optional.empty());
    }

    /// What the file's name says where nothing in it does.
    private Identity named() {
        return new Identity(Optional.empty(), Stream.of(YEAR_IN_NAME.matcher(file)).filter(Matcher::find)
                .map(match -> Integer.valueOf(match.group())).findFirst(), Optional.empty());
    }

    private void reportMissing(Map<TableKind, ?> found, List<Problem> problems) {
        List<String> missing = Arrays.stream(TableKind.values()).filter(kind -> !found.containsKey(kind))
                .map(kind -> kind.number() + "《" + kind.title() + "》").toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.warning(Place.of(file), "problem.tables.missing", String.join("、", missing)));
        }
    }
}
