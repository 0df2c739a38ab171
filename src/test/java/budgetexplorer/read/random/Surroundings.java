package budgetexplorer.read.random;

import org.jspecify.annotations.Nullable;

/// What stands above a table.
///
/// @param form  the number of the form, if it is numbered
/// @param owner whose table it is, if it says so
record Surroundings(String title, @Nullable String form, @Nullable Owner owner) {
    /// A department or a unit, after a word such as 部门名称.
    record Owner(String word, String code, String name) {}
}
