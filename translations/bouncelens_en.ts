<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>BounceLens::ChecksPanel</name>
    <message numerus="yes">
        <source>%n question(s); they would reveal these names to the servers that answer.</source>
        <translation>
            <numerusform>%n question; it would reveal this name to the servers that answer.</numerusform>
            <numerusform>%n questions; they would reveal these names to the servers that answer.</numerusform>
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
</context>
</TS>
