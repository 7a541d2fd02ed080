package dev.madang.model;

/** An element whose shape is its own, so that it can be given another one. */
public sealed interface AreaElement extends PlanElement permits Booth, Feature, Note, Zone {

    /** Returns a copy that lies elsewhere or has another form. */
    AreaElement withShape(Shape shape);

    @Override
    AreaElement copyAs(ElementId newId);

    @Override
    default AreaElement moved(int dx, int dy) {
        return withShape(shape().moved(dx, dy));
    }

    @Override
    default AreaElement rotated(int angleCdeg, Vec pivot) {
        return withShape(shape().rotated(angleCdeg, pivot));
    }
}
