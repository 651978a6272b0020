/** An article becomes a reading. */
@NullMarked
package laut.reader;

import org.jspecify.annotations.NullMarked;
