package budgetexplorer.ui.disclosure;

import budgetexplorer.base.Messages;
import budgetexplorer.model.AmountFormat;
import budgetexplorer.model.Money;
import budgetexplorer.model.MoneyUnit;
import budgetexplorer.model.disclosure.Need;
import budgetexplorer.model.disclosure.Source;
import budgetexplorer.service.disclosure.Asked;
import budgetexplorer.service.disclosure.DisclosureDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What is said of a text that is being written, and of what it asks for.
final class DisclosureWords {
    private final Messages messages;
    /// Texts are written in 万元 whatever the unit of the screen.
    private final AmountFormat amounts = new AmountFormat(MoneyUnit.TEN_THOUSAND_YUAN);

    DisclosureWords(Messages messages) {
        this.messages = messages;
    }

    /// How much of it is there, and from where.
    String summary(DisclosureDraft draft) {
        Map<Source, Long> counts = draft.asked().stream().flatMap(asked -> asked.source().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> parts = new ArrayList<>(Arrays.stream(Source.values()).filter(counts::containsKey)
                .map(source -> messages.text("disclosure.count", source(source), counts.get(source))).toList());
        int missing = draft.missing().size();
        String found = messages.text("disclosure.summary", draft.asked().size(),
                String.join(messages.text("list.separator"), parts));
        return found + (missing == 0
                ? messages.text("disclosure.summary.whole")
                : messages.text("disclosure.summary.missing", missing));
    }

    String kind(AskedKind kind) {
        return messages.text("disclosure.kinds." + kind.name());
    }

    String kind(Need need) {
        return messages.text("disclosure.kind." + need.kind().name());
    }

    String source(Source source) {
        return messages.text("disclosure.source." + source.name());
    }

    String source(Asked asked) {
        return asked.source().map(this::source).orElseGet(() -> messages.text("disclosure.source.missing"));
    }

    /// What is told now, on one line; empty if it is missing.
    String value(Asked asked) {
        return asked.value()
                .map(value -> asked.need().isMoney() ? amount(value) : value.replace('\n', ' ').strip()).orElse("");
    }

    /// What the editor is for: `科学技术支出 · 上年预算数（万元）`.
    String title(Asked asked) {
        return messages.text(asked.need().isMoney() ? "disclosure.title.amount" : "disclosure.title", asked.subject(),
                kind(asked.need()));
    }

    /// How to fill it in.
    String help(Asked asked) {
        return switch (asked.need().kind()) {
            case PRIOR -> asked.now().map(now -> messages.text("disclosure.help.PRIOR", amount(now)))
                    .orElseGet(() -> messages.text("disclosure.help.AMOUNT"));
            case AMOUNT -> messages.text("disclosure.help.AMOUNT");
            case REASON -> messages.text("disclosure.help.REASON");
            case PURPOSE -> messages.text("disclosure.help.PURPOSE");
            case NAME -> messages.text("disclosure.help.NAME");
            case WORDS -> messages.text("disclosure.help.WORDS");
            case PROJECTS -> messages.text("disclosure.help.PROJECTS");
            case TABLE -> "";
        };
    }

    private String amount(String value) {
        var number = new BigDecimal(value);
        return amounts.amount(Money.of(number, number.scale(), MoneyUnit.TEN_THOUSAND_YUAN));
    }
}
