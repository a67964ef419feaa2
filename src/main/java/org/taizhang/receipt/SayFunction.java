package org.taizhang.receipt;

import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateModelIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The function {@code say(key, {…})} of a receipt's template: the language's sentence, with what is put in. */
record SayFunction(Speech speech) implements TemplateMethodModelEx {
    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
        if (arguments.isEmpty()) throw new TemplateModelException("say needs the key of a sentence.");
        Map<String, String> put = new HashMap<>();
        if (arguments.size() > 1) {
            TemplateHashModelEx given = (TemplateHashModelEx) arguments.get(1);
            for (TemplateModelIterator keys = given.keys().iterator(); keys.hasNext(); ) {
                String key = keys.next().toString();
                TemplateModel value = given.get(key);
                put.put(key, value == null ? "" : value.toString());
            }
        }
        return speech.say(arguments.get(0).toString(), put);
    }
}
