package budgetexplorer.cli;

import budgetexplorer.base.Messages;
import budgetexplorer.base.Problem;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/// Writes one JSON object as the whole of a command's output.
final class JsonOutput {
    private static final JsonFactory FACTORY = JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private static final Pattern WORD_BREAK = Pattern.compile("_(.)");

    private final JsonGenerator json;
    private final Messages messages;

    private JsonOutput(JsonGenerator json, Messages messages) {
        this.json = json;
        this.messages = messages;
    }

    static void write(CommandContext context, Consumer<JsonOutput> content) {
        PrintStream out = context.out();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            var output = new JsonOutput(json, context.messages());
            output.object(() -> content.accept(output));
        }
        out.println();
    }

    void object(Runnable content) {
        json.writeStartObject();
        content.run();
        json.writeEndObject();
    }

    void field(String name, String value) {
        json.writeStringProperty(name, value);
    }

    void field(String name, Optional<String> value) {
        value.ifPresent(text -> field(name, text));
    }

    void field(String name, int value) {
        json.writeNumberProperty(name, value);
    }

    void field(String name, boolean value) {
        json.writeBooleanProperty(name, value);
    }

    /// The name of a constant as JSON has it: `priorYear`.
    static String name(Enum<?> constant) {
        return WORD_BREAK.matcher(constant.name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    void nested(String name, Runnable content) {
        json.writeName(name);
        object(content);
    }

    /// An array of objects.
    <T> void array(String name, Iterable<T> elements, Consumer<T> element) {
        json.writeArrayPropertyStart(name);
        elements.forEach(each -> object(() -> element.accept(each)));
        json.writeEndArray();
    }

    /// An array whose elements are written one by one.
    void elements(String name, Runnable elements) {
        json.writeArrayPropertyStart(name);
        elements.run();
        json.writeEndArray();
    }

    void strings(String name, List<String> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    /// An array of texts, with null where there is none.
    void texts(String name, List<Optional<String>> texts) {
        json.writeArrayPropertyStart(name);
        texts.forEach(text -> text.ifPresentOrElse(json::writeString, json::writeNull));
        json.writeEndArray();
    }

    void problems(String name, List<Problem> problems) {
        array(name, problems, this::problem);
    }

    void problem(Problem problem) {
        field("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        field("at", problem.at().reference());
        field("message", messages.text(problem));
    }
}
