<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Reasons</name>
    <message>
        <source>the mailbox does not exist</source>
        <translation>das Postfach gibt es nicht</translation>
    </message>
    <message>
        <source>the mailbox is closed, suspended or inactive</source>
        <translation>das Postfach ist geschlossen, gesperrt oder ungenutzt</translation>
    </message>
    <message>
        <source>the mailbox has no space left</source>
        <translation>das Postfach ist voll</translation>
    </message>
    <message>
        <source>the mailbox moved</source>
        <translation>das Postfach ist umgezogen</translation>
    </message>
    <message>
        <source>an internal address from an old address book entry</source>
        <translation>eine interne Adresse aus einem alten Adressbucheintrag</translation>
    </message>
    <message>
        <source>the domain or mail host cannot be found</source>
        <translation>die Domain oder ihr Mailserver ist nicht zu finden</translation>
    </message>
    <message>
        <source>the domain says that it takes no mail</source>
        <translation>die Domain nimmt erklärtermaßen keine Mail an</translation>
    </message>
    <message>
        <source>the server does not relay for this sender or recipient</source>
        <translation>der Server leitet für diesen Absender oder Empfänger nicht weiter</translation>
    </message>
    <message>
        <source>the sender address is refused or cannot be verified</source>
        <translation>die Absenderadresse wird abgelehnt oder lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>the recipient accepts mail from named senders only</source>
        <translation>der Empfänger nimmt nur Mail von benannten Absendern an</translation>
    </message>
    <message>
        <source>SPF did not authorise the sending IP address</source>
        <translation>SPF berechtigt die sendende IP-Adresse nicht</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>keine gültige DKIM-Signatur</translation>
    </message>
    <message>
        <source>the sender domain&apos;s DMARC policy refused the message</source>
        <translation>die DMARC-Richtlinie der Absenderdomain lehnt die Nachricht ab</translation>
    </message>
    <message>
        <source>neither SPF nor DKIM vouches for the message</source>
        <translation>weder SPF noch DKIM bürgt für die Nachricht</translation>
    </message>
    <message>
        <source>the sending IP address has no matching reverse DNS</source>
        <translation>die sendende IP-Adresse hat keinen passenden Reverse-DNS-Eintrag</translation>
    </message>
    <message>
        <source>the sending IP address has a bad reputation</source>
        <translation>die sendende IP-Adresse hat einen schlechten Ruf</translation>
    </message>
    <message>
        <source>the sending or linked domain has a bad reputation</source>
        <translation>die sendende oder verlinkte Domain hat einen schlechten Ruf</translation>
    </message>
    <message>
        <source>a blocklist names the sending IP address or domain</source>
        <translation>eine Sperrliste führt die sendende IP-Adresse oder Domain</translation>
    </message>
    <message>
        <source>the receiver&apos;s own blocklist query failed</source>
        <translation>die Sperrlistenabfrage des Empfängers ist selbst gescheitert</translation>
    </message>
    <message>
        <source>too many messages, connections or recipients in a time</source>
        <translation>zu viele Nachrichten, Verbindungen oder Empfänger in einer Zeitspanne</translation>
    </message>
    <message>
        <source>first contact was deferred on purpose</source>
        <translation>der erste Kontakt wurde absichtlich aufgeschoben</translation>
    </message>
    <message>
        <source>the content was judged to be spam</source>
        <translation>der Inhalt gilt als Spam</translation>
    </message>
    <message>
        <source>a link in the message is on a blocklist</source>
        <translation>ein Link in der Nachricht steht auf einer Sperrliste</translation>
    </message>
    <message>
        <source>malware was found</source>
        <translation>Schadsoftware wurde gefunden</translation>
    </message>
    <message>
        <source>a kind of attachment is forbidden</source>
        <translation>eine Art von Anhang ist verboten</translation>
    </message>
    <message>
        <source>the message is larger than allowed</source>
        <translation>die Nachricht ist größer als erlaubt</translation>
    </message>
    <message>
        <source>a local rule of the receiver refused it</source>
        <translation>eine örtliche Regel des Empfängers lehnt sie ab</translation>
    </message>
    <message>
        <source>encryption was required and failed or was not offered</source>
        <translation>Verschlüsselung war verlangt und schlug fehl oder fehlte</translation>
    </message>
    <message>
        <source>log in before sending, or the login was refused</source>
        <translation>vor dem Senden anmelden, oder die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>a command was malformed or out of order</source>
        <translation>ein Befehl war fehlerhaft oder kam zur falschen Zeit</translation>
    </message>
    <message>
        <source>the message itself breaks a standard</source>
        <translation>die Nachricht selbst verstößt gegen einen Standard</translation>
    </message>
    <message>
        <source>one message names too many recipients</source>
        <translation>eine Nachricht nennt zu viele Empfänger</translation>
    </message>
    <message>
        <source>the message went round in circles</source>
        <translation>die Nachricht lief im Kreis</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>die Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>a name could not be resolved for now</source>
        <translation>ein Name ließ sich zurzeit nicht auflösen</translation>
    </message>
    <message>
        <source>given up after trying for the whole queue lifetime</source>
        <translation>nach Ablauf der Wartezeit in der Warteschlange aufgegeben</translation>
    </message>
    <message>
        <source>the receiving system failed internally</source>
        <translation>das empfangende System hatte einen inneren Fehler</translation>
    </message>
    <message>
        <source>the receiving system has no space</source>
        <translation>das empfangende System hat keinen Platz</translation>
    </message>
    <message>
        <source>the sender&apos;s own account is suspended or over its quota</source>
        <translation>das eigene Konto des Absenders ist gesperrt oder über seinem Kontingent</translation>
    </message>
    <message>
        <source>the sending service refused to try</source>
        <translation>der sendende Dienst hat es gar nicht erst versucht</translation>
    </message>
    <message>
        <source>not a failure</source>
        <translation>kein Fehler</translation>
    </message>
    <message>
        <source>nothing more is known than that it failed</source>
        <translation>bekannt ist nur, dass es gescheitert ist</translation>
    </message>
