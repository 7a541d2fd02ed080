package dev.madang.view.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.madang.model.PlanFixtures;
import dev.madang.text.Messages;
import dev.madang.view.Workspace;
import dev.madang.view.WorkspaceFixtures;
import dev.madang.view.action.Action;
import dev.madang.view.action.InsertActions;
import dev.madang.view.support.FakeUi;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class CommandsTest {

    private final Workspace workspace = WorkspaceFixtures.of(PlanFixtures.plan(), new FakeUi());
    private final SimpleBooleanProperty selected = new SimpleBooleanProperty(false);
    private final List<String> done = new ArrayList<>();

    @Test
    void bothLanguagesFindADeedWhateverTheWindowSpeaks() {
        Commands commands = commands(List.of());

        for (String typed : List.of("save", "저장", "ㅈㅈ")) {
            assertEquals("file.save", first(commands, typed), typed);
        }
        workspace.state().messages().set(Messages.of(Locale.KOREAN));
        assertEquals("file.save", first(commands, "save"));
        assertEquals("저장", commands.search("save").get(0).name());
        assertEquals("Save", commands.search("save").get(0).otherName());
    }

    @Test
    void whatIsInsertedIsFoundByWhatItIs() {
        Commands commands = commands(List.of());

        assertEquals("insert.palette.booth.3x3", first(commands, "ㅂㅅ 3 × 3"));
        assertEquals("insert.feature.stage", first(commands, "stage"));
    }

    @Test
    void whatIsNotPossibleComesLaterAndSaysWhy() {
        Commands commands = commands(List.of());

        Commands.Command rotate = commands.search("rotate").get(0);
        assertFalse(rotate.possible());
        assertEquals("select something first", rotate.reason());

        selected.set(true);
        assertTrue(commands.search("rotate").get(0).possible());
    }

    @Test
    void theMenuCanBeTypedToo() {
        Commands commands = commands(List.of());
        commands.showMenus(Map.of("view.grid", "menu.view"));

        assertEquals("view.grid", first(commands, "view grid"));
        assertEquals("view.grid", first(commands, "보기 격자"));
        assertEquals("View", commands.search("view grid").get(0).menu());
    }

    @Test
    void whatPeopleCallItElseFindsADeedToo() {
        Commands commands = commands(List.of());

        for (String typed : List.of("price", "unit prices", "단가", "ㅎㅅ ㄷㄱ")) {
            assertEquals("sales.event", first(commands, typed), typed);
        }
        assertEquals("Event...", commands.search("price").get(0).name());
    }

    @Test
    void smallWordsAndEndingsThatANameLacksAreNoHindrance() {
        Commands commands = commands(List.of());
        commands.showMenus(Map.of("select.by.status", "menu.select", "select.by.zone", "menu.select"));

        for (String typed : List.of(
                "select by st", "select by status", "st select", "select the statuses", "상태별 선택", "선택 상태로", "ㅅㅌ ㅅㅌㄹ")) {
            assertEquals("select.by.status", first(commands, typed), typed);
        }
        assertTrue(commands.search("select by xylophone").isEmpty());
        assertTrue(commands.search("without").isEmpty(), "a small word alone is looked for");
    }

    @Test
    void whatWasChosenLatelyComesFirst() {
        Commands commands = commands(List.of("view.grid"));

        assertEquals("view.grid", first(commands, ""));
        commands.chosen(commands.search("save").get(0));

        assertEquals(List.of("file.save", "view.grid"), commands.recent());
        assertEquals("file.save", first(commands, ""));
    }

    @Test
    void onlySomeAreRemembered() {
        Commands commands = commands(List.of());

        commands.search("").forEach(commands::chosen);

        assertEquals(8, commands.recent().size());
    }

    @Test
    void theListDoesNotListItself() {
        assertTrue(commands(List.of()).search("all commands").stream()
                .noneMatch(command -> command.action().key().equals(Commands.OPEN)));
    }

    private Commands commands(List<String> recent) {
        Commands commands = new Commands(workspace, recent);
        commands.list(Stream.concat(
                        Stream.of(
                                Action.of("file.open", () -> done.add("open")),
                                Action.of("file.save", () -> done.add("save")).keys("Shortcut+S"),
                                Action.of("edit.rotate", () -> done.add("rotate"))
                                        .when(selected, "reason.nothingSelected"),
                                Action.of("view.grid", () -> done.add("grid")),
                                Action.of("sales.event", () -> done.add("event")),
                                Action.of("select.by.zone", () -> done.add("zone")),
                                Action.of("select.by.status", () -> done.add("status")),
                                Action.of(Commands.OPEN, () -> done.add("list"))),
                        InsertActions.of(workspace).stream())
                .toList());
        return commands;
    }

    private static String first(Commands commands, String typed) {
        return commands.search(typed).get(0).action().key();
    }
}
