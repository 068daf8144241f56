<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BounceLens::BrowserPage</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Alle Karten</translation>
    </message>
    <message>
        <source>Words of a reply or a card, or a code such as 5.7.1</source>
        <translation>Worte einer Antwort oder Karte, oder ein Code wie 5.7.1</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>Alle Karten durchsuchen</translation>
    </message>
    <message>
        <source>Cards that fit</source>
        <translation>Passende Karten</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Die Karten werden gelesen …</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Alle Gründe</translation>
    </message>
    <message>
        <source>No card holds all these words. Use fewer words, or choose all providers and reasons.</source>
        <translation>Keine Karte enthält alle diese Worte. Nehmen Sie weniger Worte, oder wählen Sie alle Anbieter und Gründe.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>No card is about this code. Above stands what the code itself says.</source>
        <translation>Keine Karte handelt von diesem Code. Oben steht, was der Code selbst besagt.</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardListModel</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardPanel</name>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Dort steht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) were ignored</source>
        <translation>
            <numerusform>%n weiterer Code zählt nicht</numerusform>
            <numerusform>%n weitere Codes zählen nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Zeile %1: %2. %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other card(s) were considered</source>
        <translation>
            <numerusform>%n andere Karte kam infrage</numerusform>
            <numerusform>%n andere Karten kamen infrage</numerusform>
        </translation>
    </message>
    <message>
        <source>Card: %1. %2</source>
        <translation>Karte: %1. %2</translation>
    </message>
    <message>
        <source>This text was read from a picture. You found it right.</source>
        <translation>Dieser Text wurde aus einem Bild gelesen. Sie haben ihn für richtig befunden.</translation>
    </message>
    <message>
        <source>The text is right</source>
        <translation>Der Text stimmt</translation>
    </message>
    <message>
        <source>What all cards say of %1</source>
        <translation>Was alle Karten zu %1 sagen</translation>
    </message>
    <message>
        <source>Make a card from this…</source>
        <translation>Daraus eine Karte machen …</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardSheet</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Card: %1.</source>
        <translation>Karte: %1.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Was Sie nicht tun sollten</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>What to do, by who does it</source>
        <translation>Was zu tun ist, nach Zuständigkeit</translation>
    </message>
    <message numerus="yes">
        <source>It is chosen for %n pattern(s)</source>
        <translation>
            <numerusform>Sie wird bei %n Muster gewählt</numerusform>
            <numerusform>Sie wird bei %n Mustern gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Often the real cause</source>
        <translation>Oft die wahre Ursache</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, gelesen am %2</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Ihre eigene Karte</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>Diese Karte bearbeiten</translation>
    </message>
    <message>
        <source>Pages for this</source>
        <translation>Seiten dazu</translation>
    </message>
</context>
<context>
    <name>BounceLens::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>This card calls for no checks.</source>
        <translation>Diese Karte braucht keine Prüfungen.</translation>
    </message>
    <message>
        <source>Nothing has been asked. These checks would prove or refute the card:</source>
        <translation>Es wurde noch nichts abgefragt. Diese Prüfungen würden die Karte belegen oder widerlegen:</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s); they would reveal these names to the servers that answer.</source>
        <translation>
            <numerusform>%n Abfrage; sie würde diesen Namen den antwortenden Servern verraten.</numerusform>
            <numerusform>%n Abfragen; sie würden diese Namen den antwortenden Servern verraten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::DraftForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>One line without a full stop: what happened.</source>
        <translation>Eine Zeile ohne Punkt am Ende: was geschehen ist.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>At most two sentences, for a reader who is no expert.</source>
        <translation>Höchstens zwei Sätze, für jemanden ohne Fachkenntnis.</translation>
    </message>
    <message>
        <source>Steps for the sender</source>
        <translation>Schritte für den Absender</translation>
    </message>
    <message>
        <source>One step a line, at most four.</source>
        <translation>Ein Schritt je Zeile, höchstens vier.</translation>
    </message>
    <message>
        <source>Steps for our admin</source>
        <translation>Schritte für unsere Administration</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Was Sie nicht tun sollten</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Wortlaut der Antwort</translation>
    </message>
    <message>
        <source>What varies stands in braces: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</source>
        <translation>Was wechselt, steht in geschweiften Klammern: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Erweiterter Statuscode</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A reply that must get this card. Addresses were replaced; take out other names, too.</source>
        <translation>Eine Antwort, die diese Karte bekommen muss. Adressen wurden ersetzt; entfernen Sie auch andere Namen.</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
