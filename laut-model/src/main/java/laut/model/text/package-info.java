/** Positions in a text: UTF-16 indexes, half-open, each coordinate system with its own type. */
@NullMarked
package laut.model.text;

import org.jspecify.annotations.NullMarked;
