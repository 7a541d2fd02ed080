package dev.madang.cli;

import dev.madang.text.Messages;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that list a part of the catalogue have in common: words in a language, or JSON alone. */
final class Listing {

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--json", description = "Print JSON alone.")
    private boolean json;

    /** Prints the list; files that could not be read are told on standard error. */
    int print(CliContext context, Supplier<String> asJson, Function<Messages, Stream<String>> inWords) {
        Messages messages = context.messages(language.or(context.locale()));
        context.reportCatalogueProblems(messages);
        if (json) {
            context.out().print(asJson.get());
        } else {
            inWords.apply(messages).forEach(context.out()::println);
        }
        return CommandLineMain.DONE;
    }
}
