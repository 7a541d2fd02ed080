package dev.madang.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** The colours that a theme's style sheet names. */
final class ThemeTokens {

    private static final Pattern TOKEN = Pattern.compile("(-color-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern NUMBERS = Pattern.compile("[\\d.]+");

    private final Map<String, String> values = new HashMap<>();

    ThemeTokens(Theme theme) throws IOException {
        String sheet = (theme == Theme.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        try (InputStream in = Objects.requireNonNull(PrimerLight.class.getResourceAsStream(sheet), sheet)) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            TOKEN.matcher(css.substring(0, css.indexOf('}')))
                    .results()
                    .forEach(token -> values.put(token.group(1), token.group(2).strip()));
        }
    }

    /** Returns the colour of a token as it looks on a ground, given as red, green and blue. */
    int on(String token, int ground) {
        String value = values.getOrDefault(token, token);
        if (values.containsKey(value)) {
            return on(value, ground);
        }
        if (value.startsWith("#")) {
            return Integer.parseInt(value.substring(1), 16);
        }
        double[] parts = NUMBERS.matcher(value)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .toArray();
        if (parts.length < 3) {
            throw new IllegalArgumentException(token + " is no colour: " + value);
        }
        double opacity = parts.length > 3 ? parts[3] : 1;
        int rgb = 0;
        for (int i = 0; i < 3; i++) {
            double under = ground >> 16 - 8 * i & 0xFF;
            rgb = rgb << 8 | (int) Math.round(parts[i] * opacity + under * (1 - opacity));
        }
        return rgb;
    }
}
