package budgetexplorer.service;

import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.original.Original;
import budgetexplorer.read.pdf.PageRenderer;
import budgetexplorer.read.recognise.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is kept of a file with its budgets: all of it if it has pages.
///
/// @param problem why it is not kept although it has pages
record KeptOriginal(Optional<Original> original, Optional<Problem> problem) {
    static final int LARGEST = 64 << 20;

    private static final KeptOriginal NOTHING = new KeptOriginal(Optional.empty(), Optional.empty());

    /// @param before the file's state before it was read
    /// @throws ProblemException if the file cannot be read again, or is another by now
    static KeptOriginal of(Path path, Optional<FileState> before, ReadResult read) throws ProblemException {
        if (!read.hasPages()) {
            return NOTHING;
        }
        Place place = Place.of(read.file());
        if (before.filter(state -> state.size() > LARGEST).isPresent()) {
            return without(Problem.note(place, "problem.original.large", String.valueOf(LARGEST >> 20)));
        }
        byte[] content = content(path, place);
        if (!before.equals(FileState.of(path))) {
            throw new ProblemException(Problem.error(place, "problem.original.changed"));
        }
        return PageRenderer.isOpen(read.file(), content)
                ? new KeptOriginal(Optional.of(new Original(read.file(), content, read.places())), Optional.empty())
                : without(Problem.note(place, "problem.original.locked"));
    }

    private static KeptOriginal without(Problem problem) {
        return new KeptOriginal(Optional.empty(), Optional.of(problem));
    }

    private static byte[] content(Path path, Place place) throws ProblemException {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new ProblemException(Problem.error(place, "problem.file.unreadable"), e);
        }
    }

    /// The problems of the file's n-th budget, from 0: the first tells of the file, too.
    List<Problem> with(List<Problem> ofBudget, int n) {
        List<Problem> all = new ArrayList<>(ofBudget);
        if (n == 0) {
            problem.ifPresent(all::add);
        }
        return all;
    }
}
