package org.taizhang.campaign;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The texts that receipts and digests are poured into: the city's own under {@code campaign/templates}, else those that
 * ship.
 *
 * <p>A template sees the maps, lists, texts, numbers and functions that its model holds, and can reach no class, object
 * or file beside its fellows. What a {@code .ftlh} template puts in is escaped as HTML. A template that can't be used is
 * a {@link ConfigurationException} with its file and line.
 */
public final class Templates {
    private static final String PLACE = "campaign/templates/";

    private final Configuration configuration;

    /**
     * The templates of a city.
     *
     * @param own the folder with its own; it need not be there
     */
    public Templates(Path own) {
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(loader(own));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    }

    /** Pours a model into a template. */
    public void pour(String template, Map<String, Object> model, Writer into) {
        try {
            Template t = configuration.getTemplate(template);
            t.process(model, into);
        } catch (ParseException e) {
            throw unusable(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            throw unusable(e.getTemplateSourceName(), e.getLineNumber(), e.getMessageWithoutStackTop());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a template makes of a model. */
    public String pour(String template, Map<String, Object> model) {
        StringWriter text = new StringWriter();
        pour(template, model, text);
        return text.toString();
    }

    private static ConfigurationException unusable(String template, Integer line, String message) {
        String file = PLACE + (template == null ? "" : template);
        return new ConfigurationException(
                List.of(new Problem(file, line == null ? 0 : line, "", message, Optional.empty())));
    }

    private static TemplateLoader loader(Path own) {
        List<TemplateLoader> loaders = new ArrayList<>();
        try {
            if (Files.isDirectory(own)) loaders.add(new FileTemplateLoader(own.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        loaders.add(new ClassTemplateLoader(Templates.class, "/home/" + PLACE));
        return new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new));
    }
}
