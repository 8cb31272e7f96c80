package aussage.de.serial;

import java.io.ObjectStreamConstants;
import java.io.StreamCorruptedException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the stream says of a class: its fields, and those of its parents. */
final class ClassDescription {
  private final String name;
  private final List<Field> fields = new ArrayList<>();
  private boolean wroteMore;
  private @Nullable ClassDescription parent;

  ClassDescription(String name) {
    this.name = name;
  }

  /**
   * A field.
   *
   * @param type the letter of its type: I for int, L for objects
   * @param name its name
   */
  record Field(char type, String name) {}

  String name() {
    return name;
  }

  List<Field> fields() {
    return fields;
  }

  /** Whether objects have, after the fields of this class, what a method of it has written. */
  boolean wroteMore() {
    return wroteMore;
  }

  void add(char type, String field) {
    fields.add(new Field(type, field));
  }

  void setFlags(int flags) throws StreamCorruptedException {
    if ((flags & ObjectStreamConstants.SC_EXTERNALIZABLE) != 0) {
      throw new StreamCorruptedException(name + " is externalizable");
    }
    wroteMore = (flags & ObjectStreamConstants.SC_WRITE_METHOD) != 0;
  }

  void setParent(@Nullable ClassDescription parent) {
    this.parent = parent;
  }

  /** Its ancestors, the oldest first, then itself: the order in which objects have their fields. */
  Iterable<ClassDescription> fromTheTop() {
    Deque<ClassDescription> line = new ArrayDeque<>();
    for (ClassDescription each = this; each != null; each = each.parent) {
      line.addFirst(each);
    }
    return line;
  }
}