</context>
<context>
    <name>BounceLens::EditorPage</name>
    <message>
        <source>Make a card</source>
        <translation>Eine Karte machen</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Karte speichern</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>The card is saved on this computer and used at once. Its words go before those of the cards that came with the program.</source>
        <translation>Die Karte wird auf diesem Rechner gespeichert und sofort benutzt. Ihr Wortlaut geht dem der mitgelieferten Karten vor.</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Was daraus würde</translation>
    </message>
    <message>
        <source>Before it can be saved</source>
        <translation>Was vor dem Speichern fehlt</translation>
    </message>
    <message>
        <source>Change the card %1</source>
        <translation>Die Karte %1 ändern</translation>
    </message>
    <message>
        <source>Give the card a title.</source>
        <translation>Geben Sie der Karte einen Titel.</translation>
    </message>
    <message>
        <source>Say what the reply means.</source>
        <translation>Schreiben Sie, was die Antwort bedeutet.</translation>
    </message>
    <message>
        <source>Fill in the words of the reply, or a code.</source>
        <translation>Tragen Sie den Wortlaut der Antwort ein, oder einen Code.</translation>
    </message>
    <message>
        <source>You already have a card of this title. Choose another title.</source>
        <translation>Sie haben schon eine Karte mit diesem Titel. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Es fehlt nichts.</translation>
    </message>
    <message>
        <source>No failure is open to try it with.</source>
        <translation>Kein Fehler ist offen, an dem sie sich erproben ließe.</translation>
    </message>
    <message>
        <source>✗ Its words do not fit the status line that is open.</source>
        <translation>✗ Ihr Wortlaut passt nicht zur offenen Statuszeile.</translation>
    </message>
    <message>
        <source>○ Its words fit the status line that is open, but another card is chosen.</source>
        <translation>○ Ihr Wortlaut passt zur offenen Statuszeile, doch eine andere Karte wird gewählt.</translation>
    </message>
    <message>
        <source>✓ Its words fit the status line that is open.</source>
        <translation>✓ Ihr Wortlaut passt zur offenen Statuszeile.</translation>
    </message>
    <message>
        <source>✓ The status line that is open would get this card.</source>
        <translation>✓ Die offene Statuszeile bekäme diese Karte.</translation>
    </message>
    <message>
        <source>There is no sample to try it with.</source>
        <translation>Es gibt kein Beispiel, an dem sie sich erproben ließe.</translation>
    </message>
    <message>
        <source>✓ The sample fits.</source>
        <translation>✓ Das Beispiel passt.</translation>
    </message>
    <message>
        <source>○ The sample fits, but another card is chosen for it.</source>
        <translation>○ Das Beispiel passt, doch eine andere Karte wird dafür gewählt.</translation>
    </message>
    <message>
        <source>✗ The sample does not fit.</source>
        <translation>✗ Das Beispiel passt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) since the start would get this card.</source>
        <translation>
            <numerusform>%n Eingabe seit dem Start bekäme diese Karte.</numerusform>
            <numerusform>%n Eingaben seit dem Start bekämen diese Karte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be saved: %1</source>
        <translation>Die Karte ließ sich nicht speichern: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::Knowledge</name>
    <message>
        <source>&amp;Search all cards…</source>
        <translation>Alle Karten &amp;durchsuchen …</translation>
    </message>
    <message>
        <source>&amp;Make a card from this…</source>
        <translation>Daraus eine Karte &amp;machen …</translation>
    </message>
    <message>
        <source>&amp;Go on with the card that is not saved</source>
        <translation>Mit der nicht gespeicherten Karte &amp;weitermachen</translation>
    </message>
    <message>
        <source>&amp;Export my cards…</source>
        <translation>Eigene Karten &amp;exportieren …</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>Ein Paket &amp;importieren …</translation>
    </message>
    <message>
        <source>Open the &amp;folder of my cards</source>
        <translation>&amp;Ordner der eigenen Karten öffnen</translation>
    </message>
    <message>
        <source>What is &amp;wrong with my cards</source>
        <translation>Was an den eigenen Karten nicht &amp;stimmt</translation>
    </message>
    <message>
        <source>A card that you began is not saved yet.</source>
        <translation>Eine begonnene Karte ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Throw it away and begin anew</source>
        <translation>Verwerfen und neu beginnen</translation>
    </message>
    <message>
        <source>This card was changed by hand, so it is opened as a file.</source>
        <translation>Diese Karte wurde von Hand geändert und wird deshalb als Datei geöffnet.</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>Die Karte wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>This file is left out; all other cards are in use.</source>
        <translation>Diese Datei wird ausgelassen; alle anderen Karten sind in Gebrauch.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export my cards</source>
        <translation>Eigene Karten exportieren</translation>
    </message>
    <message>
        <source>Cards (*.toml)</source>
        <translation>Karten (*.toml)</translation>
    </message>
    <message>
        <source>You have no cards of your own yet. Open a bounce and choose Make a card from this.</source>
        <translation>Sie haben noch keine eigenen Karten. Öffnen Sie eine zurückgekommene Mail und wählen Sie „Daraus eine Karte machen“.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written to %1. Samples in them may name people: read them before you pass the file on.</source>
        <translation>
            <numerusform>%n Karte wurde nach %1 geschrieben. Beispiele darin können Personen nennen: Lesen Sie sie, bevor Sie die Datei weitergeben.</numerusform>
            <numerusform>%n Karten wurden nach %1 geschrieben. Beispiele darin können Personen nennen: Lesen Sie sie, bevor Sie die Datei weitergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Ein Paket importieren</translation>
    </message>
    <message>
        <source>You already have a file %1 among your cards.</source>
        <translation>Unter Ihren Karten gibt es schon eine Datei %1.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Nichts wurde importiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were imported and are in use.</source>
        <translation>
            <numerusform>%n Karte wurde importiert und ist in Gebrauch.</numerusform>
            <numerusform>%n Karten wurden importiert und sind in Gebrauch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::MainWindow</name>
    <message>
        <source>BounceLens</source>
        <translation>BounceLens</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>This is a picture. BounceLens reads text: copy the words of the bounce, or drop the message itself.</source>
        <translation>Das ist ein Bild. BounceLens liest Text: Kopieren Sie den Text der Rückmeldung, oder ziehen Sie die Nachricht selbst hierher.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>Die Zwischenablage enthält weder Text noch eine Datei.</translation>
    </message>
    <message>
        <source>%1 – BounceLens</source>
        <translation>%1 – BounceLens</translation>
    </message>
    <message>
        <source>Open bounces</source>
        <translation>Rückmeldungen öffnen</translation>
    </message>
    <message>
        <source>Drop a bounce into the window, or press Ctrl+V. The card then says what it means and what to do.</source>
        <translation>Ziehen Sie eine zurückgekommene Mail in das Fenster, oder drücken Sie Strg+V. Die Karte sagt dann, was sie bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>The marked line of the source is the status line. Hover over its codes to see what they mean.</source>
        <translation>Die markierte Zeile der Quelle ist die Statuszeile. Zeigen Sie auf ihre Codes, um zu sehen, was sie bedeuten.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen …</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>&amp;Startseite</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>Zuletzt geöffnete Dateien &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Paste and analyse</source>
        <translation>&amp;Einfügen und auswerten</translation>
    </message>
    <message>
        <source>&amp;Find in the source…</source>
        <translation>In der Quelle &amp;suchen …</translation>
    </message>
    <message>
        <source>Copy &amp;reply for the customer</source>
        <translation>&amp;Antwort an den Kunden kopieren</translation>
    </message>
    <message>
        <source>The reply for the customer was copied.</source>
        <translation>Die Antwort an den Kunden wurde kopiert.</translation>
    </message>
    <message>
        <source>Copy ticket &amp;note</source>
        <translation>Ticket&amp;notiz kopieren</translation>
    </message>
    <message>
        <source>The ticket note was copied.</source>
        <translation>Die Ticketnotiz wurde kopiert.</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Next candidate line</source>
        <translation>&amp;Nächste infrage kommende Zeile</translation>
    </message>
    <message>
        <source>&amp;Previous candidate line</source>
        <translation>&amp;Vorige infrage kommende Zeile</translation>
    </message>
    <message>
        <source>Larger source</source>
        <translation>Quelle größer</translation>
    </message>
    <message>
        <source>Smaller source</source>
        <translation>Quelle kleiner</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Help on the &amp;card</source>
        <translation>Hilfe zur &amp;Karte</translation>
    </message>
    <message>
        <source>&amp;About BounceLens</source>
        <translation>Ü&amp;ber BounceLens</translation>
    </message>
    <message>
        <source>BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or later.</source>
        <translation>BounceLens %1 erklärt, warum eine Mail zurückkam. Freie Software unter der GNU GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)</source>
        <translation>Mail und Text (*.eml *.msg *.mht *.mbox *.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Karten</translation>
    </message>
</context>
<context>
    <name>BounceLens::NoticeBar</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Alles, was gefunden wurde</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>BounceLens::SettingsPage</name>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your own domains and mail servers</source>
        <translation>Ihre eigenen Domains und Mailserver</translation>
    </message>
    <message>
        <source>With them BounceLens tells bounces of your own mail from bounces of mail that somebody else sent in your name. They stay on this computer.</source>
        <translation>Damit unterscheidet BounceLens, ob Ihre eigene Mail zurückkam oder fremde Mail, die unter Ihrem Namen verschickt wurde. Die Angaben bleiben auf diesem Rechner.</translation>
    </message>
    <message>
        <source>One a line: a domain, which stands for its subdomains too, an IP address, or a network such as 192.0.2.0/24. Name no domain that you share with strangers, such as gmail.com.</source>
        <translation>Je Zeile eine Domain, die auch für ihre Unterdomains steht, eine IP-Adresse oder ein Netz wie 192.0.2.0/24. Nennen Sie keine Domain, die Sie mit Fremden teilen, etwa gmail.com.</translation>
    </message>
    <message>
        <source>Neither a domain nor an address, and not used: %1</source>
        <translation>Weder Domain noch IP-Adresse und deshalb nicht benutzt: %1</translation>
    </message>
    <message>
        <source>Folders with cards of others</source>
        <translation>Ordner mit Karten anderer</translation>
    </message>
    <message>
        <source>Cards that your team keeps in a shared folder are read beside your own. Your own cards are in %1.</source>
        <translation>Karten, die Ihr Team in einem gemeinsamen Ordner pflegt, werden neben Ihren eigenen gelesen. Ihre eigenen Karten liegen in %1.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen …</translation>
    </message>
    <message>
        <source>A folder with cards of others</source>
        <translation>Ein Ordner mit Karten anderer</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>The start page lists the files that you opened last. Their names can tell who wrote to whom; switch the list off on a computer that you share.</source>
        <translation>Die Startseite nennt die zuletzt geöffneten Dateien. Ihre Namen können verraten, wer wem schrieb; schalten Sie die Liste auf einem gemeinsam benutzten Rechner aus.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Zuletzt geöffnete Dateien merken</translation>
    </message>
</context>
<context>
    <name>BounceLens::SourcePanel</name>
    <message>
        <source>Decoded source</source>
        <translation>Dekodierte Quelle</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Rohe Quelle</translation>
    </message>
    <message>
        <source>Views of the source</source>
        <translation>Ansichten der Quelle</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Dekodiert</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>In der Quelle suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Vorigen Treffer suchen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>BounceLens::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Drop a bounce here, or press Ctrl+V</source>
        <translation>Zurückgekommene Mail hierher ziehen, oder Strg+V drücken</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <source>Analyse clipboard</source>
        <translation>Zwischenablage auswerten</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer until you run checks.</source>
        <translation>Arbeitet ohne Netz. Nichts verlässt diesen Rechner, bevor Sie Prüfungen starten.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Ein Beispiel ansehen</translation>
    </message>
    <message>
        <source>How to get the whole message</source>
        <translation>So kommen Sie an die ganze Nachricht</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Open the bounce in its own window.</source>
        <translation>Öffnen Sie die Rückmeldung in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>Choose File, then Save As.</source>
        <translation>Wählen Sie Datei, dann Speichern unter.</translation>
    </message>
    <message>
        <source>Gmail</source>
        <translation>Gmail</translation>
    </message>
    <message>
        <source>Open the bounce in the browser.</source>
        <translation>Öffnen Sie die Rückmeldung im Browser.</translation>
    </message>
    <message>
        <source>Click the three dots beside the reply arrow.</source>
        <translation>Klicken Sie auf die drei Punkte neben dem Antwortpfeil.</translation>
    </message>
    <message>
        <source>Choose &quot;Download message&quot;.</source>
        <translation>Wählen Sie „Nachricht herunterladen“.</translation>
    </message>
    <message>
        <source>Drop the downloaded file here.</source>
        <translation>Ziehen Sie die heruntergeladene Datei hierher.</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Select the bounce in the list.</source>
        <translation>Wählen Sie die Rückmeldung in der Liste aus.</translation>
    </message>
    <message>
        <source>Choose File, Save As, then File.</source>
        <translation>Wählen Sie Datei, Speichern als, dann Datei.</translation>
    </message>
    <message>
        <source>Keep the ending .eml.</source>
        <translation>Behalten Sie die Endung .eml bei.</translation>
    </message>
    <message>
        <source>Drop the saved file here, or drag the message itself.</source>
        <translation>Ziehen Sie die Datei hierher, oder die Nachricht selbst.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Keep the type &quot;Outlook Message Format&quot; (.msg).</source>
        <translation>Behalten Sie den Dateityp „Outlook-Nachrichtenformat“ (.msg) bei.</translation>
    </message>
    <message>
        <source>Drop the saved file here, or copy the text of the bounce and press Ctrl+V.</source>
        <translation>Ziehen Sie die Datei hierher, oder kopieren Sie den Text der Rückmeldung und drücken Sie Strg+V.</translation>
    </message>
</context>
<context>
    <name>BounceLens::StatusFrame</name>
    <message>
        <source>Reply code</source>
        <translation>Antwortcode</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Erweiterter Statuscode</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>Statuszeile: %1</translation>
    </message>
    <message>
        <source>Show line %1 in the source</source>
        <translation>Zeile %1 in der Quelle zeigen</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>There is no card &quot;%1&quot;. See: bouncelens cards list</source>
        <translation>Es gibt keine Karte „%1“. Siehe: bouncelens cards list</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a fault.</source>
        <translation>
            <numerusform>%n Karte ohne Fehler.</numerusform>
            <numerusform>%n Karten ohne Fehler.</numerusform>
        </translation>
    </message>
    <message>
        <source>cards test needs files of cards.</source>
        <translation>cards test braucht Dateien mit Karten.</translation>
    </message>
    <message>
        <source>cards coverage needs one file with a reply a line, or - for standard input.</source>
        <translation>cards coverage braucht eine Datei mit einer Antwort je Zeile, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>by text</source>
        <translation>am Wortlaut</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>am Code</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>cards knows list, show ID, lint, test FILE and coverage FILE.</source>
        <translation>cards kennt list, show ID, lint, test DATEI und coverage DATEI.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage:
  bouncelens [--lang CODE] [FILE…]          open the window
  bouncelens --screenshot OUT.png FILE      save a picture of the window
  bouncelens explain [--json|--text|--markdown] [--lang CODE] FILE…|-
                                            explain on the terminal; - reads standard input
  bouncelens classify [--json]              read one reply a line, print one result a line
  bouncelens cards list [--json] | show ID  all cards, one card
  bouncelens cards lint [PATH…]             check card files; without PATH your own cards
  bouncelens cards test FILE…               which card each sample of your card files gets
  bouncelens cards coverage [--list] FILE   how many replies, one a line, the cards know
  --cards=PATH                              with any of these: use the cards in PATH instead of your own
  bouncelens --help | --version

Exit codes: 0 explained, 1 nothing recognised, 2 usage or unreadable input.
Nothing is sent over the network.
</source>
        <translation>Aufruf:
  bouncelens [--lang CODE] [DATEI…]         das Fenster öffnen
  bouncelens --screenshot BILD.png DATEI    ein Bild des Fensters speichern
  bouncelens explain [--json|--text|--markdown] [--lang CODE] DATEI…|-
                                            im Terminal erklären; - liest die Standardeingabe
  bouncelens classify [--json]              eine Antwort je Zeile lesen, ein Ergebnis je Zeile ausgeben
  bouncelens cards list [--json] | show ID  alle Karten, eine Karte
  bouncelens cards lint [PFAD…]             Kartendateien prüfen; ohne PFAD Ihre eigenen Karten
  bouncelens cards test DATEI…              welche Karte jedes Beispiel Ihrer Kartendateien bekommt
  bouncelens cards coverage [--list] DATEI  wie viele Antworten, eine je Zeile, die Karten kennen
  --cards=PFAD                              bei jedem davon: die Karten in PFAD statt Ihrer eigenen
  bouncelens --help | --version

Rückgabewerte: 0 erklärt, 1 nichts erkannt, 2 falscher Aufruf oder nicht lesbare Eingabe.
Es wird nichts über das Netz gesendet.
</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>explain needs a file, or - for standard input.</source>
        <translation>explain braucht eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>explain does not know one of these options.</source>
        <translation>explain kennt eine dieser Optionen nicht.</translation>
    </message>
    <message>
        <source>classify reads standard input and knows the option --json only.</source>
        <translation>classify liest die Standardeingabe und kennt nur die Option --json.</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>%1 may not be read: %2</source>
        <translation>%1 darf nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 konnte nicht bis zum Ende gelesen werden: %2</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>the sender&apos;s domain</source>
        <translation>die Domain des Absenders</translation>
    </message>
    <message>
        <source>the sending address</source>
        <translation>die sendende Adresse</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>der Server</translation>
    </message>
    <message>
        <source>the value named in the reply</source>
        <translation>der in der Antwort genannte Wert</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>what is does do mean means the a code error status smtp</source>
        <extracomment>Words of a question about a code, small letters, between spaces: &quot;what does the code 5.7.1 mean?&quot;</extracomment>
        <translation>was ist heißt bedeutet der die das ein eine code fehler fehlercode status smtp what is mean</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: temporary.</source>
        <translation>%1 steht in keinem Verzeichnis. Die erste Ziffer sagt: vorübergehend.</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: permanent.</source>
        <translation>%1 steht in keinem Verzeichnis. Die erste Ziffer sagt: endgültig.</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: no failure.</source>
        <translation>%1 steht in keinem Verzeichnis. Die erste Ziffer sagt: kein Fehler.</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Eigene Karten</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Jeder Anbieter</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>Nur nach Code</translation>
    </message>
    <message>
        <source>Codes that begin with %1 are about: %2.</source>
        <translation>Codes, die mit %1 beginnen, betreffen: %2.</translation>
    </message>
</context>
<context>
    <name>Replies</name>
    <message>
        <source>[address]</source>
        <translation>[Adresse]</translation>
    </message>
    <message>
        <source>your message to %1 was delivered or passed on.</source>
        <translation>Ihre Nachricht an %1 wurde zugestellt oder weitergegeben.</translation>
    </message>
    <message>
        <source>your message to %1 has not been delivered yet.</source>
        <translation>Ihre Nachricht an %1 ist noch nicht zugestellt.</translation>
    </message>
    <message>
        <source>your message to %1 could not be delivered.</source>
        <translation>Ihre Nachricht an %1 konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>den Empfänger</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Was Sie tun können:</translation>
    </message>
    <message>
        <source>Who can solve it: %1</source>
        <translation>Wer das lösen kann: %1</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>Statuszeile: %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karte: %1</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Gmail refuses a message by the DMARC policy</source>
        <translation>Gmail lehnt eine Nachricht wegen der DMARC-Richtlinie ab</translation>
    </message>
    <message>
        <source>Gmail misses reverse DNS of the sending server</source>
        <translation>Gmail vermisst den Reverse-DNS-Eintrag des sendenden Servers</translation>
    </message>
    <message>
        <source>The address does not exist (Postfix)</source>
        <translation>Die Adresse gibt es nicht (Postfix)</translation>
    </message>
    <message>
        <source>The sending server is on a blocklist</source>
        <translation>Der sendende Server steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>A delay notice: greylisting</source>
        <translation>Eine Verzögerungsmeldung: Greylisting</translation>
    </message>
    <message>
        <source>A full mailbox behind a forwarding (Exchange)</source>
        <translation>Ein volles Postfach hinter einer Weiterleitung (Exchange)</translation>
    </message>
    <message>
        <source>Two recipients, two reasons (Exim)</source>
        <translation>Zwei Empfänger, zwei Gründe (Exim)</translation>
    </message>
    <message>
        <source>An SMTP transcript with a login and two recipients</source>
        <translation>Ein SMTP-Protokoll mit Anmeldung und zwei Empfängern</translation>
    </message>
    <message>
        <source>Lines of a Postfix log</source>
        <translation>Zeilen eines Postfix-Logs</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Die Nachricht ist zu groß</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 could not be written. Choose a folder that exists and a name that ends in .png.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen Ordner, den es gibt, und einen Namen, der auf .png endet.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Was Sie nicht tun sollten</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Was nicht bekannt ist</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>Quelle: %1 (gesehen am %2)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Other cards</source>
        <translation>Andere Karten</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) in the input do not count; --json lists them.</source>
        <translation>
            <numerusform>%n weiterer Code der Eingabe zählt nicht; --json nennt ihn.</numerusform>
            <numerusform>%n weitere Codes der Eingabe zählen nicht; --json nennt sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Bounce</source>
        <translation>Zurückgekommene Mail</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Verzögerungsmeldung</translation>
    </message>
    <message>
        <source>Success notice</source>
        <translation>Zustellbestätigung</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Lesebestätigung</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Automatische Antwort</translation>
    </message>
    <message>
        <source>Request for confirmation</source>
        <translation>Bitte um Bestätigung</translation>
    </message>
    <message>
        <source>SMTP transcript</source>
        <translation>SMTP-Protokoll</translation>
    </message>
    <message>
        <source>Mail log</source>
        <translation>Mail-Log</translation>
    </message>
    <message>
        <source>Error line</source>
        <translation>Fehlerzeile</translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation>Gefälschte Rückmeldung</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>Irrläufer (Backscatter)</translation>
    </message>
    <message>
        <source>Not a bounce</source>
        <translation>Keine zurückgekommene Mail</translation>
    </message>
    <message>
        <source>A mail system reports that a message was not delivered.</source>
        <translation>Ein Mailsystem meldet, dass eine Nachricht nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>Nothing has failed yet: the mail system is still trying to deliver the message.</source>
        <translation>Noch ist nichts fehlgeschlagen: Das Mailsystem versucht weiter, die Nachricht zuzustellen.</translation>
    </message>
    <message>
        <source>A mail system reports that the message was delivered or passed on. Nothing needs to be done.</source>
        <translation>Ein Mailsystem meldet, dass die Nachricht zugestellt oder weitergegeben wurde. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam. It was delivered; take the recipient off your list.</source>
        <translation>Ein Empfänger hat eine Nachricht als Spam gemeldet. Sie wurde zugestellt; nehmen Sie den Empfänger aus Ihrer Liste.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program reports what happened to a delivered message, for example that it was opened.</source>
        <translation>Das Mailprogramm des Empfängers meldet, was mit einer zugestellten Nachricht geschah, zum Beispiel dass sie geöffnet wurde.</translation>
    </message>
    <message>
        <source>The message was delivered; the recipient&apos;s mailbox answered by itself.</source>
        <translation>Die Nachricht wurde zugestellt; das Postfach des Empfängers hat von selbst geantwortet.</translation>
    </message>
    <message>
        <source>The recipient&apos;s system asks the sender to confirm the message before it delivers it.</source>
        <translation>Das System des Empfängers bittet den Absender um eine Bestätigung, bevor es die Nachricht zustellt.</translation>
    </message>
    <message>
        <source>A dialogue between two mail servers.</source>
        <translation>Ein Dialog zwischen zwei Mailservern.</translation>
    </message>
    <message>
        <source>Lines of a mail server&apos;s log.</source>
        <translation>Zeilen aus dem Log eines Mailservers.</translation>
    </message>
    <message>
        <source>A reply of a mail server by itself.</source>
        <translation>Eine einzelne Antwort eines Mailservers.</translation>
    </message>
    <message>
        <source>This only pretends to be a bounce. Do not follow its links.</source>
        <translation>Dies gibt nur vor, eine zurückgekommene Mail zu sein. Folgen Sie keinem der Links.</translation>
    </message>
    <message>
        <source>This is a bounce of a message that you did not send: somebody used your address.</source>
        <translation>Hier kam eine Nachricht zurück, die Sie nicht gesendet haben: Jemand hat Ihre Adresse benutzt.</translation>
    </message>
    <message>
        <source>Nothing here says that a message was not delivered.</source>
        <translation>Nichts hier besagt, dass eine Nachricht nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>weitergegeben</translation>
    </message>
    <message>
        <source>sent on to a list</source>
        <translation>an eine Liste verteilt</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Endgültig</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Vorübergehend</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Kein Fehler</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>Nur nach Code</translation>
    </message>
    <message>
        <source>The words of the reply were recognised, and its code or provider agrees.</source>
        <translation>Der Wortlaut der Antwort wurde erkannt, und Code oder Anbieter passen dazu.</translation>
    </message>
    <message>
        <source>The words of the reply were recognised; other systems use them too.</source>
        <translation>Der Wortlaut der Antwort wurde erkannt; auch andere Systeme verwenden ihn.</translation>
    </message>
    <message>
        <source>The words were not recognised; the enhanced status code chose this card.</source>
        <translation>Der Wortlaut wurde nicht erkannt; der erweiterte Statuscode hat diese Karte bestimmt.</translation>
    </message>
    <message>
        <source>The words were not recognised; the reply code chose this card.</source>
        <translation>Der Wortlaut wurde nicht erkannt; der Antwortcode hat diese Karte bestimmt.</translation>
    </message>
    <message>
        <source>Neither words nor code were recognised; the first digit chose this card.</source>
        <translation>Weder Wortlaut noch Code wurden erkannt; die erste Ziffer hat diese Karte bestimmt.</translation>
    </message>
    <message>
        <source>Nothing was recognised beyond the failure itself.</source>
        <translation>Außer dem Fehlschlag selbst wurde nichts erkannt.</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>Der Absender</translation>
    </message>
    <message>
        <source>The sender&apos;s mail administrator</source>
        <translation>Der Mail-Administrator des Absenders</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail administrator</source>
        <translation>Der Mail-Administrator des Empfängers</translation>
    </message>
    <message>
        <source>Nobody yet: wait</source>
        <translation>Noch niemand: abwarten</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Your security contact</source>
        <translation>Ihr Ansprechpartner für Sicherheit</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Our admin</source>
        <translation>Unser Admin</translation>
    </message>
    <message>
        <source>Their admin</source>
        <translation>Deren Admin</translation>
    </message>
    <message>
        <source>It stands inside the returned message.</source>
        <translation>Er steht in der zurückgeschickten Nachricht.</translation>
    </message>
    <message>
        <source>It stands in the content of the message, not in a reply.</source>
        <translation>Er steht im Inhalt der Nachricht, nicht in einer Antwort.</translation>
    </message>
    <message>
        <source>It is part of a date or time.</source>
        <translation>Er gehört zu einem Datum oder einer Uhrzeit.</translation>
    </message>
    <message>
        <source>It is part of an IP address.</source>
        <translation>Er gehört zu einer IP-Adresse.</translation>
    </message>
    <message>
        <source>It is a version number.</source>
        <translation>Er ist eine Versionsnummer.</translation>
    </message>
    <message>
        <source>It is part of an identifier.</source>
        <translation>Er gehört zu einer Kennung.</translation>
    </message>
    <message>
        <source>It stands in a header field of the report.</source>
        <translation>Er steht in einem Kopffeld der Meldung.</translation>
    </message>
    <message>
        <source>A later answer replaced it.</source>
        <translation>Eine spätere Antwort hat ihn ersetzt.</translation>
    </message>
    <message>
        <source>It is about another recipient.</source>
        <translation>Er betrifft einen anderen Empfänger.</translation>
    </message>
    <message>
        <source>It repeats the status line.</source>
        <translation>Er wiederholt die Statuszeile.</translation>
    </message>
    <message>
        <source>It says that a step succeeded.</source>
        <translation>Er besagt, dass ein Schritt gelang.</translation>
    </message>
    <message>
        <source>It tells less than the status line.</source>
        <translation>Er sagt weniger als die Statuszeile.</translation>
    </message>
    <message>
        <source>Nothing shows that a server answered this.</source>
        <translation>Nichts zeigt, dass ein Server so geantwortet hat.</translation>
    </message>
    <message>
        <source>Code and text disagree. The card follows the text, because servers often send the wrong code.</source>
        <translation>Code und Text widersprechen sich. Die Karte folgt dem Text, denn Server senden oft den falschen Code.</translation>
    </message>
    <message>
        <source>The reply code and the enhanced status code disagree on whether this is permanent.</source>
        <translation>Antwortcode und erweiterter Statuscode widersprechen sich darin, ob dies endgültig ist.</translation>
    </message>
    <message>
        <source>This looks like a fake bounce. Do not follow its links and do not enter a password.</source>
        <translation>Dies sieht nach einer gefälschten Rückmeldung aus. Folgen Sie keinem Link, und geben Sie kein Passwort ein.</translation>
    </message>
    <message>
        <source>You probably did not send this message: somebody used your address.</source>
        <translation>Diese Nachricht haben Sie vermutlich nicht gesendet: Jemand hat Ihre Adresse benutzt.</translation>
    </message>
    <message>
        <source>A password or login token was masked here. The original still holds it: change the password if others have seen it.</source>
        <translation>Hier wurde ein Passwort oder Anmeldetoken verdeckt. Das Original enthält es noch: Ändern Sie das Passwort, wenn andere es gesehen haben.</translation>
    </message>
    <message>
        <source>The returned message is missing, so it cannot be checked that you sent it.</source>
        <translation>Die zurückgeschickte Nachricht fehlt; deshalb lässt sich nicht prüfen, ob Sie sie gesendet haben.</translation>
    </message>
    <message>
        <source>The message was forwarded to another address, which failed.</source>
        <translation>Die Nachricht wurde an eine andere Adresse weitergeleitet, und dort schlug es fehl.</translation>
    </message>
    <message>
        <source>The message was written to %1 and failed at %2, where it was forwarded.</source>
        <translation>Die Nachricht ging an %1 und scheiterte an %2, wohin sie weitergeleitet wurde.</translation>
    </message>
    <message>
        <source>Only the first part of this input is shown.</source>
        <translation>Nur der erste Teil dieser Eingabe wird gezeigt.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>It is not text, so there is nothing to read.</source>
        <translation>Es ist kein Text, also gibt es nichts zu lesen.</translation>
    </message>
    <message>
        <source>It is a file of type %1, not a mail.</source>
        <translation>Es ist eine Datei vom Typ %1, keine Mail.</translation>
    </message>
    <message>
        <source>It is not a mail; it was read as text.</source>
        <translation>Es ist keine Mail; es wurde als Text gelesen.</translation>
    </message>
    <message>
        <source>It is very long: the last %1 are not shown.</source>
        <translation>Es ist sehr lang: Die letzten %1 werden nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>A line of %n character(s) was broken to be shown.</source>
        <translation>
            <numerusform>Eine Zeile mit %n Zeichen wurde für die Anzeige umgebrochen.</numerusform>
            <numerusform>Eine Zeile mit %n Zeichen wurde für die Anzeige umgebrochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is unusually long: %n field(s) are not shown.</source>
        <translation>
            <numerusform>Der Kopf ist ungewöhnlich lang: %n Feld wird nicht gezeigt.</numerusform>
            <numerusform>Der Kopf ist ungewöhnlich lang: %n Felder werden nicht gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts are nested too deeply; the innermost were not read.</source>
        <translation>Die Teile sind zu tief verschachtelt; die innersten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>It has too many parts; the last were not read.</source>
        <translation>Es hat zu viele Teile; die letzten wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>A part is not valid %1; it is shown as far as it could be read.</source>
        <translation>Ein Teil ist kein gültiges %1; er wird gezeigt, soweit er lesbar war.</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding is unknown.</source>
        <translation>Die Buchstaben eines Teils sind vielleicht falsch: Seine Kodierung ist unbekannt.</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding &quot;%1&quot; is unknown or does not fit.</source>
        <translation>Die Buchstaben eines Teils sind vielleicht falsch: Seine Kodierung „%1“ ist unbekannt oder passt nicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL byte(s) are shown as a symbol.</source>
        <translation>
            <numerusform>%n NUL-Byte wird als Symbol gezeigt.</numerusform>
            <numerusform>%n NUL-Bytes werden als Symbol gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail is cut off: its end is missing.</source>
        <translation>Die Mail ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>The attachment %1 (%2) is not shown.</source>
        <translation>Der Anhang %1 (%2) wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>The text came as HTML; only its words are shown, and nothing was loaded from the network.</source>
        <translation>Der Text kam als HTML; gezeigt werden nur die Wörter, und nichts wurde aus dem Netz geladen.</translation>
    </message>
    <message>
        <source>A password or login token was masked.</source>
        <translation>Ein Passwort oder Anmeldetoken wurde verdeckt.</translation>
    </message>
    <message>
        <source>Its words fit too, but say less.</source>
        <translation>Ihr Wortlaut passt auch, sagt aber weniger.</translation>
    </message>
    <message>
        <source>It goes by the same code.</source>
        <translation>Sie richtet sich nach demselben Code.</translation>
    </message>
    <message>
        <source>It is often the real cause.</source>
        <translation>Sie ist oft die wahre Ursache.</translation>
    </message>
    <message>
        <source>%1 stands in no registry.</source>
        <translation>%1 steht in keinem Verzeichnis.</translation>
    </message>
    <message>
        <source>SPF</source>
        <translation>SPF</translation>
    </message>
    <message>
        <source>DKIM</source>
        <translation>DKIM</translation>
    </message>
    <message>
        <source>DMARC</source>
        <translation>DMARC</translation>
    </message>
    <message>
        <source>Reverse DNS</source>
        <translation>Reverse DNS</translation>
    </message>
    <message>
        <source>Mail servers of the recipient</source>
        <translation>Mailserver des Empfängers</translation>
    </message>
    <message>
        <source>Mail servers of the sender</source>
        <translation>Mailserver des Absenders</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>MTA-STS</source>
        <translation>MTA-STS</translation>
    </message>
    <message>
        <source>DANE</source>
        <translation>DANE</translation>
    </message>
    <message>
        <source>Reachability</source>
        <translation>Erreichbarkeit</translation>
    </message>
    <message>
        <source>Domain of the recipient</source>
        <translation>Domain des Empfängers</translation>
    </message>
    <message>
        <source>Does %1 allow the sending server?</source>
        <translation>Erlaubt %1 den sendenden Server?</translation>
    </message>
    <message>
        <source>Is the key that signed the message published by %1?</source>
        <translation>Veröffentlicht %1 den Schlüssel, mit dem die Nachricht signiert wurde?</translation>
    </message>
    <message>
        <source>What does %1 ask receivers to do with mail that is not authenticated?</source>
        <translation>Was sollen Empfänger nach dem Wunsch von %1 mit nicht authentifizierter Mail tun?</translation>
    </message>
    <message>
        <source>Does %1 have a name, and does the name lead back to it?</source>
        <translation>Hat %1 einen Namen, und führt der Name dorthin zurück?</translation>
    </message>
    <message>
        <source>Which servers take mail for %1?</source>
        <translation>Welche Server nehmen Mail für %1 an?</translation>
    </message>
    <message>
        <source>Is %1 on the lists that receivers ask?</source>
        <translation>Steht %1 auf den Listen, die Empfänger abfragen?</translation>
    </message>
    <message>
        <source>Does %1 demand encryption from senders?</source>
        <translation>Verlangt %1 von Absendern Verschlüsselung?</translation>
    </message>
    <message>
        <source>Which certificate does %1 publish?</source>
        <translation>Welches Zertifikat veröffentlicht %1?</translation>
    </message>
    <message>
        <source>Does %1 answer on port 25?</source>
        <translation>Antwortet %1 auf Port 25?</translation>
    </message>
    <message>
        <source>Does %1 exist, and do its name servers answer?</source>
        <translation>Gibt es %1, und antworten die Nameserver?</translation>
    </message>
    <message>
        <source>Asks your DNS resolver and the web server of the domain.</source>
        <translation>Fragt Ihren DNS-Resolver und den Webserver der Domain.</translation>
    </message>
    <message>
        <source>Connects to the recipient&apos;s mail server.</source>
        <translation>Verbindet sich mit dem Mailserver des Empfängers.</translation>
    </message>
    <message>
        <source>Asks your DNS resolver, which asks the blocklists.</source>
        <translation>Fragt Ihren DNS-Resolver, der die Sperrlisten fragt.</translation>
    </message>
    <message>
        <source>Asks your DNS resolver.</source>
        <translation>Fragt Ihren DNS-Resolver.</translation>
    </message>
    <message>
        <source>The input names no sender domain.</source>
        <translation>Die Eingabe nennt keine Domain des Absenders.</translation>
    </message>
    <message>
        <source>The input does not name the IP address that sent the message.</source>
        <translation>Die Eingabe nennt die IP-Adresse nicht, die die Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>The input names no recipient.</source>
        <translation>Die Eingabe nennt keinen Empfänger.</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or is missing.</source>
        <translation>Die zurückgeschickte Nachricht hat keine DKIM-Signatur, oder sie fehlt.</translation>
    </message>
    <message>
        <source>The address is not public, so nobody outside can tell about it.</source>
        <translation>Die Adresse ist nicht öffentlich, also kann niemand von außen etwas über sie sagen.</translation>
    </message>
    <message>
        <source>Line %1 is the status line of this failure.</source>
        <translation>Zeile %1 ist die Statuszeile dieses Fehlschlags.</translation>
    </message>
    <message>
        <source>Line %1 was not taken: %2</source>
        <translation>Zeile %1 zählt nicht: %2</translation>
    </message>
    <message>
        <source>Line %1 belongs to the returned message; codes in it do not count.</source>
        <translation>Zeile %1 gehört zur zurückgeschickten Nachricht; Codes darin zählen nicht.</translation>
    </message>
    <message>
        <source>Line %1 holds no code of a mail server.</source>
        <translation>Zeile %1 enthält keinen Code eines Mailservers.</translation>
    </message>
    <message>
        <source>There is nothing to read. Drop the whole bounce message, or paste its text.</source>
        <translation>Hier gibt es nichts zu lesen. Ziehen Sie die ganze zurückgekommene Mail hierher, oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
        <source>This mail was read, but nothing in it says that a delivery failed. If it quotes a bounce, paste only that part.</source>
        <translation>Diese Mail wurde gelesen, aber nichts darin besagt, dass eine Zustellung fehlschlug. Wenn sie eine Rückmeldung zitiert, fügen Sie nur diesen Teil ein.</translation>
    </message>
    <message>
        <source>No reply of a mail server was found in this text. Paste the whole report, or the line that begins with a number such as 550.</source>
        <translation>In diesem Text wurde keine Antwort eines Mailservers gefunden. Fügen Sie die ganze Meldung ein, oder die Zeile, die mit einer Zahl wie 550 beginnt.</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Originally written to</source>
        <translation>Ursprünglich an</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Abgelehnt von</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Gemeldet von</translation>
    </message>
    <message>
        <source>Refused command</source>
        <translation>Abgelehnter Befehl</translation>
    </message>
    <message>
        <source>Our IP address</source>
        <translation>Unsere IP-Adresse</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Umschlagabsender</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>openssl took the line that begins with R as a command to itself. Write &quot;rcpt to&quot; in small letters, or start openssl s_client with -quiet.</source>
        <translation>openssl hat die Zeile, die mit R beginnt, als Befehl an sich selbst verstanden. Schreiben Sie &quot;rcpt to&quot; klein, oder starten Sie openssl s_client mit -quiet.</translation>
    </message>
    <message>
        <source>This text was quoted. The marks at the start of its lines were removed.</source>
        <translation>Dieser Text war zitiert. Die Zeichen am Anfang der Zeilen wurden entfernt.</translation>
    </message>
    <message>
        <source>This text seems to come from a picture: letters and digits are mixed up. Please compare the codes and addresses with the original.</source>
        <translation>Dieser Text stammt anscheinend aus einem Bild: Buchstaben und Ziffern sind verwechselt. Bitte vergleichen Sie Codes und Adressen mit dem Original.</translation>
    </message>
    <message>
        <source>Not asked: please confirm the names in this text first.</source>
        <translation>Nicht gefragt: bitte prüfen Sie zuerst die Namen in diesem Text.</translation>
    </message>
    <message>
        <source>This text was read from a picture. Please confirm its codes and addresses before you act.</source>
        <translation>Dieser Text wurde aus einem Bild gelesen. Bitte prüfen Sie Codes und Adressen, bevor Sie handeln.</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Name des Empfängers</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>Gesendet für</translation>
    </message>
    <message>
        <source>This is winmail.dat: a mail in a format that only Outlook reads. Ask the sender to send it as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>Das ist winmail.dat: eine Mail in einem Format, das nur Outlook liest. Bitten Sie den Absender, sie als reinen Text zu senden oder sie in Outlook als Datei (.msg) zu speichern und diese zu senden.</translation>
    </message>
    <message>
        <source>The attachment %1 is in a format that only Outlook reads. Ask the sender to send the mail as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>Der Anhang %1 hat ein Format, das nur Outlook liest. Bitten Sie den Absender, die Mail als reinen Text zu senden oder sie in Outlook als Datei (.msg) zu speichern und diese zu senden.</translation>
    </message>
    <message>
        <source>The Outlook file is damaged or cut off; what could be read of it is shown. If something is missing, save it in Outlook once more.</source>
        <translation>Die Outlook-Datei ist beschädigt oder abgeschnitten; gezeigt wird, was davon lesbar war. Falls etwas fehlt, speichern Sie sie in Outlook noch einmal.</translation>
    </message>
    <message>
        <source>Outlook keeps such a report as fields, not as text. The text shown was put together from them.</source>
        <translation>Outlook bewahrt eine solche Rückmeldung in Feldern auf, nicht als Text. Der gezeigte Text wurde daraus zusammengesetzt.</translation>
    </message>
    <message>
        <source>This is not a mail and not text. Save the bounce as a file (.eml or .msg), or paste its text.</source>
        <translation>Das ist weder eine Mail noch Text. Speichern Sie die Rückmeldung als Datei (.eml oder .msg), oder fügen Sie ihren Text ein.</translation>
    </message>
    <message>
        <source>The words were not recognised. At %1 this code usually means what the card says.</source>
        <translation>Der Wortlaut wurde nicht erkannt. Bei %1 bedeutet dieser Code meist, was die Karte sagt.</translation>
    </message>
</context>
</TS>
