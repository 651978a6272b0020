/** Word lists as readable resource files: one entry a line, its kind in front. */
@NullMarked
package laut.reader.lexicon;

import org.jspecify.annotations.NullMarked;
