/** Bytes become text: which charset a page is written in, whatever it says of itself. */
@NullMarked
package laut.page.charset;

import org.jspecify.annotations.NullMarked;
