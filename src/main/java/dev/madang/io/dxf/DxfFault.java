package dev.madang.io.dxf;

import dev.madang.io.PlanIoException;

/** Says that a file is no sound DXF; the file's name is added where it is known. */
final class DxfFault extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient Object[] args;

    DxfFault(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = args.clone();
    }

    PlanIoException in(String file) {
        Object[] all = new Object[args.length + 1];
        all[0] = file;
        System.arraycopy(args, 0, all, 1, args.length);
        return new PlanIoException(this, key, all);
    }
}
