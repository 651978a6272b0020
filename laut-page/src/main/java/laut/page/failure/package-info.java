/**
 * Why a page could not be had or read: a reason and its arguments, which a view words in its user's
 * language, and an English sentence for everybody else.
 */
@NullMarked
package laut.page.failure;

import org.jspecify.annotations.NullMarked;
