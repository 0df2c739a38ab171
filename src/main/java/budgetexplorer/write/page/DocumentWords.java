package budgetexplorer.write.page;

import java.util.Locale;

/// What a document says of itself.
///
/// @param language of its words
public record DocumentWords(String title, Locale language) {}
