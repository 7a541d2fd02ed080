package dev.madang.view.canvas;

/** Takes an exhibitor by the name from its booth to another. */
final class TenantGesture implements Gesture {

    private final Board board;
    private final NameTag tag;
    private final SeatTarget target;

    TenantGesture(Board board, NameTag tag) {
        this.board = board;
        this.tag = tag;
        this.target = new SeatTarget(board);
    }

    @Override
    public void drag(Pointer pointer) {
        target.follow(pointer, tag.name(), tag.booth());
    }

    @Override
    public void release(Pointer pointer) {
        board.clear();
        target.booth().ifPresent(booth -> board.requests().move(tag.booth(), booth));
    }

    @Override
    public PointerShape shape() {
        return PointerShape.GRABBED;
    }
}
