package io.dateline.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before the first sentence on its line: a title, a time stamp, a dateline ("GENEVA (AP) —"). They are no part of the
 * sentence, and parsers take them for its subject.
 *
 * <p>Titles and stamps are told from running text where a feed has lost the line breaks.
 */
final class Opening {
    private static final String AGENCY =
            "(?:AP|AFP|Reuters|REUTERS|UPI|CNN|CNA|Xinhua|dpa|DPA|IANS|ANI|PTI|TNN|TASS|Bloomberg|BBC|KUNA|EFE|ANSA|Kyodo|Yonhap|MarketWatch|Marketwire|PRNewswire|BUSINESS WIRE|Business Wire)";

    /** A place in capitals or an agency in brackets, perhaps a day, then a dash that stands free; or a place and the only long dash. */
    private static final Pattern DATELINE = Pattern.compile(
            "\\s*(?:(?:\\p{Lu}[\\p{Lu}\\p{M}.'’-]+(?:[ ,/]+(?:\\p{Lu}[\\p{L}.'’-]*|\\d{1,2})){0,6}(?: *\\([^()\n]{2,40}\\))?"
                    + "|\\p{Lu}[^()\n—–]{1,40}\\(" + AGENCY + "\\))"
                    + " *(?:—|–|--|-)"
                    + "|\\p{Lu}[\\p{L}.'’-]+(?:,? \\p{Lu}[\\p{L}.'’-]+){0,3} *—(?![^—]{0,90}—))(?= [\\p{Lu}\\p{N}\"“‘'])");

    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
    private static final String DATE = "(?:(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? +)?"
            + "(?:" + MONTH + " *\\d{1,2}(?:st|nd|rd|th)?,? +(?:19|20)\\d\\d|\\d{1,2}(?:st|nd|rd|th)? " + MONTH
            + ",? +(?:19|20)\\d\\d)"
            + "|\\d{1,2}[/.]\\d{1,2}[/.](?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d)";
    private static final String TIME =
            "(?:\\d{1,2}(?:[:.] ?\\d\\d){1,2} ?(?:[AP]\\. ?M\\.|[AP]M\\b)?|\\d{1,2} ?(?:[AP]\\. ?M\\.|[AP]M\\b)|\\d{4}(?= GMT))"
                    + "(?: ?(?-i:hrs|[A-Z]{1,3}T|GMT|UTC)\\b(?:[+-]\\d\\d(?::\\d\\d)?)?)?(?: ?\\([^()]{2,20}\\))?";
    private static final String CUE =
            "(?:(?:last |first )?(?:published|posted|updated|modified|filed)(?: on| at)?\\b:?|for immediate release:?)";

    /** A dateline behind a title. */
    private static final String PLACE = "(?-i:\\p{Lu}[\\p{L}.'’-]+(?:[,/]? \\p{Lu}[\\p{L}.'’-]*){0,4})";

