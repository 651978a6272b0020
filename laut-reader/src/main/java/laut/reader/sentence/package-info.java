/** Where sentences end, in German as news pages print it. */
@NullMarked
package laut.reader.sentence;

import org.jspecify.annotations.NullMarked;
