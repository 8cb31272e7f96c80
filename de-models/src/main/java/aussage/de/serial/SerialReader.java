package aussage.de.serial;

import java.io.IOException;
import java.io.ObjectStreamConstants;
import java.io.StreamCorruptedException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link java.io.ObjectOutputStream} wrote, as data: strings as strings, numbers as
 * numbers, arrays as arrays, any other object as a {@link SerialObject}.
 *
 * <p>The format is that of the Java Object Serialization Specification, section 6. Not read are
 * proxies, exceptions and {@code Externalizable} objects; there are none in the models. Not shared
 * by threads.
 */
public final class SerialReader {
  /** Maps of strings to strings with more entries go to the sink, those to integers nowhere. */
  private static final int MANY_ENTRIES = 10_000;

  /** Stands for keys of maps that went to the sink. */
  private static final Object GONE = new Object();

  private final DataReader in;
  private final StringMapSink largeMaps;
  private final List<@Nullable Object> handles = new ArrayList<>();

  /**
   * Begins a stream.
   *
   * @param in stands at its first byte, and after the last object read just behind it
   * @param largeMaps takes what large maps of strings to strings have; in the objects these maps
   *     are empty
   * @throws IOException if no stream of objects begins there
   */
  public SerialReader(DataReader in, StringMapSink largeMaps) throws IOException {
    this.in = in;
    this.largeMaps = largeMaps;
    if ((short) in.readShort() != ObjectStreamConstants.STREAM_MAGIC
        || in.readShort() != ObjectStreamConstants.STREAM_VERSION) {
      throw new StreamCorruptedException("no stream of objects");
    }
  }

  /** The next object. */
  public @Nullable Object read() throws IOException {
    return read(in.readByte());
  }

  /**
   * The next object.
   *
   * @throws IOException if it is of another type
   */
  public <T> T read(Class<T> type) throws IOException {
    return SerialObject.cast(read(), type);
  }

  /** The next integer, which stands there by itself. */
  public int readInt() throws IOException {
    if (in.readByte() != ObjectStreamConstants.TC_BLOCKDATA || in.readByte() != Integer.BYTES) {
      throw new StreamCorruptedException("no integer");
    }
    return in.readInt();
  }

  /**
   * The next object, an array of arrays of decimals: each of these is handed on and not kept.
   *
   * @throws IOException if it is something else
   */
  public void readRows(Consumer<double[]> rows) throws IOException {
    if (in.readByte() != ObjectStreamConstants.TC_ARRAY
        || !neededDescription().name().equals("[[D")) {
      throw new StreamCorruptedException("no array of arrays of decimals");
    }
    handles.add(GONE);
    int length = in.readInt();
    for (int i = 0; i < length; i++) {
      if (in.readByte() != ObjectStreamConstants.TC_ARRAY) {
        throw new StreamCorruptedException("no array");
      }
      rows.accept(SerialObject.cast(array(), double[].class));
      handles.set(handles.size() - 1, GONE); // An array of numbers has no objects after itself.
    }
  }

  private @Nullable Object read(int tag) throws IOException {
    return switch (tag) {
      case ObjectStreamConstants.TC_NULL -> null;
      case ObjectStreamConstants.TC_REFERENCE -> reference();
      case ObjectStreamConstants.TC_STRING -> keep(in.readString());
      case ObjectStreamConstants.TC_OBJECT -> object();
      case ObjectStreamConstants.TC_ARRAY -> array();
      case ObjectStreamConstants.TC_ENUM -> constant();
      default -> throw new StreamCorruptedException("unknown content " + tag);
    };
  }

  private <T> T keep(T value) {
    handles.add(value);
    return value;
  }

  private @Nullable Object reference() throws IOException {
    int handle = in.readInt() - ObjectStreamConstants.baseWireHandle;
    if (handle < 0 || handle >= handles.size() || handles.get(handle) == GONE) {
      throw new StreamCorruptedException("refers to nothing");
    }
    return handles.get(handle);
  }

  /** The description of a class, which stands where it is first needed. */
  private @Nullable ClassDescription description() throws IOException {
    int tag = in.readByte();
    if (tag == ObjectStreamConstants.TC_NULL) {
      return null;
    }
    if (tag == ObjectStreamConstants.TC_REFERENCE) {
      return SerialObject.cast(reference(), ClassDescription.class);
    }
    if (tag != ObjectStreamConstants.TC_CLASSDESC) {
      throw new StreamCorruptedException("no class");
    }
    return newDescription();
  }

  private ClassDescription newDescription() throws IOException {
    ClassDescription description = keep(new ClassDescription(in.readString()));
    in.readLong(); // The version of the class.
    description.setFlags(in.readByte());
    int fields = in.readShort();
    for (int i = 0; i < fields; i++) {
      char type = (char) in.readByte();
      description.add(type, in.readString());
      if (type == 'L' || type == '[') {
        read(); // The name of the type.
      }
    }
    if (in.readByte() != ObjectStreamConstants.TC_ENDBLOCKDATA) {
      throw new StreamCorruptedException("a class with annotations");
    }
    description.setParent(description());
    return description;
  }

