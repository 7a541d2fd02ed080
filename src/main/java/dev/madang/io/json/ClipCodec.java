package dev.madang.io.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.madang.model.BuildKind;
import dev.madang.model.Clip;
import dev.madang.model.Elements;
import dev.madang.model.Exhibitor;
import dev.madang.model.Layout;
import java.util.List;
import java.util.function.Supplier;

/** What goes through the clipboard: a part of a plan that names no levels and brings its build kinds along. */
final class ClipCodec {

    private ClipCodec() {}

    static Value<Clip> read(Cursor cursor) {
        PlanNames names = PlanNames.ofRevision();
        return cursor.object(fields -> {
            FileFormat.CLIP.readHeader(fields);
            fields.optional(PlanCodec.WRITTEN_BY, "", Scalars::text);
            Value<Boolean> cut = fields.optional("cut", false, Scalars::yesNo);
            Value<List<BuildKind>> kinds = fields.list("buildKinds", names.event()::readBuildKind);
            Value<List<Exhibitor>> exhibitors = fields.list("exhibitors", c -> ElementCodec.readExhibitor(c, names));
            Supplier<Layout> layout = LayoutCodec.read(fields, names);
            return () -> new Clip(cut.get(), layout.get(), Elements.of(exhibitors.get()), kinds.get());
        });
    }

    static ObjectNode write(Clip clip, String writtenBy) {
        return FileFormat.CLIP
                .header()
                .text(PlanCodec.WRITTEN_BY, writtenBy)
                .someFlag("cut", clip.isCut())
                .someList("buildKinds", clip.buildKinds(), EventCodec::writeBuildKind)
                .all(LayoutCodec.write(clip.layout()))
                .list("exhibitors", Tree.sorted(clip.exhibitors()), ElementCodec::writeExhibitor)
                .node();
    }
}
