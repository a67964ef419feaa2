package org.taizhang.receipt;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.taizhang.campaign.ConfigurationException;
import org.taizhang.campaign.Problem;

/**
 * The templates that receipts are poured into: the city's own, else those that ship.
 *
 * <p>A template sees maps, lists, texts, numbers and the one function {@code say(key, {…})}; it reaches no class, object
 * or file. One that can't be used is a {@link ConfigurationException} with its file and line.
 */
final class Templates {
    private static final String PLACE = "campaign/templates/";

    private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

    Templates(Path own, Speech speech) {
        configuration.setTemplateLoader(loader(own));
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setLocalizedLookup(false);
        configuration.setNumberFormat("computer");
        configuration.setObjectWrapper(new SimpleObjectWrapper(Configuration.VERSION_2_3_34));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setSharedVariable("say", (TemplateMethodModelEx) a -> say(speech, a));
    }

    void pour(String template, Map<String, Object> model, Writer into) throws IOException {
        try {
            configuration.getTemplate(template).process(model, into);
        } catch (ParseException e) {
            throw unusable(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
        } catch (TemplateException e) {
            throw unusable(template, e.getLineNumber(), e.getMessageWithoutStackTop());
        }
    }

    private static ConfigurationException unusable(String template, Integer line, String message) {
        return new ConfigurationException(
                List.of(new Problem(PLACE + template, line == null ? 0 : line, "", message, Optional.empty())));
    }

    private static String say(Speech speech, List<?> arguments) throws TemplateModelException {
        if (arguments.isEmpty()) throw new TemplateModelException("say needs the key of a sentence.");
        Map<String, String> put = new HashMap<>();
        if (arguments.size() > 1) {
            TemplateHashModelEx given = (TemplateHashModelEx) arguments.get(1);
            for (TemplateModelIterator keys = given.keys().iterator(); keys.hasNext(); ) {
                String key = keys.next().toString();
                put.put(key, text(given.get(key)));
            }
        }
        return speech.say(arguments.get(0).toString(), put);
    }

    private static String text(TemplateModel value) {
        return value == null ? "" : value.toString();
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
