package org.taizhang.cli;

import java.util.List;
import java.util.function.Function;
import org.taizhang.campaign.Campaign;
import org.taizhang.campaign.County;
import org.taizhang.campaign.Form;
import org.taizhang.campaign.Nearest;
import org.taizhang.ledger.Ledger;
import org.taizhang.mail.MailQueue;

/** What a command's arguments may name, with the nearest valid word where they name something else. */
final class Choices {
    private Choices() {}

    static County county(Campaign campaign, String id) {
        return choose("county", id, campaign.counties(), County::id);
    }

    static Form form(Campaign campaign, String name) {
        return choose("form", name, campaign.forms(), Form::name);
    }

    static Form.Field field(Form form, String name) {
        return choose("field of " + form.name(), name, form.fields(), Form.Field::name);
    }

    static String messageState(String name) {
        return choose("state", name, MailQueue.STATES, Function.identity());
    }

    static String relation(Ledger ledger, String name) {
        return choose("relation", name, ledger.relations(), Function.identity());
    }

    private static <T> T choose(String kind, String word, List<T> from, Function<T, String> name) {
        return from.stream().filter(x -> name.apply(x).equals(word)).findFirst().orElseThrow(() -> {
            List<String> valid = from.stream().map(name).toList();
            String nearest = Nearest.to(word, valid)
                    .map(n -> " Did you mean " + n + "?")
                    .orElse(valid.size() <= 20 ? " There are: " + String.join(", ", valid) + "." : "");
            return new UsageException("taizhang: there is no " + kind + " \"" + word + "\"." + nearest);
        });
    }
}
