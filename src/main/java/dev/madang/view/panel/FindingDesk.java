package dev.madang.view.panel;

import dev.madang.check.CheckResult;
import dev.madang.check.Finding;
import dev.madang.check.FindingText;
import dev.madang.check.Repair;
import dev.madang.check.Repairs;
import dev.madang.edit.AcceptFinding;
import dev.madang.edit.WithdrawAcceptance;
import dev.madang.model.Acceptance;
import dev.madang.view.Workspace;
import dev.madang.view.document.DocumentServices;
import dev.madang.view.document.Form;
import dev.madang.view.support.Disposable;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;

/** What can be done about one finding: repair it, or take the responsibility for it. */
public final class FindingDesk implements Disposable {

    static final String TASK = "task.repair";

    private final Workspace workspace;
    private final DocumentServices services;
    private final ObjectProperty<Optional<Finding>> chosen = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Repair>> repair = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /** Makes a desk for the findings of the session; what the walk leads to lies on it. */
    public FindingDesk(Workspace workspace, FindingWalk walk, DocumentServices services) {
        this.workspace = workspace;
        this.services = services;
        subscription = Subscription.combine(
                walk.current().subscribe((before, now) -> chosen.set(now)),
                chosen.subscribe((before, now) -> lookForRepair()),
                workspace.watched().check().subscribe((before, now) -> follow(now)));
    }

    @Override
    public void dispose() {
        subscription.unsubscribe();
    }

    /** The finding that lies on the desk. */
    public ObjectProperty<Optional<Finding>> chosen() {
        return chosen;
    }

    /** How it could be repaired, once that is known and if it is plain. */
    public ReadOnlyObjectProperty<Optional<Repair>> repair() {
        return repair.getReadOnlyProperty();
    }

    /** Whether it can be repaired. */
    public BooleanBinding repairable() {
        return Bindings.createBooleanBinding(() -> repair.get().isPresent(), repair);
    }

    /** Whether it can be accepted. */
    public BooleanBinding acceptable() {
        return Bindings.createBooleanBinding(
                () -> isCurrent() && acceptance().isEmpty(),
                chosen,
                workspace.watched().check());
    }

    /** Whether it is accepted. */
    public BooleanBinding accepted() {
        return Bindings.createBooleanBinding(
                () -> acceptance().isPresent(), chosen, workspace.watched().check());
    }

    /** Repairs it, as a step that can be undone. */
    public void mend() {
        repair.get().ifPresent(plain -> {
            workspace.execute(plain.edit());
            workspace.say("findings.repaired", workspace.messages().get(plain.labelKey()));
        });
    }

    /** Asks why and by whom it is accepted, and takes it so. */
    public void accept() {
        chosen.get().ifPresent(finding -> {
            String sentence = FindingText.of(finding, workspace.plan(), workspace.messages());
            String planner = workspace.state().planner().get();
            services.dialogs()
                    .askForm(new Form.Request<>(
                            AcceptController.class,
                            () -> new AcceptController(sentence, planner),
                            "findings.accept.headline",
                            "findings.accept.go"))
                    .ifPresent(answer -> take(finding, answer));
        });
    }

    /** No longer takes the responsibility for it. */
    public void withdraw() {
        acceptance().ifPresent(acceptance -> workspace.execute(new WithdrawAcceptance(acceptance)));
    }

    private void take(Finding finding, AcceptController.Answer answer) {
        CheckResult check = workspace.session().check();
        workspace.execute(new AcceptFinding(check.accepting(
                finding,
                answer.reason(),
                answer.by(),
                services.clock().instant().truncatedTo(ChronoUnit.SECONDS))));
    }

    private Optional<Acceptance> acceptance() {
        return chosen.get().flatMap(workspace.session().check()::accepted);
    }

    private boolean isCurrent() {
        return chosen.get()
                .filter(workspace.session().check().findings()::contains)
                .isPresent();
    }

    /** What was measured anew stays on the desk; what is mended leaves it. */
    private void follow(CheckResult check) {
        chosen.get().ifPresent(finding -> {
            Optional<Finding> now = check.findings().contains(finding)
                    ? Optional.of(finding)
                    : check.findings().stream()
                            .filter(other -> isSame(finding, other))
                            .findFirst();
            boolean mayComeBack = !check.isWhole() && now.isEmpty() && isGlobal(finding);
            if (!mayComeBack) {
                chosen.set(now);
            }
        });
        lookForRepair();
    }

    private boolean isGlobal(Finding finding) {
        return workspace.state().global().get().stream()
                .flatMap(result -> result.said().findings().stream())
                .anyMatch(finding::equals);
    }

    private static boolean isSame(Finding one, Finding other) {
        boolean isOfSame = one.rule().equals(other.rule())
                && one.level().equals(other.level())
                && one.scenario().equals(other.scenario());
        boolean isAboutSame =
                one.subjects().equals(other.subjects()) && one.parts().equals(other.parts());
        boolean isOnFloor = one.subjects().isEmpty() && one.parts().isEmpty();
        return isOfSame && isAboutSame && (!isOnFloor || one.place().distanceTo(other.place()) <= Acceptance.NEAR_MM);
    }

    /** Takes some dozens of checks, so it is done beside the window. */
    private void lookForRepair() {
        repair.set(Optional.empty());
        CheckResult check = workspace.session().check();
        Optional<Finding> wanted =
                chosen.get().filter(finding -> Stream.of(finding).anyMatch(check.findings()::contains));
        wanted.ifPresent(finding -> services.tasks()
                .runQuietly(TASK, () -> Repairs.of(finding, check))
                .onDone(found -> {
                    boolean isStill = workspace.session().check().plan() == check.plan()
                            && chosen.get().equals(wanted);
                    if (isStill) {
                        repair.set(found);
                    }
                }));
    }
}
