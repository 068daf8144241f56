<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Annotate</name>
    <message>
        <source>reading it took too long</source>
        <translation>das Lesen hat zu lange gedauert</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>das Lesen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>it does not begin with a header field</source>
        <translation>sie beginnt nicht mit einem Kopffeld</translation>
    </message>
    <message>
        <source>The mail could not be read: %1</source>
        <translation>Die Nachricht konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The mail leaves as it came: %1</source>
        <translation>Die Nachricht geht unverändert weiter: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::AlarmBar</name>
    <message>
        <source>This is a fake. Do not click on anything in it, and do not answer it. Delete it. Whoever typed a password there must change it now.</source>
        <translation>Das ist eine Fälschung. Klicken Sie darin auf nichts, antworten Sie nicht, löschen Sie sie. Wer dort ein Passwort eingegeben hat, muss es jetzt ändern.</translation>
    </message>
    <message>
        <source>This report is made up: the message had been delivered before. Do not rely on anything that it says.</source>
        <translation>Dieser Bericht ist erfunden: Die Nachricht war vorher zugestellt. Verlassen Sie sich auf nichts, was er sagt.</translation>
    </message>
</context>
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
    <message>
        <source>Use this card instead</source>
        <translation>Stattdessen diese Karte verwenden</translation>
    </message>
    <message>
        <source>For the failure that is open</source>
        <translation>Für den Fehlschlag, der offen ist</translation>
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
    <message>
        <source>fits what the checks found</source>
        <translation>passt zum Ergebnis der Prüfungen</translation>
    </message>
    <message>
        <source>another possible cause</source>
        <translation>eine andere mögliche Ursache</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Was sie behauptet</translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>Stattdessen diese Karte verwenden</translation>
    </message>
    <message>
        <source>Use this card instead: %1</source>
        <translation>Stattdessen diese Karte verwenden: %1</translation>
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
    <name>BounceLens::CheckFix</name>
    <message>
        <source>Copy the new record</source>
        <translation>Neuen Eintrag kopieren</translation>
    </message>
    <message>
        <source>Copy the new record of %1</source>
        <translation>Neuen Eintrag von %1 kopieren</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Runs the checks again as if the record were published. Sends the same questions once more.</source>
        <translation>Führt die Prüfungen noch einmal aus, als wäre der Eintrag veröffentlicht. Dieselben Fragen werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Try the new record of %1</source>
        <translation>Neuen Eintrag von %1 ausprobieren</translation>
    </message>
    <message>
        <source>Asks your resolver and the name servers of the domain until the record is there, each at most once in 30 seconds.</source>
        <translation>Fragt Ihren Resolver und die Nameserver der Domain, bis der Eintrag da ist, jeden höchstens einmal in 30 Sekunden.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Beobachten</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckRow</name>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Details and records</source>
        <translation>Einzelheiten und Einträge</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckWatches</name>
    <message>
        <source>Only a private network knows this name, so nobody outside can be asked about it.</source>
        <translation>Nur ein privates Netz kennt diesen Namen; außerhalb kann niemand danach gefragt werden.</translation>
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
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Copy as evidence</source>
        <translation>Als Beleg kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Kopiert: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Prüfungen starten</translation>
    </message>
    <message>
        <source>Nothing has been asked.</source>
        <translation>Nichts wurde gefragt.</translation>
    </message>
    <message>
        <source>This computer knows no DNS resolver.</source>
        <translation>Dieser Computer kennt keinen DNS-Resolver.</translation>
    </message>
    <message>
        <source>Your DNS resolver is %1.</source>
        <translation>Ihr DNS-Resolver ist %1.</translation>
    </message>
    <message>
        <source>The check results were copied.</source>
        <translation>Die Ergebnisse der Prüfungen wurden kopiert.</translation>
    </message>
    <message>
        <source>Save the check results</source>
        <translation>Ergebnisse der Prüfungen speichern</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings is not valid.</source>
        <translation>Nichts kann gefragt werden: Der Resolver in den Einstellungen ist ungültig.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the servers that answer.</source>
        <translation>
            <numerusform>Noch wurde nichts gefragt. Die Prüfungen senden %n Frage; die Server, die antworten, erfahren diesen Namen.</numerusform>
            <numerusform>Noch wurde nichts gefragt. Die Prüfungen senden %n Fragen; die Server, die antworten, erfahren diese Namen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers can call for more questions, about names that they bring along; those of SPF can hold the sender&apos;s address.</source>
        <translation>Antworten können weitere Fragen nötig machen, zu Namen, die sie mitbringen; die Fragen von SPF können die Absenderadresse enthalten.</translation>
    </message>
    <message>
        <source>The checks were stopped before an answer came.</source>
        <translation>Die Prüfungen wurden angehalten, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>Nothing of a fake is asked about: its names are those of whoever made it.</source>
        <translation>Zu einer Fälschung wird nichts abgefragt: Ihre Namen stammen von dem, der sie gemacht hat.</translation>
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
        <translation>Die Karte wird auf diesem Computer gespeichert und sofort benutzt. Ihr Wortlaut geht dem der mitgelieferten Karten vor.</translation>
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
    <name>BounceLens::Help</name>
    <message>
        <source>The marked line of the source is the status line. Hover over its codes to see what they mean.</source>
        <translation>Die markierte Zeile der Quelle ist die Statuszeile. Zeigen Sie auf ihre Codes, um zu sehen, was sie bedeuten.</translation>
    </message>
    <message>
        <source>How to read a card</source>
        <translation>Wie man eine Karte liest</translation>
    </message>
    <message>
        <source>BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>BounceLens %1 erklärt, warum eine Mail zurückkam. Freie Software unter der GNU GPL, Version 3 oder neuer (GPL-3.0-or-later). Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>BounceLens::HelpPage</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Als Webseite speichern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Handbuch speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
