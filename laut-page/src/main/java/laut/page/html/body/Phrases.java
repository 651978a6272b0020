package laut.page.html.body;

import java.util.regex.Pattern;

/** Phrases by which furniture gives itself away where no name of an element does. */
final class Phrases {

    private static final Pattern BOX_TITLE =
            Pattern.compile(
                    "(?iu)^(?:(?:lesen|sehen|hören) sie (?:auch|hier|dazu|jetzt|mehr)\\b.*|lesetipp.*|mehr (?:zum|zu|aus|von|über|lesen|infos?)\\b.{0,60}"
                            + "|weitere (?:artikel|themen|meldungen|nachrichten|beiträge|informationen|links|news|infos)\\b.{0,40}|auch interessant.*|das könnte (?:sie|dich|euch)\\b.*"
                            + "|zum thema:?|mehr zum thema.*|(?:dieses )?themen?:?|placeholder\\b.*|auf dieser seite:?|themenfelder|schlagwörter:?|schlagworte:?|stichwörter:?|tags:?|meistgelesen.*|meistkommentiert.*"
                            + "|empfohlene[rs]? (?:artikel|inhalte?|redaktionelle).*|empfehlungen.*|newsletter.*|(?:\\d+ )?kommentare(?: \\(\\d+\\))?|leserkommentare.*|ihre meinung.*"
                            + "|anzeigen?:?|werbung|zur person:?|über (?:den|die|unsere) autor.*|zum autor.*|zur autorin.*|verwandte (?:artikel|themen|beiträge).*|passend zum thema.*"
                            + "|artikel teilen.*|teilen:?|jetzt teilen.*|aktuelle (?:news|nachrichten|meldungen).*|top-?(?:videos|news|themen|artikel).*|schlagzeilen|ähnliche (?:artikel|beiträge).*"
                            + "|links zum thema.*|podcast:.*|video:.*|hintergrund:? ?$|unsere empfehlung.*|nichts verpassen.*|diskutieren sie.*|externe[rn]? inhalt.*|quellen?:?|impressum|startseite)$");

    private static final Pattern LINE =
            Pattern.compile(
                    "(?iu)^(?:(?:\\W*(?:lesen|sehen|hören) sie (?:auch|hier|dazu|mehr)\\b|\\W*lesen sie .{0,60}:|\\W*lesetipp|\\W*mehr zum thema|\\W*auch interessant|\\W*auch spannend|\\W*zum thema:|\\W*mehr dazu:|\\W*mehr lesen"
                            + "|empfohlener (?:externer |redaktioneller )?inhalt|an dieser stelle (?:finden sie|findest du|befindet sich|steht|ist)|(?:hier|mit ihrer zustimmung) (?:finden sie|findest du|wird)? ?(?:an dieser stelle )?(?:einen? )?extern"
                            + "|ich bin (?:damit )?einverstanden, dass mir|externen inhalt|inhalt laden|dieser artikel (?:erschien|ist) (?:zuerst|zuvor|ursprünglich|zum ersten mal)|dieser text (?:erschien|ist) (?:zuerst|zuvor|ursprünglich)"
                            + "|[^.]{2,120}\\(abgerufen am|(?:freier? )?(?:redakteur|korrespondent|reporter|volontär|autor)(?:in)?,? (?:in|im|bei|der|des|für|und) [^!?]{5,200}$|anzeige$|werbung$|newsletter|jetzt (?:anmelden|abonnieren|kostenlos|registrieren|testen)|abonnieren sie|melden sie sich|folgen sie uns|folge uns|©\\s|copyright ©?"
                            + "|dieses thema im programm|über dieses thema berichte|alle rechte vorbehalten|zur startseite|zurück zu|artikel (?:vor|an)?hören|vorlesen|lesezeit|quelle:|quellen:|foto:|bild:|video:|grafik:|fotos:"
                            + "|bitte (?:aktivieren|akzeptieren|klicken) sie|um (?:diesen|den|die) (?:inhalt|beitrag|kommentar)|mit (?:dem )?(?:klick|absenden|anmeldung)|wir (?:verwenden|nutzen) cookies|diese website verwendet).*)");

    private Phrases() {}

    /** Whether {@code heading} is the title of a box of furniture. */
    static boolean titlesABox(String heading) {
        return heading.length() <= 90 && BOX_TITLE.matcher(heading).matches();
    }

    /** Whether {@code line}, a short paragraph, is furniture. */
    static boolean isFurniture(String line) {
        return line.length() <= 400
                && (LINE.matcher(line).lookingAt() || (line.length() <= 60 && titlesABox(line)));
    }
}
