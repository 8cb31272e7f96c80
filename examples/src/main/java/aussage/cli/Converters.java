package aussage.cli;

import aussage.json.Part;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line are read. */
final class Converters {
  private Converters() {}

  /** A day: 2024-10-24. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String day) {
      try {
        return LocalDate.parse(day.length() == "2024-10-24".length() ? day : "");
      } catch (DateTimeParseException e) {
        throw new TypeConversionException(
            "\"" + day + "\" is no day of the calendar, write it as 2024-10-24");
      }
    }
  }

  /** A list of the output. */
  static final class PartName implements ITypeConverter<Part> {
    @Override
    public Part convert(String name) {
      return Part.named(name.strip())
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "there is no \""
                          + name
                          + "\", only quantities, dateRefs, attributions, claims"));
    }
  }
}
