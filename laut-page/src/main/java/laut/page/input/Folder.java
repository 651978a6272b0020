package laut.page.input;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import laut.page.PageLimits;

/**
 * The pages in a folder and its subfolders, sorted by name. Hidden files are left out, links are
 * followed, a folder reached twice is looked into once. Use once.
 */
final class Folder {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".txt");

    private final List<PageInput> pages = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    List<PageInput> pages(Path folder) {
        collect(folder, 0);
        if (pages.isEmpty()) {
            fail(folder, new IOException("no pages in it; " + ENDINGS + " are looked for"));
        }
        return pages;
    }

    private void collect(Path folder, int depth) {
        try {
            if (!seen.add(folder.toRealPath())) {
                return;
            }
            for (Path entry : entries(folder)) {
                if (pages.size() == PageLimits.FOLDER_FILES) {
                    fail(folder, new IOException("too many pages; give smaller folders"));
                }
                if (pages.size() > PageLimits.FOLDER_FILES) {
                    return;
                }
                if (Files.isDirectory(entry)) {
                    enter(entry, depth + 1);
                } else if (isPage(entry)) {
                    pages.add(PageInputs.input(entry.toString(), () -> PageFile.load(entry)));
                }
            }
        } catch (IOException e) {
            fail(folder, e);
        }
    }

    private void enter(Path folder, int depth) {
        if (depth > PageLimits.FOLDER_DEPTH) {
            fail(folder, new IOException("more than " + PageLimits.FOLDER_DEPTH + " folders deep"));
        } else {
            collect(folder, depth);
        }
    }

    private void fail(Path folder, IOException reason) {
        String name = folder.toString();
        pages.add(
                PageInputs.input(
                        name,
                        () -> {
                            throw PageFile.failure(name, reason);
                        }));
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (!name(entry).startsWith(".")) {
                    entries.add(entry);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        entries.sort(null);
        return entries;
    }

    private static boolean isPage(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        String stem = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return ENDINGS.stream().anyMatch(stem::endsWith);
    }

    private static String name(Path path) {
        Path name = path.getFileName();
        return name == null ? "" : name.toString();
    }
}
