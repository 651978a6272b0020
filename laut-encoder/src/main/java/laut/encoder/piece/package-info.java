/**
 * Word pieces as BERT cuts them (Devlin et al. 2019; Wu et al. 2016), with the offsets of every
 * piece in the text as it was before any normalisation.
 */
@NullMarked
package laut.encoder.piece;

import org.jspecify.annotations.NullMarked;
