/** The model's outputs become statements: which pieces belong together, and who says them. */
@NullMarked
package laut.reader.decode;

import org.jspecify.annotations.NullMarked;
