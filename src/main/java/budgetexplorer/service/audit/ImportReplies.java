package budgetexplorer.service.audit;

import budgetexplorer.base.Cancellation;
import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import budgetexplorer.model.Edit;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.read.reply.FilledList;
import budgetexplorer.read.reply.FilledListReader;
import budgetexplorer.service.BrowseLibrary;
import budgetexplorer.service.audit.FindingList.Item;
import budgetexplorer.store.Library;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Set;

/// Reads answers back from the workbook of findings that a department filled in. Thread-safe; to be called off the FX thread.
public final class ImportReplies {
    private static final FilledListReader<Item> READER = new FilledListReader<>(FindingList.heads(), FindingList::key,
            Set.of(Item.CODE, Item.BUDGET, Item.ANSWER));

    private final BrowseLibrary library;
    private final ReviewNotes notes;
    private final InstantSource clock;
    private final FindingWords words;

    /// @param messages the words of notes on findings that were answered before anybody noted anything
    /// @param unit     of their amounts
    public ImportReplies(Library library, Messages messages, MoneyUnit unit) {
        this(library, messages, unit, InstantSource.system());
    }

    /// @param clock tells when answers came
    public ImportReplies(Library library, Messages messages, MoneyUnit unit, InstantSource clock) {
        this.library = new BrowseLibrary(library);
        this.notes = new ReviewNotes(library, clock);
        this.clock = clock;
        this.words = new PaperWords(messages, unit).findings();
    }

    /// Reads what a department answered. Changes nothing.
    ///
    /// @throws ProblemException if the file cannot be read or is no list of findings
    public Replies read(Path file, Cancellation cancellation) throws ProblemException {
        FilledList<Item> list = READER.read(file, cancellation);
        return new ReplyMatching(library, notes, words, clock.instant()).match(list);
    }

    /// Takes the answers over, all or none.
    ///
    /// @param replies of which something has changed
    public Edit accept(Replies replies) {
        return notes.put("edit.REVIEW_REPLIES", replies.file(), replies.changed());
    }

}
