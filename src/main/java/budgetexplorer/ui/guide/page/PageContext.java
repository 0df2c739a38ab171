package budgetexplorer.ui.guide.page;

import budgetexplorer.base.Messages;
import budgetexplorer.ui.guide.book.GuidePage;
import java.util.function.Consumer;

/// What a page's parts have in common.
///
/// @param follow   takes the link that the user follows, as it stands on the page
/// @param copy     puts text onto the clipboard
/// @param pictures loads pictures and shows them in full
record PageContext(GuidePage page, Messages messages, Consumer<String> follow, Consumer<String> copy,
        Pictures pictures) {}
