/** What the model says about a piece: the meaning of each column of its outputs. */
@NullMarked
package laut.reader.label;

import org.jspecify.annotations.NullMarked;