</context>
<context>
    <name>generic/5.7.1</name>
    <message>
        <source>The receiver refused this message and does not say why</source>
        <translation>Der Empfänger lehnt die Nachricht ab und sagt nicht, warum</translation>
    </message>
    <message>
        <source>Only the sender&apos;s administrator can find out what receivers see of the sending server and domain.</source>
        <translation>Nur der Administrator des Absenders kann herausfinden, was Empfänger vom sendenden Server und der Domain sehen.</translation>
    </message>
    <message>
        <source>550 5.7.1 is the general answer for mail that the receiver does not trust, most often because of the sender&apos;s reputation or authentication. The words of this reply give no further reason.</source>
        <translation>550 5.7.1 ist die allgemeine Antwort auf Mail, der der Empfänger nicht traut, meist wegen des Rufs oder der Authentifizierung des Absenders. Der Wortlaut dieser Antwort nennt keinen weiteren Grund.</translation>
    </message>
    <message>
        <source>Do not change several settings at once: you would not learn which one was the cause.</source>
        <translation>Ändern Sie nicht mehrere Einstellungen auf einmal: Sie würden nicht erfahren, welche die Ursache war.</translation>
    </message>
    <message>
        <source>Inferred: that reputation or authentication is the cause, from how often this code is used for it.</source>
        <translation>Geschlossen: dass Ruf oder Authentifizierung die Ursache sind, weil dieser Code oft dafür verwendet wird.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your mail server.</source>
        <translation>Geben Sie diese Meldung an die Stelle weiter, die Ihren Mailserver betreibt.</translation>
    </message>
    <message>
        <source>Reach the recipient another way and ask their administrator to look for the message.</source>
        <translation>Erreichen Sie den Empfänger auf anderem Weg, und bitten Sie dessen Administrator, nach der Nachricht zu suchen.</translation>
    </message>
    <message>
        <source>Go through the other cards for 550 5.7.1 below: each names one cause and its proof.</source>
        <translation>Gehen Sie die anderen Karten zu 550 5.7.1 unten durch: Jede nennt eine Ursache und ihren Nachweis.</translation>
    </message>
    <message>
        <source>Check SPF, DKIM and DMARC (they prove the sender), reverse DNS (the name of an IP address) and blocklists for the sending server.</source>
        <translation>Prüfen Sie SPF, DKIM und DMARC (sie weisen den Absender nach), den Reverse-DNS-Eintrag (den Namen der IP-Adresse) und Sperrlisten für den sendenden Server.</translation>
    </message>
    <message>
        <source>Write to the receiver&apos;s postmaster and quote the reply in full.</source>
        <translation>Schreiben Sie an den Postmaster des Empfängers, und zitieren Sie die Antwort vollständig.</translation>
    </message>
    <message>
        <source>Look for the time and the sender in the log of your filter; it holds the reason that the reply leaves out.</source>
        <translation>Suchen Sie Zeit und Absender im Log Ihres Filters; dort steht der Grund, den die Antwort verschweigt.</translation>
    </message>
</context>
<context>
    <name>generic/dkim-verification-failed</name>
    <message>
        <source>The DKIM signature did not verify</source>
        <translation>Die DKIM-Signatur ließ sich nicht bestätigen</translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can correct the key or the signing.</source>
        <translation>Nur der Administrator der sendenden Domain kann den Schlüssel oder das Signieren korrigieren.</translation>
    </message>
    <message>
        <source>The message carries a DKIM signature (a seal made with a key of the domain) that does not fit the public key in DNS. The key pair is wrong, or the message was changed after it was signed.</source>
        <translation>Die Nachricht trägt eine DKIM-Signatur (ein Siegel mit einem Schlüssel der Domain), die nicht zum öffentlichen Schlüssel im DNS passt. Das Schlüsselpaar ist falsch, oder die Nachricht wurde nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>Do not turn DKIM off to get the mail through: many receivers require a valid signature, and DMARC may fail without it.</source>
        <translation>Schalten Sie DKIM nicht ab, damit die Mail durchkommt: Viele Empfänger verlangen eine gültige Signatur, und ohne sie kann DMARC scheitern.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation>Geben Sie diese Meldung an die Stelle weiter, die Ihre Domain betreibt.</translation>
    </message>
    <message>
        <source>Compare the key at SELECTOR._domainkey of your domain with the private key that signs.</source>
        <translation>Vergleichen Sie den Schlüssel unter SELEKTOR._domainkey Ihrer Domain mit dem privaten Schlüssel, der signiert.</translation>
    </message>
    <message>
        <source>Check that the record in DNS is whole: long keys are often cut off when they are pasted.</source>
        <translation>Prüfen Sie, ob der DNS-Eintrag vollständig ist: Lange Schlüssel werden beim Einfügen oft abgeschnitten.</translation>
    </message>
    <message>
        <source>Look for a footer, disclaimer or scanner that changes messages after they were signed.</source>
        <translation>Suchen Sie nach einer Fußzeile, einem Haftungshinweis oder einem Scanner, der Nachrichten nach dem Signieren verändert.</translation>
    </message>
    <message>
        <source>After changing keys, keep the old one in DNS for a week.</source>
        <translation>Lassen Sie nach einem Schlüsselwechsel den alten noch eine Woche im DNS.</translation>
    </message>
