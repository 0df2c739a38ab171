package budgetexplorer.read.recognise;

import budgetexplorer.model.Department;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The tables of one department among those of a file.
///
/// @param department empty code or name where the file does not say it
/// @param heads      in the order of the file
record BudgetHeads(Department department, List<Owned> heads) {
    /// A table and whose it is: the department's code, or a unit's.
    record Owned(Owner owner, TableHead head) {}

    /// The file's tables by department, in the order of their first table.
    static List<BudgetHeads> of(List<TableHead> heads) {
        CodeBook book = new CodeBook(heads);
        List<Owned> owned = owned(heads, book);
        List<String> codes = owned.stream().map(each -> each.owner().code()).toList();
        Map<String, List<Owned>> byDepartment = new LinkedHashMap<>();
        for (Owned each : owned) {
            byDepartment.computeIfAbsent(departmentCode(each.owner().code(), codes), _ -> new ArrayList<>()).add(each);
        }
        return byDepartment.entrySet().stream()
                .map(group -> new BudgetHeads(department(group.getKey(), group.getValue(), book), group.getValue()))
                .toList();
    }

    /// A table that does not say whose it is is the department's that the one before it belongs to; the first ones belong
    /// with the first that says it.
    private static List<Owned> owned(List<TableHead> heads, CodeBook book) {
        List<Optional<Owner>> said = heads.stream().map(head -> owner(head, book)).toList();
        List<String> codes = said.stream().flatMap(Optional::stream).map(Owner::code).toList();
        List<Owned> owned = new ArrayList<>();
        Owner last = said.stream().flatMap(Optional::stream).findFirst().orElseGet(() -> ownerOfRows(book));
        for (int i = 0; i < heads.size(); i++) {
            String department = departmentCode(last.code(), codes);
            last = said.get(i).orElse(department.equals(last.code()) ? last : new Owner(department, ""));
            owned.add(new Owned(last, heads.get(i)));
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
    private static String departmentCode(String code, List<String> codes) {
        if (code.length() <= CodeLength.OF_DEPARTMENT) {
            return code;
        }
        String prefix = code.substring(0, CodeLength.OF_DEPARTMENT);
        boolean hasOthers = codes.stream().anyMatch(other -> other.startsWith(prefix) && !other.equals(code));
        return hasOthers ? prefix : code;
    }

    private static Department department(String code, List<Owned> heads, CodeBook book) {
        return heads.stream().map(Owned::owner).filter(owner -> owner.code().equals(code) && !owner.name().isEmpty())
                .findFirst().map(Owner::name).or(() -> book.nameOfUnit(code)).map(name -> new Department(code, name))
                .orElse(new Department(code, ""));
    }
}
