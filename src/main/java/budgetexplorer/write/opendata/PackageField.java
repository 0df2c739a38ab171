package budgetexplorer.write.opendata;

import java.util.Locale;
import java.util.Optional;

/// A column of a table in a package.
///
/// @param title      what it holds, for people
/// @param columnType what it means in the budget taxonomy of the Fiscal Data Package; empty where that has no word for it
/// @param required   whether it has a value in every row
record PackageField(String name, String title, Type type, Optional<String> columnType, boolean required) {
    /// What the values are.
    enum Type {
        STRING,
        INTEGER,
        NUMBER;

        /// The name in a table schema.
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static PackageField text(String name, String title, String columnType) {
        return new PackageField(name, title, Type.STRING, Optional.of(columnType), false);
    }

    static PackageField text(String name, String title) {
        return new PackageField(name, title, Type.STRING, Optional.empty(), false);
    }

    static PackageField integer(String name, String title) {
        return new PackageField(name, title, Type.INTEGER, Optional.empty(), false);
    }

    static PackageField amount(String name, String title) {
        return new PackageField(name, title, Type.NUMBER, Optional.of("value"), false);
    }

    /// The same, with a value in every row.
    PackageField always() {
        return new PackageField(name, title, type, columnType, true);
    }

    /// The same with a meaning.
    PackageField meaning(String meaning) {
        return new PackageField(name, title, type, Optional.of(meaning), required);
    }
}