</context>
<context>
    <name>generic/spf-check-failed</name>
    <message>
        <source>The SPF check failed</source>
        <translation>Die SPF-Prüfung schlug fehl</translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can change its SPF record.</source>
        <translation>Nur der Administrator der sendenden Domain kann ihren SPF-Eintrag ändern.</translation>
    </message>
    <message>
        <source>The SPF record (the list of servers that may send for a domain) of the sender&apos;s domain does not name the IP address that sent this message, so the receiver refused it. Either the record is incomplete, or the message was sent through the wrong server.</source>
        <translation>Der SPF-Eintrag (die Liste der Server, die für eine Domain senden dürfen) der Absenderdomain nennt die IP-Adresse nicht, die diese Nachricht gesendet hat; deshalb hat der Empfänger sie abgelehnt. Entweder ist der Eintrag unvollständig, oder die Nachricht ging über den falschen Server.</translation>
    </message>
    <message>
        <source>Do not publish +all: it allows everybody to send with your domain.</source>
        <translation>Veröffentlichen Sie kein +all: Damit darf jeder mit Ihrer Domain senden.</translation>
    </message>
    <message>
        <source>Send through the mail server of your own domain.</source>
        <translation>Senden Sie über den Mailserver Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>Pass this report on to whoever runs your domain.</source>
        <translation>Geben Sie diese Meldung an die Stelle weiter, die Ihre Domain betreibt.</translation>
    </message>
    <message>
        <source>Find out which server sent the message: its IP address stands in this report or in your log.</source>
        <translation>Finden Sie heraus, welcher Server die Nachricht gesendet hat: Seine IP-Adresse steht in dieser Meldung oder in Ihrem Protokoll.</translation>
    </message>
    <message>
        <source>Add it to the SPF record by ip4, ip6 or the include of your mail service.</source>
        <translation>Nehmen Sie ihn in den SPF-Eintrag auf, durch ip4, ip6 oder das include Ihres Maildienstes.</translation>
    </message>
    <message>
        <source>Publish one SPF record only, with no more than 10 DNS lookups.</source>
        <translation>Veröffentlichen Sie nur einen SPF-Eintrag, mit höchstens 10 DNS-Abfragen.</translation>
    </message>
    <message>
        <source>If the message was forwarded, DKIM has to vouch for it: SPF fails on every forwarding.</source>
        <translation>Wurde die Nachricht weitergeleitet, muss DKIM für sie bürgen: SPF scheitert bei jeder Weiterleitung.</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed</name>
    <message>
        <source>Gmail requires DKIM from bulk senders, and it did not pass</source>
        <translation>Gmail verlangt von Massenversendern DKIM, und es wurde nicht bestanden</translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can sign its mail and publish the key.</source>
        <translation>Nur der Administrator der sendenden Domain kann ihre Mail signieren und den Schlüssel veröffentlichen.</translation>
    </message>
    <message>
        <source>Gmail requires a valid DKIM signature (a seal made with a key that the domain publishes in DNS) from those who send many messages, and this one had none. It was not signed, or signature and key do not fit.</source>
        <translation>Gmail verlangt von allen, die viele Nachrichten senden, eine gültige DKIM-Signatur (ein Siegel mit einem Schlüssel, den die Domain im DNS veröffentlicht), und diese Nachricht hatte keine. Sie war nicht signiert, oder Signatur und Schlüssel passen nicht zusammen.</translation>
    </message>
    <message>
        <source>Do not send less in the hope of falling below the bulk limit: Google keeps a domain in the bulk class for good.</source>
        <translation>Senden Sie nicht weniger in der Hoffnung, unter die Grenze für Massenversender zu kommen: Google stuft eine Domain für immer als Massenversender ein.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your domain or newsletter service and ask them to set up DKIM signing.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihre Domain oder Ihren Newsletter-Dienst betreibt, und bitten Sie sie, DKIM-Signaturen einzurichten.</translation>
    </message>
    <message>
        <source>Turn on DKIM signing with your own domain in the mail system or sending service.</source>
        <translation>Schalten Sie im Mailsystem oder Versanddienst das Signieren mit DKIM für Ihre eigene Domain ein.</translation>
    </message>
    <message>
        <source>Publish the key under the selector that it names: 1024 bits at least, better 2048.</source>
        <translation>Veröffentlichen Sie den Schlüssel unter dem Selektor, den die Signatur nennt: mindestens 1024 Bit, besser 2048.</translation>
    </message>
    <message>
        <source>Look for a footer or scanner that changes messages after they are signed; that breaks the signature.</source>
        <translation>Suchen Sie nach einer Fußzeile oder einem Scanner, der Nachrichten nach dem Signieren verändert; das macht die Signatur ungültig.</translation>
    </message>
    <message>
        <source>Send a message to a Gmail account and open Show original: DKIM must say PASS for your domain. Then send the refused mail again.</source>
        <translation>Senden Sie eine Nachricht an ein Gmail-Konto und öffnen Sie „Original anzeigen“: Bei DKIM muss für Ihre Domain PASS stehen. Senden Sie dann die abgelehnte Mail erneut.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google: rules and codes for bulk senders</source>
        <translation>Google: Regeln und Codes für Massenversender</translation>
    </message>
