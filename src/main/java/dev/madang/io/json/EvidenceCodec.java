package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.madang.model.Claim;
import dev.madang.model.Evidence;
import dev.madang.model.LocalText;
import dev.madang.model.Source;
import java.util.List;

/** How a figure is known. Evidence that is nothing but a kind is written as its name alone. */
final class EvidenceCodec {

    private static final EnumNames<Evidence.Kind> KINDS = new EnumNames<>(Evidence.Kind.class);

    private EvidenceCodec() {}

    static Value<Evidence> read(Cursor cursor) {
        if (cursor.node().isTextual()) {
            Value<Evidence.Kind> kind = KINDS.read(cursor);
            return kind.isGood()
                    ? cursor.build(() -> new Evidence(kind.get(), List.of(), LocalText.NONE, List.of()))
                    : Value.bad();
        }
        if (!cursor.node().isObject()) {
            return cursor.refuseType("io.problem.evidence");
        }
        return cursor.object(fields -> {
            Value<Evidence.Kind> kind = fields.required("kind", KINDS::read);
            Value<List<Source>> sources = fields.list("sources", EvidenceCodec::readSource);
            Value<LocalText> note = fields.optional("note", LocalText.NONE, LocalTextCodec::read);
            Value<List<Claim>> claims = fields.list("claims", EvidenceCodec::readClaim);
            return () -> new Evidence(kind.get(), sources.get(), note.get(), claims.get());
        });
    }

    private static Value<Source> readSource(Cursor cursor) {
        return cursor.object(fields -> {
            Value<String> title = fields.optional("title", "", Scalars::text);
            Value<String> address = fields.optional("address", "", Scalars::text);
            Value<Integer> year = fields.optional("year", 0, Scalars::anyInt);
            return () -> new Source(title.get(), address.get(), year.get());
        });
    }

    private static Value<Claim> readClaim(Cursor cursor) {
        return cursor.object(fields -> {
            Value<LocalText> text = fields.required("text", LocalTextCodec::read);
            Value<List<Source>> sources = fields.list("sources", EvidenceCodec::readSource);
            return () -> new Claim(text.get(), sources.get());
        });
    }

    static JsonNode write(Evidence evidence) {
        boolean isBare = evidence.sources().isEmpty()
                && evidence.note().isEmpty()
                && evidence.claims().isEmpty();
        if (isBare) {
            return Tree.asText(EnumNames.of(evidence.kind()));
        }
        return new Tree()
                .name("kind", evidence.kind())
                .someList("sources", evidence.sources(), EvidenceCodec::writeSource)
                .someWords("note", evidence.note())
                .someList("claims", evidence.claims(), EvidenceCodec::writeClaim)
                .node();
    }

    private static JsonNode writeSource(Source source) {
        return new Tree()
                .someText("title", source.title())
                .someText("address", source.address())
                .someNumber("year", source.year())
                .node();
    }

    private static JsonNode writeClaim(Claim claim) {
        return new Tree()
                .words("text", claim.text())
                .someList("sources", claim.sources(), EvidenceCodec::writeSource)
                .node();
    }
}
