package budgetexplorer.service.mutation;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Damage to the objects of a PDF: what they hold and which they refer to. The rest of the file fits them.
enum PdfDamage implements Damage {
    DROPPED_OBJECT {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            parts.objects().remove(one);
        }
    },
    SWAPPED_OBJECTS {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            Map<Integer, String> objects = parts.objects();
            objects.put(one, objects.put(other, objects.get(one)));
        }
    },
    EMPTY_OBJECT {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            parts.objects().put(one, one(List.of("null", "<<>>", "[]", "()", "0", other + " 0 R", one + " 0 R", ""),
                    random));
        }
    },
    CHANGED_REFERENCE {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeHead(parts, one, Pattern.compile("\\d+ 0 R"), other + " 0 R", random);
        }
    },
    REFERENCE_TO_ITSELF {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeHead(parts, one, Pattern.compile("\\d+ 0 R"), one + " 0 R", random);
        }
    },
    LOOP_OF_PAGES {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            parts.objects().replaceAll((number, object) -> object.replaceFirst("/Kids\\s*\\[",
                    "/Kids [" + (random.nextBoolean() ? number : other) + " 0 R "));
        }
    },
    WRONG_COUNT {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            parts.objects().replaceAll((_, object) -> object.replaceFirst("/Count \\d+",
                    "/Count " + Matcher.quoteReplacement(one(NUMBERS, random))));
        }
    },
    WRONG_LENGTH {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            int stream = withStream(parts, random);
            changeHead(parts, stream, Pattern.compile("(?<=/Length )\\d+"), one(NUMBERS, random), random);
        }
    },
    OTHER_FILTER {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            int stream = withStream(parts, random);
            changeHead(parts, stream, Pattern.compile("/FlateDecode"), one(FILTERS, random), random);
        }
    },
    CHANGED_NUMBER {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeHead(parts, one, NUMBER, one(NUMBERS, random), random);
        }
    },
    CHANGED_NAME {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeHead(parts, one, Pattern.compile("/\\w+"), one(NAMES, random), random);
        }
    },
    DEEP_NESTING {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            String deep = one(List.of("[", "<</A "), random).repeat(1 + random.nextInt(20_000));
            changeHead(parts, one, Pattern.compile("<<"), "<</Deep " + deep, random);
        }
    },
    CHANGED_OPERATOR {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeStream(parts, Pattern.compile("(?<=\\s)[A-Za-z'\"*]+(?=\\s)"), one(OPERATORS, random), random);
        }
    },
    CHANGED_OPERANDS {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            for (int i = random.nextInt(8); i >= 0; i--) {
                changeStream(parts, NUMBER, one(NUMBERS, random), random);
            }
        }
    },
    DROPPED_LINE {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeStream(parts, Pattern.compile("[^\\n]*\\n"), "", random);
        }
    },
    REPEATED_LINE {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            int stream = withStream(parts, random);
            String content = PdfParts.stream(parts.objects().get(stream));
            String line = one(content.lines().toList(), random) + "\n";
            parts.objects().put(stream, PdfParts.withStream(parts.objects().get(stream), content
                    + line.repeat(random.nextInt(2000))));
        }
    },
    CHANGED_CHARACTERS {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            changeStream(parts, Pattern.compile("<[0-9A-Fa-f]+>"), one(STRINGS, random), random);
        }
    },
    CHANGED_BYTES_OF_STREAM {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            int stream = withStream(parts, random);
            var content = new StringBuilder(PdfParts.stream(parts.objects().get(stream)));
            for (int i = random.nextInt(30); i >= 0 && !content.isEmpty(); i--) {
                content.setCharAt(random.nextInt(content.length()), (char) random.nextInt(256));
            }
            parts.objects().put(stream, PdfParts.withStream(parts.objects().get(stream), content.toString()));
        }
    },
    CUT_STREAM {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            int stream = withStream(parts, random);
            String content = PdfParts.stream(parts.objects().get(stream));
            parts.objects().put(stream, PdfParts.withStream(parts.objects().get(stream),
                    content.substring(0, random.nextInt(content.length() + 1))));
        }
    },
    CHANGED_TRAILER {
        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {
            parts.trailer(changed(parts.trailer(), random.nextBoolean() ? NUMBER : Pattern.compile("/\\w+"),
                    one(List.of(String.valueOf(one), "0", "99999", "/Prev", "/Encrypt", "/XRefStm", "/Root"), random),
                    random));
        }
    },
    WRONG_OFFSETS {
        @Override
        int shift(RandomGenerator random) {
            return random.nextInt(-200, 200);
        }

        @Override
        void change(PdfParts parts, int one, int other, RandomGenerator random) {}
    };

    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.])-?\\d+(?:\\.\\d+)?(?![\\w.])");
    private static final List<String> NUMBERS = List.of("0", "-1", "1", "7", "99999999", "2147483648", "-2147483649",
            "9999999999999999999999", "1e30", "0.00000001", "--5", "1.2.3", "NaN", "/x", "null");
    private static final List<String> NAMES = List.of("/Kids", "/Parent", "/Type", "/Font", "/Page", "/Pages",
            "/Length",
            "/Identity-H", "/Type1", "/CIDFontType0", "/Type3", "/ToUnicode", "/Resources", "/XObject", "/x");
    private static final List<String> FILTERS = List.of("/LZWDecode", "/ASCIIHexDecode", "/ASCII85Decode",
            "/RunLengthDecode", "/DCTDecode", "/CCITTFaxDecode", "/Crypt", "/x", "[/FlateDecode /FlateDecode]", "[]");
    private static final List<String> OPERATORS = List.of("q", "Q", "cm", "BT", "ET", "Tm", "Tj", "TJ", "Tf", "re", "l",
            "m", "c", "f", "S", "W n", "Do", "BI", "ID", "EI", "gs", "sh", "T*", "'", "\"", "d0", "xyz", "[", "<<",
            "(");
    private static final List<String> STRINGS = List.of("<>", "<0>", "<FFFF>", "<00>", "<D800>", "<0000>", "<zz>", "(",
            "<0001> <FFFF> <0001>", "<00410042004300440045>");

    /// How far the offsets of objects are wrong.
    int shift(RandomGenerator random) {
        return 0;
    }

    /// @param one   the number of an object
    /// @param other the number of an object, which may be the same
    abstract void change(PdfParts parts, int one, int other, RandomGenerator random);

    @Override
    public Damaged damage(byte[] file, RandomGenerator random) {
        PdfParts parts = PdfParts.of(file);
        if (parts.objects().isEmpty()) {
            return new Damaged(file, this + " of nothing");
        }
        List<Integer> numbers = List.copyOf(parts.objects().keySet());
        int one = one(numbers, random);
        int other = one(numbers, random);
        change(parts, one, other, random);
        return new Damaged(parts.file(shift(random)), "%s of objects %d and %d".formatted(this, one, other));
    }

    private static <T> T one(List<T> things, RandomGenerator random) {
        return things.get(random.nextInt(things.size()));
    }

    /// The number of an object that has a stream with something in it, or else of any.
    private static int withStream(PdfParts parts, RandomGenerator random) {
        List<Integer> streams = parts.objects().keySet().stream()
                .filter(number -> !PdfParts.stream(parts.objects().get(number)).isBlank()).toList();
        return one(streams.isEmpty() ? List.copyOf(parts.objects().keySet()) : streams, random);
    }

    private static void changeHead(PdfParts parts, int number, Pattern what, String by, RandomGenerator random) {
        String object = parts.objects().get(number);
        String head = PdfParts.head(object);
        parts.objects().put(number, changed(head, what, by, random) + object.substring(head.length()));
    }

    private static void changeStream(PdfParts parts, Pattern what, String by, RandomGenerator random) {
        int number = withStream(parts, random);
        String object = parts.objects().get(number);
        parts.objects().put(number, PdfParts.withStream(object, changed(PdfParts.stream(object), what, by, random)));
    }

    /// A text with one of the places that fit a pattern replaced.
    private static String changed(String text, Pattern what, String by, RandomGenerator random) {
        List<int[]> places = what.matcher(text).results().map(found -> new int[]{found.start(), found.end()}).toList();
        if (places.isEmpty()) {
            return text;
        }
        int[] place = one(places, random);
        return text.substring(0, place[0]) + by + text.substring(place[1]);
    }
}
