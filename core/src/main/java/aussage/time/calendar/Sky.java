package aussage.time.calendar;

/**
 * Where sun and moon stand, after Meeus, Astronomical Algorithms, chapters 25 and 47: to about a
 * minute of arc in the centuries around ours, which is two minutes of the moon's way.
 *
 * <p>Times are days from noon of 2000-01-01, longitudes degrees.
 */
final class Sky {
  private static final double DAYS_PER_CENTURY = 36_525;
  private static final double CIRCLE = 360;

  /** Meeus' table 47.A, its largest terms: multiples of D, M, M', F and the sine's factor. */
  private static final double[][] MOON = {
    {0, 0, 1, 0, 6.288774}, {2, 0, -1, 0, 1.274027}, {2, 0, 0, 0, 0.658314},
    {0, 0, 2, 0, 0.213618}, {0, 1, 0, 0, -0.185116}, {0, 0, 0, 2, -0.114332},
    {2, 0, -2, 0, 0.058793}, {2, -1, -1, 0, 0.057066}, {2, 0, 1, 0, 0.053322},
    {2, -1, 0, 0, 0.045758}, {0, 1, -1, 0, -0.040923}, {1, 0, 0, 0, -0.034720},
    {0, 1, 1, 0, -0.030383}, {2, 0, 0, -2, 0.015327}, {0, 0, 1, 2, -0.012528},
    {0, 0, 1, -2, 0.010980}, {4, 0, -1, 0, 0.010675}, {0, 0, 3, 0, 0.010034},
    {4, 0, -2, 0, 0.008548}, {2, 1, -1, 0, -0.007888}, {2, 1, 0, 0, -0.006766},
    {1, 0, -1, 0, -0.005163}, {1, 1, 0, 0, 0.004987}, {2, -1, 1, 0, 0.004036}
  };

  private Sky() {}

  /** The sun's apparent longitude. */
  static double sun(double days) {
    double t = days / DAYS_PER_CENTURY;
    double anomaly = Math.toRadians(357.52911 + 35_999.05029 * t);
    double centre =
        (1.914602 - 0.004817 * t) * Math.sin(anomaly)
            + 0.019993 * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    return turn(280.46646 + 36_000.76983 * t + centre - 0.00569 - 0.00478 * Math.sin(node));
  }

  /** The moon's longitude. */
  static double moon(double days) {
    double t = days / DAYS_PER_CENTURY;
    double elongation = Math.toRadians(297.8501921 + 445_267.1114034 * t);
    double solar = Math.toRadians(357.5291092 + 35_999.0502909 * t);
    double lunar = Math.toRadians(134.9633964 + 477_198.8675055 * t);
    double latitude = Math.toRadians(93.2720950 + 483_202.0175233 * t);
    double sum = 0;
    for (double[] term : MOON) {
      sum +=
          term[4]
              * Math.sin(
                  term[0] * elongation + term[1] * solar + term[2] * lunar + term[3] * latitude);
    }
    double node = Math.toRadians(125.04 - 1934.136 * t);
    return turn(218.3164477 + 481_267.88123421 * t + sum - 0.00478 * Math.sin(node));
  }

  /** How far the moon is ahead of the sun: 0 at new moon, 180 at full moon. */
  static double phase(double days) {
    return turn(moon(days) - sun(days));
  }

  /** The sun's longitude from the fixed stars, as Indian calendars count it. */
  static double siderealSun(double days) {
    return turn(sun(days) - precession(days));
  }

  /** The moon's longitude from the fixed stars. */
  static double siderealMoon(double days) {
    return turn(moon(days) - precession(days));
  }

  private static double precession(double days) {
    return 23.853 + 1.397 * days / DAYS_PER_CENTURY;
  }

  /** The moment at or before this one at which it is new moon. */
  static double newMoonBefore(double days) {
    double at = days - phase(days) / CIRCLE * 29.530589;
    for (int i = 0; i < 4; i++) {
      double off = phase(at);
      at -= (off > 180 ? off - CIRCLE : off) / CIRCLE * 29.530589;
    }
    return at > days ? newMoonBefore(days - 5) : at;
  }

  /** The moment from this one on at which the sun reaches a longitude. */
  static double sunReaches(double longitude, double from, boolean sidereal) {
    double at = from;
    double ahead = turn(longitude - (sidereal ? siderealSun(at) : sun(at)));
    at += ahead / CIRCLE * 365.2422;
    for (int i = 0; i < 5; i++) {
      double off = turn(longitude - (sidereal ? siderealSun(at) : sun(at)));
      at += (off > 180 ? off - CIRCLE : off) / CIRCLE * 365.2422;
    }
    return at;
  }

  private static double turn(double degrees) {
    double rest = degrees % CIRCLE;
    return rest < 0 ? rest + CIRCLE : rest;
  }
}
