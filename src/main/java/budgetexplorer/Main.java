package budgetexplorer;

import java.util.List;

/// Starts it.
///
/// - and more
public final class Main {
    sealed interface Shape permits Circle, Square {}
    record Circle(double r) implements Shape {}
    record Square(double a, double b) implements Shape {}

    private Main() {}

    static double area(Shape shape) {
        return switch (shape) {
            case Circle(var r) when r > 3 -> r;
            case Circle(_) -> 1;
            case Square(var a, _) -> a;
        };
    }

    public static void main(String[] args) {
        var text = """
                hello
                """;
        List.of(new Circle(1), new Square(1, 2), new Square(1, 2)).stream().filter(s -> s instanceof Square)
                .map(s -> "sdfsfsdf" + s.toString()).forEach(s -> area(new Circle(2)));
        System.out.println(text);
    }
}
