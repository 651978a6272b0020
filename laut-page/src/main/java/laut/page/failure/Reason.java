package laut.page.failure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Why a page cannot be had or read, each with its English sentence. */
public enum Reason {
    // Files, folders, standard input.
    NO_FILE_NAME("is no file name"),
    NO_SUCH_FILE("no such file"),
    NO_PERMISSION("no permission to read it"),
    UNREADABLE("cannot be read: %s"),
    INPUT_TAKEN("standard input can be read only once; name it once"),
    NO_PAGES("no pages in it; %s are looked for"),
    TOO_MANY_PAGES("too many pages; give smaller folders"),
    TOO_DEEP("is more than %s folders deep; give it by itself"),

    // Pages and texts.
    EMPTY("is empty; save the page again, or paste its text"),
    TOO_LARGE("holds more than %s MiB; give a single page, or split the text"),
    BROKEN_GZIP("is a broken gzip file; fetch or save it again"),
    NO_ARTICLE(
            "no article found on this page; give the address of a single article, or save its text"
                    + " to a file and read it with --plain"),
    ONLY_FURNITURE("holds no article, only menus and labels; to take it as it stands use --plain"),
    NO_WORDS("holds no words; give the text of an article"),
    TOO_MANY_LINES("has more than %s lines; split it"),

    // Files that are no text.
    PDF("seems to be a PDF document, not a page; copy its text into a .txt file"),
    ARCHIVE(
            "seems to be a zip archive or an office document, not a page; unpack it, or save the"
                    + " document as text"),
    OFFICE("seems to be an office document, not a page; save it as text"),
    RTF("seems to be an RTF document, not a page; save it as text"),
    IMAGE("seems to be a %s image, not a page; give the page it stands on"),
    MEDIA("seems to be an image, sound or film, not a page; give the page it stands on"),
    PACKED("seems to be a packed file, not a page; unpack it"),
    PROGRAM("seems to be a program, not a page; give a page"),
    DATABASE("seems to be an SQLite database, not a page; give a page"),
    BINARY("seems to be a binary file, not a page; give an HTML page or a text"),

    // The way to a server.
    NO_ADDRESS("is no http or https address"),
    PRIVATE_ADDRESS(
            "%s is not an address of the public internet; to read it nevertheless use"
                    + " --allow-private"),
    PRIVATE_HOST(
            "%s is %s, not an address of the public internet; to read it nevertheless use"
                    + " --allow-private"),
    UNKNOWN_HOST("the host is not known; check the address"),
    NO_CONNECTION("no connection; check the address"),
    NO_CONNECTION_IN_TIME("no connection within %s s; try again later"),
    NO_SECURE_CONNECTION("no secure connection: %s"),
    BROKEN_OFF("the connection broke off: %s"),
    NO_ANSWER("no answer within %s s; try again later"),
    INTERRUPTED("interrupted"),

    // What servers allow and answer.
    ROBOTS("robots.txt of %s does not allow it; save the page from a browser and give the file"),
    LONG_DELAY(
            "%s asks for %s s between two pages; save the page from a browser and give the file"),
    REDIRECTED_TOO_OFTEN("leads from page to page, more than %s times"),
    REDIRECTED_NOWHERE("leads on to another page without saying which"),
    REDIRECTED_OFF_THE_WEB("leads on to what is no http or https address"),
    ENDLESS("sends more than %s MiB; not a news page"),
    WRONG_TYPE("is neither HTML nor plain text but %s"),
    REFUSED("HTTP %s, the server refuses access; save the page from a browser and give the file"),
    NO_SUCH_PAGE("HTTP %s, there is no such page; check the address"),
    LEGALLY_BARRED("HTTP %s, not available for legal reasons"),
    TOO_MANY_REQUESTS("HTTP %s, too many requests; try again later"),
    TOO_MANY_REQUESTS_UNTIL("HTTP %s, too many requests; try again after %s"),
    SERVER_PROBLEM("HTTP %s, the server has a problem; try again later"),
    SERVER_PROBLEM_UNTIL("HTTP %s, the server has a problem; try again after %s"),
    NOT_GIVEN("HTTP %s, the server does not give the page");

    private static final String PLACE = "%s";

    private final String english;

    Reason(String english) {
        this.english = english;
    }

    /** The complaint with these arguments. */
    public Complaint with(Object... arguments) {
        return new Complaint(this, Arrays.stream(arguments).map(String::valueOf).toList());
    }

    /** How many arguments it takes. */
    public int places() {
        return english.split(PLACE, -1).length - 1;
    }

    /** What views file its sentence under. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english(List<String> arguments) {
        return String.format(Locale.ROOT, english, arguments.toArray());
    }
}
