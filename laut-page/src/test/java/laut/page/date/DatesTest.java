package laut.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    18.08.2025, 14:05 Uhr                        | 2025-08-18T14:05:00+02:00
                    19.08.2025 - 15:20 Uhr                       | 2025-08-19T15:20:00+02:00
                    Publiziert am 19. August 2025 um 17.45 Uhr   | 2025-08-19T17:45:00+02:00
                    Stand: 19.01.25 · 21:15                      | 2025-01-19T21:15:00+01:00
                    Montag, 18. August 2025                      | 2025-08-18
                    5. Mär. 2024, 9 Uhr                          | 2024-03-05T09:00:00+01:00
                    31.02.2025 und 01.03.2025                    | 2025-03-01
                    """)
    void readsPrintedDates(String line, String expected) {
        assertThat(PrintedDate.in(line)).map(Object::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Am 18. August kamen 2000 Leute",
                "Version 1.2.3",
                "14:05 Uhr",
                "99.99.2025"
            })
    void findsNoDateWhereThereIsNone(String line) {
        assertThat(PrintedDate.in(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-08-18                       | 2025-08-18
                    2025-08-18T14:05:00+0200         | 2025-08-18T14:05:00+02:00
                    2025-08-18T17:45+02:00           | 2025-08-18T17:45:00+02:00
                    2025-08-18T12:05:00.123Z         | 2025-08-18T12:05:00Z
                    2025-01-18 14:05:00              | 2025-01-18T14:05:00+01:00
                    Mon, 18 Aug 2025 14:05:00 GMT    | 2025-08-18T14:05:00Z
                    1755519900                       | 2025-08-18T12:25:00Z
                    20250818                         | 2025-08-18
                    """)
    void readsStatedDates(String stated, String expected) {
        assertThat(StatedDate.read(stated)).map(Object::toString).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gestern",
                "2025-13-45",
                "2025-08-18T99:00",
                "0000000000000000000000000"
            })
    void rejectsWhatIsNoDate(String stated) {
        assertThat(StatedDate.read(stated)).isEmpty();
    }
}
