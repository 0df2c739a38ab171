package budgetexplorer.read.recognise;

import budgetexplorer.model.Department;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The tables of one department among those of a file.
///
/// @param department empty code or name where the file does not say it
/// @param heads      in the order of the file
record BudgetHeads(Department department, List<Owned> heads) {
    /// A table and whose it is: the department's code, or a unit's.
    record Owned(Owner owner, TableHead head) {}

    /// The file's tables by department, in the order of their first table.
    static List<BudgetHeads> of(List<TableHead> heads) {
        CodeBook book = CodeBook.of(heads);
        List<Owned> owned = owned(heads, book);
        Map<String, List<Owned>> byDepartment = new LinkedHashMap<>();
        for (Owned each : owned) {
            byDepartment.computeIfAbsent(departmentCode(each.owner().code(), owned), _ -> new ArrayList<>()).add(each);
        }
        return byDepartment.entrySet().stream()
                .map(group -> new BudgetHeads(department(group.getKey(), group.getValue(), book), group.getValue()))
                .toList();
    }

    /// A table that does not say whose it is belongs with the one before it, the first ones with the first that says it.
    private static List<Owned> owned(List<TableHead> heads, CodeBook book) {
        List<Owned> owned = new ArrayList<>();
        @Nullable
        Owner last = heads.stream().flatMap(head -> owner(head, book).stream()).findFirst().orElse(null);
        for (TableHead head : heads) {
            last = owner(head, book).orElse(last);
            owned.add(new Owned(Objects.requireNonNullElseGet(last, () -> ownerOfRows(book)), head));
        }
        return owned;
    }

    /// What the caption says, with the code that the tables give the name.
    private static Optional<Owner> owner(TableHead head, CodeBook book) {
        return head.caption().owner().map(owner -> owner.code().isEmpty()
                ? new Owner(shortestCode(owner.name(), book), owner.name())
                : owner);
    }

    private static String shortestCode(String name, CodeBook book) {
        return book.unitCodes().stream().filter(code -> book.isName(code, name)).findFirst().orElse("");
    }

    /// The code that all others begin with.
    private static Owner ownerOfRows(CodeBook book) {
        List<String> codes = book.unitCodes();
        return codes.stream().findFirst().filter(first -> codes.stream().allMatch(code -> code.startsWith(first)))
                .map(first -> new Owner(first, book.nameOfUnit(first).orElse(""))).orElse(new Owner("", ""));
    }

    /// A unit stands under the department whose code its own begins with, if the file has that department or another of
    /// its units; a unit alone is a budget of its own.
    private static String departmentCode(String code, List<Owned> owned) {
        if (code.length() <= CodeLength.OF_DEPARTMENT) {
            return code;
        }
        String prefix = code.substring(0, CodeLength.OF_DEPARTMENT);
        boolean hasOthers = owned.stream().map(each -> each.owner().code())
                .anyMatch(other -> other.startsWith(prefix) && !other.equals(code));
        return hasOthers ? prefix : code;
    }

    private static Department department(String code, List<Owned> heads, CodeBook book) {
        return heads.stream().map(Owned::owner).filter(owner -> owner.code().equals(code) && !owner.name().isEmpty())
                .findFirst().map(Owner::name).or(() -> book.nameOfUnit(code)).map(name -> new Department(code, name))
                .orElse(new Department(code, ""));
    }
}
