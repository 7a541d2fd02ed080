package dev.madang.view.booth;

import dev.madang.edit.EditCommand;
import dev.madang.edit.EditRefused;
import dev.madang.edit.Locks;
import dev.madang.edit.MergeBooths;
import dev.madang.edit.MoveExhibitor;
import dev.madang.edit.ReleaseNumbers;
import dev.madang.edit.SeatExhibitor;
import dev.madang.edit.SplitBooth;
import dev.madang.edit.SwapExhibitors;
import dev.madang.geometry.Cut;
import dev.madang.model.Booth;
import dev.madang.model.ElementId;
import dev.madang.model.Exhibitor;
import dev.madang.model.Letting;
import dev.madang.model.Plan;
import dev.madang.model.Status;
import dev.madang.text.Messages;
import dev.madang.view.RefusalText;
import dev.madang.view.ToolKind;
import dev.madang.view.Workspace;
import dev.madang.view.canvas.BoothRequests;
import dev.madang.view.document.Dialogs;
import dev.madang.view.document.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Merges and splits booths and moves exhibitors between them, and asks first where a deed has two meanings. */
public final class BoothDeeds implements BoothRequests {

    private final Workspace workspace;
    private final Dialogs dialogs;
    private final Supplier<ElementId> newIds;

    /** Makes deeds that ask through dialogs; new booths get ids from {@code newIds}. */
    public BoothDeeds(Workspace workspace, Dialogs dialogs, Supplier<ElementId> newIds) {
        this.workspace = workspace;
        this.dialogs = dialogs;
        this.newIds = newIds;
    }

    /** Merges the selected booths; if several are let, asks whose exhibitor and status stay. */
    public void merge() {
        Plan plan = workspace.plan();
        Set<ElementId> ids = selectedBooths();
        if (isLocked(ids, "merge.failed")) {
            return;
        }
        List<Booth> tenants = MergeBooths.tenants(plan, ids);
        ElementId keep = null;
        if (tenants.size() > 1) {
            keep = askTenant(tenants);
            if (keep == null) {
                return;
            }
        }
        MergeBooths edit = new MergeBooths(ids, plan.numbers().rules().merged(), keep);
        if (isDone(edit, "merge.failed")) {
            workspace
                    .session()
                    .select(workspace.plan().booths().ids().stream()
                            .filter(ids::contains)
                            .collect(java.util.stream.Collectors.toSet()));
        }
    }

    /** Asks how the selected booth is to be split, and splits it. */
    public void split() {
        selectedBooths().stream()
                .limit(1)
                .flatMap(id -> workspace.plan().booths().get(id).stream())
                .forEach(booth -> dialogs.askForm(new Form.Request<>(
                                SplitController.class,
                                () -> new SplitController(booth, workspace.messages()),
                                "split.headline",
                                "split.go"))
                        .ifPresent(cut -> split(booth.id(), cut)));
    }

    @Override
    public void split(ElementId id, Cut cut) {
        if (isLocked(Set.of(id), "split.failed")) {
            return;
        }
        Booth booth = workspace.plan().booths().get(id).orElseThrow();
        try {
            Set<ElementId> ids = new LinkedHashSet<>();
            int parts = SplitBooth.parts(booth, cut).size();
            while (ids.size() < parts - 1) {
                ids.add(newIds.get());
            }
            workspace.execute(new SplitBooth(id, cut, List.copyOf(ids)));
            ids.add(id);
            workspace.session().select(ids);
            if (workspace.state().tool().get() == ToolKind.SLICE) {
                workspace.state().tool().set(ToolKind.SELECT);
            }
        } catch (EditRefused refused) {
            say("split.failed", refused);
        }
    }

    /** Lets the exhibitors of the two selected booths trade places. */
    public void swap() {
        List<ElementId> ids = List.copyOf(selectedBooths());
        if (ids.size() == 2) {
            isDone(new SwapExhibitors(ids.get(0), ids.get(1)), "swap.failed");
        }
    }

    /** Asks which numbers need rest no longer, and releases them. */
    public void release() {
        List<String> resting = List.copyOf(workspace.plan().numbers().resting());
        dialogs.askForm(new Form.Request<>(
                        RestingController.class,
                        () -> new RestingController(resting),
                        "resting.headline",
                        "resting.release"))
                .filter(released -> !released.isEmpty())
                .ifPresent(released -> workspace.execute(new ReleaseNumbers(released)));
    }

    /** A booth that is taken is asked about: swap, or replace. Dialogs wait until the drag is over. */
    @Override
    public void move(ElementId from, ElementId to) {
        workspace.ui().execute(() -> {
            Booth target = workspace.plan().booths().get(to).orElseThrow();
            if (!isTaken(target)) {
                doAndSelect(new MoveExhibitor(from, to, false), to);
                return;
            }
            Optional<Integer> answer = ask(target, List.of("seat.swap", "seat.replace"));
            if (answer.isPresent()) {
                doAndSelect(answer.get() == 0 ? new SwapExhibitors(from, to) : new MoveExhibitor(from, to, true), to);
            }
        });
    }

