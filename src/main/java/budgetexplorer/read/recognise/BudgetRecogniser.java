package budgetexplorer.read.recognise;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Department;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.Stage;
import budgetexplorer.model.table.Budget;
import budgetexplorer.model.table.BudgetTable;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.read.grid.Grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts together the budget that a file's grids state. For one use.
public final class BudgetRecogniser {
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<TableKind, TableHead> heads = new EnumMap<>(TableKind.class);

    /// @param file the file's name, for evidence and messages
    public BudgetRecogniser(String file) {
        this.file = file;
    }

    /// The budget of the grids.
    ///
    /// @throws ProblemException if none of the 12 tables is there, or if its department or year is nowhere said
    public ReadResult recognise(List<Grid> grids) throws ProblemException {
        grids.stream().map(TableRecogniser::recognise).flatMap(List::stream).forEach(this::add);
        if (heads.isEmpty()) {
            throw new ProblemException(Problem.error(Place.of(file), "problem.notBudget"));
        }
        Department department = department();
        List<BudgetTable> tables = heads.values().stream().map(head -> table(head, department)).toList();
        var budget = new Budget(department, year(tables), stage(), file, tables);
        reportMissing();
        return new ReadResult(budget, List.copyOf(problems));
    }

    private void add(TableHead head) {
        if (heads.putIfAbsent(head.layout().kind(), head) != null) {
            problems.add(Problem.warning(new Place(file, head.grid().sheet(), null), "problem.table.repeated",
                    head.layout().kind().title()));
        }
    }

    private BudgetTable table(TableHead head, Department department) {
        var mapper = new TableMapper(head, file, department, unit(head));
        BudgetTable table = mapper.map();
        problems.addAll(mapper.problems());
        return table;
    }

    private MoneyUnit unit(TableHead head) {
        return head.caption().unit().orElseGet(() -> {
            problems.add(Problem.warning(new Place(file, head.grid().sheet(), null), "problem.unit.missing"));
            return MoneyUnit.TEN_THOUSAND_YUAN;
        });
    }

    private Department department() throws ProblemException {
        List<Department> stated = captions().flatMap(caption -> caption.department().stream()).distinct().toList();
        if (stated.isEmpty()) {
            throw new ProblemException(Problem.error(Place.of(file), "problem.department.missing"));
        }
        if (stated.size() > 1) {
            throw new ProblemException(Problem.error(Place.of(file), "problem.department.several",
                    String.join("、", stated.stream().map(each -> each.code() + each.name()).toList())));
        }
        return stated.getFirst();
    }

    /// From the words around the tables, from the notes below them, or else from the file's name.
    private int year(List<BudgetTable> tables) throws ProblemException {
        Stream<Caption> notes = tables.stream().map(table -> Caption.of(table.notes()));
        return Stream.concat(captions(), notes).map(Caption::year).flatMap(Optional::stream).findFirst()
                .or(() -> yearOfName(file)).orElseThrow(
                        () -> new ProblemException(Problem.error(Place.of(file), "problem.year.missing")));
    }

    private static Optional<Integer> yearOfName(String file) {
        return Stream.of(YEAR_IN_NAME.matcher(file)).filter(Matcher::find).map(match -> Integer.valueOf(match.group()))
                .findFirst();
    }

    private Stage stage() {
        return captions().map(Caption::stage).flatMap(Optional::stream).findFirst().orElse(Stage.DRAFT);
    }

    private Stream<Caption> captions() {
        return heads.values().stream().map(TableHead::caption);
    }

    private void reportMissing() {
        List<String> missing = Arrays.stream(TableKind.values()).filter(kind -> !heads.containsKey(kind))
                .map(kind -> kind.number() + "《" + kind.title() + "》").toList();
        if (!missing.isEmpty()) {
            problems.add(Problem.warning(Place.of(file), "problem.tables.missing", String.join("、", missing)));
        }
    }
}
