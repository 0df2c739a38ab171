/// The desktop program. Exports nothing: it is an application, not a library.
@org.jspecify.annotations.NullMarked module budget.explorer {
    requires static org.jspecify;
    requires javafx.controls;
}
