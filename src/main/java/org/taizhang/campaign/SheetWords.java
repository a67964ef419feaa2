package org.taizhang.campaign;

import java.util.List;

/**
 * Words of a sheet's structure; compared after NFKC, without white space, ignoring case.
 *
 * @param total words that make a row one of totals, which closes the rows above it
 * @param totalEnding those of them that do so at the end of a longer word too
 * @param totalApart words that do so behind a blank, as spreadsheets write them below their own groups; none where left out
 * @param totalBeside words that may stand between a word for totals and the noun of what it is of; none where left out
 * @param subtotal words that make it one of subtotals
 * @param whole names of all that a table is about, which are those of totals in place of a key, with {n} for a number
 * @param heading names that head the rows of one kind and give their sums, with {n} for a number such as a year
 * @param ofWhich beginnings of rows that are part of the row above
 * @param footer beginnings of lines below a table
 * @param examples words that mark a row as one that shows how to fill in, by themselves or in brackets before a name
 * @param fillingHints what stands in cells of a row above the data that says how each is to be filled in
 * @param offices endings of the names of offices, which may sign below a table
 * @param pageNumber what stands at the ends of pages: its number, with {n}, or that the table goes on
 * @param skip words in a sheet's name or title by which it is set aside
 * @param former names of sheets that are set aside where others have tables
 * @param serial headers of serial numbers, and of the reasons on a sheet of corrections; neither stored nor reported
 * @param county headers of a column that names the county
 * @param localities what follows a name that is a smaller place's, which may be called like another county
 * @param columnNumbers what stands in a row of column numbers beside digits and letters, with {n} for a number
 * @param unitLine beginnings of a line that names the units
 * @param unitPhrases sentences that name a unit, which stands where they have <code>{unit}</code>
 * @param unitSubjects of what such a sentence, or a list of units in brackets, may speak to hold for all numbers of its kind
 * @param unitFiller words beside such a subject that say no more
 * @param reportingUnit labels before the office that reports
 * @param fillDate labels before the day of filling in
 * @param empty what stands for nothing
 * @param ditto what stands for the value above
 * @param ticked boxes of an option that is chosen, before or behind it
 * @param unticked boxes of one that is not; of brackets around them, none need stand in these
 * @param withdrawn beginnings of a file's name that takes a report back; at the end of a name they set that file aside
 * @param otherFile words in a file's name before a last word of these by which it is said of another file, or denied
 * @param otherTable words with which a line over a table begins to speak of another table, which is void or a sample
 * @param denials words that directly before a word of {@code skip} deny it, or forbid to touch what it names
 * @param otherTime words in a header by which it speaks of another time than the report's, of a change or of a ratio
 * @param otherTimeBehind words behind such words that make them no name
 * @param elsewhen words that, in brackets behind a header, put what it names into another time or into a plan
 * @param indicator headers over the names of fields where those run down a column
 * @param now words for the report's own time, below a header beside words for an earlier one
 * @param soFar words for the sum up to the end of the report's own time, below a header beside words for an earlier one;
 *     each ends with a word of {@code total}
 * @param toDate words for the sum since the year began, over values beside those of a month; none where left out
 * @param presentValue headers over the values of the report's own time, beside such names
 * @param dressBefore words before a header over free words about a list that say no more than it does
 * @param dressBehind the same behind it, or alone below it
 * @param dressBelow those of them that alone below a header are its own words whatever stands beside them
 * @param dressOver words behind a header over others that say no more than it does
 * @param wholeOver words with which a header over a group of columns begins that is all of the groups beside it, in place of
 *     one for a total
 * @param planOver headers over a group of columns that put what is below into a plan, so that what has come about is not
 *     read from there; none where left out
 * @param comeAbout words in a header by which what it names has come about, so that a plan above it is a heading alone
 * @param dressInBrackets words in brackets that tell how to fill in a column, and nothing of what it is
 * @param unitHeader headers over the units beside such names
 * @param corner what stands above the diagonal line of a header cell that a line parts, over the header of the key below it
 */
public record SheetWords(
        List<String> total,
        List<String> totalEnding,
        List<String> totalApart,
        List<String> totalBeside,
        List<String> subtotal,
        List<String> whole,
        List<String> heading,
        List<String> ofWhich,
        List<String> footer,
        List<String> examples,
        List<String> fillingHints,
        List<String> offices,
        List<String> pageNumber,
        List<String> skip,
        List<String> former,
        List<String> serial,
        List<String> county,
        List<String> localities,
        List<String> columnNumbers,
        List<String> unitLine,
        List<String> unitPhrases,
        List<String> unitSubjects,
        List<String> unitFiller,
        List<String> reportingUnit,
        List<String> fillDate,
        List<String> empty,
        List<String> ditto,
        List<String> ticked,
        List<String> unticked,
        List<String> withdrawn,
        List<String> otherFile,
        List<String> otherTable,
        List<String> denials,
        List<String> otherTime,
        List<String> otherTimeBehind,
        List<String> elsewhen,
        List<String> indicator,
        List<String> now,
        List<String> soFar,
        List<String> toDate,
        List<String> presentValue,
        List<String> dressBefore,
        List<String> dressBehind,
        List<String> dressBelow,
        List<String> dressOver,
        List<String> wholeOver,
        List<String> planOver,
        List<String> comeAbout,
        List<String> dressInBrackets,
        List<String> unitHeader,
        List<String> corner) {}
