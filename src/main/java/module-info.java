/// The desktop program. Exports nothing: it is an application, not a library.
module budget.explorer {
    requires org.jspecify;
    requires javafx.controls;
}
