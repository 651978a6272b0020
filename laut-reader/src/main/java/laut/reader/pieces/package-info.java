/** An article cut into word pieces, and the windows of them that the model can see at once. */
@NullMarked
package laut.reader.pieces;

import org.jspecify.annotations.NullMarked;
