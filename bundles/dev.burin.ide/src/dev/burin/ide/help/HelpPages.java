// SPDX-License-Identifier: EPL-2.0
package dev.burin.ide.help;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Bundle;

/**
 * The pages of all installed guides. A page is named as in Eclipse's help system: {@code /bundle/path}, and {@code #anchor}
 * for a place in it. All of this reads files; none of it belongs in the user interface's thread.
 */
final class HelpPages {
    private static final int EXCERPT = 120;

    private HelpPages() {
    }

    /** Returns where the content of a page lies. @throws FileNotFoundException if there is none */
    static URL locate(String page) throws FileNotFoundException {
        String path = page.replaceFirst("[#?].*", ""); //$NON-NLS-1$ //$NON-NLS-2$
        int slash = path.indexOf('/', 1);
        Bundle bundle = slash < 0 ? null : Platform.getBundle(path.substring(1, slash));
        URL entry = bundle == null ? null : bundle.getEntry(path.substring(slash));
        if (entry == null) {
            throw new FileNotFoundException(NLS.bind(Messages.HelpPages_missing, path));
        }
        return entry;
    }

    static Page read(String page) throws IOException {
        try (Reader reader = new InputStreamReader(locate(page).openStream(), StandardCharsets.UTF_8)) {
            return PageReader.read(reader);
        } catch (XMLStreamException e) {
            throw new IOException(NLS.bind(Messages.HelpPages_broken, page, e.getMessage()), e);
        }
    }

    /** Returns the page that a link on another page leads to. */
    static String resolve(String from, String link) {
        return from.isEmpty() ? link : URI.create(from).resolve(link).toString();
    }

    /** Returns the first page of the first guide. */
    static String home() {
        for (IToc guide : HelpSystem.getTocs()) {
            String page = guide.getTopic(null).getHref();
            if (page != null) {
                return page;
            }
        }
        return ""; //$NON-NLS-1$
    }

    /** Returns a page made of a context's text and topics. */
    static Page context(IContext context) {
        String title = context instanceof IContext2 named ? named.getTitle() : ""; //$NON-NLS-1$
        StringBuilder html = new StringBuilder();
        begin(html, title == null || title.isEmpty() ? Messages.HelpPages_context : title);
        String text = context.getText();
        html.append("<p>").append(escape(text == null ? "" : text)).append("</p><ul>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        for (IHelpResource topic : context.getRelatedTopics()) {
            item(html, topic.getHref(), topic.getLabel(), ""); //$NON-NLS-1$
        }
        return made(html);
    }

    /** Returns a page that only says something. */
    static Page message(String text) {
        StringBuilder html = new StringBuilder();
        begin(html, Messages.HelpPages_context);
        return made(html.append("<p>").append(escape(text)).append("</p><ul>")); //$NON-NLS-1$ //$NON-NLS-2$
    }

    /** Returns a page of links to the pages with all the words, best first; what contains a word in its title is best. */
    static Page search(String words, IProgressMonitor monitor) {
        List<String> wanted = List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")); //$NON-NLS-1$
        record Found(int score, String page, String title, String excerpt) {
        }
        List<Found> found = new ArrayList<>();
        for (Map.Entry<String, String> page : labels().entrySet()) {
            if (monitor.isCanceled()) {
                break;
            }
            try {
                Page content = read(page.getKey());
                int score = score(content, wanted);
                if (score > 0) {
                    found.add(new Found(score, page.getKey(), content.title(), excerpt(content.text(), wanted.get(0))));
                }
            } catch (IOException e) { // a page that is not there has no words
                continue;
            }
        }
        found.sort((a, b) -> b.score() - a.score());
        StringBuilder html = new StringBuilder();
        begin(html, NLS.bind(found.isEmpty() ? Messages.HelpPages_nothing : Messages.HelpPages_found, words, found.size()));
        html.append("<ul>"); //$NON-NLS-1$
        found.forEach(hit -> item(html, hit.page(), hit.title(), hit.excerpt()));
        return made(html);
    }

    private static int score(Page page, List<String> wanted) {
        String text = page.text().toLowerCase(Locale.ROOT);
        int score = 0;
        for (String word : wanted) {
            int hits = text.split(Pattern.quote(word), -1).length - 1;
            if (hits == 0) {
                return 0;
            }
            score += Math.min(hits, 20) + (page.title().toLowerCase(Locale.ROOT).contains(word) ? 50 : 0);
        }
        return score;
    }

    private static String excerpt(String text, String word) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(word);
        int start = Math.max(0, at - EXCERPT / 3);
        int end = Math.min(text.length(), at + EXCERPT);
        return (start > 0 ? "\u2026" : "") + text.substring(start, end).replaceAll("\\s+", " ") + "\u2026"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (IToc guide : HelpSystem.getTocs()) {
            collect(guide.getTopics(), labels);
        }
        return labels;
    }

    private static void collect(ITopic[] topics, Map<String, String> labels) {
        for (ITopic topic : topics) {
            if (topic.getHref() != null) {
                labels.putIfAbsent(topic.getHref(), topic.getLabel());
            }
            collect(topic.getSubtopics(), labels);
        }
    }

    private static void begin(StringBuilder html, String title) {
        html.append("<html><head><title>").append(escape(title)).append("</title></head><body><h1>") //$NON-NLS-1$ //$NON-NLS-2$
                .append(escape(title)).append("</h1>"); //$NON-NLS-1$
    }

    private static void item(StringBuilder html, String page, String label, String text) {
        html.append("<li><a href=\"").append(escape(page)).append("\">").append(escape(label)).append("</a>") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
                .append(text.isEmpty() ? "" : "<br/>" + escape(text)).append("</li>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
    }

    private static Page made(StringBuilder html) {
        try {
            return PageReader.read(new StringReader(html.append("</ul></body></html>").toString())); //$NON-NLS-1$
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // all of it is escaped
        }
    }

    /** Returns text as it stands in XML; characters that XML cannot hold become spaces. */
    private static String escape(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffc\\ufffe\\uffff]", " ").replace("&", "&amp;") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
                .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
    }
}
