package budgetexplorer.write.disclosure;

/// One section of the 公开说明.
@FunctionalInterface
interface DisclosureSection {
    /// Writes it below its heading.
    void write(Page page);
}
