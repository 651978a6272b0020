/** Text without markup: pasted from a page, where the article is sought, or taken as it stands. */
@NullMarked
package laut.page.text;

import org.jspecify.annotations.NullMarked;
