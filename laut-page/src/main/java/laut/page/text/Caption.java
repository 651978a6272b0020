package laut.page.text;

import java.util.regex.Pattern;

/** Tells a picture's caption by its credit, or by the word that a picture is an old one. */
final class Caption {
    /** Captions are a few sentences at most. */
    private static final int LONGEST = 600;

    private static final Pattern CREDIT =
            Pattern.compile(
                    "©[^!?]{2,160}$"
                            + "|(?:\\bFotos?|\\bBild(?:er|quelle|rechte)?|\\bQuelle|\\bGrafik|\\bIllustration):"
                            + "[\\s\\u00A0]?(?:[^.!?]|(?<=\\b\\p{L})\\.){2,120}\\.?\\)?$"
                            + "|[\\[(](?:Archiv|Symbol|Datei)(?:bild|foto)\\w{0,3}[\\])]\\.?$"
                            + "|(?:Archiv|Symbol)(?:bild|foto)\\.?$");

    private Caption() {}

    static boolean is(Unit unit) {
        return unit.words().length() <= LONGEST && CREDIT.matcher(unit.words()).find();
    }
}
