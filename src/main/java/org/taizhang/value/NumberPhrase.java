package org.taizhang.value;

import java.util.Optional;

/**
 * What a cell's text says as a number.
 *
 * @param quantity the number it begins with
 * @param again the same or another quantity that a remark behind it holds
 */
record NumberPhrase(Quantity quantity, Optional<Quantity> again) {}
