package budgetexplorer.store;

import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;

/// How a place in a budget is kept: as the text of a link without its budget.
final class SearchPlaces {
    private SearchPlaces() {}

    static String of(Link link) {
        return link.text().substring(link.budget().reference().length() + 1);
    }

    static Link link(BudgetId budget, String place) {
        return Link.parse(budget.reference() + "/" + place)
                .orElseThrow(() -> new IllegalStateException("no place: " + place));
    }
}
