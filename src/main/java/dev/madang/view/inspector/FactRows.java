package dev.madang.view.inspector;

import dev.madang.model.Evidence;
import dev.madang.model.Fact;
import dev.madang.model.FactKind;
import dev.madang.model.Facts;
import dev.madang.model.Fixture;
import dev.madang.model.FixtureKind;
import dev.madang.model.Hall;
import dev.madang.model.LevelPart;
import dev.madang.text.FactText;
import dev.madang.text.LengthText;
import dev.madang.view.Workspace;
import dev.madang.view.support.ChoiceField;
import dev.madang.view.support.Naming;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import javafx.scene.control.ComboBox;

/** The figures that such things have, each with how it is known; what is known of further ones is shown, too. */
final class FactRows {

    private static final List<FactKind> OF_LEVEL = List.of(
            FactKind.SPRINKLERS, FactKind.FIRE_RESISTANT, FactKind.FLOOR_OF_REFUGE, FactKind.BASEMENT, FactKind.NORTH);
    private static final List<FactKind> OF_HALL = List.of(
            FactKind.OFFICIAL_AREA,
            FactKind.CEILING_LOWEST,
            FactKind.CEILING_HIGHEST,
            FactKind.CEILING_RISES,
            FactKind.FLOOR_LOAD,
            FactKind.COLUMN_FREE,
            FactKind.DIVIDES_INTO,
            FactKind.BOOTH_UNITS,
            FactKind.PERSONS,
            FactKind.SPRINKLERS);

    private final Workspace workspace;
    private final PartRows rows;
    private final PartTarget target;

    FactRows(Workspace workspace, PartRows rows, PartTarget target) {
        this.workspace = workspace;
        this.rows = rows;
        this.target = target;
    }

    void build() {
        FactText texts = new FactText(workspace.messages());
        for (FactKind kind : kinds()) {
            if (kind.unit() == FactKind.Unit.YES_NO) {
                choice(kind, texts.name(kind));
            } else {
                rows.field(
                        texts.name(kind),
                        new FactFormat(kind.unit(), new LengthText(workspace.locale())),
                        () -> fact(kind).map(Fact::value),
                        value -> target.state(kind, typed(value)));
            }
            rows.evidence(texts.name(kind), () -> fact(kind).map(Fact::evidence), evidence -> know(kind, evidence));
        }
    }

    private void choice(FactKind kind, String name) {
        ComboBox<OptionalLong> box = new ComboBox<>();
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Naming<>(value -> workspace
                .messages()
                .get(value.isEmpty() ? "answer.unknown" : value.getAsLong() == 1 ? "answer.yes" : "answer.no")));
        box.getItems().setAll(OptionalLong.of(1), OptionalLong.of(0), OptionalLong.empty());
        rows.row(name, box);
        ChoiceField<OptionalLong> field = new ChoiceField<>(box, value -> target.state(kind, typed(value)));
        rows.onUpdate(() -> field.show(fact(kind).map(Fact::value).orElse(null)));
    }

    /** Returns the fact that all have alike. */
    private Optional<Fact> fact(FactKind kind) {
        return Shared.of(target.facts(), facts -> facts.get(kind));
    }

    private static Fact typed(OptionalLong value) {
        return value.isEmpty() ? Fact.UNKNOWN : Fact.of(value.getAsLong(), Evidence.ENTERED);
    }

    /** Without a value nothing but "unknown" can be said, and unknown has no value. */
    private void know(FactKind kind, Evidence evidence) {
        fact(kind).ifPresent(fact -> {
            boolean unknown = evidence.kind() == Evidence.Kind.UNKNOWN;
            if (unknown) {
                target.state(kind, new Fact(OptionalLong.empty(), evidence));
            } else if (fact.value().isPresent()) {
                target.state(kind, new Fact(fact.value(), evidence));
            } else {
                workspace.state().hint().set(workspace.messages().get("venue.hint.valueFirst"));
            }
        });
    }

    private Set<FactKind> kinds() {
        List<LevelPart> parts = target.parts();
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        if (target.isLevel()) {
            kinds.addAll(OF_LEVEL);
        } else if (parts.stream().allMatch(Hall.class::isInstance)) {
            kinds.addAll(OF_HALL);
        } else {
            List<FixtureKind> fixtures = new ArrayList<>();
            for (LevelPart part : parts) {
                if (!(part instanceof Fixture fixture)) {
                    return Set.of();
                }
                fixtures.add(fixture.kind());
            }
            if (fixtures.stream().distinct().count() != 1) {
                return Set.of();
            }
            kinds.addAll(of(fixtures.get(0)));
        }
        target.facts().stream().map(Facts::byKind).forEach(known -> kinds.addAll(known.keySet()));
        return kinds;
    }

    private static List<FactKind> of(FixtureKind kind) {
        return switch (kind) {
            case EXIT, ENTRANCE -> List.of(FactKind.CLEAR_HEIGHT);
            case FREIGHT_DOOR -> List.of(FactKind.CLEAR_HEIGHT, FactKind.FLOOR_LOAD);
            case FREIGHT_LIFT -> List.of(FactKind.CLEAR_HEIGHT, FactKind.LIFT_LOAD);
            case UTILITY_POINT, UTILITY_TRENCH -> List.of(FactKind.COVER_WIDTH, FactKind.COVER_LOAD);
            case FIRE_SHUTTER, SMOKE_BARRIER -> List.of(FactKind.CLEAR_HEIGHT);
            case LOBBY, DOCK -> List.of(FactKind.CEILING_LOWEST, FactKind.FLOOR_LOAD);
            case OUTDOOR -> List.of(FactKind.FLOOR_LOAD);
            case COLUMN, HYDRANT, EXTINGUISHER, PANEL, KEEP_CLEAR -> List.of();
        };
    }
}
