package budgetexplorer.ui.library;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.BudgetId;
import budgetexplorer.model.LibraryEntry;
import budgetexplorer.ui.library.LibraryContent.Listed;
import budgetexplorer.ui.library.ManagementViewModel.Place;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/// The library as a whole, in words.
record ManagementWords(Messages messages, AmountFormat format, String library) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    String heading(LibraryContent content) {
        return messages.text("library.manage.heading", library, content.departments(), content.years().size(),
                content.budgets());
    }

    String explanation() {
        return messages.text("library.manage.explanation", format.unit().label());
    }

    /// A chip: the stage, and from the second on the revision.
    String chip(BudgetId id) {
        String stage = messages.text("stage." + id.stage().name());
        return id.revision() == 1 ? stage : messages.text("library.manage.chip", stage, id.revision());
    }

    String budget(BudgetId id) {
        return messages.text("library.revision",
                messages.text("library.budget", String.valueOf(id.year()), messages.text("stage." + id.stage().name())),
                id.revision());
    }

    String tooltip(LibraryEntry entry) {
        String origin = messages.text("library.budget.tooltip", entry.budget().id().reference(), entry.budget().file());
        String note = entry.budget().note();
        return note.isEmpty() ? origin : origin + "\n" + messages.text("library.noted", note);
    }

    String place(@Nullable Place place, LibraryContent content) {
        if (place == null) {
            return messages.text("library.manage.none");
        }
        String department = content.rows().stream().map(DepartmentRow::department)
                .filter(each -> each.code().equals(place.department())).findFirst()
                .map(each -> each.code() + " " + each.name()).orElse(place.department());
        return place.year().isPresent()
                ? messages.text("library.manage.place.year", department, String.valueOf(place.year().getAsInt()))
                : messages.text("library.manage.place", department);
    }

    String deleted(LibraryContent content) {
        return content.deleted().isEmpty()
                ? messages.text("library.manage.deleted.none")
                : messages.text("library.manage.deleted", content.allDeleted());
    }

    /// Which departments of a large library these are.
    String listed(LibraryContent content) {
        int size = content.rows().size();
        return switch (content.listed()) {
            case Listed.Found _ -> content.behind() > 0
                    ? messages.text("library.page.found.more", size)
                    : messages.text("library.page.found", size);
            case Listed.Ranked(var year, var largest) -> largest
                    ? messages.text("library.page.largest", size, String.valueOf(year), content.departments())
                    : messages.text("library.page.smallest", size, String.valueOf(year), content.departments());
            case Listed _ -> messages.text("library.page", content.before() + 1, content.before() + size,
                    content.departments());
        };
    }

    static String day(Instant instant) {
        return DAY.format(instant.atZone(ZoneId.systemDefault()));
    }

    static String minute(Instant instant) {
        return MINUTE.format(instant.atZone(ZoneId.systemDefault()));
    }
}
