package budgetexplorer.cli;

import budgetexplorer.model.Stage;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a stage by its name, `草案`.
final class StageConverter implements ITypeConverter<Stage> {
    @Override
    public Stage convert(String value) {
        return Stage.ofLabel(value).orElseThrow(() -> new TypeConversionException(
                value + " ≠ " + Arrays.stream(Stage.values()).map(Stage::label).collect(Collectors.joining("|"))));
    }
}
