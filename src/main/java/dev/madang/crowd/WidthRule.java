package dev.madang.crowd;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How wide exits must be for how many persons. Every rule holds this: a door of the {@link #needed} width is wide
 * enough for the persons, and one a millimetre narrower is not.
 */
public sealed interface WidthRule permits WidthRule.PerPerson, WidthRule.Modules, WidthRule.Table {

    /** Returns for how many a door of that clear width is enough; for nobody if it is under the least width. */
    Step capacity(int clearWidthMm);

    /** Returns the clear width that so many need in one door, in whole millimetres upwards. */
    Step needed(long persons);

    /**
     * So many millimetres for each person: capacity {@code floor(w / f)}, width {@code N f}.
     *
     * @param mmPerPerson width for each person, in millimetres
     * @param leastMm least clear width of a door; narrower ones count for nobody
     */
    record PerPerson(double mmPerPerson, int leastMm) implements WidthRule {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is out of bounds
         */
        public PerPerson {
            if (!(mmPerPerson > 0) || Double.isInfinite(mmPerPerson) || leastMm < 0) {
                throw new IllegalArgumentException(
                        "mmPerPerson (" + mmPerPerson + ") must be positive, leastMm (" + leastMm + ") 0 or more.");
            }
        }

        @Override
        public Step capacity(int clearWidthMm) {
            if (clearWidthMm < leastMm) {
                return tooNarrow(clearWidthMm, leastMm);
            }
            BigDecimal persons =
                    BigDecimal.valueOf(clearWidthMm).divide(BigDecimal.valueOf(mmPerPerson), 0, RoundingMode.FLOOR);
            return Step.of(
                    StepName.EXIT_CAPACITY,
                    Unit.PERSONS.of(persons.doubleValue()),
                    Unit.MILLIMETRES.of(clearWidthMm),
                    Unit.MM_PER_PERSON.of(mmPerPerson));
        }

        @Override
        public Step needed(long persons) {
            BigDecimal width = BigDecimal.valueOf(persons)
                    .multiply(BigDecimal.valueOf(mmPerPerson))
                    .setScale(0, RoundingMode.CEILING);
            return Step.of(
                    StepName.WIDTH_NEEDED,
                    Unit.MILLIMETRES.of(Math.max(width.doubleValue(), leastMm)),
                    Unit.PERSONS.of(persons),
                    Unit.MM_PER_PERSON.of(mmPerPerson),
                    Unit.MILLIMETRES.of(leastMm));
        }
    }

    /**
     * Whole modules, each for so many persons: 600 mm for 100.
     *
     * @param moduleMm width of a module
     * @param personsPerModule for how many a module is enough
     * @param leastMm least clear width of a door; narrower ones count for nobody
     */
    record Modules(int moduleMm, int personsPerModule, int leastMm) implements WidthRule {

        /**
         * Checks the numbers.
         *
         * @throws IllegalArgumentException if a number is out of bounds
         */
        public Modules {
            if (moduleMm < 1 || personsPerModule < 1 || leastMm < 0) {
                throw new IllegalArgumentException("moduleMm (" + moduleMm + ") and personsPerModule ("
                        + personsPerModule + ") must be positive, leastMm (" + leastMm + ") 0 or more.");
            }
        }

        @Override
        public Step capacity(int clearWidthMm) {
            return clearWidthMm < leastMm
                    ? tooNarrow(clearWidthMm, leastMm)
                    : Step.of(
                            StepName.EXIT_CAPACITY_IN_MODULES,
                            Unit.PERSONS.of((double) (clearWidthMm / moduleMm) * personsPerModule),
                            Unit.MILLIMETRES.of(clearWidthMm),
                            Unit.MILLIMETRES.of(moduleMm),
                            Unit.PERSONS.of(personsPerModule));
        }

        @Override
        public Step needed(long persons) {
            long modules = Math.floorDiv(persons + personsPerModule - 1, (long) personsPerModule);
            return Step.of(
                    StepName.WIDTH_NEEDED_IN_MODULES,
                    Unit.MILLIMETRES.of(Math.max((double) modules * moduleMm, leastMm)),
                    Unit.PERSONS.of(persons),
                    Unit.PERSONS.of(personsPerModule),
                    Unit.MILLIMETRES.of(moduleMm),
                    Unit.MILLIMETRES.of(leastMm));
        }
    }

    /**
     * A table of widths and persons, and so many millimetres for each person beyond its end.
     *
     * @param rows widths that grow, each for more persons
     * @param mmPerPersonBeyond width for each person, for doors wider than the last row
     */
    record Table(List<Row> rows, double mmPerPersonBeyond) implements WidthRule {

        /**
         * Copies the rows and checks their order.
         *
         * @throws IllegalArgumentException if there are none or they do not grow
         */
        public Table {
            rows = List.copyOf(rows);
            if (rows.isEmpty() || !(mmPerPersonBeyond > 0)) {
                throw new IllegalArgumentException(
                        "A table needs rows, and mmPerPersonBeyond (" + mmPerPersonBeyond + ") must be positive.");
            }
            for (int i = 1; i < rows.size(); i++) {
                if (rows.get(i).widthMm() <= rows.get(i - 1).widthMm()
                        || rows.get(i).persons() <= rows.get(i - 1).persons()) {
                    throw new IllegalArgumentException("Row " + rows.get(i) + " must be wider and for more persons.");
                }
            }
        }

        /**
         * A width and for how many it is enough.
         *
         * @param widthMm clear width
         * @param persons how many
         */
        public record Row(int widthMm, int persons) {}

        @Override
        public Step capacity(int clearWidthMm) {
            Row last = rows.get(rows.size() - 1);
            double beyond = beyond().capacity(clearWidthMm).result().value();
            if (clearWidthMm > last.widthMm() && beyond > last.persons()) {
                return beyond().capacity(clearWidthMm);
            }
            long persons = rows.stream()
                    .filter(row -> row.widthMm() <= clearWidthMm)
                    .mapToLong(Row::persons)
                    .max()
                    .orElse(0);
            return persons == 0
                    ? tooNarrow(clearWidthMm, rows.get(0).widthMm())
                    : Step.of(
                            StepName.EXIT_CAPACITY_BY_TABLE,
                            Unit.PERSONS.of(persons),
                            Unit.MILLIMETRES.of(clearWidthMm));
        }

        @Override
        public Step needed(long persons) {
            Quantity people = Unit.PERSONS.of(persons);
            return rows.stream()
                    .filter(row -> row.persons() >= persons)
                    .findFirst()
                    .map(row -> Step.of(StepName.WIDTH_NEEDED_BY_TABLE, Unit.MILLIMETRES.of(row.widthMm()), people))
                    .orElseGet(() -> beyondNeeded(persons));
        }

        private Step beyondNeeded(long persons) {
            return new PerPerson(mmPerPersonBeyond, rows.get(rows.size() - 1).widthMm() + 1).needed(persons);
        }

        private PerPerson beyond() {
            return new PerPerson(mmPerPersonBeyond, 0);
        }
    }

    private static Step tooNarrow(int clearWidthMm, int leastMm) {
        return Step.of(
                StepName.EXIT_TOO_NARROW,
                Unit.PERSONS.of(0),
                Unit.MILLIMETRES.of(clearWidthMm),
                Unit.MILLIMETRES.of(leastMm));
    }
}
