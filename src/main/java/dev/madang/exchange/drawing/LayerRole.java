package dev.madang.exchange.drawing;

import dev.madang.model.FixtureKind;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the lines and texts of a layer are taken for. */
public enum LayerRole {
    /** Nothing. */
    IGNORE("ignore"),
    /** The outline of the floor or of its halls. */
    OUTLINE("outline", "floor", "hall", "wall", "outline", "벽", "벽체", "외곽", "홀", "바닥"),
    /** Columns. */
    COLUMN("column", "column", "col", "pillar", "기둥"),
    /** Doors by which people leave. */
    EXIT("exit", "exit", "door", "문", "비상구", "출구"),
    /** Doors by which visitors come in. */
    ENTRANCE("entrance", "entrance", "entry", "출입구", "입구"),
    /** Doors for goods. */
    FREIGHT_DOOR("freight", "freight", "dock", "shutter", "화물", "하역", "반입"),
    /** Booths. */
    BOOTH("booth", "booth", "stand", "부스"),
    /** Numbers of booths. */
    NUMBER("number", "number", "boothno", "번호", "호수");

    /** A word that names the more special role is looked for first. */
    private static final List<LayerRole> BY_NAME =
            List.of(NUMBER, BOOTH, COLUMN, FREIGHT_DOOR, ENTRANCE, EXIT, OUTLINE);

    private static final List<String> NUMBER_ENDINGS = List.of("no", "num", "text", "txt");
    private static final int SHORT = 4;
    private static final char FIRST_FOREIGN = 0x80;

    private final String key;
    private final List<String> words;

    LayerRole(String key, String... words) {
        this.key = key;
        this.words = List.of(words);
    }

    /** Returns how the command line and message keys name it. */
    public String key() {
        return key;
    }

    /** Returns the kind of part that lines of this role become, if it is one. */
    public Optional<FixtureKind> kind() {
        return switch (this) {
            case COLUMN -> Optional.of(FixtureKind.COLUMN);
            case EXIT -> Optional.of(FixtureKind.EXIT);
            case ENTRANCE -> Optional.of(FixtureKind.ENTRANCE);
            case FREIGHT_DOOR -> Optional.of(FixtureKind.FREIGHT_DOOR);
            default -> Optional.empty();
        };
    }

    /** Tells whether its lines are doors. */
    public boolean isDoor() {
        return kind().filter(FixtureKind::isDoor).isPresent();
    }

    /** Guesses from what a layer is called, in Korean or English. */
    public static LayerRole guess(String layer) {
        if (layer.startsWith(MadangLayers.PREFIX)) {
            return MadangLayers.role(layer);
        }
        String name = Normalizer.normalize(layer, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        List<String> parts = Arrays.asList(name.split("[^\\p{L}\\p{N}]+"));
        boolean isOfBooths = BOOTH.isNamedIn(name, parts);
        if (isOfBooths && NUMBER_ENDINGS.stream().anyMatch(parts::contains)) {
            return NUMBER;
        }
        return BY_NAME.stream()
                .filter(role -> role.isNamedIn(name, parts))
                .findFirst()
                .orElse(IGNORE);
    }

    /**
     * Short words and "stand" stand for themselves only: "col" is no part of "colour". Hangul words run together, but
     * one syllable tells only at the end: 방화문 is a door, 문자 is none.
     */
    private boolean isNamedIn(String name, List<String> parts) {
        return words.stream().anyMatch(word -> isNamedIn(name, parts, word));
    }

    private static boolean isNamedIn(String name, List<String> parts, String word) {
        boolean isHangul = word.charAt(0) >= FIRST_FOREIGN;
        if (isHangul) {
            return word.length() == 1 ? parts.stream().anyMatch(part -> part.endsWith(word)) : name.contains(word);
        }
        return (word.length() < SHORT || word.equals("stand"))
                ? parts.contains(word) || parts.contains(word + "s")
                : parts.stream().anyMatch(part -> part.startsWith(word));
    }
}
