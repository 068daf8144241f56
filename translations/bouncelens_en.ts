<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BounceLens::BrowserPage</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::CardPanel</name>
    <message numerus="yes">
        <source>%n other code(s) were ignored</source>
        <translation>
            <numerusform>%n other code was ignored</numerusform>
            <numerusform>%n other codes were ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other card(s) were considered</source>
        <translation>
            <numerusform>%n other card was considered</numerusform>
            <numerusform>%n other cards were considered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::CardSheet</name>
    <message numerus="yes">
        <source>It is chosen for %n pattern(s)</source>
        <translation>
            <numerusform>It is chosen for %n pattern</numerusform>
            <numerusform>It is chosen for %n patterns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::ChecksPanel</name>
    <message numerus="yes">
        <source>Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the servers that answer.</source>
        <translation>
            <numerusform>Nothing has been asked yet. Running the checks sends %n question and reveals this name to the servers that answer.</numerusform>
            <numerusform>Nothing has been asked yet. Running the checks sends %n questions and reveals these names to the servers that answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::EditorPage</name>
    <message numerus="yes">
        <source>%n input(s) since the start would get this card.</source>
        <translation>
            <numerusform>%n input since the start would get this card.</numerusform>
            <numerusform>%n inputs since the start would get this card.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::Knowledge</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written to %1. Samples in them may name people: read them before you pass the file on.</source>
        <translation>
            <numerusform>%n card was written to %1. Samples in it may name people: read them before you pass the file on.</numerusform>
            <numerusform>%n cards were written to %1. Samples in them may name people: read them before you pass the file on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were imported and are in use.</source>
        <translation>
            <numerusform>%n card was imported and is in use.</numerusform>
            <numerusform>%n cards were imported and are in use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyPreview</name>
    <message numerus="yes">
        <source>%n piece(s) are masked, and marked above.</source>
        <translation>
            <numerusform>%n piece is masked, and marked above.</numerusform>
            <numerusform>%n pieces are masked, and marked above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message numerus="yes">
        <source>%n card(s) without a fault.</source>
        <translation>
            <numerusform>%n card without a fault.</numerusform>
            <numerusform>%n cards without a fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialect(s) without a fault.</source>
        <translation>
            <numerusform>%n dialect without a fault.</numerusform>
            <numerusform>%n dialects without a fault.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of texts without a fault.</source>
        <translation>
            <numerusform>%n file of texts without a fault.</numerusform>
            <numerusform>%n files of texts without a fault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message numerus="yes">
        <source>Only the first %n messages are shown. Save the text to a file and run bouncelens explain with it to see all.</source>
        <translation>
            <numerusform>Only the first message is shown. Save the text to a file and run bouncelens explain with it to see all.</numerusform>
            <numerusform>Only the first %n messages are shown. Save the text to a file and run bouncelens explain with it to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see all.</source>
        <translation>
            <numerusform>Only the first message of %1 is shown. Run bouncelens explain with this file to see all.</numerusform>
            <numerusform>Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>%n other code(s) in the input do not count; --json lists them.</source>
        <translation>
            <numerusform>%n other code in the input does not count; --json lists it.</numerusform>
            <numerusform>%n other codes in the input do not count; --json lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message numerus="yes">
        <source>%n failures more are not in this table.</source>
        <translation>
            <numerusform>%n failure more is not in this table.</numerusform>
            <numerusform>%n failures more are not in this table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n failure</numerusform>
            <numerusform>%n failures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be read, or not to their end.</source>
        <translation>
            <numerusform>%n source could not be read, or not to its end.</numerusform>
            <numerusform>%n sources could not be read, or not to their end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n message read</numerusform>
            <numerusform>%n messages read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message numerus="yes">
        <source>%n give(s) another record than the one that is watched for.</source>
        <translation>
            <numerusform>%n gives another record than the one that is watched for.</numerusform>
            <numerusform>%n give another record than the one that is watched for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s) gave no usable answer.</source>
        <translation>
            <numerusform>%n name server gave no usable answer.</numerusform>
            <numerusform>%n name servers gave no usable answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>A line of %n character(s) was broken to be shown.</source>
        <translation>
            <numerusform>A line of %n character was broken to be shown.</numerusform>
            <numerusform>A line of %n characters was broken to be shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is unusually long: %n field(s) are not shown.</source>
        <translation>
            <numerusform>The header is unusually long: %n field is not shown.</numerusform>
            <numerusform>The header is unusually long: %n fields are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n NUL byte(s) are shown as a symbol.</source>
        <translation>
            <numerusform>%n NUL byte is shown as a symbol.</numerusform>
            <numerusform>%n NUL bytes are shown as a symbol.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that the mail hides from its reader are left out.</source>
        <translation>
            <numerusform>%n letter that the mail hides from its reader is left out.</numerusform>
            <numerusform>%n letters that the mail hides from its reader are left out.</numerusform>
        </translation>
    </message>
</context>
</TS>
