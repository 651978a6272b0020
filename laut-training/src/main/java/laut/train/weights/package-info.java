/**
 * Multilingual BERT (Devlin et al. 2019) as the Maven artifact brings it: a TensorFlow SavedModel
 * in a ZIP in a JAR. Its variables are a tensor bundle: one file of raw little-endian float32, and
 * an index that is a table in LevelDB's format whose values are {@code BundleEntryProto} messages.
 */
@NullMarked
package laut.train.weights;

import org.jspecify.annotations.NullMarked;