</context>
<context>
    <name>google/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>Die DMARC-Richtlinie der Absenderdomain lehnt diese Nachricht ab</translation>
    </message>
    <message>
        <source>Only the administrator of {domain} can authenticate its mail or change its policy.</source>
        <translation>Nur der Administrator von {domain} kann deren Mail authentifizieren oder die Richtlinie ändern.</translation>
    </message>
    <message>
        <source>By its DMARC policy, {domain} asks receivers to refuse mail that neither SPF (the list of its servers) nor DKIM (its signature) confirms for it, and this message was not confirmed. Gmail followed that policy.</source>
        <translation>{domain} bittet Empfänger durch seine DMARC-Richtlinie, Mail abzulehnen, die weder SPF (die Liste ihrer Server) noch DKIM (ihre Signatur) bestätigt, und diese Nachricht war nicht bestätigt. Gmail ist der Richtlinie gefolgt.</translation>
    </message>
    <message>
        <source>Do not set the policy to p=none as the first step: that removes the protection against forged mail.</source>
        <translation>Setzen Sie die Richtlinie nicht als Erstes auf p=none: Das nimmt den Schutz vor gefälschter Mail weg.</translation>
    </message>
    <message>
        <source>Send from the mail system of {domain} itself, not through another provider or a web form with that address.</source>
        <translation>Senden Sie über das Mailsystem von {domain} selbst, nicht mit dieser Adresse über einen anderen Anbieter oder ein Webformular.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs {domain} and ask them to authenticate the service you sent through.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die {domain} betreibt, und bitten Sie sie, den Dienst zu authentifizieren, über den Sie gesendet haben.</translation>
    </message>
    <message>
        <source>Sign outgoing mail with DKIM for {domain} itself; this also survives forwarding.</source>
        <translation>Signieren Sie ausgehende Mail mit DKIM für {domain} selbst; das übersteht auch Weiterleitungen.</translation>
    </message>
    <message>
        <source>Let the envelope sender use {domain} as well (alignment), with the sending server named in its SPF record.</source>
        <translation>Lassen Sie auch den Envelope-Absender {domain} verwenden (Alignment), und nennen Sie den sendenden Server in deren SPF-Eintrag.</translation>
    </message>
    <message>
        <source>Find every service that sends with {domain}, and authenticate each of them.</source>
        <translation>Finden Sie jeden Dienst, der mit {domain} sendet, und authentifizieren Sie jeden davon.</translation>
    </message>
    <message>
        <source>If {domain} is gmail.com, yahoo.com or another free provider, send from that provider or use your own domain in From.</source>
        <translation>Wenn {domain} gmail.com, yahoo.com oder ein anderer kostenloser Anbieter ist, senden Sie über diesen Anbieter, oder verwenden Sie in From Ihre eigene Domain.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain</name>
    <message>
        <source>Gmail distrusts the sending domain</source>
        <translation>Gmail misstraut der sendenden Domain</translation>
    </message>
    <message>
        <source>Only the owner of the domain can find out who sends in its name.</source>
        <translation>Nur der Inhaber der Domain kann herausfinden, wer in ihrem Namen sendet.</translation>
    </message>
    <message>
        <source>Gmail blocked this message because the domain it was sent with has a very low reputation. All mail with that domain lately counts, from whatever server it came.</source>
        <translation>Gmail hat diese Nachricht blockiert, weil die Domain, mit der sie gesendet wurde, einen sehr schlechten Ruf hat. Es zählt alle Mail mit dieser Domain aus letzter Zeit, egal von welchem Server.</translation>
    </message>
    <message>
        <source>Do not change to a new server or a look-alike domain: Gmail goes by the domain, and new domains start without trust.</source>
        <translation>Wechseln Sie nicht zu einem neuen Server oder einer ähnlich klingenden Domain: Gmail richtet sich nach der Domain, und neue Domains beginnen ohne Vertrauen.</translation>
    </message>
    <message>
        <source>Google tells neither the score nor how long it takes to recover; the reputation pages of Postmaster Tools are gone since 2025.</source>
        <translation>Google nennt weder die Bewertung noch, wie lange die Erholung dauert; die Reputationsseiten der Postmaster Tools gibt es seit 2025 nicht mehr.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your domain and ask who else sends with it: newsletters, website forms, hacked accounts.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihre Domain betreibt, und fragen Sie, wer noch damit sendet: Newsletter, Formulare der Website, gekaperte Konten.</translation>
    </message>
    <message>
        <source>Look at the spam rate and the compliance status of the domain in Google Postmaster Tools.</source>
        <translation>Sehen Sie sich in den Google Postmaster Tools die Spamrate und den Compliance-Status der Domain an.</translation>
    </message>
    <message>
        <source>Find every service that sends with the domain, and stop what recipients report as spam.</source>
        <translation>Finden Sie jeden Dienst, der mit der Domain sendet, und beenden Sie, was Empfänger als Spam melden.</translation>
    </message>
    <message>
        <source>Authenticate all of it by SPF, DKIM and DMARC (they prove the sender), and give newsletters a one-click unsubscribe (List-Unsubscribe headers, RFC 8058).</source>
        <translation>Authentifizieren Sie alles mit SPF, DKIM und DMARC (sie weisen den Absender nach), und geben Sie Newslettern eine Abmeldung mit einem Klick (List-Unsubscribe-Felder, RFC 8058).</translation>
    </message>
    <message>
        <source>Send only to people who open your mail, and increase slowly; expect some weeks until the reputation recovers.</source>
        <translation>Senden Sie nur an Leute, die Ihre Mail öffnen, und steigern Sie langsam; rechnen Sie mit einigen Wochen, bis sich der Ruf erholt.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation>Google Postmaster Tools</translation>
    </message>
    <message>
        <source>Form for senders with delivery problems to Gmail</source>
        <translation>Formular für Absender mit Zustellproblemen bei Gmail</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip</name>
    <message>
        <source>Gmail distrusts the sending IP address</source>
        <translation>Gmail misstraut der sendenden IP-Adresse</translation>
    </message>
    <message>
        <source>Only the operator of the sending server, or the service it belongs to, can restore the reputation of its address.</source>
        <translation>Nur der Betreiber des sendenden Servers oder der Dienst, zu dem er gehört, kann den Ruf der Adresse wiederherstellen.</translation>
    </message>
    <message>
        <source>Gmail blocked this message because the IP address that sent it has a very low reputation. What counts is all mail from that address lately, not this message alone.</source>
        <translation>Gmail hat diese Nachricht blockiert, weil die sendende IP-Adresse einen sehr schlechten Ruf hat. Es zählt alle Mail von dieser Adresse aus letzter Zeit, nicht diese Nachricht allein.</translation>
    </message>
    <message>
        <source>Do not move to a fresh IP address and send as before: it loses its reputation as well.</source>
        <translation>Wechseln Sie nicht zu einer neuen IP-Adresse, um wie bisher zu senden: Auch sie verliert ihren Ruf.</translation>
    </message>
    <message>
        <source>Google tells neither the score nor how long it takes to recover; the reputation pages of Postmaster Tools are gone since 2025.</source>
        <translation>Google nennt weder die Bewertung noch, wie lange die Erholung dauert; die Reputationsseiten der Postmaster Tools gibt es seit 2025 nicht mehr.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your mail server or newsletter service and ask what else is sent from that address.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihren Mailserver oder Newsletter-Dienst betreibt, und fragen Sie, was noch von dieser Adresse gesendet wird.</translation>
    </message>
    <message>
        <source>Find and stop what harms the address: hacked accounts, infected websites, forwarded spam, mail to old lists.</source>
        <translation>Finden und beenden Sie, was der Adresse schadet: gehackte Konten, infizierte Websites, weitergeleiteter Spam, Mail an alte Listen.</translation>
    </message>
    <message>
        <source>Follow Google&apos;s sender guidelines (SPF, DKIM, reverse DNS, TLS), and look the address up on blocklists.</source>
        <translation>Befolgen Sie Googles Richtlinien für Absender (SPF, DKIM, Reverse DNS, TLS), und suchen Sie die Adresse auf Sperrlisten.</translation>
    </message>
    <message>
        <source>Send little for some days, to people who read your mail, and increase slowly.</source>
        <translation>Senden Sie einige Tage lang wenig, an Leute, die Ihre Mail lesen, und steigern Sie langsam.</translation>
    </message>
    <message>
        <source>On a shared address, ask your provider to act or to give you another one.</source>
        <translation>Bei einer geteilten Adresse bitten Sie Ihren Anbieter zu handeln oder Ihnen eine andere zu geben.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation>Google Postmaster Tools</translation>
    </message>
    <message>
        <source>Form for senders with delivery problems to Gmail</source>
        <translation>Formular für Absender mit Zustellproblemen bei Gmail</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr</name>
    <message>
        <source>The sending IP address has no reverse DNS (PTR record)</source>
        <translation>Die sendende IP-Adresse hat keinen Reverse-DNS-Eintrag (PTR)</translation>
    </message>
    <message>
        <source>Only the owner of the IP address, usually the hosting or internet provider, can set reverse DNS.</source>
        <translation>Nur der Inhaber der IP-Adresse, meist der Hosting- oder Internetanbieter, kann Reverse DNS setzen.</translation>
    </message>
    <message>
        <source>Gmail takes mail only from IP addresses that have a name in reverse DNS (the PTR record: the name that belongs to an IP address) which leads back to the same address. For {ip} there is none, or its name leads elsewhere.</source>
        <translation>Gmail nimmt Mail nur von IP-Adressen an, die im Reverse DNS einen Namen haben (den PTR-Eintrag: den Namen, der zu einer IP-Adresse gehört), der zu derselben Adresse zurückführt. Für {ip} gibt es keinen, oder sein Name führt woandershin.</translation>
    </message>
    <message>
        <source>Do not use a made-up name: it has to lead back to the address.</source>
        <translation>Verwenden Sie keinen erfundenen Namen: Er muss zur Adresse zurückführen.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your mail server and ask them to have reverse DNS set for {ip}.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihren Mailserver betreibt, und bitten Sie sie, Reverse DNS für {ip} einrichten zu lassen.</translation>
    </message>
    <message>
        <source>Ask the provider of the address to set its PTR record to the name of your mail server.</source>
        <translation>Bitten Sie den Anbieter der Adresse, ihren PTR-Eintrag auf den Namen Ihres Mailservers zu setzen.</translation>
    </message>
    <message>
        <source>Give that name an A or AAAA record with exactly this address.</source>
        <translation>Geben Sie diesem Namen einen A- oder AAAA-Eintrag mit genau dieser Adresse.</translation>
    </message>
    <message>
        <source>If your server also sends by IPv6, do the same for that address, or send by IPv4 only.</source>
        <translation>Sendet Ihr Server auch über IPv6, tun Sie dasselbe für diese Adresse, oder senden Sie nur über IPv4.</translation>
    </message>
    <message>
        <source>Look both records up from outside, then send the refused mail again.</source>
        <translation>Fragen Sie beide Einträge von außen ab, und senden Sie dann die abgelehnte Mail erneut.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