    /** "Published: July 3, 2013 at 4:31 PM EDT": at least a whole date, or a time behind its cue. */
    private static final Pattern STAMP = Pattern.compile("(?i)(?:" + PLACE + "(?:, (?:" + MONTH
            + " *\\d{1,2}(?:, *\\d{4})?)(?: *\\([^()]{2,30}\\))?| *\\(" + AGENCY + "\\)) *(?:-|–|—|--|:)(?= )|" + CUE
            + " *(?:" + TIME + "(?:,? *" + DATE + ")?|" + DATE + ")|(?:on +)?(?:" + TIME + "[, ]*)?" + DATE + ")"
            + "(?:[ ,|/@·–-]*(?:at +)?(?:" + CUE + " *)?(?:" + TIME + "|" + DATE + "))*"
            + "(?: *[|·–-])?");
    /** What may follow: a sentence, not the rest of one that names a date. */
    private static final Pattern SENTENCE = Pattern.compile("[\\s:]+(?=[\\p{Lu}\\p{N}\"“‘'])");

    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:\\p{L}|Dr|Mr|Mrs|Ms|St|Mt|Gen|Sen|Rep|Gov|Lt|Col|Sgt|Capt|Maj|Cpl|Prof|Rev|Hon|No|vs|Jr|Sr|Inc|Co|Corp|Ltd|Esq|Mich|Mass|Calif|Conn|Fla|Ill|Ala|Ariz|Colo|Tenn|Wash|Wis|Minn|Okla|Pa|Va|Ga|Ore|Nev|Ky|La|Md|Mo|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))"
                    + "[.!?…][\"'”’)]*\\s+(?=[\\p{Lu}\"“‘])");
    /** Words that open a sentence and, written large inside a line, nothing else when an ordinary word follows. */
    private static final Pattern OPENER = Pattern.compile(
            "(?<=[\\p{L}\\p{N})'’] )(?:(?:An?|The|This|These|Those|His|Her|Their|Its|He|She|They|It|We|In|On|At|After|Before|As|For|With|From|When|While|Since|If|But|Despite|During|Following"
                    + "|According|There|Some|Many|More|Most|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Dozens|Hundreds|Thousands|Police|Authorities|Officials|Investigators|Prosecutors|Residents"
                    + "|Rescuers|Firefighters|Scientists|Researchers|Experts|Employees|Workers|Shares|One) (?=\\p{Ll})"
                    + "|An? (?=\\p{N})|(?:An?|The|One) (?=\\p{Lu}))");
    /** Words that end no title; and those behind which "A" counts kinds. */
    private static final Pattern OPEN_END = Pattern.compile(
            "(?:^|.* )(?:an?|the|of|in|on|at|to|for|by|with|from|as|and|or|but|that|than|is|are|was|were|be|said|says|told|his|her|its|their"
                    + "|[Vv]itamin|[Hh]epatitis|[Tt]ype|[Gg]roup|[Pp]lan|[Cc]lass|[Gg]rade|[Ii]nfluenza|[Ss]eri[ae]s?|[Cc]ategory|[Aa]ppendix|[Aa]nnex|[Ll]evel"
                    + "|[Pp]art|[Ss]ection|[Dd]ivision|[Tt]eam|[Rr]oom|[Uu]nit|[Cc]ompany|[Tt]itle|[Ff]igure|[Tt]able|[Ss]chedule|[Pp]hase|[Aa]nd|[Oo]f|[Ii]n|[Tt]he) ");

    private static final Pattern CAPITALS =
            Pattern.compile("(?=[^\\p{Ll}]{16})(?:[^\\p{Ll}\\s]+ ){2,}[^\\p{Ll}\\s]{2,}(?= \\p{Lu}\\p{Ll})");

    private static final int LONGEST_TITLE = 160;
    private static final int FEWEST_WORDS = 4;

    private Opening() {}

    /** Returns the end of the dateline that opens a line, or 0. */
    static int dateline(String line) {
        Matcher dateline = DATELINE.matcher(line);
        return dateline.lookingAt() ? dateline.end() : 0;
    }

    /**
     * Returns where the blanks are that end the title and of the stamps before the first sentence of a text
     * without line breaks, in their order.
     */
    static List<Integer> titleAndStamps(String text) {
        List<Integer> ends = new ArrayList<>();
        int from = 0;
        for (Matcher stamp = STAMP.matcher(text); ends.size() < 4 && stamp.find(); ) {
            String before = text.substring(from, stamp.start());
            if (SENTENCE_END.matcher(before).find() || before.length() > LONGEST_TITLE) {
                break;
            }
            Matcher next = SENTENCE.matcher(text).region(stamp.end(), text.length());
            boolean opensSentence = before.isBlank() && stamp.group().startsWith("On ");
            if (!next.lookingAt() || opensSentence || OPEN_END.matcher(before).matches() || before.endsWith(", ")) {
                continue;
            }
            if (!before.isBlank() && before.endsWith(" ")) {
                ends.add(stamp.start() - 1);
            }
            ends.add(stamp.end());
            from = stamp.end();
        }
        if (ends.isEmpty() || ends.size() == 1) {
            int end = title(text.substring(from));
            if (end > 0) {
                ends.add(from + end);
            }
        }
        return ends;
    }

    /** Returns where a title ends and its text begins: "Two die in fall The climbers …"; 0 where neither is to be told. */
    private static int title(String text) {
        Matcher capitals = CAPITALS.matcher(text);
        if (capitals.lookingAt()) {
            return capitals.end();
        }
        Matcher end = SENTENCE_END.matcher(text);
        Matcher opener =
                OPENER.matcher(text).region(0, Math.min(end.find() ? end.start() : text.length(), LONGEST_TITLE));
        opener.useTransparentBounds(true);
        while (opener.find()) {
            String before = text.substring(0, opener.start());
            String[] words = before.strip().split(" +");
            // "In the Name of The Rose": within a title written large, and names within one that is not
            boolean isAfterName = Character.isUpperCase(words[words.length - 1].charAt(0));
            boolean isNamed = Character.isUpperCase(text.charAt(opener.end()))
                    && isAfterName != opener.group().startsWith("The");
            if (words.length >= FEWEST_WORDS
                    && !isNamed
                    && !OPEN_END.matcher(before).matches()) {
                return opener.start() - 1;
            }
        }
        return 0;
    }
}
