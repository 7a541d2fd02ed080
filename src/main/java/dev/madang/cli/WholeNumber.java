package dev.madang.cli;

import java.math.BigInteger;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;

/**
 * A whole number as it was typed, however large, so that one out of range is refused by its own name and with its
 * range.
 *
 * @param typed as it was typed
 * @param value what that is
 */
record WholeNumber(String typed, BigInteger value) {

    static WholeNumber of(int value) {
        return new WholeNumber(String.valueOf(value), BigInteger.valueOf(value));
    }

    /**
     * Returns the number if it lies in a range, ends included.
     *
     * @param problem key of the sentence that names what is said before, the number, and both ends of the range
     * @throws CannotDo if it does not
     */
    int within(int least, int most, String problem, Object... before) throws CannotDo {
        if (value.compareTo(BigInteger.valueOf(least)) < 0 || value.compareTo(BigInteger.valueOf(most)) > 0) {
            throw new CannotDo(
                    problem,
                    Stream.concat(Stream.of(before), Stream.of(typed, least, most))
                            .toArray());
        }
        return value.intValueExact();
    }

    /** Reads what was typed; signs are taken, points and groups are not. */
    static final class Converter implements ITypeConverter<WholeNumber> {
        @Override
        public WholeNumber convert(String value) {
            return new WholeNumber(value, new BigInteger(value));
        }
    }
}
