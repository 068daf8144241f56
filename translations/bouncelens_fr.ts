<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Annotate</name>
    <message>
        <source>reading it took too long</source>
        <translation>la lecture a pris trop de temps</translation>
    </message>
    <message>
        <source>reading it failed</source>
        <translation>la lecture a échoué</translation>
    </message>
    <message>
        <source>it does not begin with a header field</source>
        <translation>il ne commence pas par un champ d’en-tête</translation>
    </message>
    <message>
        <source>The mail could not be read: %1</source>
        <translation>Impossible de lire l’e-mail&#xa0;: %1</translation>
    </message>
    <message>
        <source>The mail leaves as it came: %1</source>
        <translation>L’e-mail est transmis tel quel&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::AlarmBar</name>
    <message>
        <source>This is a fake. Do not click on anything in it, and do not answer it. Delete it. Whoever typed a password there must change it now.</source>
        <translation>C’est un faux. N’y cliquez sur rien, n’y répondez pas, supprimez-le. Si quelqu’un y a saisi un mot de passe, il doit le changer immédiatement.</translation>
    </message>
    <message>
        <source>This report is made up: the message had been delivered before. Do not rely on anything that it says.</source>
        <translation>Cet avis est inventé&#xa0;: le message avait déjà été remis. Ne vous fiez à rien de ce qu’il dit.</translation>
    </message>
</context>
<context>
    <name>BounceLens::BrowserPage</name>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>All cards</source>
        <translation>Toutes les fiches</translation>
    </message>
    <message>
        <source>Words of a reply or a card, or a code such as 5.7.1</source>
        <translation>Mots d’une réponse ou d’une fiche, ou un code comme 5.7.1</translation>
    </message>
    <message>
        <source>Search all cards</source>
        <translation>Rechercher dans toutes les fiches</translation>
    </message>
    <message>
        <source>Cards that fit</source>
        <translation>Fiches correspondantes</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Lecture des fiches…</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Tous les motifs</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>No card holds all these words. Use fewer words, or choose all providers and reasons.</source>
        <translation>Aucune fiche ne contient tous ces mots. Saisissez moins de mots, ou choisissez tous les fournisseurs et tous les motifs.</translation>
    </message>
    <message>
        <source>No card is about this code. Above stands what the code itself says.</source>
        <translation>Aucune fiche ne porte sur ce code. La signification du code lui-même est indiquée ci-dessus.</translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>Utiliser plutôt cette fiche</translation>
    </message>
    <message>
        <source>For the failure that is open</source>
        <translation>Pour l’échec affiché</translation>
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
        <translation>Fiche</translation>
    </message>
    <message>
        <source>fits what the checks found</source>
        <translation>correspond au résultat des vérifications</translation>
    </message>
    <message>
        <source>another possible cause</source>
        <translation>une autre cause possible</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>This text was read from a picture. You found it right.</source>
        <translation>Ce texte a été lu dans une image. Vous l’avez jugé exact.</translation>
    </message>
    <message>
        <source>The text is right</source>
        <translation>Le texte est exact</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Ce qu’il prétend</translation>
    </message>
    <message>
        <source>It says: %1</source>
        <translation>Texte&#xa0;: %1</translation>
    </message>
    <message>
        <source>What all cards say of %1</source>
        <translation>Ce que toutes les fiches disent de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) were ignored</source>
        <translation>
            <numerusform>%n autre code a été ignoré</numerusform>
            <numerusform>%n autres codes ont été ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2. %3</source>
        <translation>Ligne %1&#xa0;: %2. %3</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other card(s) were considered</source>
        <translation>
            <numerusform>%n autre fiche a été envisagée</numerusform>
            <numerusform>%n autres fiches ont été envisagées</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this card instead</source>
        <translation>Utiliser plutôt cette fiche</translation>
    </message>
    <message>
        <source>Use this card instead: %1</source>
        <translation>Utiliser plutôt cette fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Card: %1. %2</source>
        <translation>Fiche&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>Make a card from this…</source>
        <translation>Créer une fiche à partir de ceci…</translation>
    </message>
</context>
<context>
    <name>BounceLens::CardSheet</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Card: %1.</source>
        <translation>Fiche&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Ce qu’il ne faut pas faire</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>What to do, by who does it</source>
        <translation>Que faire, et par qui</translation>
    </message>
    <message numerus="yes">
        <source>It is chosen for %n pattern(s)</source>
        <translation>
            <numerusform>Elle est choisie pour %n modèle</numerusform>
            <numerusform>Elle est choisie pour %n modèles</numerusform>
        </translation>
    </message>
    <message>
        <source>Often the real cause</source>
        <translation>Souvent la vraie cause</translation>
    </message>
    <message>
        <source>Pages for this</source>
        <translation>Pages à ce sujet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, consulté le %2</translation>
    </message>
    <message>
        <source>Your own card</source>
        <translation>Votre propre fiche</translation>
    </message>
    <message>
        <source>Edit this card</source>
        <translation>Modifier cette fiche</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckFix</name>
    <message>
        <source>Copy the new record</source>
        <translation>Copier le nouvel enregistrement</translation>
    </message>
    <message>
        <source>Copy the new record of %1</source>
        <translation>Copier le nouvel enregistrement de %1</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Runs the checks again as if the record were published. Sends the same questions once more.</source>
        <translation>Relance les vérifications comme si l’enregistrement était publié. Les mêmes questions sont envoyées encore une fois.</translation>
    </message>
    <message>
        <source>Try the new record of %1</source>
        <translation>Essayer le nouvel enregistrement de %1</translation>
    </message>
    <message>
        <source>Asks your resolver and the name servers of the domain until the record is there, each at most once in 30 seconds.</source>
        <translation>Interroge votre résolveur et les serveurs de noms du domaine jusqu’à ce que l’enregistrement soit là, chacun au plus une fois toutes les 30 secondes.</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Surveiller</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckRow</name>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Details and records</source>
        <translation>Détails et enregistrements</translation>
    </message>
</context>
<context>
    <name>BounceLens::CheckWatches</name>
    <message>
        <source>Only a private network knows this name, so nobody outside can be asked about it.</source>
        <translation>Seul un réseau privé connaît ce nom&#x202f;; personne à l’extérieur ne peut être interrogé à son sujet.</translation>
    </message>
</context>
<context>
    <name>BounceLens::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Copy as evidence</source>
        <translation>Copier comme preuve</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Run checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Nothing of a fake is asked about: its names are those of whoever made it.</source>
        <translation>Rien n’est demandé au sujet d’un faux&#xa0;: ses noms viennent de celui qui l’a fabriqué.</translation>
    </message>
    <message>
        <source>This card calls for no checks.</source>
        <translation>Cette fiche ne demande aucune vérification.</translation>
    </message>
    <message>
        <source>Nothing has been asked.</source>
        <translation>Rien n’a été demandé.</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings is not valid.</source>
        <translation>Rien ne peut être demandé&#xa0;: le résolveur indiqué dans les paramètres n’est pas valide.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been asked yet. Running the checks sends %n question(s) and reveals these names to the servers that answer.</source>
        <translation>
            <numerusform>Rien n’a encore été demandé. Les vérifications envoient %n question et révèlent ce nom aux serveurs qui répondent.</numerusform>
            <numerusform>Rien n’a encore été demandé. Les vérifications envoient %n questions et révèlent ces noms aux serveurs qui répondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answers can call for more questions, about names that they bring along; those of SPF can hold the sender&apos;s address.</source>
        <translation>Les réponses peuvent entraîner d’autres questions, sur les noms qu’elles apportent&#x202f;; celles de SPF peuvent contenir l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>This computer knows no DNS resolver.</source>
        <translation>Cet ordinateur ne connaît aucun résolveur DNS.</translation>
    </message>
    <message>
        <source>Your DNS resolver is %1.</source>
        <translation>Votre résolveur DNS est %1.</translation>
    </message>
    <message>
        <source>The checks were stopped before an answer came.</source>
        <translation>Les vérifications ont été arrêtées avant qu’une réponse n’arrive.</translation>
    </message>
    <message>
        <source>The check results were copied.</source>
        <translation>Les résultats des vérifications ont été copiés.</translation>
    </message>
    <message>
        <source>Save the check results</source>
        <translation>Enregistrer les résultats des vérifications</translation>
    </message>
    <message>
        <source>Text (*.txt);;JSON (*.json)</source>
        <translation>Texte (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::DraftForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>One line without a full stop: what happened.</source>
        <translation>Une ligne sans point final&#xa0;: ce qui s’est passé.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>At most two sentences, for a reader who is no expert.</source>
        <translation>Deux phrases au plus, pour un lecteur non spécialiste.</translation>
    </message>
    <message>
        <source>Steps for the sender</source>
        <translation>Étapes pour l’expéditeur</translation>
    </message>
    <message>
        <source>One step a line, at most four.</source>
        <translation>Une étape par ligne, quatre au plus.</translation>
    </message>
    <message>
        <source>Steps for our admin</source>
        <translation>Étapes pour notre administrateur</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Ce qu’il ne faut pas faire</translation>
    </message>
    <message>
        <source>Words of the reply</source>
        <translation>Texte de la réponse</translation>
    </message>
    <message>
        <source>What varies stands in braces: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</source>
        <translation>Ce qui varie figure entre accolades&#xa0;: {address}, {domain}, {ip}, {host}, {url}, {id}, {number}, {any}.</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Reply code</source>
        <translation>Code de réponse</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Code d’état étendu</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>A reply that must get this card. Addresses were replaced; take out other names, too.</source>
        <translation>Une réponse qui doit recevoir cette fiche. Les adresses ont été remplacées&#x202f;; retirez aussi les autres noms.</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Tout fournisseur</translation>
    </message>
</context>
<context>
    <name>BounceLens::EditorPage</name>
    <message>
        <source>Make a card</source>
        <translation>Créer une fiche</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>Throw the draft away</source>
        <translation>Abandonner le brouillon</translation>
    </message>
    <message>
        <source>The card is saved on this computer and used at once. Its words go before those of the cards that came with the program.</source>
        <translation>La fiche est enregistrée sur cet ordinateur et utilisée aussitôt. Son texte l’emporte sur celui des fiches fournies avec le programme.</translation>
    </message>
    <message>
        <source>What would become of it</source>
        <translation>Ce que cela donnerait</translation>
    </message>
    <message>
        <source>Before it can be saved</source>
        <translation>Avant de pouvoir enregistrer</translation>
    </message>
    <message>
        <source>Change the card %1</source>
        <translation>Modifier la fiche %1</translation>
    </message>
    <message>
        <source>Give the card a title.</source>
        <translation>Donnez un titre à la fiche.</translation>
    </message>
    <message>
        <source>Say what the reply means.</source>
        <translation>Indiquez ce que signifie la réponse.</translation>
    </message>
    <message>
        <source>Fill in the words of the reply, or a code.</source>
        <translation>Indiquez le texte de la réponse, ou un code.</translation>
    </message>
    <message>
        <source>You already have a card of this title. Choose another title.</source>
        <translation>Vous avez déjà une fiche portant ce titre. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>No failure is open to try it with.</source>
        <translation>Aucun échec n’est affiché sur lequel l’essayer.</translation>
    </message>
    <message>
        <source>✗ Its words do not fit the status line that is open.</source>
        <translation>✗ Son texte ne correspond pas à la ligne d’état affichée.</translation>
    </message>
    <message>
        <source>○ Its words fit the status line that is open, but another card is chosen.</source>
        <translation>○ Son texte correspond à la ligne d’état affichée, mais une autre fiche est choisie.</translation>
    </message>
    <message>
        <source>✓ Its words fit the status line that is open.</source>
        <translation>✓ Son texte correspond à la ligne d’état affichée.</translation>
    </message>
    <message>
        <source>✓ The status line that is open would get this card.</source>
        <translation>✓ La ligne d’état affichée recevrait cette fiche.</translation>
    </message>
    <message>
        <source>There is no sample to try it with.</source>
        <translation>Il n’y a pas d’exemple sur lequel l’essayer.</translation>
    </message>
    <message>
        <source>✓ The sample fits.</source>
        <translation>✓ L’exemple correspond.</translation>
    </message>
    <message>
        <source>○ The sample fits, but another card is chosen for it.</source>
        <translation>○ L’exemple correspond, mais une autre fiche est choisie pour lui.</translation>
    </message>
    <message>
        <source>✗ The sample does not fit.</source>
        <translation>✗ L’exemple ne correspond pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) since the start would get this card.</source>
        <translation>
            <numerusform>%n entrée depuis le démarrage recevrait cette fiche.</numerusform>
            <numerusform>%n entrées depuis le démarrage recevraient cette fiche.</numerusform>
        </translation>
    </message>
    <message>
        <source>The card could not be saved: %1</source>
        <translation>Impossible d’enregistrer la fiche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>BounceLens::Help</name>
    <message>
        <source>The marked line of the source is the status line. Hover over its codes to see what they mean.</source>
        <translation>La ligne marquée de la source est la ligne d’état. Survolez ses codes pour voir ce qu’ils signifient.</translation>
    </message>
    <message>
        <source>How to read a card</source>
        <translation>Comment lire une fiche</translation>
    </message>
    <message>
        <source>BounceLens %1 explains why a mail came back. Free software under the GNU GPL, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>BounceLens %1 explique pourquoi un e-mail est revenu. Logiciel libre sous la GNU GPL, version 3 ou ultérieure (GPL-3.0-or-later). Fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>BounceLens::HelpPage</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Save as a web page…</source>
        <translation>Enregistrer comme page web…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save the manual</source>
        <translation>Enregistrer le manuel</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
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
        <translation>(%1 sur %2 avec cette cause)</translation>
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
        <translation>La fiche a été remplacée. La réponse et la note suivent.</translation>
    </message>
</context>
<context>
    <name>BounceLens::Knowledge</name>
    <message>
        <source>&amp;Search all cards…</source>
        <translation>&amp;Rechercher dans toutes les fiches…</translation>
    </message>
    <message>
        <source>&amp;Make a card from this…</source>
        <translation>&amp;Créer une fiche à partir de ceci…</translation>
    </message>
    <message>
        <source>&amp;Go on with the card that is not saved</source>
        <translation>Re&amp;prendre la fiche non enregistrée</translation>
    </message>
    <message>
        <source>&amp;Export my cards…</source>
        <translation>&amp;Exporter mes fiches…</translation>
    </message>
    <message>
        <source>&amp;Import a pack…</source>
        <translation>&amp;Importer un lot de fiches…</translation>
    </message>
    <message>
        <source>Open the &amp;folder of my cards</source>
        <translation>Ouvrir le &amp;dossier de mes fiches</translation>
    </message>
    <message>
        <source>What is &amp;wrong with my cards</source>
        <translation>Pr&amp;oblèmes de mes fiches</translation>
    </message>
    <message>
        <source>A card that you began is not saved yet.</source>
        <translation>Une fiche commencée n’est pas encore enregistrée.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Throw it away and begin anew</source>
        <translation>L’abandonner et recommencer</translation>
    </message>
    <message>
        <source>This card was changed by hand, so it is opened as a file.</source>
        <translation>Cette fiche a été modifiée à la main&#x202f;; elle est donc ouverte comme fichier.</translation>
    </message>
    <message>
        <source>The card was saved as %1.</source>
        <translation>La fiche a été enregistrée sous %1.</translation>
    </message>
    <message>
        <source>This file is left out; all other cards are in use.</source>
        <translation>Ce fichier est ignoré&#x202f;; toutes les autres fiches sont utilisées.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export my cards</source>
        <translation>Exporter mes fiches</translation>
    </message>
    <message>
        <source>Cards (*.toml)</source>
        <translation>Fiches (*.toml)</translation>
    </message>
    <message>
        <source>You have no cards of your own yet. Open a bounce and choose Make a card from this.</source>
        <translation>Vous n’avez pas encore de fiches à vous. Ouvrez un avis de non-remise et choisissez «&#xa0;Créer une fiche à partir de ceci&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were written to %1. Samples in them may name people: read them before you pass the file on.</source>
        <translation>
            <numerusform>%n fiche a été écrite dans %1. Ses exemples peuvent nommer des personnes&#xa0;: lisez-les avant de transmettre le fichier.</numerusform>
            <numerusform>%n fiches ont été écrites dans %1. Leurs exemples peuvent nommer des personnes&#xa0;: lisez-les avant de transmettre le fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a pack</source>
        <translation>Importer un lot de fiches</translation>
    </message>
    <message>
        <source>You already have a file %1 among your cards.</source>
        <translation>Vous avez déjà un fichier %1 parmi vos fiches.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Le remplacer</translation>
    </message>
    <message>
        <source>Nothing was imported: %1</source>
        <translation>Rien n’a été importé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) were imported and are in use.</source>
        <translation>
            <numerusform>%n fiche a été importée et est utilisée.</numerusform>
            <numerusform>%n fiches ont été importées et sont utilisées.</numerusform>
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
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>This is a picture. BounceLens reads text: copy the words of the bounce, or drop the message itself.</source>
        <translation>C’est une image. BounceLens lit du texte&#xa0;: copiez le texte de l’avis, ou déposez ici le message lui-même.</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no file.</source>
        <translation>Le presse-papiers ne contient ni texte ni fichier.</translation>
    </message>
    <message>
        <source>%1 – BounceLens</source>
        <translation>%1 – BounceLens</translation>
    </message>
    <message>
        <source>Drop it to have it explained.</source>
        <translation>Déposez-le pour en avoir l’explication.</translation>
    </message>
    <message>
        <source>Open bounces</source>
        <translation>Ouvrir des avis de non-remise</translation>
    </message>
    <message>
        <source>Mail and text (*.eml *.msg *.mht *.mbox *.txt *.log);;All files (*)</source>
        <translation>E-mails et texte (*.eml *.msg *.mht *.mbox *.txt *.log);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>Impossible d’enregistrer %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Paste and analyse</source>
        <translation>&amp;Coller et analyser</translation>
    </message>
    <message>
        <source>&amp;Find in the source…</source>
        <translation>&amp;Rechercher dans la source…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Cards</source>
        <translation>F&amp;iches</translation>
    </message>
    <message>
        <source>C&amp;hecks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Start page</source>
        <translation>Page d’acc&amp;ueil</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>S&amp;ave a report</source>
        <translation>&amp;Enregistrer un rapport</translation>
    </message>
    <message>
        <source>With all &amp;names and addresses…</source>
        <translation>Avec tous les &amp;noms et adresses…</translation>
    </message>
    <message>
        <source>Safe for the &amp;customer…</source>
        <translation>Communicable au &amp;client…</translation>
    </message>
    <message>
        <source>Safe for &amp;everybody…</source>
        <translation>Communicable à &amp;tous…</translation>
    </message>
    <message>
        <source>&amp;Remember recent files</source>
        <translation>&amp;Mémoriser les fichiers récents</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>&amp;Zone suivante</translation>
    </message>
    <message>
        <source>&amp;Next candidate line</source>
        <translation>Ligne candidate su&amp;ivante</translation>
    </message>
    <message>
        <source>&amp;Previous candidate line</source>
        <translation>Ligne candidate précé&amp;dente</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>&amp;Wrap long lines of the source</source>
        <translation>Renvoi à la &amp;ligne dans la source</translation>
    </message>
    <message>
        <source>&amp;Larger source</source>
        <translation>&amp;Agrandir la source</translation>
    </message>
    <message>
        <source>&amp;Smaller source</source>
        <translation>&amp;Réduire la source</translation>
    </message>
    <message>
        <source>&amp;Run the checks</source>
        <translation>&amp;Lancer les vérifications</translation>
    </message>
    <message>
        <source>&amp;Stop the checks</source>
        <translation>&amp;Arrêter les vérifications</translation>
    </message>
    <message>
        <source>&amp;Copy the results as evidence</source>
        <translation>&amp;Copier les résultats comme preuve</translation>
    </message>
    <message>
        <source>S&amp;ave the results…</source>
        <translation>&amp;Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>&amp;Help on what is shown</source>
        <translation>&amp;Aide sur ce qui est affiché</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About BounceLens</source>
        <translation>À &amp;propos de BounceLens</translation>
    </message>
</context>
<context>
    <name>BounceLens::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>All that was found</source>
        <translation>Tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BounceLens::Outbox</name>
    <message>
        <source>Copy &amp;reply for the customer</source>
        <translation>Copier la réponse pour le c&amp;lient</translation>
    </message>
    <message>
        <source>Copy ticket &amp;note</source>
        <translation>Copier la &amp;note de ticket</translation>
    </message>
    <message>
        <source>Copy text for our &amp;admin</source>
        <translation>Copier le texte pour notre &amp;administrateur</translation>
    </message>
    <message>
        <source>Copy text for their &amp;postmaster</source>
        <translation>Copier le texte pour leur p&amp;ostmaster</translation>
    </message>
    <message>
        <source>Copy note &amp;without names and addresses</source>
        <translation>Copier la note &amp;sans noms ni adresses</translation>
    </message>
    <message>
        <source>Nothing was copied: the new input is not on the screen.</source>
        <translation>Rien n’a été copié&#xa0;: la nouvelle entrée n’est pas à l’écran.</translation>
    </message>
    <message>
        <source>The new input is being read. Its text is copied as soon as it is on the screen.</source>
        <translation>La nouvelle entrée est en cours de lecture. Son texte sera copié dès qu’elle sera à l’écran.</translation>
    </message>
    <message>
        <source>Nothing was copied yet: this text was read from a picture. Compare its codes and addresses with the picture, choose &quot;The text is right&quot; in the card, then copy.</source>
        <translation>Rien n’a encore été copié&#xa0;: ce texte a été lu dans une image. Comparez ses codes et ses adresses avec l’image, choisissez «&#xa0;Le texte est exact&#xa0;» dans la fiche, puis copiez.</translation>
    </message>
    <message>
        <source>A file of your own texts has a fault and was left out: %1</source>
        <translation>Un fichier de vos propres textes comporte une erreur et a été ignoré&#xa0;: %1</translation>
    </message>
    <message>
        <source>The reply for the customer was copied.</source>
        <translation>La réponse pour le client a été copiée.</translation>
    </message>
    <message>
        <source>The ticket note was copied.</source>
        <translation>La note de ticket a été copiée.</translation>
    </message>
    <message>
        <source>The text for our admin was copied.</source>
        <translation>Le texte pour notre administrateur a été copié.</translation>
    </message>
    <message>
        <source>The text for their postmaster was copied.</source>
        <translation>Le texte pour leur postmaster a été copié.</translation>
    </message>
</context>
<context>
    <name>BounceLens::Panels</name>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyBar</name>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Copy reply (Enter)</source>
        <translation>Copier la réponse (Entrée)</translation>
    </message>
    <message>
        <source>Copy note</source>
        <translation>Copier la note</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>This card is not translated as a whole: reply and note say why it failed and who acts, and leave out what is not in their language.</source>
        <translation>Cette fiche n’est pas traduite en entier&#xa0;: la réponse et la note disent pourquoi l’envoi a échoué et qui agit, et omettent ce qui n’existe pas dans leur langue.</translation>
    </message>
