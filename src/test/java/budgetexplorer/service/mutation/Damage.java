package budgetexplorer.service.mutation;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/// One way to damage a file. A new kind is a constant of one of the enums, or a new enum and a line here.
interface Damage {
    /// What can be done to any file.
    List<Damage> OF_BYTES = List.of(ByteDamage.values());
    /// What can be done to a container of parts.
    List<Damage> OF_ZIPS = Stream
            .of(ByteDamage.values(), PartDamage.values(), XmlDamage.values(), XmlDamage.values())
            .<Damage>flatMap(Stream::of).toList();

    /// What can be done to a PDF whose objects stand by themselves.
    List<Damage> OF_PDFS = Stream.of(ByteDamage.values(), PdfDamage.values(), PdfDamage.values())
            .<Damage>flatMap(Stream::of).toList();

    /// What can be done to a file.
    static List<Damage> of(Seed seed) {
        return seed.isZip() ? OF_ZIPS : seed.isPdfOfObjects() ? OF_PDFS : OF_BYTES;
    }

    /// The damaged file, and in words what was done to it.
    record Damaged(byte[] bytes, String what) {}

    /// Damages a copy of a file.
    Damaged damage(byte[] file, RandomGenerator random);
}
