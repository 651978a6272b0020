package laut.reader.who;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Someone the article names in full, and what it says of them. Not thread-safe. */
final class Person {

    /** As pronouns tell it. */
    enum Gender {
        WOMAN,
        MAN,
        UNKNOWN;

        boolean fits(Gender other) {
            return this == UNKNOWN || other == UNKNOWN || this == other;
        }
    }

    private final List<String> name;
    private final Set<String> roles = new HashSet<>();
    private Gender gender = Gender.UNKNOWN;

    Person(List<String> name) {
        this.name = List.copyOf(name);
    }

    String name() {
        return String.join(" ", name);
    }

    List<String> words() {
        return name;
    }

    Gender gender() {
        return gender;
    }

    /** Takes evidence; the first is kept. */
    void isOf(Gender evidence) {
        if (gender == Gender.UNKNOWN) {
            gender = evidence;
        }
    }

    Set<String> roles() {
        return roles;
    }

    /** Whether a word is the surname or its genitive: "Holt", "Holts", "Thies'". */
    boolean isCalled(String word) {
        String surname = name.getLast();
        return word.equals(surname) || word.equals(surname + "s") || word.equals(surname + "’");
    }

    @Override
    public String toString() {
        return name() + " " + gender + " " + roles;
    }
}
