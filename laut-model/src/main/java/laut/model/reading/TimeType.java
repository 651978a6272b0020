package laut.model.reading;

/** What kind of time an expression means: the types of TIMEX3 (ISO-TimeML, ISO 24617-1). */
public enum TimeType {
    /** A day or a longer stretch of the calendar: "am Samstag", "2025", "im Herbst", "jetzt". */
    DATE,
    /** A time of day or a part of one: "um 7 Uhr", "am Abend", "in der Nacht zum Samstag". */
    TIME,
    /** How long something lasts: "drei Tage lang". */
    DURATION,
    /** How often something happens: "jeden Montag". */
    SET
}
