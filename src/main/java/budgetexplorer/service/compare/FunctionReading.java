package budgetexplorer.service.compare;

import budgetexplorer.compare.Question;
import budgetexplorer.model.CodeLevel;
import budgetexplorer.model.FunctionCode;
import java.util.ArrayList;
import java.util.List;

/// Reads 类, 款 and 项 from the totals that the library keeps, and below an 项 its projects.
final class FunctionReading implements Reading {
    /// How many steps lead to an 项.
    private static final int TO_ITEM = CodeLevel.values().length;

    @Override
    public Part read(Subject subject, Question question) {
        var codes = new FunctionCodes(subject);
        List<String> path = question.path();
        List<Line> opened = new ArrayList<>();
        for (int step = 0; step < Math.min(path.size(), TO_ITEM); step++) {
            opened.add(codes.line(path.get(step)));
        }
        if (question.level().isEmpty() && path.size() >= TO_ITEM) {
            var projects = new ItemProjects(subject, codes, path.get(TO_ITEM - 1));
            path.subList(TO_ITEM, path.size()).forEach(name -> opened.add(projects.line(name)));
            return new Part(codes.whole(), opened, path.size() > TO_ITEM ? List.of() : projects.lines(),
                    projects::missing);
        }
        CodeLevel level = question.level().orElseGet(() -> path.isEmpty()
                ? CodeLevel.CATEGORY
                : new FunctionCode(path.getLast()).level().next());
        String prefix = path.isEmpty() ? "" : path.getLast();
        return new Part(codes.whole(), opened, codes.lines(level, prefix), codes::missing);
    }
}
