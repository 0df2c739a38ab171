package budgetexplorer.read.recognise;

import static java.util.stream.Collectors.toCollection;

import budgetexplorer.model.table.Field;
import budgetexplorer.read.grid.GridRow;
import budgetexplorer.read.layout.HeaderText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The codes and names that the tables of one file pair, to find the code where another table gives only the name.
/// Immutable once made.
final class CodeBook {
    private final Map<String, Set<String>> units = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> items = new HashMap<>();
    private final Map<List<String>, Set<String>> itemsOfUnits = new HashMap<>();

    private final List<TableHead> heads;
    private boolean isRead;

    /// @param heads the tables, of which those that have codes are read
    CodeBook(List<TableHead> heads) {
        this.heads = heads;
    }

    private void read() {
        if (!isRead) {
            isRead = true;
            heads.forEach(this::add);
            heads.stream().flatMap(head -> head.caption().owner().stream())
                    .filter(owner -> !owner.code().isEmpty() && !owner.name().isEmpty())
                    .forEach(owner -> addUnit(owner.name(), owner.code()));
        }
    }

    private void add(TableHead head) {
        String unit = "";
        String item = "";
        for (GridRow row : head.body()) {
            var named = CodeText.Named.of(NameText.clean(head.text(row, Field.NAME)));
            boolean isBefore = !named.code().isEmpty();
            boolean isUnit = isBefore && isUnit(named.code(), head);
            String unitCode = isUnit ? named.code() : head.text(row, Field.UNIT_CODE);
            item = isBefore && !isUnit ? named.code() : CodeText.ofItem(row, head.header(), item);
            if (!unitCode.isEmpty() && item.isEmpty()) {
                unit = unitCode;
                addUnit(named.name(), unitCode);
            } else if (!item.isEmpty()) {
                add(items, key(named.name()), item);
                add(itemsOfUnits, List.of(unit, key(named.name())), item);
            }
        }
    }

    /// Units' codes differ from items' in length; a department's is as long as a 类's.
    private static boolean isUnit(String code, TableHead head) {
        if (!head.layout().has(Field.UNIT_CODE)) {
            return false;
        }
        return switch (code.length()) {
            case 3 -> head.caption().owner().filter(owner -> owner.code().startsWith(code)).isPresent();
            case 5, 7 -> false;
            default -> true;
        };
    }

    private void addUnit(String name, String code) {
        add(units, key(name), code);
        if (!name.isEmpty()) {
            names.putIfAbsent(code, name);
        }
    }

    /// Names are the same whatever the width of their brackets.
    private static String key(String name) {
        return HeaderText.normalise(name);
    }

    private static <K> void add(Map<K, Set<String>> codes, K name, String code) {
        codes.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(code);
    }

    /// The code of a unit's or department's name; the longest where a department and its unit share the name.
    Optional<String> unit(String name) {
        read();
        return units.getOrDefault(key(name), Set.of()).stream().reduce((one, other) -> one.length() >= other.length()
                ? one
                : other);
    }

    /// The code of an item's name: what the unit calls so, or else what all units do. Empty where names are not enough.
    Optional<String> item(String unit, String name) {
        read();
        return only(itemsOfUnits.getOrDefault(List.of(unit, key(name)), Set.of()))
                .or(() -> only(items.getOrDefault(key(name), Set.of())));
    }

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /// The name that goes with a unit's or department's code; empty if no table has it.
    Optional<String> nameOfUnit(String code) {
        read();
        return Optional.ofNullable(names.get(code));
    }

    /// Whether a table gives a unit's or department's code this name.
    boolean isName(String code, String name) {
        read();
        return units.getOrDefault(key(name), Set.of()).contains(code);
    }

    /// All codes of units and departments, the shortest first.
    List<String> unitCodes() {
        read();
        Set<String> codes = units.values().stream().flatMap(Set::stream).collect(toCollection(LinkedHashSet::new));
        List<String> sorted = new ArrayList<>(codes);
        sorted.sort((one, other) -> one.length() - other.length());
        return sorted;
    }
}