    @Override
    public void seat(ElementId exhibitor, ElementId booth) {
        workspace.ui().execute(() -> {
            Booth target = workspace.plan().booths().get(booth).orElseThrow();
            boolean isThere = target.occupant().filter(exhibitor::equals).isPresent();
            if (isThere || !isTaken(target) || isHeldFor(target, exhibitor)) {
                doAndSelect(new SeatExhibitor(booth, exhibitor), booth);
                return;
            }
            List<Booth> seats = workspace.plan().booths().values().stream()
                    .filter(other -> other.occupant().filter(exhibitor::equals).isPresent())
                    .toList();
            // Who has one booth may trade it, by which nobody loses theirs; so that comes first.
            List<String> deeds = seats.size() == 1 ? List.of("seat.swap", "seat.replace") : List.of("seat.replace");
            ask(target, deeds).map(deeds::get).ifPresent(deed -> {
                EditCommand edit = "seat.swap".equals(deed)
                        ? new SwapExhibitors(seats.get(0).id(), booth)
                        : new SeatExhibitor(booth, exhibitor);
                doAndSelect(edit, booth);
            });
        });
    }

    private boolean isTaken(Booth booth) {
        Status.Stage stage = workspace.plan().statusOf(booth).stage();
        return stage != Status.Stage.CLOSED && (booth.occupant().isPresent() || stage != Status.Stage.AVAILABLE);
    }

    /** Whoever a booth is held for by name may be seated in it without a question. */
    private boolean isHeldFor(Booth booth, ElementId exhibitor) {
        return booth.occupant().isEmpty()
                && workspace
                        .plan()
                        .exhibitors()
                        .get(exhibitor)
                        .map(Exhibitor::name)
                        .filter(name -> booth.letting()
                                .currentHold()
                                .filter(hold -> hold.holder().equals(name.ko())
                                        || hold.holder().equals(name.en()))
                                .isPresent())
                        .isPresent();
    }

    private Optional<Integer> ask(Booth target, List<String> deedKeys) {
        Messages messages = workspace.messages();
        return dialogs.askDeed(
                messages.get("seat.taken", target.number(), tenantOf(target)),
                messages.get("seat.explained"),
                deedKeys.stream().map(messages::get).toList());
    }

    private @Nullable ElementId askTenant(List<Booth> tenants) {
        Messages messages = workspace.messages();
        List<String> deeds = new ArrayList<>();
        for (Booth booth : tenants) {
            deeds.add(messages.get("merge.keep", tenantOf(booth), booth.number()));
        }
        Optional<Integer> answer =
                dialogs.askDeed(messages.get("merge.several"), messages.get("merge.several.explained"), deeds);
        return answer.isPresent() ? tenants.get(answer.get()).id() : null;
    }

    /** Returns who has a booth and how far the letting has come: "City 01, contracted". */
    private String tenantOf(Booth booth) {
        Messages messages = workspace.messages();
        String status = workspace.plan().statusOf(booth).name().in(workspace.locale());
        Optional<String> who = workspace.plan().tenantOf(booth).map(name -> name.in(workspace.locale()));
        return who.map(name ->
                        booth.letting().equals(Letting.AVAILABLE) ? name : messages.get("seat.tenant", name, status))
                .orElse(status);
    }

    private void doAndSelect(EditCommand edit, ElementId booth) {
        if (isDone(edit, "move.failed")) {
            workspace.session().select(Set.of(booth));
        }
    }

    private boolean isDone(EditCommand edit, String headlineKey) {
        try {
            workspace.execute(edit);
            return true;
        } catch (EditRefused refused) {
            say(headlineKey, refused);
            return false;
        }
    }

    private boolean isLocked(Set<ElementId> ids, String headlineKey) {
        Plan plan = workspace.plan();
        Set<ElementId> locked = new LinkedHashSet<>(ids);
        locked.removeAll(Locks.free(plan, ids));
        locked.stream()
                .limit(1)
                .forEach(id -> say(
                        headlineKey,
                        new EditRefused(
                                "refused.locked",
                                plan.booths().get(id).map(Booth::number).orElse(""))));
        return !locked.isEmpty();
    }

    private void say(String headlineKey, EditRefused refused) {
        Messages messages = workspace.messages();
        dialogs.showProblem(messages.get(headlineKey), List.of(RefusalText.of(refused, messages)));
    }

    private Set<ElementId> selectedBooths() {
        Set<ElementId> booths = new LinkedHashSet<>(workspace.session().selection());
        booths.retainAll(workspace.plan().booths().ids());
        return booths;
    }
}
