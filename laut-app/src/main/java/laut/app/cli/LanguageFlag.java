package laut.app.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import laut.app.view.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The flag {@code --lang}, which must be known before anything can be said. */
final class LanguageFlag {
    private static final String FLAG = "--lang";

    private LanguageFlag() {}

    /** The language the arguments ask for; nothing if they do not, or ask for an unknown one. */
    static Optional<Language> in(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].startsWith(FLAG + "=")) {
                return Optional.ofNullable(
                        Language.ofCode(arguments[i].substring(FLAG.length() + 1)));
            }
            if (arguments[i].equals(FLAG) && i + 1 < arguments.length) {
                return Optional.ofNullable(Language.ofCode(arguments[i + 1]));
            }
        }
        return Optional.empty();
    }

    /** Turns the flag's value into a language. */
    static final class Converter implements ITypeConverter<Language> {
        @Override
        public Language convert(String code) {
            Language language = Language.ofCode(code);
            if (language == null) {
                throw new TypeConversionException("not a language: " + code);
            }
            return language;
        }
    }

    /** The codes, for help and completion. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Language.values()).map(Language::code).iterator();
        }
    }
}
