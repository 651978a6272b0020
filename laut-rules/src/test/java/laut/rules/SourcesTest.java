package laut.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What holds for the text of the files. */
class SourcesTest {

    @Test
    void everyPublicTypeHasADocComment() throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        List<String> undocumented = new ArrayList<>();
        try (var files = javac.getStandardFileManager(null, Locale.ROOT, null)) {
            var units = files.getJavaFileObjectsFromPaths(Project.mainSources());
            JavacTask parser = (JavacTask) javac.getTask(null, files, null, List.of(), null, units);
            DocTrees docs = DocTrees.instance(parser);
            for (CompilationUnitTree unit : parser.parse()) {
                for (Tree type : unit.getTypeDecls()) {
                    if (isPublic(type)
                            && docs.getDocComment(TreePath.getPath(unit, type)) == null) {
                        undocumented.add(Project.name(Path.of(unit.getSourceFile().toUri())));
                    }
                }
            }
        }

        assertThat(undocumented).as("public types without a doc comment").isEmpty();
    }

    /**
     * The project builds the same everywhere: it names no registry and no place on somebody's
     * machine.
     */
    @Test
    void noFileNamesARegistryOrAPlaceOnAMachine() throws IOException {
        // Written so that the patterns do not match themselves.
        Pattern registry =
                Pattern.compile(
                        "(?i)\\bhttps?://[\\w.-]*(?:[r]epo1?|[r]egistry|[n]exus|[a]rtifactory|[m]irror)\\b[\\w.-]*");
        Pattern place =
                Pattern.compile(
                        "(?<![\\w.}*-])/(?:[w]ork|[t]mp|[r]oot|[h]ome/(?!linuxbrew)\\w+|[U]sers/\\w+)/[\\w.]");
        List<String> found = new ArrayList<>();
        for (Path file : Project.files()) {
            Optional<String> text = Project.text(file);
            for (Pattern pattern : List.of(registry, place)) {
                text.map(pattern::matcher)
                        .ifPresent(hit -> {
                            while (hit.find()) {
                                found.add(Project.name(file) + ": " + hit.group());
                            }
                        });
            }
        }

        assertThat(found).as("registries and machine paths").isEmpty();
    }

    @Test
    void everyLinkInADocumentLeadsSomewhere() throws IOException {
        Pattern link = Pattern.compile("]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
        List<String> broken = new ArrayList<>();
        for (Path file : Project.files()) {
            if (file.toString().endsWith(".md")) {
                link.matcher(Files.readString(file))
                        .results()
                        .map(hit -> hit.group(1))
                        .filter(target -> !Files.exists(file.resolveSibling(target)))
                        .forEach(target -> broken.add(Project.name(file) + ": " + target));
            }
        }

        assertThat(broken).as("links to files that do not exist").isEmpty();
    }

    private static boolean isPublic(Tree type) {
        return type instanceof ClassTree declared
                && declared.getModifiers().getFlags().contains(Modifier.PUBLIC);
    }
}
