package budgetexplorer.cli;

import static java.util.stream.Collectors.joining;

import budgetexplorer.model.Dimension;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads what budgets are compared by from its name, `three-public`.
final class DimensionConverter implements ITypeConverter<Dimension> {
    @Override
    public Dimension convert(String value) {
        return Dimension.ofLabel(value).orElseThrow(() -> new TypeConversionException(
                value + " ≠ " + Arrays.stream(Dimension.values()).map(Dimension::label).collect(joining("|"))));
    }
}
