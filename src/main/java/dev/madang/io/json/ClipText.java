package dev.madang.io.json;

import dev.madang.io.PlanIoException;
import dev.madang.model.Clip;
import java.nio.charset.StandardCharsets;

/** Clips as text. Reading trusts nothing, as the clipboard holds whatever anybody puts there. */
public final class ClipText {

    private static final String BEGINNING = "\"madang-clip\"";

    /** How far into a text the name of its format is looked for. */
    private static final int LOOK_AT = 200;

    private ClipText() {}

    /** Returns a clip as text: one element a line, a line feed at the end. */
    public static String of(Clip clip) {
        return JsonWriter.text(ClipCodec.write(clip, PlanWriter.PROGRAM_VERSION), LineLayout.PLAN);
    }

    /** Tells whether a text means to be a clip. It may be a broken one. */
    public static boolean isClip(String text) {
        String beginning = text.substring(0, Math.min(LOOK_AT, text.length())).stripLeading();
        return beginning.startsWith("{") && beginning.contains(BEGINNING);
    }

    /**
     * Reads a clip.
     *
     * @param name how messages name where the text comes from
     * @throws PlanIoException if the text is not a sound clip
     */
    public static Clip read(String name, String text) throws PlanIoException {
        return JsonFile.decode(name, text.getBytes(StandardCharsets.UTF_8), FileFormat.CLIP, ClipCodec::read);
    }
}
