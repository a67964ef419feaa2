package org.taizhang.service;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Route;

/**
 * Where some route must begin, so that files are taken in, days published and mail sent, and what one route hands on is
 * taken up by another. A city's own routes may lack it.
 */
final class RoutesNeeded {
    private static final List<String> BEGINNINGS = List.of("file:", "direct://publish", "direct://deliver");

    private RoutesNeeded() {}

    /** @throws IllegalStateException where no route begins at one of them */
    static void check(CamelContext context) {
        Set<String> begun =
                names(context.getRoutes().stream().map(Route::getEndpoint).toList());
        Stream<String> handedOn = names(context.getEndpoints()).stream()
                .filter(name -> name.startsWith("direct:") || name.startsWith("seda:"))
                .sorted();
        List<String> lacking = Stream.concat(BEGINNINGS.stream(), handedOn)
                .distinct()
                .filter(needed -> begun.stream().noneMatch(name -> name.startsWith(needed)))
                .map(name -> name.replace("//", ""))
                .toList();
        if (!lacking.isEmpty())
            throw new IllegalStateException("no route begins at " + String.join(", ", lacking)
                    + "; copy what is missing from the routes that ship with the program");
    }

    private static Set<String> names(Collection<Endpoint> endpoints) {
        return endpoints.stream()
                .map(e -> e.getEndpointUri().replaceFirst("\\?.*", ""))
                .collect(Collectors.toSet());
    }
}
