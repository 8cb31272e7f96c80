package aussage.model;

import java.math.BigDecimal;

/**
 * What a quantity is counted against: "je 100.000 Einwohner", "pro Barrel", "jeden Tag".
 *
 * @param value how many of the unit, 1 where none is said
 * @param unit of what
 */
public record Rate(BigDecimal value, Unit unit) {}