  private ClassDescription neededDescription() throws IOException {
    return SerialObject.cast(description(), ClassDescription.class);
  }

  private String constant() throws IOException {
    neededDescription();
    int handle = handles.size();
    handles.add(null);
    String name = SerialObject.cast(read(), String.class);
    handles.set(handle, name);
    return name;
  }

  private Object object() throws IOException {
    ClassDescription description = neededDescription();
    if (description.name().equals("java.lang.Integer")) {
      return keep(in.readInt());
    }
    return object(description);
  }

  private SerialObject object(ClassDescription description) throws IOException {
    SerialObject object = keep(new SerialObject(description.name()));
    for (ClassDescription part : description.fromTheTop()) {
      for (ClassDescription.Field field : part.fields()) {
        object.put(field.name(), value(field.type()));
      }
      if (part.wroteMore()) {
        readContents(object);
      }
    }
    return object;
  }

  /** A value of a type, by the letter of the type. */
  private @Nullable Object value(char type) throws IOException {
    return switch (type) {
      case 'L', '[' -> read();
      case 'I' -> in.readInt();
      case 'Z' -> in.readBoolean();
      case 'D' -> in.readDouble();
      case 'J' -> in.readLong();
      case 'F' -> Float.intBitsToFloat(in.readInt());
      case 'B' -> (byte) in.readByte();
      case 'C' -> (char) in.readShort();
      case 'S' -> (short) in.readShort();
      default -> throw new StreamCorruptedException("unknown type " + type);
    };
  }

  private Object array() throws IOException {
    char type = neededDescription().name().charAt(1);
    int handle = handles.size();
    handles.add(null);
    int length = in.readInt();
    Object array;
    if (type == 'D') {
      array = in.readDoubles(length);
    } else if (type == 'I') {
      int[] values = new int[length];
      for (int i = 0; i < length; i++) {
        values[i] = in.readInt();
      }
      array = values;
    } else {
      @Nullable Object[] values = new Object[length];
      for (int i = 0; i < length; i++) {
        values[i] = value(type);
      }
      array = values;
    }
    handles.set(handle, array);
    return array;
  }

  /** What a class wrote by a method of its own: objects, and between them bytes. */
  private void readContents(SerialObject object) throws IOException {
    List<@Nullable Object> contents = object.contents();
    int lastInt = 0;
    int tag = in.readByte();
    while (tag != ObjectStreamConstants.TC_ENDBLOCKDATA) {
      if (tag == ObjectStreamConstants.TC_BLOCKDATA) {
        lastInt = lastInt(in.readByte());
      } else if (tag == ObjectStreamConstants.TC_BLOCKDATALONG) {
        lastInt = lastInt(in.readInt());
      } else {
        contents.add(read(tag));
        if (contents.size() == 2
            && lastInt > MANY_ENTRIES // A hash map writes its size last before its entries.
            && object.className().equals("java.util.HashMap")
            && contents.get(0) instanceof String key) {
          readLargeMap(key, contents, lastInt);
        }
      }
      tag = in.readByte();
    }
  }

  private void readLargeMap(String key, List<@Nullable Object> contents, int entries)
      throws IOException {
    if (contents.get(1) instanceof String value) {
      contents.clear();
      largeMaps.begin(entries);
      largeMaps.put(key, value);
      readLargeMap(entries - 1);
    } else if (contents.get(1) instanceof Integer) {
      contents.clear();
      skipLargeMap(entries - 1);
    }
  }

  /** What it has stays known: lists may refer to it. */
  private void skipLargeMap(int entries) throws IOException {
    for (int i = 0; i < entries; i++) {
      SerialObject.cast(read(), String.class);
      SerialObject.cast(read(), Integer.class);
    }
  }

  /** Keys are not kept, nor made to strings; values are, once each. */
  private void readLargeMap(int entries) throws IOException {
    Map<String, String> values = new HashMap<>();
    byte[] key = new byte[DataReader.MOST_BYTES_OF_A_STRING];
    for (int i = 0; i < entries; i++) {
      int tag = in.readByte();
      if (tag == ObjectStreamConstants.TC_STRING) {
        handles.add(GONE);
        int length = in.readShort();
        in.readBytes(key, length);
        largeMaps.put(key, 0, length, valueOfLargeMap(values));
      } else {
        largeMaps.put(SerialObject.cast(read(tag), String.class), valueOfLargeMap(values));
      }
    }
  }

  private String valueOfLargeMap(Map<String, String> values) throws IOException {
    int handle = handles.size();
    String value = SerialObject.cast(read(), String.class);
    if (handles.size() > handle) {
      String same = values.putIfAbsent(value, value);
      handles.set(handle, same == null ? value : same);
    }
    return value;
  }

  private int lastInt(int bytes) throws IOException {
    byte[] data = in.readBytes(bytes);
    int value = 0;
    for (int i = Math.max(0, bytes - Integer.BYTES); i < bytes; i++) {
      value = value << 8 | data[i] & 0xFF;
    }
    return value;
  }
}
