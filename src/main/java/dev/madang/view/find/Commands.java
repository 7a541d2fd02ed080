package dev.madang.view.find;

import dev.madang.text.Fuzzy;
import dev.madang.text.Messages;
import dev.madang.text.SmallWords;
import dev.madang.view.Placeable;
import dev.madang.view.Placeables;
import dev.madang.view.Workspace;
import dev.madang.view.action.Action;
import dev.madang.view.action.ActionBars;
import dev.madang.view.action.InsertActions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** All deeds of the program by name, in both languages, those chosen lately first. */
public final class Commands {

    /** Key of the action that shows the list, which the list leaves out. */
    public static final String OPEN = "help.commands";

    private static final List<Placeable> PLACEABLES = Stream.of(
                    Placeables.BOOTHS, Placeables.FEATURES, List.of(Placeables.ZONE))
            .flatMap(List::stream)
            .toList();
    private static final int MOST_RECENT = 8;
    private static final int RECENT_BONUS = 150;
    private static final int NOT_POSSIBLE_MALUS = 300;

    private final Workspace workspace;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private final List<String> recent = new ArrayList<>();
    private final List<Messages> languages =
            Messages.LANGUAGES.stream().map(Messages::of).toList();
    private final SmallWords small;
    private List<Action> actions = List.of();
    private Map<String, String> menus = Map.of();

    /** Makes a list that remembers what was chosen before. */
    public Commands(Workspace workspace, List<String> recentKeys) {
        this.workspace = workspace;
        recent.addAll(recentKeys);
        small = languages.stream()
                .map(texts -> SmallWords.of(texts.get("commands.smallWords"), texts.get("commands.endings")))
                .reduce(SmallWords.NONE, SmallWords::and);
    }

    /** Says what there is; the table of actions is complete only after the one that opens this list. */
    public void list(Collection<Action> all) {
        actions = all.stream().filter(action -> !action.key().equals(OPEN)).toList();
    }

    /** Says in which menu each action stands: the key of the menu's title by the key of the action. */
    public void showMenus(Map<String, String> menuOfKey) {
        menus = Map.copyOf(menuOfKey);
    }

    /** Whether the list is shown. */
    public BooleanProperty open() {
        return open;
    }

    /** Returns the keys of the actions chosen lately, the latest first. */
    public List<String> recent() {
        return List.copyOf(recent);
    }

    /** Returns what fits a query, the best first; without a query all, those chosen lately first. */
    List<Command> search(String query) {
        List<Ranked> ranked = new ArrayList<>();
        for (Action action : actions) {
            if (query.isBlank()) {
                ranked.add(new Ranked(action, recentRank(action)));
            } else {
                score(query, action).ifPresent(score -> ranked.add(new Ranked(action, score)));
            }
        }
        return ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::score).reversed())
                .map(one -> command(one.action()))
                .toList();
    }

    /** Remembers a choice. */
    void chosen(Command command) {
        recent.remove(command.action().key());
        recent.add(0, command.action().key());
        while (recent.size() > MOST_RECENT) {
            recent.remove(recent.size() - 1);
        }
    }

    private record Ranked(Action action, int score) {}

    private int recentRank(Action action) {
        int at = recent.indexOf(action.key());
        return at < 0 ? 0 : MOST_RECENT - at;
    }

    private OptionalInt score(String query, Action action) {
        int bonus = recent.contains(action.key()) ? RECENT_BONUS : 0;
        int malus = action.enabled().get() ? 0 : NOT_POSSIBLE_MALUS;
        return names(action)
                .map(name -> Fuzzy.score(query, name, small))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .map(score -> score + bonus - malus)
                .max();
    }

    /** What it is called now and in every language, each alone and with its menu; and what else people call it. */
    private Stream<String> names(Action action) {
        Stream<String> ofLanguages = languages.stream()
                .flatMap(
                        texts -> Stream.concat(names(menuOf(action, texts), name(action, texts)), also(action, texts)));
        return Stream.concat(names(menuOf(action, workspace.messages()), nameNow(action)), ofLanguages);
    }

    private static Stream<String> also(Action action, Messages texts) {
        String key = "commands.also." + action.key();
        return texts.contains(key) ? Stream.of(name(action, texts) + " " + texts.get(key)) : Stream.empty();
    }

    private static Stream<String> names(String menu, String name) {
        return name.isEmpty() ? Stream.empty() : Stream.of(name, menu + " " + name);
    }

    private Command command(Action action) {
        boolean possible = action.enabled().get();
        var keys = action.accelerator();
        boolean isExplained = !possible && !action.reasonKey().isEmpty();
        String shown = nameNow(action);
        String other = languages.stream()
                .filter(texts ->
                        !texts.locale().getLanguage().equals(workspace.locale().getLanguage()))
                .map(texts -> name(action, texts))
                .filter(name -> !name.isEmpty() && !name.equals(shown))
                .findFirst()
                .orElse("");
        return new Command(
                action,
                shown,
                other,
                menuOf(action, workspace.messages()),
                keys == null ? "" : keys.getDisplayText(),
                possible,
                isExplained ? workspace.messages().get(action.reasonKey()) : "");
    }

    private String menuOf(Action action, Messages texts) {
        String titleKey = menus.getOrDefault(action.key(), "");
        return titleKey.isEmpty() ? "" : ActionBars.titleOf(titleKey, texts);
    }

    private String nameNow(Action action) {
        var detail = action.detail();
        return detail == null ? name(action, workspace.messages()) : Objects.requireNonNullElse(detail.getValue(), "");
    }

    /** An action that inserts something is named as that is. */
    private static String name(Action action, Messages texts) {
        if (texts.contains(action.textKey())) {
            return texts.get(action.textKey());
        }
        return PLACEABLES.stream()
                .filter(placeable -> InsertActions.keyOf(placeable).equals(action.key()))
                .findFirst()
                .map(placeable -> placeable.name(texts))
                .orElse("");
    }

    /**
     * A deed as it is listed.
     *
     * @param action what happens
     * @param name its name in the language of the window
     * @param otherName its name in the other language, or empty
     * @param menu the menu in which it stands, or empty
     * @param keys the keys that do it, or empty
     * @param possible whether it is possible now
     * @param reason why not, or empty
     */
    record Command(
            Action action, String name, String otherName, String menu, String keys, boolean possible, String reason) {

        String spoken() {
            return Stream.of(name, menu, keys, reason)
                    .filter(part -> !part.isEmpty())
                    .reduce((one, next) -> String.format(Locale.ROOT, "%s, %s", one, next))
                    .orElse("");
        }
    }
}
