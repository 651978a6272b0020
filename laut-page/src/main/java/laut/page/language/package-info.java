/** Which language a text is written in, told by its function words. */
@NullMarked
package laut.page.language;

import org.jspecify.annotations.NullMarked;
