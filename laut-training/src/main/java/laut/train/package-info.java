/** Corpus in, model file and model card out; scoring. */
@NullMarked
package laut.train;

import org.jspecify.annotations.NullMarked;