</context>
<context>
    <name>google/ptr-mismatch</name>
    <message>
        <source>The name in reverse DNS leads to another IP address</source>
        <translation>Der Name in Reverse DNS führt zu einer anderen IP-Adresse</translation>
    </message>
    <message>
        <source>The owner of the IP address and the administrator of the host name have to make both records agree.</source>
        <translation>Der Inhaber der IP-Adresse und der Administrator des Hostnamens müssen beide Einträge in Übereinstimmung bringen.</translation>
    </message>
    <message>
        <source>The sending IP address has a name in reverse DNS (PTR record), but that name belongs to another address. Gmail wants both directions to agree.</source>
        <translation>Die sendende IP-Adresse hat einen Namen im Reverse DNS (PTR-Eintrag), aber dieser Name gehört zu einer anderen Adresse. Gmail verlangt, dass beide Richtungen übereinstimmen.</translation>
    </message>
    <message>
        <source>Do not set several PTR records for one address: mail servers may read the one that does not fit.</source>
        <translation>Setzen Sie nicht mehrere PTR-Einträge für eine Adresse: Mailserver lesen vielleicht gerade den, der nicht passt.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your mail server and ask them to compare its PTR and A records.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihren Mailserver betreibt, und bitten Sie sie, dessen PTR- und A-Einträge zu vergleichen.</translation>
    </message>
    <message>
        <source>Look up the PTR record of the sending address, then the A or AAAA record of the name it gives.</source>
        <translation>Fragen Sie den PTR-Eintrag der sendenden Adresse ab, dann den A- oder AAAA-Eintrag des Namens, den er nennt.</translation>
    </message>
    <message>
        <source>Correct the A or AAAA record if the address of the server has changed.</source>
        <translation>Berichtigen Sie den A- oder AAAA-Eintrag, wenn sich die Adresse des Servers geändert hat.</translation>
    </message>
    <message>
        <source>Otherwise have the provider set the PTR record to a name that does lead to this address.</source>
        <translation>Lassen Sie sonst den Anbieter den PTR-Eintrag auf einen Namen setzen, der wirklich zu dieser Adresse führt.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
