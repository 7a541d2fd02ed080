package dev.madang.draw.kind;

import dev.madang.draw.paper.SheetRequest;
import dev.madang.draw.paper.TableText;
import dev.madang.model.Event;
import dev.madang.text.Formats;
import dev.madang.text.Messages;
import java.util.ArrayList;
import java.util.List;

/** What stands on every page of tables that goes with a plan: event, venue, level, day and fingerprint. */
public final class PageText {

    private final SheetRequest request;
    private final Messages messages;
    private final Formats formats;

    public PageText(SheetRequest request) {
        this.request = request;
        this.messages = Messages.of(request.locale());
        this.formats = new Formats(request.locale());
    }

    public Messages messages() {
        return messages;
    }

    Formats formats() {
        return formats;
    }

    /** Returns pages with a title of their own; about the level of the request if its kind has a drawing. */
    public TableText with(String title, List<TableText.Table> tables, String... facts) {
        List<String> lines = new ArrayList<>();
        String event = request.plan()
                .plannedEvent()
                .map(Event::name)
                .map(name -> name.in(request.locale()))
                .orElse("");
        lines.add(event.isEmpty() ? request.plan().name() : event);
        String venue = request.plan().venue().name().in(request.locale());
        String level = request.level().name().in(request.locale());
        lines.add(request.kind().hasDrawing() ? messages.get("sheet.page.place", venue, level) : venue);
        request.titleBlock().day().map(formats::date).ifPresent(lines::add);
        lines.addAll(List.of(facts));
        lines.removeIf(String::isBlank);
        String fingerprint = request.titleBlock().fingerprint();
        String foot = fingerprint.isEmpty()
                ? request.plan().name()
                : messages.get("sheet.page.foot", request.plan().name(), fingerprint);
        return new TableText(
                title,
                lines,
                tables,
                foot,
                request.locale(),
                request.titleBlock().date());
    }
}
