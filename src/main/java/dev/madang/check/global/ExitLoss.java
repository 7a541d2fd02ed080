package dev.madang.check.global;

import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitTime;
import dev.madang.crowd.Walk;
import dev.madang.model.Fixture;
import dev.madang.walk.WalkWatch;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What happens when one exit of a level cannot be used: everybody walks to the nearest of the others.
 *
 * @param exit the lost one
 * @param evacuation how long the others take
 */
public record ExitLoss(Fixture exit, Evacuation evacuation) {

    /** Checks that both are given. */
    public ExitLoss {
        Objects.requireNonNull(exit, "exit");
        Objects.requireNonNull(evacuation, "evacuation");
    }

    /**
     * Returns what each usable exit's loss means, in the order of the exits; nothing where nobody is to get out.
     *
     * <p>Only who walked to the lost exit walks elsewhere. Which exit is the next one from a place is found with two
     * fields for each binary digit of the exits' numbers: any other exit differs from the nearest in some digit. So it
     * costs as much as the walking distances of the level twice the logarithm of the number of exits.
     *
     * @throws java.util.concurrent.CancellationException once the watch says that the work is no longer wanted
     */
    public static List<ExitLoss> each(LevelResult level, WalkWatch watch) {
        Optional<Walk> walk =
                level.evacuation().exits().stream().map(ExitTime::walk).findFirst();
        return walk.map(how -> new NextExits(level, watch).losses(how)).orElse(List.of());
    }

    /** Returns the same for each level of a result, by its id. */
    public static Map<String, List<ExitLoss>> byLevel(GlobalResult result, WalkWatch watch) {
        Map<String, List<ExitLoss>> losses = new LinkedHashMap<>();
        int done = 0;
        for (LevelResult level : result.levels()) {
            double levels = result.levels().size();
            losses.put(level.level(), each(level, watch.part(done / levels, (done + 1) / levels)));
            done++;
        }
        return losses;
    }
}
