/**
 * Whom a text is owed to: bylines ("Von Anna Berg und Tim Kolb"), authors' codes ("(kox)") and news
 * agencies ("dpa/lby"), read from the lines in which German-language papers print them.
 */
@NullMarked
package laut.page.credit;

import org.jspecify.annotations.NullMarked;
