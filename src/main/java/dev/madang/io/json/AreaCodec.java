package dev.madang.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Areas: whole mm² in memory, m² with up to six decimals in files. Exact both ways. */
final class AreaCodec {

    private static final int DECIMALS = 6;

    /** The most that whole mm² can say. */
    private static final BigDecimal MOST_M2 = BigDecimal.valueOf(Long.MAX_VALUE, DECIMALS);

    private AreaCodec() {}

    static Value<Long> read(Cursor cursor) {
        if (!cursor.node().isNumber()) {
            return cursor.refuseType("io.problem.area");
        }
        BigDecimal m2 = cursor.node().decimalValue();
        if (m2.signum() < 0 || m2.compareTo(MOST_M2) > 0) {
            return cursor.refuse("io.problem.range", Excerpt.of(cursor.node()), "0", MOST_M2.toPlainString());
        }
        BigDecimal shortest = m2.stripTrailingZeros();
        if (shortest.scale() > DECIMALS) {
            return cursor.refuseType("io.problem.area");
        }
        return Value.of(shortest.movePointRight(DECIMALS).longValueExact());
    }

    static JsonNode write(long areaMm2) {
        BigDecimal m2 = new BigDecimal(BigInteger.valueOf(areaMm2), DECIMALS).stripTrailingZeros();
        return JsonNodeFactory.instance.numberNode(m2);
    }
}
