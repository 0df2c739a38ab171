package budgetexplorer.cli;

import budgetexplorer.model.CodeLevel;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a level of codes from its name.
final class CodeLevelConverter implements ITypeConverter<CodeLevel> {
    @Override
    public CodeLevel convert(String value) {
        return switch (value) {
            case "类" -> CodeLevel.CATEGORY;
            case "款" -> CodeLevel.SECTION;
            case "项" -> CodeLevel.ITEM;
            default -> throw new TypeConversionException(value + " ≠ 类|款|项");
        };
    }
}
