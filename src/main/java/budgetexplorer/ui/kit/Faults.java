package budgetexplorer.ui.kit;

import budgetexplorer.base.Messages;
import budgetexplorer.base.ProblemException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where everything that was thrown ends: an expected fault is told in words; a bug is logged once under a short code that
/// the user can pass on.
public final class Faults implements Consumer<Throwable> {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Dialogs dialogs;
    private final Messages messages;

    public Faults(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
    }

    @Override
    public void accept(Throwable fault) {
        if (fault instanceof ProblemException expected) {
            dialogs.tell(messages.text("dialog.problem.heading"), List.of(expected.problem()));
            return;
        }
        String code = "E-%04X".formatted(ThreadLocalRandom.current().nextInt(0x10000)).toUpperCase(Locale.ROOT);
        LOG.error(code, fault);
        var details = new StringWriter();
        fault.printStackTrace(new PrintWriter(details));
        dialogs.tellFault(code, code + System.lineSeparator() + details);
    }
}
