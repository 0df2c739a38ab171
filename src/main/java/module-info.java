/// The desktop program. Exports nothing: it is an application, not a library.
@org.jspecify.annotations.NullMarked module budget.explorer {
    requires static org.jspecify;
    requires java.sql;
    requires java.xml;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires javafx.controls;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
}