</context>
<context>
    <name>google/spf-hard-fail</name>
    <message>
        <source>SPF of the sender says -all and does not name this server</source>
        <translation>SPF des Absenders sagt -all und nennt diesen Server nicht</translation>
    </message>
    <message>
        <source>Only the administrator of {domain} can add the server to the SPF record.</source>
        <translation>Nur der Administrator von {domain} kann den Server in den SPF-Eintrag aufnehmen.</translation>
    </message>
    <message>
        <source>By -all in its SPF record (the list of servers that may send for a domain), {domain} says that no other server may send for it, and {ip} is not on the list. Gmail did as the domain asks.</source>
        <translation>Mit -all im SPF-Eintrag (der Liste der Server, die für eine Domain senden dürfen) sagt {domain}, dass kein anderer Server für sie senden darf, und {ip} steht nicht auf der Liste. Gmail hat getan, worum die Domain bittet.</translation>
    </message>
    <message>
        <source>Do not replace -all by +all: it lets anybody send with your domain.</source>
        <translation>Ersetzen Sie -all nicht durch +all: Damit dürfte jeder mit Ihrer Domain senden.</translation>
    </message>
    <message>
        <source>Send through the mail server of your own domain.</source>
        <translation>Senden Sie über den Mailserver Ihrer eigenen Domain.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your domain and ask whether {ip} should be in the SPF record.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihre Domain betreibt, und fragen Sie, ob {ip} im SPF-Eintrag stehen sollte.</translation>
    </message>
    <message>
        <source>If {ip} is your server or your mail service, add it to the SPF record of {domain}.</source>
        <translation>Ist {ip} Ihr Server oder Ihr Maildienst, nehmen Sie die Adresse in den SPF-Eintrag von {domain} auf.</translation>
    </message>
    <message>
        <source>If a website, printer or newsletter service sent the message, let it send through your mail server, or add its include.</source>
        <translation>Hat eine Website, ein Drucker oder ein Newsletterdienst gesendet, lassen Sie ihn über Ihren Mailserver senden, oder nehmen Sie sein include auf.</translation>
    </message>
    <message>
        <source>If the message was forwarded by another server, sign with DKIM: SPF fails on every forwarding, DKIM survives it.</source>
        <translation>Wenn ein anderer Server die Nachricht weitergeleitet hat, signieren Sie mit DKIM: SPF scheitert bei jeder Weiterleitung, DKIM übersteht sie.</translation>
    </message>
    <message>
        <source>If you run the server that forwarded it, rewrite the envelope sender to your own domain (SRS).</source>
        <translation>Wenn Sie den weiterleitenden Server betreiben, schreiben Sie den Envelope-Absender auf Ihre eigene Domain um (SRS).</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google: how to forward mail to Gmail</source>
        <translation>Google: So leiten Sie Mail an Gmail weiter</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed</name>
    <message>
        <source>Gmail requires SPF from bulk senders, and it did not pass</source>
        <translation>Gmail verlangt von Massenversendern SPF, und es wurde nicht bestanden</translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can complete its SPF record.</source>
        <translation>Nur der Administrator der sendenden Domain kann ihren SPF-Eintrag vervollständigen.</translation>
    </message>
    <message>
        <source>Gmail requires those who send many messages to pass SPF (the list of servers that may send for a domain), and this message did not. The record of the envelope sender&apos;s domain does not name the sending server.</source>
        <translation>Gmail verlangt von allen, die viele Nachrichten senden, dass SPF (die Liste der Server, die für eine Domain senden dürfen) bestanden wird, und diese Nachricht bestand nicht. Der Eintrag der Envelope-Absenderdomain nennt den sendenden Server nicht.</translation>
    </message>
    <message>
        <source>Do not publish a second SPF record beside the first: with two records SPF fails for everything.</source>
        <translation>Veröffentlichen Sie keinen zweiten SPF-Eintrag neben dem ersten: Mit zwei Einträgen scheitert SPF für alles.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your domain or newsletter service and ask them to complete the SPF record.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihre Domain oder Ihren Newsletter-Dienst betreibt, und bitten Sie sie, den SPF-Eintrag zu vervollständigen.</translation>
    </message>
    <message>
        <source>List every server and service that sends with your domain.</source>
        <translation>Stellen Sie alle Server und Dienste zusammen, die mit Ihrer Domain senden.</translation>
    </message>
    <message>
        <source>Name all of them in the one SPF record of the domain, with no more than 10 DNS lookups.</source>
        <translation>Nennen Sie sie alle in dem einen SPF-Eintrag der Domain, mit höchstens 10 DNS-Abfragen.</translation>
    </message>
    <message>
        <source>Check the domain of the return path (the envelope sender), not only the one in From: SPF looks at the return path.</source>
        <translation>Prüfen Sie die Domain des Return-Path (des Envelope-Absenders), nicht nur die in From: SPF richtet sich nach dem Return-Path.</translation>
    </message>
    <message>
        <source>Set up DKIM and DMARC as well: Gmail requires all three from bulk senders. Then send the refused mail again.</source>
        <translation>Richten Sie auch DKIM und DMARC ein: Gmail verlangt von Massenversendern alle drei. Senden Sie dann die abgelehnte Mail erneut.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google: rules and codes for bulk senders</source>
        <translation>Google: Regeln und Codes für Massenversender</translation>
    </message>
