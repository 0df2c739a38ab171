package budgetexplorer.cli;

import static java.util.stream.Collectors.joining;

import budgetexplorer.model.tree.Hierarchy;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a way of taking a budget apart by its name, `economy`.
final class HierarchyConverter implements ITypeConverter<Hierarchy> {
    @Override
    public Hierarchy convert(String value) {
        return Arrays.stream(Hierarchy.values()).filter(each -> each.label().equals(value)).findFirst()
                .orElseThrow(() -> new TypeConversionException(value + " ≠ "
                        + Arrays.stream(Hierarchy.values()).map(Hierarchy::label).collect(joining("|"))));
    }
}
