package org.taizhang.campaign;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModelEx2;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * The function {@code say(key, {…})} of templates.
 *
 * @param sentences the sentence of a key, with what is put in
 */
public record SayFunction(BiFunction<String, Map<String, String>, String> sentences) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty()) throw new TemplateModelException("say needs the key of a sentence.");
        Map<String, String> put = new HashMap<>();
        if (arguments.size() > 1) {
            var entries = ((TemplateHashModelEx2) arguments.get(1)).keyValuePairIterator();
            while (entries.hasNext()) {
                var entry = entries.next();
                put.put(text(entry.getKey()), text(entry.getValue()));
            }
        }
        return sentences.apply(text((TemplateModel) arguments.get(0)), put);
    }

    /** What a template has as a text; empty where it has nothing. */
    public static String text(TemplateModel value) throws TemplateModelException {
        if (value instanceof TemplateScalarModel s) return s.getAsString();
        if (value instanceof TemplateNumberModel n)
            return new BigDecimal(n.getAsNumber().toString()).toPlainString();
        if (value instanceof TemplateBooleanModel b) return Boolean.toString(b.getAsBoolean());
        return "";
    }
}