</context>
<context>
    <name>google/spf-suspicious</name>
    <message>
        <source>Gmail finds suspicious entries in the sender&apos;s SPF record</source>
        <translation>Gmail findet verdächtige Angaben im SPF-Eintrag des Absenders</translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can correct its SPF record.</source>
        <translation>Nur der Administrator der sendenden Domain kann ihren SPF-Eintrag berichtigen.</translation>
    </message>
    <message>
        <source>Gmail does not trust this message because the SPF record (the list of servers that may send for a domain) of the sending domain holds entries that it considers unsafe. An entry that allows far too many addresses is the likely reason.</source>
        <translation>Gmail traut dieser Nachricht nicht, weil der SPF-Eintrag (die Liste der Server, die für eine Domain senden dürfen) der sendenden Domain Angaben enthält, die es für unsicher hält. Wahrscheinlich erlaubt eine Angabe viel zu viele Adressen.</translation>
    </message>
    <message>
        <source>Do not delete the SPF record: without it SPF cannot pass, and Gmail asks for SPF or DKIM.</source>
        <translation>Löschen Sie den SPF-Eintrag nicht: Ohne ihn kann SPF nicht bestehen, und Gmail verlangt SPF oder DKIM.</translation>
    </message>
    <message>
        <source>Inferred: that a very wide entry is the reason. Which entry Gmail means is not told in the reply.</source>
        <translation>Geschlossen: dass eine sehr weite Angabe der Grund ist. Welche Angabe Gmail meint, sagt die Antwort nicht.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your domain and ask them to clean up its SPF record.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihre Domain betreibt, und bitten Sie sie, den SPF-Eintrag aufzuräumen.</translation>
    </message>
    <message>
        <source>Look at the SPF record for +all, ?all and very large address ranges, also inside its includes.</source>
        <translation>Suchen Sie im SPF-Eintrag nach +all, ?all und sehr großen Adressbereichen, auch in seinen includes.</translation>
    </message>
    <message>
        <source>Remove what you do not send through, and entries of services that you no longer use.</source>
        <translation>Entfernen Sie alles, worüber Sie nicht senden, und Angaben von Diensten, die Sie nicht mehr nutzen.</translation>
    </message>
    <message>
        <source>End the record with ~all or -all.</source>
        <translation>Beenden Sie den Eintrag mit ~all oder -all.</translation>
    </message>
    <message>
        <source>If the reply says rate limited (4.7.24), your queue tries again by itself; after a 5.7.24, send the message again.</source>
        <translation>Wenn die Antwort „rate limited“ (4.7.24) lautet, versucht es Ihre Warteschlange von selbst wieder; nach 5.7.24 senden Sie die Nachricht erneut.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated</name>
    <message>
        <source>Gmail requires SPF or DKIM, and neither passed</source>
        <translation>Gmail verlangt SPF oder DKIM, und keines wurde bestanden</translation>
    </message>
    <message>
        <source>Only the administrator of the sending domain can set up SPF and DKIM.</source>
        <translation>Nur der Administrator der sendenden Domain kann SPF und DKIM einrichten.</translation>
    </message>
    <message>
        <source>Gmail takes mail only if SPF (the list of servers that may send for a domain) or DKIM (a signature made with a key of the domain) confirms the sender, and both failed. For {domain}, neither is set up for the server that sent this message.</source>
        <translation>Gmail nimmt Mail nur an, wenn SPF (die Liste der Server, die für eine Domain senden dürfen) oder DKIM (eine Signatur mit einem Schlüssel der Domain) den Absender bestätigt, und beide sind gescheitert. Für {domain} ist keines von beiden für den Server eingerichtet, der diese Nachricht gesendet hat.</translation>
    </message>
    <message>
        <source>Do not send it again before SPF or DKIM passes: each attempt fails the same way.</source>
        <translation>Senden Sie sie nicht erneut, bevor SPF oder DKIM besteht: Jeder Versuch scheitert auf dieselbe Weise.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your domain and ask them to set up SPF and DKIM.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihre Domain betreibt, und bitten Sie sie, SPF und DKIM einzurichten.</translation>
    </message>
    <message>
        <source>Add the sending IP address to the SPF record of {domain}.</source>
        <translation>Nehmen Sie die sendende IP-Adresse in den SPF-Eintrag von {domain} auf.</translation>
    </message>
    <message>
        <source>Turn on DKIM signing in your mail system and publish the key it names.</source>
        <translation>Schalten Sie in Ihrem Mailsystem das Signieren mit DKIM ein, und veröffentlichen Sie den Schlüssel, den es nennt.</translation>
    </message>
    <message>
        <source>Send a message to a Gmail account and open Show original: SPF or DKIM must say PASS. Then send the refused mail again.</source>
        <translation>Senden Sie eine Nachricht an ein Gmail-Konto und öffnen Sie „Original anzeigen“: Bei SPF oder DKIM muss PASS stehen. Senden Sie dann die abgelehnte Mail erneut.</translation>
    </message>
    <message>
        <source>If the message was forwarded, keep it unchanged so that its DKIM signature stays valid.</source>
        <translation>Wenn die Nachricht weitergeleitet wurde, lassen Sie sie unverändert, damit ihre DKIM-Signatur gültig bleibt.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google: how to forward mail to Gmail</source>
        <translation>Google: So leiten Sie Mail an Gmail weiter</translation>
    </message>
