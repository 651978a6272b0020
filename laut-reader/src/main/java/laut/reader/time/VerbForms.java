package laut.reader.time;

/**
 * Which forms of verbs there are among some words.
 *
 * @param preterite "sagte", "kam"
 * @param having an auxiliary of the perfect, "hat"
 * @param being "ist", which makes a perfect or tells what is
 * @param participle "gesagt"
 * @param ahead of plans and of the future: "will", "wird", "zu reisen"
 * @param planned a participle of what is to come: "geplant"
 * @param present "tagt"
 */
record VerbForms(
        boolean preterite,
        boolean having,
        boolean being,
        boolean participle,
        boolean ahead,
        boolean planned,
        boolean present) {

    static final VerbForms NONE = new VerbForms(false, false, false, false, false, false, false);

    VerbForms or(VerbForms other) {
        return new VerbForms(
                preterite || other.preterite,
                having || other.having,
                being || other.being,
                participle || other.participle,
                ahead || other.ahead,
                planned || other.planned,
                present || other.present);
    }

    /**
     * The outlook of a clause with these forms.
     *
     * @param sentence the forms of the whole sentence, where the participle of "hat" may stand
     */
    Outlook outlook(VerbForms sentence) {
        if (planned) {
            return Outlook.FUTURE;
        }
        boolean perfect = (having && sentence.participle) || (being && participle);
        if (preterite || (perfect && !ahead)) {
            return Outlook.PAST;
        }
        return ahead || present || having || being ? Outlook.FUTURE : Outlook.OPEN;
    }

    /** Whether something was done, and not only "ist" in a state: "hat gewartet", "wartete". */
    boolean tellsAction() {
        return preterite || (having && participle);
    }
}
