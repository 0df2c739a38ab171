package budgetexplorer.benchmarks.measured;

import budgetexplorer.base.Cancellation;
import budgetexplorer.benchmarks.table.Bar;
import budgetexplorer.benchmarks.table.BenchTable;
import budgetexplorer.benchmarks.table.Row;
import budgetexplorer.benchmarks.table.Samples;
import budgetexplorer.model.tree.Hierarchy;
import budgetexplorer.service.SearchLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

/// What a program needs that opens a library, lists it, drills and searches: a process of its own for each size.
final class Memory implements Subject {
    private static final int DRILLS = 200;
    private static final Path STATUS = Path.of("/proc/self/status");

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public void measure(Setting setting, List<OpenLibrary> libraries, BenchTable table) throws Exception {
        if (!Files.exists(STATUS)) {
            table.notMeasured("memory", "this system does not tell");
            return;
        }
        var heap = new TreeMap<Integer, Samples>();
        var resident = new TreeMap<Integer, Samples>();
        for (OpenLibrary library : libraries) {
            List<String> lines = new Program(Memory.class, List.of(),
                    List.of(String.valueOf(library.size()), library.file().toString())).run();
            String[] numbers = lines.getLast().split(" ");
            heap.put(library.size(), Samples.of(Double.parseDouble(numbers[0])));
            resident.put(library.size(), Samples.of(Double.parseDouble(numbers[1])));
        }
        table.add(new Row("memory: heap after a collection", "MB", 50, heap, new TreeMap<>(), "", Bar.NONE));
        table.add(new Row("memory: resident, largest", "MB", 50, resident, new TreeMap<>(), "", Bar.NONE));
    }

    /// Prints the heap in use and the largest resident set, in MB.
    ///
    /// @param arguments the library's size and file
    public static void main(String... arguments) throws Exception {
        try (OpenLibrary library = OpenLibrary.of(Integer.parseInt(arguments[0]), Path.of(arguments[1]))) {
            var search = new SearchLibrary(library.library());
            int found = library.browse().list().size();
            for (int i = 0; i < DRILLS; i++) {
                found += library.browse().tree(library.anySummary().id(), Hierarchy.FUNCTION).isPresent() ? 1 : 0;
            }
            for (String typed : List.of("2", "支", "支出", "校舍维修")) {
                found += search.find(typed, 6, Cancellation.NONE).size();
            }
            System.out.println(found + " found");
            System.gc();
            System.out.printf("%d %d%n",
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1_000_000,
                    resident() / 1_000);
        }
    }

    private static long resident() throws IOException {
        return Files.readAllLines(STATUS).stream().filter(line -> line.startsWith("VmHWM")).findFirst()
                .map(line -> Long.parseLong(line.replaceAll("\\D", ""))).orElse(0L);
    }
}