</context>
<context>
    <name>BounceLens::ReplyPreview</name>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>What is masked</source>
        <translation>Ce qui est masqué</translation>
    </message>
    <message>
        <source>Language of this text</source>
        <translation>Langue de ce texte</translation>
    </message>
    <message>
        <source>Nothing masked</source>
        <translation>Rien de masqué</translation>
    </message>
    <message>
        <source>Safe for the customer</source>
        <translation>Communicable au client</translation>
    </message>
    <message>
        <source>Safe for everybody</source>
        <translation>Communicable à tous</translation>
    </message>
    <message>
        <source>The text that is copied</source>
        <translation>Le texte qui est copié</translation>
    </message>
    <message>
        <source>Copy this text</source>
        <translation>Copier ce texte</translation>
    </message>
    <message>
        <source>Reply for the customer</source>
        <translation>Réponse pour le client</translation>
    </message>
    <message>
        <source>Note for the ticket</source>
        <translation>Note pour le ticket</translation>
    </message>
    <message>
        <source>Text for our admin</source>
        <translation>Texte pour notre administrateur</translation>
    </message>
    <message>
        <source>Text for their postmaster</source>
        <translation>Texte pour leur postmaster</translation>
    </message>
    <message>
        <source>Nothing in this text is masked.</source>
        <translation>Rien n’est masqué dans ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) are masked, and marked above.</source>
        <translation>
            <numerusform>%n élément est masqué et marqué ci-dessus.</numerusform>
            <numerusform>%n éléments sont masqués et marqués ci-dessus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BounceLens::SettingsPage</name>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Your own domains and mail servers</source>
        <translation>Vos propres domaines et serveurs de messagerie</translation>
    </message>
    <message>
        <source>With them BounceLens tells bounces of your own mail from bounces of mail that somebody else sent in your name. They stay on this computer.</source>
        <translation>Ils permettent à BounceLens de distinguer vos propres e-mails revenus de ceux que quelqu’un d’autre a envoyés en votre nom. Ils restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>One a line: a domain, which stands for its subdomains too, an IP address, or a network such as 192.0.2.0/24. Name no domain that you share with strangers, such as gmail.com.</source>
        <translation>Un par ligne&#xa0;: un domaine, qui vaut aussi pour ses sous-domaines, une adresse IP ou un réseau comme 192.0.2.0/24. N’indiquez aucun domaine que vous partagez avec des inconnus, comme gmail.com.</translation>
    </message>
    <message>
        <source>Neither a domain nor an address, and not used: %1</source>
        <translation>Ni domaine ni adresse, donc non utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folders with cards of others</source>
        <translation>Dossiers avec les fiches d’autres personnes</translation>
    </message>
    <message>
        <source>Cards that your team keeps in a shared folder are read beside your own. Your own cards are in %1.</source>
        <translation>Les fiches que votre équipe conserve dans un dossier partagé sont lues en plus des vôtres. Vos propres fiches se trouvent dans %1.</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>A folder with cards of others</source>
        <translation>Un dossier avec les fiches d’autres personnes</translation>
    </message>
    <message>
        <source>Live checks</source>
        <translation>Vérifications en direct</translation>
    </message>
    <message>
        <source>Checks ask the DNS only when you run them. A resolver that you name here is asked instead of the one of this computer.</source>
        <translation>Les vérifications n’interrogent le DNS que lorsque vous les lancez. Un résolveur indiqué ici est interrogé à la place de celui de cet ordinateur.</translation>
    </message>
    <message>
        <source>The resolver of this computer</source>
        <translation>Le résolveur de cet ordinateur</translation>
    </message>
    <message>
        <source>Not a resolver, and not used: give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>Ce n’est pas un résolveur, il n’est donc pas utilisé&#xa0;: indiquez une adresse IP, tls://ADRESSE#NOM ou une adresse https.</translation>
    </message>
    <message>
        <source>&amp;Resolver:</source>
        <translation>&amp;Résolveur&#xa0;:</translation>
    </message>
    <message>
        <source>Resolver</source>
        <translation>Résolveur</translation>
    </message>
    <message>
        <source>For example 192.0.2.53, tls://192.0.2.53#dns.example for DNS over TLS, or https://dns.example/dns-query for DNS over HTTPS.</source>
        <translation>Par exemple 192.0.2.53, tls://192.0.2.53#dns.example pour DNS over TLS, ou https://dns.example/dns-query pour DNS over HTTPS.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Time limit of each check:</source>
        <translation>&amp;Délai maximal de chaque vérification&#xa0;:</translation>
    </message>
    <message>
        <source>Time limit of each check</source>
        <translation>Délai maximal de chaque vérification</translation>
    </message>
    <message>
        <source>&amp;Key of the Spamhaus Data Query Service:</source>
        <translation>&amp;Clé du Spamhaus Data Query Service&#xa0;:</translation>
    </message>
    <message>
        <source>Key of the Spamhaus Data Query Service</source>
        <translation>Clé du Spamhaus Data Query Service</translation>
    </message>
    <message>
        <source>Spamhaus does not answer public resolvers. With a key of your own it does; the key is part of each question to Spamhaus.</source>
        <translation>Spamhaus ne répond pas aux résolveurs publics. Avec votre propre clé, il répond&#x202f;; la clé fait partie de chaque question posée à Spamhaus.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>The language of this computer</source>
        <translation>La langue de cet ordinateur</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>La langue de la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Window:</source>
        <translation>&amp;Fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Texts that are copied:</source>
        <translation>&amp;Textes copiés&#xa0;:</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>How replies begin and end. What is empty is as it came with the program. All texts can be changed by files in %1.</source>
        <translation>Le début et la fin des réponses. Ce qui est vide reste tel que fourni avec le programme. Tous les textes peuvent être modifiés par des fichiers dans %1.</translation>
    </message>
    <message>
        <source>&amp;Name of your desk:</source>
        <translation>&amp;Nom de votre service&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Greeting:</source>
        <translation>Formule d&apos;&amp;appel&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;ignature:</source>
        <translation>&amp;Signature&#xa0;:</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
    <message>
        <source>The start page lists the files that you opened last. Their names can tell who wrote to whom; switch the list off on a computer that you share.</source>
        <translation>La page d’accueil énumère les derniers fichiers ouverts. Leurs noms peuvent révéler qui a écrit à qui&#x202f;; désactivez la liste sur un ordinateur partagé.</translation>
    </message>
    <message>
        <source>Remember recent files</source>
        <translation>Mémoriser les fichiers récents</translation>
    </message>
</context>
<context>
    <name>BounceLens::SourcePanel</name>
    <message>
        <source>Decoded source</source>
        <translation>Source décodée</translation>
    </message>
    <message>
        <source>Raw source</source>
        <translation>Source brute</translation>
    </message>
    <message>
        <source>Views of the source</source>
        <translation>Vues de la source</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Décodée</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brute</translation>
    </message>
    <message>
        <source>Find in the source</source>
        <translation>Rechercher dans la source</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>plus de %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>BounceLens::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>Drop a bounce here, or press Ctrl+V</source>
        <translation>Déposez ici un avis de non-remise, ou appuyez sur Ctrl+V</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Analyse clipboard</source>
        <translation>Analyser le presse-papiers</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer until you run checks.</source>
        <translation>Fonctionne hors ligne. Rien ne quitte cet ordinateur tant que vous ne lancez pas de vérifications.</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Essayer un exemple</translation>
    </message>
    <message>
        <source>How to get the whole message</source>
        <translation>Comment obtenir le message complet</translation>
    </message>
    <message>
        <source>In Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX and Web.de</source>
        <translation>Dans Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX et Web.de</translation>
    </message>
    <message>
        <source>Opens the manual, with a text to send to the customer</source>
        <translation>Ouvre le manuel, avec un texte à envoyer au client</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Fichiers récents</translation>
    </message>