</context>
<context>
    <name>google/unsolicited</name>
    <message>
        <source>Gmail took this message for unsolicited mail</source>
        <translation>Gmail hält diese Nachricht für unerwünscht</translation>
    </message>
    <message>
        <source>Only the sender&apos;s side can change what it sends and how it is authenticated; Google does not lift such blocks by hand.</source>
        <translation>Nur die Absenderseite kann ändern, was sie sendet und wie es authentifiziert ist; Google hebt solche Sperren nicht von Hand auf.</translation>
    </message>
    <message>
        <source>Gmail&apos;s filters judged this message to be unsolicited and blocked it to keep spam from its users. The address of the recipient is not the problem.</source>
        <translation>Die Filter von Gmail halten diese Nachricht für unerwünscht und haben sie blockiert, um Spam von den Nutzern fernzuhalten. Die Adresse des Empfängers ist nicht das Problem.</translation>
    </message>
    <message>
        <source>Do not send the same text again from another account: the filter recognises it.</source>
        <translation>Senden Sie denselben Text nicht noch einmal von einem anderen Konto: Der Filter erkennt ihn wieder.</translation>
    </message>
    <message>
        <source>Which part of the message or of the sending history decided is not told by Google.</source>
        <translation>Welcher Teil der Nachricht oder des bisherigen Versands den Ausschlag gab, sagt Google nicht.</translation>
    </message>
    <message>
        <source>Send a short plain message without links and attachments first.</source>
        <translation>Senden Sie zuerst eine kurze, einfache Nachricht ohne Links und Anhänge.</translation>
    </message>
    <message>
        <source>Make sure that the recipient expects your mail, and write from your usual address.</source>
        <translation>Sorgen Sie dafür, dass der Empfänger Ihre Mail erwartet, und schreiben Sie von Ihrer üblichen Adresse.</translation>
    </message>
    <message>
        <source>Check that SPF, DKIM and DMARC (they prove the sender) pass for this message.</source>
        <translation>Prüfen Sie, ob SPF, DKIM und DMARC (sie weisen den Absender nach) für diese Nachricht bestehen.</translation>
    </message>
    <message>
        <source>Look at the spam rate of your domain in Google Postmaster Tools; below 0.1 % is good, 0.3 % is too much.</source>
        <translation>Sehen Sie in den Google Postmaster Tools die Spamquote Ihrer Domain nach; unter 0,1 % ist gut, 0,3 % ist zu viel.</translation>
    </message>
    <message>
        <source>Send bulk mail only to people who asked for it, with a one-click unsubscribe.</source>
        <translation>Senden Sie Massenmail nur an Leute, die darum gebeten haben, mit Abmeldung durch einen Klick.</translation>
    </message>
    <message>
        <source>Review the message and compare your sending with Google&apos;s sender guidelines, linked below.</source>
        <translation>Sehen Sie die Nachricht durch, und vergleichen Sie Ihren Versand mit Googles Richtlinien für Absender, die unten verlinkt sind.</translation>
    </message>
    <message>
        <source>A Google Workspace administrator can add the sender to the approved senders.</source>
        <translation>Ein Administrator von Google Workspace kann den Absender zu den zugelassenen Absendern hinzufügen.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation>Google Postmaster Tools</translation>
    </message>
    <message>
        <source>Form for senders with delivery problems to Gmail</source>
        <translation>Formular für Absender mit Zustellproblemen bei Gmail</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate</name>
    <message>
        <source>Gmail blocks this IP address for too much unwanted mail</source>
        <translation>Gmail sperrt diese IP-Adresse wegen zu viel unerwünschter Mail</translation>
    </message>
    <message>
        <source>Only the operator of the sending server can find and stop the source.</source>
        <translation>Nur der Betreiber des sendenden Servers kann die Quelle finden und abstellen.</translation>
    </message>
    <message>
        <source>Gmail noticed an unusual amount of unwanted mail from the sending IP address and blocks it for now. The block usually ends by itself when the unwanted mail stops.</source>
        <translation>Gmail hat ungewöhnlich viel unerwünschte Mail von der sendenden IP-Adresse bemerkt und sperrt sie vorerst. Die Sperre endet meist von selbst, wenn die unerwünschte Mail aufhört.</translation>
    </message>
    <message>
        <source>Do not let the queue retry at full speed: each attempt prolongs the block.</source>
        <translation>Lassen Sie die Warteschlange nicht mit voller Geschwindigkeit neu versuchen: Jeder Versuch verlängert die Sperre.</translation>
    </message>
    <message>
        <source>Inferred: that attempts prolong it. How long the block lasts is not told by Google.</source>
        <translation>Geschlossen: dass Versuche sie verlängern. Wie lange die Sperre dauert, sagt Google nicht.</translation>
    </message>
    <message>
        <source>Forward this report to whoever runs your mail server and ask them to look for hacked accounts.</source>
        <translation>Leiten Sie diese Meldung an die Stelle weiter, die Ihren Mailserver betreibt, und bitten Sie sie, nach gekaperten Konten zu suchen.</translation>
    </message>
    <message>
        <source>Wait some hours before you send again.</source>
        <translation>Warten Sie einige Stunden, bevor Sie erneut senden.</translation>
    </message>
    <message>
        <source>Find the source: hacked accounts, web forms, forwarded spam, a newsletter to an old list.</source>
        <translation>Finden Sie die Quelle: gehackte Konten, Webformulare, weitergeleiteter Spam, ein Newsletter an eine alte Liste.</translation>
    </message>
    <message>
        <source>Send less and more slowly to Gmail until the block ends.</source>
        <translation>Senden Sie weniger und langsamer an Gmail, bis die Sperre endet.</translation>
    </message>
    <message>
        <source>Follow Google&apos;s guidelines for bulk senders, linked below, before you send as much again.</source>
        <translation>Befolgen Sie Googles Richtlinien für Massenversender (Link unten), bevor Sie wieder so viel senden.</translation>
    </message>
    <message>
        <source>Google&apos;s sender guidelines</source>
        <translation>Googles Richtlinien für Absender</translation>
    </message>
    <message>
        <source>Google Postmaster Tools</source>
        <translation>Google Postmaster Tools</translation>
    </message>
</context>
</TS>
