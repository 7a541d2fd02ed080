package dev.madang.draw;

/** Measures without a font: Korean syllables are square, other letters a little narrower than high. */
public final class SimpleMeasure implements TextMeasure {

    @Override
    public double width(String text, boolean bold) {
        return text.codePoints()
                .mapToDouble(letter -> letter >= 0x1100 ? 0.94 : letter == ' ' ? 0.3 : bold ? 0.65 : 0.6)
                .sum();
    }
}
