package org.taizhang.ledger;

import java.util.List;

/**
 * Where the values of a key came from.
 *
 * @param values the latest period first and in it the latest arrival, with every earlier value
 * @param near where there is no such key, some that may be meant
 */
public record Traces(List<Trace> values, List<String> near) {}
