/**
 * Fits the reader's model to the corpus: multilingual BERT's first layers with heads for tags,
 * acts, media and links, in PyTorch through DJL.
 */
@NullMarked
package laut.train.fit;

import org.jspecify.annotations.NullMarked;
