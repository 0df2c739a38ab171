/// The desktop program. Exports nothing: it is an application, not a library.
@org.jspecify.annotations.NullMarked module budget.explorer {
    requires static org.jspecify;

    requires atlantafx.base;
    requires com.fasterxml.aalto;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires java.logging;
    requires java.sql;
    requires java.xml;
    requires javafx.controls;
    // the archives of workbooks that POI streams
    requires org.apache.commons.compress;
    // FontBox and PDFBox log through it, but have no module descriptors that would say so
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.controlsfx.controls;
    requires org.slf4j;
    requires org.xerial.sqlitejdbc;
    requires tools.jackson.core;

    // picocli reads the annotations of the commands
    opens budgetexplorer.cli to info.picocli;
}
