/** Turns fitted parameters into the model file that ships: quantised weights in an ONNX graph. */
@NullMarked
package laut.train.export;

import org.jspecify.annotations.NullMarked;
