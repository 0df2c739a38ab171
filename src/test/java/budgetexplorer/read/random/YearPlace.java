package budgetexplorer.read.random;

import static budgetexplorer.read.random.Variation.*;

/// Where a document says of which year it is.
enum YearPlace {
    TITLES,
    NOTES,
    FILE_NAME,
    COVER;

    static YearPlace choose(Choices choices) {
        if (choices.some(YEAR_IN_NOTES)) {
            return NOTES;
        }
        if (choices.some(YEAR_IN_FILE_NAME)) {
            return FILE_NAME;
        }
        return choices.some(YEAR_ON_COVER) ? COVER : TITLES;
    }
}
