/**
 * The neural forward pass, and the model file that holds what it needs.
 *
 * <h2>Model file, version 3</h2>
 *
 * A ZIP archive of stored (not compressed) entries:
 *
 * <ul>
 *   <li>{@code model.properties} – ISO 8859-1 properties, anything else escaped: {@code format}
 *       (3), {@code name}, {@code version}, {@code capacity} (positions of a window, [CLS]
 *       included), and whatever the reader needs to make statements of the outputs ({@code
 *       threshold.…}).
 *   <li>{@code vocabulary.txt} – UTF-8, one word piece a line; the line number is its id.
 *   <li>{@code network.onnx} – inputs {@code ids} and {@code segments}, int32 [1, time]; outputs
 *       named after the heads, float32 [1, time, width].
 *   <li>{@code biases.bin} – float32, little endian: what the reader adds to the outputs.
 * </ul>
 *
 * A reader refuses other values of {@code format}.
 */
@NullMarked
package laut.encoder;

import org.jspecify.annotations.NullMarked;
