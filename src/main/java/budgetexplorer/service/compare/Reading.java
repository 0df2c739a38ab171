package budgetexplorer.service.compare;

import budgetexplorer.compare.Question;

/// Reads of a budget what a dimension compares. A new dimension is a reading and a line in [CompareBudgets].
@FunctionalInterface
interface Reading {
    Part read(Subject subject, Question question);
}
