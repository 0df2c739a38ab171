package budgetexplorer.cli;

import budgetexplorer.base.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Reads a language by its code, `zh`.
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        return Language.ofCode(value).orElseThrow(() -> new TypeConversionException(value + " ≠ zh|en"));
    }
}
