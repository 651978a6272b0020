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
import laut.page.failure.Complaint;
import laut.page.failure.PageException;
import laut.page.failure.Reason;

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
            fail(folder, Reason.NO_PAGES.with(String.join(", ", ENDINGS)));
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
                    fail(folder, Reason.TOO_MANY_PAGES.with());
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
            fail(folder, PageFile.failure(folder.toString(), e));
        }
    }

    private void enter(Path folder, int depth) {
        if (depth > PageLimits.FOLDER_DEPTH) {
            fail(folder, Reason.TOO_DEEP.with(PageLimits.FOLDER_DEPTH));
        } else {
            collect(folder, depth);
        }
    }

    private void fail(Path folder, Complaint complaint) {
        fail(folder, new PageException(folder.toString(), complaint));
    }

    private void fail(Path folder, PageException failure) {
        pages.add(PageInputs.failed(folder.toString(), failure));
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
