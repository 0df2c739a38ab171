package budgetexplorer.benchmarks.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BenchTableTest {
    @Test
    void theMedianIsInTheMiddle() {
        assertThat(Samples.of(3, 1, 2).median()).isEqualTo(2);
        assertThat(Samples.of(4, 1, 2, 3).median()).isEqualTo(2.5);
        assertThat(Samples.of(7).median()).isEqualTo(7);
    }

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        double[] hundred = new double[100];
        for (int i = 0; i < 100; i++) {
            hundred[i] = 100 - i;
        }

        assertThat(Samples.of(hundred).percentile(99)).isEqualTo(99);
        assertThat(Samples.of(hundred).percentile(100)).isEqualTo(100);
        assertThat(Samples.of(1, 2, 3).percentile(95)).isEqualTo(3);
        assertThat(Samples.of(1, 2, 3).percentile(0)).isEqualTo(1);
    }

    @Test
    void nothingHasNoMedian() {
        assertThatIllegalArgumentException().isThrownBy(() -> Samples.of());
    }

    @Test
    void ratiosAreOfMediansAtTheLargestSize() {
        Row row = row(Map.of(1, 9.0, 150, 2.0, 1_000, 3.0), Map.of(150, 1.0, 1_000, 1.5), Bar.NONE);

        assertThat(row.flatness()).hasValue(1.5);
        assertThat(row.timesLimit()).hasValue(2);
    }

    @Test
    void withoutALargerLibraryNothingIsFlatOrNot() {
        assertThat(row(Map.of(1, 9.0, 150, 2.0), Map.of(), Bar.NONE).flatness()).isEmpty();
        assertThat(row(Map.of(1_000, 2.0), Map.of(), Bar.NONE).timesLimit()).isEmpty();
    }

    @Test
    void aBarIsMetOrNot() {
        Map<Integer, Double> times = Map.of(150, 2.0, 1_000, 3.0);

        assertThat(Bar.atMost(3).met()).accepts(row(times, Map.of(), Bar.NONE));
        assertThat(Bar.atMost(2.9).met()).rejects(row(times, Map.of(), Bar.NONE));
        assertThat(Bar.atLeast(2).met()).accepts(row(times, Map.of(), Bar.NONE));
        assertThat(Bar.atLeast(2.1).met()).rejects(row(times, Map.of(), Bar.NONE));
        assertThat(Bar.timesLimit(2).met()).accepts(row(times, Map.of(1_000, 1.5), Bar.NONE));
        assertThat(Bar.timesLimit(2).met()).rejects(row(times, Map.of(1_000, 1.4), Bar.NONE));
        assertThat(Bar.atMost(9).flat().met()).accepts(row(times, Map.of(), Bar.NONE));
        assertThat(Bar.atMost(9).flat().met()).rejects(row(Map.of(150, 2.0, 1_000, 3.1), Map.of(), Bar.NONE));
    }

    @Test
    void theTableHasARowForEachThingAndAColumnForEachSize() {
        var table = new BenchTable();
        table.add(new Row("drill", "ms", 99, samples(Map.of(150, Samples.of(1, 1, 3), 30_000, Samples.of(1234.5))),
                samples(Map.of(30_000, Samples.of(1000))), "SQL", Bar.atMost(2).flat()));
        table.add(row(Map.of(Row.ANY, 0.5), Map.of(), Bar.NONE));
        table.notMeasured("start", "there is no display");

        assertThat(table.markdown()).isEqualTo("""
                | what | unit | any library | 150 | 30,000 | largest ÷ 10⁴ lines | limit | × limit | bar | |
                |---|---|---|---|---|---|---|---|---|---|
                | drill | ms |  | 1.00 / 3.00 | 1,235 | 1,235 | SQL 1,000 | 1.23 | ≤ 2, flat ≤ 1.5 | **not met** |
                | it | ms | 0.500 |  |  |  |  |  |  |  |
                | start | | not measured: there is no display |
                """);
    }

    private static Row row(Map<Integer, Double> own, Map<Integer, Double> limit, Bar bar) {
        var ofOwn = new TreeMap<Integer, Samples>();
        own.forEach((size, value) -> ofOwn.put(size, Samples.of(value)));
        var ofLimit = new TreeMap<Integer, Samples>();
        limit.forEach((size, value) -> ofLimit.put(size, Samples.of(value)));
        return new Row("it", "ms", 99, ofOwn, ofLimit, "SQL", bar);
    }

    private static TreeMap<Integer, Samples> samples(Map<Integer, Samples> samples) {
        return new TreeMap<>(samples);
    }
}