</context>
<context>
    <name>BounceLens::IncidentModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>(%1 of %2 with this cause)</source>
        <translation>(%1 von %2 mit dieser Ursache)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Inputs</name>
    <message>
        <source>The card was exchanged. Reply and note follow it.</source>
        <translation>Die Karte wurde getauscht. Antwort und Notiz folgen ihr.</translation>
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
        <source>Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)</source>
        <translation>Mail und Text (*.eml *.msg *.mht *.mbox *.txt *.log);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Drop it to have it explained.</source>
        <translation>Loslassen, um es erklären zu lassen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 konnte nicht gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
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
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>&amp;Karten</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>&amp;Hilfe</translation>
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
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>S&amp;ave a report</source>
        <translation>Bericht s&amp;peichern</translation>
    </message>
    <message>
        <source>With all &amp;names and addresses…</source>
        <translation>Mit allen &amp;Namen und Adressen …</translation>
    </message>
    <message>
        <source>Safe for the &amp;customer…</source>
        <translation>Sicher für den &amp;Kunden …</translation>
    </message>
    <message>
        <source>Safe for &amp;everybody…</source>
        <translation>Sicher für &amp;alle …</translation>
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
        <source>&amp;Checks</source>
        <translation>&amp;Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines of the source</source>
        <translation>Lange Zeilen der Quelle &amp;umbrechen</translation>
    </message>
    <message>
        <source>&amp;Larger source</source>
        <translation>Quelle &amp;größer</translation>
    </message>
    <message>
        <source>&amp;Smaller source</source>
        <translation>Quelle &amp;kleiner</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>Prüfungen &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>Prüfungen &amp;anhalten</translation>
    </message>
    <message>
        <source>&amp;Copy the results as evidence</source>
        <translation>Ergebnisse als &amp;Beleg kopieren</translation>
    </message>
    <message>
        <source>S&amp;ave the results…</source>
        <translation>&amp;Ergebnisse speichern …</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>&amp;Hilfe zu dem, was zu sehen ist</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>Ha&amp;ndbuch</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;About BounceLens</source>
        <translation>Ü&amp;ber BounceLens</translation>
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
    <name>BounceLens::Outbox</name>
    <message>
        <source>Copy &amp;reply for the customer</source>
        <translation>&amp;Antwort für den Kunden kopieren</translation>
    </message>
    <message>
        <source>Copy ticket &amp;note</source>
        <translation>Ticket&amp;notiz kopieren</translation>
    </message>
    <message>
        <source>Copy text for our &amp;admin</source>
        <translation>Text für &amp;unseren Admin kopieren</translation>
    </message>
    <message>
        <source>Copy text for their &amp;postmaster</source>
        <translation>Text für deren &amp;Postmaster kopieren</translation>
    </message>
    <message>
        <source>Copy note &amp;without names and addresses</source>
        <translation>Notiz &amp;ohne Namen und Adressen kopieren</translation>
    </message>
    <message>
        <source>Nothing was copied: the new input is not on the screen.</source>
        <translation>Nichts kopiert: Die neue Eingabe ist nicht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>The new input is being read. Its text is copied as soon as it is on the screen.</source>
        <translation>Die neue Eingabe wird gelesen. Ihr Text wird kopiert, sobald sie auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <source>Nothing was copied yet: this text was read from a picture. Compare its codes and addresses with the picture, choose &quot;The text is right&quot; in the card, then copy.</source>
        <translation>Noch nichts kopiert: Dieser Text wurde aus einem Bild gelesen. Vergleichen Sie Codes und Adressen mit dem Bild, wählen Sie in der Karte „Der Text stimmt“, und kopieren Sie dann.</translation>
    </message>
    <message>
        <source>A file of your own texts has a fault and was left out: %1</source>
        <translation>Eine Datei mit Ihren eigenen Texten hat einen Fehler und wurde ausgelassen: %1</translation>
    </message>
    <message>
        <source>The reply for the customer was copied.</source>
        <translation>Die Antwort für den Kunden wurde kopiert.</translation>
    </message>
    <message>
        <source>The ticket note was copied.</source>
        <translation>Die Ticketnotiz wurde kopiert.</translation>
    </message>
    <message>
        <source>The text for our admin was copied.</source>
        <translation>Der Text für unseren Admin wurde kopiert.</translation>
    </message>
    <message>
        <source>The text for their postmaster was copied.</source>
        <translation>Der Text für deren Postmaster wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>BounceLens::Panels</name>
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
</context>
<context>
    <name>BounceLens::ReplyBar</name>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Copy reply (Enter)</source>
        <translation>Antwort kopieren (Eingabe)</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Notiz kopieren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>This card is not translated as a whole: reply and note say why it failed and who acts, and leave out what is not in their language.</source>
        <translation>Diese Karte ist nicht ganz übersetzt: Antwort und Notiz sagen, woran es lag und wer handelt, und lassen weg, was es in ihrer Sprache nicht gibt.</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyPreview</name>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>Was maskiert wird</translation>
    </message>
    <message>
        <source>Nothing masked</source>
        <translation>Nichts maskiert</translation>
    </message>
    <message>
        <source>Safe for the customer</source>
        <translation>Für den Kunden sicher</translation>
    </message>
    <message>
        <source>Safe for everybody</source>
        <translation>Für alle sicher</translation>
    </message>
    <message>
        <source>The text that is copied</source>
        <translation>Der Text, der kopiert wird</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Diesen Text kopieren</translation>
    </message>
    <message>
        <source>Reply for the customer</source>
        <translation>Antwort für den Kunden</translation>
    </message>
    <message>
        <source>Note for the ticket</source>
        <translation>Notiz für das Ticket</translation>
    </message>
    <message>
        <source>Text for our admin</source>
        <translation>Text für unseren Admin</translation>
    </message>
    <message>
        <source>Text for their postmaster</source>
        <translation>Text für deren Postmaster</translation>
    </message>
    <message>
        <source>Nothing in this text is masked.</source>
        <translation>In diesem Text ist nichts maskiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are masked, and marked above.</source>
        <translation>
            <numerusform>%n Stelle ist maskiert und oben markiert.</numerusform>
            <numerusform>%n Stellen sind maskiert und oben markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Sprache dieses Textes</translation>
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
        <translation>Damit unterscheidet BounceLens, ob Ihre eigene Mail zurückkam oder fremde Mail, die unter Ihrem Namen verschickt wurde. Die Angaben bleiben auf diesem Computer.</translation>
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
        <translation>Die Startseite nennt die zuletzt geöffneten Dateien. Ihre Namen können verraten, wer wem schrieb; schalten Sie die Liste auf einem gemeinsam benutzten Computer aus.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Zuletzt geöffnete Dateien merken</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Live-Prüfungen</translation>
    </message>
    <message>
        <source>Checks ask the DNS only when you run them. A resolver that you name here is asked instead of the one of this computer.</source>
        <translation>Prüfungen fragen das DNS nur, wenn Sie sie starten. Ein Resolver, den Sie hier nennen, wird statt des Resolvers dieses Computers gefragt.</translation>
    </message>
    <message>
        <source>The resolver of this computer</source>
        <translation>Der Resolver dieses Computers</translation>
    </message>
    <message>
        <source>Not a resolver, and not used: give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>Kein Resolver und nicht verwendet: Geben Sie eine IP-Adresse, tls://ADRESSE#NAME oder eine https-Adresse an.</translation>
    </message>
    <message>
        <source>&amp;Resolver:</source>
        <translation>&amp;Resolver:</translation>
    </message>
    <message>
        <source>For example 192.0.2.53, tls://192.0.2.53#dns.example for DNS over TLS, or https://dns.example/dns-query for DNS over HTTPS.</source>
        <translation>Zum Beispiel 192.0.2.53, tls://192.0.2.53#dns.example für DNS über TLS oder https://dns.example/dns-query für DNS über HTTPS.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time limit of each check:</source>
        <translation>&amp;Zeitgrenze jeder Prüfung:</translation>
    </message>
    <message>
        <source>&amp;Key of the Spamhaus Data Query Service:</source>
        <translation>Sch&amp;lüssel für den Spamhaus Data Query Service:</translation>
    </message>
    <message>
        <source>Spamhaus does not answer public resolvers. With a key of your own it does; the key is part of each question to Spamhaus.</source>
        <translation>Spamhaus antwortet öffentlichen Resolvern nicht. Mit einem eigenen Schlüssel antwortet es; der Schlüssel ist Teil jeder Frage an Spamhaus.</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Time limit of each check</source>
        <translation>Zeitgrenze jeder Prüfung</translation>
    </message>
    <message>
        <source>Key of the Spamhaus Data Query Service</source>
        <translation>Schlüssel für den Spamhaus Data Query Service</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>How replies begin and end. What is empty is as it came with the program. All texts can be changed by files in %1.</source>
        <translation>Wie Antworten beginnen und enden. Was leer ist, bleibt, wie es mit dem Programm kam. Alle Texte lassen sich durch Dateien in %1 ändern.</translation>
    </message>
    <message>
        <source>&amp;Name of your desk:</source>
        <translation>&amp;Name Ihrer Stelle:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <translation>An&amp;rede:</translation>
    </message>
    <message>
        <source>S&amp;ignature:</source>
        <translation>&amp;Signatur:</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>Die Sprache dieses Computers</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>Die Sprache des Fensters</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenster:</translation>
    </message>
    <message>
        <source>&amp;Texts that are copied:</source>
        <translation>&amp;Texte, die kopiert werden:</translation>
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
    <message>
        <source>more than %1</source>
        <translation>mehr als %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
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
        <translation>Arbeitet ohne Netz. Nichts verlässt diesen Computer, bevor Sie Prüfungen starten.</translation>
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
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>In Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX and Web.de</source>
        <translation>In Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX und Web.de</translation>
    </message>
    <message>
        <source>Opens the manual, with a text to send to the customer</source>
        <translation>Öffnet das Handbuch, mit einem Text für den Kunden</translation>
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
        <source>You have no cards of your own yet.</source>
        <translation>Sie haben noch keine eigenen Karten.</translation>
    </message>
    <message>
        <source>There are no cards in %1.</source>
        <translation>In %1 gibt es keine Karten.</translation>
    </message>
    <message numerus="yes">
        <source>%n dialect(s) without a fault.</source>
        <translation>
            <numerusform>%n Dialekt ohne Fehler.</numerusform>
            <numerusform>%n Dialekte ohne Fehler.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of texts without a fault.</source>
        <translation>
            <numerusform>%n Datei mit Texten ohne Fehler.</numerusform>
            <numerusform>%n Dateien mit Texten ohne Fehler.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>„%1“ ist kein Resolver. Geben Sie eine IP-Adresse, tls://ADRESSE#NAME oder eine https-Adresse an.</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds from 1 to %1.</source>
        <translation>Die Zeitgrenze ist eine Zahl von Sekunden von 1 bis %1.</translation>
    </message>
    <message>
        <source>check needs a file, or - for standard input, or checks and whom they are about.</source>
        <translation>check braucht eine Datei oder - für die Standardeingabe, oder Prüfungen und wen sie betreffen.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>“%1” is no name that the DNS could know.</source>
        <translation>„%1“ ist kein Name, den das DNS kennen könnte.</translation>
    </message>
    <message>
        <source>--key wants the name of a blocklist service, “=” and your key of it.</source>
        <translation>--key verlangt den Namen eines Sperrlisten-Dienstes, „=“ und Ihren Schlüssel dafür.</translation>
    </message>
    <message>
        <source>What a bounce is about is read from it: give a file, or --ip, --sender and the like.</source>
        <translation>Worum es geht, wird aus der Rückmeldung gelesen: Geben Sie eine Datei an oder --ip, --sender und Ähnliches.</translation>
    </message>
    <message>
        <source>This card calls for no checks.</source>
        <translation>Diese Karte braucht keine Prüfungen.</translation>
    </message>
    <message>
        <source>Of %1 failures the first %2 are checked.</source>
        <translation>Von %1 Fehlschlägen werden die ersten %2 geprüft.</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings, “%1”, is not valid. Change it there, or name one with --resolver.</source>
        <translation>Es kann nichts gefragt werden: Der Resolver in den Einstellungen, „%1“, ist ungültig. Ändern Sie ihn dort oder nennen Sie einen mit --resolver.</translation>
    </message>
    <message>
        <source>“%1” is no mail address and no domain.</source>
        <translation>„%1“ ist weder eine Mailadresse noch eine Domain.</translation>
    </message>
    <message>
        <source>“%1” names no author.</source>
        <translation>„%1“ nennt keinen Verfasser.</translation>
    </message>
    <message>
        <source>“%1” is no record. Give a name, a type and what the record says, as a zone file does.</source>
        <translation>„%1“ ist kein Eintrag. Geben Sie Name, Typ und Inhalt an, wie in einer Zonendatei.</translation>
    </message>
    <message>
        <source>It cannot be told what “%1” was meant to be: SPF, DMARC, a DKIM key, MTA-STS or TLS-RPT.</source>
        <translation>Es lässt sich nicht sagen, was „%1“ sein sollte: SPF, DMARC, ein DKIM-Schlüssel, MTA-STS oder TLS-RPT.</translation>
    </message>
    <message>
        <source>--until goes with --watch, and is one of published, safe and pass.</source>
        <translation>--until gehört zu --watch und ist published, safe oder pass.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1: not asked</source>
        <translation>%1: nicht gefragt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <translation>um %1 UTC</translation>
    </message>
    <message>
        <source>from %1 at %2 UTC</source>
        <translation>von %1 um %2 UTC</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>der Name hat keinen solchen Eintrag</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN)</source>
        <translation>der Name existiert nicht (NXDOMAIN)</translation>
    </message>
    <message>
        <source>the look-up failed (SERVFAIL)</source>
        <translation>die Abfrage ist fehlgeschlagen (SERVFAIL)</translation>
    </message>
    <message>
        <source>the resolver refused (REFUSED)</source>
        <translation>der Resolver hat abgelehnt (REFUSED)</translation>
    </message>
    <message>
        <source>the question was not understood (FORMERR)</source>
        <translation>die Frage wurde nicht verstanden (FORMERR)</translation>
    </message>
    <message>
        <source>the signature is wrong (DNSSEC)</source>
        <translation>die Signatur ist falsch (DNSSEC)</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>die Antwort war abgeschnitten</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>die Antwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>no resolver can be reached</source>
        <translation>kein Resolver ist erreichbar</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate is not valid</source>
        <translation>das Zertifikat des Resolvers ist ungültig</translation>
    </message>
    <message>
        <source>the resolver&apos;s web server failed</source>
        <translation>der Webserver des Resolvers ist gescheitert</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1 (TTL %2 s)</source>
        <translation>%1 (TTL %2 s)</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>Alias von %1</translation>
    </message>
    <message>
        <source>Publish this record: %1</source>
        <translation>Diesen Eintrag veröffentlichen: %1</translation>
    </message>
    <message>
        <source>Delete this record: %1</source>
        <translation>Diesen Eintrag löschen: %1</translation>
    </message>
    <message>
        <source>Change this record: %1</source>
        <translation>Diesen Eintrag ändern: %1</translation>
    </message>
    <message>
        <source>  now:   %1</source>
        <translation>  jetzt: %1</translation>
    </message>
    <message>
        <source>  to be: %1</source>
        <translation>  neu:   %1</translation>
    </message>
    <message>
        <source>The checks support this card</source>
        <translation>Die Prüfungen bestätigen diese Karte</translation>
    </message>
    <message>
        <source>The checks contradict this card</source>
        <translation>Die Prüfungen widersprechen dieser Karte</translation>
    </message>
    <message>
        <source>The checks say nothing for or against this card</source>
        <translation>Die Prüfungen sprechen weder für noch gegen diese Karte</translation>
    </message>
    <message>
        <source>Unless it was mended since, the cause is another one.</source>
        <translation>Wenn es nicht inzwischen behoben wurde, ist die Ursache eine andere.</translation>
    </message>
    <message>
        <source>The checks found something that may add to this</source>
        <translation>Die Prüfungen haben etwas gefunden, das dazu beitragen kann</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate cannot be judged</source>
        <translation>das Zertifikat des Resolvers lässt sich nicht beurteilen</translation>
    </message>
    <message>
        <source>not asked, because the name belongs to a private network</source>
        <translation>nicht gefragt, weil der Name zu einem privaten Netz gehört</translation>
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
    <name>Checks</name>
    <message>
        <source>None of the lists that answered (%2) names %1; of others (%3) it cannot be told.</source>
        <translation>Keine der Listen, die geantwortet haben (%2), führt %1; bei anderen (%3) lässt es sich nicht sagen.</translation>
    </message>
    <message>
        <source>None of the lists asked (%1) gave an answer that can be used.</source>
        <translation>Keine der abgefragten Listen (%1) gab eine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>%2 lists %1: %4 (answer %3).</source>
        <translation>%2 führt %1: %4 (Antwort %3).</translation>
    </message>
    <message>
        <source>%2 lists %1 for a reason that is not known here (answer %3).</source>
        <translation>%2 führt %1 aus einem Grund, der hier nicht bekannt ist (Antwort %3).</translation>
    </message>
    <message>
        <source>%1 says: “%2”.</source>
        <translation>%1 schreibt dazu: „%2“.</translation>
    </message>
    <message>
        <source>To look up or remove the entry of %1, see %2.</source>
        <translation>Um den Eintrag bei %1 anzusehen oder löschen zu lassen, siehe %2.</translation>
    </message>
    <message>
        <source>%2 does not list %1.</source>
        <translation>%2 führt %1 nicht.</translation>
    </message>
    <message>
        <source>Who may ask %1: “%2”.</source>
        <translation>Wer %1 abfragen darf: „%2“.</translation>
    </message>
    <message>
        <source>%1 lists everything, even the test entry that must never be listed, so its answer says nothing; receivers should not use it any more.</source>
        <translation>%1 führt alles, sogar den Testeintrag, der nie gelistet sein darf, also besagt die Antwort nichts; Empfänger sollten diese Liste nicht mehr benutzen.</translation>
    </message>
    <message>
        <source>%1 does not even list its own test entry, so “not listed” says nothing.</source>
        <translation>%1 führt nicht einmal den eigenen Testeintrag, also besagt „nicht gelistet“ nichts.</translation>
    </message>
    <message>
        <source>%1 does not know the zone that was asked (answer %2).</source>
        <translation>%1 kennt die abgefragte Zone nicht (Antwort %2).</translation>
    </message>
    <message>
        <source>%1 does not answer public DNS resolvers (answer %2); choose another resolver, or use a key.</source>
        <translation>%1 antwortet öffentlichen DNS-Resolvern nicht (Antwort %2); wählen Sie einen anderen Resolver, oder benutzen Sie einen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 refuses because this resolver asks too often (answer %2).</source>
        <translation>%1 verweigert die Antwort, weil dieser Resolver zu oft fragt (Antwort %2).</translation>
    </message>
    <message>
        <source>%1 refused to answer (answer %2); this is no entry.</source>
        <translation>%1 hat die Antwort verweigert (Antwort %2); das ist kein Eintrag.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2): %3.</source>
        <translation>%1 gab eine Antwort, die kein Eintrag ist (%2): %3.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2).</source>
        <translation>%1 gab eine Antwort, die kein Eintrag ist (%2).</translation>
    </message>
    <message>
        <source>%1 answered with %2, which no blocklist does: the list has moved, or the DNS resolver makes answers up.</source>
        <translation>%1 antwortete mit %2, was keine Sperrliste tut: Die Liste ist umgezogen, oder der DNS-Resolver erfindet Antworten.</translation>
    </message>
    <message>
        <source>%1 knows no IPv6 addresses and was not asked.</source>
        <translation>%1 kennt keine IPv6-Adressen und wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>%1 answers only with a key and was not asked.</source>
        <translation>%1 antwortet nur mit einem Schlüssel und wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or its header was not returned.</source>
        <translation>Die zurückgeschickte Nachricht hat keine DKIM-Signatur, oder ihr Kopf wurde nicht zurückgeschickt.</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable and the signature holds for the header; the body was not returned, so nobody can tell whether it was changed.</source>
        <translation>Der DKIM-Schlüssel von %1 (Selektor %2) ist brauchbar, und die Signatur ist für den Kopf gültig; der Inhalt wurde nicht zurückgeschickt, also kann niemand sagen, ob er verändert wurde.</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable, but the returned header does not match the signature; it may have been changed on the way or in the report, and the body was not returned.</source>
        <translation>Der DKIM-Schlüssel von %1 (Selektor %2) ist brauchbar, aber der zurückgeschickte Kopf passt nicht zur Signatur; vielleicht wurde er unterwegs oder in der Meldung verändert, und der Inhalt wurde nicht zurückgeschickt.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL does not verify signatures of the kind that %1 (selector %2) made.</source>
        <translation>Das OpenSSL dieses Computers prüft keine Signaturen von der Art, wie sie %1 (Selektor %2) verwendet.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is malformed: receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) ist fehlerhaft aufgebaut: Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) lacks a tag that it must have: receivers ignore it.</source>
        <translation>In der DKIM-Signatur von %1 (Selektor %2) fehlt eine Angabe, die sie haben muss: Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of an unknown version: receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) hat eine unbekannte Version: Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses an unknown algorithm (%4): receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) verwendet ein unbekanntes Verfahren (%4): Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) names an unknown way to prepare the text for signing (c=): receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) nennt eine unbekannte Art, den Text zum Signieren aufzubereiten (c=): Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not keep its key in the DNS (q=): receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) hat ihren Schlüssel nicht im DNS (q=): Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) signs for %4, which does not belong to %1: receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) gilt für %4, was nicht zu %1 gehört: Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the From field: receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) schließt das Feld From nicht ein: Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) covers %4 bytes of the body, but the body is shorter: it was cut off after signing.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) umfasst %4 Bytes des Inhalts, aber der Inhalt ist kürzer: Er wurde nach dem Signieren abgeschnitten.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) was valid until %4 only: receivers ignore it since.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) galt nur bis %4: Seitdem beachten Empfänger sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of a draft, before RFC 4871: receivers ignore it.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) folgt einem Entwurf aus der Zeit vor RFC 4871: Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses SHA-1, which receivers must ignore since 2018 (RFC 8301).</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) verwendet SHA-1, was Empfänger seit 2018 nicht mehr werten dürfen (RFC 8301).</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; receivers must ignore keys under 1024 bits (RFC 8301).</source>
        <translation>Der DKIM-Schlüssel %3 hat %4 Bit; Schlüssel unter 1024 Bit dürfen Empfänger nicht werten (RFC 8301).</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; 2048 are recommended.</source>
        <translation>Der DKIM-Schlüssel %3 hat %4 Bit; empfohlen sind 2048.</translation>
    </message>
    <message>
        <source>The DKIM key %3 says that %1 is only testing (t=y); receivers treat the mail all the same.</source>
        <translation>Der DKIM-Schlüssel %3 sagt, dass %1 DKIM nur testet (t=y); Empfänger behandeln die Mail trotzdem wie jede andere.</translation>
    </message>
    <message>
        <source>%3 has %4 records where there should be one; which of them receivers take is open.</source>
        <translation>%3 hat %4 Einträge, wo es nur einen geben sollte; welchen davon Empfänger nehmen, ist offen.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the last %4 bytes of the body (l=).</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) umfasst die letzten %4 Bytes des Inhalts nicht (l=).</translation>
    </message>
    <message>
        <source>The message has %1 more DKIM signatures that were not looked at.</source>
        <translation>Die Nachricht hat noch weitere DKIM-Signaturen (%1), die nicht angesehen wurden.</translation>
    </message>
    <message>
        <source>The ARC chain of the message holds; it was sealed by %1.</source>
        <translation>Die ARC-Kette der Nachricht ist gültig; versiegelt hat sie %1.</translation>
    </message>
    <message>
        <source>The ARC chain is incomplete or out of order at step %1 (ARC set): receivers do not count it.</source>
        <translation>Die ARC-Kette ist bei Schritt %1 (ARC-Satz) unvollständig oder nicht in der richtigen Reihenfolge: Empfänger werten sie nicht.</translation>
    </message>
    <message>
        <source>A field of the ARC chain has no valid number (i=): receivers do not count the chain.</source>
        <translation>Ein Feld der ARC-Kette hat keine gültige Nummer (i=): Empfänger werten die Kette nicht.</translation>
    </message>
    <message>
        <source>The last server that sealed the ARC chain, at step %1 (ARC set), already found it broken: receivers do not count it.</source>
        <translation>Der letzte Server, der die ARC-Kette versiegelt hat, fand sie bei Schritt %1 (ARC-Satz) schon ungültig vor: Empfänger werten sie nicht.</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not continue the chain (cv=): receivers do not count the chain.</source>
        <translation>Das ARC-Siegel bei Schritt %1 (ARC-Satz) setzt die Kette nicht fort (cv=): Empfänger werten die Kette nicht.</translation>
    </message>
    <message>
        <source>The ARC signature at step %1 (ARC set) does not hold, for instance because the message was changed later: receivers do not count the chain.</source>
        <translation>Die ARC-Signatur bei Schritt %1 (ARC-Satz) ist ungültig, zum Beispiel weil die Nachricht danach verändert wurde: Empfänger werten die Kette nicht.</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not hold: receivers do not count the chain.</source>
        <translation>Das ARC-Siegel bei Schritt %1 (ARC-Satz) ist ungültig: Empfänger werten die Kette nicht.</translation>
    </message>
    <message>
        <source>Whether the ARC chain holds cannot be told at step %1 (ARC set): the body of the message was not returned, or a key could not be looked up.</source>
        <translation>Ob die ARC-Kette gültig ist, lässt sich bei Schritt %1 (ARC-Satz) nicht sagen: Der Inhalt der Nachricht wurde nicht zurückgeschickt, oder ein Schlüssel ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, but under %2 the policy none applies, which asks for no action: a receiver that refuses does so by its own rules.</source>
        <translation>Weder SPF noch DKIM besteht für eine Domain, die zu %1 gehört, aber nach %2 gilt die Richtlinie none, die keine Maßnahme verlangt: Ein Empfänger, der ablehnt, folgt dabei eigenen Regeln.</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1: receivers that demand one may refuse for that, but none refuses because of a policy.</source>
        <translation>Für %1 gilt keine DMARC-Richtlinie: Empfänger, die eine verlangen, lehnen vielleicht deshalb ab, aber keiner wegen einer Richtlinie.</translation>
    </message>
    <message>
        <source>%1 has %2 DMARC records, so receivers act as if there were none.</source>
        <translation>%1 hat %2 DMARC-Einträge; Empfänger tun deshalb so, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>Neither the envelope sender nor a DKIM signature is known that could belong to %1.</source>
        <translation>Weder ein Envelope-Absender noch eine DKIM-Signatur ist bekannt, die zu %1 gehören könnten.</translation>
    </message>
    <message>
        <source>SPF passes for %1, which belongs to %2.</source>
        <translation>SPF besteht für %1, und diese Domain gehört zu %2.</translation>
    </message>
    <message>
        <source>SPF is about %1, but the DMARC record of %2 demands the very same domain (aspf=s).</source>
        <translation>SPF gilt für %1, aber der DMARC-Eintrag von %2 verlangt genau dieselbe Domain (aspf=s).</translation>
    </message>
    <message>
        <source>SPF is about %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>SPF gilt für %1; diese Domain gehört nicht zu %2, also zählt SPF für DMARC nicht.</translation>
    </message>
    <message>
        <source>SPF is about %1, which belongs to %2, but SPF does not pass.</source>
        <translation>SPF gilt für %1, und diese Domain gehört zu %2, aber SPF besteht nicht.</translation>
    </message>
    <message>
        <source>Whether SPF of %1 counts for %2 cannot be told.</source>
        <translation>Ob SPF von %1 für %2 zählt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 holds, and %1 belongs to %2.</source>
        <translation>Die DKIM-Signatur von %1 ist gültig, und %1 gehört zu %2.</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, but the DMARC record of %2 demands the very same domain (adkim=s).</source>
        <translation>Die DKIM-Signatur ist von %1, aber der DMARC-Eintrag von %2 verlangt genau dieselbe Domain (adkim=s).</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>Die DKIM-Signatur ist von %1; diese Domain gehört nicht zu %2, also zählt die Signatur für DMARC nicht.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count for %2, but it does not hold.</source>
        <translation>Die DKIM-Signatur von %1 würde für %2 zählen, aber sie ist ungültig.</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 counts for %2 cannot be told.</source>
        <translation>Ob die DKIM-Signatur von %1 für %2 zählt, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The policy %1 comes from p= of %2.</source>
        <translation>Die Richtlinie %1 steht in p= von %2.</translation>
    </message>
    <message>
        <source>The policy %1 comes from sp= of %2, because the domain has no record of its own.</source>
        <translation>Die Richtlinie %1 steht in sp= von %2, denn die Domain hat keinen eigenen Eintrag.</translation>
    </message>
    <message>
        <source>The policy %1 comes from np= of %2, because the domain does not exist.</source>
        <translation>Die Richtlinie %1 steht in np= von %2, denn die Domain gibt es nicht.</translation>
    </message>
    <message>
        <source>The DMARC record says t=y (testing), so receivers apply the policy %2 instead of %1.</source>
        <translation>Der DMARC-Eintrag sagt t=y (Test), also wenden Empfänger die Richtlinie %2 statt %1 an.</translation>
    </message>
    <message>
        <source>%1= in %2 is no longer part of DMARC (RFC 9989).</source>
        <translation>%1= in %2 gehört nicht mehr zu DMARC (RFC 9989).</translation>
    </message>
    <message>
        <source>%1= in %2 is not a tag of DMARC; receivers ignore it.</source>
        <translation>%1= in %2 ist keine Angabe von DMARC; Empfänger beachten sie nicht.</translation>
    </message>
    <message>
        <source>%1 asks for no reports, so its owner does not learn which mail fails.</source>
        <translation>%1 bittet um keine Berichte; der Inhaber der Domain erfährt also nicht, welche Mail scheitert.</translation>
    </message>
    <message>
        <source>Reports to %1 are not sent, because the record %2 is missing.</source>
        <translation>Berichte an %1 werden nicht gesendet, weil der Eintrag %2 fehlt.</translation>
    </message>
    <message>
        <source>Whether %1 accepts DMARC reports cannot be told, because %2 could not be looked up.</source>
        <translation>Ob %1 DMARC-Berichte annimmt, lässt sich nicht sagen, weil sich %2 nicht abfragen ließ.</translation>
    </message>
    <message>
        <source>The domain of the From field belongs to %1 by DMARC records, but to %2 by the Public Suffix List; older receivers go by that list and may decide differently.</source>
        <translation>Die Domain im Feld From gehört nach den DMARC-Einträgen zu %1, nach der Public Suffix List aber zu %2; ältere Empfänger richten sich nach dieser Liste und entscheiden vielleicht anders.</translation>
    </message>
    <message>
        <source>%1 names a logo (BIMI).</source>
        <translation>%1 nennt ein Logo (BIMI).</translation>
    </message>
    <message>
        <source>%1 declines to show a logo (BIMI).</source>
        <translation>%1 verzichtet darauf, ein Logo zu zeigen (BIMI).</translation>
    </message>
    <message>
        <source>%1 has several BIMI records, so receivers use none.</source>
        <translation>%1 hat mehrere BIMI-Einträge; Empfänger nehmen deshalb keinen.</translation>
    </message>
    <message>
        <source>Receivers show the logo of %1 only under a DMARC policy of quarantine or reject.</source>
        <translation>Empfänger zeigen das Logo von %1 nur bei einer DMARC-Richtlinie quarantine oder reject.</translation>
    </message>
    <message>
        <source>%1 has no %2 record.</source>
        <translation>%1 hat keinen %2-Eintrag.</translation>
    </message>
    <message>
        <source>The name %1 does not exist.</source>
        <translation>Den Namen %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 failed (SERVFAIL): its name servers or your DNS resolver have a fault.</source>
        <translation>Die Abfrage von %2 für %1 ist fehlgeschlagen (SERVFAIL): Die zuständigen Nameserver oder Ihr DNS-Resolver haben einen Fehler.</translation>
    </message>
    <message>
        <source>The DNS resolver refused to look up %2 of %1.</source>
        <translation>Der DNS-Resolver verweigerte die Abfrage von %2 für %1.</translation>
    </message>
    <message>
        <source>The DNS resolver did not understand the question for %2 of %1.</source>
        <translation>Der DNS-Resolver verstand die Abfrage von %2 für %1 nicht.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is not signed correctly (DNSSEC).</source>
        <translation>Die Antwort auf die Abfrage von %2 für %1 ist nicht richtig signiert (DNSSEC).</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was not answered in time.</source>
        <translation>Die Abfrage von %2 für %1 wurde nicht rechtzeitig beantwortet.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 cannot be read.</source>
        <translation>Die Antwort auf die Abfrage von %2 für %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>No DNS resolver can be reached, so %2 of %1 was not looked up.</source>
        <translation>Kein DNS-Resolver ist erreichbar, deshalb wurde %2 für %1 nicht abgefragt.</translation>
    </message>
    <message>
        <source>The certificate of the encrypted DNS resolver is not valid, so %2 of %1 was not looked up.</source>
        <translation>Das Zertifikat des verschlüsselten DNS-Resolvers ist ungültig, deshalb wurde %2 für %1 nicht abgefragt.</translation>
    </message>
    <message>
        <source>The encrypted DNS resolver (DNS over HTTPS) gave no DNS answer, so %2 of %1 was not looked up.</source>
        <translation>Der verschlüsselte DNS-Resolver (DNS over HTTPS) gab keine DNS-Antwort, deshalb wurde %2 für %1 nicht abgefragt.</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was cancelled.</source>
        <translation>Die Abfrage von %2 für %1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 exists as part of a larger domain, whose name servers answer for it.</source>
        <translation>%1 ist Teil einer größeren Domain, deren Nameserver dafür antworten.</translation>
    </message>
    <message>
        <source>%1 has only %2 name server; two are the least that is recommended.</source>
        <translation>%1 hat nur %2 Nameserver; empfohlen sind mindestens zwei.</translation>
    </message>
    <message>
        <source>Name server %1: %2.</source>
        <translation>Nameserver %1: %2.</translation>
    </message>
    <message>
        <source>The name server %1 has no address.</source>
        <translation>Der Nameserver %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>Whether the name server %1 has an address cannot be told.</source>
        <translation>Ob der Nameserver %1 eine Adresse hat, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), and your DNS resolver confirms it.</source>
        <translation>%1 ist signiert (DNSSEC), und Ihr DNS-Resolver bestätigt es.</translation>
    </message>
    <message>
        <source>%1 is not signed (DNSSEC).</source>
        <translation>%1 ist nicht signiert (DNSSEC).</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), but your DNS resolver does not say whether the signature is right.</source>
        <translation>%1 ist signiert (DNSSEC), aber Ihr DNS-Resolver sagt nicht, ob die Signatur stimmt.</translation>
    </message>
    <message>
        <source>The DNS zone of %1 has the serial number %2; resolvers remember for at most %3 seconds that a name in it does not exist.</source>
        <translation>Die DNS-Zone von %1 hat die Seriennummer %2; dass es einen Namen darin nicht gibt, merken sich Resolver höchstens %3 Sekunden lang.</translation>
    </message>
    <message>
        <source>The bounce is from %4. Resolvers keep the %2 record of %1 for only %3 seconds, so it may have been different then.</source>
        <translation>Die Rückmeldung ist vom %4. Resolver merken sich den %2-Eintrag von %1 nur %3 Sekunden lang, also war er damals vielleicht anders.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so mail goes to the domain itself (%2).</source>
        <translation>%1 nennt keinen Mailserver, also geht Mail an die Domain selbst (%2).</translation>
    </message>
    <message>
        <source>%2 takes mail for the sender domain %1.</source>
        <translation>%2 nimmt Mail für die Absenderdomain %1 an.</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for the sender domain %1.</source>
        <translation>%3 (%2) nimmt Mail für die Absenderdomain %1 an.</translation>
    </message>
    <message>
        <source>The sender domain %1 names no mail server; replies and bounces go to the domain itself (%2).</source>
        <translation>Die Absenderdomain %1 nennt keinen Mailserver; Antworten und Rückmeldungen gehen an die Domain selbst (%2).</translation>
    </message>
    <message>
        <source>The sender domain %1 says that it takes no mail (null MX): many receivers refuse mail that cannot be answered.</source>
        <translation>Die Absenderdomain %1 erklärt, keine Mail anzunehmen (null MX): Viele Empfänger lehnen Mail ab, auf die man nicht antworten kann.</translation>
    </message>
    <message>
        <source>The sender domain %1 has no mail server and no address: many receivers refuse mail that cannot be answered.</source>
        <translation>Die Absenderdomain %1 hat keinen Mailserver und keine Adresse: Viele Empfänger lehnen Mail ab, auf die man nicht antworten kann.</translation>
    </message>
    <message>
        <source>No mail server of the sender domain %1 can be reached by its name: many receivers refuse mail that cannot be answered.</source>
        <translation>Kein Mailserver der Absenderdomain %1 ist unter seinem Namen erreichbar: Viele Empfänger lehnen Mail ab, auf die man nicht antworten kann.</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), preference %1 (the lowest comes first).</source>
        <translation>Mailserver %2 (%3), Präferenz %1 (die niedrigste kommt zuerst).</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), run by %4, preference %1 (the lowest comes first).</source>
        <translation>Mailserver %2 (%3), betrieben von %4, Präferenz %1 (die niedrigste kommt zuerst).</translation>
    </message>
    <message>
        <source>The mail server %1 is an alias of %2, which is not allowed and which some senders do not follow.</source>
        <translation>Der Mailserver %1 ist ein Alias von %2; das ist nicht erlaubt, und manche Absender folgen ihm nicht.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address.</source>
        <translation>Der Mailserver %1 hat keine Adresse.</translation>
    </message>
    <message>
        <source>%1 has no public address (%2), so nobody outside can bring mail there.</source>
        <translation>%1 hat keine öffentliche Adresse (%2), also kann niemand von außen dort Mail abliefern.</translation>
    </message>
    <message>
        <source>%1 stands where the name of a mail server is demanded.</source>
        <translation>%1 steht dort, wo der Name eines Mailservers verlangt ist.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX) and names mail servers at the same time.</source>
        <translation>%1 erklärt, keine Mail anzunehmen (null MX), und nennt zugleich Mailserver.</translation>
    </message>
    <message>
        <source>%1 names %2 mail servers; the first %3 were looked at.</source>
        <translation>%1 nennt %2 Mailserver; die ersten %3 wurden angesehen.</translation>
    </message>
    <message>
        <source>%1, which refused, is not among the mail servers that %2 names now.</source>
        <translation>%1 hat abgelehnt, gehört aber nicht zu den Mailservern, die %2 jetzt nennt.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25 and encrypts (%3): it can be reached from here.</source>
        <translation>%1 (%2) antwortet auf Port 25 und verschlüsselt (%3): Der Server ist von hier erreichbar.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but offers no encryption; senders that demand it do not deliver.</source>
        <translation>%1 (%2) antwortet auf Port 25, bietet aber keine Verschlüsselung an; Absender, die sie verlangen, stellen nicht zu.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but refuses to start encryption; senders that demand it do not deliver.</source>
        <translation>%1 (%2) antwortet auf Port 25, verweigert aber die Verschlüsselung; Absender, die sie verlangen, stellen nicht zu.</translation>
    </message>
    <message>
        <source>%1 (%2) did not answer on port 25; your network may block port 25, so this tells nothing.</source>
        <translation>%1 (%2) antwortete nicht auf Port 25; vielleicht sperrt Ihr Netz Port 25, also besagt das nichts.</translation>
    </message>
    <message>
        <source>There is no way from here to %1 (%2).</source>
        <translation>Von hier führt kein Weg zu %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2) closed the connection without a word; it may do so with strangers.</source>
        <translation>%1 (%2) hat die Verbindung wortlos geschlossen; vielleicht tut der Server das bei Fremden.</translation>
    </message>
    <message>
        <source>%1 (%2) took the connection, but did not answer in time.</source>
        <translation>%1 (%2) nahm die Verbindung an, antwortete aber nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 (%2) refuses this computer with %3; it may take mail from your mail server all the same.</source>
        <translation>%1 (%2) lehnt diesen Computer mit %3 ab; von Ihrem Mailserver nimmt er vielleicht trotzdem Mail an.</translation>
    </message>
    <message>
        <source>Something that is no mail server answers on port 25 of %1 (%2).</source>
        <translation>Auf Port 25 von %1 (%2) antwortet etwas, das kein Mailserver ist.</translation>
    </message>
    <message>
        <source>The connection to %1 (%2) was cancelled.</source>
        <translation>Die Verbindung zu %1 (%2) wurde abgebrochen.</translation>
    </message>
    <message>
        <source>%1 names no mail server.</source>
        <translation>%1 nennt keinen Mailserver.</translation>
    </message>
    <message>
        <source>%1 greets with: %2.</source>
        <translation>%1 begrüßt mit: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2, issued by %3, valid until %4.</source>
        <translation>Das Zertifikat von %1 gilt für %2, ausgestellt von %3, gültig bis %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2); only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>Das Zertifikat von %1 gilt für einen anderen Namen (%2); nur Absender, die sich an MTA-STS oder DANE halten, stellen deshalb vielleicht nicht zu.</translation>
    </message>
    <message>
        <source>The certificate of %1 (valid until %2) has expired or is not valid yet; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>Das Zertifikat von %1 (gültig bis %2) ist abgelaufen oder noch nicht gültig; nur Absender, die sich an MTA-STS oder DANE halten, stellen deshalb vielleicht nicht zu.</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2, which is not trusted here; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>Das Zertifikat von %1 ist von %2 ausgestellt, und dieser Stelle wird hier nicht vertraut; nur Absender, die sich an MTA-STS oder DANE halten, stellen deshalb vielleicht nicht zu.</translation>
    </message>
    <message>
        <source>%1 is not a public address, so nobody outside can tell about it.</source>
        <translation>%1 ist keine öffentliche Adresse, also kann niemand von außen etwas über sie sagen.</translation>
    </message>
    <message>
        <source>%1 leads back to %2.</source>
        <translation>%1 führt zurück zu %2.</translation>
    </message>
    <message>
        <source>%1 leads to %2 instead of %3.</source>
        <translation>%1 führt zu %2 statt zu %3.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: it has no %2 record.</source>
        <translation>%1 führt nirgendwohin: Es gibt dort keinen %2-Eintrag.</translation>
    </message>
    <message>
        <source>%1 has %2 names; receivers look at one or a few, here %3 were looked at.</source>
        <translation>%1 hat %2 Namen; Empfänger sehen sich einen oder wenige an, hier wurden %3 angesehen.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a home or dial-up line; some receivers refuse mail from such hosts.</source>
        <translation>%1 sieht wie der Name eines Heim- oder Einwahlanschlusses aus; manche Empfänger lehnen Mail von dort ab.</translation>
    </message>
    <message>
        <source>The HELO name %1 is the name of the address.</source>
        <translation>Der HELO-Name %1 ist der Name der Adresse.</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2.</source>
        <translation>Der HELO-Name %1 führt zu %2.</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2 instead of %3; some receivers refuse for that.</source>
        <translation>Der HELO-Name %1 führt zu %2 statt zu %3; manche Empfänger lehnen deshalb ab.</translation>
    </message>
    <message>
        <source>The HELO name %1 has no address; some receivers refuse for that.</source>
        <translation>Der HELO-Name %1 hat keine Adresse; manche Empfänger lehnen deshalb ab.</translation>
    </message>
    <message>
        <source>The HELO name “%1” is no full host name; some receivers refuse for that.</source>
        <translation>Der HELO-Name „%1“ ist kein vollständiger Hostname; manche Empfänger lehnen deshalb ab.</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name; some receivers refuse for that.</source>
        <translation>Der Server meldete sich (HELO) mit %1 statt mit einem Namen; manche Empfänger lehnen deshalb ab.</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name, but its address is %2; some receivers refuse for that.</source>
        <translation>Der Server meldete sich (HELO) mit %1 statt mit einem Namen, aber seine Adresse ist %2; manche Empfänger lehnen deshalb ab.</translation>
    </message>
    <message>
        <source>SPF of %1 neither allows nor forbids %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%2 ist durch SPF von %1 weder erlaubt noch verboten: Empfänger, die Authentifizierung verlangen, lehnen solche Mail ab, es sei denn, DKIM besteht.</translation>
    </message>
    <message>
        <source>%1 has no SPF record, so nothing allows %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1 hat keinen SPF-Eintrag, also ist %2 durch nichts erlaubt: Empfänger, die Authentifizierung verlangen, lehnen solche Mail ab, es sei denn, DKIM besteht.</translation>
    </message>
    <message>
        <source>“%1” is no name that can have an SPF record, so nothing allows %2.</source>
        <translation>„%1“ ist kein Name, der einen SPF-Eintrag haben kann, also ist %2 durch nichts erlaubt.</translation>
    </message>
    <message>
        <source>The envelope sender is not known, so the domain of From, %1, was taken instead.</source>
        <translation>Der Envelope-Absender ist nicht bekannt; deshalb wurde die Domain %1 aus From genommen.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be SPF but is none: “%2”.</source>
        <translation>%1 hat einen Eintrag, der SPF sein sollte, aber keines ist: „%2“.</translation>
    </message>
    <message>
        <source>The SPF record of %1 is %2 bytes long; above 450 some receivers may not get it whole.</source>
        <translation>Der SPF-Eintrag von %1 ist %2 Bytes lang; über 450 Bytes bekommen ihn manche Empfänger vielleicht nicht vollständig.</translation>
    </message>
    <message>
        <source>The TXT records of %1 are %2 bytes together; above 512 they do not fit one UDP answer.</source>
        <translation>Die TXT-Einträge von %1 sind zusammen %2 Bytes lang; über 512 passen sie nicht in eine UDP-Antwort.</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%2”, which is slow and which some receivers ignore.</source>
        <translation>SPF von %1 verwendet „%2“; das ist langsam, und manche Empfänger beachten es nicht.</translation>
    </message>
    <message>
        <source>“%2” stands behind “all” in the SPF record of %1 and never counts.</source>
        <translation>„%2“ steht im SPF-Eintrag von %1 hinter „all“ und zählt nie.</translation>
    </message>
    <message>
        <source>SPF of %1 allows every server in the world (“%2”); some receivers distrust it for that.</source>
        <translation>SPF von %1 erlaubt jeden Server der Welt („%2“); manche Empfänger misstrauen der Domain deshalb.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has no SPF record.</source>
        <translation>„%2“ im SPF-Eintrag von %1 führt zu %3, aber dort gibt es keinen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has more than one SPF record.</source>
        <translation>„%2“ im SPF-Eintrag von %1 führt zu %3, aber dort gibt es mehr als einen SPF-Eintrag.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, whose record is not valid: “%4”.</source>
        <translation>„%2“ im SPF-Eintrag von %1 führt zu %3, aber der Eintrag dort ist ungültig: „%4“.</translation>
    </message>
    <message>
        <source>SPF of %1 needs at most %2 of the %3 DNS look-ups allowed.</source>
        <translation>SPF von %1 braucht höchstens %2 der %3 erlaubten DNS-Abfragen.</translation>
    </message>
    <message>
        <source>SPF of %1 needs up to %2 DNS look-ups; receivers stop at %3.</source>
        <translation>SPF von %1 braucht bis zu %2 DNS-Abfragen; Empfänger hören bei %3 auf.</translation>
    </message>
    <message>
        <source>SPF of %1 needs at least %2 DNS look-ups; receivers stop at %3.</source>
        <translation>SPF von %1 braucht mindestens %2 DNS-Abfragen; Empfänger hören bei %3 auf.</translation>
    </message>
    <message>
        <source>DNS look-ups for “%1”: %2.</source>
        <translation>DNS-Abfragen für „%1“: %2.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 allows %2.</source>
        <translation>SPF des HELO-Namens %1 erlaubt %2.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 does not allow %2; some receivers refuse for that alone.</source>
        <translation>SPF des HELO-Namens %1 erlaubt %2 nicht; manche Empfänger lehnen schon deshalb ab.</translation>
    </message>
    <message>
        <source>The SPF record of the HELO name %1 is broken.</source>
        <translation>Der SPF-Eintrag des HELO-Namens %1 ist fehlerhaft.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 could not be looked up.</source>
        <translation>SPF des HELO-Namens %1 ließ sich nicht abfragen.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 says nothing about %2.</source>
        <translation>SPF des HELO-Namens %1 sagt nichts über %2.</translation>
    </message>
    <message>
        <source>%1 gives receivers this text for refused mail: “%2”.</source>
        <translation>%1 gibt Empfängern diesen Text für abgelehnte Mail: „%2“.</translation>
    </message>
    <message>
        <source>This new record of %1 allows %2; add all other servers that send for the domain before you publish it.</source>
        <translation>Dieser neue Eintrag von %1 erlaubt %2; ergänzen Sie alle anderen Server, die für die Domain senden, bevor Sie ihn veröffentlichen.</translation>
    </message>
    <message>
        <source>With %2 added to the record of %1, SPF passes, if the server is really yours.</source>
        <translation>Mit %2 im Eintrag von %1 besteht SPF. Nehmen Sie die Adresse nur auf, wenn der Server wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>With %2 at the start of the record of %1, SPF passes for this server; the fault remains for others until it is mended.</source>
        <translation>Mit %2 am Anfang des Eintrags von %1 besteht SPF für diesen Server; für andere bleibt der Fehler, bis er behoben ist.</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, the SPF record of %1 is valid again and SPF passes for %2.</source>
        <translation>Ohne die Angabe, die ins Leere führt, ist der SPF-Eintrag von %1 wieder gültig, und SPF besteht für %2.</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, and with %2 added, the SPF record of %1 is valid again and SPF passes; publish it only if the server is really yours.</source>
        <translation>Ohne die Angabe, die ins Leere führt, und um %2 ergänzt ist der SPF-Eintrag von %1 wieder gültig, und SPF besteht; veröffentlichen Sie ihn nur, wenn der Server wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 lets SPF pass for %2; publish it instead of them.</source>
        <translation>Ein Eintrag, der alle SPF-Einträge von %1 zusammenfasst, lässt SPF für %2 bestehen; veröffentlichen Sie ihn anstelle der bisherigen.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1, with %2 added, lets SPF pass; publish it instead of them only if the server is really yours.</source>
        <translation>Ein Eintrag, der alle SPF-Einträge von %1 zusammenfasst und um %2 ergänzt ist, lässt SPF bestehen; veröffentlichen Sie ihn anstelle der bisherigen nur, wenn der Server wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>The SPF records of %1 cannot be put together automatically; whoever looks after the domain must choose one.</source>
        <translation>Die SPF-Einträge von %1 lassen sich nicht automatisch zusammenfassen; wer die Domain betreut, muss einen auswählen.</translation>
    </message>
    <message>
        <source>The SPF record of %1 uses placeholders (macros), so no changed record is proposed; ask whoever set it up.</source>
        <translation>Der SPF-Eintrag von %1 verwendet Platzhalter (Makros), deshalb wird kein geänderter Eintrag vorgeschlagen; wenden Sie sich an die Stelle, die ihn eingerichtet hat.</translation>
    </message>
    <message>
        <source>No changed record is proposed until the fault in the record of %1 is mended.</source>
        <translation>Solange der Fehler im Eintrag von %1 nicht behoben ist, wird kein geänderter Eintrag vorgeschlagen.</translation>
    </message>
    <message>
        <source>Record of %1: “%2”.</source>
        <translation>Eintrag von %1: „%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” fits (%4 look-ups so far).</source>
        <translation>%1: „%2“ passt (bisher %4 Abfragen).</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit (%4 look-ups so far).</source>
        <translation>%1: „%2“ passt nicht (bisher %4 Abfragen).</translation>
    </message>
    <message>
        <source>%1: “%2” leads to another record (%4 look-ups so far).</source>
        <translation>%1: „%2“ führt zu einem anderen Eintrag (bisher %4 Abfragen).</translation>
    </message>
    <message>
        <source>%1: “%2” ends in an error (%4 look-ups so far).</source>
        <translation>%1: „%2“ endet mit einem Fehler (bisher %4 Abfragen).</translation>
    </message>
    <message>
        <source>The mail servers of %1 fit its MTA-STS policy (mode %2); in mode enforce, senders also demand a valid certificate.</source>
        <translation>Die Mailserver von %1 passen zur MTA-STS-Richtlinie der Domain (Modus %2); im Modus enforce verlangen Absender außerdem ein gültiges Zertifikat.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not list its mail server %2, but is only being tested.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt den Mailserver %2 der Domain nicht, wird aber nur getestet.</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS policy (mode %2), but its mail servers were not found, so they cannot be compared.</source>
        <translation>%1 hat eine MTA-STS-Richtlinie (Modus %2), aber die Mailserver wurden nicht gefunden und lassen sich deshalb nicht vergleichen.</translation>
    </message>
    <message>
        <source>%1 has %2 MTA-STS records, so senders act as if there were none.</source>
        <translation>%1 hat %2 MTA-STS-Einträge; Absender tun deshalb so, als gäbe es keinen.</translation>
    </message>
    <message>
        <source>The MTA-STS record of %1 has no valid id=, so senders act as if there were none.</source>
        <translation>Der MTA-STS-Eintrag von %1 hat kein gültiges id=; Absender tun deshalb so, als gäbe es ihn nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not say version: STSv1, so senders ignore it.</source>
        <translation>In der MTA-STS-Richtlinie von %1 fehlt version: STSv1, deshalb beachten Absender sie nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid mode, so senders ignore it.</source>
        <translation>Die MTA-STS-Richtlinie von %1 hat keinen gültigen Modus (mode), deshalb beachten Absender sie nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid max_age, so senders ignore it.</source>
        <translation>Die MTA-STS-Richtlinie von %1 hat kein gültiges max_age, deshalb beachten Absender sie nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists no mail server, so senders ignore it.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt keinen Mailserver, deshalb beachten Absender sie nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists %2, which is no host name, so senders may ignore it.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt %2, was kein Hostname ist, deshalb beachten Absender sie vielleicht nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server answers with HTTP status %2.</source>
        <translation>Die MTA-STS-Richtlinie von %1 ist angekündigt, aber der Webserver antwortet mit dem HTTP-Status %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server redirects, which senders do not follow.</source>
        <translation>Die MTA-STS-Richtlinie von %1 ist angekündigt, aber der Webserver leitet weiter, und dem folgen Absender nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is not served as text/plain, so senders ignore it.</source>
        <translation>Die MTA-STS-Richtlinie von %1 wird nicht als text/plain ausgeliefert, deshalb beachten Absender sie nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is longer than senders accept.</source>
        <translation>Die MTA-STS-Richtlinie von %1 ist länger, als Absender annehmen.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but the web server mta-sts.%1 does not exist.</source>
        <translation>Die MTA-STS-Richtlinie von %1 ist angekündigt, aber den Webserver mta-sts.%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 refused the connection from here.</source>
        <translation>Der Webserver mta-sts.%1 hat die Verbindung von hier abgelehnt.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 did not answer in time.</source>
        <translation>Der Webserver mta-sts.%1 antwortete nicht rechtzeitig.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is for another name, so senders ignore the policy.</source>
        <translation>Das Zertifikat des Webservers mta-sts.%1 gilt für einen anderen Namen, deshalb beachten Absender die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 has expired or is not valid yet, so senders ignore the policy.</source>
        <translation>Das Zertifikat des Webservers mta-sts.%1 ist abgelaufen oder noch nicht gültig, deshalb beachten Absender die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is not trusted here, so senders may ignore the policy.</source>
        <translation>Dem Zertifikat des Webservers mta-sts.%1 wird hier nicht vertraut, deshalb beachten Absender die Richtlinie vielleicht nicht.</translation>
    </message>
    <message>
        <source>No encrypted connection to the web server mta-sts.%1 comes about, so senders ignore the policy.</source>
        <translation>Mit dem Webserver mta-sts.%1 kommt keine verschlüsselte Verbindung zustande, deshalb beachten Absender die Richtlinie nicht.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 cannot be reached from here.</source>
        <translation>Der Webserver mta-sts.%1 ist von hier nicht erreichbar.</translation>
    </message>
    <message>
        <source>Fetching the policy from mta-sts.%1 was cancelled.</source>
        <translation>Das Abrufen der Richtlinie von mta-sts.%1 wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The mail server %1 is listed in the MTA-STS policy of %2.</source>
        <translation>Der Mailserver %1 steht in der MTA-STS-Richtlinie von %2.</translation>
    </message>
    <message>
        <source>The mail server %1 is not listed in the MTA-STS policy of %2.</source>
        <translation>Der Mailserver %1 steht nicht in der MTA-STS-Richtlinie von %2.</translation>
    </message>
    <message>
        <source>Senders keep the policy for %1 seconds only; RFC 8461 recommends weeks.</source>
        <translation>Absender merken sich die Richtlinie nur %1 Sekunden lang; RFC 8461 empfiehlt Wochen.</translation>
    </message>
    <message>
        <source>%1 asks for reports about encryption.</source>
        <translation>%1 bittet um Berichte über Verschlüsselung.</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record %1, so nobody reports failed encryption.</source>
        <translation>Es gibt keinen TLS-RPT-Eintrag %1, deshalb meldet niemand fehlgeschlagene Verschlüsselung.</translation>
    </message>
    <message>
        <source>%1 has an address for reports that cannot be used.</source>
        <translation>%1 hat eine Adresse für Berichte, die nicht zu gebrauchen ist.</translation>
    </message>
    <message>
        <source>%1 has several records, so no reports are sent.</source>
        <translation>%1 hat mehrere Einträge, deshalb werden keine Berichte gesendet.</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, so some senders demand it; it was not compared with the server.</source>
        <translation>%1 veröffentlicht sein Zertifikat durch DANE, deshalb verlangen es manche Absender; es wurde nicht mit dem des Servers verglichen.</translation>
    </message>
    <message>
        <source>None of the DANE records of %1 is usable for mail: senders that follow DANE demand encryption, but cannot check the certificate.</source>
        <translation>Keiner der DANE-Einträge von %1 ist für Mail brauchbar: Absender, die sich an DANE halten, verlangen Verschlüsselung, können das Zertifikat aber nicht prüfen.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the DANE records of %1 is broken: senders that check it do not deliver.</source>
        <translation>Die DNSSEC-Signatur der DANE-Einträge von %1 ist ungültig: Absender, die sie prüfen, stellen nicht zu.</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, but your DNS resolver does not confirm it (DNSSEC), so it cannot be told whether senders use it.</source>
        <translation>%1 veröffentlicht sein Zertifikat durch DANE, aber Ihr DNS-Resolver bestätigt es nicht (DNSSEC); also lässt sich nicht sagen, ob Absender es verwenden.</translation>
    </message>
    <message>
        <source>The mail servers of %1 are not confirmed by DNSSEC, so most senders do not use their DANE records.</source>
        <translation>Die Mailserver von %1 sind nicht durch DNSSEC bestätigt, deshalb verwenden die meisten Absender deren DANE-Einträge nicht.</translation>
    </message>
    <message>
        <source>The domain %1 names no mail server, so DANE does not apply.</source>
        <translation>Die Domain %1 nennt keinen Mailserver, deshalb gilt DANE hier nicht.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2.</source>
        <translation>DANE-Eintrag von %1: %2.</translation>
    </message>
    <message>
        <source>%1 has no SPF record: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1 hat keinen SPF-Eintrag: Empfänger, die Authentifizierung verlangen, lehnen solche Mail ab, wenn DKIM nicht besteht.</translation>
    </message>
    <message>
        <source>%1 has only addresses of a private network, so it was not connected to.</source>
        <translation>%1 hat nur Adressen eines privaten Netzes, deshalb wurde keine Verbindung aufgebaut.</translation>
    </message>
    <message>
        <source>The web server of %1 for MTA-STS has an address of a private network, so its policy was not fetched.</source>
        <translation>Der Webserver von %1 für MTA-STS hat eine Adresse eines privaten Netzes, deshalb wurde die Richtlinie nicht geholt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2. This computer has no list of certificate authorities, so it cannot be told whether that is trusted.</source>
        <translation>Das Zertifikat von %1 ist von %2 ausgestellt. Dieser Computer hat keine Liste von Zertifizierungsstellen, darum lässt sich nicht sagen, ob dem zu trauen ist.</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so it cannot be told whether the certificate of the web server mta-sts.%1 is trusted, and the policy was not fetched.</source>
        <translation>Dieser Computer hat keine Liste von Zertifizierungsstellen, darum lässt sich nicht sagen, ob dem Zertifikat des Webservers mta-sts.%1 zu trauen ist, und die Richtlinie wurde nicht geholt.</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so the encrypted DNS resolver cannot be checked, and %2 of %1 was not looked up.</source>
        <translation>Dieser Computer hat keine Liste von Zertifizierungsstellen, darum lässt sich der verschlüsselte DNS-Resolver nicht prüfen, und %2 von %1 wurde nicht nachgeschlagen.</translation>
    </message>
    <message>
        <source>The From field names authors of several domains (%1), so DMARC gives no result: many receivers refuse such mail for that.</source>
        <translation>Das Feld From nennt Verfasser mehrerer Domains (%1), deshalb liefert DMARC kein Ergebnis: Viele Empfänger weisen solche Mails darum ab.</translation>
    </message>
    <message>
        <source>%1 is a name that only a private network can know, so %2 of it was not looked up.</source>
        <translation>%1 ist ein Name, den nur ein privates Netz kennen kann, deshalb wurde %2 dazu nicht abgefragt.</translation>
    </message>
    <message>
        <source>Listed on a blocklist (%2): %1{. This explains the refusal}.</source>
        <translation>Auf einer Sperrliste (%2) eingetragen: %1{. Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>None of the lists asked (%2) names %1{: blocklists do not explain the refusal, or the entry is gone}.</source>
        <translation>Keine der abgefragten Listen (%2) führt %1{: Sperrlisten erklären die Ablehnung nicht, oder der Eintrag ist schon gelöscht}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no address or domain that a blocklist could be asked for.</source>
        <translation>{Die Rückmeldung nennt|Angegeben ist} keine Adresse oder Domain, die man bei einer Sperrliste abfragen könnte.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds{: DKIM does not explain the refusal}.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) ist gültig{: DKIM erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) matches the message, but is expired, outdated or too weak, so receivers do not count it{: this explains a refusal}.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) passt zur Nachricht, ist aber abgelaufen, veraltet oder zu schwach; Empfänger werten sie deshalb nicht{: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds for the header, but the body was changed after signing{: this explains a refusal, unless only the report changed it}.</source>
        <translation>Die DKIM-Signatur von %1 (Selektor %2) ist für den Kopf gültig, aber der Inhalt wurde nach dem Signieren verändert{: Das erklärt eine Ablehnung, es sei denn, erst die Meldung hat ihn verändert}.</translation>
    </message>
    <message>
        <source>The body is as %1 (selector %2) signed it, but a signed header field was changed, or the key is another one{: this explains a refusal, unless only the report changed it}.</source>
        <translation>Der Inhalt ist so, wie %1 (Selektor %2) ihn signiert hat, aber ein signiertes Kopffeld wurde verändert, oder der Schlüssel ist ein anderer{: Das erklärt eine Ablehnung, es sei denn, erst die Meldung hat das Feld verändert}.</translation>
    </message>
    <message>
        <source>Neither header nor body match the DKIM signature of %1 (selector %2){: this explains a refusal, unless only the report changed them}.</source>
        <translation>Weder Kopf noch Inhalt passen zur DKIM-Signatur von %1 (Selektor %2){: Das erklärt eine Ablehnung, es sei denn, erst die Meldung hat sie verändert}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not exist, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>Den DKIM-Schlüssel %3 gibt es nicht, also kann niemand die Signatur von %1 prüfen{: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 cannot be read, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>Der DKIM-Schlüssel %3 ist nicht lesbar, also kann niemand die Signatur von %1 prüfen{: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 was revoked (p= is empty), so the signature of %1 does not count{: this explains a refusal}.</source>
        <translation>Der DKIM-Schlüssel %3 wurde widerrufen (p= ist leer), also zählt die Signatur von %1 nicht{: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is of another type than the signature of %1 needs{: this explains a refusal}.</source>
        <translation>Der DKIM-Schlüssel %3 ist von anderer Art, als die Signatur von %1 verlangt{: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is not for mail (s=){: this explains a refusal}.</source>
        <translation>Der DKIM-Schlüssel %3 ist nicht für Mail bestimmt (s=){: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow subdomains (t=s), but %4 signed{: this explains a refusal}.</source>
        <translation>Der DKIM-Schlüssel %3 erlaubt keine Unterdomains (t=s), aber %4 hat signiert{: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>The message passes DMARC of %1 through %4{: DMARC does not explain the refusal}.</source>
        <translation>Die Nachricht besteht DMARC von %1 durch %4{: DMARC erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to refuse such mail{: this explains the refusal}.</source>
        <translation>Weder SPF noch DKIM besteht für eine Domain, die zu %1 gehört, und %2 bittet Empfänger, solche Mail abzulehnen{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to treat such mail as suspicious{: this may explain the refusal}.</source>
        <translation>Weder SPF noch DKIM besteht für eine Domain, die zu %1 gehört, und %2 bittet Empfänger, solche Mail als verdächtig zu behandeln{: Das erklärt vielleicht die Ablehnung}.</translation>
    </message>
    <message>
        <source>%2 asks to refuse mail of %1 that is not authenticated{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2 bittet Empfänger, nicht authentifizierte Mail von %1 abzulehnen{; ob diese Mail authentifiziert war, lässt sich nicht sagen}.</translation>
    </message>
    <message>
        <source>%2 asks to treat mail of %1 that is not authenticated as suspicious{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2 bittet Empfänger, nicht authentifizierte Mail von %1 als verdächtig zu behandeln{; ob diese Mail authentifiziert war, lässt sich nicht sagen}.</translation>
    </message>
    <message>
        <source>Under %2 the policy none, which asks for no action, applies to mail of %1{: DMARC hardly explains the refusal}.</source>
        <translation>Nach %2 gilt für Mail von %1 die Richtlinie none, die keine Maßnahme verlangt{: DMARC erklärt die Ablehnung kaum}.</translation>
    </message>
    <message>
        <source>The DMARC record %1 has no valid policy (p=) and asks for no reports, so receivers act as if there were none.</source>
        <translation>Der DMARC-Eintrag %1 enthält eine Richtlinie in falscher Form und bittet um keine Berichte; Empfänger tun deshalb so, als gäbe es ihn nicht.</translation>
    </message>
    <message>
        <source>{The bounce does not tell|You did not give} the domain of the From field.</source>
        <translation>{Die Rückmeldung nennt die Domain im Feld From nicht|Die Domain im Feld From ist nicht angegeben}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 is malformed{; this does not explain a refusal}.</source>
        <translation>Der BIMI-Eintrag %1 ist fehlerhaft aufgebaut{; das erklärt keine Ablehnung}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a logo that is not an https address{; this does not explain a refusal}.</source>
        <translation>Der BIMI-Eintrag %1 nennt ein Logo ohne https-Adresse{; das erklärt keine Ablehnung}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a certificate that is not an https address{; this does not explain a refusal}.</source>
        <translation>Der BIMI-Eintrag %1 nennt ein Zertifikat ohne https-Adresse{; das erklärt keine Ablehnung}.</translation>
    </message>
    <message>
        <source>%1 exists, and its %2 name servers are in order{: the domain does not explain the refusal}.</source>
        <translation>Die Domain %1 gibt es, und ihre %2 Nameserver sind in Ordnung{: Die Domain erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist{: this explains the refusal}.</source>
        <translation>Die Domain %1 gibt es nicht{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of %1 are broken, so servers that check them cannot find its mail servers{: this explains the refusal}.</source>
        <translation>Die DNSSEC-Signaturen von %1 sind ungültig, deshalb finden Server, die sie prüfen, die Mailserver der Domain nicht{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the domain.</source>
        <translation>{Die Rückmeldung nennt die Domain nicht|Die Domain ist nicht angegeben}.</translation>
    </message>
    <message>
        <source>%2 takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%2 nimmt Mail für %1 an{: Die Mailserver erklären die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%3 (%2) nimmt Mail für %1 an{: Die Mailserver erklären die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at all (null MX){: this explains the refusal}.</source>
        <translation>%1 erklärt, überhaupt keine Mail anzunehmen (null MX){: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>%1 has no mail server and no address{: this explains the refusal}.</source>
        <translation>%1 hat keinen Mailserver und keine Adresse{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain %1 does not exist{: this explains the refusal}.</source>
        <translation>Die Domain %1 des Empfängers gibt es nicht{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>No mail server of %1 can be reached by its name{: this explains the refusal}.</source>
        <translation>Kein Mailserver von %1 ist unter seinem Namen erreichbar{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no recipient&apos;s domain.</source>
        <translation>{Die Rückmeldung nennt|Angegeben ist} keine Domain des Empfängers.</translation>
    </message>
    <message>
        <source>The sender domain %1 does not exist{: this explains the refusal}.</source>
        <translation>Die Absenderdomain %1 gibt es nicht{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender domain.</source>
        <translation>{Die Rückmeldung nennt|Angegeben ist} keine Absenderdomain.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but encryption fails{: this may explain why senders do not deliver}.</source>
        <translation>%1 (%2) antwortet auf Port 25, aber die Verschlüsselung schlägt fehl{: Das erklärt vielleicht, warum Absender nicht zustellen}.</translation>
    </message>
    <message>
        <source>%1 (%2) refuses connections on port 25{: this explains why mail is not delivered}.</source>
        <translation>%1 (%2) lehnt Verbindungen auf Port 25 ab{: Das erklärt, warum Mail nicht zugestellt wird}.</translation>
    </message>
    <message>
        <source>%1 is called %2, and %2 leads back to it{: reverse DNS does not explain the refusal}.</source>
        <translation>%1 heißt %2, und %2 führt dorthin zurück{: Reverse DNS erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>%1 is called %2, but %2 does not lead back to it{: this can explain the refusal}.</source>
        <translation>%1 heißt %2, aber %2 führt nicht dorthin zurück{: Das kann die Ablehnung erklären}.</translation>
    </message>
    <message>
        <source>%1 has no name (no PTR record){: this can explain the refusal}.</source>
        <translation>%1 hat keinen Namen (keinen PTR-Eintrag){: Das kann die Ablehnung erklären}.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that sent the message.</source>
        <translation>{Die Rückmeldung nennt die IP-Adresse nicht, die die Nachricht gesendet hat|Die IP-Adresse, die die Nachricht gesendet hat, ist nicht angegeben}.</translation>
    </message>
    <message>
        <source>SPF of %1 allows %2 by “%3”{: SPF does not explain the refusal}.</source>
        <translation>SPF von %1 erlaubt %2 durch „%3“{: SPF erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2{: this explains the refusal}.</source>
        <translation>SPF von %1 nennt %2 nicht{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %1 forbids %2 by “%3”{: this explains the refusal}.</source>
        <translation>SPF von %1 verbietet %2 durch „%3“{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2 and calls such mail suspicious (“%3”){: this can explain the refusal}.</source>
        <translation>SPF von %1 nennt %2 nicht und stuft solche Mail als verdächtig ein („%3“){: Das kann die Ablehnung erklären}.</translation>
    </message>
    <message>
        <source>%4 has more than one SPF record, so receivers ignore them all{: this explains the refusal}.</source>
        <translation>%4 hat mehr als einen SPF-Eintrag, deshalb beachten Empfänger keinen davon{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” is no mechanism{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ kein Mechanismus ist{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds a character that is not allowed{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ ein unerlaubtes Zeichen enthält{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds no whole IP address{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ keine vollständige IP-Adresse enthält{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the number after the slash in “%3” is wrong{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil die Zahl nach dem Schrägstrich in „%3“ falsch ist{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” names no usable domain{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ keine brauchbare Domain nennt{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the domain is missing in “%3”{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil in „%3“ die Domain fehlt{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds something that does not belong there{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ etwas enthält, das nicht dorthin gehört{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” cannot be read{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ nicht lesbar ist{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” may stand in it only once{: this explains the refusal}.</source>
        <translation>Der SPF-Eintrag von %4 ist ungültig, weil „%3“ nur einmal darin stehen darf{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %1 needs more than 10 DNS look-ups, so receivers stop at “%3” and treat it as broken{: this explains the refusal}.</source>
        <translation>SPF von %1 braucht mehr als 10 DNS-Abfragen; Empfänger hören deshalb bei „%3“ auf und behandeln SPF als fehlerhaft{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %1 asks for more than two names that do not exist or have no such record (the last by “%3”), so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF von %1 fragt nach mehr als zwei Namen, die es nicht gibt oder die keinen solchen Eintrag haben (zuletzt durch „%3“); Empfänger behandeln SPF deshalb als fehlerhaft{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%3”, but %5 has more than 10 mail servers, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF von %1 verwendet „%3“, aber %5 hat mehr als 10 Mailserver; Empfänger behandeln SPF deshalb als fehlerhaft{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %4 includes %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF von %4 bindet %5 ein, aber dort gibt es keinen SPF-Eintrag; Empfänger behandeln SPF deshalb als fehlerhaft{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>SPF of %1 points to %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF von %1 verweist auf %5, aber dort gibt es keinen SPF-Eintrag; Empfänger behandeln SPF deshalb als fehlerhaft{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender whose SPF could be checked.</source>
        <translation>{Die Rückmeldung nennt keinen Absender|Angegeben ist kein Absender}, dessen SPF sich prüfen ließe.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that SPF of %1 would have to allow.</source>
        <translation>{Die Rückmeldung nennt die IP-Adresse nicht, die SPF von %1 erlauben müsste|Die IP-Adresse, die SPF von %1 erlauben müsste, ist nicht angegeben}.</translation>
    </message>
    <message>
        <source>%1 does not demand encryption by MTA-STS{: MTA-STS does not explain the refusal}.</source>
        <translation>%1 verlangt keine Verschlüsselung durch MTA-STS{: MTA-STS erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode none{: MTA-STS does not explain the refusal}.</source>
        <translation>Die MTA-STS-Richtlinie von %1 hat den Modus none{: MTA-STS erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is enforced, but does not list its mail server %2: {this explains why senders do not deliver|senders that follow it do not deliver there}.</source>
        <translation>Die MTA-STS-Richtlinie von %1 ist verbindlich, nennt aber den Mailserver %2 der Domain nicht: {Das erklärt, warum Absender nicht zustellen|Absender, die sie beachten, stellen dort nicht zu}.</translation>
    </message>
    <message>
        <source>%1 publishes no certificate by DANE{: DANE does not explain the refusal}.</source>
        <translation>%1 veröffentlicht kein Zertifikat durch DANE{: DANE erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>The certificate of %1 is the one that DANE demands{: DANE does not explain the refusal}.</source>
        <translation>Das Zertifikat von %1 ist das, das DANE verlangt{: DANE erklärt die Ablehnung nicht}.</translation>
    </message>
    <message>
        <source>The certificate of %1 is none of those that DANE demands: {this explains why senders do not deliver|senders that follow DANE do not deliver}.</source>
        <translation>Das Zertifikat von %1 ist keines von denen, die DANE verlangt: {Das erklärt, warum Absender nicht zustellen|Absender, die DANE beachten, stellen nicht zu}.</translation>
    </message>
    <message>
        <source>None of the %2 usual lists names %1{; the list that refused may be another one}.</source>
        <translation>Keine der %2 üblichen Listen führt %1{; abgelehnt haben kann eine andere Liste}.</translation>
    </message>
    <message>
        <source>%1 lists IP addresses, and {the bounce names|you gave} no public one.</source>
        <translation>%1 führt IP-Adressen, und {die Rückmeldung nennt keine öffentliche|angegeben ist keine öffentliche}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an alias of %4, where nothing is published, so nobody can verify the signature of %1{: this explains a refusal}. Whoever runs %4 must publish the key there, or the alias must go.</source>
        <translation>Der DKIM-Schlüssel %3 ist ein Alias von %4, und dort ist nichts veröffentlicht, also kann niemand die Signatur von %1 prüfen{: Das erklärt eine Ablehnung}. Wer %4 betreibt, muss den Schlüssel dort veröffentlichen, oder der Alias muss weg.</translation>
    </message>
    <message>
        <source>The alias %3 leads to %4, whose end stands there twice: a dot is missing behind the name in the zone file.</source>
        <translation>Der Alias %3 führt zu %4, dessen Ende doppelt dasteht: In der Zonendatei fehlt ein Punkt hinter dem Namen.</translation>
    </message>
    <message>
        <source>The DKIM key %3 holds the lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY”; only the letters between them belong there.</source>
        <translation>Der DKIM-Schlüssel %3 enthält die Zeilen „BEGIN PUBLIC KEY“ und „END PUBLIC KEY“; dorthin gehören nur die Buchstaben dazwischen.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an Ed25519 key in the form of RSA keys; an Ed25519 key stands in the record as 32 bytes alone.</source>
        <translation>Der DKIM-Schlüssel %3 ist ein Ed25519-Schlüssel in der Form von RSA-Schlüsseln; ein Ed25519-Schlüssel steht im Eintrag nur mit seinen 32 Bytes.</translation>
    </message>
    <message>
        <source>The DKIM key %3 names another type (k=) than the key that it holds.</source>
        <translation>Der DKIM-Schlüssel %3 nennt eine andere Art (k=) als die des Schlüssels, den er enthält.</translation>
    </message>
    <message>
        <source>The DKIM key %3 names signature algorithms in h=, where names of hashes such as sha256 belong.</source>
        <translation>Der DKIM-Schlüssel %3 nennt in h= Signaturverfahren; dorthin gehören Namen von Hashverfahren wie sha256.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is cut off: %4 of %5 bytes are there. Many DNS panels keep only 255 characters of a text; the rest belongs in a second quoted string.</source>
        <translation>Der DKIM-Schlüssel %3 ist abgeschnitten: %4 von %5 Bytes sind da. Viele DNS-Oberflächen behalten nur 255 Zeichen eines Textes; der Rest gehört in eine zweite Zeichenkette in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The DKIM key %3 can be used; it has %4 bits.</source>
        <translation>Der DKIM-Schlüssel %3 ist verwendbar; er hat %4 Bit.</translation>
    </message>
    <message>
        <source>SPF passes for %1 itself.</source>
        <translation>SPF besteht für %1 selbst.</translation>
    </message>
    <message>
        <source>SPF is about %1 itself, but SPF does not pass.</source>
        <translation>SPF gilt für %1 selbst, aber SPF besteht nicht.</translation>
    </message>
    <message>
        <source>Whether SPF of %1 passes cannot be told.</source>
        <translation>Ob SPF von %1 besteht, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 itself holds.</source>
        <translation>Die DKIM-Signatur von %1 selbst ist gültig.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count, but it does not hold.</source>
        <translation>Die DKIM-Signatur von %1 würde zählen, ist aber nicht gültig.</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 holds cannot be told.</source>
        <translation>Ob die DKIM-Signatur von %1 gültig ist, lässt sich nicht sagen.</translation>
    </message>
    <message>
        <source>%1= in %2 must be written in small letters; receivers ignore it as it is.</source>
        <translation>%1= in %2 muss klein geschrieben werden; so beachten es Empfänger nicht.</translation>
    </message>
    <message>
        <source>“%1” among the report addresses of %2 is no address of the form “mailto:name@example.com”; no reports go there.</source>
        <translation>„%1“ unter den Berichtsadressen von %2 ist keine Adresse der Form „mailto:name@example.com“; dorthin gehen keine Berichte.</translation>
    </message>
    <message>
        <source>The records of %1 ask for different policies. The stricter one (%2) is proposed, so that nothing gets weaker; it applies to all mail of the domain as soon as there is one record.</source>
        <translation>Die Einträge von %1 verlangen verschiedene Richtlinien. Vorgeschlagen wird die strengere (%2), damit nichts schwächer wird; sie gilt für alle Mail der Domain, sobald es nur noch einen Eintrag gibt.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be DMARC, but that receivers do not take for one: “%2”.</source>
        <translation>%1 hat einen Eintrag, der DMARC sein sollte, den Empfänger aber nicht dafür halten: „%2“.</translation>
    </message>
    <message>
        <source>A DMARC record stands at %1, where no receiver looks for it; it belongs at %2 instead.</source>
        <translation>Ein DMARC-Eintrag steht bei %1, wo kein Empfänger ihn sucht; er gehört nach %2.</translation>
    </message>
    <message>
        <source>For %1 alone, the policy %2 of %3 would apply; some receivers take the strictest policy of all authors.</source>
        <translation>Für %1 allein würde die Richtlinie %2 von %3 gelten; manche Empfänger nehmen die strengste Richtlinie aller Verfasser.</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1.</source>
        <translation>Für %1 gilt keine DMARC-Richtlinie.</translation>
    </message>
    <message>
        <source>Receivers do not show the logo of %1 while the DMARC record of the organisation spares subdomains (sp=none).</source>
        <translation>Empfänger zeigen das Logo von %1 nicht, solange der DMARC-Eintrag der Organisation Unterdomains ausnimmt (sp=none).</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is too long for UDP and was cut off, and none came over TCP: TCP port 53 may be blocked, here or at the name servers.</source>
        <translation>Die Antwort auf %2 für %1 ist für UDP zu lang und wurde abgeschnitten, und über TCP kam keine: TCP-Port 53 ist vielleicht gesperrt, hier oder bei den Nameservern.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) and has %2 records beside it, which the DNS does not allow: some resolvers answer with these records, others with those of the alias.</source>
        <translation>%1 ist ein Alias (CNAME) und hat daneben %2-Einträge, was das DNS nicht erlaubt: Manche Resolver antworten mit diesen Einträgen, andere mit denen des Alias.</translation>
    </message>
    <message>
        <source>%1 was probably meant to be %2: a dot is missing behind the name in the zone file.</source>
        <translation>%1 sollte wohl %2 heißen: In der Zonendatei fehlt ein Punkt hinter dem Namen.</translation>
    </message>
    <message>
        <source>The record of %1 holds quotation marks as part of its text, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>Der Eintrag von %1 enthält Anführungszeichen als Teil seines Textes, deshalb können Empfänger ihn nicht lesen; die DNS-Oberfläche erwartet den Text ohne sie.</translation>
    </message>
    <message>
        <source>The record of %1 holds backslashes as part of its text, as in “\;”, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>Der Eintrag von %1 enthält umgekehrte Schrägstriche als Teil seines Textes, etwa „\;“, deshalb können Empfänger ihn nicht lesen; die DNS-Oberfläche erwartet den Text ohne sie.</translation>
    </message>
    <message>
        <source>The record of %1 begins with a blank, or holds another character that a text editor put in unseen.</source>
        <translation>Der Eintrag von %1 beginnt mit einem Leerzeichen oder enthält ein anderes Zeichen, das eine Textverarbeitung unbemerkt eingefügt hat.</translation>
    </message>
    <message>
        <source>A semicolon is missing between two parts of the record of %1.</source>
        <translation>Zwischen zwei Teilen des Eintrags von %1 fehlt ein Semikolon.</translation>
    </message>
    <message>
        <source>A colon stands in the record of %1 where an equals sign (=) is demanded.</source>
        <translation>Im Eintrag von %1 steht ein Doppelpunkt, wo ein Gleichheitszeichen (=) verlangt ist.</translation>
    </message>
    <message>
        <source>Capital and small letters are mixed up in the record of %1: it begins with exactly “%2”, and the names of its parts are written in small letters.</source>
        <translation>Im Eintrag von %1 sind Groß- und Kleinbuchstaben verwechselt: Er muss genau mit „%2“ beginnen, und die Namen seiner Teile werden klein geschrieben.</translation>
    </message>
    <message>
        <source>The record of %1 does not begin with exactly “%2”.</source>
        <translation>Der Eintrag von %1 beginnt nicht genau mit „%2“.</translation>
    </message>
    <message>
        <source>The record of %1 holds something between its semicolons that is no part of it.</source>
        <translation>Der Eintrag von %1 enthält zwischen seinen Semikolons etwas, das nicht dazugehört.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 never counts, because “all” stands beside it.</source>
        <translation>„%2“ im SPF-Eintrag von %1 zählt nie, weil „all“ danebensteht.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads back to %3: the records include each other in a loop.</source>
        <translation>„%2“ im SPF-Eintrag von %1 führt zurück zu %3: Die Einträge binden einander im Kreis ein.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to the record itself, a loop without end.</source>
        <translation>„%2“ im SPF-Eintrag von %1 führt zum Eintrag selbst, ein Kreis ohne Ende.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 was probably meant to be “%3”.</source>
        <translation>„%2“ im SPF-Eintrag von %1 sollte wohl „%3“ heißen.</translation>
    </message>
    <message>
        <source>SPF of %1 asks %2 questions that find nothing, for instance about IPv6 addresses (AAAA); some receivers count each of them and stop after two.</source>
        <translation>SPF von %1 stellt %2 Fragen, auf die es nichts gibt, etwa nach IPv6-Adressen (AAAA); manche Empfänger zählen jede davon und hören nach zweien auf.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 allows %2.</source>
        <translation>So geschrieben, wie er wohl gemeint war, erlaubt der SPF-Eintrag von %1 die Adresse %2.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, and with %2 added, the SPF record of %1 lets SPF pass, if the server is really yours.</source>
        <translation>So geschrieben, wie er wohl gemeint war, und um %2 ergänzt, lässt der SPF-Eintrag von %1 SPF bestehen, wenn der Server wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again; it does not allow %2.</source>
        <translation>So geschrieben, wie er wohl gemeint war, ist der SPF-Eintrag von %1 wieder gültig; %2 erlaubt er nicht.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again.</source>
        <translation>So geschrieben, wie er wohl gemeint war, ist der SPF-Eintrag von %1 wieder gültig.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 is valid again; publish it instead of them.</source>
        <translation>Ein Eintrag aus allen SPF-Einträgen von %1 ist wieder gültig; veröffentlichen Sie ihn an ihrer Stelle.</translation>
    </message>
    <message>
        <source>%2 calls itself %3, a name of another organisation, so no record that allows it is proposed. If it forwards mail, it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1. If it sends for %1, add what its operator names, or “%4” if it is your own server.</source>
        <translation>%2 nennt sich %3, ein Name einer anderen Organisation, deshalb wird kein Eintrag vorgeschlagen, der ihn erlaubt. Leitet er Mail weiter, muss er den Envelope-Absender umschreiben (SRS), oder die Mail muss eine DKIM-Signatur von %1 tragen. Sendet er für %1, ergänzen Sie, was sein Betreiber nennt, oder „%4“, wenn es Ihr eigener Server ist.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists: %2.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt: %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists the IP address %2 among the names of mail servers; some senders may ignore the policy for that.</source>
        <translation>Die MTA-STS-Richtlinie von %1 nennt die IP-Adresse %2 unter den Namen der Mailserver; manche Absender beachten die Richtlinie deshalb vielleicht nicht.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has lines that begin with “%2”, which is not part of MTA-STS; senders ignore them.</source>
        <translation>Die MTA-STS-Richtlinie von %1 hat Zeilen, die mit „%2“ beginnen, das nicht zu MTA-STS gehört; Absender beachten sie nicht.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be MTA-STS, but that senders do not take for one: “%2”.</source>
        <translation>%1 hat einen Eintrag, der MTA-STS sein sollte, den Absender aber nicht dafür halten: „%2“.</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 failed (SERVFAIL). Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>Die Abfrage des DANE-Eintrags %2 ist gescheitert (SERVFAIL). Absender, die DANE beachten, stellen %1 dann nichts zu; sie behalten die Mail in ihrer Warteschlange und versuchen es wieder.</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 was not answered in time. Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>Die Abfrage des DANE-Eintrags %2 wurde nicht rechtzeitig beantwortet. Absender, die DANE beachten, stellen %1 dann nichts zu; sie behalten die Mail in ihrer Warteschlange und versuchen es wieder.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which fits the certificate.</source>
        <translation>DANE-Eintrag von %1: %2, passt zum Zertifikat.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which does not match the certificate; it may be of an old or of the next one.</source>
        <translation>DANE-Eintrag von %1: %2, passt nicht zum Zertifikat; er gehört vielleicht zu einem alten oder zum nächsten.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which mail servers do not use.</source>
        <translation>DANE-Eintrag von %1: %2, den Mailserver nicht verwenden.</translation>
    </message>
    <message>
        <source>That the DANE records of %1 are signed is the word of the DNS resolver %2; the signatures were not verified here.</source>
        <translation>Dass die DANE-Einträge von %1 signiert sind, sagt der DNS-Resolver %2; geprüft wurden die Signaturen hier nicht.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the form of this record; what others publish was not asked.</source>
        <translation>An der Form dieses Eintrags ist nichts falsch; was andere veröffentlichen, wurde nicht abgefragt.</translation>
    </message>
    <message>
        <source>The returned message bears a mark of forwarding (%3), so no record that allows %2 is proposed. Whoever forwards it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1.</source>
        <translation>Die zurückgesandte Nachricht trägt ein Zeichen der Weiterleitung (%3), deshalb wird kein Eintrag vorgeschlagen, der %2 erlaubt. Wer sie weiterleitet, muss den Envelope-Absender umschreiben (SRS), oder die Mail muss eine DKIM-Signatur von %1 tragen.</translation>
    </message>
    <message>
        <source>%2 has no valid p=, or a wrong sp= or np=, so receivers act as if it said p=none.</source>
        <translation>%2 hat kein gültiges p= oder ein falsches sp= oder np=, deshalb verhalten sich Empfänger, als stünde dort p=none.</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, where no record is published; whoever runs %2 must publish it there, or the alias must go.</source>
        <translation>%1 ist ein Alias von %2, und dort ist kein Eintrag veröffentlicht; wer %2 betreibt, muss ihn dort veröffentlichen, oder der Alias muss weg.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow {the hash of the signature of %1|SHA-256, the hash of every signature of today} (h=){: this explains a refusal}.</source>
        <translation>Der DKIM-Schlüssel %3 erlaubt {das Hashverfahren der Signatur von %1|SHA-256, das Hashverfahren aller heutigen Signaturen,} nicht (h=){: Das erklärt eine Ablehnung}.</translation>
    </message>
    <message>
        <source>A DKIM key stands at %2, where no receiver looks for it: a dot is missing behind the name in the zone file. It belongs at %1.</source>
        <translation>Ein DKIM-Schlüssel steht bei %2, wo kein Empfänger ihn sucht: In der Zonendatei fehlt ein Punkt hinter dem Namen. Er gehört nach %1.</translation>
    </message>
    <message>
        <source>The value of %1= in %2, “%3”, is of the wrong form or stands there twice; receivers ignore it.</source>
        <translation>Der Wert von %1= in %2, „%3“, hat eine falsche Form oder steht dort zweimal; Empfänger beachten ihn nicht.</translation>
    </message>
    <message>
        <source>The aliases (CNAME) behind %1 lead in a circle or too far, so nobody finds its %2 record.</source>
        <translation>Die Aliasse (CNAME) hinter %1 führen im Kreis oder zu weit, sodass niemand seinen %2-Eintrag findet.</translation>
    </message>
    <message>
        <source>%1 exists, and %2 of its %3 name servers can be reached by others{: that rarely explains a refusal}.</source>
        <translation>%1 gibt es, und %2 von %3 Nameservern sind für andere erreichbar{: Das erklärt selten eine Ablehnung}.</translation>
    </message>
    <message>
        <source>None of the %2 name servers of %1 has a public address{: this explains the refusal}.</source>
        <translation>Keiner der %2 Nameserver von %1 hat eine öffentliche Adresse{: Das erklärt die Ablehnung}.</translation>
    </message>
    <message>
        <source>The name server %1 has no public address (%2), so nobody outside can ask it.</source>
        <translation>Der Nameserver %1 hat keine öffentliche Adresse (%2); von außen kann ihn niemand fragen.</translation>
    </message>
    <message>
        <source>The name server %1 is an alias of %2, which is not allowed; some resolvers do not ask it.</source>
        <translation>Der Nameserver %1 ist ein Alias von %2, was nicht erlaubt ist; manche Resolver fragen ihn nicht.</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, SPF of %1 is valid again and passes for %2.</source>
        <translation>Ohne den Teil, der zum Eintrag selbst zurückführt, ist SPF von %1 wieder gültig und wird für %2 bestanden.</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, and with %2 added, SPF of %1 is valid again and passes; publish it only if the server is really yours.</source>
        <translation>Ohne den Teil, der zum Eintrag selbst zurückführt, und mit %2 ist SPF von %1 wieder gültig und wird bestanden; veröffentlichen Sie das nur, wenn der Server wirklich Ihrer ist.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be TLS-RPT, but that senders do not take for one: “%2”.</source>
        <translation>%1 hat einen Eintrag, der TLS-RPT sein sollte, den Absender aber nicht dafür halten: „%2“.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name a bounce to have it explained on the terminal: bouncelens explain FILE</source>
        <translation>Nennen Sie eine Rückmeldung, um sie auf dem Terminal erklärt zu bekommen: bouncelens explain DATEI</translation>
    </message>
    <message>
        <source>So this is the explanation as text.</source>
        <translation>Darum folgt die Erklärung als Text.</translation>
    </message>
    <message>
        <source>The window of BounceLens is not installed here.</source>
        <translation>Das Fenster von BounceLens ist hier nicht installiert.</translation>
    </message>
    <message>
        <source>There is no display here for the window.</source>
        <translation>Hier gibt es keinen Bildschirm für das Fenster.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is no domain, no IP address and no network.</source>
        <translation>„%1“ ist keine Domain, keine IP-Adresse und kein Netz.</translation>
    </message>
    <message>
        <source>How it is called: %1</source>
        <translation>Wie es aufgerufen wird: %1</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>--redact is none, customer or public, and goes with --html.</source>
        <translation>--redact ist none, customer oder public und gehört zu --html.</translation>
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
    <message>
        <source>%1 is a device or a pipe, not a file. It was not opened.</source>
        <translation>%1 ist ein Gerät oder eine Pipe, keine Datei. Sie wurde nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages are shown. Save the text to a file and run bouncelens explain with it to see all.</source>
        <translation>
            <numerusform>Nur die erste Nachricht wird gezeigt. Speichern Sie den Text in eine Datei und rufen Sie bouncelens explain damit auf, um alle zu sehen.</numerusform>
            <numerusform>Nur die ersten %n Nachrichten werden gezeigt. Speichern Sie den Text in eine Datei und rufen Sie bouncelens explain damit auf, um alle zu sehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see all.</source>
        <translation>
            <numerusform>Nur die erste Nachricht von %1 wird gezeigt. Rufen Sie bouncelens explain mit dieser Datei auf, um alle zu sehen.</numerusform>
            <numerusform>Nur die ersten %n Nachrichten von %1 werden gezeigt. Rufen Sie bouncelens explain mit dieser Datei auf, um alle zu sehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>the sender&apos;s domain</source>
        <translation>die Domain des Absenders</translation>
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
    <message>
        <source>The sending server tries again by itself. The steps are for the case that this does not help.</source>
        <translation>Der sendende Server versucht es von selbst erneut. Die Schritte sind für den Fall, dass das nicht hilft.</translation>
    </message>
    <message>
        <source>A server of the recipient passed the message on, and only its administrator can change where to and how.</source>
        <translation>Ein Server des Empfängers hat die Nachricht weitergeleitet, und nur seine Verwaltung kann ändern, wohin und wie.</translation>
    </message>
    <message>
        <source>Your own mail provider refused it, and the settings of the account in your mail program are yours to change.</source>
        <translation>Der eigene Mailanbieter hat sie abgelehnt, und die Einstellungen des Kontos im Mailprogramm kann der Absender selbst ändern.</translation>
    </message>
    <message>
        <source>the IP address</source>
        <translation>die IP-Adresse</translation>
    </message>
    <message>
        <source>This answer is final: no server tries again by itself.</source>
        <translation>Diese Antwort ist endgültig: Kein Server versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>of the=of the</source>
        <extracomment>Only where a word changes the article behind it, else as it is. &quot;de le=du&quot; makes &quot;du serveur&quot; of &quot;de&quot; and &quot;le serveur&quot;. The first word of a pair is the one in front.</extracomment>
        <translation>von die=von der,mit die=mit der,bei die=bei der,aus die=aus der,zu die=zu der,nach die=nach der,hinter die=hinter der,unter die=unter der,gegenüber die=gegenüber der,von der=von dem,mit der=mit dem,bei der=bei dem,aus der=aus dem,zu der=zu dem,nach der=nach dem,hinter der=hinter dem,für der=für den,durch der=durch den,gegen der=gegen den,ohne der=ohne den,an der=an den,Domain die Domain=Domain,Absenderdomain die Domain=Domain,Adresse die Adresse=Adresse,Adresse die IP-Adresse=Adresse,IP-Adresse die IP-Adresse=IP-Adresse,Server der Server=Server,Host der Server=Server</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Live checks</source>
        <translation>Live-Prüfungen</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handeln muss: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
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
        <source>What it claims</source>
        <translation>Was sie behauptet</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakten</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>Quelle: %1 (gesehen am %2)</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Karte: %1</translation>
    </message>
    <message>
        <source>Report of BounceLens</source>
        <translation>Bericht von BounceLens</translation>
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
    <message>
        <source>Common words</source>
        <translation>Übliche Formulierungen</translation>
    </message>
    <message>
        <source>By reply code only</source>
        <translation>Nur nach Antwortcode</translation>
    </message>
    <message>
        <source>By the first digit only</source>
        <translation>Nur nach der ersten Ziffer</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Sperrlisten</translation>
    </message>
    <message>
        <source>Spam filters of unknown make</source>
        <translation>Spamfilter unbekannter Herkunft</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Network and DNS</source>
        <translation>Netz und DNS</translation>
    </message>
    <message>
        <source>Providers in China</source>
        <translation>Anbieter in China</translation>
    </message>
    <message>
        <source>Mail programs and devices</source>
        <translation>Mailprogramme und Geräte</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>[FILE…]</source>
        <translation>[DATEI…]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>das Fenster öffnen</translation>
    </message>
    <message>
        <source>FILE…|-</source>
        <translation>DATEI…|-</translation>
    </message>
    <message>
        <source>explain on the terminal; - reads standard input</source>
        <translation>auf dem Terminal erklären; - liest die Standardeingabe</translation>
    </message>
    <message>
        <source>explain needs a file, or - for standard input.</source>
        <translation>explain braucht eine Datei, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>read one reply a line, print one result a line</source>
        <translation>je Zeile eine Antwort lesen und ein Ergebnis ausgeben</translation>
    </message>
    <message>
        <source>classify reads standard input and takes no file.</source>
        <translation>classify liest die Standardeingabe und nimmt keine Datei.</translation>
    </message>
    <message>
        <source>[FILE…|-]</source>
        <translation>[DATEI…|-]</translation>
    </message>
    <message>
        <source>ask the DNS what the card of a bounce calls for, or the checks that are named; without a file they are about whom the options name</source>
        <translation>das DNS fragen, was die Karte einer Rückmeldung verlangt, oder die genannten Prüfungen; ohne Datei gelten sie denen, die die Optionen nennen</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>alle Karten</translation>
    </message>
    <message>
        <source>cards list takes no file.</source>
        <translation>cards list nimmt keine Datei.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>one card</source>
        <translation>eine Karte</translation>
    </message>
    <message>
        <source>cards show needs the id of one card.</source>
        <translation>cards show braucht die ID einer Karte.</translation>
    </message>
    <message>
        <source>[PATH…]</source>
        <translation>[PFAD…]</translation>
    </message>
    <message>
        <source>check card files; without PATH your own cards</source>
        <translation>Kartendateien prüfen; ohne PFAD Ihre eigenen Karten</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>PFAD…</translation>
    </message>
    <message>
        <source>which card each sample of your card files gets</source>
        <translation>welche Karte jedes Beispiel Ihrer Kartendateien bekommt</translation>
    </message>
    <message>
        <source>cards test needs files of cards.</source>
        <translation>cards test braucht Dateien mit Karten.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>DATEI|-</translation>
    </message>
    <message>
        <source>how many replies, one a line, the cards know</source>
        <translation>wie viele Antworten, eine je Zeile, die Karten kennen</translation>
    </message>
    <message>
        <source>cards coverage needs one file with a reply a line, or - for standard input.</source>
        <translation>cards coverage braucht eine Datei mit einer Antwort je Zeile, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>%1; it connects to port 25 and is never on by itself</source>
        <translation>%1; verbindet sich mit Port 25 und läuft nie von selbst</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>the sending server&apos;s address, without a bounce</source>
        <translation>die Adresse des sendenden Servers, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>the envelope sender, without a bounce</source>
        <translation>der Envelope-Absender, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>what the sending server called itself, without a bounce</source>
        <translation>wie sich der sendende Server nannte, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAIN</translation>
    </message>
    <message>
        <source>the domain of the From field, without a bounce</source>
        <translation>die Domain des Felds From, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain, without a bounce</source>
        <translation>die Domain des Empfängers, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>the server that refused, without a bounce</source>
        <translation>der Server, der abgelehnt hat, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>print the questions, ask nothing</source>
        <translation>die Fragen ausgeben, nichts fragen</translation>
    </message>
    <message>
        <source>RESOLVER</source>
        <translation>RESOLVER</translation>
    </message>
    <message>
        <source>whom to ask instead of the resolver of the settings, or else of this computer: ADDRESS[:PORT], tls://ADDRESS[:PORT][#NAME] or https://…</source>
        <translation>wen fragen statt des Resolvers der Einstellungen oder sonst dieses Computers: ADRESSE[:PORT], tls://ADRESSE[:PORT][#NAME] oder https://…</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>for each check; else that of the settings, or else 5</source>
        <translation>für jede Prüfung; sonst die der Einstellungen, sonst 5</translation>
    </message>
    <message>
        <source>SERVICE=KEY</source>
        <translation>DIENST=SCHLÜSSEL</translation>
    </message>
    <message>
        <source>your key of a blocklist service, for example spamhaus=…; else that of the settings</source>
        <translation>Ihr Schlüssel eines Sperrlisten-Dienstes, z. B. spamhaus=…; sonst der aus den Einstellungen</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Die Option %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is an option of %2, not of %3.</source>
        <translation>%1 ist eine Option von %2, nicht von %3.</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>je Zeile ein JSON-Objekt</translation>
    </message>
    <message>
        <source>text for a terminal; so it is without this option too</source>
        <translation>Text für ein Terminal; so ist es auch ohne diese Option</translation>
    </message>
    <message>
        <source>CommonMark, to paste into a ticket</source>
        <translation>CommonMark, zum Einfügen in ein Ticket</translation>
    </message>
    <message>
        <source>NAME[,NAME…]</source>
        <translation>NAME[,NAME…]</translation>
    </message>
    <message>
        <source>your own domains, addresses and networks: bounces of mail that was not sent from there are backscatter</source>
        <translation>Ihre eigenen Domains, Adressen und Netze: Rückmeldungen zu Mails, die nicht von dort kamen, sind Backscatter</translation>
    </message>
    <message>
        <source>print the replies that no words of a card fit</source>
        <translation>die Antworten ausgeben, zu denen keine Worte einer Karte passen</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>PFAD</translation>
    </message>
    <message>
        <source>use the cards in PATH instead of your own</source>
        <translation>die Karten in PFAD statt Ihrer eigenen benutzen</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>BILD.png</translation>
    </message>
    <message>
        <source>save a picture of the window, which needs no display</source>
        <translation>ein Bild des Fensters speichern; dafür braucht es keinen Bildschirm</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>how the program, or a command, is called</source>
        <translation>wie das Programm oder ein Befehl aufgerufen wird</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>die Version des Programms</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>%1 needs one of these words behind it: %2.</source>
        <translation>%1 braucht eines dieser Wörter hinter sich: %2.</translation>
    </message>
    <message>
        <source>the selector of a DKIM key of that domain, without a bounce</source>
        <translation>der Selektor eines DKIM-Schlüssels dieser Domain, ohne Rückmeldung</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>EINTRAG</translation>
    </message>
    <message>
        <source>look at the text of a record that is not published, or at a line of a zone file; ask nothing</source>
        <translation>den Text eines Eintrags ansehen, der nicht veröffentlicht ist, oder eine Zeile einer Zonendatei; nichts abfragen</translation>
    </message>
    <message>
        <source>say what would change with this record in the DNS, for example &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;; may be given several times</source>
        <translation>sagen, was sich mit diesem Eintrag im DNS ändern würde, etwa &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;; mehrmals möglich</translation>
    </message>
    <message>
        <source>say what would change with the records that the checks propose</source>
        <translation>sagen, was sich mit den Einträgen ändern würde, die die Prüfungen vorschlagen</translation>
    </message>
    <message>
        <source>one page of HTML, to keep or to print</source>
        <translation>eine Seite HTML, zum Aufheben oder Drucken</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>STUFE</translation>
    </message>
    <message>
        <source>what is masked in that page: none, customer (that is usual) or public</source>
        <translation>was auf dieser Seite verdeckt wird: none, customer (so ist es sonst) oder public</translation>
    </message>
    <message>
        <source>wait until these records, or else those that the checks propose, are at the domain&apos;s name servers; prints a line a change, asks each server at most once in 30 seconds</source>
        <translation>warten, bis diese Einträge oder sonst die von den Prüfungen vorgeschlagenen auf den Nameservern der Domain sind; gibt eine Zeile je Änderung aus und fragt jeden Server höchstens einmal in 30 Sekunden</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>when the watch ends: published (on every name server), safe (old answers are gone too, the usual one) or pass (the checks pass)</source>
        <translation>wann die Beobachtung endet: published (auf jedem Nameserver), safe (auch alte Antworten sind fort, das Übliche) oder pass (die Prüfungen sind bestanden)</translation>
    </message>
    <message>
        <source>PATH…|-</source>
        <translation>PFAD…|-</translation>
    </message>
    <message>
        <source>read many: files, folders, Maildirs, mail archives, ZIP files, logs; list the failures and name the incidents</source>
        <translation>viele lesen: Dateien, Ordner, Maildirs, Mailarchive, ZIP-Dateien, Protokolle; die Fehlschläge auflisten und die Störungen nennen</translation>
    </message>
    <message>
        <source>triage needs a file or folder, or - for standard input.</source>
        <translation>triage braucht eine Datei oder einen Ordner, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>one line of comma-separated values a failure, for a spreadsheet</source>
        <translation>je Fehlschlag eine Zeile mit Werten, durch Kommas getrennt, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>the incidents and the counts, not each failure</source>
        <translation>die Störungen und die Anzahlen, nicht jeden Fehlschlag</translation>
    </message>
    <message>
        <source>go on reading what comes: a Maildir, a folder, a log, standard input</source>
        <translation>weiter lesen, was kommt: ein Maildir, ein Ordner, ein Protokoll, die Standardeingabe</translation>
    </message>
    <message>
        <source>read what triage --json wrote in former runs, for example in parallel</source>
        <translation>lesen, was triage --json in früheren Läufen geschrieben hat, zum Beispiel nebeneinander</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>ANZAHL</translation>
    </message>
    <message>
        <source>how many are read at once; else as many as there are processors</source>
        <translation>wie viele zugleich gelesen werden; sonst so viele, wie es Prozessoren gibt</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>write counts for the textfile collector of Prometheus</source>
        <translation>Anzahlen für den Textdatei-Sammler von Prometheus schreiben</translation>
    </message>
    <message>
        <source>write the addresses that no longer exist, each with its evidence</source>
        <translation>die Adressen schreiben, die es nicht mehr gibt, jede mit ihrem Beleg</translation>
    </message>
    <message>
        <source>write the addresses to which a message can be sent again</source>
        <translation>die Adressen schreiben, an die eine Nachricht noch einmal gesendet werden kann</translation>
    </message>
    <message>
        <source>add X-BounceLens fields to a mail on its way from standard input to standard output</source>
        <translation>einer Nachricht auf dem Weg von der Standardeingabe zur Standardausgabe X-BounceLens-Felder hinzufügen</translation>
    </message>
    <message>
        <source>annotate reads standard input and takes no file.</source>
        <translation>annotate liest die Standardeingabe und nimmt keine Datei.</translation>
    </message>
    <message>
        <source>serve an assistant by the Model Context Protocol, offline</source>
        <translation>einen Assistenten über das Model Context Protocol bedienen, ohne Netz</translation>
    </message>
    <message>
        <source>mcp reads standard input and takes no file.</source>
        <translation>mcp liest die Standardeingabe und nimmt keine Datei.</translation>
    </message>
    <message>
        <source>open another window, even if there is one</source>
        <translation>ein weiteres Fenster öffnen, auch wenn schon eines offen ist</translation>
    </message>
    <message>
        <source>with --version, what it stands on and what keeps it in</source>
        <translation>mit --version: worauf es aufbaut und was ihm verwehrt ist</translation>
    </message>
    <message>
        <source>texts of cards that the language of --lang does not have</source>
        <translation>Texte von Karten, die es in der Sprache von --lang nicht gibt</translation>
    </message>
    <message>
        <source>cards untranslated takes no file.</source>
        <translation>cards untranslated nimmt keine Datei.</translation>
    </message>
    <message>
        <source>language of the texts (%1) in place of the system&apos;s</source>
        <translation>Sprache der Texte (%1) statt der des Systems</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>What was printed could not be written: %1</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Webseite (*.html)</translation>
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
    <name>Signs</name>
    <message>
        <source>It thanks for a message or says that it will be answered.</source>
        <translation>Sie dankt für eine Nachricht oder kündigt eine Antwort an.</translation>
    </message>
    <message>
        <source>The delivery status says that all messages are only delayed.</source>
        <translation>Der Zustellstatus sagt, dass alle Nachrichten nur verzögert sind.</translation>
    </message>
    <message>
        <source>The delivery status says that a delivery failed.</source>
        <translation>Der Zustellstatus sagt, dass eine Zustellung fehlgeschlagen ist.</translation>
    </message>
    <message>
        <source>The delivery status says that the message was delivered or passed on.</source>
        <translation>Der Zustellstatus sagt, dass die Nachricht zugestellt oder weitergegeben wurde.</translation>
    </message>
    <message>
        <source>A person answers another message.</source>
        <translation>Ein Mensch antwortet auf eine andere Nachricht.</translation>
    </message>
    <message>
        <source>A program is attached.</source>
        <translation>Ein Programm ist angehängt.</translation>
    </message>
    <message>
        <source>The header says that a program wrote it.</source>
        <translation>Der Kopf sagt, dass ein Programm sie geschrieben hat.</translation>
    </message>
    <message>
        <source>The header says that it is an automatic answer.</source>
        <translation>Der Kopf sagt, dass sie eine automatische Antwort ist.</translation>
    </message>
    <message>
        <source>The header has a field of automatic answers.</source>
        <translation>Der Kopf hat ein Feld automatischer Antworten.</translation>
    </message>
    <message>
        <source>It says that it is an automatic answer.</source>
        <translation>Sie sagt, dass sie eine automatische Antwort ist.</translation>
    </message>
    <message>
        <source>It says that somebody is away.</source>
        <translation>Sie sagt, dass jemand abwesend ist.</translation>
    </message>
    <message>
        <source>It uses words of bounces.</source>
        <translation>Sie benutzt Worte von Unzustellbarkeitsmeldungen.</translation>
    </message>
    <message>
        <source>It asks for something behind a link.</source>
        <translation>Sie verlangt etwas hinter einem Link.</translation>
    </message>
    <message>
        <source>It asks the sender to confirm the message.</source>
        <translation>Sie bittet den Absender, die Nachricht zu bestätigen.</translation>
    </message>
    <message>
        <source>The sender&apos;s name claims to be of the reader&apos;s domain.</source>
        <translation>Der Name des Absenders gibt vor, zur Domain des Lesers zu gehören.</translation>
    </message>
    <message>
        <source>It calls a message spam.</source>
        <translation>Sie nennt eine Nachricht Spam.</translation>
    </message>
    <message>
        <source>A mail system&apos;s report with a server&apos;s reply was copied into it.</source>
        <translation>Der Bericht eines Mailsystems mit der Antwort eines Servers wurde hineinkopiert.</translation>
    </message>
    <message>
        <source>The sender is a mail system.</source>
        <translation>Der Absender ist ein Mailsystem.</translation>
    </message>
    <message>
        <source>It threatens a loss if nothing is done.</source>
        <translation>Sie droht mit einem Verlust, falls nichts getan wird.</translation>
    </message>
    <message>
        <source>It says that the delivery is tried further.</source>
        <translation>Sie sagt, dass die Zustellung weiter versucht wird.</translation>
    </message>
    <message>
        <source>It says that the message was delivered or passed on.</source>
        <translation>Sie sagt, dass die Nachricht zugestellt oder weitergegeben wurde.</translation>
    </message>
    <message>
        <source>It has a delivery status as a part of its own.</source>
        <translation>Sie hat einen Zustellstatus als eigenen Teil.</translation>
    </message>
    <message>
        <source>Its text holds the fields of a delivery status.</source>
        <translation>Ihr Text enthält die Felder eines Zustellstatus.</translation>
    </message>
    <message>
        <source>Its type is that of a delivery report.</source>
        <translation>Ihr Typ ist der eines Zustellberichts.</translation>
    </message>
    <message>
        <source>Words are disguised with letters that only look alike.</source>
        <translation>Worte sind mit Buchstaben getarnt, die nur ähnlich aussehen.</translation>
    </message>
    <message>
        <source>It says that a message was opened or removed unread.</source>
        <translation>Sie sagt, dass eine Nachricht geöffnet oder ungelesen gelöscht wurde.</translation>
    </message>
    <message>
        <source>It has the form of a read receipt.</source>
        <translation>Sie hat die Form einer Lesebestätigung.</translation>
    </message>
    <message>
        <source>The read receipt says that a filter or the mailbox refused the message.</source>
        <translation>Die Lesebestätigung sagt, dass ein Filter oder das Postfach die Nachricht abgelehnt hat.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed on its way.</source>
        <translation>Die Domain des Absenders konnte unterwegs nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>The header names the failed recipients.</source>
        <translation>Der Kopf nennt die nicht erreichten Empfänger.</translation>
    </message>
    <message>
        <source>It tells of a failure.</source>
        <translation>Sie erzählt von einem Fehler.</translation>
    </message>
    <message>
        <source>It names whom it failed for.</source>
        <translation>Sie nennt, bei wem es fehlschlug.</translation>
    </message>
    <message>
        <source>It uses words of phishing mails.</source>
        <translation>Sie benutzt Worte von Phishing-Mails.</translation>
    </message>
    <message>
        <source>It has the form of a spam complaint.</source>
        <translation>Sie hat die Form einer Spam-Beschwerde.</translation>
    </message>
    <message>
        <source>It claims to come from the reader.</source>
        <translation>Sie gibt vor, vom Leser selbst zu kommen.</translation>
    </message>
    <message>
        <source>It says that the delivery was given up.</source>
        <translation>Sie sagt, dass die Zustellung aufgegeben wurde.</translation>
    </message>
    <message>
        <source>It is about goods that are delivered.</source>
        <translation>Es geht um Waren, die geliefert werden.</translation>
    </message>
    <message>
        <source>It greets an address instead of a name.</source>
        <translation>Sie grüßt eine Adresse statt eines Namens.</translation>
    </message>
    <message>
        <source>The header of a bounce stands in its text.</source>
        <translation>Der Kopf einer Unzustellbarkeitsmeldung steht in ihrem Text.</translation>
    </message>
    <message>
        <source>It says that several messages wait.</source>
        <translation>Sie sagt, dass mehrere Nachrichten warten.</translation>
    </message>
    <message>
        <source>It holds text that its reader does not see.</source>
        <translation>Sie enthält Text, den ihr Leser nicht sieht.</translation>
    </message>
    <message>
        <source>It is about mail to the reader, not from the reader.</source>
        <translation>Es geht um Mail an den Leser, nicht um Mail vom Leser.</translation>
    </message>
    <message>
        <source>A link leads to another domain.</source>
        <translation>Ein Link führt zu einer anderen Domain.</translation>
    </message>
    <message>
        <source>A link carries the reader&apos;s address with it.</source>
        <translation>Ein Link trägt die Adresse des Lesers mit sich.</translation>
    </message>
    <message>
        <source>All links lead to the sender&apos;s own domain.</source>
        <translation>Alle Links führen zur eigenen Domain des Absenders.</translation>
    </message>
    <message>
        <source>A person&apos;s mail program wrote it.</source>
        <translation>Das Mailprogramm eines Menschen hat sie geschrieben.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>Sie kam über eine Mailingliste.</translation>
    </message>
    <message>
        <source>It says in more than one way that somebody is away.</source>
        <translation>Sie sagt auf mehr als eine Weise, dass jemand abwesend ist.</translation>
    </message>
    <message>
        <source>It says more than once that the delivery is tried further.</source>
        <translation>Sie sagt mehr als einmal, dass die Zustellung weiter versucht wird.</translation>
    </message>
    <message>
        <source>It uses more words of phishing mails.</source>
        <translation>Sie benutzt weitere Worte von Phishing-Mails.</translation>
    </message>
    <message>
        <source>A filter called it spam.</source>
        <translation>Ein Filter nannte sie Spam.</translation>
    </message>
    <message>
        <source>It can be unsubscribed from.</source>
        <translation>Man kann sie abbestellen.</translation>
    </message>
    <message>
        <source>The sender cannot be answered.</source>
        <translation>Dem Absender kann man nicht antworten.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>Sie hat keinen Absender.</translation>
    </message>
    <message>
        <source>No failure was found in it.</source>
        <translation>In ihr wurde kein Fehler gefunden.</translation>
    </message>
    <message>
        <source>The envelope sender is empty, as reports must have it.</source>
        <translation>Der Envelope-Absender ist leer, wie es bei Berichten sein muss.</translation>
    </message>
    <message>
        <source>The only address that it calls failed is the reader&apos;s own.</source>
        <translation>Die einzige Adresse, die sie fehlgeschlagen nennt, ist die des Lesers.</translation>
    </message>
    <message>
        <source>It opens as the bounces of a program do.</source>
        <translation>Sie beginnt wie die Unzustellbarkeitsmeldungen eines Programms.</translation>
    </message>
    <message>
        <source>It tells of a failure at somebody else&apos;s address.</source>
        <translation>Sie erzählt von einem Fehler bei der Adresse eines anderen.</translation>
    </message>
    <message>
        <source>It is a report of another kind.</source>
        <translation>Sie ist ein Bericht anderer Art.</translation>
    </message>
    <message>
        <source>It speaks of the reader&apos;s own mailbox.</source>
        <translation>Sie spricht vom eigenen Postfach des Lesers.</translation>
    </message>
    <message>
        <source>It says that the reader&apos;s own mailbox is full or must be confirmed.</source>
        <translation>Sie sagt, dass das eigene Postfach des Lesers voll ist oder bestätigt werden muss.</translation>
    </message>
    <message>
        <source>A person passed it on.</source>
        <translation>Ein Mensch hat sie weitergeleitet.</translation>
    </message>
    <message>
        <source>The pasted text tells of a failure.</source>
        <translation>Der eingefügte Text erzählt von einem Fehler.</translation>
    </message>
    <message>
        <source>The envelope sender is a person.</source>
        <translation>Der Envelope-Absender ist ein Mensch.</translation>
    </message>
    <message>
        <source>The sender is a person.</source>
        <translation>Der Absender ist ein Mensch.</translation>
    </message>
    <message>
        <source>A placeholder of a template was not filled in.</source>
        <translation>Ein Platzhalter einer Vorlage wurde nicht ausgefüllt.</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of automatic answers.</source>
        <translation>Der Rang im Kopf ist der automatischer Antworten.</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of bulk mail.</source>
        <translation>Der Rang im Kopf ist der von Massenmail.</translation>
    </message>
    <message>
        <source>A person quotes a mail system.</source>
        <translation>Ein Mensch zitiert ein Mailsystem.</translation>
    </message>
    <message>
        <source>It quotes a person.</source>
        <translation>Sie zitiert einen Menschen.</translation>
    </message>
    <message>
        <source>Answers would go to another domain.</source>
        <translation>Antworten gingen an eine andere Domain.</translation>
    </message>
    <message>
        <source>The sender of the returned message could not be confirmed.</source>
        <translation>Der Absender der zurückgesandten Nachricht konnte nicht bestätigt werden.</translation>
    </message>
    <message>
        <source>The returned message was sent from a home line.</source>
        <translation>Die zurückgesandte Nachricht wurde von einem Privatanschluss gesendet.</translation>
    </message>
    <message>
        <source>The returned message is from another domain.</source>
        <translation>Die zurückgesandte Nachricht ist von einer anderen Domain.</translation>
    </message>
    <message>
        <source>The returned message is the reader&apos;s own.</source>
        <translation>Die zurückgesandte Nachricht ist die des Lesers.</translation>
    </message>
    <message>
        <source>It holds the returned message.</source>
        <translation>Sie enthält die zurückgesandte Nachricht.</translation>
    </message>
    <message>
        <source>None of your own servers took part in sending the returned message.</source>
        <translation>Keiner Ihrer eigenen Server war am Versand der zurückgesandten Nachricht beteiligt.</translation>
    </message>
    <message>
        <source>The returned message had already been delivered to a mailbox.</source>
        <translation>Die zurückgesandte Nachricht war schon in ein Postfach zugestellt worden.</translation>
    </message>
    <message>
        <source>The envelope sender is of another domain than the sender.</source>
        <translation>Der Envelope-Absender gehört zu einer anderen Domain als der Absender.</translation>
    </message>
    <message>
        <source>The sender claims to run the mail, but is of another domain.</source>
        <translation>Der Absender gibt vor, die Mail zu verwalten, gehört aber zu einer anderen Domain.</translation>
    </message>
    <message>
        <source>It holds the reply of a server that refused.</source>
        <translation>Sie enthält die Antwort eines Servers, der abgelehnt hat.</translation>
    </message>
    <message>
        <source>A sending service tells of a complaint.</source>
        <translation>Ein Versanddienst meldet eine Beschwerde.</translation>
    </message>
    <message>
        <source>A sending service tells of a failure.</source>
        <translation>Ein Versanddienst meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Words are disguised by spaces inside them.</source>
        <translation>Worte sind durch Leerzeichen getarnt.</translation>
    </message>
    <message>
        <source>The sender is of the reader&apos;s domain, the envelope sender is not.</source>
        <translation>Der Absender gehört zur Domain des Lesers, der Envelope-Absender nicht.</translation>
    </message>
    <message>
        <source>The subject is that of an answer.</source>
        <translation>Der Betreff ist der einer Antwort.</translation>
    </message>
    <message>
        <source>The subject is that of an automatic answer.</source>
        <translation>Der Betreff ist der einer automatischen Antwort.</translation>
    </message>
    <message>
        <source>The subject is that of a bounce.</source>
        <translation>Der Betreff ist der einer Unzustellbarkeitsmeldung.</translation>
    </message>
    <message>
        <source>The subject is that of a complaint.</source>
        <translation>Der Betreff ist der einer Beschwerde.</translation>
    </message>
    <message>
        <source>The subject is that of a delay notice.</source>
        <translation>Der Betreff ist der einer Verzögerungsmeldung.</translation>
    </message>
    <message>
        <source>The subject is that of a success notice.</source>
        <translation>Der Betreff ist der einer Erfolgsmeldung.</translation>
    </message>
    <message>
        <source>The subject is that of a read receipt.</source>
        <translation>Der Betreff ist der einer Lesebestätigung.</translation>
    </message>
    <message>
        <source>It uses words that only one mail system writes.</source>
        <translation>Sie benutzt Worte, die nur ein Mailsystem schreibt.</translation>
    </message>
    <message>
        <source>It says to whose address the message was not delivered.</source>
        <translation>Sie sagt, an wessen Adresse die Nachricht nicht zugestellt wurde.</translation>
    </message>
    <message>
        <source>The sender is an address without a name.</source>
        <translation>Der Absender ist eine Adresse ohne Namen.</translation>
    </message>
    <message>
        <source>A mail program asks to unsubscribe.</source>
        <translation>Ein Mailprogramm bittet um die Abmeldung.</translation>
    </message>
    <message>
        <source>It quotes a reply as an example, for no recipient.</source>
        <translation>Sie zitiert eine Antwort als Beispiel, ohne Empfänger.</translation>
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
    <name>Triage</name>
    <message>
        <source>Who acts: %1</source>
        <translation>Wer handelt: %1</translation>
    </message>
    <message>
        <source>Customers (%1): %2</source>
        <translation>Kunden (%1): %2</translation>
    </message>
    <message>
        <source>A reply for all of them:</source>
        <translation>Eine Antwort für alle:</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehlschläge</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Wer handelt</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Statuszeile</translation>
    </message>
    <message numerus="yes">
        <source>%n failures more are not in this table.</source>
        <translation>
            <numerusform>%n Fehlschlag mehr steht nicht in dieser Tabelle.</numerusform>
            <numerusform>%n Fehlschläge mehr stehen nicht in dieser Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused by %2</source>
        <translation>%1: abgelehnt von %2</translation>
    </message>
    <message>
        <source>%1: mail to %2</source>
        <translation>%1: Mail an %2</translation>
    </message>
    <message>
        <source>%1: mail from %2</source>
        <translation>%1: Mail von %2</translation>
    </message>
    <message>
        <source>%1: mail from %2, refused by %3</source>
        <translation>%1: Mail von %2, abgelehnt von %3</translation>
    </message>
    <message>
        <source>It is still going on.</source>
        <translation>Sie dauert an.</translation>
    </message>
    <message>
        <source>There has been no such failure since.</source>
        <translation>Seitdem gab es keinen solchen Fehlschlag.</translation>
    </message>
    <message>
        <source>Mail has been delivered since, the last at %1.</source>
        <translation>Seitdem wurde Mail zugestellt, zuletzt um %1.</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes; %3 is the usual rule, but so many are common for this cause at this time.</source>
        <translation>Regel: %1 Fehlschläge aus einer Ursache in %2 Minuten; sonst sind es %3, aber so viele sind bei dieser Ursache um diese Zeit üblich.</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes.</source>
        <translation>Regel: %1 Fehlschläge aus einer Ursache in %2 Minuten.</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages came back, yours among them.</source>
        <translation>Zwischen %1 und %2 kamen mehrere Nachrichten zurück, auch Ihre.</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages to %3 came back, yours among them.</source>
        <translation>Zwischen %1 und %2 kamen mehrere Nachrichten an %3 zurück, auch Ihre.</translation>
    </message>
    <message>
        <source>Since %1 several messages have come back, yours among them.</source>
        <translation>Seit %1 kommen mehrere Nachrichten zurück, auch Ihre.</translation>
    </message>
    <message>
        <source>Since %1 several messages to %2 have come back, yours among them.</source>
        <translation>Seit %1 kommen mehrere Nachrichten an %2 zurück, auch Ihre.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Was Sie tun können:</translation>
    </message>
    <message>
        <source>It has stopped. Send the message again if it came back.</source>
        <translation>Es ist vorbei. Senden Sie die Nachricht noch einmal, wenn sie zurückkam.</translation>
    </message>
    <message>
        <source>It has stopped. You need to do nothing.</source>
        <translation>Es ist vorbei. Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>We know of it. You need to do nothing now; we tell you when you can send again.</source>
        <translation>Wir wissen davon. Sie müssen jetzt nichts tun; wir sagen Ihnen, wann Sie wieder senden können.</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n Fehlschlag</numerusform>
            <numerusform>%n Fehlschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>zwischen %1 und %2.</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Fehlschläge nach Ursache</translation>
    </message>
    <message>
        <source>Failures by system</source>
        <translation>Fehlschläge nach System</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Failures by who acts</source>
        <translation>Fehlschläge danach, wer handelt</translation>
    </message>
    <message>
        <source>Inputs by kind</source>
        <translation>Eingaben nach Art</translation>
    </message>
    <message>
        <source>It was stopped: this is what was read so far.</source>
        <translation>Es wurde abgebrochen: Das ist, was bis dahin gelesen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be read, or not to their end.</source>
        <translation>
            <numerusform>%n Quelle konnte nicht gelesen werden, oder nicht bis zu ihrem Ende.</numerusform>
            <numerusform>%n Quellen konnten nicht gelesen werden, oder nicht bis zu ihrem Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Was zurückkam</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n Nachricht gelesen</numerusform>
            <numerusform>%n Nachrichten gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n Störung</numerusform>
            <numerusform>%n Störungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident: no %1 failures of one cause came within %2 minutes.</source>
        <translation>Keine Störung: Nirgends kamen %1 Fehlschläge aus einer Ursache in %2 Minuten.</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed in a way that is not known. What could be unpacked was read.</source>
        <translation>%1 ist beschädigt oder auf eine unbekannte Art gepackt. Was sich auspacken ließ, wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 needs a password. Unpack it first.</source>
        <translation>%1 braucht ein Passwort. Packen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>%1 holds too many files. The first of them were read.</source>
        <translation>%1 enthält zu viele Dateien. Die ersten wurden gelesen.</translation>
    </message>
    <message>
        <source>%1 holds too much. The beginning was read.</source>
        <translation>%1 enthält zu viel. Der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>%1 grows far more than mail does, as archives do that are made to do harm. It was not read on.</source>
        <translation>%1 wächst beim Auspacken viel mehr als Mail, wie Archive, die schaden sollen. Es wurde nicht weiter gelesen.</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive. Unpack it first.</source>
        <translation>%1 ist ein Archiv in einem Archiv. Packen Sie es zuerst aus.</translation>
    </message>
    <message>
        <source>%1 holds lines that are no results of triage --json. They were left out.</source>
        <translation>%1 enthält Zeilen, die keine Ergebnisse von triage --json sind. Sie wurden ausgelassen.</translation>
    </message>
    <message>
        <source>at %1.</source>
        <translation>um %1.</translation>
    </message>
</context>
<context>
    <name>TriageCommand</name>
    <message>
        <source>Choose one of %1.</source>
        <translation>Wählen Sie eines von %1.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs nimmt eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--follow and --merge do not go together.</source>
        <translation>--follow und --merge gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>With --follow, - stands alone.</source>
        <translation>Mit --follow steht - allein.</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Störung: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>TryWords</name>
    <message>
        <source>With these records in the DNS:</source>
        <translation>Mit diesen Einträgen im DNS:</translation>
    </message>
    <message>
        <source>%1: %2 as before</source>
        <translation>%1: %2 wie zuvor</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 statt %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options, and the commands that have them:</source>
        <translation>Optionen und die Befehle, zu denen sie gehören:</translation>
    </message>
    <message>
        <source>Exit codes: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable output.</source>
        <translation>Rückgabewerte: 0 erklärt, 1 nichts erkannt, 2 falscher Aufruf, nicht lesbare Eingabe oder nicht schreibbare Ausgabe.</translation>
    </message>
    <message>
        <source>Only check sends anything over the network.</source>
        <translation>Nur check sendet etwas ins Netz.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n Karte</numerusform>
            <numerusform>%n Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify, triage, annotate and mcp from the network.</source>
        <translation>Der Kernel verwehrt explain, classify, triage, annotate und mcp das Netz.</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify, triage, annotate and mcp from the network by its kernel. They do not use it.</source>
        <translation>Dieses System kann explain, classify, triage, annotate und mcp das Netz nicht durch den Kernel verwehren. Sie benutzen es nicht.</translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify and mcp from files that they do not need.</source>
        <translation>Der Kernel verwehrt explain, classify und mcp alle Dateien, die sie nicht brauchen.</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify and mcp from other files by its kernel. They read none.</source>
        <translation>Dieses System kann explain, classify und mcp andere Dateien nicht durch den Kernel verwehren. Sie lesen keine.</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The watch was stopped.</source>
        <translation>Die Beobachtung wurde beendet.</translation>
    </message>
    <message>
        <source>There is nothing to watch for: the checks propose no record. Name one with --with.</source>
        <translation>Es gibt nichts zu beobachten: Die Prüfungen schlagen keinen Eintrag vor. Nennen Sie einen mit --with.</translation>
    </message>
    <message>
        <source>These names are of private networks. Nobody outside can be asked about them.</source>
        <translation>Diese Namen sind solche privater Netze. Außerhalb kann niemand danach gefragt werden.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>All name servers that answer have the record (%1 of %1).</source>
        <translation>Alle Nameserver, die antworten, haben den Eintrag (%1 von %1).</translation>
    </message>
    <message>
        <source>Your resolver has the record; the name servers cannot be asked from here.</source>
        <translation>Ihr Resolver hat den Eintrag; die Nameserver sind von hier aus nicht zu fragen.</translation>
    </message>
    <message>
        <source>Old answers are gone: it is safe to send again.</source>
        <translation>Alte Antworten sind fort: Sie können jetzt wieder senden.</translation>
    </message>
    <message>
        <source>Old answers can be kept until %1. Send again then.</source>
        <translation>Alte Antworten können noch bis %1 gelten. Senden Sie dann wieder.</translation>
    </message>
    <message>
        <source>Your resolver still gives an old answer.</source>
        <translation>Ihr Resolver gibt noch eine alte Antwort.</translation>
    </message>
    <message>
        <source>Not there yet: 0 of %1 name servers have the record.</source>
        <translation>Noch nicht da: 0 von %1 Nameservern haben den Eintrag.</translation>
    </message>
    <message>
        <source>Not there yet: no name server has answered.</source>
        <translation>Noch nicht da: Kein Nameserver hat geantwortet.</translation>
    </message>
    <message>
        <source>Not there yet: your resolver does not have the record.</source>
        <translation>Noch nicht da: Ihr Resolver hat den Eintrag nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 name servers have the record.</source>
        <translation>%1 von %2 Nameservern haben den Eintrag.</translation>
    </message>
    <message>
        <source>No name server of the domain is known. Your resolver %1 is asked, at most once in %2 seconds.</source>
        <translation>Kein Nameserver der Domain ist bekannt. Ihr Resolver %1 wird gefragt, höchstens einmal in %2 Sekunden.</translation>
    </message>
    <message>
        <source>Asked are %3 and your resolver %1, each at most once in %2 seconds.</source>
        <translation>Gefragt werden %3 und Ihr Resolver %1, jeder höchstens einmal in %2 Sekunden.</translation>
    </message>
    <message>
        <source>Without a public address, so not asked: %1.</source>
        <translation>Ohne öffentliche Adresse und darum nicht gefragt: %1.</translation>
    </message>
    <message>
        <source>Watching asks your resolver %1 for the name servers of %2 and their addresses, then each of them and your resolver for %3 %2, at most once in %4 seconds.</source>
        <translation>Die Beobachtung fragt Ihren Resolver %1 nach den Nameservern von %2 und deren Adressen, dann jeden von ihnen und Ihren Resolver nach %3 %2, höchstens einmal in %4 Sekunden.</translation>
    </message>
    <message>
        <source>Nobody answers. Watching goes on; look whether the network is there.</source>
        <translation>Niemand antwortet. Die Beobachtung geht weiter; prüfen Sie, ob das Netz da ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n give(s) another record than the one that is watched for.</source>
        <translation>
            <numerusform>%n Server gibt einen anderen Eintrag als den, auf den gewartet wird.</numerusform>
            <numerusform>%n Server geben einen anderen Eintrag als den, auf den gewartet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s) gave no usable answer.</source>
        <translation>
            <numerusform>%n Nameserver gab keine brauchbare Antwort.</numerusform>
            <numerusform>%n Nameserver gaben keine brauchbare Antwort.</numerusform>
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
        <translation>Der Mailadministrator des Absenders</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Der Empfänger</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail administrator</source>
        <translation>Der Mailadministrator des Empfängers</translation>
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
        <source>The input does not name the IP address that sent the message.</source>
        <translation>Die Eingabe nennt die IP-Adresse nicht, die die Nachricht gesendet hat.</translation>
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
        <translation>Envelope-Absender</translation>
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
        <translation>Warteschlangen-ID</translation>
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
    <message>
        <source>The domain itself</source>
        <translation>Die Domain selbst</translation>
    </message>
    <message>
        <source>The name belongs to a private network, so nobody outside can tell about it.</source>
        <translation>Der Name gehört zu einem privaten Netz, deshalb kann niemand außerhalb etwas dazu sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that the mail hides from its reader are left out.</source>
        <translation>
            <numerusform>%n Buchstabe, den die Mail vor ihrem Leser verbirgt, ist weggelassen.</numerusform>
            <numerusform>%n Buchstaben, die die Mail vor ihrem Leser verbirgt, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The input names no sender domain that the DNS could know.</source>
        <translation>Die Eingabe nennt keine Absenderdomain, die das DNS kennen könnte.</translation>
    </message>
    <message>
        <source>The input names no recipient whose domain the DNS could know.</source>
        <translation>Die Eingabe nennt keinen Empfänger, dessen Domain das DNS kennen könnte.</translation>
    </message>
    <message>
        <source>This text was the source of an RTF document. Only its words are shown.</source>
        <translation>Dieser Text war der Quelltext eines RTF-Dokuments. Gezeigt werden nur seine Wörter.</translation>
    </message>
    <message>
        <source>The codes with which a terminal sets colors were removed.</source>
        <translation>Die Zeichen, mit denen ein Terminal Farben setzt, wurden entfernt.</translation>
    </message>
    <message>
        <source>A part of this text was encoded in base64. It is shown decoded.</source>
        <translation>Ein Teil dieses Textes war in Base64 kodiert. Er wird dekodiert gezeigt.</translation>
    </message>
    <message>
        <source>This text was encoded as quoted-printable. It is shown decoded.</source>
        <translation>Dieser Text war als Quoted-Printable kodiert. Er wird dekodiert gezeigt.</translation>
    </message>
    <message>
        <source>Each line of this text stood in a record of a log. Only the lines are shown.</source>
        <translation>Jede Zeile dieses Textes stand in einem Eintrag eines Protokolls. Gezeigt werden nur die Zeilen.</translation>
    </message>
    <message>
        <source>This text stood in a string of a program or of JSON. It is shown without the escapes.</source>
        <translation>Dieser Text stand in einer Zeichenkette eines Programms oder von JSON. Er wird ohne die Maskierungen gezeigt.</translation>
    </message>
    <message>
        <source>This text stood in quotation marks, for example in a cell of a table. The other cells are not shown.</source>
        <translation>Dieser Text stand in Anführungszeichen, zum Beispiel in einer Zelle einer Tabelle. Die anderen Zellen werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This text was a value in YAML. The other values beside it are not shown.</source>
        <translation>Dieser Text war ein Wert in YAML. Die anderen Werte daneben werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This text stood in an XML document. Its tags are not shown.</source>
        <translation>Dieser Text stand in einem XML-Dokument. Dessen Tags werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>This text was the source of a web page. Only its words are shown.</source>
        <translation>Dieser Text war der Quelltext einer Webseite. Gezeigt werden nur seine Wörter.</translation>
    </message>
    <message>
        <source>The marks above and below the text that call it code or a quote were removed.</source>
        <translation>Die Zeichen über und unter dem Text, die ihn als Code oder Zitat ausweisen, wurden entfernt.</translation>
    </message>
    <message>
        <source>This text stood in a drawn table. The bars were removed.</source>
        <translation>Dieser Text stand in einer gezeichneten Tabelle. Die Striche wurden entfernt.</translation>
    </message>
    <message>
        <source>What a log or a tool had put in front of each line was removed.</source>
        <translation>Was ein Protokoll oder ein Werkzeug vor jede Zeile gesetzt hatte, wurde entfernt.</translation>
    </message>
    <message>
        <source>Characters were written as HTML names, such as &quot;&amp;lt;&quot;. They are shown as meant.</source>
        <translation>Zeichen waren mit HTML-Namen wie „&amp;lt;“ geschrieben. Sie werden gezeigt, wie sie gemeint sind.</translation>
    </message>
    <message>
        <source>A mark stood at the end of each line. The marks were removed.</source>
        <translation>Am Ende jeder Zeile stand ein Zeichen. Diese Zeichen wurden entfernt.</translation>
    </message>
    <message>
        <source>A blank line stood behind each line. The added blank lines were removed.</source>
        <translation>Hinter jeder Zeile stand eine Leerzeile. Die hinzugefügten Leerzeilen wurden entfernt.</translation>
    </message>
    <message>
        <source>Long lines had been broken. They are joined again.</source>
        <translation>Lange Zeilen waren umbrochen. Sie sind wieder zusammengefügt.</translation>
    </message>
    <message>
        <source>Several lines had been joined into one. They are apart again.</source>
        <translation>Mehrere Zeilen waren zu einer verbunden. Sie sind wieder getrennt.</translation>
    </message>
    <message>
        <source>This is likely, but not certain. It may also be: %1.</source>
        <translation>Das ist wahrscheinlich, aber nicht sicher. Es kann auch sein: %1.</translation>
    </message>
    <message>
        <source>It is the sending service&apos;s own number, not the answer of a server.</source>
        <translation>Es ist eine eigene Nummer des Versanddienstes, keine Antwort eines Servers.</translation>
    </message>
    <message>
        <source>It is very long: only its first part is shown.</source>
        <translation>Es ist sehr lang: Nur der erste Teil wird gezeigt.</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Vermutlich gemeint</translation>
    </message>
    <message>
        <source>%1: a quote, bracket or comma stands in the address.</source>
        <translation>%1: In der Adresse steht ein Anführungszeichen, eine Klammer oder ein Komma.</translation>
    </message>
    <message>
        <source>%1: a letter of the domain only looks like the right one.</source>
        <translation>%1: Ein Buchstabe der Domain sieht dem richtigen nur ähnlich.</translation>
    </message>
    <message>
        <source>%1: a dot or hyphen of the domain is missing or misplaced.</source>
        <translation>%1: Ein Punkt oder Bindestrich der Domain fehlt oder steht falsch.</translation>
    </message>
    <message>
        <source>%1: the ending of the domain is misspelled.</source>
        <translation>%1: Die Endung der Domain ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>%1: letters of the domain are swapped, missing, wrong or too many.</source>
        <translation>%1: Buchstaben der Domain sind vertauscht, fehlen, sind falsch oder zu viel.</translation>
    </message>
    <message>
        <source>On the sender&apos;s own side, before it left</source>
        <translation>Auf der eigenen Seite des Absenders, vor dem Versand</translation>
    </message>
    <message>
        <source>On the recipient&apos;s side</source>
        <translation>Auf der Seite des Empfängers</translation>
    </message>
    <message>
        <source>Behind a server of the recipient that passed it on</source>
        <translation>Hinter einem Server des Empfängers, der sie weitergeleitet hat</translation>
    </message>
    <message>
        <source>At our own server, which refused a stranger</source>
        <translation>An unserem eigenen Server, der einen Fremden abgewiesen hat</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, der letzte %2</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Invisible characters were removed, and typographic quotes and dashes in what machines wrote are shown as plain ones.</source>
        <translation>Unsichtbare Zeichen wurden entfernt, und typografische Anführungszeichen und Striche in dem, was Maschinen schrieben, werden einfach gezeigt.</translation>
    </message>
    <message>
        <source>This text was the value of a web form, encoded with percent signs. It is shown decoded.</source>
        <translation>Dieser Text war der Wert eines Webformulars, mit Prozentzeichen codiert. Er wird decodiert gezeigt.</translation>
    </message>
    <message>
        <source>Each line of this text was a string in a list. Only the lines are shown.</source>
        <translation>Jede Zeile dieses Textes war eine Zeichenkette in einer Liste. Nur die Zeilen werden gezeigt.</translation>
    </message>
    <message>
        <source>Marks of a chat or of Markdown, such as &quot;**&quot; around a name, were removed.</source>
        <translation>Zeichen eines Chats oder von Markdown, etwa „**“ um einen Namen, wurden entfernt.</translation>
    </message>
    <message>
        <source>%1: an address in the message is spelled so.</source>
        <translation>%1: So ist eine Adresse in der Nachricht geschrieben.</translation>
    </message>
</context>
</TS>
