package laut.reader.time;

/** Whether words speak of what was or of what is to come. */
enum Outlook {
    PAST,
    FUTURE,
    OPEN
}
