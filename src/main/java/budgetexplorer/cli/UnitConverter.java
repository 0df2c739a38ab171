package budgetexplorer.cli;

import budgetexplorer.model.MoneyUnit;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a unit of money such as `万元`.
final class UnitConverter implements ITypeConverter<MoneyUnit> {
    @Override
    public MoneyUnit convert(String text) {
        return MoneyUnit.ofLabel(text).orElseThrow(() -> new TypeConversionException(text + " ≠ 元|万元"));
    }
}
