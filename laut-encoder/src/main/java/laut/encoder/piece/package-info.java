/**
 * Word pieces as BERT cuts them (Devlin et al. 2019; Wu et al. 2016), with the offsets of every
 * piece in the text as it was before any normalisation.
 *
 * <p>Words end at white space, punctuation and ideographs; each is cut into the longest pieces the
 * vocabulary has, from the left. Case and accents stay. Before that, {@link
 * laut.encoder.piece.FoldedText} replaces what German newspapers print and the vocabulary lacks: “
 * – ’, decomposed umlauts, odd spaces. Three departures from BERT: characters the vocabulary lacks
 * cost themselves and not their whole word; private-use characters (icons) are dropped as control
 * characters are; no character of the text belongs to two pieces.
 *
 * <p>A fitted model belongs to this normalisation: after a change here it is fitted anew.
 */
@NullMarked
package laut.encoder.piece;

import org.jspecify.annotations.NullMarked;
