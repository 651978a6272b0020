/** HTML becomes an article, by the conventions of the web and by no rule made for one publisher. */
@NullMarked
package laut.page.html;

import org.jspecify.annotations.NullMarked;
