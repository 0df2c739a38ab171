/// The desktop program. Exports nothing: it is an application, not a library.
@org.jspecify.annotations.NullMarked module budget.explorer {
    requires static org.jspecify;
    requires info.picocli;
    requires java.sql;
    requires java.xml;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;
    requires javafx.controls;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;

    // picocli reads the annotations of the commands
    opens budgetexplorer.cli to info.picocli;
}
