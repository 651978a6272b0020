/**
 * When something was published: dates as German-language papers print them, and dates as pages
 * state them for machines. Times without a zone are taken as Central European, where these papers
 * appear.
 */
@NullMarked
package laut.page.date;

import org.jspecify.annotations.NullMarked;
