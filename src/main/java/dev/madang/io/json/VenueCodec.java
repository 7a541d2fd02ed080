package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.Facts;
import dev.madang.model.Level;
import dev.madang.model.ListedSpace;
import dev.madang.model.LocalText;
import dev.madang.model.Venue;
import dev.madang.model.VenueRef;
import java.util.List;

/** Venues of the catalogue, and what a plan keeps of one. */
final class VenueCodec {

    static final Decoder<Integer> REVISION = Scalars.intIn(1, Integer.MAX_VALUE);

    private VenueCodec() {}

    static Value<Venue> read(Cursor cursor) {
        LevelCodec levelCodec = new LevelCodec();
        Declared listedIds = new Declared();
        return cursor.object(fields -> {
            FileFormat.VENUE.readHeader(fields);
            Value<String> id = fields.required("id", Scalars::name);
            Value<Integer> revision = fields.required("revision", REVISION);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<LocalText> city = fields.optional("city", LocalText.NONE, LocalTextCodec::read);
            Value<Boolean> planned = fields.optional("planned", false, Scalars::yesNo);
            Value<LocalText> note = fields.optional("note", LocalText.NONE, LocalTextCodec::read);
            Value<Facts> facts = fields.optional("facts", Facts.NONE, FactsCodec::read);
            Value<List<Level>> levels = fields.list("levels", levelCodec::read);
            Value<List<ListedSpace>> listed = fields.list("listed", c -> readListed(c, listedIds));
            return () -> new Venue(
                    id.get(),
                    revision.get(),
                    name.get(),
                    city.get(),
                    planned.get(),
                    note.get(),
                    facts.get(),
                    levels.get(),
                    listed.get());
        });
    }

    private static Value<ListedSpace> readListed(Cursor cursor, Declared ids) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", ids::declare);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<Boolean> planned = fields.optional("planned", false, Scalars::yesNo);
            Value<Facts> facts = fields.optional("facts", Facts.NONE, FactsCodec::read);
            return () -> new ListedSpace(id.get(), name.get(), planned.get(), facts.get());
        });
    }

    static Value<VenueRef> readRef(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> id = fields.required("id", Scalars::name);
            Value<Integer> revision = fields.required("revision", REVISION);
            Value<LocalText> name = fields.required("name", LocalTextCodec::read);
            Value<Boolean> planned = fields.optional("planned", false, Scalars::yesNo);
            Value<LocalText> city = fields.optional("city", LocalText.NONE, LocalTextCodec::read);
            return () -> new VenueRef(id.get(), revision.get(), name.get(), planned.get(), city.get());
        });
    }

    /** Returns a whole venue file. */
    static ObjectNode write(Venue venue) {
        return FileFormat.VENUE
                .header()
                .text("id", venue.id())
                .number("revision", venue.revision())
                .words("name", venue.name())
                .someWords("city", venue.city())
                .someFlag("planned", venue.planned())
                .someWords("note", venue.note())
                .someFacts("facts", venue.facts())
                .list("levels", venue.levels(), LevelCodec::write)
                .list("listed", venue.listed(), VenueCodec::writeListed)
                .node();
    }

    private static JsonNode writeListed(ListedSpace space) {
        return new Tree()
                .text("id", space.id())
                .words("name", space.name())
                .someFlag("planned", space.planned())
                .someFacts("facts", space.facts())
                .node();
    }

    static JsonNode writeRef(VenueRef venue) {
        return new Tree()
                .text("id", venue.id())
                .number("revision", venue.revision())
                .words("name", venue.name())
                .someFlag("planned", venue.planned())
                .someWords("city", venue.city())
                .node();
    }
}
