package dev.madang.io.json;

import dev.madang.check.Checker;
import dev.madang.check.UnreadBook;
import dev.madang.io.PlanIoException;
import dev.madang.model.Event;
import dev.madang.model.Plan;
import dev.madang.model.Venue;
import dev.madang.rules.RuleBook;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The venues, events, rule books and sample plans at hand.
 *
 * <p>They are looked up in the user's own folder, then in {@code assets} beside the program, then in the program
 * itself; what is found first hides what has the same file name or id in later places. A file that cannot be read takes
 * no other along: it is listed among the {@link #problems()}. Loads when first asked and keeps what it loaded. Safe to
 * use from several threads.
 */
public final class Catalogue {

    /** Id of the book by which plans are checked that name none. */
    public static final String HOUSE_BOOK = "house";

    private static final String PLANS = "plans";
    private static final String TEMPLATES = "templates";
    private static final String ENDING = ".json";

    private static final String VENUES = "venues";
    private static final String RULES = "rules";
    private final List<AssetRoot> roots;
    private final @Nullable Path ownFolder;
    private @Nullable AssetShelf<Venue> venues;
    private @Nullable AssetShelf<Event> events;
    private @Nullable AssetShelf<RuleBook> ruleBooks;

    /**
     * A catalogue over the usual places.
     *
     * @param userFolder the user's own folder with {@code venues}, {@code events} and {@code plans} in it, or null;
     *     need not exist
     * @param home the folder of the program with {@code assets} in it, or null; need not exist
     */
    public Catalogue(@Nullable Path userFolder, @Nullable Path home) {
        this(
                Stream.of(
                                Stream.ofNullable(userFolder).map(AssetRoot::folder),
                                Stream.ofNullable(home).map(folder -> AssetRoot.folder(folder.resolve("assets"))),
                                Stream.of(AssetRoot.packed()))
                        .flatMap(root -> root)
                        .toList(),
                userFolder);
    }

    Catalogue(List<AssetRoot> roots) {
        this(roots, null);
    }

    private Catalogue(List<AssetRoot> roots, @Nullable Path ownFolder) {
        this.roots = List.copyOf(roots);
        this.ownFolder = ownFolder;
    }

    /** Returns all venues in the order of their ids. */
    public List<Venue> venues() {
        return List.copyOf(venueShelf().byId().values());
    }

    /** Returns the venue with that id. */
    public Optional<Venue> venue(String id) {
        return Optional.ofNullable(venueShelf().byId().get(id));
    }

    /** Returns the folder in which the user's own venues are kept; it need not exist yet. */
    public Optional<Path> ownVenues() {
        return Optional.ofNullable(ownFolder).map(folder -> folder.resolve(VENUES));
    }

    /** Returns the user's own venue with that id. Looks into the folder each time. */
    public Optional<Venue> ownVenue(String id) {
        return ownVenueFiles().entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(id))
                .findFirst()
                .map(Map.Entry::getValue);
    }

    /**
     * Keeps a venue in the user's own folder, from where it is offered before a shipped one of the same id. Replaces
     * the user's own venue of that id, and never another file.
     *
     * @return the file
     * @throws PlanIoException if it could not be written; what was there before is then as it was
     * @throws IllegalStateException if there is no such folder
     */
    public synchronized Path keepVenue(Venue venue) throws PlanIoException {
        Path folder = ownVenues().orElseThrow(() -> new IllegalStateException("There is no folder of one's own."));
        Path file = ownVenueFiles().entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(venue.id()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseGet(() -> unused(folder, venue.id()));
        VenueWriter.write(venue, file);
        venues = null;
        return file;
    }

    /**
     * Keeps a rule book in the user's own folder, from where it is offered before a shipped one of the same id.
     * Replaces the user's own book of that id, and never another file.
     *
     * @return the file
     * @throws PlanIoException if it could not be written; what was there before is then as it was
     * @throws IllegalStateException if there is no such folder
     */
    public synchronized Path keepRuleBook(RuleBook book) throws PlanIoException {
        if (ownFolder == null) {
            throw new IllegalStateException("There is no folder of one's own.");
        }
        Path file = ownRuleBookFiles().entrySet().stream()
                .filter(entry -> entry.getValue().id().equals(book.id()))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseGet(() -> unused(ownFolder.resolve(RULES), book.id()));
        RuleBookWriter.write(book, file);
        ruleBooks = null;
        return file;
    }

    /** Returns the folder in which the user's own rule books are kept; it need not exist yet. */
    public Optional<Path> ownRules() {
        return Optional.ofNullable(ownFolder).map(folder -> folder.resolve(RULES));
    }

    /** Returns what is wrong with the rule books that could not be read. */
    public List<PlanIoException> ruleBookProblems() {
        return ruleBookShelf().problems();
    }

    /** Reads the rule books anew when they are next asked for: somebody may have put a file into the folder. */
    public synchronized void forgetRuleBooks() {
        ruleBooks = null;
    }

    /** Returns the user's own rule books in the order of their ids. Looks into the folder each time. */
    public List<RuleBook> ownRuleBooks() {
        return ownRuleBookFiles().values().stream()
                .sorted(Comparator.comparing(RuleBook::id))
                .toList();
    }

    private Map<Path, RuleBook> ownRuleBookFiles() {
        Map<Path, RuleBook> found = new LinkedHashMap<>();
        if (ownFolder != null) {
            AssetShelf.each(AssetRoot.folder(ownFolder), RULES, FileFormat.RULES, RuleBookCodec::read, found::put);
        }
        return found;
    }

    private Map<Path, Venue> ownVenueFiles() {
        Map<Path, Venue> found = new LinkedHashMap<>();
        if (ownFolder != null) {
            AssetShelf.each(AssetRoot.folder(ownFolder), VENUES, FileFormat.VENUE, VenueCodec::read, found::put);
        }
        return found;
    }

    private static Path unused(Path folder, String id) {
        Path file = folder.resolve(id + ENDING);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(id + "-" + i + ENDING);
        }
        return file;
    }

    /** Returns all events in the order of their ids. */
    public List<Event> events() {
        return List.copyOf(eventShelf().byId().values());
    }

    /** Returns the event with that id. */
    public Optional<Event> event(String id) {
        return Optional.ofNullable(eventShelf().byId().get(id));
    }

    /** Returns all rule books in the order of their ids. */
    public List<RuleBook> ruleBooks() {
        return List.copyOf(ruleBookShelf().byId().values());
    }

    /** Returns the rule book with that id. */
    public Optional<RuleBook> ruleBook(String id) {
        return Optional.ofNullable(ruleBookShelf().byId().get(id));
    }

    /** Returns the rule books that a plan names and that are at hand; the house book if there are none. */
    public List<RuleBook> ruleBooksOf(Plan plan) {
        List<RuleBook> named = plan.rules().stream()
                .distinct()
                .flatMap(id -> ruleBook(id).stream())
                .toList();
        return named.isEmpty() ? ruleBook(HOUSE_BOOK).stream().toList() : named;
    }

    /** Returns what checks a plan by the books that it names, and tells of those that are not at hand. */
    public Checker checkerOf(Plan plan) {
        List<String> missing = plan.rules().stream()
                .distinct()
                .filter(id -> ruleBook(id).isEmpty())
                .toList();
        List<String> wanted = plan.rules().isEmpty() ? List.of(HOUSE_BOOK) : plan.rules();
        return new Checker(ruleBooksOf(plan), missing, unreadBooks(wanted));
    }

    /**
     * Returns the files of rule books that cannot be read.
     *
     * @param wanted ids of the books by which a plan is checked
     */
    public List<UnreadBook> unreadBooks(Collection<String> wanted) {
        return UnreadBooks.of(ruleBookProblems(), wanted);
    }

    /** Returns what is wrong with the venues, events and rule books that could not be read. */
    public List<PlanIoException> problems() {
        return Stream.of(
                        venueShelf().problems(),
                        eventShelf().problems(),
                        ruleBookShelf().problems())
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Returns the names of the sample plans, in order and without {@code .json}. Looks each time.
     *
     * @throws PlanIoException if a folder cannot be listed
     */
    public List<String> samplePlans() throws PlanIoException {
        return plans(PLANS);
    }

    /**
     * Reads a sample plan; each call reads it anew.
     *
     * @return empty if there is none of that name
     * @throws PlanIoException if it cannot be read
     */
    public Optional<Plan> samplePlan(String name) throws PlanIoException {
        return plan(PLANS, name);
    }

    /**
     * Returns the names of the templates from which plans are made, in order and without {@code .json}. Looks each
     * time.
     *
     * @throws PlanIoException if a folder cannot be listed
     */
    public List<String> templates() throws PlanIoException {
        return plans(TEMPLATES);
    }

    /**
     * Reads a template; each call reads it anew.
     *
     * @return empty if there is none of that name
     * @throws PlanIoException if it cannot be read
     */
    public Optional<Plan> template(String name) throws PlanIoException {
        return plan(TEMPLATES, name);
    }

    /** Returns the folder in which the user keeps templates; empty if there is no folder of the user's own. */
    public Optional<Path> templateFolder() {
        return Optional.ofNullable(ownFolder).map(folder -> folder.resolve(TEMPLATES));
    }

    private List<String> plans(String folder) throws PlanIoException {
        TreeSet<String> names = new TreeSet<>();
        for (AssetRoot root : roots) {
            root.visit(folder, file -> names.add(name(file)));
        }
        return List.copyOf(names);
    }

    private Optional<Plan> plan(String folder, String name) throws PlanIoException {
        for (AssetRoot root : roots) {
            List<Plan> found = new ArrayList<>();
            root.visit(folder, file -> {
                if (name(file).equals(name)) {
                    found.add(PlanReader.read(file));
                }
            });
            if (!found.isEmpty()) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private synchronized AssetShelf<Venue> venueShelf() {
        AssetShelf<Venue> shelf = venues;
        if (shelf == null) {
            shelf = AssetShelf.load(roots, VENUES, FileFormat.VENUE, VenueCodec::read, Venue::id);
            venues = shelf;
        }
        return shelf;
    }

    private synchronized AssetShelf<Event> eventShelf() {
        AssetShelf<Event> shelf = events;
        if (shelf == null) {
            shelf = AssetShelf.load(roots, "events", FileFormat.EVENT, EventCodec::readFile, Event::id);
            events = shelf;
        }
        return shelf;
    }

    private synchronized AssetShelf<RuleBook> ruleBookShelf() {
        AssetShelf<RuleBook> shelf = ruleBooks;
        if (shelf == null) {
            shelf = AssetShelf.load(roots, RULES, FileFormat.RULES, RuleBookCodec::read, RuleBook::id);
            ruleBooks = shelf;
        }
        return shelf;
    }

    private static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ENDING.length());
    }
}
