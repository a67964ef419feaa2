package org.taizhang.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Words of numbers; compared after NFKC, ignoring case.
 *
 * @param digits a character to its digit
 * @param tens a character that is a number of tens in itself
 * @param multipliers a word to its power of ten
 * @param amounts multipliers that end an amount of the unit itself: in a column of tens of thousands, one such
 *     multiplier more does not multiply again
 * @param zeroLike characters that stand for zero among digits written as words
 * @param decimalPoint what parts whole from decimals
 * @param thousands what parts groups of three digits
 * @param minus what makes a number negative
 * @param fraction words between denominator and numerator
 * @param approximateBefore words before a number that make it about
 * @param approximateAfter words after it, or after its digits
 * @param equivalent words before the same quantity said again in another unit
 * @param filler words around a number that change nothing
 * @param note beginnings of a remark that follows a number
 * @param revised words behind a number, before another that has taken its place
 * @param ratio what parts the sides of a ratio
 * @param range what parts the ends of a range
 */
public record NumberWords(
        Map<String, Integer> digits,
        Map<String, Integer> tens,
        Map<String, BigDecimal> multipliers,
        List<String> amounts,
        List<String> zeroLike,
        List<String> decimalPoint,
        List<String> thousands,
        List<String> minus,
        List<String> fraction,
        List<String> approximateBefore,
        List<String> approximateAfter,
        List<String> equivalent,
        List<String> filler,
        List<String> note,
        List<String> revised,
        List<String> ratio,
        List<String> range) {}
