package dev.madang.model;

/**
 * Where what stands inside a booth is measured from, so that it goes along when the booth is moved.
 *
 * <p>The frame of a rectangle is its own: from the corner about which it is turned, along its width and depth. Moving
 * and turning a rectangle leaves everything inside at the same numbers, without any rounding. The frame of a polygon is
 * upright, from the top-left corner of the box around it.
 *
 * @param origin the corner from which is measured, on the level
 * @param rotation hundredths of a degree clockwise from the level's x axis to the frame's
 */
public record BoothFrame(Vec origin, int rotation) {

    /** Returns the frame of a booth's outline. */
    public static BoothFrame of(Shape outline) {
        if (outline instanceof Rect rect) {
            return new BoothFrame(rect.at().toVec(), rect.rotation());
        }
        Bounds box = outline.bounds();
        return new BoothFrame(new Vec(box.minX(), box.minY()), 0);
    }

    /** Returns where on the level a place of the frame lies. */
    public Vec toLevel(Vec inside) {
        return new Vec(origin.x() + inside.x(), origin.y() + inside.y()).rotated(rotation, origin);
    }

    /** Returns where in the frame a place of the level lies. */
    public Vec fromLevel(Vec onLevel) {
        Vec upright = onLevel.rotated(Angle.normalized(-rotation), origin);
        return new Vec(upright.x() - origin.x(), upright.y() - origin.y());
    }

    /**
     * Returns the shape on the level of something inside. Its corners are rounded to whole millimetres unless the frame
     * is turned by quarters; a rectangle keeps its size.
     */
    public Shape onLevel(Shape inside) {
        return Placing.mapped(inside, this::toLevel, rotation);
    }

    /** Returns the same shape in a frame; the inverse of {@link #onLevel} up to rounding. */
    public Shape inside(Shape onLevel) {
        return Placing.mapped(onLevel, this::fromLevel, -rotation);
    }
}
