/** Word pieces, the neural forward pass, and the model file that holds both. */
@NullMarked
package laut.encoder;

import org.jspecify.annotations.NullMarked;
