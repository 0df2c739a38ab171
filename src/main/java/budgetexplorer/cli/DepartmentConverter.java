package budgetexplorer.cli;

import budgetexplorer.model.Department;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a department by its code and name in one, `405柳州市科学技术局`.
final class DepartmentConverter implements ITypeConverter<Department> {
    private static final Pattern FORM = Pattern.compile("(\\d{3,})\\s*(\\D.*)");

    @Override
    public Department convert(String value) {
        Matcher match = FORM.matcher(value.strip());
        if (!match.matches()) {
            throw new TypeConversionException(value + " ≠ 405柳州市科学技术局");
        }
        return new Department(match.group(1), match.group(2));
    }
}
