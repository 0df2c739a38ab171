package budgetexplorer.service.mutation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Damage to the parts of a container: which there are and what they say of each other.
enum PartDamage implements Damage {
    DELETED_PART {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.remove(one);
        }
    },
    EMPTY_PART {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.put(one, new byte[0]);
        }
    },
    RENAMED_PART {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.put("xl/../" + one + "x", parts.remove(one));
        }
    },
    SWAPPED_PARTS {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.put(one, parts.put(other, parts.get(one)));
        }
    },
    ADDED_PART {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.put("../../" + other, parts.get(one));
            parts.put(one.toUpperCase(Locale.ROOT), parts.get(other));
        }
    },
    WRONG_CONTENT_TYPE {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            replace(parts, "[Content_Types].xml", "PartName=\"/" + one + "\"", "PartName=\"/" + other + "x\"");
        }
    },
    OTHER_CONTENT_TYPES {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            replace(parts, "[Content_Types].xml", "spreadsheetml", one.length() % 2 == 0 ? "presentationml" : "x");
        }
    },
    WRONG_RELATION {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.keySet().stream().filter(name -> name.endsWith(".rels")).toList()
                    .forEach(name -> replace(parts, name, file(one), file(other)));
        }
    },
    BROKEN_RELATION {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            parts.keySet().stream().filter(name -> name.endsWith(".rels")).toList()
                    .forEach(name -> replace(parts, name, file(one), "../..//" + file(one) + "?%zz#"));
        }
    },
    OTHER_ENCODING {
        @Override
        void change(Map<String, byte[]> parts, String one, String other) {
            String text = new String(parts.get(one), StandardCharsets.UTF_8);
            parts.put(one, text.getBytes(other.length() % 2 == 0
                    ? StandardCharsets.UTF_16LE
                    : StandardCharsets.ISO_8859_1));
        }
    };

    /// @param one   the name of a part
    /// @param other the name of a part, which may be the same
    abstract void change(Map<String, byte[]> parts, String one, String other);

    @Override
    public Damaged damage(byte[] file, RandomGenerator random) {
        Map<String, byte[]> parts = ZipParts.of(file);
        List<String> names = List.copyOf(parts.keySet());
        String one = names.get(random.nextInt(names.size()));
        String other = names.get(random.nextInt(names.size()));
        change(parts, one, other);
        return new Damaged(ZipParts.zip(parts), "%s of %s and %s".formatted(this, one, other));
    }

    private static String file(String part) {
        return part.substring(part.lastIndexOf('/') + 1);
    }

    private static void replace(Map<String, byte[]> parts, String part, String old, String replacement) {
        String text = new String(parts.get(part), StandardCharsets.UTF_8);
        parts.put(part, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
    }
}