</context>
<context>
    <name>BounceLens::StatusFrame</name>
    <message>
        <source>Reply code</source>
        <translation>Code de réponse</translation>
    </message>
    <message>
        <source>Enhanced status code</source>
        <translation>Code d’état étendu</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>Ligne d’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show line %1 in the source</source>
        <translation>Afficher la ligne %1 dans la source</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>There is no card &quot;%1&quot;. See: bouncelens cards list</source>
        <translation>Il n’existe pas de fiche «&#xa0;%1&#xa0;». Voir&#xa0;: bouncelens cards list</translation>
    </message>
    <message>
        <source>You have no cards of your own yet.</source>
        <translation>Vous n’avez pas encore de fiches à vous.</translation>
    </message>
    <message>
        <source>There are no cards in %1.</source>
        <translation>Il n’y a pas de fiches dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a fault.</source>
        <translation>
            <numerusform>%n fiche sans erreur.</numerusform>
            <numerusform>%n fiches sans erreur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dialect(s) without a fault.</source>
        <translation>
            <numerusform>%n dialecte sans erreur.</numerusform>
            <numerusform>%n dialectes sans erreur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of texts without a fault.</source>
        <translation>
            <numerusform>%n fichier de textes sans erreur.</numerusform>
            <numerusform>%n fichiers de textes sans erreur.</numerusform>
        </translation>
    </message>
    <message>
        <source>by text</source>
        <translation>par le texte</translation>
    </message>
    <message>
        <source>by code</source>
        <translation>par le code</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>pas du tout</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>This card calls for no checks.</source>
        <translation>Cette fiche ne demande aucune vérification.</translation>
    </message>
    <message>
        <source>Of %1 failures the first %2 are checked.</source>
        <translation>Sur %1 échecs, les %2 premiers sont vérifiés.</translation>
    </message>
    <message>
        <source>It cannot be told what “%1” was meant to be: SPF, DMARC, a DKIM key, MTA-STS or TLS-RPT.</source>
        <translation>Impossible de dire ce que «&#xa0;%1&#xa0;» devait être&#xa0;: SPF, DMARC, une clé DKIM, MTA-STS ou TLS-RPT.</translation>
    </message>
    <message>
        <source>“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un résolveur. Indiquez une adresse IP, tls://ADRESSE#NOM ou une adresse https.</translation>
    </message>
    <message>
        <source>Nothing can be asked: the resolver in the settings, “%1”, is not valid. Change it there, or name one with --resolver.</source>
        <translation>Rien ne peut être demandé&#xa0;: le résolveur des paramètres, «&#xa0;%1&#xa0;», n’est pas valide. Changez-le dans les paramètres, ou indiquez-en un avec --resolver.</translation>
    </message>
    <message>
        <source>The time limit is a number of seconds from 1 to %1.</source>
        <translation>Le délai maximal est un nombre de secondes de 1 à %1.</translation>
    </message>
    <message>
        <source>--key wants the name of a blocklist service, “=” and your key of it.</source>
        <translation>--key attend le nom d’un service de liste de blocage, «&#xa0;=&#xa0;» et votre clé pour ce service.</translation>
    </message>
    <message>
        <source>--until goes with --watch, and is one of published, safe and pass.</source>
        <translation>--until s’emploie avec --watch et vaut published, safe ou pass.</translation>
    </message>
    <message>
        <source>“%1” is no record. Give a name, a type and what the record says, as a zone file does.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un enregistrement. Indiquez un nom, un type et le contenu de l’enregistrement, comme dans un fichier de zone.</translation>
    </message>
    <message>
        <source>check needs a file, or - for standard input, or checks and whom they are about.</source>
        <translation>check a besoin d’un fichier, ou de - pour l’entrée standard, ou de vérifications et de ce qu’elles concernent.</translation>
    </message>
    <message>
        <source>What a bounce is about is read from it: give a file, or --ip, --sender and the like.</source>
        <translation>Ce que concerne un avis de non-remise y est lu&#xa0;: indiquez un fichier, ou --ip, --sender, etc.</translation>
    </message>
    <message>
        <source>“%1” is no IP address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse IP.</translation>
    </message>
    <message>
        <source>“%1” is no mail address and no domain.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une adresse e-mail ni un domaine.</translation>
    </message>
    <message>
        <source>“%1” names no author.</source>
        <translation>«&#xa0;%1&#xa0;» ne nomme aucun auteur.</translation>
    </message>
    <message>
        <source>“%1” is no name that the DNS could know.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom que le DNS puisse connaître.</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>%1: not asked</source>
        <translation>%1&#xa0;: non demandé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>at %1 UTC</source>
        <translation>à %1 UTC</translation>
    </message>
    <message>
        <source>from %1 at %2 UTC</source>
        <translation>de %1 à %2 UTC</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Réussi</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>réponse reçue</translation>
    </message>
    <message>
        <source>the name has no such record</source>
        <translation>le nom n’a pas d’enregistrement de ce type</translation>
    </message>
    <message>
        <source>the name does not exist (NXDOMAIN)</source>
        <translation>le nom n’existe pas (NXDOMAIN)</translation>
    </message>
    <message>
        <source>the look-up failed (SERVFAIL)</source>
        <translation>la requête a échoué (SERVFAIL)</translation>
    </message>
    <message>
        <source>the resolver refused (REFUSED)</source>
        <translation>le résolveur a refusé (REFUSED)</translation>
    </message>
    <message>
        <source>the question was not understood (FORMERR)</source>
        <translation>la question n’a pas été comprise (FORMERR)</translation>
    </message>
    <message>
        <source>the signature is wrong (DNSSEC)</source>
        <translation>la signature est incorrecte (DNSSEC)</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>pas de réponse à temps</translation>
    </message>
    <message>
        <source>the answer was cut off</source>
        <translation>la réponse a été tronquée</translation>
    </message>
    <message>
        <source>the answer cannot be read</source>
        <translation>la réponse est illisible</translation>
    </message>
    <message>
        <source>no resolver can be reached</source>
        <translation>aucun résolveur n’est joignable</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate is not valid</source>
        <translation>le certificat du résolveur n’est pas valide</translation>
    </message>
    <message>
        <source>the resolver&apos;s certificate cannot be judged</source>
        <translation>le certificat du résolveur ne peut pas être évalué</translation>
    </message>
    <message>
        <source>the resolver&apos;s web server failed</source>
        <translation>le serveur web du résolveur a échoué</translation>
    </message>
    <message>
        <source>not asked, because the name belongs to a private network</source>
        <translation>non demandé, car le nom appartient à un réseau privé</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1 (TTL %2 s)</source>
        <translation>%1 (TTL %2 s)</translation>
    </message>
    <message>
        <source>alias of %1</source>
        <translation>alias de %1</translation>
    </message>
    <message>
        <source>Publish this record: %1</source>
        <translation>Publier cet enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete this record: %1</source>
        <translation>Supprimer cet enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change this record: %1</source>
        <translation>Modifier cet enregistrement&#xa0;: %1</translation>
    </message>
    <message>
        <source>  now:   %1</source>
        <translation>  actuel&#xa0;:  %1</translation>
    </message>
    <message>
        <source>  to be: %1</source>
        <translation>  nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The checks support this card</source>
        <translation>Les vérifications confirment cette fiche</translation>
    </message>
    <message>
        <source>The checks contradict this card</source>
        <translation>Les vérifications contredisent cette fiche</translation>
    </message>
    <message>
        <source>The checks found something that may add to this</source>
        <translation>Les vérifications ont trouvé quelque chose qui peut y contribuer</translation>
    </message>
    <message>
        <source>The checks say nothing for or against this card</source>
        <translation>Les vérifications ne disent rien pour ou contre cette fiche</translation>
    </message>
    <message>
        <source>Unless it was mended since, the cause is another one.</source>
        <translation>À moins que le problème n’ait été corrigé entre-temps, la cause est autre.</translation>
    </message>
    <message>
        <source>Status line: %1</source>
        <translation>Ligne d’état&#xa0;: %1</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Fiche&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Listed on a blocklist (%2): %1{. This explains the refusal}.</source>
        <translation>Inscrit sur une liste de blocage (%2)&#xa0;: %1{. Cela explique le refus}.</translation>
    </message>
    <message>
        <source>None of the lists asked (%2) names %1{: blocklists do not explain the refusal, or the entry is gone}.</source>
        <translation>Aucune des listes interrogées (%2) ne répertorie %1{&#xa0;: les listes de blocage n’expliquent pas le refus, ou l’inscription a disparu}.</translation>
    </message>
    <message>
        <source>None of the lists that answered (%2) names %1; of others (%3) it cannot be told.</source>
        <translation>Aucune des listes qui ont répondu (%2) ne répertorie %1&#x202f;; pour d’autres (%3), on ne peut pas le dire.</translation>
    </message>
    <message>
        <source>None of the lists asked (%1) gave an answer that can be used.</source>
        <translation>Aucune des listes interrogées (%1) n’a donné de réponse exploitable.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no address or domain that a blocklist could be asked for.</source>
        <translation>{L’avis ne nomme|Vous n’avez indiqué} aucune adresse ni aucun domaine sur lesquels interroger une liste de blocage.</translation>
    </message>
    <message>
        <source>%2 lists %1: %4 (answer %3).</source>
        <translation>%2 répertorie %1&#xa0;: %4 (réponse %3).</translation>
    </message>
    <message>
        <source>%2 lists %1 for a reason that is not known here (answer %3).</source>
        <translation>%2 répertorie %1 pour un motif inconnu ici (réponse %3).</translation>
    </message>
    <message>
        <source>%1 says: “%2”.</source>
        <translation>%1 précise&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>To look up or remove the entry of %1, see %2.</source>
        <translation>Pour consulter ou faire retirer l’inscription chez %1, voir %2.</translation>
    </message>
    <message>
        <source>%2 does not list %1.</source>
        <translation>%2 ne répertorie pas %1.</translation>
    </message>
    <message>
        <source>Who may ask %1: “%2”.</source>
        <translation>Qui peut interroger %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 lists everything, even the test entry that must never be listed, so its answer says nothing; receivers should not use it any more.</source>
        <translation>%1 répertorie tout, même l’entrée de test qui ne doit jamais y figurer&#x202f;; sa réponse ne dit donc rien. Les systèmes destinataires ne devraient plus utiliser cette liste.</translation>
    </message>
    <message>
        <source>%1 does not even list its own test entry, so “not listed” says nothing.</source>
        <translation>%1 ne répertorie même pas sa propre entrée de test&#x202f;; l’absence d’inscription ne dit donc rien.</translation>
    </message>
    <message>
        <source>%1 does not know the zone that was asked (answer %2).</source>
        <translation>%1 ne connaît pas la zone demandée (réponse %2).</translation>
    </message>
    <message>
        <source>%1 does not answer public DNS resolvers (answer %2); choose another resolver, or use a key.</source>
        <translation>%1 ne répond pas aux résolveurs DNS publics (réponse %2)&#x202f;; choisissez un autre résolveur, ou utilisez une clé.</translation>
    </message>
    <message>
        <source>%1 refuses because this resolver asks too often (answer %2).</source>
        <translation>%1 refuse parce que ce résolveur interroge trop souvent (réponse %2).</translation>
    </message>
    <message>
        <source>%1 refused to answer (answer %2); this is no entry.</source>
        <translation>%1 a refusé de répondre (réponse %2)&#x202f;; ce n’est pas une inscription.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2): %3.</source>
        <translation>%1 a donné une réponse qui n’est pas une inscription (%2)&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 gave an answer that is no entry (%2).</source>
        <translation>%1 a donné une réponse qui n’est pas une inscription (%2).</translation>
    </message>
    <message>
        <source>%1 answered with %2, which no blocklist does: the list has moved, or the DNS resolver makes answers up.</source>
        <translation>%1 a répondu %2, ce que ne fait aucune liste de blocage&#xa0;: la liste a déménagé, ou le résolveur DNS invente des réponses.</translation>
    </message>
    <message>
        <source>None of the %2 usual lists names %1{; the list that refused may be another one}.</source>
        <translation>Aucune des %2 listes habituelles ne répertorie %1{&#x202f;; la liste qui a refusé est peut-être une autre}.</translation>
    </message>
    <message>
        <source>%1 lists IP addresses, and {the bounce names|you gave} no public one.</source>
        <translation>%1 recense des adresses IP, et {l’avis n’en indique|vous n’en avez indiqué} aucune publique.</translation>
    </message>
    <message>
        <source>%1 knows no IPv6 addresses and was not asked.</source>
        <translation>%1 ne connaît pas les adresses IPv6 et n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>%1 answers only with a key and was not asked.</source>
        <translation>%1 ne répond qu’avec une clé et n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or its header was not returned.</source>
        <translation>Le message renvoyé n’a pas de signature DKIM, ou son en-tête n’a pas été renvoyé.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds{: DKIM does not explain the refusal}.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) est valide{&#xa0;: DKIM n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) matches the message, but is expired, outdated or too weak, so receivers do not count it{: this explains a refusal}.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) correspond au message, mais elle est expirée, obsolète ou trop faible&#x202f;; les systèmes destinataires n’en tiennent donc pas compte{&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) holds for the header, but the body was changed after signing{: this explains a refusal, unless only the report changed it}.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) est valide pour l’en-tête, mais le corps a été modifié après la signature{&#xa0;: cela explique un refus, sauf si seul l’avis l’a modifié}.</translation>
    </message>
    <message>
        <source>The body is as %1 (selector %2) signed it, but a signed header field was changed, or the key is another one{: this explains a refusal, unless only the report changed it}.</source>
        <translation>Le corps est tel que %1 (sélecteur %2) l’a signé, mais un champ d’en-tête signé a été modifié, ou la clé est une autre{&#xa0;: cela explique un refus, sauf si seul l’avis l’a modifié}.</translation>
    </message>
    <message>
        <source>Neither header nor body match the DKIM signature of %1 (selector %2){: this explains a refusal, unless only the report changed them}.</source>
        <translation>Ni l’en-tête ni le corps ne correspondent à la signature DKIM de %1 (sélecteur %2){&#xa0;: cela explique un refus, sauf si seul l’avis les a modifiés}.</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable and the signature holds for the header; the body was not returned, so nobody can tell whether it was changed.</source>
        <translation>La clé DKIM de %1 (sélecteur %2) est utilisable et la signature est valable pour l’en-tête&#x202f;; le corps n’a pas été renvoyé, personne ne peut donc dire s’il a été modifié.</translation>
    </message>
    <message>
        <source>The DKIM key of %1 (selector %2) is usable, but the returned header does not match the signature; it may have been changed on the way or in the report, and the body was not returned.</source>
        <translation>La clé DKIM de %1 (sélecteur %2) est utilisable, mais l’en-tête renvoyé ne correspond pas à la signature&#x202f;; il a pu être modifié en chemin ou dans l’avis, et le corps n’a pas été renvoyé.</translation>
    </message>
    <message>
        <source>This computer&apos;s OpenSSL does not verify signatures of the kind that %1 (selector %2) made.</source>
        <translation>L’OpenSSL de cet ordinateur ne vérifie pas les signatures du type qu’utilise %1 (sélecteur %2).</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is malformed: receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) est mal formée&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) lacks a tag that it must have: receivers ignore it.</source>
        <translation>Il manque à la signature DKIM de %1 (sélecteur %2) une balise obligatoire&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of an unknown version: receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) est d’une version inconnue&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses an unknown algorithm (%4): receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) utilise un algorithme inconnu (%4)&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) names an unknown way to prepare the text for signing (c=): receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) indique une façon inconnue de préparer le texte à signer (c=)&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not keep its key in the DNS (q=): receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) n’a pas sa clé dans le DNS (q=)&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) signs for %4, which does not belong to %1: receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) signe pour %4, qui n’appartient pas à %1&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the From field: receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) ne couvre pas le champ From&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) covers %4 bytes of the body, but the body is shorter: it was cut off after signing.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) couvre %4 octets du corps, mais le corps est plus court&#xa0;: il a été tronqué après la signature.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) was valid until %4 only: receivers ignore it since.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) n’était valable que jusqu’au %4&#xa0;: depuis, les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) is of a draft, before RFC 4871: receivers ignore it.</source>
        <translation>La signature DKIM de %1 (sélecteur %2) suit une version préliminaire, antérieure à la RFC 4871&#xa0;: les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) uses SHA-1, which receivers must ignore since 2018 (RFC 8301).</source>
        <translation>La signature DKIM de %1 (sélecteur %2) utilise SHA-1, que les systèmes destinataires doivent ignorer depuis 2018 (RFC 8301).</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not exist, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>La clé DKIM %3 n’existe pas&#x202f;; personne ne peut donc vérifier la signature de %1{&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 cannot be read, so nobody can verify the signature of %1{: this explains a refusal}.</source>
        <translation>La clé DKIM %3 est illisible&#x202f;; personne ne peut donc vérifier la signature de %1{&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 was revoked (p= is empty), so the signature of %1 does not count{: this explains a refusal}.</source>
        <translation>La clé DKIM %3 a été révoquée (p= est vide)&#x202f;; la signature de %1 ne compte donc pas{&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is of another type than the signature of %1 needs{: this explains a refusal}.</source>
        <translation>La clé DKIM %3 est d’un autre type que celui que requiert la signature de %1{&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow {the hash of the signature of %1|SHA-256, the hash of every signature of today} (h=){: this explains a refusal}.</source>
        <translation>La clé DKIM %3 n’autorise pas {la fonction de hachage de la signature de %1|SHA-256, la fonction de hachage de toutes les signatures actuelles} (h=){&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is not for mail (s=){: this explains a refusal}.</source>
        <translation>La clé DKIM %3 n’est pas destinée à l’e-mail (s=){&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 does not allow subdomains (t=s), but %4 signed{: this explains a refusal}.</source>
        <translation>La clé DKIM %3 n’autorise pas les sous-domaines (t=s), mais %4 a signé{&#xa0;: cela explique un refus}.</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; receivers must ignore keys under 1024 bits (RFC 8301).</source>
        <translation>La clé DKIM %3 a %4 bits&#x202f;; les systèmes destinataires doivent ignorer les clés de moins de 1024 bits (RFC 8301).</translation>
    </message>
    <message>
        <source>The DKIM key %3 has %4 bits; 2048 are recommended.</source>
        <translation>La clé DKIM %3 a %4 bits&#x202f;; 2048 sont recommandés.</translation>
    </message>
    <message>
        <source>The DKIM key %3 says that %1 is only testing (t=y); receivers treat the mail all the same.</source>
        <translation>La clé DKIM %3 indique que %1 est seulement en test (t=y)&#x202f;; les systèmes destinataires traitent l’e-mail comme les autres.</translation>
    </message>
    <message>
        <source>%3 has %4 records where there should be one; which of them receivers take is open.</source>
        <translation>%3 a %4 enregistrements là où il ne devrait y en avoir qu’un&#x202f;; on ne sait pas lequel les systèmes destinataires retiennent.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 (selector %2) does not cover the last %4 bytes of the body (l=).</source>
        <translation>La signature DKIM de %1 (sélecteur %2) ne couvre pas les %4 derniers octets du corps (l=).</translation>
    </message>
    <message>
        <source>The message has %1 more DKIM signatures that were not looked at.</source>
        <translation>Le message a encore d’autres signatures DKIM (%1) qui n’ont pas été examinées.</translation>
    </message>
    <message>
        <source>The ARC chain of the message holds; it was sealed by %1.</source>
        <translation>La chaîne ARC du message est valide&#x202f;; elle a été scellée par %1.</translation>
    </message>
    <message>
        <source>The ARC chain is incomplete or out of order at step %1 (ARC set): receivers do not count it.</source>
        <translation>La chaîne ARC est incomplète ou en désordre à l’étape %1 (jeu ARC)&#xa0;: les systèmes destinataires n’en tiennent pas compte.</translation>
    </message>
    <message>
        <source>A field of the ARC chain has no valid number (i=): receivers do not count the chain.</source>
        <translation>Un champ de la chaîne ARC n’a pas de numéro valide (i=)&#xa0;: les systèmes destinataires ne tiennent pas compte de la chaîne.</translation>
    </message>
    <message>
        <source>The last server that sealed the ARC chain, at step %1 (ARC set), already found it broken: receivers do not count it.</source>
        <translation>Le dernier serveur qui a scellé la chaîne ARC, à l’étape %1 (jeu ARC), l’a déjà trouvée rompue&#xa0;: les systèmes destinataires n’en tiennent pas compte.</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not continue the chain (cv=): receivers do not count the chain.</source>
        <translation>Le sceau ARC de l’étape %1 (jeu ARC) ne prolonge pas la chaîne (cv=)&#xa0;: les systèmes destinataires ne tiennent pas compte de la chaîne.</translation>
    </message>
    <message>
        <source>The ARC signature at step %1 (ARC set) does not hold, for instance because the message was changed later: receivers do not count the chain.</source>
        <translation>La signature ARC de l’étape %1 (jeu ARC) n’est pas valide, par exemple parce que le message a été modifié ensuite&#xa0;: les systèmes destinataires ne tiennent pas compte de la chaîne.</translation>
    </message>
    <message>
        <source>The ARC seal at step %1 (ARC set) does not hold: receivers do not count the chain.</source>
        <translation>Le sceau ARC de l’étape %1 (jeu ARC) n’est pas valide&#xa0;: les systèmes destinataires ne tiennent pas compte de la chaîne.</translation>
    </message>
    <message>
        <source>Whether the ARC chain holds cannot be told at step %1 (ARC set): the body of the message was not returned, or a key could not be looked up.</source>
        <translation>Impossible de dire, à l’étape %1 (jeu ARC), si la chaîne ARC est valide&#xa0;: le corps du message n’a pas été renvoyé, ou une clé n’a pas pu être consultée.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an alias of %4, where nothing is published, so nobody can verify the signature of %1{: this explains a refusal}. Whoever runs %4 must publish the key there, or the alias must go.</source>
        <translation>La clé DKIM %3 est un alias de %4, où rien n’est publié&#x202f;; personne ne peut donc vérifier la signature de %1{&#xa0;: cela explique un refus}. L’exploitant de %4 doit y publier la clé, ou l’alias doit disparaître.</translation>
    </message>
    <message>
        <source>The alias %3 leads to %4, whose end stands there twice: a dot is missing behind the name in the zone file.</source>
        <translation>L’alias %3 mène à %4, dont la fin y figure deux fois&#xa0;: il manque un point après le nom dans le fichier de zone.</translation>
    </message>
    <message>
        <source>The DKIM key %3 holds the lines “BEGIN PUBLIC KEY” and “END PUBLIC KEY”; only the letters between them belong there.</source>
        <translation>La clé DKIM %3 contient les lignes «&#xa0;BEGIN PUBLIC KEY&#xa0;» et «&#xa0;END PUBLIC KEY&#xa0;»&#x202f;; seules les lettres entre les deux y ont leur place.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is an Ed25519 key in the form of RSA keys; an Ed25519 key stands in the record as 32 bytes alone.</source>
        <translation>La clé DKIM %3 est une clé Ed25519 sous la forme des clés RSA&#x202f;; une clé Ed25519 figure dans l’enregistrement sous forme de 32 octets seuls.</translation>
    </message>
    <message>
        <source>The DKIM key %3 names another type (k=) than the key that it holds.</source>
        <translation>La clé DKIM %3 indique un autre type (k=) que la clé qu’elle contient.</translation>
    </message>
    <message>
        <source>A DKIM key stands at %2, where no receiver looks for it: a dot is missing behind the name in the zone file. It belongs at %1.</source>
        <translation>Une clé DKIM se trouve à %2, où aucun système destinataire ne la cherche&#xa0;: il manque un point après le nom dans le fichier de zone. Sa place est à %1.</translation>
    </message>
    <message>
        <source>The DKIM key %3 names signature algorithms in h=, where names of hashes such as sha256 belong.</source>
        <translation>La clé DKIM %3 indique des algorithmes de signature dans h=, où vont des noms de fonctions de hachage comme sha256.</translation>
    </message>
    <message>
        <source>The DKIM key %3 is cut off: %4 of %5 bytes are there. Many DNS panels keep only 255 characters of a text; the rest belongs in a second quoted string.</source>
        <translation>La clé DKIM %3 est tronquée&#xa0;: %4 octets sur %5 sont présents. De nombreuses interfaces DNS ne gardent que 255 caractères d’un texte&#x202f;; le reste va dans une seconde chaîne entre guillemets.</translation>
    </message>
    <message>
        <source>The DKIM key %3 can be used; it has %4 bits.</source>
        <translation>La clé DKIM %3 est utilisable&#x202f;; elle a %4 bits.</translation>
    </message>
    <message>
        <source>The message passes DMARC of %1 through %4{: DMARC does not explain the refusal}.</source>
        <translation>Le message satisfait à DMARC de %1 grâce à %4{&#xa0;: DMARC n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to refuse such mail{: this explains the refusal}.</source>
        <translation>Ni SPF ni DKIM ne réussit pour un domaine appartenant à %1, et %2 demande de refuser ces e-mails{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, and %2 asks to treat such mail as suspicious{: this may explain the refusal}.</source>
        <translation>Ni SPF ni DKIM ne réussit pour un domaine appartenant à %1, et %2 demande de traiter ces e-mails comme suspects{&#xa0;: cela peut expliquer le refus}.</translation>
    </message>
    <message>
        <source>Neither SPF nor DKIM passes for a domain that belongs to %1, but under %2 the policy none applies, which asks for no action: a receiver that refuses does so by its own rules.</source>
        <translation>Ni SPF ni DKIM ne réussit pour un domaine appartenant à %1, mais selon %2 c’est la politique none qui s’applique, qui ne demande aucune mesure&#xa0;: un système destinataire qui refuse le fait selon ses propres règles.</translation>
    </message>
    <message>
        <source>%2 asks to refuse mail of %1 that is not authenticated{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2 demande de refuser les e-mails de %1 qui ne sont pas authentifiés{&#x202f;; impossible de dire si cet e-mail l’était}.</translation>
    </message>
    <message>
        <source>%2 asks to treat mail of %1 that is not authenticated as suspicious{; whether this mail was authenticated cannot be told}.</source>
        <translation>%2 demande de traiter comme suspects les e-mails de %1 qui ne sont pas authentifiés{&#x202f;; impossible de dire si cet e-mail l’était}.</translation>
    </message>
    <message>
        <source>Under %2 the policy none, which asks for no action, applies to mail of %1{: DMARC hardly explains the refusal}.</source>
        <translation>Selon %2, c’est la politique none, qui ne demande aucune mesure, qui s’applique aux e-mails de %1{&#xa0;: DMARC n’explique guère le refus}.</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1: receivers that demand one may refuse for that, but none refuses because of a policy.</source>
        <translation>Aucune politique DMARC ne couvre %1&#xa0;: les systèmes destinataires qui en exigent une peuvent refuser pour cela, mais aucun ne refuse à cause d’une politique.</translation>
    </message>
    <message>
        <source>%1 has %2 DMARC records, so receivers act as if there were none.</source>
        <translation>%1 a %2 enregistrements DMARC&#x202f;; les systèmes destinataires font donc comme s’il n’y en avait aucun.</translation>
    </message>
    <message>
        <source>The DMARC record %1 has no valid policy (p=) and asks for no reports, so receivers act as if there were none.</source>
        <translation>L’enregistrement DMARC %1 n’a pas de politique valide (p=) et ne demande pas de rapports&#x202f;; les systèmes destinataires font donc comme s’il n’y en avait aucun.</translation>
    </message>
    <message>
        <source>{The bounce does not tell|You did not give} the domain of the From field.</source>
        <translation>{L’avis n’indique pas|Vous n’avez pas indiqué} le domaine du champ From.</translation>
    </message>
    <message>
        <source>The From field names authors of several domains (%1), so DMARC gives no result: many receivers refuse such mail for that.</source>
        <translation>Le champ From nomme des auteurs de plusieurs domaines (%1)&#x202f;; DMARC ne donne donc aucun résultat&#xa0;: de nombreux systèmes destinataires refusent ces e-mails pour cela.</translation>
    </message>
    <message>
        <source>Neither the envelope sender nor a DKIM signature is known that could belong to %1.</source>
        <translation>On ne connaît ni expéditeur d’enveloppe ni signature DKIM qui puisse appartenir à %1.</translation>
    </message>
    <message>
        <source>SPF passes for %1, which belongs to %2.</source>
        <translation>SPF réussit pour %1, qui appartient à %2.</translation>
    </message>
    <message>
        <source>SPF is about %1, but the DMARC record of %2 demands the very same domain (aspf=s).</source>
        <translation>SPF concerne %1, mais l’enregistrement DMARC de %2 exige exactement le même domaine (aspf=s).</translation>
    </message>
    <message>
        <source>SPF is about %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>SPF concerne %1, qui n’appartient pas à %2&#x202f;; il ne compte donc pas pour DMARC.</translation>
    </message>
    <message>
        <source>SPF is about %1, which belongs to %2, but SPF does not pass.</source>
        <translation>SPF concerne %1, qui appartient à %2, mais SPF ne réussit pas.</translation>
    </message>
    <message>
        <source>Whether SPF of %1 counts for %2 cannot be told.</source>
        <translation>Impossible de dire si SPF de %1 compte pour %2.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 holds, and %1 belongs to %2.</source>
        <translation>La signature DKIM de %1 est valide, et %1 appartient à %2.</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, but the DMARC record of %2 demands the very same domain (adkim=s).</source>
        <translation>La signature DKIM est de %1, mais l’enregistrement DMARC de %2 exige exactement le même domaine (adkim=s).</translation>
    </message>
    <message>
        <source>The DKIM signature is of %1, which does not belong to %2, so it does not count for DMARC.</source>
        <translation>La signature DKIM est de %1, qui n’appartient pas à %2&#x202f;; elle ne compte donc pas pour DMARC.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count for %2, but it does not hold.</source>
        <translation>La signature DKIM de %1 compterait pour %2, mais elle n’est pas valide.</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 counts for %2 cannot be told.</source>
        <translation>Impossible de dire si la signature DKIM de %1 compte pour %2.</translation>
    </message>
    <message>
        <source>The policy %1 comes from p= of %2.</source>
        <translation>La politique %1 provient de p= de %2.</translation>
    </message>
    <message>
        <source>The policy %1 comes from sp= of %2, because the domain has no record of its own.</source>
        <translation>La politique %1 provient de sp= de %2, car le domaine n’a pas d’enregistrement à lui.</translation>
    </message>
    <message>
        <source>The policy %1 comes from np= of %2, because the domain does not exist.</source>
        <translation>La politique %1 provient de np= de %2, car le domaine n’existe pas.</translation>
    </message>
    <message>
        <source>The DMARC record says t=y (testing), so receivers apply the policy %2 instead of %1.</source>
        <translation>L’enregistrement DMARC indique t=y (test)&#x202f;; les systèmes destinataires appliquent donc la politique %2 au lieu de %1.</translation>
    </message>
    <message>
        <source>The value of %1= in %2, “%3”, is of the wrong form or stands there twice; receivers ignore it.</source>
        <translation>La valeur de %1= dans %2, «&#xa0;%3&#xa0;», est de forme incorrecte ou y figure deux fois&#x202f;; les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>%1= in %2 is no longer part of DMARC (RFC 9989).</source>
        <translation>%1= dans %2 ne fait plus partie de DMARC (RFC 9989).</translation>
    </message>
    <message>
        <source>%1= in %2 is not a tag of DMARC; receivers ignore it.</source>
        <translation>%1= dans %2 n’est pas une balise de DMARC&#x202f;; les systèmes destinataires l’ignorent.</translation>
    </message>
    <message>
        <source>%1 asks for no reports, so its owner does not learn which mail fails.</source>
        <translation>%1 ne demande pas de rapports&#x202f;; son propriétaire n’apprend donc pas quels e-mails échouent.</translation>
    </message>
    <message>
        <source>Reports to %1 are not sent, because the record %2 is missing.</source>
        <translation>Les rapports à %1 ne sont pas envoyés, car l’enregistrement %2 manque.</translation>
    </message>
    <message>
        <source>Whether %1 accepts DMARC reports cannot be told, because %2 could not be looked up.</source>
        <translation>Impossible de dire si %1 accepte les rapports DMARC, car %2 n’a pas pu être consulté.</translation>
    </message>
    <message>
        <source>The domain of the From field belongs to %1 by DMARC records, but to %2 by the Public Suffix List; older receivers go by that list and may decide differently.</source>
        <translation>Le domaine du champ From appartient à %1 selon les enregistrements DMARC, mais à %2 selon la Public Suffix List&#x202f;; les systèmes destinataires plus anciens suivent cette liste et peuvent en décider autrement.</translation>
    </message>
    <message>
        <source>%1 names a logo (BIMI).</source>
        <translation>%1 indique un logo (BIMI).</translation>
    </message>
    <message>
        <source>%1 declines to show a logo (BIMI).</source>
        <translation>%1 renonce à afficher un logo (BIMI).</translation>
    </message>
    <message>
        <source>The BIMI record %1 is malformed{; this does not explain a refusal}.</source>
        <translation>L’enregistrement BIMI %1 est mal formé{&#x202f;; cela n’explique pas un refus}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a logo that is not an https address{; this does not explain a refusal}.</source>
        <translation>L’enregistrement BIMI %1 indique un logo qui n’est pas une adresse https{&#x202f;; cela n’explique pas un refus}.</translation>
    </message>
    <message>
        <source>The BIMI record %1 names a certificate that is not an https address{; this does not explain a refusal}.</source>
        <translation>L’enregistrement BIMI %1 indique un certificat qui n’est pas une adresse https{&#x202f;; cela n’explique pas un refus}.</translation>
    </message>
    <message>
        <source>%1 has several BIMI records, so receivers use none.</source>
        <translation>%1 a plusieurs enregistrements BIMI&#x202f;; les systèmes destinataires n’en utilisent donc aucun.</translation>
    </message>
    <message>
        <source>Receivers show the logo of %1 only under a DMARC policy of quarantine or reject.</source>
        <translation>Les systèmes destinataires n’affichent le logo de %1 qu’avec une politique DMARC quarantine ou reject.</translation>
    </message>
    <message>
        <source>SPF passes for %1 itself.</source>
        <translation>SPF réussit pour %1 lui-même.</translation>
    </message>
    <message>
        <source>SPF is about %1 itself, but SPF does not pass.</source>
        <translation>SPF concerne %1 lui-même, mais SPF ne réussit pas.</translation>
    </message>
    <message>
        <source>Whether SPF of %1 passes cannot be told.</source>
        <translation>Impossible de dire si SPF de %1 réussit.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 itself holds.</source>
        <translation>La signature DKIM de %1 lui-même est valide.</translation>
    </message>
    <message>
        <source>The DKIM signature of %1 would count, but it does not hold.</source>
        <translation>La signature DKIM de %1 compterait, mais elle n’est pas valide.</translation>
    </message>
    <message>
        <source>Whether the DKIM signature of %1 holds cannot be told.</source>
        <translation>Impossible de dire si la signature DKIM de %1 est valide.</translation>
    </message>
    <message>
        <source>%2 has no valid p=, or a wrong sp= or np=, so receivers act as if it said p=none.</source>
        <translation>%2 n’a pas de p= valide, ou a un sp= ou np= incorrect&#x202f;; les systèmes destinataires font donc comme s’il indiquait p=none.</translation>
    </message>
    <message>
        <source>%1= in %2 must be written in small letters; receivers ignore it as it is.</source>
        <translation>%1= dans %2 doit être écrit en minuscules&#x202f;; les systèmes destinataires l’ignorent tel quel.</translation>
    </message>
    <message>
        <source>“%1” among the report addresses of %2 is no address of the form “mailto:name@example.com”; no reports go there.</source>
        <translation>«&#xa0;%1&#xa0;» parmi les adresses de rapports de %2 n’est pas une adresse de la forme «&#xa0;mailto:name@example.com&#xa0;»&#x202f;; aucun rapport n’y est envoyé.</translation>
    </message>
    <message>
        <source>The records of %1 ask for different policies. The stricter one (%2) is proposed, so that nothing gets weaker; it applies to all mail of the domain as soon as there is one record.</source>
        <translation>Les enregistrements de %1 demandent des politiques différentes. La plus stricte (%2) est proposée, pour que rien ne soit affaibli&#x202f;; elle s’applique à tous les e-mails du domaine dès qu’il n’y a plus qu’un enregistrement.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be DMARC, but that receivers do not take for one: “%2”.</source>
        <translation>%1 a un enregistrement qui devait être DMARC, mais que les systèmes destinataires ne reconnaissent pas comme tel&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>A DMARC record stands at %1, where no receiver looks for it; it belongs at %2 instead.</source>
        <translation>Un enregistrement DMARC se trouve à %1, où aucun système destinataire ne le cherche&#x202f;; sa place est à %2.</translation>
    </message>
    <message>
        <source>For %1 alone, the policy %2 of %3 would apply; some receivers take the strictest policy of all authors.</source>
        <translation>Pour %1 seul, c’est la politique %2 de %3 qui s’appliquerait&#x202f;; certains systèmes destinataires prennent la politique la plus stricte de tous les auteurs.</translation>
    </message>
    <message>
        <source>No DMARC policy covers %1.</source>
        <translation>Aucune politique DMARC ne couvre %1.</translation>
    </message>
    <message>
        <source>Receivers do not show the logo of %1 while the DMARC record of the organisation spares subdomains (sp=none).</source>
        <translation>Les systèmes destinataires n’affichent pas le logo de %1 tant que l’enregistrement DMARC de l’organisation exempte les sous-domaines (sp=none).</translation>
    </message>
    <message>
        <source>%1 is an alias of %2, where no record is published; whoever runs %2 must publish it there, or the alias must go.</source>
        <translation>%1 est un alias de %2, où aucun enregistrement n’est publié&#x202f;; l’exploitant de %2 doit l’y publier, ou l’alias doit disparaître.</translation>
    </message>
    <message>
        <source>%1 has no %2 record.</source>
        <translation>%1 n’a pas d’enregistrement %2.</translation>
    </message>
    <message>
        <source>The name %1 does not exist.</source>
        <translation>Le nom %1 n’existe pas.</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 failed (SERVFAIL): its name servers or your DNS resolver have a fault.</source>
        <translation>La requête %2 pour %1 a échoué (SERVFAIL)&#xa0;: ses serveurs de noms ou votre résolveur DNS présentent un défaut.</translation>
    </message>
    <message>
        <source>The DNS resolver refused to look up %2 of %1.</source>
        <translation>Le résolveur DNS a refusé la requête %2 pour %1.</translation>
    </message>
    <message>
        <source>The DNS resolver did not understand the question for %2 of %1.</source>
        <translation>Le résolveur DNS n’a pas compris la requête %2 pour %1.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is not signed correctly (DNSSEC).</source>
        <translation>La réponse à la requête %2 pour %1 n’est pas correctement signée (DNSSEC).</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was not answered in time.</source>
        <translation>La requête %2 pour %1 n’a pas reçu de réponse à temps.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 is too long for UDP and was cut off, and none came over TCP: TCP port 53 may be blocked, here or at the name servers.</source>
        <translation>La réponse à la requête %2 pour %1 est trop longue pour UDP et a été tronquée, et aucune n’est arrivée par TCP&#xa0;: le port TCP 53 est peut-être bloqué, ici ou chez les serveurs de noms.</translation>
    </message>
    <message>
        <source>The answer for %2 of %1 cannot be read.</source>
        <translation>La réponse à la requête %2 pour %1 est illisible.</translation>
    </message>
    <message>
        <source>The aliases (CNAME) behind %1 lead in a circle or too far, so nobody finds its %2 record.</source>
        <translation>Les alias (CNAME) derrière %1 tournent en rond ou mènent trop loin&#x202f;; personne ne trouve donc son enregistrement %2.</translation>
    </message>
    <message>
        <source>No DNS resolver can be reached, so %2 of %1 was not looked up.</source>
        <translation>Aucun résolveur DNS n’est joignable&#x202f;; la requête %2 pour %1 n’a donc pas été faite.</translation>
    </message>
    <message>
        <source>The certificate of the encrypted DNS resolver is not valid, so %2 of %1 was not looked up.</source>
        <translation>Le certificat du résolveur DNS chiffré n’est pas valide&#x202f;; la requête %2 pour %1 n’a donc pas été faite.</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so the encrypted DNS resolver cannot be checked, and %2 of %1 was not looked up.</source>
        <translation>Cet ordinateur n’a pas de liste d’autorités de certification&#x202f;; le résolveur DNS chiffré ne peut donc pas être vérifié, et la requête %2 pour %1 n’a pas été faite.</translation>
    </message>
    <message>
        <source>The encrypted DNS resolver (DNS over HTTPS) gave no DNS answer, so %2 of %1 was not looked up.</source>
        <translation>Le résolveur DNS chiffré (DNS over HTTPS) n’a pas donné de réponse DNS&#x202f;; la requête %2 pour %1 n’a donc pas abouti.</translation>
    </message>
    <message>
        <source>%1 is a name that only a private network can know, so %2 of it was not looked up.</source>
        <translation>%1 est un nom que seul un réseau privé peut connaître&#x202f;; la requête %2 n’a donc pas été faite.</translation>
    </message>
    <message>
        <source>The look-up of %2 of %1 was cancelled.</source>
        <translation>La requête %2 pour %1 a été annulée.</translation>
    </message>
    <message>
        <source>%1 is an alias (CNAME) and has %2 records beside it, which the DNS does not allow: some resolvers answer with these records, others with those of the alias.</source>
        <translation>%1 est un alias (CNAME) et a en plus des enregistrements %2, ce que le DNS n’autorise pas&#xa0;: certains résolveurs répondent avec ces enregistrements, d’autres avec ceux de l’alias.</translation>
    </message>
    <message>
        <source>%1 exists, and its %2 name servers are in order{: the domain does not explain the refusal}.</source>
        <translation>%1 existe, et ses %2 serveurs de noms sont en ordre{&#xa0;: le domaine n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>%1 exists, and %2 of its %3 name servers can be reached by others{: that rarely explains a refusal}.</source>
        <translation>%1 existe, et %2 de ses %3 serveurs de noms sont joignables par d’autres{&#xa0;: cela explique rarement un refus}.</translation>
    </message>
    <message>
        <source>The domain %1 does not exist{: this explains the refusal}.</source>
        <translation>Le domaine %1 n’existe pas{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The DNSSEC signatures of %1 are broken, so servers that check them cannot find its mail servers{: this explains the refusal}.</source>
        <translation>Les signatures DNSSEC de %1 sont rompues&#x202f;; les serveurs qui les vérifient ne trouvent donc pas ses serveurs de messagerie{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>None of the %2 name servers of %1 has a public address{: this explains the refusal}.</source>
        <translation>Aucun des %2 serveurs de noms de %1 n’a d’adresse publique{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>%1 exists as part of a larger domain, whose name servers answer for it.</source>
        <translation>%1 existe comme partie d’un domaine plus grand, dont les serveurs de noms répondent pour lui.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the domain.</source>
        <translation>{L’avis n’indique pas|Vous n’avez pas indiqué} le domaine.</translation>
    </message>
    <message>
        <source>%1 has only %2 name server; two are the least that is recommended.</source>
        <translation>%1 n’a que %2 serveur de noms&#x202f;; il est recommandé d’en avoir au moins deux.</translation>
    </message>
    <message>
        <source>Name server %1: %2.</source>
        <translation>Serveur de noms %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The name server %1 has no public address (%2), so nobody outside can ask it.</source>
        <translation>Le serveur de noms %1 n’a pas d’adresse publique (%2)&#x202f;; personne à l’extérieur ne peut donc l’interroger.</translation>
    </message>
    <message>
        <source>The name server %1 is an alias of %2, which is not allowed; some resolvers do not ask it.</source>
        <translation>Le serveur de noms %1 est un alias de %2, ce qui n’est pas autorisé&#x202f;; certains résolveurs ne l’interrogent pas.</translation>
    </message>
    <message>
        <source>The name server %1 has no address.</source>
        <translation>Le serveur de noms %1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>Whether the name server %1 has an address cannot be told.</source>
        <translation>Impossible de dire si le serveur de noms %1 a une adresse.</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), and your DNS resolver confirms it.</source>
        <translation>%1 est signé (DNSSEC), et votre résolveur DNS le confirme.</translation>
    </message>
    <message>
        <source>%1 is not signed (DNSSEC).</source>
        <translation>%1 n’est pas signé (DNSSEC).</translation>
    </message>
    <message>
        <source>%1 is signed (DNSSEC), but your DNS resolver does not say whether the signature is right.</source>
        <translation>%1 est signé (DNSSEC), mais votre résolveur DNS ne dit pas si la signature est correcte.</translation>
    </message>
    <message>
        <source>The DNS zone of %1 has the serial number %2; resolvers remember for at most %3 seconds that a name in it does not exist.</source>
        <translation>La zone DNS de %1 porte le numéro de série %2&#x202f;; les résolveurs retiennent pendant %3 secondes au plus qu’un nom n’y existe pas.</translation>
    </message>
    <message>
        <source>The bounce is from %4. Resolvers keep the %2 record of %1 for only %3 seconds, so it may have been different then.</source>
        <translation>L’avis de non-remise date du %4. Les résolveurs ne gardent l’enregistrement %2 de %1 que %3 secondes&#x202f;; il a donc pu être différent à ce moment-là.</translation>
    </message>
    <message>
        <source>%2 takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%2 reçoit les e-mails de %1{&#xa0;: ses serveurs de messagerie n’expliquent pas le refus}.</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for %1{: its mail servers do not explain the refusal}.</source>
        <translation>%3 (%2) reçoit les e-mails de %1{&#xa0;: ses serveurs de messagerie n’expliquent pas le refus}.</translation>
    </message>
    <message>
        <source>%1 names no mail server, so mail goes to the domain itself (%2).</source>
        <translation>%1 n’indique aucun serveur de messagerie&#x202f;; les e-mails vont donc au domaine lui-même (%2).</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail at all (null MX){: this explains the refusal}.</source>
        <translation>%1 déclare n’accepter aucun e-mail (null MX){&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>%1 has no mail server and no address{: this explains the refusal}.</source>
        <translation>%1 n’a ni serveur de messagerie ni adresse{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain %1 does not exist{: this explains the refusal}.</source>
        <translation>Le domaine du destinataire %1 n’existe pas{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>No mail server of %1 can be reached by its name{: this explains the refusal}.</source>
        <translation>Aucun serveur de messagerie de %1 n’est joignable par son nom{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no recipient&apos;s domain.</source>
        <translation>{L’avis n’indique|Vous n’avez indiqué} aucun domaine de destinataire.</translation>
    </message>
    <message>
        <source>%2 takes mail for the sender domain %1.</source>
        <translation>%2 reçoit les e-mails du domaine expéditeur %1.</translation>
    </message>
    <message>
        <source>%3 (%2) takes mail for the sender domain %1.</source>
        <translation>%3 (%2) reçoit les e-mails du domaine expéditeur %1.</translation>
    </message>
    <message>
        <source>The sender domain %1 names no mail server; replies and bounces go to the domain itself (%2).</source>
        <translation>Le domaine expéditeur %1 n’indique aucun serveur de messagerie&#x202f;; les réponses et les avis de non-remise vont au domaine lui-même (%2).</translation>
    </message>
    <message>
        <source>The sender domain %1 says that it takes no mail (null MX): many receivers refuse mail that cannot be answered.</source>
        <translation>Le domaine expéditeur %1 déclare n’accepter aucun e-mail (null MX)&#xa0;: de nombreux systèmes destinataires refusent les e-mails auxquels on ne peut pas répondre.</translation>
    </message>
    <message>
        <source>The sender domain %1 has no mail server and no address: many receivers refuse mail that cannot be answered.</source>
        <translation>Le domaine expéditeur %1 n’a ni serveur de messagerie ni adresse&#xa0;: de nombreux systèmes destinataires refusent les e-mails auxquels on ne peut pas répondre.</translation>
    </message>
    <message>
        <source>The sender domain %1 does not exist{: this explains the refusal}.</source>
        <translation>Le domaine expéditeur %1 n’existe pas{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>No mail server of the sender domain %1 can be reached by its name: many receivers refuse mail that cannot be answered.</source>
        <translation>Aucun serveur de messagerie du domaine expéditeur %1 n’est joignable par son nom&#xa0;: de nombreux systèmes destinataires refusent les e-mails auxquels on ne peut pas répondre.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender domain.</source>
        <translation>{L’avis n’indique|Vous n’avez indiqué} aucun domaine expéditeur.</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), preference %1 (the lowest comes first).</source>
        <translation>Serveur de messagerie %2 (%3), préférence %1 (la plus basse passe en premier).</translation>
    </message>
    <message>
        <source>Mail server %2 (%3), run by %4, preference %1 (the lowest comes first).</source>
        <translation>Serveur de messagerie %2 (%3), exploité par %4, préférence %1 (la plus basse passe en premier).</translation>
    </message>
    <message>
        <source>The mail server %1 is an alias of %2, which is not allowed and which some senders do not follow.</source>
        <translation>Le serveur de messagerie %1 est un alias de %2, ce qui n’est pas autorisé et que certains expéditeurs ne suivent pas.</translation>
    </message>
    <message>
        <source>The mail server %1 has no address.</source>
        <translation>Le serveur de messagerie %1 n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>%1 has no public address (%2), so nobody outside can bring mail there.</source>
        <translation>%1 n’a pas d’adresse publique (%2)&#x202f;; personne à l’extérieur ne peut donc y remettre d’e-mails.</translation>
    </message>
    <message>
        <source>%1 stands where the name of a mail server is demanded.</source>
        <translation>%1 figure là où le nom d’un serveur de messagerie est exigé.</translation>
    </message>
    <message>
        <source>%1 says that it takes no mail (null MX) and names mail servers at the same time.</source>
        <translation>%1 déclare n’accepter aucun e-mail (null MX) et indique en même temps des serveurs de messagerie.</translation>
    </message>
    <message>
        <source>%1 names %2 mail servers; the first %3 were looked at.</source>
        <translation>%1 indique %2 serveurs de messagerie&#x202f;; les %3 premiers ont été examinés.</translation>
    </message>
    <message>
        <source>%1, which refused, is not among the mail servers that %2 names now.</source>
        <translation>%1, qui a refusé, ne fait pas partie des serveurs de messagerie que %2 indique actuellement.</translation>
    </message>
    <message>
        <source>%1 was probably meant to be %2: a dot is missing behind the name in the zone file.</source>
        <translation>%1 devait probablement être %2&#xa0;: il manque un point après le nom dans le fichier de zone.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25 and encrypts (%3): it can be reached from here.</source>
        <translation>%1 (%2) répond sur le port 25 et chiffre (%3)&#xa0;: il est joignable d’ici.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but offers no encryption; senders that demand it do not deliver.</source>
        <translation>%1 (%2) répond sur le port 25, mais ne propose pas de chiffrement&#x202f;; les expéditeurs qui l’exigent ne remettent pas.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but refuses to start encryption; senders that demand it do not deliver.</source>
        <translation>%1 (%2) répond sur le port 25, mais refuse de démarrer le chiffrement&#x202f;; les expéditeurs qui l’exigent ne remettent pas.</translation>
    </message>
    <message>
        <source>%1 (%2) answers on port 25, but encryption fails{: this may explain why senders do not deliver}.</source>
        <translation>%1 (%2) répond sur le port 25, mais le chiffrement échoue{&#xa0;: cela peut expliquer pourquoi les expéditeurs ne remettent pas}.</translation>
    </message>
    <message>
        <source>%1 (%2) did not answer on port 25; your network may block port 25, so this tells nothing.</source>
        <translation>%1 (%2) n’a pas répondu sur le port 25&#x202f;; votre réseau bloque peut-être le port 25, cela ne prouve donc rien.</translation>
    </message>
    <message>
        <source>%1 (%2) refuses connections on port 25{: this explains why mail is not delivered}.</source>
        <translation>%1 (%2) refuse les connexions sur le port 25{&#xa0;: cela explique pourquoi les e-mails ne sont pas remis}.</translation>
    </message>
    <message>
        <source>There is no way from here to %1 (%2).</source>
        <translation>Aucun chemin ne mène d’ici à %1 (%2).</translation>
    </message>
    <message>
        <source>%1 (%2) closed the connection without a word; it may do so with strangers.</source>
        <translation>%1 (%2) a fermé la connexion sans un mot&#x202f;; il le fait peut-être avec les inconnus.</translation>
    </message>
    <message>
        <source>%1 (%2) took the connection, but did not answer in time.</source>
        <translation>%1 (%2) a accepté la connexion, mais n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1 (%2) refuses this computer with %3; it may take mail from your mail server all the same.</source>
        <translation>%1 (%2) refuse cet ordinateur avec %3&#x202f;; il accepte peut-être tout de même les e-mails de votre serveur de messagerie.</translation>
    </message>
    <message>
        <source>Something that is no mail server answers on port 25 of %1 (%2).</source>
        <translation>Quelque chose qui n’est pas un serveur de messagerie répond sur le port 25 de %1 (%2).</translation>
    </message>
    <message>
        <source>The connection to %1 (%2) was cancelled.</source>
        <translation>La connexion à %1 (%2) a été annulée.</translation>
    </message>
    <message>
        <source>%1 names no mail server.</source>
        <translation>%1 n’indique aucun serveur de messagerie.</translation>
    </message>
    <message>
        <source>%1 has only addresses of a private network, so it was not connected to.</source>
        <translation>%1 n’a que des adresses d’un réseau privé&#x202f;; aucune connexion n’a donc été tentée.</translation>
    </message>
    <message>
        <source>%1 greets with: %2.</source>
        <translation>%1 se présente ainsi&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for %2, issued by %3, valid until %4.</source>
        <translation>Le certificat de %1 est établi pour %2, délivré par %3, valable jusqu’au %4.</translation>
    </message>
    <message>
        <source>The certificate of %1 is for another name (%2); only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>Le certificat de %1 est établi pour un autre nom (%2)&#x202f;; seuls les expéditeurs qui suivent MTA-STS ou DANE peuvent refuser de remettre pour cela.</translation>
    </message>
    <message>
        <source>The certificate of %1 (valid until %2) has expired or is not valid yet; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>Le certificat de %1 (valable jusqu’au %2) a expiré ou n’est pas encore valable&#x202f;; seuls les expéditeurs qui suivent MTA-STS ou DANE peuvent refuser de remettre pour cela.</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2, which is not trusted here; only senders that follow MTA-STS or DANE may refuse to deliver for that.</source>
        <translation>Le certificat de %1 est délivré par %2, qui n’est pas reconnu ici comme fiable&#x202f;; seuls les expéditeurs qui suivent MTA-STS ou DANE peuvent refuser de remettre pour cela.</translation>
    </message>
    <message>
        <source>The certificate of %1 is issued by %2. This computer has no list of certificate authorities, so it cannot be told whether that is trusted.</source>
        <translation>Le certificat de %1 est délivré par %2. Cet ordinateur n’a pas de liste d’autorités de certification&#x202f;; impossible donc de dire si elle est fiable.</translation>
    </message>
    <message>
        <source>The record of %1 holds quotation marks as part of its text, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>L’enregistrement de %1 contient des guillemets dans son texte&#x202f;; les systèmes destinataires ne peuvent donc pas le lire. L’interface DNS attend le texte sans eux.</translation>
    </message>
    <message>
        <source>The record of %1 holds backslashes as part of its text, as in “\;”, so receivers cannot read it; the DNS panel wants the text without them.</source>
        <translation>L’enregistrement de %1 contient des barres obliques inverses dans son texte, comme dans «&#xa0;\\;&#xa0;»&#x202f;; les systèmes destinataires ne peuvent donc pas le lire. L’interface DNS attend le texte sans elles.</translation>
    </message>
    <message>
        <source>The record of %1 begins with a blank, or holds another character that a text editor put in unseen.</source>
        <translation>L’enregistrement de %1 commence par une espace, ou contient un autre caractère qu’un éditeur de texte a inséré de façon invisible.</translation>
    </message>
    <message>
        <source>A semicolon is missing between two parts of the record of %1.</source>
        <translation>Il manque un point-virgule entre deux parties de l’enregistrement de %1.</translation>
    </message>
    <message>
        <source>A colon stands in the record of %1 where an equals sign (=) is demanded.</source>
        <translation>Un deux-points figure dans l’enregistrement de %1 là où un signe égal (=) est exigé.</translation>
    </message>
    <message>
        <source>Capital and small letters are mixed up in the record of %1: it begins with exactly “%2”, and the names of its parts are written in small letters.</source>
        <translation>Majuscules et minuscules sont mélangées dans l’enregistrement de %1&#xa0;: il commence exactement par «&#xa0;%2&#xa0;», et les noms de ses parties s’écrivent en minuscules.</translation>
    </message>
    <message>
        <source>The record of %1 does not begin with exactly “%2”.</source>
        <translation>L’enregistrement de %1 ne commence pas exactement par «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The record of %1 holds something between its semicolons that is no part of it.</source>
        <translation>L’enregistrement de %1 contient entre ses points-virgules quelque chose qui n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Nothing is wrong with the form of this record; what others publish was not asked.</source>
        <translation>La forme de cet enregistrement est correcte&#x202f;; ce que d’autres publient n’a pas été demandé.</translation>
    </message>
    <message>
        <source>%1 is called %2, and %2 leads back to it{: reverse DNS does not explain the refusal}.</source>
        <translation>%1 s’appelle %2, et %2 y renvoie{&#xa0;: le DNS inverse n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>%1 is called %2, but %2 does not lead back to it{: this can explain the refusal}.</source>
        <translation>%1 s’appelle %2, mais %2 n’y renvoie pas{&#xa0;: cela peut expliquer le refus}.</translation>
    </message>
    <message>
        <source>%1 has no name (no PTR record){: this can explain the refusal}.</source>
        <translation>%1 n’a pas de nom (pas d’enregistrement PTR){&#xa0;: cela peut expliquer le refus}.</translation>
    </message>
    <message>
        <source>%1 is not a public address, so nobody outside can tell about it.</source>
        <translation>%1 n’est pas une adresse publique&#x202f;; personne à l’extérieur ne peut donc rien en dire.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that sent the message.</source>
        <translation>{L’avis n’indique pas|Vous n’avez pas indiqué} l’adresse IP qui a envoyé le message.</translation>
    </message>
    <message>
        <source>%1 leads back to %2.</source>
        <translation>%1 renvoie bien à %2.</translation>
    </message>
    <message>
        <source>%1 leads to %2 instead of %3.</source>
        <translation>%1 mène à %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1 leads nowhere: it has no %2 record.</source>
        <translation>%1 ne mène nulle part&#xa0;: il n’a pas d’enregistrement %2.</translation>
    </message>
    <message>
        <source>%1 has %2 names; receivers look at one or a few, here %3 were looked at.</source>
        <translation>%1 a %2 noms&#x202f;; les systèmes destinataires en examinent un ou quelques-uns, %3 ont été examinés ici.</translation>
    </message>
    <message>
        <source>%1 looks like the name of a home or dial-up line; some receivers refuse mail from such hosts.</source>
        <translation>%1 ressemble au nom d’une ligne domestique ou commutée&#x202f;; certains systèmes destinataires refusent les e-mails venant de tels hôtes.</translation>
    </message>
    <message>
        <source>The HELO name %1 is the name of the address.</source>
        <translation>Le nom HELO %1 est le nom de l’adresse.</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2.</source>
        <translation>Le nom HELO %1 mène à %2.</translation>
    </message>
    <message>
        <source>The HELO name %1 leads to %2 instead of %3; some receivers refuse for that.</source>
        <translation>Le nom HELO %1 mène à %2 au lieu de %3&#x202f;; certains systèmes destinataires refusent pour cela.</translation>
    </message>
    <message>
        <source>The HELO name %1 has no address; some receivers refuse for that.</source>
        <translation>Le nom HELO %1 n’a pas d’adresse&#x202f;; certains systèmes destinataires refusent pour cela.</translation>
    </message>
    <message>
        <source>The HELO name “%1” is no full host name; some receivers refuse for that.</source>
        <translation>Le nom HELO «&#xa0;%1&#xa0;» n’est pas un nom d’hôte complet&#x202f;; certains systèmes destinataires refusent pour cela.</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name; some receivers refuse for that.</source>
        <translation>Dans HELO, le serveur a donné %1 au lieu d’un nom&#x202f;; certains systèmes destinataires refusent pour cela.</translation>
    </message>
    <message>
        <source>In HELO the server gave %1 instead of a name, but its address is %2; some receivers refuse for that.</source>
        <translation>Dans HELO, le serveur a donné %1 au lieu d’un nom, mais son adresse est %2&#x202f;; certains systèmes destinataires refusent pour cela.</translation>
    </message>
    <message>
        <source>SPF of %1 allows %2 by “%3”{: SPF does not explain the refusal}.</source>
        <translation>SPF de %1 autorise %2 par «&#xa0;%3&#xa0;»{&#xa0;: SPF n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2{: this explains the refusal}.</source>
        <translation>SPF de %1 ne mentionne pas %2{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 forbids %2 by “%3”{: this explains the refusal}.</source>
        <translation>SPF de %1 interdit %2 par «&#xa0;%3&#xa0;»{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 does not list %2 and calls such mail suspicious (“%3”){: this can explain the refusal}.</source>
        <translation>SPF de %1 ne mentionne pas %2 et déclare ces e-mails suspects («&#xa0;%3&#xa0;»){&#xa0;: cela peut expliquer le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 neither allows nor forbids %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>SPF de %1 n’autorise ni n’interdit %2&#xa0;: les systèmes destinataires qui exigent une authentification refusent ces e-mails, sauf si DKIM réussit.</translation>
    </message>
    <message>
        <source>%1 has no SPF record, so nothing allows %2: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1 n’a pas d’enregistrement SPF&#x202f;; rien n’autorise donc %2&#xa0;: les systèmes destinataires qui exigent une authentification refusent ces e-mails, sauf si DKIM réussit.</translation>
    </message>
    <message>
        <source>%1 has no SPF record: receivers that demand authentication refuse such mail unless DKIM passes.</source>
        <translation>%1 n’a pas d’enregistrement SPF&#xa0;: les systèmes destinataires qui exigent une authentification refusent ces e-mails, sauf si DKIM réussit.</translation>
    </message>
    <message>
        <source>“%1” is no name that can have an SPF record, so nothing allows %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom qui puisse avoir un enregistrement SPF&#x202f;; rien n’autorise donc %2.</translation>
    </message>
    <message>
        <source>%4 has more than one SPF record, so receivers ignore them all{: this explains the refusal}.</source>
        <translation>%4 a plus d’un enregistrement SPF&#x202f;; les systèmes destinataires les ignorent donc tous{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” is no mechanism{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» n’est pas un mécanisme{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds a character that is not allowed{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» contient un caractère non autorisé{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds no whole IP address{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» ne contient pas d’adresse IP complète{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the number after the slash in “%3” is wrong{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car le nombre après la barre oblique dans «&#xa0;%3&#xa0;» est incorrect{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” names no usable domain{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» n’indique aucun domaine utilisable{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because the domain is missing in “%3”{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car le domaine manque dans «&#xa0;%3&#xa0;»{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” holds something that does not belong there{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» contient quelque chose qui n’y a pas sa place{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” cannot be read{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» est illisible{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>The SPF record of %4 is not valid, because “%3” may stand in it only once{: this explains the refusal}.</source>
        <translation>L’enregistrement SPF de %4 n’est pas valide, car «&#xa0;%3&#xa0;» ne peut y figurer qu’une fois{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 needs more than 10 DNS look-ups, so receivers stop at “%3” and treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 nécessite plus de 10 requêtes DNS&#x202f;; les systèmes destinataires s’arrêtent donc à «&#xa0;%3&#xa0;» et le considèrent comme défectueux{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 asks for more than two names that do not exist or have no such record (the last by “%3”), so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 interroge plus de deux noms qui n’existent pas ou n’ont pas d’enregistrement de ce type (le dernier par «&#xa0;%3&#xa0;»)&#x202f;; les systèmes destinataires le considèrent donc comme défectueux{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%3”, but %5 has more than 10 mail servers, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 utilise «&#xa0;%3&#xa0;», mais %5 a plus de 10 serveurs de messagerie&#x202f;; les systèmes destinataires le considèrent donc comme défectueux{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %4 includes %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %4 inclut %5, qui n’a pas d’enregistrement SPF&#x202f;; les systèmes destinataires le considèrent donc comme défectueux{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>SPF of %1 points to %5, which has no SPF record, so receivers treat it as broken{: this explains the refusal}.</source>
        <translation>SPF de %1 renvoie à %5, qui n’a pas d’enregistrement SPF&#x202f;; les systèmes destinataires le considèrent donc comme défectueux{&#xa0;: cela explique le refus}.</translation>
    </message>
    <message>
        <source>{The bounce names|You gave} no sender whose SPF could be checked.</source>
        <translation>{L’avis n’indique|Vous n’avez indiqué} aucun expéditeur dont SPF puisse être vérifié.</translation>
    </message>
    <message>
        <source>{The bounce does not name|You did not give} the IP address that SPF of %1 would have to allow.</source>
        <translation>{L’avis n’indique pas|Vous n’avez pas indiqué} l’adresse IP que SPF de %1 devrait autoriser.</translation>
    </message>
    <message>
        <source>The envelope sender is not known, so the domain of From, %1, was taken instead.</source>
        <translation>L’expéditeur d’enveloppe n’est pas connu&#x202f;; le domaine de From, %1, a été pris à sa place.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be SPF but is none: “%2”.</source>
        <translation>%1 a un enregistrement qui devait être SPF mais ne l’est pas&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The SPF record of %1 is %2 bytes long; above 450 some receivers may not get it whole.</source>
        <translation>L’enregistrement SPF de %1 fait %2 octets&#x202f;; au-delà de 450, certains systèmes destinataires peuvent ne pas le recevoir en entier.</translation>
    </message>
    <message>
        <source>The TXT records of %1 are %2 bytes together; above 512 they do not fit one UDP answer.</source>
        <translation>Les enregistrements TXT de %1 font ensemble %2 octets&#x202f;; au-delà de 512, ils ne tiennent pas dans une réponse UDP.</translation>
    </message>
    <message>
        <source>SPF of %1 uses “%2”, which is slow and which some receivers ignore.</source>
        <translation>SPF de %1 utilise «&#xa0;%2&#xa0;», qui est lent et que certains systèmes destinataires ignorent.</translation>
    </message>
    <message>
        <source>“%2” stands behind “all” in the SPF record of %1 and never counts.</source>
        <translation>«&#xa0;%2&#xa0;» figure après «&#xa0;all&#xa0;» dans l’enregistrement SPF de %1 et ne compte jamais.</translation>
    </message>
    <message>
        <source>SPF of %1 allows every server in the world (“%2”); some receivers distrust it for that.</source>
        <translation>SPF de %1 autorise tous les serveurs du monde («&#xa0;%2&#xa0;»)&#x202f;; certains systèmes destinataires s’en méfient pour cela.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has no SPF record.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 mène à %3, qui n’a pas d’enregistrement SPF.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, which has more than one SPF record.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 mène à %3, qui a plus d’un enregistrement SPF.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to %3, whose record is not valid: “%4”.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 mène à %3, dont l’enregistrement n’est pas valide&#xa0;: «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>SPF of %1 needs at most %2 of the %3 DNS look-ups allowed.</source>
        <translation>SPF de %1 nécessite au plus %2 des %3 requêtes DNS autorisées.</translation>
    </message>
    <message>
        <source>SPF of %1 needs up to %2 DNS look-ups; receivers stop at %3.</source>
        <translation>SPF de %1 nécessite jusqu’à %2 requêtes DNS&#x202f;; les systèmes destinataires s’arrêtent à %3.</translation>
    </message>
    <message>
        <source>SPF of %1 needs at least %2 DNS look-ups; receivers stop at %3.</source>
        <translation>SPF de %1 nécessite au moins %2 requêtes DNS&#x202f;; les systèmes destinataires s’arrêtent à %3.</translation>
    </message>
    <message>
        <source>DNS look-ups for “%1”: %2.</source>
        <translation>Requêtes DNS pour «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 allows %2.</source>
        <translation>SPF du nom HELO %1 autorise %2.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 does not allow %2; some receivers refuse for that alone.</source>
        <translation>SPF du nom HELO %1 n’autorise pas %2&#x202f;; certains systèmes destinataires refusent pour cette seule raison.</translation>
    </message>
    <message>
        <source>The SPF record of the HELO name %1 is broken.</source>
        <translation>L’enregistrement SPF du nom HELO %1 est défectueux.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 could not be looked up.</source>
        <translation>SPF du nom HELO %1 n’a pas pu être consulté.</translation>
    </message>
    <message>
        <source>SPF of the HELO name %1 says nothing about %2.</source>
        <translation>SPF du nom HELO %1 ne dit rien de %2.</translation>
    </message>
    <message>
        <source>%1 gives receivers this text for refused mail: “%2”.</source>
        <translation>%1 donne aux systèmes destinataires ce texte pour les e-mails refusés&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This new record of %1 allows %2; add all other servers that send for the domain before you publish it.</source>
        <translation>Ce nouvel enregistrement de %1 autorise %2&#x202f;; ajoutez tous les autres serveurs qui envoient pour le domaine avant de le publier.</translation>
    </message>
    <message>
        <source>With %2 added to the record of %1, SPF passes, if the server is really yours.</source>
        <translation>Si %2 est ajouté à l’enregistrement de %1, SPF réussit, à condition que le serveur soit vraiment le vôtre.</translation>
    </message>
    <message>
        <source>With %2 at the start of the record of %1, SPF passes for this server; the fault remains for others until it is mended.</source>
        <translation>Si %2 figure au début de l’enregistrement de %1, SPF réussit pour ce serveur&#x202f;; l’erreur demeure pour les autres jusqu’à ce qu’elle soit corrigée.</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, the SPF record of %1 is valid again and SPF passes for %2.</source>
        <translation>Sans la partie qui ne mène nulle part, l’enregistrement SPF de %1 redevient valide et SPF réussit pour %2.</translation>
    </message>
    <message>
        <source>Without the part that leads nowhere, and with %2 added, the SPF record of %1 is valid again and SPF passes; publish it only if the server is really yours.</source>
        <translation>Sans la partie qui ne mène nulle part et avec %2 en plus, l’enregistrement SPF de %1 redevient valide et SPF réussit&#x202f;; ne le publiez que si le serveur est vraiment le vôtre.</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, SPF of %1 is valid again and passes for %2.</source>
        <translation>Sans la partie qui ramène à l’enregistrement lui-même, SPF de %1 redevient valide et réussit pour %2.</translation>
    </message>
    <message>
        <source>Without the part that leads back to the record itself, and with %2 added, SPF of %1 is valid again and passes; publish it only if the server is really yours.</source>
        <translation>Sans la partie qui ramène à l’enregistrement lui-même et avec %2 en plus, SPF de %1 redevient valide et réussit&#x202f;; ne le publiez que si le serveur est vraiment le vôtre.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 lets SPF pass for %2; publish it instead of them.</source>
        <translation>Un seul enregistrement réunissant tous les enregistrements SPF de %1 fait réussir SPF pour %2&#x202f;; publiez-le à leur place.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1, with %2 added, lets SPF pass; publish it instead of them only if the server is really yours.</source>
        <translation>Un seul enregistrement réunissant tous les enregistrements SPF de %1, avec %2 en plus, fait réussir SPF&#x202f;; ne le publiez à leur place que si le serveur est vraiment le vôtre.</translation>
    </message>
    <message>
        <source>The SPF records of %1 cannot be put together automatically; whoever looks after the domain must choose one.</source>
        <translation>Les enregistrements SPF de %1 ne peuvent pas être réunis automatiquement&#x202f;; la personne qui gère le domaine doit en choisir un.</translation>
    </message>
    <message>
        <source>The SPF record of %1 uses placeholders (macros), so no changed record is proposed; ask whoever set it up.</source>
        <translation>L’enregistrement SPF de %1 utilise des variables (macros)&#x202f;; aucun enregistrement modifié n’est donc proposé. Demandez à la personne qui l’a mis en place.</translation>
    </message>
    <message>
        <source>No changed record is proposed until the fault in the record of %1 is mended.</source>
        <translation>Aucun enregistrement modifié n’est proposé tant que l’erreur dans l’enregistrement de %1 n’est pas corrigée.</translation>
    </message>
    <message>
        <source>Record of %1: “%2”.</source>
        <translation>Enregistrement de %1&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: “%2” fits (%4 look-ups so far).</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» correspond (%4 requêtes jusqu’ici).</translation>
    </message>
    <message>
        <source>%1: “%2” does not fit (%4 look-ups so far).</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne correspond pas (%4 requêtes jusqu’ici).</translation>
    </message>
    <message>
        <source>%1: “%2” leads to another record (%4 look-ups so far).</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» mène à un autre enregistrement (%4 requêtes jusqu’ici).</translation>
    </message>
    <message>
        <source>%1: “%2” ends in an error (%4 look-ups so far).</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» aboutit à une erreur (%4 requêtes jusqu’ici).</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 never counts, because “all” stands beside it.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 ne compte jamais, car «&#xa0;all&#xa0;» y figure aussi.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads back to %3: the records include each other in a loop.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 ramène à %3&#xa0;: les enregistrements s’incluent mutuellement en boucle.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 leads to the record itself, a loop without end.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 ramène à l’enregistrement lui-même, une boucle sans fin.</translation>
    </message>
    <message>
        <source>“%2” in the SPF record of %1 was probably meant to be “%3”.</source>
        <translation>«&#xa0;%2&#xa0;» dans l’enregistrement SPF de %1 devait probablement être «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>SPF of %1 asks %2 questions that find nothing, for instance about IPv6 addresses (AAAA); some receivers count each of them and stop after two.</source>
        <translation>SPF de %1 pose %2 questions qui ne trouvent rien, par exemple sur des adresses IPv6 (AAAA)&#x202f;; certains systèmes destinataires comptent chacune d’elles et s’arrêtent après deux.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 allows %2.</source>
        <translation>Écrit comme il devait probablement l’être, l’enregistrement SPF de %1 autorise %2.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, and with %2 added, the SPF record of %1 lets SPF pass, if the server is really yours.</source>
        <translation>Écrit comme il devait probablement l’être, et avec %2 en plus, l’enregistrement SPF de %1 fait réussir SPF, à condition que le serveur soit vraiment le vôtre.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again; it does not allow %2.</source>
        <translation>Écrit comme il devait probablement l’être, l’enregistrement SPF de %1 redevient valide&#x202f;; il n’autorise pas %2.</translation>
    </message>
    <message>
        <source>Written as it was probably meant, the SPF record of %1 is valid again.</source>
        <translation>Écrit comme il devait probablement l’être, l’enregistrement SPF de %1 redevient valide.</translation>
    </message>
    <message>
        <source>One record made of all SPF records of %1 is valid again; publish it instead of them.</source>
        <translation>Un seul enregistrement réunissant tous les enregistrements SPF de %1 redevient valide&#x202f;; publiez-le à leur place.</translation>
    </message>
    <message>
        <source>%2 calls itself %3, a name of another organisation, so no record that allows it is proposed. If it forwards mail, it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1. If it sends for %1, add what its operator names, or “%4” if it is your own server.</source>
        <translation>%2 se nomme %3, un nom d’une autre organisation&#x202f;; aucun enregistrement qui l’autorise n’est donc proposé. S’il transfère des e-mails, il doit réécrire l’expéditeur d’enveloppe (SRS), ou l’e-mail doit porter une signature DKIM de %1. S’il envoie pour %1, ajoutez ce qu’indique son exploitant, ou «&#xa0;%4&#xa0;» s’il s’agit de votre propre serveur.</translation>
    </message>
    <message>
        <source>The returned message bears a mark of forwarding (%3), so no record that allows %2 is proposed. Whoever forwards it must rewrite the envelope sender (SRS), or the mail must carry a DKIM signature of %1.</source>
        <translation>Le message renvoyé porte une marque de transfert (%3)&#x202f;; aucun enregistrement qui autorise %2 n’est donc proposé. Le serveur qui le transfère doit réécrire l’expéditeur d’enveloppe (SRS), ou l’e-mail doit porter une signature DKIM de %1.</translation>
    </message>
    <message>
        <source>%1 does not demand encryption by MTA-STS{: MTA-STS does not explain the refusal}.</source>
        <translation>%1 n’exige pas de chiffrement par MTA-STS{&#xa0;: MTA-STS n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has the mode none{: MTA-STS does not explain the refusal}.</source>
        <translation>La politique MTA-STS de %1 est en mode none{&#xa0;: MTA-STS n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>The mail servers of %1 fit its MTA-STS policy (mode %2); in mode enforce, senders also demand a valid certificate.</source>
        <translation>Les serveurs de messagerie de %1 sont conformes à sa politique MTA-STS (mode %2)&#x202f;; en mode enforce, les expéditeurs exigent aussi un certificat valable.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is enforced, but does not list its mail server %2: {this explains why senders do not deliver|senders that follow it do not deliver there}.</source>
        <translation>La politique MTA-STS de %1 est appliquée, mais ne mentionne pas son serveur de messagerie %2&#xa0;: {cela explique pourquoi les expéditeurs ne remettent pas|les expéditeurs qui la suivent n’y remettent rien}.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not list its mail server %2, but is only being tested.</source>
        <translation>La politique MTA-STS de %1 ne mentionne pas son serveur de messagerie %2, mais elle n’est qu’en test.</translation>
    </message>
    <message>
        <source>%1 has an MTA-STS policy (mode %2), but its mail servers were not found, so they cannot be compared.</source>
        <translation>%1 a une politique MTA-STS (mode %2), mais ses serveurs de messagerie n’ont pas été trouvés&#x202f;; ils ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
        <source>%1 has %2 MTA-STS records, so senders act as if there were none.</source>
        <translation>%1 a %2 enregistrements MTA-STS&#x202f;; les expéditeurs font donc comme s’il n’y en avait aucun.</translation>
    </message>
    <message>
        <source>The MTA-STS record of %1 has no valid id=, so senders act as if there were none.</source>
        <translation>L’enregistrement MTA-STS de %1 n’a pas d’id= valide&#x202f;; les expéditeurs font donc comme s’il n’y en avait aucun.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 does not say version: STSv1, so senders ignore it.</source>
        <translation>La politique MTA-STS de %1 n’indique pas version: STSv1&#x202f;; les expéditeurs l’ignorent donc.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid mode, so senders ignore it.</source>
        <translation>La politique MTA-STS de %1 n’a pas de mode valide&#x202f;; les expéditeurs l’ignorent donc.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has no valid max_age, so senders ignore it.</source>
        <translation>La politique MTA-STS de %1 n’a pas de max_age valide&#x202f;; les expéditeurs l’ignorent donc.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists no mail server, so senders ignore it.</source>
        <translation>La politique MTA-STS de %1 n’indique aucun serveur de messagerie&#x202f;; les expéditeurs l’ignorent donc.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists %2, which is no host name, so senders may ignore it.</source>
        <translation>La politique MTA-STS de %1 indique %2, qui n’est pas un nom d’hôte&#x202f;; les expéditeurs peuvent donc l’ignorer.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server answers with HTTP status %2.</source>
        <translation>La politique MTA-STS de %1 est annoncée, mais son serveur web répond avec le statut HTTP %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but its web server redirects, which senders do not follow.</source>
        <translation>La politique MTA-STS de %1 est annoncée, mais son serveur web fait une redirection, que les expéditeurs ne suivent pas.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is not served as text/plain, so senders ignore it.</source>
        <translation>La politique MTA-STS de %1 n’est pas fournie en text/plain&#x202f;; les expéditeurs l’ignorent donc.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is longer than senders accept.</source>
        <translation>La politique MTA-STS de %1 est plus longue que ce que les expéditeurs acceptent.</translation>
    </message>
    <message>
        <source>The web server of %1 for MTA-STS has an address of a private network, so its policy was not fetched.</source>
        <translation>Le serveur web de %1 pour MTA-STS a une adresse d’un réseau privé&#x202f;; sa politique n’a donc pas été récupérée.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 is announced, but the web server mta-sts.%1 does not exist.</source>
        <translation>La politique MTA-STS de %1 est annoncée, mais le serveur web mta-sts.%1 n’existe pas.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 refused the connection from here.</source>
        <translation>Le serveur web mta-sts.%1 a refusé la connexion d’ici.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 did not answer in time.</source>
        <translation>Le serveur web mta-sts.%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is for another name, so senders ignore the policy.</source>
        <translation>Le certificat du serveur web mta-sts.%1 est établi pour un autre nom&#x202f;; les expéditeurs ignorent donc la politique.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 has expired or is not valid yet, so senders ignore the policy.</source>
        <translation>Le certificat du serveur web mta-sts.%1 a expiré ou n’est pas encore valable&#x202f;; les expéditeurs ignorent donc la politique.</translation>
    </message>
    <message>
        <source>The certificate of the web server mta-sts.%1 is not trusted here, so senders may ignore the policy.</source>
        <translation>Le certificat du serveur web mta-sts.%1 n’est pas reconnu ici comme fiable&#x202f;; les expéditeurs peuvent donc ignorer la politique.</translation>
    </message>
    <message>
        <source>This computer has no list of certificate authorities, so it cannot be told whether the certificate of the web server mta-sts.%1 is trusted, and the policy was not fetched.</source>
        <translation>Cet ordinateur n’a pas de liste d’autorités de certification&#x202f;; impossible donc de dire si le certificat du serveur web mta-sts.%1 est fiable, et la politique n’a pas été récupérée.</translation>
    </message>
    <message>
        <source>No encrypted connection to the web server mta-sts.%1 comes about, so senders ignore the policy.</source>
        <translation>Aucune connexion chiffrée au serveur web mta-sts.%1 ne s’établit&#x202f;; les expéditeurs ignorent donc la politique.</translation>
    </message>
    <message>
        <source>The web server mta-sts.%1 cannot be reached from here.</source>
        <translation>Le serveur web mta-sts.%1 n’est pas joignable d’ici.</translation>
    </message>
    <message>
        <source>Fetching the policy from mta-sts.%1 was cancelled.</source>
        <translation>La récupération de la politique sur mta-sts.%1 a été annulée.</translation>
    </message>
    <message>
        <source>The mail server %1 is listed in the MTA-STS policy of %2.</source>
        <translation>Le serveur de messagerie %1 figure dans la politique MTA-STS de %2.</translation>
    </message>
    <message>
        <source>The mail server %1 is not listed in the MTA-STS policy of %2.</source>
        <translation>Le serveur de messagerie %1 ne figure pas dans la politique MTA-STS de %2.</translation>
    </message>
    <message>
        <source>Senders keep the policy for %1 seconds only; RFC 8461 recommends weeks.</source>
        <translation>Les expéditeurs ne gardent la politique que %1 secondes&#x202f;; la RFC 8461 recommande des semaines.</translation>
    </message>
    <message>
        <source>%1 asks for reports about encryption.</source>
        <translation>%1 demande des rapports sur le chiffrement.</translation>
    </message>
    <message>
        <source>There is no TLS-RPT record %1, so nobody reports failed encryption.</source>
        <translation>Il n’y a pas d’enregistrement TLS-RPT %1&#x202f;; personne ne signale donc les échecs de chiffrement.</translation>
    </message>
    <message>
        <source>%1 has an address for reports that cannot be used.</source>
        <translation>%1 a une adresse de rapports inutilisable.</translation>
    </message>
    <message>
        <source>%1 has several records, so no reports are sent.</source>
        <translation>%1 a plusieurs enregistrements&#x202f;; aucun rapport n’est donc envoyé.</translation>
    </message>
    <message>
        <source>%1 publishes no certificate by DANE{: DANE does not explain the refusal}.</source>
        <translation>%1 ne publie pas de certificat par DANE{&#xa0;: DANE n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>The certificate of %1 is the one that DANE demands{: DANE does not explain the refusal}.</source>
        <translation>Le certificat de %1 est celui que DANE exige{&#xa0;: DANE n’explique pas le refus}.</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, so some senders demand it; it was not compared with the server.</source>
        <translation>%1 publie son certificat par DANE, certains expéditeurs l’exigent donc&#x202f;; il n’a pas été comparé avec le serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is none of those that DANE demands: {this explains why senders do not deliver|senders that follow DANE do not deliver}.</source>
        <translation>Le certificat de %1 n’est aucun de ceux que DANE exige&#xa0;: {cela explique pourquoi les expéditeurs ne remettent pas|les expéditeurs qui suivent DANE ne remettent pas}.</translation>
    </message>
    <message>
        <source>None of the DANE records of %1 is usable for mail: senders that follow DANE demand encryption, but cannot check the certificate.</source>
        <translation>Aucun des enregistrements DANE de %1 n’est utilisable pour l’e-mail&#xa0;: les expéditeurs qui suivent DANE exigent le chiffrement, mais ne peuvent pas vérifier le certificat.</translation>
    </message>
    <message>
        <source>The DNSSEC signature of the DANE records of %1 is broken: senders that check it do not deliver.</source>
        <translation>La signature DNSSEC des enregistrements DANE de %1 est rompue&#xa0;: les expéditeurs qui la vérifient ne remettent pas.</translation>
    </message>
    <message>
        <source>%1 publishes its certificate by DANE, but your DNS resolver does not confirm it (DNSSEC), so it cannot be told whether senders use it.</source>
        <translation>%1 publie son certificat par DANE, mais votre résolveur DNS ne le confirme pas (DNSSEC)&#x202f;; impossible donc de dire si les expéditeurs l’utilisent.</translation>
    </message>
    <message>
        <source>The mail servers of %1 are not confirmed by DNSSEC, so most senders do not use their DANE records.</source>
        <translation>Les serveurs de messagerie de %1 ne sont pas confirmés par DNSSEC&#x202f;; la plupart des expéditeurs n’utilisent donc pas leurs enregistrements DANE.</translation>
    </message>
    <message>
        <source>The domain %1 names no mail server, so DANE does not apply.</source>
        <translation>Le domaine %1 n’indique aucun serveur de messagerie&#x202f;; DANE ne s’applique donc pas.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2.</source>
        <translation>Enregistrement DANE de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists: %2.</source>
        <translation>La politique MTA-STS de %1 indique&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 lists the IP address %2 among the names of mail servers; some senders may ignore the policy for that.</source>
        <translation>La politique MTA-STS de %1 indique l’adresse IP %2 parmi les noms des serveurs de messagerie&#x202f;; certains expéditeurs peuvent ignorer la politique pour cela.</translation>
    </message>
    <message>
        <source>The MTA-STS policy of %1 has lines that begin with “%2”, which is not part of MTA-STS; senders ignore them.</source>
        <translation>La politique MTA-STS de %1 a des lignes qui commencent par «&#xa0;%2&#xa0;», ce qui ne fait pas partie de MTA-STS&#x202f;; les expéditeurs les ignorent.</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be MTA-STS, but that senders do not take for one: “%2”.</source>
        <translation>%1 a un enregistrement qui devait être MTA-STS, mais que les expéditeurs ne reconnaissent pas comme tel&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1 has a record that was meant to be TLS-RPT, but that senders do not take for one: “%2”.</source>
        <translation>%1 a un enregistrement qui devait être TLS-RPT, mais que les expéditeurs ne reconnaissent pas comme tel&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 failed (SERVFAIL). Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>La requête de l’enregistrement DANE %2 a échoué (SERVFAIL). Les expéditeurs qui suivent DANE ne remettent alors pas à %1&#x202f;; ils gardent l’e-mail dans leur file d’attente et réessaient.</translation>
    </message>
    <message>
        <source>The look-up of the DANE record %2 was not answered in time. Senders that follow DANE do not deliver to %1 then; they keep the mail in their queue and try again.</source>
        <translation>La requête de l’enregistrement DANE %2 n’a pas reçu de réponse à temps. Les expéditeurs qui suivent DANE ne remettent alors pas à %1&#x202f;; ils gardent l’e-mail dans leur file d’attente et réessaient.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which fits the certificate.</source>
        <translation>Enregistrement DANE de %1&#xa0;: %2, qui correspond au certificat.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which does not match the certificate; it may be of an old or of the next one.</source>
        <translation>Enregistrement DANE de %1&#xa0;: %2, qui ne correspond pas au certificat&#x202f;; il peut concerner l’ancien ou le suivant.</translation>
    </message>
    <message>
        <source>DANE record of %1: %2, which mail servers do not use.</source>
        <translation>Enregistrement DANE de %1&#xa0;: %2, que les serveurs de messagerie n’utilisent pas.</translation>
    </message>
    <message>
        <source>That the DANE records of %1 are signed is the word of the DNS resolver %2; the signatures were not verified here.</source>
        <translation>C’est le résolveur DNS %2 qui affirme que les enregistrements DANE de %1 sont signés&#x202f;; les signatures n’ont pas été vérifiées ici.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Name a bounce to have it explained on the terminal: bouncelens explain FILE</source>
        <translation>Indiquez un avis de non-remise pour en avoir l’explication dans le terminal&#xa0;: bouncelens explain FICHIER</translation>
    </message>
    <message>
        <source>So this is the explanation as text.</source>
        <translation>Voici donc l’explication sous forme de texte.</translation>
    </message>
    <message>
        <source>The window of BounceLens is not installed here.</source>
        <translation>La fenêtre de BounceLens n’est pas installée ici.</translation>
    </message>
    <message>
        <source>There is no display here for the window.</source>
        <translation>Il n’y a pas d’écran ici pour la fenêtre.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>“%1” is no domain, no IP address and no network.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un domaine, ni une adresse IP, ni un réseau.</translation>
    </message>
    <message>
        <source>How it is called: %1</source>
        <translation>Syntaxe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>--redact is none, customer or public, and goes with --html.</source>
        <translation>--redact vaut none, customer ou public et s’emploie avec --html.</translation>
    </message>
</context>
<context>
    <name>FileErrors</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose the files in it.</source>
        <translation>%1 est un dossier. Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is a device or a pipe, not a file. It was not opened.</source>
        <translation>%1 est un périphérique ou un tube, pas un fichier. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>%1 may not be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages are shown. Save the text to a file and run bouncelens explain with it to see all.</source>
        <translation>
            <numerusform>Seul le premier message est affiché. Enregistrez le texte dans un fichier et lancez bouncelens explain avec ce fichier pour tout voir.</numerusform>
            <numerusform>Seuls les %n premiers messages sont affichés. Enregistrez le texte dans un fichier et lancez bouncelens explain avec ce fichier pour tout voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see all.</source>
        <translation>
            <numerusform>Seul le premier message de %1 est affiché. Lancez bouncelens explain avec ce fichier pour tout voir.</numerusform>
            <numerusform>Seuls les %n premiers messages de %1 sont affichés. Lancez bouncelens explain avec ce fichier pour tout voir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>the sender&apos;s domain</source>
        <translation>le domaine de l’expéditeur</translation>
    </message>
    <message>
        <source>the IP address</source>
        <translation>l’adresse IP</translation>
    </message>
    <message>
        <source>the address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>the server</source>
        <translation>le serveur</translation>
    </message>
    <message>
        <source>the value named in the reply</source>
        <translation>la valeur citée dans la réponse</translation>
    </message>
    <message>
        <source>of the=of the</source>
        <extracomment>Only where a word changes the article behind it, else as it is. &quot;de le=du&quot; makes &quot;du serveur&quot; of &quot;de&quot; and &quot;le serveur&quot;. The first word of a pair is the one in front.</extracomment>
        <translation>de le=du,de les=des,à le=au,à les=aux</translation>
    </message>
    <message>
        <source>The sending server tries again by itself. The steps are for the case that this does not help.</source>
        <translation>Le serveur d’envoi réessaie de lui-même. Les étapes valent pour le cas où cela ne suffit pas.</translation>
    </message>
    <message>
        <source>This answer is final: no server tries again by itself.</source>
        <translation>Cette réponse est définitive&#xa0;: aucun serveur ne réessaie de lui-même.</translation>
    </message>
    <message>
        <source>A server of the recipient passed the message on, and only its administrator can change where to and how.</source>
        <translation>Un serveur du destinataire a transmis le message, et seul son administrateur peut changer la destination et la manière.</translation>
    </message>
    <message>
        <source>Your own mail provider refused it, and the settings of the account in your mail program are yours to change.</source>
        <translation>Votre propre fournisseur de messagerie l’a refusé, et c’est à vous de modifier les paramètres du compte dans votre logiciel de messagerie.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Live checks</source>
        <translation>Vérifications en direct</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Ce qu’il ne faut pas faire</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>What it claims</source>
        <translation>Ce qu’il prétend</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>Source&#xa0;: %1 (consulté le %2)</translation>
    </message>
    <message>
        <source>Card: %1</source>
        <translation>Fiche&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report of BounceLens</source>
        <translation>Rapport de BounceLens</translation>
    </message>
</context>
<context>
    <name>Index</name>
    <message>
        <source>what is does do mean means the a code error status smtp</source>
        <extracomment>Words of a question about a code, small letters, between spaces: &quot;what does the code 5.7.1 mean?&quot;</extracomment>
        <translation>que qu est-ce qu&apos;est-ce qu’est-ce quoi quel quelle est signifie veut dire le la l un une ce cette du de d code erreur statut état smtp what is does mean the a error status</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: temporary.</source>
        <translation>%1 ne figure dans aucun registre. Son premier chiffre indique&#xa0;: temporaire.</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: permanent.</source>
        <translation>%1 ne figure dans aucun registre. Son premier chiffre indique&#xa0;: définitif.</translation>
    </message>
    <message>
        <source>%1 stands in no registry. Its first digit says: no failure.</source>
        <translation>%1 ne figure dans aucun registre. Son premier chiffre indique&#xa0;: pas d’échec.</translation>
    </message>
    <message>
        <source>Codes that begin with %1 are about: %2.</source>
        <translation>Les codes qui commencent par %1 concernent&#xa0;: %2.</translation>
    </message>
    <message>
        <source>My own cards</source>
        <translation>Mes propres fiches</translation>
    </message>
    <message>
        <source>Any provider</source>
        <translation>Tout fournisseur</translation>
    </message>
    <message>
        <source>Common words</source>
        <translation>Mots courants</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>Par le code seul</translation>
    </message>
    <message>
        <source>By reply code only</source>
        <translation>Par le code de réponse seul</translation>
    </message>
    <message>
        <source>By the first digit only</source>
        <translation>Par le premier chiffre seul</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listes de blocage</translation>
    </message>
    <message>
        <source>Spam filters of unknown make</source>
        <translation>Filtres antispam de marque inconnue</translation>
    </message>
    <message>
        <source>Greylisting</source>
        <translation>Greylisting</translation>
    </message>
    <message>
        <source>Mail programs and devices</source>
        <translation>Logiciels de messagerie et appareils</translation>
    </message>
    <message>
        <source>Network and DNS</source>
        <translation>Réseau et DNS</translation>
    </message>
    <message>
        <source>Providers in China</source>
        <translation>Fournisseurs en Chine</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>[FILE…]</source>
        <translation>[FICHIER…]</translation>
    </message>
    <message>
        <source>open the window</source>
        <translation>ouvrir la fenêtre</translation>
    </message>
    <message>
        <source>FILE…|-</source>
        <translation>FICHIER…|-</translation>
    </message>
    <message>
        <source>explain on the terminal; - reads standard input</source>
        <translation>expliquer dans le terminal&#x202f;; - lit l’entrée standard</translation>
    </message>
    <message>
        <source>explain needs a file, or - for standard input.</source>
        <translation>explain a besoin d’un fichier, ou de - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>PATH…|-</source>
        <translation>CHEMIN…|-</translation>
    </message>
    <message>
        <source>read many: files, folders, Maildirs, mail archives, ZIP files, logs; list the failures and name the incidents</source>
        <translation>lire en nombre&#xa0;: fichiers, dossiers, Maildir, archives d’e-mails, fichiers ZIP, journaux&#x202f;; énumérer les échecs et nommer les incidents</translation>
    </message>
    <message>
        <source>triage needs a file or folder, or - for standard input.</source>
        <translation>triage a besoin d’un fichier ou d’un dossier, ou de - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>read one reply a line, print one result a line</source>
        <translation>lire une réponse par ligne, afficher un résultat par ligne</translation>
    </message>
    <message>
        <source>classify reads standard input and takes no file.</source>
        <translation>classify lit l’entrée standard et ne prend pas de fichier.</translation>
    </message>
    <message>
        <source>[FILE…|-]</source>
        <translation>[FICHIER…|-]</translation>
    </message>
    <message>
        <source>ask the DNS what the card of a bounce calls for, or the checks that are named; without a file they are about whom the options name</source>
        <translation>demander au DNS ce que requiert la fiche d’un avis de non-remise, ou les vérifications indiquées&#x202f;; sans fichier, elles concernent ce que nomment les options</translation>
    </message>
    <message>
        <source>add X-BounceLens fields to a mail on its way from standard input to standard output</source>
        <translation>ajouter des champs X-BounceLens à un e-mail entre l’entrée standard et la sortie standard</translation>
    </message>
    <message>
        <source>annotate reads standard input and takes no file.</source>
        <translation>annotate lit l’entrée standard et ne prend pas de fichier.</translation>
    </message>
    <message>
        <source>serve an assistant by the Model Context Protocol, offline</source>
        <translation>servir un assistant par le Model Context Protocol, hors ligne</translation>
    </message>
    <message>
        <source>mcp reads standard input and takes no file.</source>
        <translation>mcp lit l’entrée standard et ne prend pas de fichier.</translation>
    </message>
    <message>
        <source>all cards</source>
        <translation>toutes les fiches</translation>
    </message>
    <message>
        <source>cards list takes no file.</source>
        <translation>cards list ne prend pas de fichier.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>one card</source>
        <translation>une fiche</translation>
    </message>
    <message>
        <source>cards show needs the id of one card.</source>
        <translation>cards show a besoin de l’ID d’une fiche.</translation>
    </message>
    <message>
        <source>[PATH…]</source>
        <translation>[CHEMIN…]</translation>
    </message>
    <message>
        <source>check card files; without PATH your own cards</source>
        <translation>vérifier des fichiers de fiches&#x202f;; sans CHEMIN, vos propres fiches</translation>
    </message>
    <message>
        <source>PATH…</source>
        <translation>CHEMIN…</translation>
    </message>
    <message>
        <source>which card each sample of your card files gets</source>
        <translation>quelle fiche reçoit chaque exemple de vos fichiers de fiches</translation>
    </message>
    <message>
        <source>cards test needs files of cards.</source>
        <translation>cards test a besoin de fichiers de fiches.</translation>
    </message>
    <message>
        <source>FILE|-</source>
        <translation>FICHIER|-</translation>
    </message>
    <message>
        <source>how many replies, one a line, the cards know</source>
        <translation>combien de réponses, une par ligne, les fiches connaissent</translation>
    </message>
    <message>
        <source>cards coverage needs one file with a reply a line, or - for standard input.</source>
        <translation>cards coverage a besoin d’un fichier avec une réponse par ligne, ou de - pour l’entrée standard.</translation>
    </message>
    <message>
        <source>texts of cards that the language of --lang does not have</source>
        <translation>textes des fiches qui n’existent pas dans la langue de --lang</translation>
    </message>
    <message>
        <source>cards untranslated takes no file.</source>
        <translation>cards untranslated ne prend aucun fichier.</translation>
    </message>
    <message>
        <source>one line of comma-separated values a failure, for a spreadsheet</source>
        <translation>une ligne de valeurs séparées par des virgules par échec, pour un tableur</translation>
    </message>
    <message>
        <source>the incidents and the counts, not each failure</source>
        <translation>les incidents et les totaux, pas chaque échec</translation>
    </message>
    <message>
        <source>go on reading what comes: a Maildir, a folder, a log, standard input</source>
        <translation>continuer à lire ce qui arrive&#xa0;: un Maildir, un dossier, un journal, l’entrée standard</translation>
    </message>
    <message>
        <source>read what triage --json wrote in former runs, for example in parallel</source>
        <translation>lire ce que triage --json a écrit lors d’exécutions précédentes, par exemple en parallèle</translation>
    </message>
    <message>
        <source>NUMBER</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>how many are read at once; else as many as there are processors</source>
        <translation>combien sont lus à la fois&#x202f;; sinon autant qu’il y a de processeurs</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>write counts for the textfile collector of Prometheus</source>
        <translation>écrire les totaux pour le textfile collector de Prometheus</translation>
    </message>
    <message>
        <source>write the addresses that no longer exist, each with its evidence</source>
        <translation>écrire les adresses qui n’existent plus, chacune avec sa preuve</translation>
    </message>
    <message>
        <source>write the addresses to which a message can be sent again</source>
        <translation>écrire les adresses auxquelles un message peut être renvoyé</translation>
    </message>
    <message>
        <source>%1; it connects to port 25 and is never on by itself</source>
        <translation>%1&#x202f;; se connecte au port 25 et n’est jamais activé de lui-même</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>the sending server&apos;s address, without a bounce</source>
        <translation>l’adresse du serveur d’envoi, sans avis de non-remise</translation>
    </message>
    <message>
        <source>the envelope sender, without a bounce</source>
        <translation>l’expéditeur d’enveloppe, sans avis de non-remise</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>what the sending server called itself, without a bounce</source>
        <translation>le nom que s’est donné le serveur d’envoi, sans avis de non-remise</translation>
    </message>
    <message>
        <source>DOMAIN</source>
        <translation>DOMAINE</translation>
    </message>
    <message>
        <source>the domain of the From field, without a bounce</source>
        <translation>le domaine du champ From, sans avis de non-remise</translation>
    </message>
    <message>
        <source>the selector of a DKIM key of that domain, without a bounce</source>
        <translation>le sélecteur d’une clé DKIM de ce domaine, sans avis de non-remise</translation>
    </message>
    <message>
        <source>the recipient&apos;s domain, without a bounce</source>
        <translation>le domaine du destinataire, sans avis de non-remise</translation>
    </message>
    <message>
        <source>the server that refused, without a bounce</source>
        <translation>le serveur qui a refusé, sans avis de non-remise</translation>
    </message>
    <message>
        <source>RECORD</source>
        <translation>ENREGISTREMENT</translation>
    </message>
    <message>
        <source>look at the text of a record that is not published, or at a line of a zone file; ask nothing</source>
        <translation>examiner le texte d’un enregistrement non publié, ou une ligne d’un fichier de zone&#x202f;; ne rien demander</translation>
    </message>
    <message>
        <source>say what would change with this record in the DNS, for example &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;; may be given several times</source>
        <translation>dire ce qui changerait avec cet enregistrement dans le DNS, par exemple &apos;example.com TXT &quot;v=spf1 mx -all&quot;&apos;&#x202f;; peut être indiqué plusieurs fois</translation>
    </message>
    <message>
        <source>say what would change with the records that the checks propose</source>
        <translation>dire ce qui changerait avec les enregistrements que proposent les vérifications</translation>
    </message>
    <message>
        <source>wait until these records, or else those that the checks propose, are at the domain&apos;s name servers; prints a line a change, asks each server at most once in 30 seconds</source>
        <translation>attendre que ces enregistrements, ou sinon ceux que proposent les vérifications, soient sur les serveurs de noms du domaine&#x202f;; affiche une ligne par changement, interroge chaque serveur au plus une fois toutes les 30 secondes</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ÉTAT</translation>
    </message>
    <message>
        <source>when the watch ends: published (on every name server), safe (old answers are gone too, the usual one) or pass (the checks pass)</source>
        <translation>quand la surveillance se termine&#xa0;: published (sur chaque serveur de noms), safe (les anciennes réponses ont aussi disparu, valeur habituelle) ou pass (les vérifications réussissent)</translation>
    </message>
    <message>
        <source>print the questions, ask nothing</source>
        <translation>afficher les questions, ne rien demander</translation>
    </message>
    <message>
        <source>RESOLVER</source>
        <translation>RÉSOLVEUR</translation>
    </message>
    <message>
        <source>whom to ask instead of the resolver of the settings, or else of this computer: ADDRESS[:PORT], tls://ADDRESS[:PORT][#NAME] or https://…</source>
        <translation>qui interroger à la place du résolveur des paramètres, ou sinon de celui de cet ordinateur&#xa0;: ADRESSE[:PORT], tls://ADRESSE[:PORT][#NOM] ou https://…</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>for each check; else that of the settings, or else 5</source>
        <translation>pour chaque vérification&#x202f;; sinon la valeur des paramètres, ou sinon 5</translation>
    </message>
    <message>
        <source>SERVICE=KEY</source>
        <translation>SERVICE=CLÉ</translation>
    </message>
    <message>
        <source>your key of a blocklist service, for example spamhaus=…; else that of the settings</source>
        <translation>votre clé d’un service de liste de blocage, par exemple spamhaus=…&#x202f;; sinon celle des paramètres</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>L’option %1 n’existe pas.</translation>
    </message>
    <message>
        <source>%1 is an option of %2, not of %3.</source>
        <translation>%1 est une option de %2, pas de %3.</translation>
    </message>
    <message>
        <source>one JSON object a line</source>
        <translation>un objet JSON par ligne</translation>
    </message>
    <message>
        <source>text for a terminal; so it is without this option too</source>
        <translation>texte pour un terminal&#x202f;; c’est aussi le cas sans cette option</translation>
    </message>
    <message>
        <source>CommonMark, to paste into a ticket</source>
        <translation>CommonMark, à coller dans un ticket</translation>
    </message>
    <message>
        <source>one page of HTML, to keep or to print</source>
        <translation>une page HTML, à conserver ou à imprimer</translation>
    </message>
    <message>
        <source>LEVEL</source>
        <translation>NIVEAU</translation>
    </message>
    <message>
        <source>what is masked in that page: none, customer (that is usual) or public</source>
        <translation>ce qui est masqué dans cette page&#xa0;: none, customer (valeur habituelle) ou public</translation>
    </message>
    <message>
        <source>NAME[,NAME…]</source>
        <translation>NOM[,NOM…]</translation>
    </message>
    <message>
        <source>your own domains, addresses and networks: bounces of mail that was not sent from there are backscatter</source>
        <translation>vos propres domaines, adresses et réseaux&#xa0;: les avis d’e-mails qui n’en sont pas partis sont du backscatter</translation>
    </message>
    <message>
        <source>print the replies that no words of a card fit</source>
        <translation>afficher les réponses qui ne correspondent au texte d’aucune fiche</translation>
    </message>
    <message>
        <source>PATH</source>
        <translation>CHEMIN</translation>
    </message>
    <message>
        <source>use the cards in PATH instead of your own</source>
        <translation>utiliser les fiches de CHEMIN au lieu des vôtres</translation>
    </message>
    <message>
        <source>OUT.png</source>
        <translation>OUT.png</translation>
    </message>
    <message>
        <source>save a picture of the window, which needs no display</source>
        <translation>enregistrer une image de la fenêtre, sans avoir besoin d’écran</translation>
    </message>
    <message>
        <source>open another window, even if there is one</source>
        <translation>ouvrir une autre fenêtre, même s’il y en a déjà une</translation>
    </message>
    <message>
        <source>CODE</source>
        <translation>CODE</translation>
    </message>
    <message>
        <source>language of the texts (%1) in place of the system&apos;s</source>
        <translation>langue des textes (%1) à la place de celle du système</translation>
    </message>
    <message>
        <source>how the program, or a command, is called</source>
        <translation>comment appeler le programme, ou une commande</translation>
    </message>
    <message>
        <source>the version of the program</source>
        <translation>la version du programme</translation>
    </message>
    <message>
        <source>with --version, what it stands on and what keeps it in</source>
        <translation>avec --version, sur quoi il repose et ce qui l’isole</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>%1 needs one of these words behind it: %2.</source>
        <translation>%1 doit être suivi de l’un de ces mots&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>What was printed could not be written: %1</source>
        <translation>Ce qui a été produit n’a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
    <message>
        <source>Save a report</source>
        <translation>Enregistrer un rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Web page (*.html)</source>
        <translation>PDF (*.pdf);;Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>Samples</name>
    <message>
        <source>Gmail refuses a message by the DMARC policy</source>
        <translation>Gmail refuse un message en raison de la politique DMARC</translation>
    </message>
    <message>
        <source>Gmail misses reverse DNS of the sending server</source>
        <translation>Gmail constate l’absence de DNS inverse du serveur d’envoi</translation>
    </message>
    <message>
        <source>The address does not exist (Postfix)</source>
        <translation>L’adresse n’existe pas (Postfix)</translation>
    </message>
    <message>
        <source>The sending server is on a blocklist</source>
        <translation>Le serveur d’envoi est inscrit sur une liste de blocage</translation>
    </message>
    <message>
        <source>A delay notice: greylisting</source>
        <translation>Un avis de retard&#xa0;: greylisting</translation>
    </message>
    <message>
        <source>A full mailbox behind a forwarding (Exchange)</source>
        <translation>Une boîte aux lettres pleine derrière un transfert (Exchange)</translation>
    </message>
    <message>
        <source>Two recipients, two reasons (Exim)</source>
        <translation>Deux destinataires, deux motifs (Exim)</translation>
    </message>
    <message>
        <source>An SMTP transcript with a login and two recipients</source>
        <translation>Une session SMTP avec connexion et deux destinataires</translation>
    </message>
    <message>
        <source>Lines of a Postfix log</source>
        <translation>Des lignes d’un journal Postfix</translation>
    </message>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop volumineux</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>%1 could not be written. Choose a folder that exists and a name that ends in .png.</source>
        <translation>%1 n’a pas pu être écrit. Choisissez un dossier existant et un nom qui se termine par .png.</translation>
    </message>
</context>
<context>
    <name>Signs</name>
    <message>
        <source>It thanks for a message or says that it will be answered.</source>
        <translation>Il remercie d’un message ou annonce une réponse.</translation>
    </message>
    <message>
        <source>The delivery status says that all messages are only delayed.</source>
        <translation>L’état de remise indique que tous les messages sont seulement retardés.</translation>
    </message>
    <message>
        <source>The delivery status says that a delivery failed.</source>
        <translation>L’état de remise indique qu’une remise a échoué.</translation>
    </message>
    <message>
        <source>The delivery status says that the message was delivered or passed on.</source>
        <translation>L’état de remise indique que le message a été remis ou transmis.</translation>
    </message>
    <message>
        <source>A person answers another message.</source>
        <translation>Une personne répond à un autre message.</translation>
    </message>
    <message>
        <source>A program is attached.</source>
        <translation>Un programme est joint.</translation>
    </message>
    <message>
        <source>The header says that a program wrote it.</source>
        <translation>L’en-tête indique qu’un programme l’a écrit.</translation>
    </message>
    <message>
        <source>The header says that it is an automatic answer.</source>
        <translation>L’en-tête indique qu’il s’agit d’une réponse automatique.</translation>
    </message>
    <message>
        <source>The header has a field of automatic answers.</source>
        <translation>L’en-tête a un champ de réponse automatique.</translation>
    </message>
    <message>
        <source>It says that it is an automatic answer.</source>
        <translation>Il dit être une réponse automatique.</translation>
    </message>
    <message>
        <source>It says that somebody is away.</source>
        <translation>Il dit que quelqu’un est absent.</translation>
    </message>
    <message>
        <source>It uses words of bounces.</source>
        <translation>Il emploie des termes d’avis de non-remise.</translation>
    </message>
    <message>
        <source>It asks for something behind a link.</source>
        <translation>Il demande quelque chose par l’intermédiaire d’un lien.</translation>
    </message>
    <message>
        <source>It asks the sender to confirm the message.</source>
        <translation>Il demande à l’expéditeur de confirmer le message.</translation>
    </message>
    <message>
        <source>The sender&apos;s name claims to be of the reader&apos;s domain.</source>
        <translation>Le nom de l’expéditeur prétend être du domaine du lecteur.</translation>
    </message>
    <message>
        <source>It calls a message spam.</source>
        <translation>Il qualifie un message de spam.</translation>
    </message>
    <message>
        <source>A mail system&apos;s report with a server&apos;s reply was copied into it.</source>
        <translation>Le rapport d’un système de messagerie avec la réponse d’un serveur y a été copié.</translation>
    </message>
    <message>
        <source>The sender is a mail system.</source>
        <translation>L’expéditeur est un système de messagerie.</translation>
    </message>
    <message>
        <source>It threatens a loss if nothing is done.</source>
        <translation>Il menace d’une perte si rien n’est fait.</translation>
    </message>
    <message>
        <source>It says that the delivery is tried further.</source>
        <translation>Il dit que les tentatives de remise se poursuivent.</translation>
    </message>
    <message>
        <source>It says that the message was delivered or passed on.</source>
        <translation>Il dit que le message a été remis ou transmis.</translation>
    </message>
    <message>
        <source>It has a delivery status as a part of its own.</source>
        <translation>Il contient un état de remise dans une partie distincte.</translation>
    </message>
    <message>
        <source>Its text holds the fields of a delivery status.</source>
        <translation>Son texte contient les champs d’un état de remise.</translation>
    </message>
    <message>
        <source>Its type is that of a delivery report.</source>
        <translation>Son type est celui d’un rapport de remise.</translation>
    </message>
    <message>
        <source>Words are disguised with letters that only look alike.</source>
        <translation>Des mots sont déguisés avec des lettres seulement ressemblantes.</translation>
    </message>
    <message>
        <source>It says that a message was opened or removed unread.</source>
        <translation>Il dit qu’un message a été ouvert, ou supprimé sans être lu.</translation>
    </message>
    <message>
        <source>It has the form of a read receipt.</source>
        <translation>Il a la forme d’un accusé de lecture.</translation>
    </message>
    <message>
        <source>The read receipt says that a filter or the mailbox refused the message.</source>
        <translation>L’accusé de lecture dit qu’un filtre ou la boîte aux lettres a refusé le message.</translation>
    </message>
    <message>
        <source>It quotes a reply as an example, for no recipient.</source>
        <translation>Il cite une réponse à titre d’exemple, pour aucun destinataire.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain could not be confirmed on its way.</source>
        <translation>Le domaine de l’expéditeur n’a pas pu être confirmé en chemin.</translation>
    </message>
    <message>
        <source>The header names the failed recipients.</source>
        <translation>L’en-tête nomme les destinataires en échec.</translation>
    </message>
    <message>
        <source>It tells of a failure.</source>
        <translation>Il signale un échec.</translation>
    </message>
    <message>
        <source>It names whom it failed for.</source>
        <translation>Il nomme les destinataires concernés par l’échec.</translation>
    </message>
    <message>
        <source>It uses words of phishing mails.</source>
        <translation>Il emploie des termes de messages d’hameçonnage.</translation>
    </message>
    <message>
        <source>It has the form of a spam complaint.</source>
        <translation>Il a la forme d’une plainte pour spam.</translation>
    </message>
    <message>
        <source>It claims to come from the reader.</source>
        <translation>Il prétend venir du lecteur.</translation>
    </message>
    <message>
        <source>It says that the delivery was given up.</source>
        <translation>Il dit que la remise a été abandonnée.</translation>
    </message>
    <message>
        <source>It is about goods that are delivered.</source>
        <translation>Il parle de marchandises livrées.</translation>
    </message>
    <message>
        <source>It greets an address instead of a name.</source>
        <translation>Il salue une adresse au lieu d’un nom.</translation>
    </message>
    <message>
        <source>The header of a bounce stands in its text.</source>
        <translation>L’en-tête d’un avis de non-remise figure dans son texte.</translation>
    </message>
    <message>
        <source>It says that several messages wait.</source>
        <translation>Il dit que plusieurs messages attendent.</translation>
    </message>
    <message>
        <source>It holds text that its reader does not see.</source>
        <translation>Il contient du texte que son lecteur ne voit pas.</translation>
    </message>
    <message>
        <source>It is about mail to the reader, not from the reader.</source>
        <translation>Il porte sur des e-mails adressés au lecteur, non sur ceux du lecteur.</translation>
    </message>
    <message>
        <source>A link leads to another domain.</source>
        <translation>Un lien mène à un autre domaine.</translation>
    </message>
    <message>
        <source>A link carries the reader&apos;s address with it.</source>
        <translation>Un lien emporte l’adresse du lecteur.</translation>
    </message>
    <message>
        <source>All links lead to the sender&apos;s own domain.</source>
        <translation>Tous les liens mènent au domaine de l’expéditeur lui-même.</translation>
    </message>
    <message>
        <source>A person&apos;s mail program wrote it.</source>
        <translation>Il a été écrit avec le logiciel de messagerie d’une personne.</translation>
    </message>
    <message>
        <source>It came through a mailing list.</source>
        <translation>Il est passé par une liste de diffusion.</translation>
    </message>
    <message>
        <source>It says in more than one way that somebody is away.</source>
        <translation>Il dit de plusieurs façons que quelqu’un est absent.</translation>
    </message>
    <message>
        <source>It says more than once that the delivery is tried further.</source>
        <translation>Il dit plusieurs fois que les tentatives de remise se poursuivent.</translation>
    </message>
    <message>
        <source>It uses more words of phishing mails.</source>
        <translation>Il emploie d’autres termes de messages d’hameçonnage.</translation>
    </message>
    <message>
        <source>A filter called it spam.</source>
        <translation>Un filtre l’a classé comme spam.</translation>
    </message>
    <message>
        <source>It can be unsubscribed from.</source>
        <translation>On peut s’en désabonner.</translation>
    </message>
    <message>
        <source>The sender cannot be answered.</source>
        <translation>On ne peut pas répondre à l’expéditeur.</translation>
    </message>
    <message>
        <source>It has no sender.</source>
        <translation>Il n’a pas d’expéditeur.</translation>
    </message>
    <message>
        <source>No failure was found in it.</source>
        <translation>Aucun échec n’y a été trouvé.</translation>
    </message>
    <message>
        <source>The envelope sender is empty, as reports must have it.</source>
        <translation>L’expéditeur d’enveloppe est vide, comme l’exigent les avis.</translation>
    </message>
    <message>
        <source>The only address that it calls failed is the reader&apos;s own.</source>
        <translation>La seule adresse qu’il dit en échec est celle du lecteur.</translation>
    </message>
    <message>
        <source>It opens as the bounces of a program do.</source>
        <translation>Il s’ouvre comme les avis d’un programme.</translation>
    </message>
    <message>
        <source>It tells of a failure at somebody else&apos;s address.</source>
        <translation>Il signale un échec à l’adresse de quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>It is a report of another kind.</source>
        <translation>C’est un rapport d’un autre type.</translation>
    </message>
    <message>
        <source>It speaks of the reader&apos;s own mailbox.</source>
        <translation>Il parle de la boîte aux lettres du lecteur.</translation>
    </message>
    <message>
        <source>It says that the reader&apos;s own mailbox is full or must be confirmed.</source>
        <translation>Il dit que la boîte aux lettres du lecteur est pleine ou doit être confirmée.</translation>
    </message>
    <message>
        <source>A person passed it on.</source>
        <translation>Une personne l’a transmis.</translation>
    </message>
    <message>
        <source>The pasted text tells of a failure.</source>
        <translation>Le texte collé signale un échec.</translation>
    </message>
    <message>
        <source>The envelope sender is a person.</source>
        <translation>L’expéditeur d’enveloppe est une personne.</translation>
    </message>
    <message>
        <source>The sender is a person.</source>
        <translation>L’expéditeur est une personne.</translation>
    </message>
    <message>
        <source>A placeholder of a template was not filled in.</source>
        <translation>Un champ de modèle n’a pas été rempli.</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of automatic answers.</source>
        <translation>La priorité (Precedence) de l’en-tête est celle des réponses automatiques.</translation>
    </message>
    <message>
        <source>The header&apos;s precedence is that of bulk mail.</source>
        <translation>La priorité (Precedence) de l’en-tête est celle des envois en masse.</translation>
    </message>
    <message>
        <source>A person quotes a mail system.</source>
        <translation>Une personne cite un système de messagerie.</translation>
    </message>
    <message>
        <source>It quotes a person.</source>
        <translation>Il cite une personne.</translation>
    </message>
    <message>
        <source>Answers would go to another domain.</source>
        <translation>Les réponses iraient à un autre domaine.</translation>
    </message>
    <message>
        <source>The sender of the returned message could not be confirmed.</source>
        <translation>L’expéditeur du message renvoyé n’a pas pu être confirmé.</translation>
    </message>
    <message>
        <source>The returned message was sent from a home line.</source>
        <translation>Le message renvoyé est parti d’une ligne domestique.</translation>
    </message>
    <message>
        <source>The returned message is from another domain.</source>
        <translation>Le message renvoyé vient d’un autre domaine.</translation>
    </message>
    <message>
        <source>The returned message is the reader&apos;s own.</source>
        <translation>Le message renvoyé est celui du lecteur.</translation>
    </message>
    <message>
        <source>It holds the returned message.</source>
        <translation>Il contient le message renvoyé.</translation>
    </message>
    <message>
        <source>None of your own servers took part in sending the returned message.</source>
        <translation>Aucun de vos propres serveurs n’a participé à l’envoi du message renvoyé.</translation>
    </message>
    <message>
        <source>The returned message had already been delivered to a mailbox.</source>
        <translation>Le message renvoyé avait déjà été remis dans une boîte aux lettres.</translation>
    </message>
    <message>
        <source>The envelope sender is of another domain than the sender.</source>
        <translation>L’expéditeur d’enveloppe est d’un autre domaine que l’expéditeur.</translation>
    </message>
    <message>
        <source>The sender claims to run the mail, but is of another domain.</source>
        <translation>L’expéditeur prétend gérer la messagerie, mais est d’un autre domaine.</translation>
    </message>
    <message>
        <source>It holds the reply of a server that refused.</source>
        <translation>Il contient la réponse d’un serveur qui a refusé.</translation>
    </message>
    <message>
        <source>A sending service tells of a complaint.</source>
        <translation>Un service d’envoi signale une plainte.</translation>
    </message>
    <message>
        <source>A sending service tells of a failure.</source>
        <translation>Un service d’envoi signale un échec.</translation>
    </message>
    <message>
        <source>Words are disguised by spaces inside them.</source>
        <translation>Des mots sont déguisés par des espaces à l’intérieur.</translation>
    </message>
    <message>
        <source>The sender is of the reader&apos;s domain, the envelope sender is not.</source>
        <translation>L’expéditeur est du domaine du lecteur, l’expéditeur d’enveloppe ne l’est pas.</translation>
    </message>
    <message>
        <source>The subject is that of an answer.</source>
        <translation>L’objet est celui d’une réponse.</translation>
    </message>
    <message>
        <source>The subject is that of an automatic answer.</source>
        <translation>L’objet est celui d’une réponse automatique.</translation>
    </message>
    <message>
        <source>The subject is that of a bounce.</source>
        <translation>L’objet est celui d’un avis de non-remise.</translation>
    </message>
    <message>
        <source>The subject is that of a complaint.</source>
        <translation>L’objet est celui d’une plainte.</translation>
    </message>
    <message>
        <source>The subject is that of a delay notice.</source>
        <translation>L’objet est celui d’un avis de retard.</translation>
    </message>
    <message>
        <source>The subject is that of a success notice.</source>
        <translation>L’objet est celui d’un avis de remise.</translation>
    </message>
    <message>
        <source>The subject is that of a read receipt.</source>
        <translation>L’objet est celui d’un accusé de lecture.</translation>
    </message>
    <message>
        <source>It uses words that only one mail system writes.</source>
        <translation>Il emploie des termes qu’un seul système de messagerie écrit.</translation>
    </message>
    <message>
        <source>It says to whose address the message was not delivered.</source>
        <translation>Il dit à quelle adresse le message n’a pas été remis.</translation>
    </message>
    <message>
        <source>The sender is an address without a name.</source>
        <translation>L’expéditeur est une adresse sans nom.</translation>
    </message>
    <message>
        <source>A mail program asks to unsubscribe.</source>
        <translation>Un logiciel de messagerie demande le désabonnement.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>What not to do</source>
        <translation>Ce qu’il ne faut pas faire</translation>
    </message>
    <message>
        <source>What is not known</source>
        <translation>Ce que l’on ne sait pas</translation>
    </message>
    <message>
        <source>Source: %1 (seen %2)</source>
        <translation>Source&#xa0;: %1 (consulté le %2)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>Other cards</source>
        <translation>Autres fiches</translation>
    </message>
    <message numerus="yes">
        <source>%n other code(s) in the input do not count; --json lists them.</source>
        <translation>
            <numerusform>%n autre code dans l’entrée ne compte pas&#x202f;; --json l’affiche.</numerusform>
            <numerusform>%n autres codes dans l’entrée ne comptent pas&#x202f;; --json les affiche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Who acts: %1</source>
        <translation>Qui doit agir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Customers (%1): %2</source>
        <translation>Clients (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>A reply for all of them:</source>
        <translation>Une réponse pour tous&#xa0;:</translation>
    </message>
    <message>
        <source>others</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Cause</translation>
    </message>
    <message>
        <source>Permanence</source>
        <translation>Caractère</translation>
    </message>
    <message>
        <source>Who acts</source>
        <translation>Qui doit agir</translation>
    </message>
    <message>
        <source>Status line</source>
        <translation>Ligne d’état</translation>
    </message>
    <message numerus="yes">
        <source>%n failures more are not in this table.</source>
        <translation>
            <numerusform>%n autre échec ne figure pas dans ce tableau.</numerusform>
            <numerusform>%n autres échecs ne figurent pas dans ce tableau.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: refused by %2</source>
        <translation>%1&#xa0;: refusé par %2</translation>
    </message>
    <message>
        <source>%1: mail to %2</source>
        <translation>%1&#xa0;: e-mails pour %2</translation>
    </message>
    <message>
        <source>%1: mail from %2</source>
        <translation>%1&#xa0;: e-mails de %2</translation>
    </message>
    <message>
        <source>%1: mail from %2, refused by %3</source>
        <translation>%1&#xa0;: e-mails de %2, refusés par %3</translation>
    </message>
    <message>
        <source>It is still going on.</source>
        <translation>Cela dure encore.</translation>
    </message>
    <message>
        <source>There has been no such failure since.</source>
        <translation>Aucun échec de ce genre ne s’est produit depuis.</translation>
    </message>
    <message>
        <source>Mail has been delivered since, the last at %1.</source>
        <translation>Des e-mails ont été remis depuis, le dernier à %1.</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes; %3 is the usual rule, but so many are common for this cause at this time.</source>
        <translation>Règle&#xa0;: %1 échecs de même cause en %2 minutes&#x202f;; la règle habituelle est %3, mais un tel nombre est courant pour cette cause à ce moment.</translation>
    </message>
    <message>
        <source>Rule: %1 failures of one cause within %2 minutes.</source>
        <translation>Règle&#xa0;: %1 échecs de même cause en %2 minutes.</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages came back, yours among them.</source>
        <translation>Entre %1 et %2, plusieurs messages sont revenus, dont le vôtre.</translation>
    </message>
    <message>
        <source>Between %1 and %2 several messages to %3 came back, yours among them.</source>
        <translation>Entre %1 et %2, plusieurs messages à %3 sont revenus, dont le vôtre.</translation>
    </message>
    <message>
        <source>Since %1 several messages have come back, yours among them.</source>
        <translation>Depuis %1, plusieurs messages sont revenus, dont le vôtre.</translation>
    </message>
    <message>
        <source>Since %1 several messages to %2 have come back, yours among them.</source>
        <translation>Depuis %1, plusieurs messages à %2 sont revenus, dont le vôtre.</translation>
    </message>
    <message>
        <source>What you can do:</source>
        <translation>Ce que vous pouvez faire&#xa0;:</translation>
    </message>
    <message>
        <source>It has stopped. Send the message again if it came back.</source>
        <translation>C’est terminé. Renvoyez le message s’il est revenu.</translation>
    </message>
    <message>
        <source>It has stopped. You need to do nothing.</source>
        <translation>C’est terminé. Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>We know of it. You need to do nothing now; we tell you when you can send again.</source>
        <translation>Nous en avons connaissance. Vous n’avez rien à faire pour l’instant&#x202f;; nous vous dirons quand vous pourrez renvoyer.</translation>
    </message>
    <message numerus="yes">
        <source>%n failures</source>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1.</source>
        <translation>à %1.</translation>
    </message>
    <message>
        <source>between %1 and %2.</source>
        <translation>entre %1 et %2.</translation>
    </message>
    <message>
        <source>Failures by reason</source>
        <translation>Échecs par motif</translation>
    </message>
    <message>
        <source>Failures by system</source>
        <translation>Échecs par système</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Failures by who acts</source>
        <translation>Échecs selon qui doit agir</translation>
    </message>
    <message>
        <source>Inputs by kind</source>
        <translation>Entrées par type</translation>
    </message>
    <message>
        <source>It was stopped: this is what was read so far.</source>
        <translation>Arrêté&#xa0;: voici ce qui a été lu jusqu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n sources could not be read, or not to their end.</source>
        <translation>
            <numerusform>%n source n’a pas pu être lue, ou pas jusqu’au bout.</numerusform>
            <numerusform>%n sources n’ont pas pu être lues, ou pas jusqu’au bout.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>What came back</source>
        <translation>Ce qui est revenu</translation>
    </message>
    <message numerus="yes">
        <source>%n messages read</source>
        <translation>
            <numerusform>%n message lu</numerusform>
            <numerusform>%n messages lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%n incident</numerusform>
            <numerusform>%n incidents</numerusform>
        </translation>
    </message>
    <message>
        <source>No incident: no %1 failures of one cause came within %2 minutes.</source>
        <translation>Aucun incident&#xa0;: il n’y a pas eu %1 échecs de même cause en %2 minutes.</translation>
    </message>
    <message>
        <source>%1 is damaged, or packed in a way that is not known. What could be unpacked was read.</source>
        <translation>%1 est endommagé, ou compressé d’une façon inconnue. Ce qui pouvait être décompressé a été lu.</translation>
    </message>
    <message>
        <source>%1 needs a password. Unpack it first.</source>
        <translation>%1 demande un mot de passe. Décompressez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 holds too many files. The first of them were read.</source>
        <translation>%1 contient trop de fichiers. Les premiers ont été lus.</translation>
    </message>
    <message>
        <source>%1 holds too much. The beginning was read.</source>
        <translation>%1 contient trop de données. Le début a été lu.</translation>
    </message>
    <message>
        <source>%1 grows far more than mail does, as archives do that are made to do harm. It was not read on.</source>
        <translation>%1 gonfle bien plus que ne le font des e-mails, comme les archives conçues pour nuire. La lecture a été arrêtée.</translation>
    </message>
    <message>
        <source>%1 is an archive in an archive. Unpack it first.</source>
        <translation>%1 est une archive dans une archive. Décompressez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 holds lines that are no results of triage --json. They were left out.</source>
        <translation>%1 contient des lignes qui ne sont pas des résultats de triage --json. Elles ont été ignorées.</translation>
    </message>
</context>
<context>
    <name>TriageCommand</name>
    <message>
        <source>Choose one of %1.</source>
        <translation>Choisissez parmi %1.</translation>
    </message>
    <message>
        <source>--jobs takes a number from 1 to %1.</source>
        <translation>--jobs prend un nombre de 1 à %1.</translation>
    </message>
    <message>
        <source>--follow and --merge do not go together.</source>
        <translation>--follow et --merge ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>With --follow, - stands alone.</source>
        <translation>Avec --follow, - s’emploie seul.</translation>
    </message>
    <message>
        <source>Incident: %1</source>
        <translation>Incident&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TryWords</name>
    <message>
        <source>With these records in the DNS:</source>
        <translation>Avec ces enregistrements dans le DNS&#xa0;:</translation>
    </message>
    <message>
        <source>%1: %2 as before</source>
        <translation>%1&#xa0;: %2 comme avant</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1&#xa0;: %2 au lieu de %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>Options, and the commands that have them:</source>
        <translation>Options, et les commandes qui les acceptent&#xa0;:</translation>
    </message>
    <message>
        <source>Exit codes: 0 explained, 1 nothing recognised, 2 usage, unreadable input or unwritable output.</source>
        <translation>Codes de sortie&#xa0;: 0 expliqué, 1 rien de reconnu, 2 erreur d’utilisation, entrée illisible ou sortie impossible à écrire.</translation>
    </message>
    <message>
        <source>Only check sends anything over the network.</source>
        <translation>Seul check envoie quelque chose sur le réseau.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Version</name>
    <message numerus="yes">
        <source>%n cards</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify, triage, annotate and mcp from the network.</source>
        <translation>Le noyau tient explain, classify, triage, annotate et mcp à l’écart du réseau.</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify, triage, annotate and mcp from the network by its kernel. They do not use it.</source>
        <translation>Le noyau de ce système ne peut pas tenir explain, classify, triage, annotate et mcp à l’écart du réseau. Ils ne l’utilisent pas.</translation>
    </message>
    <message>
        <source>The kernel keeps explain, classify and mcp from files that they do not need.</source>
        <translation>Le noyau tient explain, classify et mcp à l’écart des fichiers dont ils n’ont pas besoin.</translation>
    </message>
    <message>
        <source>This system cannot keep explain, classify and mcp from other files by its kernel. They read none.</source>
        <translation>Le noyau de ce système ne peut pas tenir explain, classify et mcp à l’écart des autres fichiers. Ils n’en lisent aucun.</translation>
    </message>
</context>
<context>
    <name>WatchCommand</name>
    <message>
        <source>The watch was stopped.</source>
        <translation>La surveillance a été arrêtée.</translation>
    </message>
    <message>
        <source>There is nothing to watch for: the checks propose no record. Name one with --with.</source>
        <translation>Il n’y a rien à surveiller&#xa0;: les vérifications ne proposent aucun enregistrement. Indiquez-en un avec --with.</translation>
    </message>
    <message>
        <source>These names are of private networks. Nobody outside can be asked about them.</source>
        <translation>Ces noms sont ceux de réseaux privés. Personne à l’extérieur ne peut être interrogé à leur sujet.</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>All name servers that answer have the record (%1 of %1).</source>
        <translation>Tous les serveurs de noms qui répondent ont l’enregistrement (%1 sur %1).</translation>
    </message>
    <message>
        <source>Your resolver has the record; the name servers cannot be asked from here.</source>
        <translation>Votre résolveur a l’enregistrement&#x202f;; les serveurs de noms ne peuvent pas être interrogés d’ici.</translation>
    </message>
    <message>
        <source>Old answers are gone: it is safe to send again.</source>
        <translation>Les anciennes réponses ont disparu&#xa0;: vous pouvez renvoyer sans risque.</translation>
    </message>
    <message>
        <source>Old answers can be kept until %1. Send again then.</source>
        <translation>Les anciennes réponses peuvent être gardées jusqu’à %1. Renvoyez à ce moment-là.</translation>
    </message>
    <message>
        <source>Your resolver still gives an old answer.</source>
        <translation>Votre résolveur donne encore une ancienne réponse.</translation>
    </message>
    <message>
        <source>Not there yet: 0 of %1 name servers have the record.</source>
        <translation>Pas encore là&#xa0;: 0 serveur de noms sur %1 a l’enregistrement.</translation>
    </message>
    <message>
        <source>Not there yet: no name server has answered.</source>
        <translation>Pas encore là&#xa0;: aucun serveur de noms n’a répondu.</translation>
    </message>
    <message>
        <source>Not there yet: your resolver does not have the record.</source>
        <translation>Pas encore là&#xa0;: votre résolveur n’a pas l’enregistrement.</translation>
    </message>
    <message>
        <source>%1 of %2 name servers have the record.</source>
        <translation>%1 serveurs de noms sur %2 ont l’enregistrement.</translation>
    </message>
    <message>
        <source>No name server of the domain is known. Your resolver %1 is asked, at most once in %2 seconds.</source>
        <translation>Aucun serveur de noms du domaine n’est connu. Votre résolveur %1 est interrogé, au plus une fois toutes les %2 secondes.</translation>
    </message>
    <message>
        <source>Asked are %3 and your resolver %1, each at most once in %2 seconds.</source>
        <translation>Sont interrogés %3 et votre résolveur %1, chacun au plus une fois toutes les %2 secondes.</translation>
    </message>
    <message>
        <source>Without a public address, so not asked: %1.</source>
        <translation>Sans adresse publique, donc non interrogés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Watching asks your resolver %1 for the name servers of %2 and their addresses, then each of them and your resolver for %3 %2, at most once in %4 seconds.</source>
        <translation>La surveillance demande à votre résolveur %1 les serveurs de noms de %2 et leurs adresses, puis à chacun d’eux et à votre résolveur %3 %2, au plus une fois toutes les %4 secondes.</translation>
    </message>
    <message>
        <source>Nobody answers. Watching goes on; look whether the network is there.</source>
        <translation>Personne ne répond. La surveillance continue&#x202f;; vérifiez que le réseau fonctionne.</translation>
    </message>
    <message numerus="yes">
        <source>%n give(s) another record than the one that is watched for.</source>
        <translation>
            <numerusform>%n donne un autre enregistrement que celui qui est attendu.</numerusform>
            <numerusform>%n donnent un autre enregistrement que celui qui est attendu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name server(s) gave no usable answer.</source>
        <translation>
            <numerusform>%n serveur de noms n’a donné aucune réponse exploitable.</numerusform>
            <numerusform>%n serveurs de noms n’ont donné aucune réponse exploitable.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
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
        <translation>DNS inverse</translation>
    </message>
    <message>
        <source>Mail servers of the recipient</source>
        <translation>Serveurs de messagerie du destinataire</translation>
    </message>
    <message>
        <source>Mail servers of the sender</source>
        <translation>Serveurs de messagerie de l’expéditeur</translation>
    </message>
    <message>
        <source>Blocklists</source>
        <translation>Listes de blocage</translation>
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
        <translation>Joignabilité</translation>
    </message>
    <message>
        <source>The domain itself</source>
        <translation>Le domaine lui-même</translation>
    </message>
    <message>
        <source>Does %1 allow the sending server?</source>
        <translation>%1 autorise-t-il le serveur d’envoi&#x202f;?</translation>
    </message>
    <message>
        <source>Is the key that signed the message published by %1?</source>
        <translation>La clé qui a signé le message est-elle publiée par %1&#x202f;?</translation>
    </message>
    <message>
        <source>What does %1 ask receivers to do with mail that is not authenticated?</source>
        <translation>Que demande %1 aux systèmes destinataires pour les e-mails non authentifiés&#x202f;?</translation>
    </message>
    <message>
        <source>Does %1 have a name, and does the name lead back to it?</source>
        <translation>%1 a-t-il un nom, et ce nom y renvoie-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Which servers take mail for %1?</source>
        <translation>Quels serveurs reçoivent les e-mails de %1&#x202f;?</translation>
    </message>
    <message>
        <source>Is %1 on the lists that receivers ask?</source>
        <translation>%1 figure-t-il sur les listes qu’interrogent les systèmes destinataires&#x202f;?</translation>
    </message>
    <message>
        <source>Does %1 demand encryption from senders?</source>
        <translation>%1 exige-t-il des expéditeurs un chiffrement&#x202f;?</translation>
    </message>
    <message>
        <source>Which certificate does %1 publish?</source>
        <translation>Quel certificat %1 publie-t-il&#x202f;?</translation>
    </message>
    <message>
        <source>Does %1 answer on port 25?</source>
        <translation>%1 répond-il sur le port 25&#x202f;?</translation>
    </message>
    <message>
        <source>Does %1 exist, and do its name servers answer?</source>
        <translation>%1 existe-t-il, et ses serveurs de noms répondent-ils&#x202f;?</translation>
    </message>
    <message>
        <source>Asks your DNS resolver and the web server of the domain.</source>
        <translation>Interroge votre résolveur DNS et le serveur web du domaine.</translation>
    </message>
    <message>
        <source>Connects to the recipient&apos;s mail server.</source>
        <translation>Se connecte au serveur de messagerie du destinataire.</translation>
    </message>
    <message>
        <source>Asks your DNS resolver, which asks the blocklists.</source>
        <translation>Interroge votre résolveur DNS, qui interroge les listes de blocage.</translation>
    </message>
    <message>
        <source>Asks your DNS resolver.</source>
        <translation>Interroge votre résolveur DNS.</translation>
    </message>
    <message>
        <source>The input names no sender domain that the DNS could know.</source>
        <translation>L’entrée ne nomme aucun domaine expéditeur que le DNS puisse connaître.</translation>
    </message>
    <message>
        <source>The input does not name the IP address that sent the message.</source>
        <translation>L’entrée n’indique pas l’adresse IP qui a envoyé le message.</translation>
    </message>
    <message>
        <source>The input names no recipient whose domain the DNS could know.</source>
        <translation>L’entrée ne nomme aucun destinataire dont le DNS puisse connaître le domaine.</translation>
    </message>
    <message>
        <source>The returned message has no DKIM signature, or is missing.</source>
        <translation>Le message renvoyé n’a pas de signature DKIM, ou manque.</translation>
    </message>
    <message>
        <source>Not asked: please confirm the names in this text first.</source>
        <translation>Non demandé&#xa0;: veuillez d’abord confirmer les noms de ce texte.</translation>
    </message>
    <message>
        <source>The address is not public, so nobody outside can tell about it.</source>
        <translation>L’adresse n’est pas publique&#x202f;; personne à l’extérieur ne peut donc rien en dire.</translation>
    </message>
    <message>
        <source>The name belongs to a private network, so nobody outside can tell about it.</source>
        <translation>Le nom appartient à un réseau privé&#x202f;; personne à l’extérieur ne peut donc rien en dire.</translation>
    </message>
    <message>
        <source>%1, the last one %2</source>
        <translation>%1, la dernière le %2</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Recipient&apos;s name</source>
        <translation>Nom du destinataire</translation>
    </message>
    <message>
        <source>Originally written to</source>
        <translation>Adressé à l’origine à</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Sans doute visé</translation>
    </message>
    <message>
        <source>Refused by</source>
        <translation>Refusé par</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>Signalé par</translation>
    </message>
    <message>
        <source>Refused command</source>
        <translation>Commande refusée</translation>
    </message>
    <message>
        <source>Our IP address</source>
        <translation>Notre adresse IP</translation>
    </message>
    <message>
        <source>Envelope sender</source>
        <translation>Expéditeur d’enveloppe</translation>
    </message>
    <message>
        <source>Sent for</source>
        <translation>Envoyé pour</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de file d’attente</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID du message</translation>
    </message>
    <message>
        <source>Line %1 is the status line of this failure.</source>
        <translation>La ligne %1 est la ligne d’état de cet échec.</translation>
    </message>
    <message>
        <source>Line %1 was not taken: %2</source>
        <translation>La ligne %1 n’a pas été retenue&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 belongs to the returned message; codes in it do not count.</source>
        <translation>La ligne %1 appartient au message renvoyé&#x202f;; ses codes ne comptent pas.</translation>
    </message>
    <message>
        <source>Line %1 holds no code of a mail server.</source>
        <translation>La ligne %1 ne contient aucun code de serveur de messagerie.</translation>
    </message>
    <message>
        <source>There is nothing to read. Drop the whole bounce message, or paste its text.</source>
        <translation>Il n’y a rien à lire. Déposez l’avis de non-remise complet, ou collez son texte.</translation>
    </message>
    <message>
        <source>This is not a mail and not text. Save the bounce as a file (.eml or .msg), or paste its text.</source>
        <translation>Ce n’est ni un e-mail ni du texte. Enregistrez l’avis de non-remise comme fichier (.eml ou .msg), ou collez son texte.</translation>
    </message>
    <message>
        <source>This mail was read, but nothing in it says that a delivery failed. If it quotes a bounce, paste only that part.</source>
        <translation>Cet e-mail a été lu, mais rien n’y indique qu’une remise a échoué. S’il cite un avis de non-remise, collez seulement cette partie.</translation>
    </message>
    <message>
        <source>No reply of a mail server was found in this text. Paste the whole report, or the line that begins with a number such as 550.</source>
        <translation>Aucune réponse d’un serveur de messagerie n’a été trouvée dans ce texte. Collez l’avis complet, ou la ligne qui commence par un nombre comme 550.</translation>
    </message>
    <message>
        <source>This text was the source of an RTF document. Only its words are shown.</source>
        <translation>Ce texte était la source d’un document RTF. Seuls ses mots sont affichés.</translation>
    </message>
    <message>
        <source>The codes with which a terminal sets colors were removed.</source>
        <translation>Les codes par lesquels un terminal définit les couleurs ont été retirés.</translation>
    </message>
    <message>
        <source>A part of this text was encoded in base64. It is shown decoded.</source>
        <translation>Une partie de ce texte était codée en base64. Elle est affichée décodée.</translation>
    </message>
    <message>
        <source>This text was encoded as quoted-printable. It is shown decoded.</source>
        <translation>Ce texte était codé en quoted-printable. Il est affiché décodé.</translation>
    </message>
    <message>
        <source>This text was the value of a web form, encoded with percent signs. It is shown decoded.</source>
        <translation>Ce texte était la valeur d’un formulaire web, codée avec des signes pour cent. Il est affiché décodé.</translation>
    </message>
    <message>
        <source>Each line of this text stood in a record of a log. Only the lines are shown.</source>
        <translation>Chaque ligne de ce texte se trouvait dans une entrée d’un journal. Seules les lignes sont affichées.</translation>
    </message>
    <message>
        <source>This text stood in a string of a program or of JSON. It is shown without the escapes.</source>
        <translation>Ce texte se trouvait dans une chaîne d’un programme ou de JSON. Il est affiché sans les échappements.</translation>
    </message>
    <message>
        <source>Each line of this text was a string in a list. Only the lines are shown.</source>
        <translation>Chaque ligne de ce texte était une chaîne dans une liste. Seules les lignes sont affichées.</translation>
    </message>
    <message>
        <source>This text stood in quotation marks, for example in a cell of a table. The other cells are not shown.</source>
        <translation>Ce texte était entre guillemets, par exemple dans une cellule d’un tableau. Les autres cellules ne sont pas affichées.</translation>
    </message>
    <message>
        <source>This text was a value in YAML. The other values beside it are not shown.</source>
        <translation>Ce texte était une valeur en YAML. Les autres valeurs à côté ne sont pas affichées.</translation>
    </message>
    <message>
        <source>This text stood in an XML document. Its tags are not shown.</source>
        <translation>Ce texte se trouvait dans un document XML. Ses balises ne sont pas affichées.</translation>
    </message>
    <message>
        <source>This text was the source of a web page. Only its words are shown.</source>
        <translation>Ce texte était la source d’une page web. Seuls ses mots sont affichés.</translation>
    </message>
    <message>
        <source>The marks above and below the text that call it code or a quote were removed.</source>
        <translation>Les marques au-dessus et au-dessous du texte, qui en font du code ou une citation, ont été retirées.</translation>
    </message>
    <message>
        <source>This text stood in a drawn table. The bars were removed.</source>
        <translation>Ce texte se trouvait dans un tableau dessiné. Les barres ont été retirées.</translation>
    </message>
    <message>
        <source>This text was quoted. The marks at the start of its lines were removed.</source>
        <translation>Ce texte était cité. Les marques au début de ses lignes ont été retirées.</translation>
    </message>
    <message>
        <source>What a log or a tool had put in front of each line was removed.</source>
        <translation>Ce qu’un journal ou un outil avait placé devant chaque ligne a été retiré.</translation>
    </message>
    <message>
        <source>Characters were written as HTML names, such as &quot;&amp;lt;&quot;. They are shown as meant.</source>
        <translation>Des caractères étaient écrits sous leur nom HTML, comme «&#xa0;&amp;lt;&#xa0;». Ils sont affichés comme prévu.</translation>
    </message>
    <message>
        <source>Marks of a chat or of Markdown, such as &quot;**&quot; around a name, were removed.</source>
        <translation>Des marques d’une messagerie instantanée ou de Markdown, comme «&#xa0;**&#xa0;» autour d’un nom, ont été retirées.</translation>
    </message>
    <message>
        <source>Invisible characters were removed, and typographic quotes and dashes in what machines wrote are shown as plain ones.</source>
        <translation>Des caractères invisibles ont été retirés, et les guillemets et tirets typographiques dans ce que des machines ont écrit sont affichés sous leur forme simple.</translation>
    </message>
    <message>
        <source>A mark stood at the end of each line. The marks were removed.</source>
        <translation>Une marque se trouvait à la fin de chaque ligne. Les marques ont été retirées.</translation>
    </message>
    <message>
        <source>A blank line stood behind each line. The added blank lines were removed.</source>
        <translation>Une ligne vide suivait chaque ligne. Les lignes vides ajoutées ont été retirées.</translation>
    </message>
    <message>
        <source>Long lines had been broken. They are joined again.</source>
        <translation>De longues lignes avaient été coupées. Elles sont de nouveau réunies.</translation>
    </message>
    <message>
        <source>Several lines had been joined into one. They are apart again.</source>
        <translation>Plusieurs lignes avaient été réunies en une seule. Elles sont de nouveau séparées.</translation>
    </message>
    <message>
        <source>This is likely, but not certain. It may also be: %1.</source>
        <translation>C’est probable, mais pas certain. Il peut aussi s’agir de&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Bounce</source>
        <translation>Avis de non-remise</translation>
    </message>
    <message>
        <source>Delay notice</source>
        <translation>Avis de retard</translation>
    </message>
    <message>
        <source>Success notice</source>
        <translation>Avis de remise</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Accusé de lecture</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>Réponse automatique</translation>
    </message>
    <message>
        <source>Request for confirmation</source>
        <translation>Demande de confirmation</translation>
    </message>
    <message>
        <source>SMTP transcript</source>
        <translation>Session SMTP</translation>
    </message>
    <message>
        <source>Mail log</source>
        <translation>Journal de messagerie</translation>
    </message>
    <message>
        <source>Error line</source>
        <translation>Ligne d’erreur</translation>
    </message>
    <message>
        <source>Fake bounce</source>
        <translation>Faux avis de non-remise</translation>
    </message>
    <message>
        <source>Backscatter</source>
        <translation>Backscatter</translation>
    </message>
    <message>
        <source>Not a bounce</source>
        <translation>Pas un avis de non-remise</translation>
    </message>
    <message>
        <source>A mail system reports that a message was not delivered.</source>
        <translation>Un système de messagerie signale qu’un message n’a pas été remis.</translation>
    </message>
    <message>
        <source>Nothing has failed yet: the mail system is still trying to deliver the message.</source>
        <translation>Rien n’a encore échoué&#xa0;: le système de messagerie essaie toujours de remettre le message.</translation>
    </message>
    <message>
        <source>A mail system reports that the message was delivered or passed on. Nothing needs to be done.</source>
        <translation>Un système de messagerie signale que le message a été remis ou transmis. Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>A recipient marked a message as spam. It was delivered; take the recipient off your list.</source>
        <translation>Un destinataire a marqué un message comme spam. Il avait été remis&#x202f;; retirez le destinataire de votre liste.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail program reports what happened to a delivered message, for example that it was opened.</source>
        <translation>Le logiciel de messagerie du destinataire signale ce qu’est devenu un message remis, par exemple qu’il a été ouvert.</translation>
    </message>
    <message>
        <source>The message was delivered; the recipient&apos;s mailbox answered by itself.</source>
        <translation>Le message a été remis&#x202f;; la boîte aux lettres du destinataire a répondu d’elle-même.</translation>
    </message>
    <message>
        <source>The recipient&apos;s system asks the sender to confirm the message before it delivers it.</source>
        <translation>Le système du destinataire demande à l’expéditeur de confirmer le message avant de le remettre.</translation>
    </message>
    <message>
        <source>A dialogue between two mail servers.</source>
        <translation>Un dialogue entre deux serveurs de messagerie.</translation>
    </message>
    <message>
        <source>Lines of a mail server&apos;s log.</source>
        <translation>Des lignes du journal d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>A reply of a mail server by itself.</source>
        <translation>Une réponse isolée d’un serveur de messagerie.</translation>
    </message>
    <message>
        <source>This only pretends to be a bounce. Do not follow its links.</source>
        <translation>Ceci prétend seulement être un avis de non-remise. Ne suivez pas ses liens.</translation>
    </message>
    <message>
        <source>This is a bounce of a message that you did not send: somebody used your address.</source>
        <translation>C’est l’avis de non-remise d’un message que vous n’avez pas envoyé&#xa0;: quelqu’un a utilisé votre adresse.</translation>
    </message>
    <message>
        <source>Nothing here says that a message was not delivered.</source>
        <translation>Rien ici n’indique qu’un message n’a pas été remis.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retardé</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>remis</translation>
    </message>
    <message>
        <source>passed on</source>
        <translation>transmis</translation>
    </message>
    <message>
        <source>sent on to a list</source>
        <translation>envoyé à une liste</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Définitif</translation>
    </message>
    <message>
        <source>Temporary</source>
        <translation>Temporaire</translation>
    </message>
    <message>
        <source>No failure</source>
        <translation>Aucun échec</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Certain</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>By code only</source>
        <translation>Par le code seul</translation>
    </message>
    <message>
        <source>%1: a quote, bracket or comma stands in the address.</source>
        <translation>%1&#xa0;: un guillemet, une parenthèse ou une virgule figure dans l’adresse.</translation>
    </message>
    <message>
        <source>%1: a letter of the domain only looks like the right one.</source>
        <translation>%1&#xa0;: une lettre du domaine ressemble seulement à la bonne.</translation>
    </message>
    <message>
        <source>%1: a dot or hyphen of the domain is missing or misplaced.</source>
        <translation>%1&#xa0;: un point ou un trait d’union du domaine manque ou est mal placé.</translation>
    </message>
    <message>
        <source>%1: the ending of the domain is misspelled.</source>
        <translation>%1&#xa0;: la terminaison du domaine est mal écrite.</translation>
    </message>
    <message>
        <source>%1: letters of the domain are swapped, missing, wrong or too many.</source>
        <translation>%1&#xa0;: des lettres du domaine sont inversées, manquantes, fausses ou en trop.</translation>
    </message>
    <message>
        <source>%1: an address in the message is spelled so.</source>
        <translation>%1&#xa0;: une adresse du message s’écrit ainsi.</translation>
    </message>
    <message>
        <source>The words of the reply were recognised, and its code or provider agrees.</source>
        <translation>Le texte de la réponse a été reconnu, et son code ou le fournisseur concorde.</translation>
    </message>
    <message>
        <source>The words of the reply were recognised; other systems use them too.</source>
        <translation>Le texte de la réponse a été reconnu&#x202f;; d’autres systèmes l’emploient aussi.</translation>
    </message>
    <message>
        <source>The words were not recognised. At %1 this code usually means what the card says.</source>
        <translation>Le texte n’a pas été reconnu. Chez %1, ce code signifie habituellement ce que dit la fiche.</translation>
    </message>
    <message>
        <source>The words were not recognised; the enhanced status code chose this card.</source>
        <translation>Le texte n’a pas été reconnu&#x202f;; le code d’état étendu a déterminé cette fiche.</translation>
    </message>
    <message>
        <source>The words were not recognised; the reply code chose this card.</source>
        <translation>Le texte n’a pas été reconnu&#x202f;; le code de réponse a déterminé cette fiche.</translation>
    </message>
    <message>
        <source>Neither words nor code were recognised; the first digit chose this card.</source>
        <translation>Ni le texte ni le code n’ont été reconnus&#x202f;; le premier chiffre a déterminé cette fiche.</translation>
    </message>
    <message>
        <source>Nothing was recognised beyond the failure itself.</source>
        <translation>Rien n’a été reconnu au-delà de l’échec lui-même.</translation>
    </message>
    <message>
        <source>The sender</source>
        <translation>L’expéditeur</translation>
    </message>
    <message>
        <source>The sender&apos;s mail administrator</source>
        <translation>L’administrateur de messagerie de l’expéditeur</translation>
    </message>
    <message>
        <source>The recipient</source>
        <translation>Le destinataire</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail administrator</source>
        <translation>L’administrateur de messagerie du destinataire</translation>
    </message>
    <message>
        <source>Nobody yet: wait</source>
        <translation>Personne pour l’instant&#xa0;: attendre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Your security contact</source>
        <translation>Votre responsable de la sécurité</translation>
    </message>
    <message>
        <source>On the sender&apos;s own side, before it left</source>
        <translation>Du côté de l’expéditeur, avant le départ</translation>
    </message>
    <message>
        <source>On the recipient&apos;s side</source>
        <translation>Du côté du destinataire</translation>
    </message>
    <message>
        <source>Behind a server of the recipient that passed it on</source>
        <translation>Derrière un serveur du destinataire qui l’a transmis</translation>
    </message>
    <message>
        <source>At our own server, which refused a stranger</source>
        <translation>À notre propre serveur, qui a refusé un inconnu</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Our admin</source>
        <translation>Notre administrateur</translation>
    </message>
    <message>
        <source>Their admin</source>
        <translation>Leur administrateur</translation>
    </message>
    <message>
        <source>It stands inside the returned message.</source>
        <translation>Il se trouve dans le message renvoyé.</translation>
    </message>
    <message>
        <source>It stands in the content of the message, not in a reply.</source>
        <translation>Il se trouve dans le contenu du message, pas dans une réponse.</translation>
    </message>
    <message>
        <source>It is part of a date or time.</source>
        <translation>Il fait partie d’une date ou d’une heure.</translation>
    </message>
    <message>
        <source>It is part of an IP address.</source>
        <translation>Il fait partie d’une adresse IP.</translation>
    </message>
    <message>
        <source>It is a version number.</source>
        <translation>C’est un numéro de version.</translation>
    </message>
    <message>
        <source>It is part of an identifier.</source>
        <translation>Il fait partie d’un identifiant.</translation>
    </message>
    <message>
        <source>It stands in a header field of the report.</source>
        <translation>Il se trouve dans un champ d’en-tête de l’avis.</translation>
    </message>
    <message>
        <source>A later answer replaced it.</source>
        <translation>Une réponse ultérieure l’a remplacé.</translation>
    </message>
    <message>
        <source>It repeats the status line.</source>
        <translation>Il répète la ligne d’état.</translation>
    </message>
    <message>
        <source>It says that a step succeeded.</source>
        <translation>Il indique qu’une étape a réussi.</translation>
    </message>
    <message>
        <source>It tells less than the status line.</source>
        <translation>Il en dit moins que la ligne d’état.</translation>
    </message>
    <message>
        <source>Nothing shows that a server answered this.</source>
        <translation>Rien ne montre qu’un serveur a répondu ainsi.</translation>
    </message>
    <message>
        <source>It is the sending service&apos;s own number, not the answer of a server.</source>
        <translation>C’est le numéro propre au service d’envoi, pas la réponse d’un serveur.</translation>
    </message>
    <message>
        <source>Code and text disagree. The card follows the text, because servers often send the wrong code.</source>
        <translation>Le code et le texte se contredisent. La fiche suit le texte, car les serveurs envoient souvent un code incorrect.</translation>
    </message>
    <message>
        <source>The reply code and the enhanced status code disagree on whether this is permanent.</source>
        <translation>Le code de réponse et le code d’état étendu se contredisent&#xa0;: l’un dit définitif, l’autre temporaire.</translation>
    </message>
    <message>
        <source>This looks like a fake bounce. Do not follow its links and do not enter a password.</source>
        <translation>Cela ressemble à un faux avis de non-remise. Ne suivez pas ses liens et ne saisissez aucun mot de passe.</translation>
    </message>
    <message>
        <source>You probably did not send this message: somebody used your address.</source>
        <translation>Vous n’avez probablement pas envoyé ce message&#xa0;: quelqu’un a utilisé votre adresse.</translation>
    </message>
    <message>
        <source>A password or login token was masked here. The original still holds it: change the password if others have seen it.</source>
        <translation>Un mot de passe ou un jeton de connexion a été masqué ici. L’original le contient toujours&#xa0;: changez le mot de passe si d’autres l’ont vu.</translation>
    </message>
    <message>
        <source>The returned message is missing, so it cannot be checked that you sent it.</source>
        <translation>Le message renvoyé manque&#x202f;; impossible donc de vérifier que vous l’avez envoyé.</translation>
    </message>
    <message>
        <source>This text was read from a picture. Please confirm its codes and addresses before you act.</source>
        <translation>Ce texte a été lu dans une image. Veuillez confirmer ses codes et ses adresses avant d’agir.</translation>
    </message>
    <message>
        <source>The message was forwarded to another address, which failed.</source>
        <translation>Le message a été transféré à une autre adresse, où il a échoué.</translation>
    </message>
    <message>
        <source>The message was written to %1 and failed at %2, where it was forwarded.</source>
        <translation>Le message a été adressé à %1 et a échoué à %2, où il a été transféré.</translation>
    </message>
    <message>
        <source>Only the first part of this input is shown.</source>
        <translation>Seule la première partie de cette entrée est affichée.</translation>
    </message>
    <message>
        <source>This is winmail.dat: a mail in a format that only Outlook reads. Ask the sender to send it as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>Ceci est winmail.dat&#xa0;: un e-mail dans un format que seul Outlook lit. Demandez à l’expéditeur de l’envoyer en texte brut, ou de l’enregistrer dans Outlook comme fichier (.msg) et d’envoyer ce fichier.</translation>
    </message>
    <message>
        <source>The attachment %1 is in a format that only Outlook reads. Ask the sender to send the mail as plain text, or to save it in Outlook as a file (.msg) and send that.</source>
        <translation>La pièce jointe %1 est dans un format que seul Outlook lit. Demandez à l’expéditeur d’envoyer l’e-mail en texte brut, ou de l’enregistrer dans Outlook comme fichier (.msg) et d’envoyer ce fichier.</translation>
    </message>
    <message>
        <source>There is nothing in it.</source>
        <translation>Elle ne contient rien.</translation>
    </message>
    <message>
        <source>It is not text, so there is nothing to read.</source>
        <translation>Ce n’est pas du texte&#x202f;; il n’y a donc rien à lire.</translation>
    </message>
    <message>
        <source>It is a file of type %1, not a mail.</source>
        <translation>C’est un fichier de type %1, pas un e-mail.</translation>
    </message>
    <message>
        <source>It is very long: the last %1 are not shown.</source>
        <translation>C’est très long&#xa0;: les derniers %1 ne sont pas affichés.</translation>
    </message>
    <message>
        <source>It is very long: only its first part is shown.</source>
        <translation>C’est très long&#xa0;: seule la première partie est affichée.</translation>
    </message>
    <message numerus="yes">
        <source>A line of %n character(s) was broken to be shown.</source>
        <translation>
            <numerusform>Une ligne de %n caractère a été coupée pour l’affichage.</numerusform>
            <numerusform>Une ligne de %n caractères a été coupée pour l’affichage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The header is unusually long: %n field(s) are not shown.</source>
        <translation>
            <numerusform>L’en-tête est exceptionnellement long&#xa0;: %n champ n’est pas affiché.</numerusform>
            <numerusform>L’en-tête est exceptionnellement long&#xa0;: %n champs ne sont pas affichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts are nested too deeply; the innermost were not read.</source>
        <translation>Des parties sont imbriquées trop profondément&#x202f;; les plus profondes n’ont pas été lues.</translation>
    </message>
    <message>
        <source>It has too many parts; the last were not read.</source>
        <translation>Il y a trop de parties&#x202f;; les dernières n’ont pas été lues.</translation>
    </message>
    <message>
        <source>A part is not valid %1; it is shown as far as it could be read.</source>
        <translation>Une partie n’est pas du %1 valide&#x202f;; elle est affichée dans la mesure où elle a pu être lue.</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding is unknown.</source>
        <translation>Les lettres d’une partie peuvent être fausses&#xa0;: son codage est inconnu.</translation>
    </message>
    <message>
        <source>The letters of a part may be wrong: its encoding &quot;%1&quot; is unknown or does not fit.</source>
        <translation>Les lettres d’une partie peuvent être fausses&#xa0;: son codage «&#xa0;%1&#xa0;» est inconnu ou ne convient pas.</translation>
    </message>
    <message numerus="yes">
        <source>%n NUL byte(s) are shown as a symbol.</source>
        <translation>
            <numerusform>%n octet NUL est affiché comme symbole.</numerusform>
            <numerusform>%n octets NUL sont affichés comme symboles.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail is cut off: its end is missing.</source>
        <translation>L’e-mail est tronqué&#xa0;: la fin manque.</translation>
    </message>
    <message>
        <source>The attachment %1 (%2) is not shown.</source>
        <translation>La pièce jointe %1 (%2) n’est pas affichée.</translation>
    </message>
    <message>
        <source>The text came as HTML; only its words are shown, and nothing was loaded from the network.</source>
        <translation>Le texte était en HTML&#x202f;; seuls ses mots sont affichés, et rien n’a été chargé depuis le réseau.</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) that the mail hides from its reader are left out.</source>
        <translation>
            <numerusform>%n lettre que l’e-mail cache à son lecteur est omise.</numerusform>
            <numerusform>%n lettres que l’e-mail cache à son lecteur sont omises.</numerusform>
        </translation>
    </message>
    <message>
        <source>openssl took the line that begins with R as a command to itself. Write &quot;rcpt to&quot; in small letters, or start openssl s_client with -quiet.</source>
        <translation>openssl a pris la ligne qui commence par R pour une commande qui lui était destinée. Écrivez «&#xa0;rcpt to&#xa0;» en minuscules, ou lancez openssl s_client avec -quiet.</translation>
    </message>
    <message>
        <source>This text seems to come from a picture: letters and digits are mixed up. Please compare the codes and addresses with the original.</source>
        <translation>Ce texte semble provenir d’une image&#xa0;: lettres et chiffres sont confondus. Veuillez comparer les codes et les adresses avec l’original.</translation>
    </message>
    <message>
        <source>A password or login token was masked.</source>
        <translation>Un mot de passe ou un jeton de connexion a été masqué.</translation>
    </message>
    <message>
        <source>The Outlook file is damaged or cut off; what could be read of it is shown. If something is missing, save it in Outlook once more.</source>
        <translation>Le fichier Outlook est endommagé ou tronqué&#x202f;; ce qui a pu en être lu est affiché. S’il manque quelque chose, enregistrez-le à nouveau dans Outlook.</translation>
    </message>
    <message>
        <source>Outlook keeps such a report as fields, not as text. The text shown was put together from them.</source>
        <translation>Outlook conserve un tel avis sous forme de champs, non de texte. Le texte affiché en a été composé.</translation>
    </message>
    <message>
        <source>Its words fit too, but say less.</source>
        <translation>Son texte correspond aussi, mais en dit moins.</translation>
    </message>
    <message>
        <source>It goes by the same code.</source>
        <translation>Elle repose sur le même code.</translation>
    </message>
    <message>
        <source>It is often the real cause.</source>
        <translation>C’est souvent la vraie cause.</translation>
    </message>
    <message>
        <source>%1 stands in no registry.</source>
        <translation>%1 ne figure dans aucun registre.</translation>
    </message>
</context>
</TS>
