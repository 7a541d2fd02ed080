package dev.madang.app;

import dev.madang.io.PlanIoException;
import dev.madang.io.json.Catalogue;
import dev.madang.io.json.PlanReader;
import dev.madang.model.Plan;
import dev.madang.session.EditSession;
import dev.madang.text.Messages;
import dev.madang.view.Settings;
import dev.madang.view.document.Samples;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the window begins with. Made beside the start of the toolkit, because both take their time.
 *
 * @param settings what was kept from the last time
 * @param session the first plan, read and checked
 * @param file where that plan was read, or null for an untitled one
 * @param problem why the plan that was open last is not shown; empty if all is well
 */
record Start(Settings settings, EditSession session, @Nullable Path file, List<String> problem) {

    private static final Logger LOG = LoggerFactory.getLogger(Start.class);

    Start {
        Objects.requireNonNull(settings, "settings");
        Objects.requireNonNull(session, "session");
        problem = List.copyOf(problem);
    }

    /**
     * Begins with a plan that was asked for.
     *
     * @throws PlanIoException if it cannot be read; no other takes its place
     */
    static Start asked(Path file, Settings settings, Catalogue catalogue) throws PlanIoException {
        return new Start(settings, session(PlanReader.read(file), catalogue), file.toAbsolutePath(), List.of());
    }

    /**
     * Begins with the plan that was open last, or with the sample as an untitled copy.
     *
     * @throws PlanIoException if the sample cannot be read
     */
    static Start usual(Settings settings, Catalogue catalogue) throws PlanIoException {
        Optional<Path> last = Optional.ofNullable(settings.lastPlan()).filter(Files::exists);
        if (last.isEmpty()) {
            return sample(settings, catalogue, List.of());
        }
        try {
            return asked(last.get(), settings, catalogue);
        } catch (PlanIoException e) {
            LOG.warn("The last plan cannot be read.", e);
            return sample(settings, catalogue, e.lines(Messages.of(settings.language())::get));
        }
    }

    private static Start sample(Settings settings, Catalogue catalogue, List<String> problem) throws PlanIoException {
        Plan sample = Samples.read(catalogue, settings.language());
        return new Start(settings, session(sample, catalogue), null, problem);
    }

    private static EditSession session(Plan plan, Catalogue catalogue) {
        return new EditSession(plan, catalogue.checkerOf(plan));
    }
}
