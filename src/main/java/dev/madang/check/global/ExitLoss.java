package dev.madang.check.global;

import dev.madang.crowd.Evacuation;
import dev.madang.crowd.ExitTime;
import dev.madang.crowd.Walk;
import dev.madang.model.Fixture;
import dev.madang.walk.WalkField;
import dev.madang.walk.WalkWatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
     * Returns what each usable exit's loss means, in the order of the exits; nothing where nobody is to get out. Costs
     * as much as the walking distances of the level for each exit.
     *
     * @throws java.util.concurrent.CancellationException once the watch says that the work is no longer wanted
     */
    public static List<ExitLoss> each(LevelResult level, WalkWatch watch) {
        Optional<Walk> walk =
                level.evacuation().exits().stream().map(ExitTime::walk).findFirst();
        List<ExitLoss> losses = new ArrayList<>();
        if (walk.isEmpty()) {
            return losses;
        }
        ExitStudy study = new ExitStudy(level.doors(), level.usable());
        Set<Integer> usable = IntStream.range(0, level.doors().size())
                .filter(at -> level.usable().contains(level.doors().get(at)))
                .boxed()
                .collect(Collectors.toSet());
        int done = 0;
        for (int lost : usable) {
            Set<Integer> others = usable.stream().filter(at -> at != lost).collect(Collectors.toSet());
            WalkField field = level.field()
                    .space()
                    .field(others, watch.part((double) done / usable.size(), (done + 1.0) / usable.size()));
            done++;
            losses.add(new ExitLoss(level.doors().get(lost), study.evacuation(field, level.persons(), walk.get())));
        }
        return losses;
    }
}
