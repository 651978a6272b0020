/**
 * What a page states about its article for machines: JSON-LD, OpenGraph and other meta elements,
 * Dublin Core, microdata, link relations. Nothing here looks at the visible text.
 */
@NullMarked
package laut.page.html.meta;

import org.jspecify.annotations.NullMarked;
