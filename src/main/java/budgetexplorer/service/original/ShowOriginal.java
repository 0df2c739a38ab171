package budgetexplorer.service.original;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Place;
import budgetexplorer.base.Problem;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.link.Link;
import budgetexplorer.model.original.CellOnPage;
import budgetexplorer.model.table.TableKind;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.draft.EditDraft;
import budgetexplorer.store.Library;
import budgetexplorer.store.NarrativeStore;
import budgetexplorer.store.OriginalStore;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// Shows where something stands on the pages of the document that it came from: a cell, a row or a table, or words of the
/// text. Thread-safe; to be called off the FX thread.
public final class ShowOriginal {
    private static final String PAGED = ".pdf";

    private final OriginalStore originals;
    private final NarrativeStore narratives;
    private final BrowseLibrary browse;
    private final EditDraft drafts;

    public ShowOriginal(Library library, BrowseLibrary browse) {
        this.originals = new OriginalStore(library);
        this.narratives = new NarrativeStore(library);
        this.browse = browse;
        this.drafts = new EditDraft(library);
    }

    /// A document's file name and what to look for on its pages.
    private record Sought(String file, long original, Optional<Framed> framed) {}

    /// Why something cannot be shown on its page; empty if it can, as far as that is known without opening the document.
    public Optional<Problem> obstacle(Link place) {
        try {
            seek(place);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }

    /// Opens the document that something came from.
    ///
    /// @throws ProblemException if it cannot be shown there, with the reason
    public OpenedOriginal open(Link place, Cancellation cancellation) throws ProblemException {
        Sought sought = seek(place);
        byte[] content = originals.content(sought.original())
                .orElseThrow(() -> problem(sought.file(), "problem.original.missing"));
        cancellation.check();
        Framed framed = sought.framed().isPresent()
                ? sought.framed().get()
                : words((Link.Sentence) place).find(sought.file(), content, cancellation);
        return new OpenedOriginal(sought.file(), content, framed);
    }

    private Sought seek(Link place) throws ProblemException {
        return switch (place) {
            case Link.TableCell cell -> seek(cell);
            case Link.Project(var budget, var row) ->
                seek(new Link.TableCell(budget, TableKind.GOALS, row, OptionalInt.empty()));
            case Link.Sentence sentence -> seek(sentence);
            default -> throw problem("", "problem.original.nowhere");
        };
    }

    private Sought seek(Link.Sentence sentence) throws ProblemException {
        String file = narratives.file(sentence.budget())
                .orElseThrow(() -> problem("", "problem.original.nowhere"));
        return new Sought(file, keys(sentence.budget(), file).getFirst(), Optional.empty());
    }

    private Sought seek(Link.TableCell cell) throws ProblemException {
        var table = browse.table(cell.budget(), cell.table())
                .orElseThrow(() -> problem("", "problem.original.nowhere"));
        String file = table.source().file();
        var onPages = new TableOnPages(table, cell);
        List<Long> keys = keys(cell.budget(), file);
        if (onPages.isAdded()) {
            throw problem(file, "problem.original.added");
        }
        for (long key : keys) {
            List<CellOnPage> places = originals.places(key);
            Optional<Framed> framed = onPages.framed(places, drafts::draft);
            if (framed.isPresent()) {
                return new Sought(file, key, framed);
            }
        }
        throw problem(file, "problem.original.place");
    }

    /// @throws ProblemException if none is kept
    private List<Long> keys(BudgetId budget, String file) throws ProblemException {
        List<Long> keys = originals.find(budget, file);
        if (keys.isEmpty()) {
            boolean hasPages = file.toLowerCase(Locale.ROOT).endsWith(PAGED);
            throw problem(file, hasPages ? "problem.original.missing" : "problem.original.noPages");
        }
        return keys;
    }

    private WordsOfText words(Link.Sentence sentence) throws ProblemException {
        return browse.narrative(sentence.budget()).map(text -> WordsOfText.of(text, sentence.offset()))
                .orElseThrow(() -> problem("", "problem.original.nowhere"));
    }

    private static ProblemException problem(String file, String key) {
        return new ProblemException(Problem.error(Place.of(file), key, file));
    }
}
