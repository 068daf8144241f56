<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Reasons</name>
    <message>
        <source>the mailbox does not exist</source>
        <translation>la boîte aux lettres n’existe pas</translation>
    </message>
    <message>
        <source>the mailbox is closed, suspended or inactive</source>
        <translation>la boîte aux lettres est fermée, suspendue ou inactive</translation>
    </message>
    <message>
        <source>the mailbox has no space left</source>
        <translation>la boîte aux lettres n’a plus d’espace</translation>
    </message>
    <message>
        <source>the mailbox moved</source>
        <translation>la boîte aux lettres a déménagé</translation>
    </message>
    <message>
        <source>an internal address from an old address book entry</source>
        <translation>une adresse interne issue d’une ancienne entrée du carnet d’adresses</translation>
    </message>
    <message>
        <source>the domain or mail host cannot be found</source>
        <translation>le domaine ou le serveur de messagerie est introuvable</translation>
    </message>
    <message>
        <source>the domain says that it takes no mail</source>
        <translation>le domaine déclare n’accepter aucun e-mail</translation>
    </message>
    <message>
        <source>the server does not relay for this sender or recipient</source>
        <translation>le serveur ne relaie pas pour cet expéditeur ou ce destinataire</translation>
    </message>
    <message>
        <source>the sender address is refused or cannot be verified</source>
        <translation>l’adresse de l’expéditeur est refusée ou ne peut pas être vérifiée</translation>
    </message>
    <message>
        <source>the recipient accepts mail from named senders only</source>
        <translation>le destinataire n’accepte que les e-mails d’expéditeurs désignés</translation>
    </message>
    <message>
        <source>SPF did not authorise the sending IP address</source>
        <translation>SPF n’autorise pas l’adresse IP d’envoi</translation>
    </message>
    <message>
        <source>no valid DKIM signature</source>
        <translation>aucune signature DKIM valide</translation>
    </message>
    <message>
        <source>the sender domain&apos;s DMARC policy refused the message</source>
        <translation>la politique DMARC du domaine expéditeur a fait refuser le message</translation>
    </message>
    <message>
        <source>neither SPF nor DKIM vouches for the message</source>
        <translation>ni SPF ni DKIM ne garantit le message</translation>
    </message>
    <message>
        <source>the sending IP address has no matching reverse DNS</source>
        <translation>l’adresse IP d’envoi n’a pas de DNS inverse concordant</translation>
    </message>
    <message>
        <source>the sending IP address has a bad reputation</source>
        <translation>l’adresse IP d’envoi a une mauvaise réputation</translation>
    </message>
    <message>
        <source>the sending or linked domain has a bad reputation</source>
        <translation>le domaine d’envoi ou un domaine en lien a une mauvaise réputation</translation>
    </message>
    <message>
        <source>a blocklist names the sending IP address or domain</source>
        <translation>l’adresse IP ou le domaine d’envoi figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>the receiver&apos;s own blocklist query failed</source>
        <translation>la requête du système destinataire à une liste de blocage a échoué</translation>
    </message>
    <message>
        <source>too many messages, connections or recipients in a time</source>
        <translation>trop de messages, de connexions ou de destinataires en un temps donné</translation>
    </message>
    <message>
        <source>first contact was deferred on purpose</source>
        <translation>le premier contact a été différé volontairement</translation>
    </message>
    <message>
        <source>the content was judged to be spam</source>
        <translation>le contenu a été jugé comme spam</translation>
    </message>
    <message>
        <source>a link in the message is on a blocklist</source>
        <translation>un lien du message figure sur une liste de blocage</translation>
    </message>
    <message>
        <source>malware was found</source>
        <translation>un logiciel malveillant a été trouvé</translation>
    </message>
    <message>
        <source>a kind of attachment is forbidden</source>
        <translation>un type de pièce jointe est interdit</translation>
    </message>
    <message>
        <source>the message is larger than allowed</source>
        <translation>le message est plus volumineux que ce qui est autorisé</translation>
    </message>
    <message>
        <source>a local rule of the receiver refused it</source>
        <translation>une règle locale du système destinataire l’a refusé</translation>
    </message>
    <message>
        <source>encryption was required and failed or was not offered</source>
        <translation>le chiffrement était exigé, et il a échoué ou n’était pas proposé</translation>
    </message>
    <message>
        <source>log in before sending, or the login was refused</source>
        <translation>il faut se connecter avant d’envoyer, ou la connexion a été refusée</translation>
    </message>
    <message>
        <source>a command was malformed or out of order</source>
        <translation>une commande était mal formée ou mal placée</translation>
    </message>
    <message>
        <source>the message itself breaks a standard</source>
        <translation>le message lui-même enfreint une norme</translation>
    </message>
    <message>
        <source>one message names too many recipients</source>
        <translation>un message nomme trop de destinataires</translation>
    </message>
    <message>
        <source>the message went round in circles</source>
        <translation>le message a tourné en rond</translation>
    </message>
    <message>
        <source>the connection failed</source>
        <translation>la connexion a échoué</translation>
    </message>
    <message>
        <source>a name could not be resolved for now</source>
        <translation>un nom n’a pas pu être résolu pour l’instant</translation>
    </message>
    <message>
        <source>given up after trying for the whole queue lifetime</source>
        <translation>abandon après des tentatives pendant toute la durée de la file d’attente</translation>
    </message>
    <message>
        <source>the receiving system failed internally</source>
        <translation>le système destinataire a connu une erreur interne</translation>
    </message>
    <message>
        <source>the receiving system has no space</source>
        <translation>le système destinataire n’a plus d’espace</translation>
    </message>
    <message>
        <source>the sender&apos;s own account is suspended or over its quota</source>
        <translation>le compte de l’expéditeur est suspendu ou dépasse son quota</translation>
    </message>
    <message>
        <source>the sending service refused to try</source>
        <translation>le service d’envoi a refusé d’essayer</translation>
    </message>
    <message>
        <source>not a failure</source>
        <translation>pas un échec</translation>
    </message>
    <message>
        <source>nothing more is known than that it failed</source>
        <translation>on sait seulement que cela a échoué</translation>
    </message>
</context>
<context>
    <name>aliyun/attachment-too-big</name>
    <message>
        <source>The attachment is too large for Alibaba Mail</source>
        <translation>La pièce jointe est trop volumineuse pour Alibaba Mail</translation>
    </message>
</context>
<context>
    <name>aliyun/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the Alibaba Mail login</source>
        <translation>L’adresse de l’expéditeur n’est pas celle de la connexion à Alibaba Mail</translation>
    </message>
</context>
<context>
    <name>aliyun/ip-refused</name>
    <message>
        <source>Alibaba Mail refuses the sending IP address (554, &quot;bad sending&quot; or listed)</source>
        <translation>Alibaba Mail refuse l’adresse IP d’envoi (554, «&#xa0;bad sending&#xa0;» ou liste)</translation>
    </message>
</context>
<context>
    <name>aliyun/login-failed</name>
    <message>
        <source>Alibaba Mail refused the login of the mail program</source>
        <translation>Alibaba Mail refuse la connexion du logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>aliyun/message-too-big</name>
    <message>
        <source>Alibaba Mail: the message or its number of attachments is too large</source>
        <translation>Alibaba Mail&#xa0;: message trop volumineux ou pièces jointes trop nombreuses</translation>
    </message>
</context>
<context>
    <name>aliyun/not-local</name>
    <message>
        <source>Alibaba Mail has no such account, or the domain is no longer there</source>
        <translation>Alibaba Mail n’a pas ce compte, ou le domaine n’y est plus</translation>
    </message>
</context>
<context>
    <name>aliyun/outgoing-spam</name>
    <message>
        <source>Alibaba Mail&apos;s own filter stopped the outgoing message</source>
        <translation>Le filtre d’Alibaba Mail a arrêté le message sortant</translation>
    </message>
</context>
<context>
    <name>aliyun/receiving-not-allowed</name>
    <message>
        <source>The recipient&apos;s account at Alibaba Mail may not receive</source>
        <translation>Le compte du destinataire chez Alibaba Mail ne peut pas recevoir</translation>
    </message>
</context>
<context>
    <name>aliyun/sending-not-allowed</name>
    <message>
        <source>This Alibaba Mail account may not send</source>
        <translation>Ce compte Alibaba Mail ne peut pas envoyer</translation>
    </message>
</context>
<context>
    <name>aliyun/too-frequent</name>
    <message>
        <source>Alibaba Mail defers the sender: too much in a short time (454)</source>
        <translation>Alibaba Mail diffère l’expéditeur&#xa0;: trop en peu de temps (454)</translation>
    </message>
</context>
<context>
    <name>aliyun/too-many-recipients</name>
    <message>
        <source>Alibaba Mail: the message has too many recipients</source>
        <translation>Alibaba Mail&#xa0;: le message a trop de destinataires</translation>
    </message>
</context>
<context>
    <name>amavis/bad-header</name>
    <message>
        <source>A header line of the message breaks the mail standard</source>
        <translation>Une ligne d’en-tête du message enfreint la norme de l’e-mail</translation>
    </message>
</context>
<context>
    <name>amavis/banned</name>
    <message>
        <source>The recipient&apos;s filter does not take this kind of attachment</source>
        <translation>Le filtre du destinataire n’accepte pas ce type de pièce jointe</translation>
    </message>
</context>
<context>
    <name>amavis/infected</name>
    <message>
        <source>The recipient&apos;s virus scanner found malware in the message</source>
        <translation>L’antivirus du destinataire a trouvé un logiciel malveillant dans le message</translation>
    </message>
</context>
<context>
    <name>amavis/spam</name>
    <message>
        <source>The recipient&apos;s Amavis filter took the message for spam</source>
        <translation>Le filtre Amavis du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>amazon-ses/account-suspended</name>
    <message>
        <source>Amazon has suspended sending for this SES account</source>
        <translation>Amazon a suspendu l’envoi pour ce compte SES</translation>
    </message>
</context>
<context>
    <name>amazon-ses/client-too-slow</name>
    <message>
        <source>Amazon SES gave up waiting for data from the sending program</source>
        <translation>Amazon SES a cessé d’attendre les données du programme d’envoi</translation>
    </message>
</context>
<context>
    <name>amazon-ses/credentials</name>
    <message>
        <source>Amazon SES does not accept the SMTP user name or password</source>
        <translation>Amazon SES n’accepte pas le nom d’utilisateur ou le mot de passe SMTP</translation>
    </message>
</context>
<context>
    <name>amazon-ses/daily-quota</name>
    <message>
        <source>Amazon SES: the account has used up its messages for 24 hours</source>
        <translation>Amazon SES&#xa0;: le compte a épuisé ses messages pour 24 heures</translation>
    </message>
</context>
<context>
    <name>amazon-ses/duplicate-header</name>
    <message>
        <source>Amazon SES: a header field occurs twice in the message</source>
        <translation>Amazon SES&#xa0;: un champ d’en-tête figure deux fois dans le message</translation>
    </message>
</context>
<context>
    <name>amazon-ses/expired</name>
    <message>
        <source>Amazon SES gave up: the receiver did not take the message in time</source>
        <translation>Amazon SES a abandonné&#xa0;: le système destinataire n’a pas pris le message à temps</translation>
    </message>
</context>
<context>
    <name>amazon-ses/identity-not-verified</name>
    <message>
        <source>Amazon SES: the address or domain is not verified in this region</source>
        <translation>Amazon SES&#xa0;: l’adresse ou le domaine n’est pas vérifié dans cette région</translation>
    </message>
</context>
<context>
    <name>amazon-ses/not-authorized</name>
    <message>
        <source>Amazon SES: the AWS user may not send with this identity</source>
        <translation>Amazon SES&#xa0;: l’utilisateur AWS ne peut pas envoyer avec cette identité</translation>
    </message>
</context>
<context>
    <name>amazon-ses/quoted-reply</name>
    <message>
        <source>A refusal of the address was passed on; the receiver&apos;s words are in quotes</source>
        <translation>Un refus de l’adresse a été transmis&#x202f;; le texte d’origine est entre guillemets</translation>
    </message>
</context>
<context>
    <name>amazon-ses/rule-content-rejected</name>
    <message>
        <source>A receiving rule at Amazon SES refused the content of the message</source>
        <translation>Une règle de réception d’Amazon SES a refusé le contenu du message</translation>
    </message>
</context>
<context>
    <name>amazon-ses/rule-mailbox-missing</name>
    <message>
        <source>A receiving rule at Amazon SES says that the mailbox does not exist</source>
        <translation>Une règle de réception d’Amazon SES dit que la boîte aux lettres n’existe pas</translation>
    </message>
</context>
<context>
    <name>amazon-ses/sending-rate</name>
    <message>
        <source>Amazon SES: more messages per second than the account may send</source>
        <translation>Amazon SES&#xa0;: plus de messages par seconde que le compte ne peut en envoyer</translation>
    </message>
</context>
<context>
    <name>amazon-ses/suppressed-by-account</name>
    <message>
        <source>The address is on the suppression list of your own Amazon SES account</source>
        <translation>L’adresse figure sur la liste de suppression de votre propre compte Amazon SES</translation>
    </message>
</context>
<context>
    <name>amazon-ses/suppressed-by-amazon</name>
    <message>
        <source>Amazon SES refuses an address that bounced for others lately</source>
        <translation>Amazon SES refuse une adresse qui a récemment échoué pour d’autres</translation>
    </message>
</context>
<context>
    <name>amazon-ses/temporary-failure</name>
    <message>
        <source>Amazon SES has a passing fault</source>
        <translation>Amazon SES connaît une panne passagère</translation>
    </message>
</context>
<context>
    <name>amazon-ses/too-many-connections</name>
    <message>
        <source>Amazon SES: the sending program opens too many connections at once</source>
        <translation>Amazon SES&#xa0;: le programme d’envoi ouvre trop de connexions à la fois</translation>
    </message>
</context>
<context>
    <name>apple/address-inactive</name>
    <message>
        <source>The address is switched off, mostly at iCloud Mail</source>
        <translation>L’adresse est désactivée, le plus souvent chez iCloud Mail</translation>
    </message>
</context>
<context>
    <name>apple/app-password</name>
    <message>
        <source>iCloud wants an app-specific password for this program</source>
        <translation>iCloud exige un mot de passe pour application pour ce programme</translation>
    </message>
</context>
<context>
    <name>apple/connection-refused</name>
    <message>
        <source>Apple&apos;s mail server takes no connection from this IP address</source>
        <translation>Le serveur de messagerie d’Apple n’accepte aucune connexion de cette adresse IP</translation>
    </message>
</context>
<context>
    <name>apple/content-refused</name>
    <message>
        <source>iCloud Mail&apos;s filter refused the content of the message</source>
        <translation>Le filtre d’iCloud Mail a refusé le contenu du message</translation>
    </message>
</context>
<context>
    <name>apple/daily-sending-limit</name>
    <message>
        <source>The daily sending limit of the iCloud account is used up</source>
        <translation>La limite d’envoi quotidienne du compte iCloud est épuisée</translation>
    </message>
</context>
<context>
    <name>apple/deferred-hcm1</name>
    <message>
        <source>iCloud Mail slows down mail from this IP address</source>
        <translation>iCloud Mail ralentit les e-mails de cette adresse IP</translation>
    </message>
</context>
<context>
    <name>apple/dmarc-policy</name>
    <message>
        <source>iCloud Mail followed the sender domain&apos;s DMARC policy</source>
        <translation>iCloud Mail a suivi la politique DMARC du domaine expéditeur</translation>
    </message>
</context>
<context>
    <name>apple/domain-not-set-up</name>
    <message>
        <source>Apple is not responsible for the recipient&apos;s domain</source>
        <translation>Apple n’est pas responsable du domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>apple/from-not-yours</name>
    <message>
        <source>The From address does not belong to the iCloud account</source>
        <translation>L’adresse From n’appartient pas au compte iCloud</translation>
    </message>
</context>
<context>
    <name>apple/local-policy</name>
    <message>
        <source>iCloud Mail refused the message by a rule that Apple does not explain</source>
        <translation>iCloud Mail a refusé le message selon une règle qu’Apple n’explique pas</translation>
    </message>
</context>
<context>
    <name>apple/mailbox-full</name>
    <message>
        <source>The recipient&apos;s iCloud storage is full</source>
        <translation>Le stockage iCloud du destinataire est plein</translation>
    </message>
</context>
<context>
    <name>apple/no-such-user</name>
    <message>
        <source>There is no such mailbox at the receiver, mostly iCloud Mail</source>
        <translation>Cette boîte aux lettres n’existe pas chez le destinataire, souvent iCloud Mail</translation>
    </message>
</context>
<context>
    <name>apple/proofpoint-blocked</name>
    <message>
        <source>iCloud Mail refuses the IP address: Proofpoint&apos;s list names it</source>
        <translation>iCloud Mail refuse l’adresse IP&#xa0;: elle figure sur la liste de Proofpoint</translation>
    </message>
</context>
<context>
    <name>apple/recipient-excessive-volume</name>
    <message>
        <source>The recipient&apos;s iCloud mailbox gets too much mail at the moment</source>
        <translation>La boîte iCloud du destinataire reçoit trop d’e-mails en ce moment</translation>
    </message>
</context>
<context>
    <name>apple/recipient-gone</name>
    <message>
        <source>The recipient&apos;s mailbox is no longer at Apple</source>
        <translation>La boîte aux lettres du destinataire n’est plus chez Apple</translation>
    </message>
</context>
<context>
    <name>apple/reputation-hm08</name>
    <message>
        <source>iCloud Mail distrusts the sending IP address or domain</source>
        <translation>iCloud Mail se méfie de l’adresse IP ou du domaine d’envoi</translation>
    </message>
</context>
<context>
    <name>apple/sender-domain-not-found</name>
    <message>
        <source>Apple cannot find the sender&apos;s domain in DNS</source>
        <translation>Apple ne trouve pas le domaine de l’expéditeur dans le DNS</translation>
    </message>
</context>
<context>
    <name>apple/service-unavailable</name>
    <message>
        <source>iCloud Mail is busy and asks to come back</source>
        <translation>iCloud Mail est occupé et demande de réessayer</translation>
    </message>
</context>
<context>
    <name>apple/spam-refused</name>
    <message>
        <source>iCloud Mail judged the content of the message to be spam</source>
        <translation>iCloud Mail a jugé que le contenu du message était du spam</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-dbl</name>
    <message>
        <source>A domain in the message is on the Spamhaus domain list</source>
        <translation>Un domaine du message figure sur la liste de domaines de Spamhaus</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-pbl</name>
    <message>
        <source>iCloud Mail takes no direct mail from home and dynamic lines</source>
        <translation>iCloud Mail n’accepte pas d’e-mails directs de lignes domestiques ou dynamiques</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-sbl</name>
    <message>
        <source>iCloud Mail refuses the IP address: it is on the Spamhaus SBL</source>
        <translation>iCloud Mail refuse l’adresse IP&#xa0;: elle figure sur la liste SBL de Spamhaus</translation>
    </message>
</context>
<context>
    <name>apple/spamhaus-xbl</name>
    <message>
        <source>iCloud Mail refuses the IP address: it is on the Spamhaus XBL</source>
        <translation>iCloud Mail refuse l’adresse IP&#xa0;: elle figure sur la liste XBL de Spamhaus</translation>
    </message>
</context>
<context>
    <name>apple/temporary-problem</name>
    <message>
        <source>iCloud Mail had a passing fault</source>
        <translation>iCloud Mail a connu une panne passagère</translation>
    </message>
</context>
<context>
    <name>apple/too-many-errors</name>
    <message>
        <source>Apple hung up after too many refused commands</source>
        <translation>Apple a raccroché après trop de commandes refusées</translation>
    </message>
</context>
<context>
    <name>apple/unauthenticated</name>
    <message>
        <source>iCloud Mail requires SPF or DKIM, and neither passed</source>
        <translation>iCloud Mail exige SPF ou DKIM, et aucun n’a réussi</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/daily-limit</name>
    <message>
        <source>The mailbox at Aruba has sent as many messages as it may today</source>
        <translation>La boîte aux lettres chez Aruba a atteint son nombre d’envois du jour</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/policy-violation</name>
    <message>
        <source>Forpsi&apos;s outgoing server blocks your connection for an hour (policy violation)</source>
        <translation>Le serveur sortant de Forpsi bloque votre connexion une heure (policy violation)</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/sender-not-login</name>
    <message>
        <source>The server refuses the sender address (sender rejected)</source>
        <translation>Le serveur refuse l’adresse de l’expéditeur (sender rejected)</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/sending-paused</name>
    <message>
        <source>Aruba or Forpsi has paused sending for the sender&apos;s own mailbox</source>
        <translation>Aruba ou Forpsi a suspendu l’envoi pour la boîte aux lettres de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>aruba-forpsi/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server</source>
        <translation>L’enregistrement SPF du domaine expéditeur n’autorise pas le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>att/ip-blocked</name>
    <message>
        <source>AT&amp;T&apos;s own list blocks the sending IP address</source>
        <translation>La liste d’AT&amp;T bloque l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>att/mailbox-suspended</name>
    <message>
        <source>The AT&amp;T or BellSouth mailbox is suspended</source>
        <translation>La boîte aux lettres AT&amp;T ou BellSouth est suspendue</translation>
    </message>
</context>
<context>
    <name>att/missing-ptr</name>
    <message>
        <source>The receiver finds no reverse DNS for the sending IP address (failure in DNS look-up)</source>
        <translation>Aucun DNS inverse trouvé pour l’adresse IP d’envoi (failure in DNS look-up)</translation>
    </message>
</context>
<context>
    <name>att/sender-domain</name>
    <message>
        <source>The receiver could not confirm that the sender&apos;s domain exists</source>
        <translation>Le système destinataire n’a pas pu confirmer que le domaine de l’expéditeur existe</translation>
    </message>
</context>
<context>
    <name>att/user-unknown</name>
    <message>
        <source>There is no such mailbox at AT&amp;T</source>
        <translation>Cette boîte aux lettres n’existe pas chez AT&amp;T</translation>
    </message>
</context>
<context>
    <name>au-kddi/address-malformed</name>
    <message>
        <source>au (KDDI) refuses the address: malformed or of another carrier</source>
        <translation>au (KDDI) refuse l’adresse&#xa0;: mal formée ou d’un autre opérateur</translation>
    </message>
</context>
<context>
    <name>au-kddi/recipient-filter</name>
    <message>
        <source>The recipient&apos;s filter at au (KDDI) refused the message</source>
        <translation>Le filtre du destinataire chez au (KDDI) a refusé le message</translation>
    </message>
</context>
<context>
    <name>au-kddi/user-unknown</name>
    <message>
        <source>There is no such mailbox at au (KDDI)</source>
        <translation>Cette boîte aux lettres n’existe pas chez au (KDDI)</translation>
    </message>
</context>
<context>
    <name>barracuda/banned-content</name>
    <message>
        <source>The message holds a file or words that the recipient&apos;s filter bans</source>
        <translation>Le message contient un fichier ou des mots que le filtre du destinataire interdit</translation>
    </message>
</context>
<context>
    <name>barracuda/blocked-after-scan</name>
    <message>
        <source>The recipient&apos;s Barracuda filter blocked the message after scanning it</source>
        <translation>Le filtre Barracuda du destinataire a bloqué le message après analyse</translation>
    </message>
</context>
<context>
    <name>barracuda/inner-reply</name>
    <message>
        <source>The mail server behind the Barracuda filter refused the message</source>
        <translation>Le serveur de messagerie derrière le filtre Barracuda a refusé le message</translation>
    </message>
</context>
<context>
    <name>barracuda/licence-expired</name>
    <message>
        <source>The licence of the recipient&apos;s mail filter has run out</source>
        <translation>La licence du filtre de messagerie du destinataire a expiré</translation>
    </message>
</context>
<context>
    <name>barracuda/mail-server-wants-login</name>
    <message>
        <source>The mail server behind Barracuda asks the filter to log in</source>
        <translation>Le serveur de messagerie derrière Barracuda demande au filtre de se connecter</translation>
    </message>
</context>
<context>
    <name>barracuda/spam-content</name>
    <message>
        <source>The recipient&apos;s filter scored the message as spam</source>
        <translation>Le filtre du destinataire a évalué le message comme spam</translation>
    </message>
</context>
<context>
    <name>barracuda/spam-link</name>
    <message>
        <source>A link in the message is on a list of spam sites</source>
        <translation>Un lien du message figure sur une liste de sites de spam</translation>
    </message>
</context>
<context>
    <name>barracuda/spoofed-sender</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but came from outside</source>
        <translation>Le message porte le domaine du destinataire mais vient de l’extérieur</translation>
    </message>
</context>
<context>
    <name>barracuda/temporary-error</name>
    <message>
        <source>The receiving filter has a temporary fault</source>
        <translation>Le filtre de réception connaît une panne temporaire</translation>
    </message>
</context>
<context>
    <name>barracuda/user-unknown</name>
    <message>
        <source>The recipient&apos;s mail server does not know this address</source>
        <translation>Le serveur de messagerie du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>barricademx/black-listed</name>
    <message>
        <source>The receiver has the sending server on its own blocklist</source>
        <translation>Le serveur d’envoi est sur la liste de blocage propre au système destinataire</translation>
    </message>
</context>
<context>
    <name>blocklists/0spam</name>
    <message>
        <source>0spam lists the IP address after spam from it</source>
        <translation>0spam répertorie l’adresse IP après en avoir reçu du spam</translation>
    </message>
</context>
<context>
    <name>blocklists/abusix</name>
    <message>
        <source>Abusix Mail Intelligence lists the IP address</source>
        <translation>Abusix Mail Intelligence répertorie l’adresse IP</translation>
    </message>
</context>
<context>
    <name>blocklists/ahbl</name>
    <message>
        <source>AHBL is closed and lists the whole world: the receiver refuses all mail</source>
        <translation>AHBL est fermée et répertorie le monde entier&#xa0;: le destinataire refuse tout</translation>
    </message>
</context>
<context>
    <name>blocklists/anonmails</name>
    <message>
        <source>anonmails.de has been closed since November 2024: the receiver still uses a dead blocklist</source>
        <translation>anonmails.de est fermée depuis novembre 2024&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/backscatterer</name>
    <message>
        <source>Backscatterer.org lists the IP address for misdirected bounces or callouts</source>
        <translation>Backscatterer.org répertorie l’adresse IP pour avis mal dirigés ou vérifications</translation>
    </message>
</context>
<context>
    <name>blocklists/barracudacentral</name>
    <message>
        <source>The Barracuda Reputation Block List names the sending IP address</source>
        <translation>La liste Barracuda Reputation Block List contient l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/blocklist-de</name>
    <message>
        <source>blocklist.de lists the IP address for attacks on other servers</source>
        <translation>blocklist.de répertorie l’adresse IP pour attaques contre d’autres serveurs</translation>
    </message>
</context>
<context>
    <name>blocklists/cbl-abuseat</name>
    <message>
        <source>CBL, now part of Spamhaus XBL, lists the IP address as infected</source>
        <translation>CBL, désormais partie de Spamhaus XBL, répertorie l’adresse IP comme infectée</translation>
    </message>
</context>
<context>
    <name>blocklists/countries</name>
    <message>
        <source>The receiver refuses mail from the country of the sending server</source>
        <translation>Le système destinataire refuse les e-mails du pays du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/dnswl</name>
    <message>
        <source>No listing: the receiver uses an allow list as a blocklist</source>
        <translation>Aucune inscription&#xa0;: une liste d’autorisation sert ici de liste de blocage</translation>
    </message>
</context>
<context>
    <name>blocklists/dronebl</name>
    <message>
        <source>DroneBL lists the IP address as hacked, a proxy or an attacker</source>
        <translation>DroneBL répertorie l’adresse IP comme piratée, proxy ou attaquante</translation>
    </message>
</context>
<context>
    <name>blocklists/dsbl</name>
    <message>
        <source>DSBL has been closed since 2008: the receiver still uses a dead blocklist</source>
        <translation>DSBL est fermée depuis 2008&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/emailbasura</name>
    <message>
        <source>Email Basura has been closed since October 2019: the receiver still uses a dead blocklist</source>
        <translation>Email Basura est fermée depuis octobre 2019&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/gbudb</name>
    <message>
        <source>GBUdb Truncate lists the IP address: almost all its mail looked like spam</source>
        <translation>GBUdb Truncate répertorie l’adresse IP&#xa0;: presque tous ses e-mails semblaient du spam</translation>
    </message>
</context>
<context>
    <name>blocklists/hostkarma</name>
    <message>
        <source>Hostkarma (Junk Email Filter) lists the sending IP address</source>
        <translation>Hostkarma (Junk Email Filter) répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/imp-ch</name>
    <message>
        <source>ImproWare (imp.ch, SwiNOG) lists the sending IP address</source>
        <translation>ImproWare (imp.ch, SwiNOG) répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/inps-de</name>
    <message>
        <source>inps.de has been closed since May 2020: the receiver still uses a dead blocklist</source>
        <translation>inps.de est fermée depuis mai 2020&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/invaluement-ip</name>
    <message>
        <source>Invaluement (ivmSIP) lists the IP address or the range around it</source>
        <translation>Invaluement (ivmSIP) répertorie l’adresse IP ou la plage autour d’elle</translation>
    </message>
</context>
<context>
    <name>blocklists/invaluement-uri</name>
    <message>
        <source>Invaluement (ivmURI) lists a domain in the message</source>
        <translation>Invaluement (ivmURI) répertorie un domaine du message</translation>
    </message>
</context>
<context>
    <name>blocklists/lashback</name>
    <message>
        <source>LashBack UBL has been closed since 2024: the receiver still uses a dead blocklist</source>
        <translation>LashBack UBL est fermée depuis 2024&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/mailspike</name>
    <message>
        <source>Mailspike gives the IP address a poor reputation</source>
        <translation>Mailspike attribue à l’adresse IP une mauvaise réputation</translation>
    </message>
</context>
<context>
    <name>blocklists/megarbl</name>
    <message>
        <source>MegaRBL has been closed since November 2019: the receiver still uses a dead blocklist</source>
        <translation>MegaRBL est fermée depuis novembre 2019&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/msbl</name>
    <message>
        <source>The Email Blocklist (EBL) names a mail address in the message</source>
        <translation>The Email Blocklist (EBL) contient une adresse e-mail du message</translation>
    </message>
</context>
<context>
    <name>blocklists/nixspam</name>
    <message>
        <source>NiX Spam has been closed since January 2025: the receiver uses a dead blocklist</source>
        <translation>NiX Spam est fermée depuis janvier 2025&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/njabl</name>
    <message>
        <source>NJABL has been closed since 2013: the receiver uses a dead blocklist</source>
        <translation>NJABL est fermée depuis 2013&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/nordspam</name>
    <message>
        <source>NordSpam lists the sending IP address or domain</source>
        <translation>NordSpam répertorie l’adresse IP ou le domaine d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/not-allowed-to-connect</name>
    <message>
        <source>The receiver lets this server not even connect and gives no reason</source>
        <translation>Le système destinataire refuse même la connexion de ce serveur, sans motif</translation>
    </message>
</context>
<context>
    <name>blocklists/ordb</name>
    <message>
        <source>ORDB has been closed since 2006: the receiver uses a dead blocklist</source>
        <translation>ORDB est fermée depuis 2006&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/other-list</name>
    <message>
        <source>A blocklist named in the reply lists the sender</source>
        <translation>Une liste de blocage nommée dans la réponse répertorie l’expéditeur</translation>
    </message>
</context>
<context>
    <name>blocklists/psbl</name>
    <message>
        <source>PSBL lists the IP address after mail to a spam trap</source>
        <translation>PSBL répertorie l’adresse IP après un e-mail à une adresse piège</translation>
    </message>
</context>
<context>
    <name>blocklists/query-error</name>
    <message>
        <source>No listing: a blocklist refused the receiver&apos;s query</source>
        <translation>Aucune inscription&#xa0;: une liste de blocage a refusé la requête du destinataire</translation>
    </message>
</context>
<context>
    <name>blocklists/receivers-own-list</name>
    <message>
        <source>The receiver keeps the sending IP address on a blocklist of its own</source>
        <translation>Le système destinataire tient l’adresse IP d’envoi sur sa liste de blocage</translation>
    </message>
</context>
<context>
    <name>blocklists/rfc-ignorant</name>
    <message>
        <source>RFC-Ignorant has been closed since 2012: the receiver still uses a dead blocklist</source>
        <translation>RFC-Ignorant est fermée depuis 2012&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/s5h</name>
    <message>
        <source>The list all.s5h.net names the sending IP address</source>
        <translation>La liste all.s5h.net contient l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/senderscore</name>
    <message>
        <source>The Return Path (Validity Sender Score) blocklist names the IP address</source>
        <translation>La liste de blocage Return Path (Validity Sender Score) contient l’adresse IP</translation>
    </message>
</context>
<context>
    <name>blocklists/sorbs</name>
    <message>
        <source>SORBS has been closed since June 2024: the receiver still uses a dead blocklist</source>
        <translation>SORBS est fermée depuis juin 2024&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/spamcannibal</name>
    <message>
        <source>SpamCannibal has been closed since May 2019: the receiver still uses a dead blocklist</source>
        <translation>SpamCannibal est fermée depuis mai 2019&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/spamcop</name>
    <message>
        <source>SpamCop lists the IP address after fresh spam reports</source>
        <translation>SpamCop répertorie l’adresse IP après de récents signalements de spam</translation>
    </message>
</context>
<context>
    <name>blocklists/spameatingmonkey</name>
    <message>
        <source>Spam Eating Monkey lists the sending IP address</source>
        <translation>Spam Eating Monkey répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/spameatingmonkey-domain</name>
    <message>
        <source>Spam Eating Monkey lists the domain as new or as seen in spam</source>
        <translation>Spam Eating Monkey répertorie le domaine comme nouveau ou vu dans du spam</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-authbl</name>
    <message>
        <source>Spamhaus AuthBL: the IP address is known for trying out passwords</source>
        <translation>Spamhaus AuthBL&#xa0;: l’adresse IP est connue pour essayer des mots de passe</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-css</name>
    <message>
        <source>Spamhaus CSS lists the IP address for mail of low reputation</source>
        <translation>Spamhaus CSS répertorie l’adresse IP pour e-mails de faible réputation</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-dbl</name>
    <message>
        <source>Spamhaus DBL lists the sender&apos;s domain or server name</source>
        <translation>Spamhaus DBL répertorie le domaine ou le nom de serveur de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-dbl-asked-for-ip</name>
    <message>
        <source>No listing: the receiver asks a domain list for an IP address</source>
        <translation>Aucune inscription&#xa0;: une adresse IP est demandée à une liste de domaines</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-pbl</name>
    <message>
        <source>Spamhaus PBL: the IP address is meant for end users, not for mail servers</source>
        <translation>Spamhaus PBL&#xa0;: adresse IP pour utilisateurs finaux, pas pour serveurs de messagerie</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-public-resolver</name>
    <message>
        <source>No listing: the receiver asks Spamhaus through a public DNS resolver</source>
        <translation>Aucune inscription&#xa0;: Spamhaus est interrogé par un résolveur DNS public</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-sbl</name>
    <message>
        <source>Spamhaus SBL lists the IP address as a source of spam</source>
        <translation>Spamhaus SBL répertorie l’adresse IP comme source de spam</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-too-many-queries</name>
    <message>
        <source>No listing: the receiver asks Spamhaus more often than it may</source>
        <translation>Aucune inscription&#xa0;: le destinataire interroge Spamhaus plus qu’il n’y a droit</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-wrong-zone</name>
    <message>
        <source>No listing: the receiver asks for a Spamhaus list that does not exist</source>
        <translation>Aucune inscription&#xa0;: la liste Spamhaus interrogée n’existe pas</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-xbl</name>
    <message>
        <source>Spamhaus XBL lists the IP address: something behind it is infected or hacked</source>
        <translation>Spamhaus XBL répertorie l’adresse IP&#xa0;: un appareil derrière est infecté ou piraté</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-zen</name>
    <message>
        <source>Spamhaus lists the sending IP address; the reply does not say in which part</source>
        <translation>Spamhaus répertorie l’adresse IP d’envoi&#x202f;; la réponse ne dit pas dans quelle partie</translation>
    </message>
</context>
<context>
    <name>blocklists/spamhaus-zrd</name>
    <message>
        <source>Spamhaus ZRD: the sender&apos;s domain is only hours old</source>
        <translation>Spamhaus ZRD&#xa0;: le domaine de l’expéditeur n’a que quelques heures</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-dyna</name>
    <message>
        <source>SpamRATS: the reverse DNS of the IP address looks like a home connection</source>
        <translation>SpamRATS&#xa0;: le DNS inverse de l’adresse IP ressemble à une ligne domestique</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-noptr</name>
    <message>
        <source>SpamRATS: the sending IP address has no reverse DNS</source>
        <translation>SpamRATS&#xa0;: l’adresse IP d’envoi n’a pas de DNS inverse</translation>
    </message>
</context>
<context>
    <name>blocklists/spamrats-spam</name>
    <message>
        <source>SpamRATS lists the sending IP address</source>
        <translation>SpamRATS répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/spfbl</name>
    <message>
        <source>SPFBL.net lists the sending IP address</source>
        <translation>SPFBL.net répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>blocklists/surbl</name>
    <message>
        <source>SURBL lists a web domain used in the message or by the sender</source>
        <translation>SURBL répertorie un domaine web utilisé dans le message ou par l’expéditeur</translation>
    </message>
</context>
<context>
    <name>blocklists/surbl-refused</name>
    <message>
        <source>No listing: SURBL refused the receiver&apos;s query</source>
        <translation>Aucune inscription&#xa0;: SURBL a refusé la requête du système destinataire</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-1</name>
    <message>
        <source>UCEPROTECT level 1 lists this IP address</source>
        <translation>UCEPROTECT niveau 1 répertorie cette adresse IP</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-2</name>
    <message>
        <source>UCEPROTECT level 2 lists the address range around this IP address</source>
        <translation>UCEPROTECT niveau 2 répertorie la plage d’adresses autour de cette adresse IP</translation>
    </message>
</context>
<context>
    <name>blocklists/uceprotect-3</name>
    <message>
        <source>UCEPROTECT level 3 lists the sender&apos;s whole provider</source>
        <translation>UCEPROTECT niveau 3 répertorie tout le fournisseur de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>blocklists/unnamed-list</name>
    <message>
        <source>The sending IP address is on a blocklist that the reply does not name</source>
        <translation>L’adresse IP d’envoi est sur une liste de blocage que la réponse ne nomme pas</translation>
    </message>
</context>
<context>
    <name>blocklists/uribl</name>
    <message>
        <source>URIBL lists a web domain used in the message or by the sender</source>
        <translation>URIBL répertorie un domaine web utilisé dans le message ou par l’expéditeur</translation>
    </message>
</context>
<context>
    <name>blocklists/uribl-refused</name>
    <message>
        <source>No listing: URIBL refused the receiver&apos;s query</source>
        <translation>Aucune inscription&#xa0;: URIBL a refusé la requête du système destinataire</translation>
    </message>
</context>
<context>
    <name>blocklists/virusfree</name>
    <message>
        <source>VirusFree lists the IP address as part of a botnet</source>
        <translation>VirusFree répertorie l’adresse IP comme partie d’un botnet</translation>
    </message>
</context>
<context>
    <name>blocklists/webiron</name>
    <message>
        <source>WebIron has been closed since 2020: the receiver still uses a dead blocklist</source>
        <translation>WebIron est fermée depuis 2020&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/wpbl</name>
    <message>
        <source>WPBL has been closed since 2024: the receiver still uses a dead blocklist</source>
        <translation>WPBL est fermée depuis 2024&#xa0;: le destinataire l’utilise encore</translation>
    </message>
</context>
<context>
    <name>blocklists/xforce</name>
    <message>
        <source>IBM X-Force (dnsbl.cobion.com) lists the sending IP address</source>
        <translation>IBM X-Force (dnsbl.cobion.com) répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>bluehost/recipient-blocks-sender</name>
    <message>
        <source>The recipient&apos;s block list at Bluehost holds the sender</source>
        <translation>L’expéditeur est sur la liste de blocage du destinataire chez Bluehost</translation>
    </message>
</context>
<context>
    <name>bluehost/session-limit</name>
    <message>
        <source>Too many messages went to Bluehost in one connection</source>
        <translation>Trop de messages ont été envoyés à Bluehost en une seule connexion</translation>
    </message>
</context>
<context>
    <name>bluetie/listed</name>
    <message>
        <source>BlueTie refuses the sending IP address (BL0001 to BL0005)</source>
        <translation>BlueTie refuse l’adresse IP d’envoi (BL0001 à BL0005)</translation>
    </message>
</context>
<context>
    <name>brevo/not-activated</name>
    <message>
        <source>Brevo has not opened the SMTP account for sending yet</source>
        <translation>Brevo n’a pas encore ouvert le compte SMTP à l’envoi</translation>
    </message>
</context>
<context>
    <name>brevo/unauthorized-ip</name>
    <message>
        <source>Brevo: the program&apos;s IP address is not on the list of authorised addresses</source>
        <translation>Brevo&#xa0;: l’adresse IP du programme n’est pas sur la liste des adresses autorisées</translation>
    </message>
</context>
<context>
    <name>bt/ip-reputation</name>
    <message>
        <source>The receiver refuses the sending IP address for its reputation</source>
        <translation>Le système destinataire refuse l’adresse IP d’envoi pour sa réputation</translation>
    </message>
</context>
<context>
    <name>centurylink-windstream/internal-reputation</name>
    <message>
        <source>The receiver&apos;s internal reputation list refuses the sending server</source>
        <translation>La liste de réputation interne du destinataire refuse le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>centurylink-windstream/spam-content</name>
    <message>
        <source>The filter took the message for spam (spam content in the message)</source>
        <translation>Le filtre a pris le message pour du spam (spam content in the message)</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/account-blocked</name>
    <message>
        <source>Spectrum has blocked this account from sending</source>
        <translation>Spectrum a bloqué l’envoi pour ce compte</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/cannot-process</name>
    <message>
        <source>Spectrum cannot process the message at the moment</source>
        <translation>Spectrum ne peut pas traiter le message pour le moment</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/cloudmark-listed</name>
    <message>
        <source>Spectrum refuses the sending IP address because Cloudmark lists it</source>
        <translation>Spectrum refuse l’adresse IP d’envoi car Cloudmark la répertorie</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/domain-policy</name>
    <message>
        <source>Spectrum refused the message by the sending domain&apos;s own policy</source>
        <translation>Spectrum a refusé le message selon la politique du domaine d’envoi</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/from-not-yours</name>
    <message>
        <source>The From address is not the one signed in at Spectrum</source>
        <translation>L’adresse From n’est pas celle qui est connectée chez Spectrum</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/ip-blocked</name>
    <message>
        <source>Spectrum blocks the sending IP address for suspicious activity</source>
        <translation>Spectrum bloque l’adresse IP d’envoi pour activité suspecte</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/no-ipv6</name>
    <message>
        <source>Spectrum takes no mail over IPv6</source>
        <translation>Spectrum n’accepte pas d’e-mails par IPv6</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/rate-limited</name>
    <message>
        <source>Spectrum limits the number of messages from this sender</source>
        <translation>Spectrum limite le nombre de messages de cet expéditeur</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/reverse-dns</name>
    <message>
        <source>Spectrum found no matching reverse DNS for the sending IP address</source>
        <translation>Spectrum n’a pas trouvé de DNS inverse concordant pour l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/spamhaus-listed</name>
    <message>
        <source>Spectrum refuses the sending IP address because Spamhaus lists it</source>
        <translation>Spectrum refuse l’adresse IP d’envoi car Spamhaus la répertorie</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-big</name>
    <message>
        <source>The message is larger than Spectrum&apos;s 20 MB</source>
        <translation>Le message dépasse les 20 Mo de Spectrum</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-many-connections</name>
    <message>
        <source>Spectrum allows fewer connections from this IP address</source>
        <translation>Spectrum autorise moins de connexions depuis cette adresse IP</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/too-many-recipients</name>
    <message>
        <source>The message has too many recipients for Spectrum</source>
        <translation>Le message a trop de destinataires pour Spectrum</translation>
    </message>
</context>
<context>
    <name>charter-spectrum/unknown-recipients</name>
    <message>
        <source>Spectrum counted too many recipients that do not exist</source>
        <translation>Spectrum a compté trop de destinataires inexistants</translation>
    </message>
</context>
<context>
    <name>china-unattributed/busy</name>
    <message>
        <source>A mail system in China is short of memory or cannot reach its queue</source>
        <translation>Un système en Chine manque de mémoire ou n’atteint pas sa file d’attente</translation>
    </message>
</context>
<context>
    <name>china-unattributed/helo</name>
    <message>
        <source>The greeting name of the sending server was refused (helohost error)</source>
        <translation>Le nom de salutation du serveur d’envoi a été refusé (helohost error)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/ip-refused</name>
    <message>
        <source>The receiver bars the sending IP address (black ip)</source>
        <translation>Le système destinataire exclut l’adresse IP d’envoi (black ip)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/list-members-only</name>
    <message>
        <source>The address belongs to a closed list: only its members may write to it</source>
        <translation>L’adresse est celle d’une liste fermée&#xa0;: seuls ses membres peuvent y écrire</translation>
    </message>
</context>
<context>
    <name>china-unattributed/listed</name>
    <message>
        <source>The sending IP address is on a blocklist (rbl deny)</source>
        <translation>L’adresse IP d’envoi figure sur une liste de blocage (rbl deny)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/login-needed</name>
    <message>
        <source>The outgoing server wants a login that the mail program did not make</source>
        <translation>Le serveur sortant exige une connexion que le logiciel de messagerie n’a pas faite</translation>
    </message>
</context>
<context>
    <name>china-unattributed/looping</name>
    <message>
        <source>The message goes in a circle at the receiver</source>
        <translation>Le message tourne en rond chez le destinataire</translation>
    </message>
</context>
<context>
    <name>china-unattributed/mailbox-locked</name>
    <message>
        <source>The mailbox is locked</source>
        <translation>La boîte aux lettres est verrouillée</translation>
    </message>
</context>
<context>
    <name>china-unattributed/no-relay</name>
    <message>
        <source>The server does not pass mail on (host denies relay)</source>
        <translation>Le serveur ne relaie pas les e-mails (host denies relay)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/not-a-mail-server</name>
    <message>
        <source>A mail system in China does not take the sending computer for a mail server</source>
        <translation>Un système en Chine ne prend pas l’ordinateur d’envoi pour un serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>china-unattributed/remote-ip-check</name>
    <message>
        <source>The sending IP address does not fit the sender&apos;s domain (remote ip check error)</source>
        <translation>L’adresse IP d’envoi ne correspond pas au domaine expéditeur (remote ip check error)</translation>
    </message>
</context>
<context>
    <name>china-unattributed/same-size-flood</name>
    <message>
        <source>A mail system in China got too many messages of the same size</source>
        <translation>Un système de messagerie en Chine a reçu trop de messages de même taille</translation>
    </message>
</context>
<context>
    <name>china-unattributed/sender-refused</name>
    <message>
        <source>A mail system in China refuses the sender address</source>
        <translation>Un système de messagerie en Chine refuse l’adresse de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>china-unattributed/too-many-recipients</name>
    <message>
        <source>The mail system allows fewer recipients for one message</source>
        <translation>Le système de messagerie autorise moins de destinataires par message</translation>
    </message>
</context>
<context>
    <name>cisco/access-rejected</name>
    <message>
        <source>The recipient&apos;s Cisco filter lets this server send no mail</source>
        <translation>Le filtre Cisco du destinataire n’accepte aucun e-mail de ce serveur</translation>
    </message>
</context>
<context>
    <name>cisco/address-rejected</name>
    <message>
        <source>The recipient&apos;s Cisco filter does not accept this address</source>
        <translation>Le filtre Cisco du destinataire n’accepte pas cette adresse</translation>
    </message>
</context>
<context>
    <name>cisco/command-not-recognized</name>
    <message>
        <source>The receiving server does not understand a command of the sending server</source>
        <translation>Le serveur destinataire ne comprend pas une commande du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>cisco/connection-time-exceeded</name>
    <message>
        <source>The transfer took longer than the receiving filter allows</source>
        <translation>Le transfert a duré plus longtemps que ne le permet le filtre de réception</translation>
    </message>
</context>
<context>
    <name>cisco/delivery-expired</name>
    <message>
        <source>Your mail gateway gave up after trying for days</source>
        <translation>Votre passerelle de messagerie a abandonné après des jours de tentatives</translation>
    </message>
</context>
<context>
    <name>cisco/dkim-unauthenticated</name>
    <message>
        <source>The recipient&apos;s Cisco filter found no valid DKIM signature</source>
        <translation>Le filtre Cisco du destinataire n’a pas trouvé de signature DKIM valide</translation>
    </message>
</context>
<context>
    <name>cisco/dmarc-unauthenticated</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Cisco filter</source>
        <translation>Le message échoue à DMARC au filtre Cisco du destinataire</translation>
    </message>
</context>
<context>
    <name>cisco/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain does not exist or has no mail host</source>
        <translation>Le domaine du destinataire n’existe pas ou n’a pas de serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>cisco/message-too-big</name>
    <message>
        <source>The message is larger than the recipient&apos;s filter allows</source>
        <translation>Le message est plus volumineux que ne le permet le filtre du destinataire</translation>
    </message>
</context>
<context>
    <name>cisco/out-of-resources</name>
    <message>
        <source>The recipient&apos;s Cisco filter is out of space or overloaded</source>
        <translation>Le filtre Cisco du destinataire manque d’espace ou est surchargé</translation>
    </message>
</context>
<context>
    <name>cisco/poor-domain-reputation</name>
    <message>
        <source>Cisco rates a domain used in this message as poor</source>
        <translation>Cisco juge mauvaise la réputation d’un domaine de ce message</translation>
    </message>
</context>
<context>
    <name>cisco/poor-ip-reputation</name>
    <message>
        <source>Cisco rates the sending IP address as poor</source>
        <translation>Cisco juge mauvaise la réputation de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>cisco/sender-domain-missing</name>
    <message>
        <source>The domain of your sender address does not exist in DNS</source>
        <translation>Le domaine de votre adresse d’expéditeur n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>cisco/sender-domain-unresolved</name>
    <message>
        <source>The domain of your sender address cannot be looked up for now</source>
        <translation>La requête DNS du domaine de votre adresse d’expéditeur échoue pour l’instant</translation>
    </message>
</context>
<context>
    <name>cisco/spf-unauthorized</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF n’autorise pas le serveur d’envoi, et le destinataire l’exige</translation>
    </message>
</context>
<context>
    <name>cisco/starttls-required</name>
    <message>
        <source>The recipient&apos;s filter takes only encrypted mail from this sender</source>
        <translation>Le filtre du destinataire n’accepte que des e-mails chiffrés de cet expéditeur</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-connections</name>
    <message>
        <source>The receiving filter has too many open connections</source>
        <translation>Le filtre de réception a trop de connexions ouvertes</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-invalid-recipients</name>
    <message>
        <source>The recipient&apos;s filter saw too many unknown addresses from your server</source>
        <translation>Le filtre du destinataire a vu trop d’adresses inconnues de votre serveur</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the filter takes at once</source>
        <translation>Le message nomme plus de destinataires que le filtre n’en prend à la fois</translation>
    </message>
</context>
<context>
    <name>cisco/too-many-recipients-this-hour</name>
    <message>
        <source>The hourly limit of recipients from your server is reached</source>
        <translation>La limite horaire de destinataires de votre serveur est atteinte</translation>
    </message>
</context>
<context>
    <name>clamav/virus-found</name>
    <message>
        <source>The virus scanner ClamAV found malware in the message</source>
        <translation>L’antivirus ClamAV a trouvé un logiciel malveillant dans le message</translation>
    </message>
</context>
<context>
    <name>class/permanent</name>
    <message>
        <source>A permanent failure (5xx)</source>
        <translation>Un échec définitif (5xx)</translation>
    </message>
</context>
<context>
    <name>class/success</name>
    <message>
        <source>A positive answer (2xx)</source>
        <translation>Une réponse positive (2xx)</translation>
    </message>
</context>
<context>
    <name>class/temporary</name>
    <message>
        <source>A temporary failure (4xx)</source>
        <translation>Un échec temporaire (4xx)</translation>
    </message>
</context>
<context>
    <name>class/unknown</name>
    <message>
        <source>The reason is not known</source>
        <translation>Le motif n’est pas connu</translation>
    </message>
</context>
<context>
    <name>cloudflare-routing/listed</name>
    <message>
        <source>Cloudflare Email Routing found the sending IP address on a blocklist</source>
        <translation>Cloudflare Email Routing a trouvé l’adresse IP d’envoi sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>cloudflare-routing/upstream-error</name>
    <message>
        <source>Cloudflare could not forward the message to the recipient&apos;s real mailbox</source>
        <translation>Cloudflare n’a pas pu transférer le message à la vraie boîte du destinataire</translation>
    </message>
</context>
<context>
    <name>cloudmark/csi-listed</name>
    <message>
        <source>Cloudmark rates the sending IP address as poor</source>
        <translation>Cloudmark juge mauvaise la réputation de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>cloudmark/too-many-connections</name>
    <message>
        <source>Too many connections at once from your server</source>
        <translation>Trop de connexions à la fois depuis votre serveur</translation>
    </message>
</context>
<context>
    <name>comcast/blocked-for-spam</name>
    <message>
        <source>Comcast blocks the sending IP address for spam-like mail (BL000000)</source>
        <translation>Comcast bloque l’adresse IP d’envoi pour e-mails semblables à du spam (BL000000)</translation>
    </message>
</context>
<context>
    <name>comcast/blocklisted</name>
    <message>
        <source>Comcast found the sending IP address on public blocklists (BL0000nn)</source>
        <translation>Comcast a trouvé l’adresse IP d’envoi sur des listes publiques (BL0000nn)</translation>
    </message>
</context>
<context>
    <name>comcast/dmarc</name>
    <message>
        <source>Comcast refused the message because the sender domain&apos;s DMARC policy says so (DM000001)</source>
        <translation>Comcast refuse le message selon la politique DMARC du domaine expéditeur (DM000001)</translation>
    </message>
</context>
<context>
    <name>comcast/dynamic-address</name>
    <message>
        <source>Comcast takes the sending IP address for a home or dynamic one (ES000010)</source>
        <translation>Comcast prend l’adresse IP d’envoi pour domestique ou dynamique (ES000010)</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-closed</name>
    <message>
        <source>The mailbox is closed or out of service</source>
        <translation>La boîte aux lettres est fermée ou hors service</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-full</name>
    <message>
        <source>The mailbox is full (user over quota)</source>
        <translation>La boîte aux lettres est pleine (user over quota)</translation>
    </message>
</context>
<context>
    <name>comcast/mailbox-gets-too-much</name>
    <message>
        <source>The mailbox got too many messages in a short time</source>
        <translation>La boîte aux lettres a reçu trop de messages en peu de temps</translation>
    </message>
</context>
<context>
    <name>comcast/missing-ptr</name>
    <message>
        <source>Comcast wants reverse DNS, and the sending IP address has none</source>
        <translation>Comcast exige un DNS inverse, et l’adresse IP d’envoi n’en a pas</translation>
    </message>
</context>
<context>
    <name>comcast/own-home-connection</name>
    <message>
        <source>Comcast takes no mail directly from its own home connections (ES000001)</source>
        <translation>Comcast n’accepte pas d’e-mails directs de ses lignes domestiques (ES000001)</translation>
    </message>
</context>
<context>
    <name>comcast/rate-limited</name>
    <message>
        <source>Comcast slows down the sending server (too many sessions or messages)</source>
        <translation>Comcast ralentit le serveur d’envoi (trop de sessions ou de messages)</translation>
    </message>
</context>
<context>
    <name>comcast/recipient-temporarily-unavailable</name>
    <message>
        <source>The mailbox cannot take mail at the moment (recipient temporarily unavailable)</source>
        <translation>La boîte ne peut rien recevoir pour l’instant (recipient temporarily unavailable)</translation>
    </message>
</context>
<context>
    <name>comcast/reverse-dns-lookup-failed</name>
    <message>
        <source>The receiver could not look up the reverse DNS of the sending IP address</source>
        <translation>Le destinataire n’a pas pu consulter le DNS inverse de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>comcast/user-unknown</name>
    <message>
        <source>There is no such mailbox (&quot;not our customer&quot;, &quot;mailbox unallocated&quot;)</source>
        <translation>Boîte aux lettres inexistante («&#xa0;not our customer&#xa0;», «&#xa0;mailbox unallocated&#xa0;»)</translation>
    </message>
</context>
<context>
    <name>communigate/blacklisted-host</name>
    <message>
        <source>The receiving server has your server on its block list (CommuniGate Pro)</source>
        <translation>Votre serveur est sur la liste de blocage du destinataire (CommuniGate Pro)</translation>
    </message>
</context>
<context>
    <name>courier/duplicate</name>
    <message>
        <source>The receiver has seen the same message before (Courier)</source>
        <translation>Le système destinataire a déjà vu ce même message (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/filter-unavailable</name>
    <message>
        <source>A service of the receiving server does not run for now (Courier)</source>
        <translation>Un service du serveur destinataire ne fonctionne pas pour l’instant (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/login</name>
    <message>
        <source>The server for outgoing mail wants a login</source>
        <translation>Le serveur des e-mails sortants exige une connexion</translation>
    </message>
</context>
<context>
    <name>courier/loop</name>
    <message>
        <source>The message goes round in circles (Courier)</source>
        <translation>Le message tourne en rond (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/mail-system-full</name>
    <message>
        <source>The receiving server is running out of disk space</source>
        <translation>Le serveur destinataire manque d’espace disque</translation>
    </message>
</context>
<context>
    <name>courier/message-size</name>
    <message>
        <source>The message is larger than the server allows (Courier)</source>
        <translation>Le message est plus volumineux que ne le permet le serveur (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/no-such-domain</name>
    <message>
        <source>The sending server found no such domain in DNS</source>
        <translation>Le serveur d’envoi n’a pas trouvé ce domaine dans le DNS</translation>
    </message>
</context>
<context>
    <name>courier/not-authorized</name>
    <message>
        <source>A rule of the receiver refused the message</source>
        <translation>Une règle du système destinataire a refusé le message</translation>
    </message>
</context>
<context>
    <name>courier/not-whitelisted</name>
    <message>
        <source>The recipient accepts known senders only (Courier)</source>
        <translation>Le destinataire n’accepte que des expéditeurs connus (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/rate-limit</name>
    <message>
        <source>The sender has used up the allowed number of messages (Courier)</source>
        <translation>L’expéditeur a épuisé le nombre de messages autorisé (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-domain-lookup</name>
    <message>
        <source>A name of the sender could not be looked up for now (Courier)</source>
        <translation>Un nom de l’expéditeur n’a pas pu être résolu pour l’instant (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-domain-missing</name>
    <message>
        <source>The domain of the sender address does not exist (Courier)</source>
        <translation>Le domaine de l’adresse de l’expéditeur n’existe pas (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-mx-wrong</name>
    <message>
        <source>The DNS records of the sender&apos;s domain break the rules (Courier)</source>
        <translation>Les enregistrements DNS du domaine de l’expéditeur enfreignent les règles (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/sender-rejected</name>
    <message>
        <source>The receiver has this sender on its block list</source>
        <translation>L’expéditeur est sur la liste de blocage du système destinataire</translation>
    </message>
</context>
<context>
    <name>courier/spam-refused</name>
    <message>
        <source>The receiver judged the sender as a source of spam</source>
        <translation>Le système destinataire a jugé l’expéditeur comme source de spam</translation>
    </message>
</context>
<context>
    <name>courier/starttls-first</name>
    <message>
        <source>The server wants an encrypted connection first (Courier)</source>
        <translation>Le serveur exige d’abord une connexion chiffrée (Courier)</translation>
    </message>
</context>
<context>
    <name>courier/syntax-error</name>
    <message>
        <source>The server did not understand a command of the sending program (Courier)</source>
        <translation>Le serveur n’a pas compris une commande du programme d’envoi (Courier)</translation>
    </message>
</context>
<context>
    <name>cox/account-suspicious</name>
    <message>
        <source>Cox has throttled or blocked the sending Cox account</source>
        <translation>Cox a limité ou bloqué le compte Cox de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>cox/attachment</name>
    <message>
        <source>Cox does not take this kind of attachment</source>
        <translation>Cox n’accepte pas ce type de pièce jointe</translation>
    </message>
</context>
<context>
    <name>cox/blocked</name>
    <message>
        <source>Cox blocks the sending IP address until it is asked to lift the block (CXBL)</source>
        <translation>Cox bloque l’adresse IP d’envoi jusqu’à demande de déblocage (CXBL)</translation>
    </message>
</context>
<context>
    <name>cox/blocklisted</name>
    <message>
        <source>Cox found the sending IP address on public blocklists (IPBLnnnn)</source>
        <translation>Cox a trouvé l’adresse IP d’envoi sur des listes de blocage publiques (IPBLnnnn)</translation>
    </message>
</context>
<context>
    <name>cox/link-listed</name>
    <message>
        <source>Cox found a link in the message on blocklists (URLBLnnn)</source>
        <translation>Cox a trouvé un lien du message sur des listes de blocage (URLBLnnn)</translation>
    </message>
</context>
<context>
    <name>cox/protocol-error</name>
    <message>
        <source>The sending program broke the rules of SMTP (no data before greeting, CXSMTP)</source>
        <translation>Règles SMTP enfreintes par le programme d’envoi (no data before greeting, CXSMTP)</translation>
    </message>
</context>
<context>
    <name>cox/rate-limited</name>
    <message>
        <source>Too many messages to the receiver in a short time (threshold exceeded, CXMXRT)</source>
        <translation>Trop de messages au destinataire en peu de temps (threshold exceeded, CXMXRT)</translation>
    </message>
</context>
<context>
    <name>cox/reverse-dns</name>
    <message>
        <source>The receiver cannot find the reverse DNS of the sending IP address (no rDNS, CXDNS)</source>
        <translation>Aucun DNS inverse trouvé pour l’adresse IP d’envoi (no rDNS, CXDNS)</translation>
    </message>
</context>
<context>
    <name>cox/sender-domain</name>
    <message>
        <source>Cox could not confirm the sender&apos;s domain (CXSNDR)</source>
        <translation>Cox n’a pas pu confirmer le domaine de l’expéditeur (CXSNDR)</translation>
    </message>
</context>
<context>
    <name>cox/temporary-block</name>
    <message>
        <source>Cox blocks the sending IP address for up to 24 hours (CDRBL)</source>
        <translation>Cox bloque l’adresse IP d’envoi pour 24 heures au plus (CDRBL)</translation>
    </message>
</context>
<context>
    <name>cox/too-many-connections</name>
    <message>
        <source>Too many connections to the receiver at a time (CNCT)</source>
        <translation>Trop de connexions au système destinataire à la fois (CNCT)</translation>
    </message>
</context>
<context>
    <name>cox/unknown-recipients</name>
    <message>
        <source>Cox blocks the sending IP address for too many unknown recipients</source>
        <translation>Cox bloque l’adresse IP d’envoi pour trop de destinataires inconnus</translation>
    </message>
</context>
<context>
    <name>cpanel/address-not-deliverable</name>
    <message>
        <source>The hosting server finds no way to deliver to this address</source>
        <translation>Le serveur d’hébergement ne trouve aucun moyen de remettre à cette adresse</translation>
    </message>
</context>
<context>
    <name>cpanel/cannot-process-now</name>
    <message>
        <source>The receiving hosting server cannot process mail for the moment</source>
        <translation>Le serveur d’hébergement du destinataire ne peut rien traiter pour l’instant</translation>
    </message>
</context>
<context>
    <name>cpanel/defers-and-failures</name>
    <message>
        <source>Too much of your domain&apos;s mail failed this hour, so the host stopped all of it</source>
        <translation>Trop d’e-mails de votre domaine ont échoué cette heure&#x202f;; l’hébergeur a tout arrêté</translation>
    </message>
</context>
<context>
    <name>cpanel/hourly-limit-deferred</name>
    <message>
        <source>Your hosting account reached its hourly limit; the message goes out later</source>
        <translation>Votre compte d’hébergement a atteint sa limite horaire&#x202f;; envoi plus tard</translation>
    </message>
</context>
<context>
    <name>cpanel/hourly-limit-discarded</name>
    <message>
        <source>Your hosting account sent far too much this hour; the message was thrown away</source>
        <translation>Votre compte d’hébergement a trop envoyé cette heure&#x202f;; le message a été supprimé</translation>
    </message>
</context>
<context>
    <name>cpanel/in-an-rbl</name>
    <message>
        <source>The receiver&apos;s hosting server found the sending IP address on a blocklist</source>
        <translation>Le serveur du destinataire a trouvé l’adresse IP d’envoi sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>cpanel/mailbox-full</name>
    <message>
        <source>The recipient&apos;s mailbox or hosting account has no space left</source>
        <translation>La boîte ou le compte d’hébergement du destinataire n’a plus d’espace</translation>
    </message>
</context>
<context>
    <name>cpanel/no-such-user</name>
    <message>
        <source>The hosting server knows no mailbox with this address</source>
        <translation>Le serveur d’hébergement ne connaît aucune boîte aux lettres à cette adresse</translation>
    </message>
</context>
<context>
    <name>cpanel/outgoing-hold</name>
    <message>
        <source>The own cPanel server holds the outgoing mail of this mailbox or domain</source>
        <translation>Le serveur cPanel de l’expéditeur retient les e-mails de cette boîte ou du domaine</translation>
    </message>
</context>
<context>
    <name>cpanel/outgoing-suspended</name>
    <message>
        <source>Your hosting company has suspended outgoing mail of your account</source>
        <translation>Votre hébergeur a suspendu les e-mails sortants de votre compte</translation>
    </message>
</context>
<context>
    <name>cpanel/rbl-ptr-missing</name>
    <message>
        <source>The receiver&apos;s list names IP addresses without reverse DNS, and this is one</source>
        <translation>La liste du destinataire contient les adresses IP sans DNS inverse, dont celle-ci</translation>
    </message>
</context>
<context>
    <name>cpanel/recipient-disabled</name>
    <message>
        <source>The recipient&apos;s mailbox is disabled on the hosting server</source>
        <translation>La boîte du destinataire est désactivée sur le serveur d’hébergement</translation>
    </message>
</context>
<context>
    <name>cpanel/sender-address-unknown</name>
    <message>
        <source>The receiver checked the sender&apos;s address, and it does not exist</source>
        <translation>Le destinataire a vérifié l’adresse de l’expéditeur, et elle n’existe pas</translation>
    </message>
</context>
<context>
    <name>cpanel/submission-needs-login</name>
    <message>
        <source>Port 587 of the hosting server takes mail only after a login</source>
        <translation>Le port 587 du serveur d’hébergement n’accepte des e-mails qu’après connexion</translation>
    </message>
</context>
<context>
    <name>cpanel/turn-on-authentication</name>
    <message>
        <source>The hosting server does not relay: no login, or the domain is not hosted there</source>
        <translation>Pas de relais par l’hébergement&#xa0;: sans connexion, ou domaine non hébergé là</translation>
    </message>
</context>
<context>
    <name>cyren/ip-deferred</name>
    <message>
        <source>The receiver defers the sending IP address because of its reputation</source>
        <translation>Le destinataire diffère l’adresse IP d’envoi à cause de sa réputation</translation>
    </message>
</context>
<context>
    <name>cyrus/mailbox-unknown</name>
    <message>
        <source>The mailbox server does not know the recipient (Cyrus)</source>
        <translation>Le serveur de boîtes aux lettres ne connaît pas le destinataire (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/malformed-message</name>
    <message>
        <source>The mailbox server does not accept the form of the message (Cyrus)</source>
        <translation>Le serveur de boîtes aux lettres n’accepte pas la forme du message (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/message-refused</name>
    <message>
        <source>The recipient&apos;s filter or the mailbox server refused the message</source>
        <translation>Le filtre du destinataire ou le serveur de boîtes aux lettres a refusé le message</translation>
    </message>
</context>
<context>
    <name>cyrus/message-size</name>
    <message>
        <source>The message is larger than the mailbox server allows (Cyrus)</source>
        <translation>Le message est plus volumineux que ne le permet le serveur de boîtes (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/no-permission-to-post</name>
    <message>
        <source>The shared mailbox is not open for mail from outside (Cyrus)</source>
        <translation>La boîte partagée n’est pas ouverte aux e-mails de l’extérieur (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full (Cyrus)</source>
        <translation>La boîte aux lettres du destinataire est pleine (Cyrus)</translation>
    </message>
</context>
<context>
    <name>cyrus/temporary-file</name>
    <message>
        <source>The mailbox server cannot write a temporary file (Cyrus)</source>
        <translation>Le serveur de boîtes aux lettres ne peut pas écrire un fichier temporaire (Cyrus)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/busy</name>
    <message>
        <source>Daum&apos;s server is busy (CHIC)</source>
        <translation>Le serveur de Daum est occupé (CHIC)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/ip-held</name>
    <message>
        <source>Daum holds the sending IP address back for suspected spam (CCRT)</source>
        <translation>Daum retient l’adresse IP d’envoi pour soupçon de spam (CCRT)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/spam</name>
    <message>
        <source>Daum&apos;s anti-spam system refused the message (DAS)</source>
        <translation>Le système antispam de Daum a refusé le message (DAS)</translation>
    </message>
</context>
<context>
    <name>daum-kakao/user-unknown</name>
    <message>
        <source>There is no such mailbox at Daum (Kakao)</source>
        <translation>Cette boîte aux lettres n’existe pas chez Daum (Kakao)</translation>
    </message>
</context>
<context>
    <name>directadmin/daily-limit</name>
    <message>
        <source>Your hosting account has used up its daily number of messages</source>
        <translation>Votre compte d’hébergement a épuisé son nombre de messages du jour</translation>
    </message>
</context>
<context>
    <name>directadmin/helo-name</name>
    <message>
        <source>The sending server greets with a name that the receiver does not accept</source>
        <translation>Le serveur d’envoi se présente sous un nom que le destinataire n’accepte pas</translation>
    </message>
</context>
<context>
    <name>dma/expired</name>
    <message>
        <source>The sending computer gave up after some days of trying (DragonFly Mail Agent)</source>
        <translation>L’ordinateur d’envoi abandonne après des jours de tentatives (DragonFly Mail Agent)</translation>
    </message>
</context>
<context>
    <name>dma/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain was not found in DNS (DragonFly Mail Agent)</source>
        <translation>Le domaine du destinataire est introuvable dans le DNS (DragonFly Mail Agent)</translation>
    </message>
</context>
<context>
    <name>docomo/mailbox-full</name>
    <message>
        <source>The mailbox is full or the message too large (too much mail data)</source>
        <translation>La boîte est pleine ou le message trop volumineux (too much mail data)</translation>
    </message>
</context>
<context>
    <name>docomo/recipient-filter</name>
    <message>
        <source>The recipient&apos;s filter at docomo refused the message</source>
        <translation>Le filtre du destinataire chez docomo a refusé le message</translation>
    </message>
</context>
<context>
    <name>docomo/slowed-down</name>
    <message>
        <source>docomo slows the sending server down</source>
        <translation>docomo ralentit le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>docomo/unknown-user</name>
    <message>
        <source>docomo does not know the recipient, or the recipient&apos;s filter refuses you</source>
        <translation>docomo ne connaît pas le destinataire, ou le filtre du destinataire vous refuse</translation>
    </message>
</context>
<context>
    <name>domino/cannot-route</name>
    <message>
        <source>The Domino server may not deliver mail to this user</source>
        <translation>Le serveur Domino ne peut pas remettre d’e-mails à cet utilisateur</translation>
    </message>
</context>
<context>
    <name>domino/dns-blacklist</name>
    <message>
        <source>The IP address of the sending server is on a blocklist (Domino)</source>
        <translation>L’adresse IP du serveur d’envoi figure sur une liste de blocage (Domino)</translation>
    </message>
</context>
<context>
    <name>domino/hop-count</name>
    <message>
        <source>The message went round in circles between Domino servers</source>
        <translation>Le message a tourné en rond entre des serveurs Domino</translation>
    </message>
</context>
<context>
    <name>domino/no-route-to-domain</name>
    <message>
        <source>The Domino server knows no way to this domain</source>
        <translation>Le serveur Domino ne connaît aucun chemin vers ce domaine</translation>
    </message>
</context>
<context>
    <name>domino/not-in-directory</name>
    <message>
        <source>The recipient is not in the Domino Directory</source>
        <translation>Le destinataire n’est pas dans l’annuaire Domino</translation>
    </message>
</context>
<context>
    <name>domino/policy</name>
    <message>
        <source>A restriction of the receiving server refused the sender or the connection (Domino)</source>
        <translation>Une restriction du serveur destinataire a refusé l’expéditeur ou la connexion (Domino)</translation>
    </message>
</context>
<context>
    <name>domino/relay</name>
    <message>
        <source>The server does not pass on mail for this recipient (Domino)</source>
        <translation>Le serveur ne relaie pas les e-mails pour ce destinataire (Domino)</translation>
    </message>
</context>
<context>
    <name>domino/several-matches</name>
    <message>
        <source>The name fits several people in the Domino Directory</source>
        <translation>Le nom correspond à plusieurs personnes dans l’annuaire Domino</translation>
    </message>
</context>
<context>
    <name>dovecot/automatically-rejected</name>
    <message>
        <source>The recipient&apos;s own filter or quota rejected the message</source>
        <translation>Le filtre ou le quota du destinataire a refusé le message</translation>
    </message>
</context>
<context>
    <name>dovecot/empty-recipient</name>
    <message>
        <source>The mail server gave the mailbox server no recipient (Dovecot)</source>
        <translation>Le serveur de messagerie n’a donné aucun destinataire au serveur de boîtes (Dovecot)</translation>
    </message>
</context>
<context>
    <name>dovecot/inactivity</name>
    <message>
        <source>The connection was closed because nothing was sent for too long</source>
        <translation>La connexion a été fermée car rien n’a été envoyé pendant trop longtemps</translation>
    </message>
</context>
<context>
    <name>dovecot/login-refused</name>
    <message>
        <source>The server for outgoing mail refused the login</source>
        <translation>Le serveur des e-mails sortants a refusé la connexion</translation>
    </message>
</context>
<context>
    <name>dovecot/message-size</name>
    <message>
        <source>The message is larger than the server allows</source>
        <translation>Le message est plus volumineux que ne le permet le serveur</translation>
    </message>
</context>
<context>
    <name>dovecot/quota-exceeded</name>
    <message>
        <source>The recipient&apos;s mailbox is full (Dovecot)</source>
        <translation>La boîte aux lettres du destinataire est pleine (Dovecot)</translation>
    </message>
</context>
<context>
    <name>dovecot/submission-login</name>
    <message>
        <source>The server for outgoing mail wants a login first</source>
        <translation>Le serveur des e-mails sortants exige d’abord une connexion</translation>
    </message>
</context>
<context>
    <name>dovecot/temporary-internal-error</name>
    <message>
        <source>The mailbox server has a fault for now</source>
        <translation>Le serveur de boîtes aux lettres est en panne pour l’instant</translation>
    </message>
</context>
<context>
    <name>dovecot/tls-first</name>
    <message>
        <source>The server for outgoing mail wants an encrypted connection first</source>
        <translation>Le serveur des e-mails sortants exige d’abord une connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>dovecot/too-many-deliveries</name>
    <message>
        <source>Too many messages for this mailbox arrive at the same time</source>
        <translation>Trop de messages pour cette boîte aux lettres arrivent en même temps</translation>
    </message>
</context>
<context>
    <name>dovecot/user-does-not-exist</name>
    <message>
        <source>The mailbox server does not know the recipient (Dovecot)</source>
        <translation>Le serveur de boîtes aux lettres ne connaît pas le destinataire (Dovecot)</translation>
    </message>
</context>
<context>
    <name>dreamhost/quota-exceeded</name>
    <message>
        <source>The mailbox at DreamHost has sent as many messages as it may</source>
        <translation>La boîte aux lettres chez DreamHost a atteint son nombre d’envois</translation>
    </message>
</context>
<context>
    <name>earthlink/busy</name>
    <message>
        <source>EarthLink&apos;s server is busy (ELNK_103)</source>
        <translation>Le serveur d’EarthLink est occupé (ELNK_103)</translation>
    </message>
</context>
<context>
    <name>earthlink/reverse-dns</name>
    <message>
        <source>EarthLink found no matching reverse DNS for the sending IP address (ELNK_105, 108)</source>
        <translation>EarthLink ne trouve pas de DNS inverse concordant pour l’IP d’envoi (ELNK_105, 108)</translation>
    </message>
</context>
<context>
    <name>earthlink/spamhaus-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on a Spamhaus list (ELNK_111)</source>
        <translation>EarthLink refuse l’adresse IP d’envoi&#xa0;: elle est sur une liste Spamhaus (ELNK_111)</translation>
    </message>
</context>
<context>
    <name>earthlink/too-much</name>
    <message>
        <source>EarthLink limits connections or volume from this IP address (ELNK_110)</source>
        <translation>EarthLink limite les connexions ou le volume de cette adresse IP (ELNK_110)</translation>
    </message>
</context>
<context>
    <name>earthlink/unacceptable-mail</name>
    <message>
        <source>EarthLink holds the sending server back for unacceptable messages (ELNK_130)</source>
        <translation>EarthLink retient le serveur d’envoi pour messages inacceptables (ELNK_130)</translation>
    </message>
</context>
<context>
    <name>earthlink/vade-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on Vade&apos;s threat list (ELNK_101)</source>
        <translation>EarthLink refuse l’IP d’envoi : liste de menaces de Vade (ELNK_101)</translation>
    </message>
</context>
<context>
    <name>earthlink/validity-listed</name>
    <message>
        <source>EarthLink refuses the sending IP address: it is on a Validity blocklist (ELNK_102)</source>
        <translation>EarthLink refuse l’IP d’envoi : liste de blocage de Validity (ELNK_102)</translation>
    </message>
</context>
<context>
    <name>emailit/domain-not-verified</name>
    <message>
        <source>Emailit does not send for this From domain</source>
        <translation>Emailit n’envoie pas pour ce domaine From</translation>
    </message>
</context>
<context>
    <name>emailit/domain-paused</name>
    <message>
        <source>Emailit has paused sending from this domain</source>
        <translation>Emailit a suspendu l’envoi depuis ce domaine</translation>
    </message>
</context>
<context>
    <name>exchange-online/address-rejected</name>
    <message>
        <source>Microsoft 365 refuses an address that its directory does not hold</source>
        <translation>Microsoft 365 refuse une adresse absente de son annuaire</translation>
    </message>
</context>
<context>
    <name>exchange-online/allowed-senders</name>
    <message>
        <source>Only named senders may write to this group</source>
        <translation>Seuls des expéditeurs désignés peuvent écrire à ce groupe</translation>
    </message>
</context>
<context>
    <name>exchange-online/anonymous-submission</name>
    <message>
        <source>The device or program did not sign in before it sent mail</source>
        <translation>L’appareil ou le programme ne s’est pas connecté avant d’envoyer</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-helo</name>
    <message>
        <source>The sending server greets with the name of the receiving server</source>
        <translation>Le serveur d’envoi se présente sous le nom du serveur destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-inbound-connector</name>
    <message>
        <source>Microsoft 365 has blocked your connector because of suspected spam</source>
        <translation>Microsoft 365 a bloqué votre connecteur pour soupçon de spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/bad-outbound-sender</name>
    <message>
        <source>Microsoft 365 has blocked this account from sending</source>
        <translation>Microsoft 365 a bloqué l’envoi pour ce compte</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-account</name>
    <message>
        <source>Microsoft has banned the sending account for spam</source>
        <translation>Microsoft a banni le compte d’envoi pour spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-domain</name>
    <message>
        <source>Microsoft has banned the sending domain for spam</source>
        <translation>Microsoft a banni le domaine d’envoi pour spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-ip</name>
    <message>
        <source>The sending IP address is on Microsoft 365&apos;s block list</source>
        <translation>L’adresse IP d’envoi est sur la liste de blocage de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-ip-by-mail</name>
    <message>
        <source>Microsoft bans the sending IP address, and removal works by e-mail only</source>
        <translation>Microsoft bannit l’adresse IP d’envoi&#x202f;; le retrait se demande uniquement par e-mail</translation>
    </message>
</context>
<context>
    <name>exchange-online/banned-recipient</name>
    <message>
        <source>Microsoft 365 does not take mail for this recipient</source>
        <translation>Microsoft 365 n’accepte pas d’e-mails pour ce destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-online/bare-linefeed</name>
    <message>
        <source>The message holds line ends that the next server does not take</source>
        <translation>Le message contient des fins de ligne que le serveur suivant n’accepte pas</translation>
    </message>
</context>
<context>
    <name>exchange-online/basic-auth-retired</name>
    <message>
        <source>Microsoft no longer accepts a plain password for sending mail</source>
        <translation>Microsoft n’accepte plus un simple mot de passe pour l’envoi d’e-mails</translation>
    </message>
</context>
<context>
    <name>exchange-online/blocked-by-allow-list</name>
    <message>
        <source>The recipient&apos;s allow list and connector hide a block of this server</source>
        <translation>La liste verte et le connecteur du destinataire cachent un blocage de ce serveur</translation>
    </message>
</context>
<context>
    <name>exchange-online/cannot-connect</name>
    <message>
        <source>Microsoft 365 reaches the server but cannot start a mail session</source>
        <translation>Microsoft 365 atteint le serveur mais ne peut pas ouvrir de session</translation>
    </message>
</context>
<context>
    <name>exchange-online/certificate-not-accepted</name>
    <message>
        <source>The certificate of the server on the connector is not accepted</source>
        <translation>Le certificat du serveur indiqué dans le connecteur n’est pas accepté</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-refused</name>
    <message>
        <source>The recipient&apos;s mail server refuses the connection from Microsoft 365</source>
        <translation>Le serveur du destinataire refuse la connexion de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-reset</name>
    <message>
        <source>The recipient&apos;s server cuts the connection to Microsoft 365</source>
        <translation>Le serveur du destinataire coupe la connexion à Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s mail server does not answer Microsoft 365</source>
        <translation>Le serveur de messagerie du destinataire ne répond pas à Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/customer-block-list</name>
    <message>
        <source>The recipient&apos;s organisation itself blocks the sending IP address</source>
        <translation>L’organisation du destinataire bloque elle-même l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-certificate-expired</name>
    <message>
        <source>The certificate of the recipient&apos;s mail server has expired</source>
        <translation>Le certificat du serveur de messagerie du destinataire a expiré</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-host-mismatch</name>
    <message>
        <source>The certificate of the recipient&apos;s server names another host</source>
        <translation>Le certificat du serveur du destinataire nomme un autre hôte</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-starttls-missing</name>
    <message>
        <source>The recipient&apos;s domain demands encryption, but its server does not do it</source>
        <translation>Le domaine du destinataire exige le chiffrement, mais son serveur ne le fait pas</translation>
    </message>
</context>
<context>
    <name>exchange-online/dane-tlsa-mismatch</name>
    <message>
        <source>The certificate of the recipient&apos;s server does not fit its TLSA record</source>
        <translation>Le certificat du serveur du destinataire ne correspond pas à son enregistrement TLSA</translation>
    </message>
</context>
<context>
    <name>exchange-online/delivery-not-authorized</name>
    <message>
        <source>The recipient&apos;s organisation does not let this sender write to this address</source>
        <translation>L’organisation du destinataire n’autorise pas cet expéditeur à écrire à l’adresse</translation>
    </message>
</context>
<context>
    <name>exchange-online/direct-send-refused</name>
    <message>
        <source>Microsoft 365 refuses Direct Send: a server outside used the organisation&apos;s own address</source>
        <translation>Microsoft 365 refuse Direct Send&#xa0;: adresse de l’organisation utilisée de l’extérieur</translation>
    </message>
</context>
<context>
    <name>exchange-online/dmarc-reject</name>
    <message>
        <source>The message fails DMARC, and the sender&apos;s domain asks to refuse it</source>
        <translation>Le message échoue à DMARC, et le domaine expéditeur demande de le refuser</translation>
    </message>
</context>
<context>
    <name>exchange-online/dns-query-failed</name>
    <message>
        <source>Microsoft 365 could not look up the mail server of the domain</source>
        <translation>Microsoft 365 n’a pas pu trouver le serveur de messagerie du domaine</translation>
    </message>
</context>
<context>
    <name>exchange-online/dnssec-broken</name>
    <message>
        <source>DNSSEC of the recipient&apos;s domain is broken</source>
        <translation>DNSSEC du domaine du destinataire est rompu</translation>
    </message>
</context>
<context>
    <name>exchange-online/domain-does-not-exist</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS</source>
        <translation>Le domaine du destinataire n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>exchange-online/embedded-files</name>
    <message>
        <source>An attachment with too many files inside it was refused</source>
        <translation>Une pièce jointe contenant trop de fichiers a été refusée</translation>
    </message>
</context>
<context>
    <name>exchange-online/external-forwarding</name>
    <message>
        <source>Automatic forwarding to outside addresses is turned off in Microsoft 365</source>
        <translation>Le transfert automatique vers l’extérieur est désactivé dans Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/folder-item-limit</name>
    <message>
        <source>A folder of the recipient&apos;s mailbox holds too many items</source>
        <translation>Un dossier de la boîte du destinataire contient trop d’éléments</translation>
    </message>
</context>
<context>
    <name>exchange-online/forest-connections</name>
    <message>
        <source>Microsoft has too many connections open at this moment</source>
        <translation>Microsoft a trop de connexions ouvertes en ce moment</translation>
    </message>
</context>
<context>
    <name>exchange-online/hourly-limit-mailbox</name>
    <message>
        <source>The recipient&apos;s mailbox has received too many messages this hour</source>
        <translation>La boîte du destinataire a reçu trop de messages cette heure</translation>
    </message>
</context>
<context>
    <name>exchange-online/hourly-limit-sender</name>
    <message>
        <source>One sender wrote to this mailbox too often within an hour</source>
        <translation>Un expéditeur a écrit trop souvent à cette boîte en une heure</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-group</name>
    <message>
        <source>This group takes mail only from inside its organisation</source>
        <translation>Ce groupe n’accepte que les e-mails de son organisation</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-mailbox</name>
    <message>
        <source>The recipient takes mail only from inside their organisation</source>
        <translation>Le destinataire n’accepte que les e-mails de son organisation</translation>
    </message>
</context>
<context>
    <name>exchange-online/internal-only-public-folder</name>
    <message>
        <source>This public folder takes mail only from inside its organisation</source>
        <translation>Ce dossier public n’accepte que les e-mails de son organisation</translation>
    </message>
</context>
<context>
    <name>exchange-online/ip-on-spamhaus</name>
    <message>
        <source>Microsoft refuses the sending IP address because Spamhaus lists it</source>
        <translation>Microsoft refuse l’adresse IP d’envoi car Spamhaus la répertorie</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-no-ptr</name>
    <message>
        <source>The sending IPv6 address has no reverse DNS name</source>
        <translation>L’adresse IPv6 d’envoi n’a pas de nom de DNS inverse</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-not-accepted</name>
    <message>
        <source>The recipient&apos;s organisation takes no mail over IPv6</source>
        <translation>L’organisation du destinataire n’accepte pas d’e-mails par IPv6</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-range-limit</name>
    <message>
        <source>Too much mail from this range of IPv6 addresses in a short time</source>
        <translation>Trop d’e-mails de cette plage d’adresses IPv6 en peu de temps</translation>
    </message>
</context>
<context>
    <name>exchange-online/ipv6-unauthenticated</name>
    <message>
        <source>Mail over IPv6 must pass SPF or DKIM, and this message passed neither</source>
        <translation>Par IPv6, SPF ou DKIM doit réussir, et ce message n’a réussi ni l’un ni l’autre</translation>
    </message>
</context>
<context>
    <name>exchange-online/journaling-disabled</name>
    <message>
        <source>The journal copies of a server cannot be delivered to Microsoft 365</source>
        <translation>Les copies de journalisation d’un serveur ne peuvent être remises à Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/mail-loop</name>
    <message>
        <source>The message went round in circles between mail servers</source>
        <translation>Le message a tourné en rond entre des serveurs de messagerie</translation>
    </message>
</context>
<context>
    <name>exchange-online/message-expired</name>
    <message>
        <source>The message could not be delivered before its time ran out</source>
        <translation>Le message n’a pas pu être remis avant l’expiration de son délai</translation>
    </message>
</context>
<context>
    <name>exchange-online/mta-sts-certificate</name>
    <message>
        <source>The recipient&apos;s server fails the certificate check of its MTA-STS policy</source>
        <translation>Le serveur du destinataire échoue au contrôle de certificat de sa politique MTA-STS</translation>
    </message>
</context>
<context>
    <name>exchange-online/mta-sts-mx</name>
    <message>
        <source>The recipient&apos;s MTA-STS policy does not name its own mail server</source>
        <translation>La politique MTA-STS du destinataire ne nomme pas son propre serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>exchange-online/multiple-from</name>
    <message>
        <source>The message names several From addresses but no Sender</source>
        <translation>Le message nomme plusieurs adresses From mais aucun Sender</translation>
    </message>
</context>
<context>
    <name>exchange-online/no-from-address</name>
    <message>
        <source>The message has no usable From address</source>
        <translation>Le message n’a pas d’adresse From utilisable</translation>
    </message>
</context>
<context>
    <name>exchange-online/no-mail-subscription</name>
    <message>
        <source>The recipient&apos;s organisation has no mail licence at Microsoft 365</source>
        <translation>L’organisation du destinataire n’a pas de licence de messagerie Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/old-tls</name>
    <message>
        <source>The sending program uses old encryption (TLS 1.0, 1.1) that Microsoft 365 refuses</source>
        <translation>Chiffrement ancien du programme d’envoi (TLS 1.0, 1.1), refusé par Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/onmicrosoft-limit</name>
    <message>
        <source>Too much mail to outside recipients from an onmicrosoft.com address</source>
        <translation>Trop d’e-mails à l’extérieur depuis une adresse onmicrosoft.com</translation>
    </message>
</context>
<context>
    <name>exchange-online/org-queue-quota</name>
    <message>
        <source>The recipient organisation&apos;s queue at Microsoft 365 is full</source>
        <translation>La file d’attente de l’organisation du destinataire chez Microsoft 365 est pleine</translation>
    </message>
</context>
<context>
    <name>exchange-online/outgoing-content-spam</name>
    <message>
        <source>Microsoft&apos;s own outgoing filter took this message for spam (AS(4810))</source>
        <translation>Le filtre sortant de Microsoft a pris ce message pour du spam (AS(4810))</translation>
    </message>
</context>
<context>
    <name>exchange-online/own-mailbox-full</name>
    <message>
        <source>Your own mailbox is full, so it cannot send</source>
        <translation>Votre propre boîte aux lettres est pleine et ne peut donc pas envoyer</translation>
    </message>
</context>
<context>
    <name>exchange-online/partner-connector</name>
    <message>
        <source>The recipient takes mail for this domain only through its own filter or partner</source>
        <translation>Le destinataire ne reçoit pour ce domaine que par son propre filtre ou partenaire</translation>
    </message>
</context>
<context>
    <name>exchange-online/recipient-not-found</name>
    <message>
        <source>Microsoft 365 knows no mailbox with this address</source>
        <translation>Microsoft 365 ne connaît aucune boîte aux lettres à cette adresse</translation>
    </message>
</context>
<context>
    <name>exchange-online/recipient-thread-limit</name>
    <message>
        <source>The recipient&apos;s mailbox gets too many messages at the same moment</source>
        <translation>La boîte du destinataire reçoit trop de messages au même moment</translation>
    </message>
</context>
<context>
    <name>exchange-online/relay-access-denied</name>
    <message>
        <source>The answering server does not handle the recipient&apos;s domain</source>
        <translation>Le serveur qui répond ne gère pas le domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-online/rich-text-header</name>
    <message>
        <source>A Rich Text message with attachments has a header line that is too long</source>
        <translation>Un message RTF avec pièces jointes a une ligne d’en-tête trop longue</translation>
    </message>
</context>
<context>
    <name>exchange-online/send-as-denied</name>
    <message>
        <source>The signed-in account may not send with this sender address</source>
        <translation>Le compte connecté ne peut pas envoyer avec cette adresse d’expéditeur</translation>
    </message>
</context>
<context>
    <name>exchange-online/sender-thread-limit</name>
    <message>
        <source>The sending account hands in too many messages at the same time</source>
        <translation>Le compte d’envoi soumet trop de messages en même temps</translation>
    </message>
</context>
<context>
    <name>exchange-online/sending-limit</name>
    <message>
        <source>Your Microsoft 365 mailbox has reached its sending limit</source>
        <translation>Votre boîte Microsoft 365 a atteint sa limite d’envoi</translation>
    </message>
</context>
<context>
    <name>exchange-online/server-busy</name>
    <message>
        <source>Microsoft slows down mail from this server while it watches it</source>
        <translation>Microsoft ralentit les e-mails de ce serveur pendant qu’il l’observe</translation>
    </message>
</context>
<context>
    <name>exchange-online/smtp-auth-disabled</name>
    <message>
        <source>Sign-in by SMTP is turned off for this Microsoft 365 mailbox</source>
        <translation>La connexion par SMTP est désactivée pour cette boîte Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/spf-violation</name>
    <message>
        <source>The receiver refused the message because of SPF</source>
        <translation>Le système destinataire a refusé le message à cause de SPF</translation>
    </message>
</context>
<context>
    <name>exchange-online/starttls-required</name>
    <message>
        <source>Encryption is required, and the recipient&apos;s server does not offer it</source>
        <translation>Le chiffrement est exigé, et le serveur du destinataire ne le propose pas</translation>
    </message>
</context>
<context>
    <name>exchange-online/suspicious-ip</name>
    <message>
        <source>Microsoft 365 holds mail from this IP address for a closer look</source>
        <translation>Microsoft 365 retient les e-mails de cette adresse IP pour examen</translation>
    </message>
</context>
<context>
    <name>exchange-online/temporary-server-error</name>
    <message>
        <source>A passing fault inside Microsoft&apos;s mail service</source>
        <translation>Une panne passagère dans le service de messagerie de Microsoft</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-attribution</name>
    <message>
        <source>Microsoft 365 does not recognise your server as one of your organisation</source>
        <translation>Microsoft 365 ne reconnaît pas votre serveur comme étant de votre organisation</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-block-list</name>
    <message>
        <source>Your own organisation blocks mail to this recipient</source>
        <translation>Votre propre organisation bloque les e-mails à ce destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-external-limit</name>
    <message>
        <source>Your Microsoft 365 organisation has used up its outside recipients for today</source>
        <translation>Votre organisation Microsoft 365 a épuisé ses destinataires externes du jour</translation>
    </message>
</context>
<context>
    <name>exchange-online/tenant-threshold</name>
    <message>
        <source>Microsoft 365 has blocked outgoing mail of the whole organisation</source>
        <translation>Microsoft 365 a bloqué les e-mails sortants de toute l’organisation</translation>
    </message>
</context>
<context>
    <name>exchange-online/too-many-recipients</name>
    <message>
        <source>Microsoft takes fewer recipients in one message from this server</source>
        <translation>Microsoft accepte moins de destinataires par message de ce serveur</translation>
    </message>
</context>
<context>
    <name>exchange-online/traffic-not-accepted</name>
    <message>
        <source>Microsoft 365 does not let this new organisation send from its IP address</source>
        <translation>Microsoft 365 n’autorise pas cette nouvelle organisation à envoyer de son IP</translation>
    </message>
</context>
<context>
    <name>exchange-online/trial-tenant-limit</name>
    <message>
        <source>A trial of Microsoft 365 has used up its outside recipients for today</source>
        <translation>Un essai de Microsoft 365 a épuisé ses destinataires externes du jour</translation>
    </message>
</context>
<context>
    <name>exchange-online/unregistered-domains</name>
    <message>
        <source>Mail leaves Microsoft 365 with domains that are not registered there</source>
        <translation>Des e-mails quittent Microsoft 365 avec des domaines qui n’y sont pas enregistrés</translation>
    </message>
</context>
<context>
    <name>exchange-online/untrusted-root</name>
    <message>
        <source>The recipient&apos;s server does not send its full certificate chain</source>
        <translation>Le serveur du destinataire n’envoie pas sa chaîne de certificats complète</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-error</name>
    <message>
        <source>The recipient&apos;s server refused the message in words that are not known</source>
        <translation>Le serveur du destinataire a refusé le message en des termes inconnus</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-relay</name>
    <message>
        <source>The next server does not take mail that Microsoft 365 forwards</source>
        <translation>Le serveur suivant n’accepte pas les e-mails que transfère Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-spam</name>
    <message>
        <source>The recipient&apos;s server took the message for spam</source>
        <translation>Le serveur du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrapped-unknown-recipient</name>
    <message>
        <source>The recipient&apos;s server says that it has no such mailbox</source>
        <translation>Le serveur du destinataire indique que cette boîte aux lettres n’existe pas</translation>
    </message>
</context>
<context>
    <name>exchange-online/wrong-region</name>
    <message>
        <source>The message went to the wrong entrance of Microsoft 365</source>
        <translation>Le message est arrivé à la mauvaise entrée de Microsoft 365</translation>
    </message>
</context>
<context>
    <name>exchange-server/ambiguous-address</name>
    <message>
        <source>Two entries in the recipient&apos;s directory own the same address</source>
        <translation>Deux entrées de l’annuaire du destinataire possèdent la même adresse</translation>
    </message>
</context>
<context>
    <name>exchange-server/auth-required</name>
    <message>
        <source>The mailbox or group takes mail only from people inside its organisation</source>
        <translation>La boîte ou le groupe n’accepte que les e-mails de son organisation</translation>
    </message>
</context>
<context>
    <name>exchange-server/block-list-provider</name>
    <message>
        <source>The recipient&apos;s Exchange found the sending IP address on a blocklist</source>
        <translation>L’Exchange du destinataire a trouvé l’adresse IP d’envoi sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>exchange-server/broken-stored-address</name>
    <message>
        <source>The message went to a broken address from an old entry or reply</source>
        <translation>Le message est allé à une adresse défectueuse d’une ancienne entrée ou réponse</translation>
    </message>
</context>
<context>
    <name>exchange-server/client-not-authenticated</name>
    <message>
        <source>The Exchange server takes mail only after a sign-in</source>
        <translation>Le serveur Exchange n’accepte des e-mails qu’après connexion</translation>
    </message>
</context>
<context>
    <name>exchange-server/command-arguments</name>
    <message>
        <source>A command of the sending program has parts that Exchange does not accept</source>
        <translation>Une commande du programme d’envoi a des parties qu’Exchange n’accepte pas</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-dropped</name>
    <message>
        <source>The connection between the two mail servers broke off</source>
        <translation>La connexion entre les deux serveurs de messagerie a été rompue</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-limit</name>
    <message>
        <source>The Exchange server has too many connections from the sender</source>
        <translation>Le serveur Exchange a trop de connexions de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>exchange-server/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s server does not answer the Exchange server</source>
        <translation>Le serveur du destinataire ne répond pas au serveur Exchange</translation>
    </message>
</context>
<context>
    <name>exchange-server/content-conversion</name>
    <message>
        <source>Exchange could not convert or read the message</source>
        <translation>Exchange n’a pas pu convertir ou lire le message</translation>
    </message>
</context>
<context>
    <name>exchange-server/content-filter</name>
    <message>
        <source>The recipient&apos;s Exchange took the message for spam</source>
        <translation>L’Exchange du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>exchange-server/database-offline</name>
    <message>
        <source>The recipient&apos;s mailbox database is offline or busy</source>
        <translation>La base de données de boîtes du destinataire est hors ligne ou occupée</translation>
    </message>
</context>
<context>
    <name>exchange-server/directory-entry-broken</name>
    <message>
        <source>The recipient&apos;s entry in the Exchange directory is damaged</source>
        <translation>L’entrée du destinataire dans l’annuaire Exchange est endommagée</translation>
    </message>
</context>
<context>
    <name>exchange-server/directory-loop</name>
    <message>
        <source>Mailboxes or groups of the recipient forward to each other in a circle</source>
        <translation>Des boîtes ou groupes du destinataire se transfèrent en boucle</translation>
    </message>
</context>
<context>
    <name>exchange-server/fixed-maximum-size</name>
    <message>
        <source>The message is larger than a mail server on the way takes</source>
        <translation>Le message est plus volumineux que ne l’accepte un serveur en chemin</translation>
    </message>
</context>
<context>
    <name>exchange-server/frontend-backend</name>
    <message>
        <source>The Exchange front end cannot reach its own transport service</source>
        <translation>Le frontal Exchange ne peut pas joindre son propre service de transport</translation>
    </message>
</context>
<context>
    <name>exchange-server/insufficient-resources</name>
    <message>
        <source>The receiving Exchange server is short of disk space or memory</source>
        <translation>Le serveur Exchange destinataire manque d’espace disque ou de mémoire</translation>
    </message>
</context>
<context>
    <name>exchange-server/invalid-content</name>
    <message>
        <source>Exchange could not read the message: its content or character set is not valid</source>
        <translation>Exchange n’a pas pu lire le message&#xa0;: contenu ou jeu de caractères non valide</translation>
    </message>
</context>
<context>
    <name>exchange-server/login-refused</name>
    <message>
        <source>The mail server refused the user name or the password</source>
        <translation>Le serveur de messagerie a refusé le nom d’utilisateur ou le mot de passe</translation>
    </message>
</context>
<context>
    <name>exchange-server/mailbox-disabled</name>
    <message>
        <source>The recipient&apos;s Exchange mailbox is disabled</source>
        <translation>La boîte Exchange du destinataire est désactivée</translation>
    </message>
</context>
<context>
    <name>exchange-server/mailbox-full</name>
    <message>
        <source>The recipient&apos;s Exchange mailbox is full</source>
        <translation>La boîte Exchange du destinataire est pleine</translation>
    </message>
</context>
<context>
    <name>exchange-server/message-delayed</name>
    <message>
        <source>The message is delayed; Exchange goes on trying</source>
        <translation>Le message est retardé&#x202f;; Exchange continue d’essayer</translation>
    </message>
</context>
<context>
    <name>exchange-server/missing-mdb-properties</name>
    <message>
        <source>Exchange could not find the recipient&apos;s mailbox database</source>
        <translation>Exchange n’a pas trouvé la base de données de boîtes du destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-server/mx-loopback</name>
    <message>
        <source>The mail server record of the domain leads back to the sending server</source>
        <translation>L’enregistrement MX du domaine ramène au serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>exchange-server/no-mailbox-database</name>
    <message>
        <source>Exchange knows the recipient, but not the database of the mailbox</source>
        <translation>Exchange connaît le destinataire, mais pas la base de données de sa boîte</translation>
    </message>
</context>
<context>
    <name>exchange-server/no-responsible-address</name>
    <message>
        <source>The recipient&apos;s Exchange finds no clear sender in the message</source>
        <translation>L’Exchange du destinataire ne trouve pas d’expéditeur clair dans le message</translation>
    </message>
</context>
<context>
    <name>exchange-server/nonexistent-domain</name>
    <message>
        <source>The Exchange server found no such domain in DNS</source>
        <translation>Le serveur Exchange n’a pas trouvé ce domaine dans le DNS</translation>
    </message>
</context>
<context>
    <name>exchange-server/not-authorized</name>
    <message>
        <source>The sender is not on the recipient&apos;s list of allowed senders</source>
        <translation>L’expéditeur n’est pas sur la liste des expéditeurs autorisés du destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-server/own-domain-from-outside</name>
    <message>
        <source>A message from outside claims to come from the recipient&apos;s own domain</source>
        <translation>Un message de l’extérieur prétend venir du domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-server/poison-message</name>
    <message>
        <source>The message made the Exchange server stumble and was set aside</source>
        <translation>Le message a provoqué une erreur du serveur Exchange et a été mis de côté</translation>
    </message>
</context>
<context>
    <name>exchange-server/primary-target</name>
    <message>
        <source>Exchange could not deliver to the next server and tries again</source>
        <translation>Exchange n’a pas pu remettre au serveur suivant et réessaie</translation>
    </message>
</context>
<context>
    <name>exchange-server/queue-expired</name>
    <message>
        <source>Exchange gave up after it had tried for days</source>
        <translation>Exchange a abandonné après des jours de tentatives</translation>
    </message>
</context>
<context>
    <name>exchange-server/recipient-not-found</name>
    <message>
        <source>The recipient&apos;s Exchange server knows no mailbox with this address</source>
        <translation>Le serveur Exchange du destinataire ne connaît aucune boîte à cette adresse</translation>
    </message>
</context>
<context>
    <name>exchange-server/recipient-syntax</name>
    <message>
        <source>The recipient&apos;s address is not written as an e-mail address</source>
        <translation>L’adresse du destinataire n’est pas écrite comme une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>exchange-server/reserved-domain</name>
    <message>
        <source>The address ends in a domain that exists for tests only</source>
        <translation>L’adresse se termine par un domaine réservé aux tests</translation>
    </message>
</context>
<context>
    <name>exchange-server/same-fqdn</name>
    <message>
        <source>The Exchange server met its own name at the other end</source>
        <translation>Le serveur Exchange a rencontré son propre nom à l’autre bout</translation>
    </message>
</context>
<context>
    <name>exchange-server/send-hello-first</name>
    <message>
        <source>The sending program did not greet before it gave commands</source>
        <translation>Le programme d’envoi n’a pas salué avant de donner des commandes</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-denied</name>
    <message>
        <source>The sender is refused, or the reply went to an outdated internal address</source>
        <translation>Expéditeur refusé, ou réponse partie à une adresse interne obsolète</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-filter</name>
    <message>
        <source>The sender is on the receiver&apos;s Sender Filter list</source>
        <translation>L’expéditeur est sur la liste Sender Filter du système destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-id</name>
    <message>
        <source>The recipient&apos;s Exchange refused the message because of its SPF check</source>
        <translation>L’Exchange du destinataire a refusé le message à cause de sa vérification SPF</translation>
    </message>
</context>
<context>
    <name>exchange-server/sender-syntax</name>
    <message>
        <source>The sender&apos;s own address is not written as an e-mail address</source>
        <translation>L’adresse de l’expéditeur n’est pas écrite comme une adresse e-mail</translation>
    </message>
</context>
<context>
    <name>exchange-server/server-authentication</name>
    <message>
        <source>Two Exchange servers of one organisation cannot sign in to each other</source>
        <translation>Deux serveurs Exchange d’une organisation n’arrivent pas à se connecter entre eux</translation>
    </message>
</context>
<context>
    <name>exchange-server/service-not-available</name>
    <message>
        <source>The mail service of the Exchange server is not running properly</source>
        <translation>Le service de messagerie du serveur Exchange ne fonctionne pas correctement</translation>
    </message>
</context>
<context>
    <name>exchange-server/single-label-domain</name>
    <message>
        <source>The part behind the @ has no dot</source>
        <translation>La partie après le @ n’a pas de point</translation>
    </message>
</context>
<context>
    <name>exchange-server/stale-address</name>
    <message>
        <source>An old internal address from Outlook&apos;s memory no longer exists</source>
        <translation>Une ancienne adresse interne mémorisée par Outlook n’existe plus</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-big-for-recipient</name>
    <message>
        <source>The message is larger than this recipient accepts</source>
        <translation>Le message est plus volumineux que ne l’accepte ce destinataire</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-big-for-sender</name>
    <message>
        <source>The message is larger than your own organisation lets you send</source>
        <translation>Le message est plus volumineux que ne le permet votre propre organisation</translation>
    </message>
</context>
<context>
    <name>exchange-server/too-many-recipients</name>
    <message>
        <source>The message names more recipients than this Exchange server allows</source>
        <translation>Le message nomme plus de destinataires que ne le permet ce serveur Exchange</translation>
    </message>
</context>
<context>
    <name>exchange-server/transport-rule</name>
    <message>
        <source>A mail flow rule of the organisation refused the message</source>
        <translation>Une règle de flux de messagerie de l’organisation a refusé le message</translation>
    </message>
</context>
<context>
    <name>exchange-server/unable-to-relay</name>
    <message>
        <source>The Exchange server does not pass this mail on to another domain</source>
        <translation>Le serveur Exchange ne relaie pas cet e-mail vers un autre domaine</translation>
    </message>
</context>
<context>
    <name>exchange-server/unrecognized-command</name>
    <message>
        <source>A command between two mail servers was not understood</source>
        <translation>Une commande entre deux serveurs de messagerie n’a pas été comprise</translation>
    </message>
</context>
<context>
    <name>exim/administrative-prohibition</name>
    <message>
        <source>A rule of the receiver refused the message without a reason</source>
        <translation>Une règle du système destinataire a refusé le message sans motif</translation>
    </message>
</context>
<context>
    <name>exim/all-hosts-failing</name>
    <message>
        <source>The recipient&apos;s mail servers have not answered for days</source>
        <translation>Les serveurs de messagerie du destinataire ne répondent pas depuis des jours</translation>
    </message>
</context>
<context>
    <name>exim/all-recipients-rejected</name>
    <message>
        <source>Every recipient of this message was refused before (Exim)</source>
        <translation>Tous les destinataires de ce message ont déjà été refusés (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/auth-not-advertised</name>
    <message>
        <source>The server takes no login on this connection (Exim)</source>
        <translation>Le serveur n’accepte pas d’authentification sur cette connexion (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/black-list</name>
    <message>
        <source>The IP address of the sending server is on a blocklist</source>
        <translation>L’adresse IP du serveur d’envoi figure sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>exim/connection-lost</name>
    <message>
        <source>The connection to the receiving server broke off (Exim)</source>
        <translation>La connexion au serveur destinataire a été rompue (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/dane-error</name>
    <message>
        <source>The DANE record of the receiving server could not be used</source>
        <translation>L’enregistrement DANE du serveur destinataire n’a pas pu être utilisé</translation>
    </message>
</context>
<context>
    <name>exim/delivery-forbidden</name>
    <message>
        <source>The address delivers to a command or file, and that is not allowed (Exim)</source>
        <translation>L’adresse remet à une commande ou à un fichier, ce qui n’est pas autorisé (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/header-not-crlf</name>
    <message>
        <source>The sending program ends header lines in a way the receiver refuses</source>
        <translation>Le programme d’envoi termine les lignes d’en-tête d’une façon refusée</translation>
    </message>
</context>
<context>
    <name>exim/header-syntax</name>
    <message>
        <source>An address line in the header is not written correctly</source>
        <translation>Une ligne d’adresse de l’en-tête n’est pas écrite correctement</translation>
    </message>
</context>
<context>
    <name>exim/header-too-long</name>
    <message>
        <source>The header of the message is too long</source>
        <translation>L’en-tête du message est trop long</translation>
    </message>
</context>
<context>
    <name>exim/helo-impersonating</name>
    <message>
        <source>The sending server introduces itself with the receiver&apos;s own name</source>
        <translation>Le serveur d’envoi se présente sous le nom même du destinataire</translation>
    </message>
</context>
<context>
    <name>exim/helo-mismatch</name>
    <message>
        <source>The name in HELO does not belong to the sending IP address</source>
        <translation>Le nom dans HELO n’appartient pas à l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>exim/helo-syntax</name>
    <message>
        <source>The sending server introduces itself with a malformed name</source>
        <translation>Le serveur d’envoi se présente sous un nom mal formé</translation>
    </message>
</context>
<context>
    <name>exim/host-is-local</name>
    <message>
        <source>The MX record points to a server that does not know the domain is its own (Exim)</source>
        <translation>L’enregistrement MX pointe vers un serveur qui ignore que ce domaine est le sien (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/incorrect-authentication</name>
    <message>
        <source>The server refused the user name or the password (Exim)</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/line-too-long</name>
    <message>
        <source>A line of the message is longer than the standard allows</source>
        <translation>Une ligne du message est plus longue que ne le permet la norme</translation>
    </message>
</context>
<context>
    <name>exim/locally-blacklisted</name>
    <message>
        <source>The receiver has this sender on a list of its own</source>
        <translation>Le système destinataire a cet expéditeur sur sa propre liste</translation>
    </message>
</context>
<context>
    <name>exim/mailbox-full-expired</name>
    <message>
        <source>The recipient&apos;s mailbox is over its quota (Exim)</source>
        <translation>La boîte aux lettres du destinataire dépasse son quota (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/message-size</name>
    <message>
        <source>The message is larger than the server allows (Exim)</source>
        <translation>Le message est plus volumineux que ne le permet le serveur (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/missing-ptr</name>
    <message>
        <source>Reverse DNS of the sending IP address is missing or does not lead back to it</source>
        <translation>Le DNS inverse de l’adresse IP d’envoi manque ou n’y renvoie pas</translation>
    </message>
</context>
<context>
    <name>exim/mx-nonexistent</name>
    <message>
        <source>The MX records of the recipient&apos;s domain name hosts that do not exist</source>
        <translation>Les enregistrements MX du domaine du destinataire nomment des hôtes inexistants</translation>
    </message>
</context>
<context>
    <name>exim/received-loop</name>
    <message>
        <source>The message goes round in circles</source>
        <translation>Le message tourne en rond</translation>
    </message>
</context>
<context>
    <name>exim/recipient-callout-failed</name>
    <message>
        <source>The server behind the gateway refused the recipient</source>
        <translation>Le serveur derrière la passerelle a refusé le destinataire</translation>
    </message>
</context>
<context>
    <name>exim/recipient-callout-incomplete</name>
    <message>
        <source>The gateway cannot reach the mailbox server</source>
        <translation>La passerelle ne peut pas joindre le serveur de boîtes aux lettres</translation>
    </message>
</context>
<context>
    <name>exim/recipient-without-domain</name>
    <message>
        <source>The recipient address has no domain</source>
        <translation>L’adresse du destinataire n’a pas de domaine</translation>
    </message>
</context>
<context>
    <name>exim/relay-needs-login</name>
    <message>
        <source>The outgoing server (Exim) passes on mail only after a login</source>
        <translation>Le serveur sortant (Exim) ne relaie qu’après connexion</translation>
    </message>
</context>
<context>
    <name>exim/relay-not-permitted</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>Le serveur ne relaie pas les e-mails pour ce destinataire</translation>
    </message>
</context>
<context>
    <name>exim/remote-error</name>
    <message>
        <source>The receiving server refused; its own words follow (Exim)</source>
        <translation>Le serveur destinataire a refusé&#x202f;; ses propres mots suivent (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/restricted-characters</name>
    <message>
        <source>The recipient address has characters that the server does not allow</source>
        <translation>L’adresse du destinataire a des caractères que le serveur n’autorise pas</translation>
    </message>
</context>
<context>
    <name>exim/retry-time-not-reached</name>
    <message>
        <source>The message waits for the next attempt (Exim)</source>
        <translation>Le message attend la prochaine tentative (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/retry-timeout</name>
    <message>
        <source>The sending server gave up after days of attempts (Exim)</source>
        <translation>Le serveur d’envoi a abandonné après des jours de tentatives (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/sender-callout</name>
    <message>
        <source>The sender&apos;s mail server refused the receiver&apos;s check of the sender address</source>
        <translation>Le serveur de l’expéditeur a refusé la vérification de l’adresse d’expéditeur</translation>
    </message>
</context>
<context>
    <name>exim/sender-callout-incomplete</name>
    <message>
        <source>The receiver could not reach the sender&apos;s mail server to check the address</source>
        <translation>Le serveur de l’expéditeur n’a pas pu être joint pour vérifier l’adresse</translation>
    </message>
</context>
<context>
    <name>exim/sender-verify-failed</name>
    <message>
        <source>The receiver could not verify the sender address</source>
        <translation>Le système destinataire n’a pas pu vérifier l’adresse de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>exim/sender-verify-incomplete</name>
    <message>
        <source>The sender&apos;s domain could not be checked for now</source>
        <translation>Le domaine de l’expéditeur n’a pas pu être vérifié pour l’instant</translation>
    </message>
</context>
<context>
    <name>exim/sender-without-domain</name>
    <message>
        <source>The sender address has no domain</source>
        <translation>L’adresse de l’expéditeur n’a pas de domaine</translation>
    </message>
</context>
<context>
    <name>exim/space-shortage</name>
    <message>
        <source>The receiving server is running out of disk space (Exim)</source>
        <translation>Le serveur destinataire manque d’espace disque (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/spool-write-error</name>
    <message>
        <source>The receiving server could not store the message (Exim)</source>
        <translation>Le serveur destinataire n’a pas pu stocker le message (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/synchronization</name>
    <message>
        <source>The sending program talks before it is its turn (Exim)</source>
        <translation>Le programme d’envoi parle avant son tour (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/temporary-local-problem</name>
    <message>
        <source>The receiving server has a fault and asks to try again (Exim)</source>
        <translation>Le serveur destinataire est en panne et demande de réessayer (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/tls-session-required</name>
    <message>
        <source>Encryption is required, and it did not come about (Exim)</source>
        <translation>Le chiffrement est exigé, et il ne s’est pas établi (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/tls-unavailable</name>
    <message>
        <source>The receiving server cannot start encryption because of its own fault (Exim)</source>
        <translation>Le serveur destinataire ne peut pas démarrer le chiffrement, panne interne (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/too-many-bad-recipients</name>
    <message>
        <source>Too many unknown recipients in one connection</source>
        <translation>Trop de destinataires inconnus dans une connexion</translation>
    </message>
</context>
<context>
    <name>exim/too-many-connections</name>
    <message>
        <source>Too many connections at once to the receiving server (Exim)</source>
        <translation>Trop de connexions à la fois au serveur destinataire (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/too-many-messages</name>
    <message>
        <source>The server wants a new connection after a number of messages</source>
        <translation>Le serveur demande une nouvelle connexion après un certain nombre de messages</translation>
    </message>
</context>
<context>
    <name>exim/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the server takes at once</source>
        <translation>Le message nomme plus de destinataires que le serveur n’en prend à la fois</translation>
    </message>
</context>
<context>
    <name>exim/too-much-load</name>
    <message>
        <source>The receiving server is overloaded (Exim)</source>
        <translation>Le serveur destinataire est surchargé (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/unrouteable-address</name>
    <message>
        <source>The server knows no way to deliver to this address (Exim)</source>
        <translation>Le serveur ne connaît aucun moyen de remettre à cette adresse (Exim)</translation>
    </message>
</context>
<context>
    <name>exim/virus</name>
    <message>
        <source>The receiver&apos;s virus scanner found something in the message</source>
        <translation>L’antivirus du système destinataire a trouvé quelque chose dans le message</translation>
    </message>
</context>
<context>
    <name>fastmail/address-locked</name>
    <message>
        <source>The mailbox at Fastmail is locked or no longer in use</source>
        <translation>La boîte aux lettres chez Fastmail est verrouillée ou n’est plus utilisée</translation>
    </message>
</context>
<context>
    <name>fastmail/from-not-yours</name>
    <message>
        <source>Fastmail sends only from addresses that belong to the account</source>
        <translation>Fastmail n’envoie que depuis des adresses appartenant au compte</translation>
    </message>
</context>
<context>
    <name>filters/being-verified</name>
    <message>
        <source>The receiver checks the sender before it takes the first message</source>
        <translation>Le système destinataire vérifie l’expéditeur avant d’accepter le premier message</translation>
    </message>
</context>
<context>
    <name>filters/blocked-without-reason</name>
    <message>
        <source>The receiver blocks the message and gives no reason</source>
        <translation>Le système destinataire bloque le message sans donner de motif</translation>
    </message>
</context>
<context>
    <name>filters/bounce-without-tag</name>
    <message>
        <source>The receiver refuses a bounce of a message that it did not send</source>
        <translation>Le système destinataire refuse l’avis d’un message qu’il n’a pas envoyé</translation>
    </message>
</context>
<context>
    <name>filters/content-restrictions</name>
    <message>
        <source>Words in the message match a content rule of the receiver</source>
        <translation>Des mots du message correspondent à une règle de contenu du destinataire</translation>
    </message>
</context>
<context>
    <name>filters/dictionary-attack</name>
    <message>
        <source>The receiver saw too many unknown addresses from the sending server</source>
        <translation>Trop d’adresses inconnues sont venues du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>filters/dynamic-address</name>
    <message>
        <source>The receiver takes the sending IP address for one of a home or mobile connection</source>
        <translation>L’adresse IP d’envoi est prise pour celle d’une ligne domestique ou mobile</translation>
    </message>
</context>
<context>
    <name>filters/fake-sender</name>
    <message>
        <source>The filter wants the same sender in the envelope and in the From line</source>
        <translation>Le filtre exige le même expéditeur dans l’enveloppe et dans la ligne From</translation>
    </message>
</context>
<context>
    <name>filters/forged-sender-domain</name>
    <message>
        <source>The sending server may not send for the sender&apos;s domain (Cleanmail)</source>
        <translation>Le serveur d’envoi ne peut pas envoyer pour le domaine de l’expéditeur (Cleanmail)</translation>
    </message>
</context>
<context>
    <name>filters/hangup-ip</name>
    <message>
        <source>The receiver (Coremail) has suspended the sending IP address</source>
        <translation>Le système destinataire (Coremail) a suspendu l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>filters/intrusion-prevention</name>
    <message>
        <source>The receiver&apos;s intrusion prevention blocks the sending IP address for a while</source>
        <translation>L’anti-intrusion du destinataire bloque l’adresse IP d’envoi un certain temps</translation>
    </message>
</context>
<context>
    <name>filters/ip-reputation</name>
    <message>
        <source>The receiver&apos;s filter distrusts the sending IP address</source>
        <translation>Le filtre du système destinataire se méfie de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>filters/list-members-only</name>
    <message>
        <source>The address is a mailing list or group that only its members may write to</source>
        <translation>L’adresse est une liste ou un groupe où seuls ses membres peuvent écrire</translation>
    </message>
</context>
<context>
    <name>filters/local-users-only</name>
    <message>
        <source>The address takes mail only from inside its own organisation</source>
        <translation>L’adresse n’accepte que les e-mails de sa propre organisation</translation>
    </message>
</context>
<context>
    <name>filters/mailbox-closed</name>
    <message>
        <source>The recipient&apos;s mailbox is archived, suspended or no longer used</source>
        <translation>La boîte du destinataire est archivée, suspendue ou n’est plus utilisée</translation>
    </message>
</context>
<context>
    <name>filters/message-format</name>
    <message>
        <source>The filter cannot read the form of the message</source>
        <translation>Le filtre ne peut pas lire la forme du message</translation>
    </message>
</context>
<context>
    <name>filters/message-probability</name>
    <message>
        <source>The filter&apos;s spam score of the message is too high</source>
        <translation>Le score de spam du message selon le filtre est trop élevé</translation>
    </message>
</context>
<context>
    <name>filters/no-access-for-sender</name>
    <message>
        <source>The receiver&apos;s own list shuts out this sender</source>
        <translation>La propre liste du système destinataire exclut cet expéditeur</translation>
    </message>
</context>
<context>
    <name>filters/not-scanned</name>
    <message>
        <source>The receiver&apos;s virus scanner is out of order for now</source>
        <translation>L’antivirus du système destinataire est hors service pour l’instant</translation>
    </message>
</context>
<context>
    <name>filters/null-sender-refused</name>
    <message>
        <source>The receiver refuses automatic replies and bounces (empty sender)</source>
        <translation>Réponses automatiques et avis de non-remise (expéditeur vide) refusés</translation>
    </message>
</context>
<context>
    <name>filters/office-macros</name>
    <message>
        <source>An attached Office file holds macros, which the receiver forbids</source>
        <translation>Un fichier Office joint contient des macros, que le destinataire interdit</translation>
    </message>
</context>
<context>
    <name>filters/old-mail-program</name>
    <message>
        <source>The filter takes no mail from Outlook Express (Cleanmail)</source>
        <translation>Le filtre n’accepte pas d’e-mails d’Outlook Express (Cleanmail)</translation>
    </message>
</context>
<context>
    <name>filters/older-spf</name>
    <message>
        <source>The sending server is not among those that the sender&apos;s domain allows (SPF)</source>
        <translation>Le serveur d’envoi n’est pas parmi ceux qu’autorise le domaine expéditeur (SPF)</translation>
    </message>
</context>
<context>
    <name>filters/own-quota</name>
    <message>
        <source>The sender&apos;s own mail service has reached its limit for sending</source>
        <translation>Le propre service de messagerie de l’expéditeur a atteint sa limite d’envoi</translation>
    </message>
</context>
<context>
    <name>filters/queue-time-over</name>
    <message>
        <source>The sending server gave up after it had tried for a long time</source>
        <translation>Le serveur d’envoi a abandonné après de longues tentatives</translation>
    </message>
</context>
<context>
    <name>filters/recipient-does-not-want</name>
    <message>
        <source>The recipient has told the server that they do not want this mail</source>
        <translation>Le destinataire a signalé au serveur ne pas vouloir de cet e-mail</translation>
    </message>
</context>
<context>
    <name>filters/recipient-domain-missing</name>
    <message>
        <source>The server finds no domain of the recipient&apos;s address</source>
        <translation>Le serveur ne trouve pas le domaine de l’adresse du destinataire</translation>
    </message>
</context>
<context>
    <name>filters/recipient-rule</name>
    <message>
        <source>A rule of the recipient refuses this message</source>
        <translation>Une règle du destinataire refuse ce message</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-extension</name>
    <message>
        <source>The relay service does not send files of this kind</source>
        <translation>Le service de relais n’envoie pas de fichiers de ce type</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-limit</name>
    <message>
        <source>The own relay service has reached its limit for this hour or day</source>
        <translation>Votre service de relais a atteint sa limite pour cette heure ou ce jour</translation>
    </message>
</context>
<context>
    <name>filters/relay-service-rules</name>
    <message>
        <source>The own relay service does not send for this From address</source>
        <translation>Votre service de relais n’envoie pas pour cette adresse From</translation>
    </message>
</context>
<context>
    <name>filters/sender-banned</name>
    <message>
        <source>The receiver&apos;s filter has the sender&apos;s address or domain on its ban list (Baruwa)</source>
        <translation>Le filtre du destinataire a banni l’adresse ou le domaine de l’expéditeur (Baruwa)</translation>
    </message>
</context>
<context>
    <name>filters/sender-domain-invalid</name>
    <message>
        <source>The receiver finds no valid mail domain in the sender address</source>
        <translation>Aucun domaine e-mail valide dans l’adresse de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>filters/sender-domain-not-found</name>
    <message>
        <source>The receiver does not find the domain of the sender address</source>
        <translation>Le système destinataire ne trouve pas le domaine de l’adresse de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>filters/sender-host-unresolvable</name>
    <message>
        <source>The receiver cannot find the sending server&apos;s name in DNS</source>
        <translation>Le système destinataire ne trouve pas le nom du serveur d’envoi dans le DNS</translation>
    </message>
</context>
<context>
    <name>filters/sender-must-confirm</name>
    <message>
        <source>The recipient takes mail only from senders that they know or that confirmed</source>
        <translation>Le destinataire n’accepte que des expéditeurs connus de lui ou confirmés</translation>
    </message>
</context>
<context>
    <name>filters/sender-not-owned</name>
    <message>
        <source>The sender address does not belong to the login that sent the message</source>
        <translation>L’adresse de l’expéditeur n’est pas celle du compte connecté</translation>
    </message>
</context>
<context>
    <name>filters/spam-content</name>
    <message>
        <source>A content filter took the message for spam</source>
        <translation>Un filtre de contenu a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>filters/spam-source</name>
    <message>
        <source>The receiver saw spam from the sending IP address</source>
        <translation>Le système destinataire a reçu du spam de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>filters/storage-would-exceed</name>
    <message>
        <source>The message does not fit into the recipient&apos;s mailbox any more</source>
        <translation>Le message ne tient plus dans la boîte aux lettres du destinataire</translation>
    </message>
</context>
<context>
    <name>filters/unknown-address</name>
    <message>
        <source>The receiving server does not know the address</source>
        <translation>Le serveur destinataire ne connaît pas l’adresse</translation>
    </message>
</context>
<context>
    <name>fortinet/fortiguard-listed</name>
    <message>
        <source>FortiGuard lists the sending IP address or a link as spam</source>
        <translation>FortiGuard répertorie l’adresse IP d’envoi ou un lien comme spam</translation>
    </message>
</context>
<context>
    <name>fortinet/spam-detected</name>
    <message>
        <source>The recipient&apos;s FortiMail filter took the message for spam</source>
        <translation>Le filtre FortiMail du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>forwardemail/paid-plan-needed</name>
    <message>
        <source>The recipient&apos;s forwarder no longer serves the domain in its free plan</source>
        <translation>Le service de transfert du destinataire ne sert plus ce domaine gratuitement</translation>
    </message>
</context>
<context>
    <name>free/ip-blocked</name>
    <message>
        <source>Free blocks the sending IP address for up to 24 hours</source>
        <translation>Free bloque l’adresse IP d’envoi pour 24 heures au plus</translation>
    </message>
</context>
<context>
    <name>free/mailbox-full</name>
    <message>
        <source>The mailbox is full (user quota exceeded)</source>
        <translation>La boîte aux lettres est pleine (user quota exceeded)</translation>
    </message>
</context>
<context>
    <name>free/mailbox-inactive</name>
    <message>
        <source>The mailbox is blocked because nobody used it</source>
        <translation>La boîte aux lettres est bloquée car personne ne l’utilisait</translation>
    </message>
</context>
<context>
    <name>free/spam-detected</name>
    <message>
        <source>Free&apos;s filter took the message for spam</source>
        <translation>Le filtre de Free a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>free/user-unknown</name>
    <message>
        <source>There is no such mailbox at Free</source>
        <translation>Cette boîte aux lettres n’existe pas chez Free</translation>
    </message>
</context>
<context>
    <name>generic/5.7.1</name>
    <message>
        <source>The receiver refused this message and does not say why</source>
        <translation>Le système destinataire a refusé ce message sans dire pourquoi</translation>
    </message>
</context>
<context>
    <name>generic/dkim-verification-failed</name>
    <message>
        <source>The DKIM signature did not verify</source>
        <translation>La signature DKIM n’a pas été validée</translation>
    </message>
</context>
<context>
    <name>generic/spf-check-failed</name>
    <message>
        <source>The SPF check failed</source>
        <translation>La vérification SPF a échoué</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/bad-ptr</name>
    <message>
        <source>GMX, WEB.DE or mail.com found no proper reverse DNS</source>
        <translation>GMX, WEB.DE ou mail.com n’a pas trouvé de DNS inverse correct</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/domain-policy</name>
    <message>
        <source>GMX, WEB.DE or mail.com refuses the sender&apos;s domain</source>
        <translation>GMX, WEB.DE ou mail.com refuse le domaine de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/header-policy</name>
    <message>
        <source>The headers of the message break the rules of GMX, WEB.DE or mail.com</source>
        <translation>Les en-têtes du message enfreignent les règles de GMX, WEB.DE ou mail.com</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/ip-refused</name>
    <message>
        <source>GMX, WEB.DE or mail.com refuses the sending IP address</source>
        <translation>GMX, WEB.DE ou mail.com refuse l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/login-failed</name>
    <message>
        <source>GMX, WEB.DE or mail.com did not accept the login of the mail program</source>
        <translation>GMX, WEB.DE ou mail.com a refusé la connexion du logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/mailbox-full</name>
    <message>
        <source>The mailbox is full (exceeded storage allocation)</source>
        <translation>La boîte aux lettres est pleine (exceeded storage allocation)</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/policy</name>
    <message>
        <source>The message breaks a rule of GMX, WEB.DE or mail.com</source>
        <translation>Le message enfreint une règle de GMX, WEB.DE ou mail.com</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sender-domain-dns</name>
    <message>
        <source>The sender&apos;s domain has no proper MX or address record (GMX, WEB.DE)</source>
        <translation>Le domaine expéditeur n’a pas d’enregistrement MX ou d’adresse correct (GMX, WEB.DE)</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sender-not-allowed</name>
    <message>
        <source>The From address does not belong to the GMX, WEB.DE, mail.com or IONOS login</source>
        <translation>L’adresse From n’appartient pas au compte GMX, WEB.DE, mail.com ou IONOS</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/sending-paused</name>
    <message>
        <source>GMX and mail.com pause the sending of this account</source>
        <translation>GMX et mail.com suspendent l’envoi de ce compte</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/spf-policy</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (GMX, WEB.DE)</source>
        <translation>L’enregistrement SPF de l’expéditeur n’autorise pas le serveur (GMX, WEB.DE)</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/syntax</name>
    <message>
        <source>GMX, WEB.DE or mail.com could not read a command or address</source>
        <translation>GMX, WEB.DE ou mail.com n’a pas pu lire une commande ou une adresse</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/unknown-recipients</name>
    <message>
        <source>GMX, WEB.DE or IONOS holds the server back for unknown recipients or spam</source>
        <translation>GMX, WEB.DE ou IONOS retient le serveur&#xa0;: destinataires inconnus ou spam</translation>
    </message>
</context>
<context>
    <name>gmx-webde-mailcom/user-unknown</name>
    <message>
        <source>There is no such mailbox at GMX, WEB.DE or mail.com</source>
        <translation>Cette boîte aux lettres n’existe pas chez GMX, WEB.DE ou mail.com</translation>
    </message>
</context>
<context>
    <name>godaddy/cloudmark-listed</name>
    <message>
        <source>GoDaddy refuses the IP address because of its reputation at Cloudmark</source>
        <translation>GoDaddy refuse l’adresse IP en raison de sa réputation chez Cloudmark</translation>
    </message>
</context>
<context>
    <name>godaddy/content</name>
    <message>
        <source>GoDaddy&apos;s filter took the content of the message for spam</source>
        <translation>Le filtre de GoDaddy a pris le contenu du message pour du spam</translation>
    </message>
</context>
<context>
    <name>godaddy/from-address</name>
    <message>
        <source>GoDaddy: the sender address is empty or holds an IP address</source>
        <translation>GoDaddy&#xa0;: l’adresse de l’expéditeur est vide ou contient une adresse IP</translation>
    </message>
</context>
<context>
    <name>godaddy/from-domain</name>
    <message>
        <source>GoDaddy: the sender&apos;s domain does not exist in DNS</source>
        <translation>GoDaddy&#xa0;: le domaine de l’expéditeur n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>godaddy/helo-rejected</name>
    <message>
        <source>GoDaddy refuses the name with which the sending server greets (IB301)</source>
        <translation>GoDaddy refuse le nom sous lequel le serveur d’envoi se présente (IB301)</translation>
    </message>
</context>
<context>
    <name>godaddy/login-on-incoming-server</name>
    <message>
        <source>GoDaddy: the login was tried on the server for incoming mail</source>
        <translation>GoDaddy&#xa0;: la connexion a été tentée sur le serveur des e-mails entrants</translation>
    </message>
</context>
<context>
    <name>godaddy/messages-per-hour</name>
    <message>
        <source>GoDaddy: the sending IP address has used up its messages for this hour</source>
        <translation>GoDaddy&#xa0;: l’adresse IP d’envoi a épuisé ses messages pour cette heure</translation>
    </message>
</context>
<context>
    <name>godaddy/messages-per-session</name>
    <message>
        <source>GoDaddy: too many messages in one connection</source>
        <translation>GoDaddy&#xa0;: trop de messages dans une connexion</translation>
    </message>
</context>
<context>
    <name>godaddy/no-delivery-data</name>
    <message>
        <source>The receiving host could not look up how to deliver for this domain</source>
        <translation>L’hôte destinataire n’a pas pu déterminer comment remettre pour ce domaine</translation>
    </message>
</context>
<context>
    <name>godaddy/rbl-reject</name>
    <message>
        <source>GoDaddy&apos;s own blocklist names the sending IP address</source>
        <translation>La propre liste de blocage de GoDaddy contient l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>godaddy/recipient-not-found</name>
    <message>
        <source>GoDaddy knows no mailbox with this address</source>
        <translation>GoDaddy ne connaît aucune boîte aux lettres à cette adresse</translation>
    </message>
</context>
<context>
    <name>godaddy/recipients-per-hour</name>
    <message>
        <source>GoDaddy: the sending IP address wrote to too many recipients this hour</source>
        <translation>GoDaddy&#xa0;: l’adresse IP d’envoi a écrit à trop de destinataires cette heure</translation>
    </message>
</context>
<context>
    <name>godaddy/reverse-dns</name>
    <message>
        <source>GoDaddy: the sending IP address has no reverse DNS</source>
        <translation>GoDaddy&#xa0;: l’adresse IP d’envoi n’a pas de DNS inverse</translation>
    </message>
</context>
<context>
    <name>godaddy/server-busy</name>
    <message>
        <source>GoDaddy&apos;s mail servers are busy for the moment</source>
        <translation>Les serveurs de messagerie de GoDaddy sont occupés pour le moment</translation>
    </message>
</context>
<context>
    <name>godaddy/spam-block</name>
    <message>
        <source>GoDaddy blocks the IP address for an hour or a day because of spam</source>
        <translation>GoDaddy bloque l’adresse IP une heure ou un jour à cause de spam</translation>
    </message>
</context>
<context>
    <name>godaddy/spf</name>
    <message>
        <source>GoDaddy: the sender&apos;s SPF record does not allow this server</source>
        <translation>GoDaddy&#xa0;: l’enregistrement SPF de l’expéditeur n’autorise pas ce serveur</translation>
    </message>
</context>
<context>
    <name>godaddy/too-many-recipients</name>
    <message>
        <source>GoDaddy: the message names too many recipients at once</source>
        <translation>GoDaddy&#xa0;: le message nomme trop de destinataires à la fois</translation>
    </message>
</context>
<context>
    <name>godaddy/too-many-sessions</name>
    <message>
        <source>GoDaddy: too many connections at once from the sending server</source>
        <translation>GoDaddy&#xa0;: trop de connexions à la fois depuis le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>godaddy/undeliverable-localhost</name>
    <message>
        <source>The recipient&apos;s domain names localhost as its mail server</source>
        <translation>Le domaine du destinataire indique localhost comme serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>godaddy/unknown-recipients-block</name>
    <message>
        <source>GoDaddy blocks the IP address for mailing too many addresses that do not exist</source>
        <translation>GoDaddy bloque l’adresse IP pour trop d’envois à des adresses inexistantes</translation>
    </message>
</context>
<context>
    <name>godaddy/virus</name>
    <message>
        <source>GoDaddy found malware in the message</source>
        <translation>GoDaddy a trouvé un logiciel malveillant dans le message</translation>
    </message>
</context>
<context>
    <name>google/account-disabled</name>
    <message>
        <source>The recipient&apos;s Google account is closed or unused</source>
        <translation>Le compte Google du destinataire est fermé ou inutilisé</translation>
    </message>
</context>
<context>
    <name>google/app-password-required</name>
    <message>
        <source>Google wants an app password for this program</source>
        <translation>Google exige un mot de passe d’application pour ce programme</translation>
    </message>
</context>
<context>
    <name>google/authentication-required</name>
    <message>
        <source>Google&apos;s outgoing server wants a login first</source>
        <translation>Le serveur sortant de Google exige d’abord une connexion</translation>
    </message>
</context>
<context>
    <name>google/blocked-attachment</name>
    <message>
        <source>Gmail blocks this kind of attachment</source>
        <translation>Gmail bloque ce type de pièce jointe</translation>
    </message>
</context>
<context>
    <name>google/browser-login</name>
    <message>
        <source>Google wants a login in the web browser first</source>
        <translation>Google exige d’abord une connexion dans le navigateur web</translation>
    </message>
</context>
<context>
    <name>google/closing-connection</name>
    <message>
        <source>Google hangs up at the greeting (EHLO)</source>
        <translation>Google raccroche à la salutation (EHLO)</translation>
    </message>
</context>
<context>
    <name>google/command-sequence</name>
    <message>
        <source>The sending program gave its commands in the wrong order</source>
        <translation>Le programme d’envoi a donné ses commandes dans le mauvais ordre</translation>
    </message>
</context>
<context>
    <name>google/command-syntax</name>
    <message>
        <source>A command with an address in it is not written correctly</source>
        <translation>Une commande contenant une adresse n’est pas écrite correctement</translation>
    </message>
</context>
<context>
    <name>google/connection-timeout</name>
    <message>
        <source>Google closed the connection because it went silent or lasted too long</source>
        <translation>Google a fermé la connexion, silencieuse ou trop longue</translation>
    </message>
</context>
<context>
    <name>google/daily-sending-limit</name>
    <message>
        <source>The daily sending limit of the Google account is used up</source>
        <translation>La limite d’envoi quotidienne du compte Google est épuisée</translation>
    </message>
</context>
<context>
    <name>google/data-after-bdat</name>
    <message>
        <source>The sending server mixed two ways of sending the text</source>
        <translation>Le serveur d’envoi a mélangé deux façons d’envoyer le texte</translation>
    </message>
</context>
<context>
    <name>google/direct-sending-refused</name>
    <message>
        <source>Gmail takes no mail directly from this kind of IP address</source>
        <translation>Gmail n’accepte pas d’e-mails directs de ce type d’adresse IP</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed</name>
    <message>
        <source>Gmail requires DKIM from bulk senders, and it did not pass</source>
        <translation>Gmail exige DKIM des expéditeurs en masse, et DKIM n’a pas réussi</translation>
    </message>
</context>
<context>
    <name>google/dkim-not-passed-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because DKIM does not pass</source>
        <translation>Gmail ralentit vos envois en masse car DKIM ne réussit pas</translation>
    </message>
</context>
<context>
    <name>google/dmarc-dns-failure</name>
    <message>
        <source>Gmail could not check SPF, DKIM and DMARC: DNS did not answer</source>
        <translation>Gmail n’a pas pu vérifier SPF, DKIM et DMARC&#xa0;: le DNS n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>google/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>google/domain-policy-size</name>
    <message>
        <source>The mail rules of the recipients&apos; domains are too many for one delivery</source>
        <translation>Les règles des domaines destinataires sont trop nombreuses pour une remise</translation>
    </message>
</context>
<context>
    <name>google/duplicate-headers</name>
    <message>
        <source>A header field that may stand once stands twice</source>
        <translation>Un champ d’en-tête unique figure deux fois</translation>
    </message>
</context>
<context>
    <name>google/ehlo-missing</name>
    <message>
        <source>The sending program did not greet before it began</source>
        <translation>Le programme d’envoi n’a pas salué avant de commencer</translation>
    </message>
</context>
<context>
    <name>google/encoded-word</name>
    <message>
        <source>A header field is encoded where the standard forbids it</source>
        <translation>Un champ d’en-tête est codé là où la norme l’interdit</translation>
    </message>
</context>
<context>
    <name>google/from-domain-form</name>
    <message>
        <source>The domain in the From line is not written as a domain</source>
        <translation>Le domaine de la ligne From n’est pas écrit comme un domaine</translation>
    </message>
</context>
<context>
    <name>google/from-missing</name>
    <message>
        <source>The message has no usable From address</source>
        <translation>Le message n’a pas d’adresse From utilisable</translation>
    </message>
</context>
<context>
    <name>google/from-several-addresses</name>
    <message>
        <source>The From line holds more than one address</source>
        <translation>La ligne From contient plus d’une adresse</translation>
    </message>
</context>
<context>
    <name>google/group-no-permission</name>
    <message>
        <source>The Google Group takes no mail from you, or does not exist</source>
        <translation>Le groupe Google n’accepte pas vos e-mails, ou n’existe pas</translation>
    </message>
</context>
<context>
    <name>google/group-spam</name>
    <message>
        <source>The Google Group took your message for spam</source>
        <translation>Le groupe Google a pris votre message pour du spam</translation>
    </message>
</context>
<context>
    <name>google/header-name-too-long</name>
    <message>
        <source>The message has a header field with an overlong name</source>
        <translation>Le message a un champ d’en-tête au nom trop long</translation>
    </message>
</context>
<context>
    <name>google/headers-too-big</name>
    <message>
        <source>The header of the message is too large for Gmail</source>
        <translation>L’en-tête du message est trop volumineux pour Gmail</translation>
    </message>
</context>
<context>
    <name>google/helo-refused</name>
    <message>
        <source>The sending server greets with a name that Google does not take</source>
        <translation>Le serveur d’envoi se présente sous un nom que Google n’accepte pas</translation>
    </message>
</context>
<context>
    <name>google/identity-change</name>
    <message>
        <source>The program tried to log in twice in one session</source>
        <translation>Le programme a tenté de se connecter deux fois dans une session</translation>
    </message>
</context>
<context>
    <name>google/ip-not-allowed-for-domain</name>
    <message>
        <source>The recipient&apos;s organisation takes mail from listed servers only</source>
        <translation>L’organisation du destinataire n’accepte que les e-mails de serveurs inscrits</translation>
    </message>
</context>
<context>
    <name>google/ipv6-ptr</name>
    <message>
        <source>Gmail takes mail by IPv6 only with reverse DNS and SPF or DKIM</source>
        <translation>Gmail n’accepte l’IPv6 qu’avec un DNS inverse et SPF ou DKIM</translation>
    </message>
</context>
<context>
    <name>google/login-method</name>
    <message>
        <source>The program logs in by a method that Google does not support</source>
        <translation>Le programme se connecte par une méthode que Google ne prend pas en charge</translation>
    </message>
</context>
<context>
    <name>google/login-not-decoded</name>
    <message>
        <source>Google could not read the login data of the program</source>
        <translation>Google n’a pas pu lire les données de connexion du programme</translation>
    </message>
</context>
<context>
    <name>google/login-system-problem</name>
    <message>
        <source>Google&apos;s login service had a passing fault</source>
        <translation>Le service de connexion de Google a connu une panne passagère</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain</name>
    <message>
        <source>Gmail distrusts the sending domain</source>
        <translation>Gmail se méfie du domaine d’envoi</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-domain-deferred</name>
    <message>
        <source>Gmail holds the mail back because it distrusts the sending domain</source>
        <translation>Gmail retient les e-mails car il se méfie du domaine d’envoi</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip</name>
    <message>
        <source>Gmail distrusts the sending IP address</source>
        <translation>Gmail se méfie de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>google/low-reputation-ip-deferred</name>
    <message>
        <source>Gmail slows down mail from a distrusted IP address</source>
        <translation>Gmail ralentit les e-mails d’une adresse IP dont il se méfie</translation>
    </message>
</context>
<context>
    <name>google/mail-loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>Le message a tourné en rond</translation>
    </message>
</context>
<context>
    <name>google/mailbox-full</name>
    <message>
        <source>The recipient&apos;s Google storage is full</source>
        <translation>Le stockage Google du destinataire est plein</translation>
    </message>
</context>
<context>
    <name>google/mailbox-full-inactive</name>
    <message>
        <source>The recipient&apos;s Google storage has been full for long</source>
        <translation>Le stockage Google du destinataire est plein depuis longtemps</translation>
    </message>
</context>
<context>
    <name>google/malformed</name>
    <message>
        <source>Gmail cannot read the message: it is put together wrongly</source>
        <translation>Gmail ne peut pas lire le message&#xa0;: il est mal composé</translation>
    </message>
</context>
<context>
    <name>google/malformed-header</name>
    <message>
        <source>A header field of the message is damaged</source>
        <translation>Un champ d’en-tête du message est endommagé</translation>
    </message>
</context>
<context>
    <name>google/message-id-missing</name>
    <message>
        <source>The message has no proper Message-ID</source>
        <translation>Le message n’a pas de Message-ID correct</translation>
    </message>
</context>
<context>
    <name>google/message-too-big</name>
    <message>
        <source>The message is too large for Gmail</source>
        <translation>Le message est trop volumineux pour Gmail</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr</name>
    <message>
        <source>The sending IP address has no reverse DNS (PTR record)</source>
        <translation>L’adresse IP d’envoi n’a pas de DNS inverse (enregistrement PTR)</translation>
    </message>
</context>
<context>
    <name>google/missing-ptr-rate-limited</name>
    <message>
        <source>Gmail slows down your mail: the IP address has no reverse DNS</source>
        <translation>Gmail ralentit vos e-mails&#xa0;: l’adresse IP n’a pas de DNS inverse</translation>
    </message>
</context>
<context>
    <name>google/mx-host-not-found</name>
    <message>
        <source>The mail server named by the recipient&apos;s domain does not exist</source>
        <translation>Le serveur de messagerie indiqué par le domaine du destinataire n’existe pas</translation>
    </message>
</context>
<context>
    <name>google/no-dmarc-record</name>
    <message>
        <source>Gmail requires a DMARC record from bulk senders, and there is none</source>
        <translation>Gmail exige DMARC des expéditeurs en masse, et l’enregistrement manque</translation>
    </message>
</context>
<context>
    <name>google/no-dmarc-record-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because there is no DMARC record</source>
        <translation>Gmail ralentit vos envois en masse en l’absence d’enregistrement DMARC</translation>
    </message>
</context>
<context>
    <name>google/no-recipient-accepted</name>
    <message>
        <source>The text was sent although every recipient had been refused</source>
        <translation>Le texte a été envoyé bien que tous les destinataires aient été refusés</translation>
    </message>
</context>
<context>
    <name>google/no-such-user</name>
    <message>
        <source>There is no such mailbox at Gmail</source>
        <translation>Cette boîte aux lettres n’existe pas chez Gmail</translation>
    </message>
</context>
<context>
    <name>google/not-aligned</name>
    <message>
        <source>Gmail refused bulk mail: From does not fit the authenticated domain</source>
        <translation>Gmail a refusé l’envoi en masse&#xa0;: From ne correspond pas au domaine authentifié</translation>
    </message>
</context>
<context>
    <name>google/not-aligned-rate-limited</name>
    <message>
        <source>Gmail slows down bulk mail: From does not fit the authenticated domain</source>
        <translation>Gmail ralentit vos envois en masse&#xa0;: From ne correspond pas au domaine authentifié</translation>
    </message>
</context>
<context>
    <name>google/null-mx</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all</source>
        <translation>Le domaine du destinataire n’accepte aucun e-mail</translation>
    </message>
</context>
<context>
    <name>google/one-domain-per-transaction</name>
    <message>
        <source>Google takes recipients of one domain only in each transaction</source>
        <translation>Google n’accepte que des destinataires d’un seul domaine par transaction</translation>
    </message>
</context>
<context>
    <name>google/outgoing-blocked</name>
    <message>
        <source>Google stopped your own message before it left your account</source>
        <translation>Google a arrêté votre propre message avant qu’il ne quitte votre compte</translation>
    </message>
</context>
<context>
    <name>google/protocol-violation</name>
    <message>
        <source>The sending program broke the rules of the mail protocol</source>
        <translation>Le programme d’envoi a enfreint les règles du protocole de messagerie</translation>
    </message>
</context>
<context>
    <name>google/ptr-mismatch</name>
    <message>
        <source>The name in reverse DNS leads to another IP address</source>
        <translation>Le nom dans le DNS inverse mène à une autre adresse IP</translation>
    </message>
</context>
<context>
    <name>google/rate-limited-refused</name>
    <message>
        <source>Gmail refused this message: a sending limit is used up</source>
        <translation>Gmail a refusé ce message&#xa0;: une limite d’envoi est épuisée</translation>
    </message>
</context>
<context>
    <name>google/recipient-address-form</name>
    <message>
        <source>The recipient address is not written as an address</source>
        <translation>L’adresse du destinataire n’est pas écrite comme une adresse</translation>
    </message>
</context>
<context>
    <name>google/recipient-dns-failure</name>
    <message>
        <source>The name servers of the recipient&apos;s domain do not answer properly</source>
        <translation>Les serveurs de noms du domaine du destinataire ne répondent pas correctement</translation>
    </message>
</context>
<context>
    <name>google/recipient-domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist</source>
        <translation>Le domaine du destinataire n’existe pas</translation>
    </message>
</context>
<context>
    <name>google/recipient-receiving-too-fast</name>
    <message>
        <source>The recipient&apos;s mailbox gets more mail than Gmail accepts at once</source>
        <translation>La boîte du destinataire reçoit plus d’e-mails que Gmail n’en accepte à la fois</translation>
    </message>
</context>
<context>
    <name>google/recipient-receiving-too-fast-refused</name>
    <message>
        <source>Gmail refused the message: the recipient&apos;s mailbox is flooded</source>
        <translation>Gmail a refusé le message&#xa0;: la boîte du destinataire est submergée</translation>
    </message>
</context>
<context>
    <name>google/recipient-requires-tls</name>
    <message>
        <source>The recipient&apos;s organisation takes only encrypted mail</source>
        <translation>L’organisation du destinataire n’accepte que des e-mails chiffrés</translation>
    </message>
</context>
<context>
    <name>google/recipient-server-unreachable</name>
    <message>
        <source>Gmail could not connect to the recipient&apos;s mail server</source>
        <translation>Gmail n’a pas pu se connecter au serveur de messagerie du destinataire</translation>
    </message>
</context>
<context>
    <name>google/relay-denied</name>
    <message>
        <source>Google&apos;s SMTP relay does not know this server or domain</source>
        <translation>Le relais SMTP de Google ne connaît pas ce serveur ou ce domaine</translation>
    </message>
</context>
<context>
    <name>google/relay-limit-customer</name>
    <message>
        <source>Your company&apos;s daily limit at Google&apos;s SMTP relay is used up</source>
        <translation>La limite quotidienne de votre entreprise au relais SMTP de Google est épuisée</translation>
    </message>
</context>
<context>
    <name>google/relay-limit-user</name>
    <message>
        <source>This user&apos;s daily limit at Google&apos;s SMTP relay is used up</source>
        <translation>La limite quotidienne de cet utilisateur au relais SMTP de Google est épuisée</translation>
    </message>
</context>
<context>
    <name>google/relay-peak-limit</name>
    <message>
        <source>Google&apos;s SMTP relay is used too heavily by this company at the moment</source>
        <translation>Le relais SMTP de Google est trop sollicité par cette entreprise en ce moment</translation>
    </message>
</context>
<context>
    <name>google/relay-suspended</name>
    <message>
        <source>Google has suspended the sending account of the relay for abuse</source>
        <translation>Google a suspendu pour abus le compte d’envoi du relais</translation>
    </message>
</context>
<context>
    <name>google/relay-wrong-domain</name>
    <message>
        <source>The domain does not belong to the relay&apos;s Google Workspace account</source>
        <translation>Le domaine n’appartient pas au compte Google Workspace du relais</translation>
    </message>
</context>
<context>
    <name>google/same-message-id</name>
    <message>
        <source>Gmail got too many copies with the same Message-ID</source>
        <translation>Gmail a reçu trop de copies avec le même Message-ID</translation>
    </message>
</context>
<context>
    <name>google/sender-address-form</name>
    <message>
        <source>The sender address is not written as an address</source>
        <translation>L’adresse de l’expéditeur n’est pas écrite comme une adresse</translation>
    </message>
</context>
<context>
    <name>google/sending-denied</name>
    <message>
        <source>The sender is not an active user of this Google Workspace</source>
        <translation>L’expéditeur n’est pas un utilisateur actif de ce Google Workspace</translation>
    </message>
</context>
<context>
    <name>google/spf-hard-fail</name>
    <message>
        <source>SPF of the sender says -all and does not name this server</source>
        <translation>SPF de l’expéditeur indique -all et ne nomme pas ce serveur</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed</name>
    <message>
        <source>Gmail requires SPF from bulk senders, and it did not pass</source>
        <translation>Gmail exige SPF des expéditeurs en masse, et SPF n’a pas réussi</translation>
    </message>
</context>
<context>
    <name>google/spf-not-passed-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because SPF does not pass</source>
        <translation>Gmail ralentit vos envois en masse car SPF ne réussit pas</translation>
    </message>
</context>
<context>
    <name>google/spf-suspicious</name>
    <message>
        <source>Gmail finds suspicious entries in the sender&apos;s SPF record</source>
        <translation>Gmail trouve des entrées suspectes dans l’enregistrement SPF de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>google/starttls-first</name>
    <message>
        <source>Google&apos;s outgoing server wants an encrypted connection first</source>
        <translation>Le serveur sortant de Google exige d’abord une connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>google/starttls-violation</name>
    <message>
        <source>The sending program does not start encryption (STARTTLS) properly</source>
        <translation>Le programme d’envoi ne démarre pas correctement le chiffrement (STARTTLS)</translation>
    </message>
</context>
<context>
    <name>google/subject-too-long</name>
    <message>
        <source>The subject of the message is too long for Gmail</source>
        <translation>L’objet du message est trop long pour Gmail</translation>
    </message>
</context>
<context>
    <name>google/suspicious-content-deferred</name>
    <message>
        <source>Gmail takes the text or a link of this message for dangerous</source>
        <translation>Gmail juge dangereux le texte ou un lien de ce message</translation>
    </message>
</context>
<context>
    <name>google/temporary-problem</name>
    <message>
        <source>Google could not take the message at this moment</source>
        <translation>Google ne pouvait pas prendre le message à ce moment</translation>
    </message>
</context>
<context>
    <name>google/tls-rate-limited</name>
    <message>
        <source>Gmail slows down your bulk mail because it comes unencrypted</source>
        <translation>Gmail ralentit vos envois en masse car ils arrivent non chiffrés</translation>
    </message>
</context>
<context>
    <name>google/tls-required-bulk</name>
    <message>
        <source>Gmail requires encryption from bulk senders</source>
        <translation>Gmail exige le chiffrement des expéditeurs en masse</translation>
    </message>
</context>
<context>
    <name>google/too-many-attachments</name>
    <message>
        <source>The message has too many attachments for Gmail</source>
        <translation>Le message a trop de pièces jointes pour Gmail</translation>
    </message>
</context>
<context>
    <name>google/too-many-logins</name>
    <message>
        <source>Google blocks logins for a while after too many attempts</source>
        <translation>Google bloque les connexions un certain temps après trop de tentatives</translation>
    </message>
</context>
<context>
    <name>google/too-many-recipients</name>
    <message>
        <source>Gmail takes fewer recipients in one transaction</source>
        <translation>Gmail accepte moins de destinataires par transaction</translation>
    </message>
</context>
<context>
    <name>google/too-many-recipients-sender</name>
    <message>
        <source>The sending Google account may not write to so many recipients</source>
        <translation>Le compte Google d’envoi ne peut pas écrire à autant de destinataires</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated</name>
    <message>
        <source>Gmail requires SPF or DKIM, and neither passed</source>
        <translation>Gmail exige SPF ou DKIM, et aucun n’a réussi</translation>
    </message>
</context>
<context>
    <name>google/unauthenticated-rate-limited</name>
    <message>
        <source>Gmail slows down your mail because neither SPF nor DKIM passes</source>
        <translation>Gmail ralentit vos e-mails car ni SPF ni DKIM ne réussit</translation>
    </message>
</context>
<context>
    <name>google/unicode-header</name>
    <message>
        <source>A header field holds letters that are not allowed there</source>
        <translation>Un champ d’en-tête contient des lettres qui n’y sont pas autorisées</translation>
    </message>
</context>
<context>
    <name>google/unknown-command</name>
    <message>
        <source>Google&apos;s mail server did not understand the sending program</source>
        <translation>Le serveur de messagerie de Google n’a pas compris le programme d’envoi</translation>
    </message>
</context>
<context>
    <name>google/unsolicited</name>
    <message>
        <source>Gmail took this message for unsolicited mail</source>
        <translation>Gmail a pris ce message pour un e-mail non sollicité</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate</name>
    <message>
        <source>Gmail blocks this IP address for too much unwanted mail</source>
        <translation>Gmail bloque cette adresse IP pour trop d’e-mails indésirables</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-dkim-domain</name>
    <message>
        <source>Gmail slows down mail signed by this domain</source>
        <translation>Gmail ralentit les e-mails signés par ce domaine</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-ip</name>
    <message>
        <source>Gmail slows down this IP address: more mail than usual</source>
        <translation>Gmail ralentit cette adresse IP&#xa0;: plus d’e-mails que d’habitude</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-mail</name>
    <message>
        <source>Gmail slows down your mail: more than usual</source>
        <translation>Gmail ralentit vos e-mails&#xa0;: plus que d’habitude</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-netblock</name>
    <message>
        <source>Gmail slows down the whole range of IP addresses around yours</source>
        <translation>Gmail ralentit toute la plage d’adresses IP autour de la vôtre</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-spf-domain</name>
    <message>
        <source>Gmail slows down mail with this return path domain</source>
        <translation>Gmail ralentit les e-mails ayant ce domaine dans le Return-Path</translation>
    </message>
</context>
<context>
    <name>google/unusual-rate-url</name>
    <message>
        <source>Gmail slows down mail that links to a domain seen in spam</source>
        <translation>Gmail ralentit les e-mails avec un lien vers un domaine vu dans du spam</translation>
    </message>
</context>
<context>
    <name>google/workspace-policy</name>
    <message>
        <source>A rule of the recipient&apos;s or your own company forbids this message</source>
        <translation>Une règle de l’entreprise du destinataire ou de la vôtre interdit ce message</translation>
    </message>
</context>
<context>
    <name>google/workspace-rule</name>
    <message>
        <source>A rule written by the recipient&apos;s administrator refused the message</source>
        <translation>Une règle écrite par l’administrateur du destinataire a refusé le message</translation>
    </message>
</context>
<context>
    <name>google/wrong-password</name>
    <message>
        <source>Google did not accept the user name or password</source>
        <translation>Google n’a pas accepté le nom d’utilisateur ou le mot de passe</translation>
    </message>
</context>
<context>
    <name>greylisting/first-contact</name>
    <message>
        <source>The receiver asks your server to come back in some minutes (greylisting)</source>
        <translation>Le système destinataire demande de revenir dans quelques minutes (greylisting)</translation>
    </message>
</context>
<context>
    <name>greylisting/no-reverse-dns</name>
    <message>
        <source>The receiver waits because the sending IP address has no reverse DNS</source>
        <translation>Le système destinataire attend, car l’adresse IP d’envoi n’a pas de DNS inverse</translation>
    </message>
</context>
<context>
    <name>haraka/bare-line-feed</name>
    <message>
        <source>The message has line ends that SMTP does not allow (Haraka)</source>
        <translation>Le message a des fins de ligne que SMTP n’autorise pas (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/cannot-deliver</name>
    <message>
        <source>The server does not take mail for this address (Haraka)</source>
        <translation>Le serveur n’accepte pas d’e-mails pour cette adresse (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/come-back-later</name>
    <message>
        <source>The receiver postpones the connection on purpose</source>
        <translation>Le système destinataire diffère volontairement la connexion</translation>
    </message>
</context>
<context>
    <name>haraka/credential-leak</name>
    <message>
        <source>The message contains your own password and was stopped (Haraka)</source>
        <translation>Le message contient votre propre mot de passe et a été arrêté (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/known-signature</name>
    <message>
        <source>The text holds a phrase that the receiver treats as spam (Haraka)</source>
        <translation>Le texte contient une formule que le destinataire traite comme du spam (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/loop</name>
    <message>
        <source>The message went round in circles (Haraka)</source>
        <translation>Le message a tourné en rond (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/message-denied</name>
    <message>
        <source>A filter of the receiver refused the message without a reason</source>
        <translation>Un filtre du système destinataire a refusé le message sans motif</translation>
    </message>
</context>
<context>
    <name>haraka/message-denied-temporarily</name>
    <message>
        <source>A filter of the receiver postpones the message</source>
        <translation>Un filtre du système destinataire diffère le message</translation>
    </message>
</context>
<context>
    <name>haraka/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts</source>
        <translation>Le message est plus volumineux que ne l’accepte le serveur destinataire</translation>
    </message>
</context>
<context>
    <name>haraka/no-reverse-dns</name>
    <message>
        <source>The sending IP address has no usable reverse DNS (Haraka)</source>
        <translation>L’adresse IP d’envoi n’a pas de DNS inverse utilisable (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/no-valid-recipients</name>
    <message>
        <source>All recipients of the message had been refused before</source>
        <translation>Tous les destinataires du message avaient déjà été refusés</translation>
    </message>
</context>
<context>
    <name>haraka/not-welcome</name>
    <message>
        <source>The receiver refuses the sending server at the greeting</source>
        <translation>Le système destinataire refuse le serveur d’envoi dès la salutation</translation>
    </message>
</context>
<context>
    <name>haraka/reverse-dns-temporary</name>
    <message>
        <source>Reverse DNS of the sending IP address does not answer</source>
        <translation>Le DNS inverse de l’adresse IP d’envoi ne répond pas</translation>
    </message>
</context>
<context>
    <name>haraka/spoofed-sender</name>
    <message>
        <source>The sender address belongs to the receiver&apos;s own domain (Haraka)</source>
        <translation>L’adresse de l’expéditeur appartient au domaine du destinataire (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/too-busy</name>
    <message>
        <source>The receiving server is overloaded (Haraka)</source>
        <translation>Le serveur destinataire est surchargé (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/too-many-parts</name>
    <message>
        <source>The message is made of too many parts (Haraka)</source>
        <translation>Le message se compose de trop de parties (Haraka)</translation>
    </message>
</context>
<context>
    <name>haraka/tried-all-mxs</name>
    <message>
        <source>None of the recipient&apos;s mail servers could be reached (Haraka)</source>
        <translation>Aucun des serveurs de messagerie du destinataire n’a pu être joint (Haraka)</translation>
    </message>
</context>
<context>
    <name>hmailserver/account-inactive</name>
    <message>
        <source>The mailbox or alias exists but is switched off</source>
        <translation>La boîte aux lettres ou l’alias existe mais est désactivé</translation>
    </message>
</context>
<context>
    <name>hmailserver/auto-ban</name>
    <message>
        <source>Too many wrong logins: your IP address is blocked for a while (hMailServer)</source>
        <translation>Trop d’échecs de connexion&#xa0;: votre adresse IP est bloquée un temps (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/bare-line-feeds</name>
    <message>
        <source>The message has line ends that SMTP does not allow (hMailServer)</source>
        <translation>Le message a des fins de ligne que SMTP n’autorise pas (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/could-not-save</name>
    <message>
        <source>The receiving server could not store the message (hMailServer)</source>
        <translation>Le serveur destinataire n’a pas pu stocker le message (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/delivery-not-allowed</name>
    <message>
        <source>The server does not pass on mail to this address (hMailServer)</source>
        <translation>Le serveur ne relaie pas les e-mails à cette adresse (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/dkim</name>
    <message>
        <source>The DKIM signature of the message is broken (hMailServer)</source>
        <translation>La signature DKIM du message est rompue (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/dns-failed</name>
    <message>
        <source>The DNS lookup of the recipient&apos;s domain failed (hMailServer)</source>
        <translation>La requête DNS pour le domaine du destinataire a échoué (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/domain-disabled</name>
    <message>
        <source>The recipient&apos;s domain is switched off on its mail server</source>
        <translation>Le domaine du destinataire est désactivé sur son serveur de messagerie</translation>
    </message>
</context>
<context>
    <name>hmailserver/empty-sender</name>
    <message>
        <source>The receiver takes no mail with an empty sender (hMailServer)</source>
        <translation>Le système destinataire refuse les e-mails à expéditeur vide (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/forward-loop</name>
    <message>
        <source>Aliases of the receiving server lead round in a circle (hMailServer)</source>
        <translation>Des alias du serveur destinataire tournent en rond (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/greylisting</name>
    <message>
        <source>The receiver postpones the message, probably as the first contact (greylisting)</source>
        <translation>Le destinataire diffère le message, sans doute au premier contact (greylisting)</translation>
    </message>
</context>
<context>
    <name>hmailserver/helo-missing</name>
    <message>
        <source>The sending program gave no name at HELO</source>
        <translation>Le programme d’envoi n’a donné aucun nom à HELO</translation>
    </message>
</context>
<context>
    <name>hmailserver/list-inactive</name>
    <message>
        <source>The distribution list is switched off (hMailServer)</source>
        <translation>La liste de diffusion est désactivée (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/list-owner-only</name>
    <message>
        <source>Only the owner may write to this distribution list (hMailServer)</source>
        <translation>Seul le propriétaire peut écrire à cette liste de diffusion (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-expired</name>
    <message>
        <source>The login of this connection is no longer accepted (hMailServer)</source>
        <translation>L’authentification de cette connexion n’est plus acceptée (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-failed</name>
    <message>
        <source>User name or password was not accepted (hMailServer)</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/login-required</name>
    <message>
        <source>The server wants a login for this sender or recipient</source>
        <translation>Le serveur exige une connexion pour cet expéditeur ou ce destinataire</translation>
    </message>
</context>
<context>
    <name>hmailserver/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (hMailServer)</source>
        <translation>Le message est plus volumineux que ne l’accepte le serveur destinataire (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/no-mail-servers</name>
    <message>
        <source>The recipient&apos;s domain has no mail server (hMailServer)</source>
        <translation>Le domaine du destinataire n’a pas de serveur de messagerie (hMailServer)</translation>
    </message>
</context>
<context>
    <name>hmailserver/not-in-route</name>
    <message>
        <source>The gateway does not know this recipient (hMailServer route)</source>
        <translation>La passerelle ne connaît pas ce destinataire (hMailServer route)</translation>
    </message>
</context>
<context>
    <name>hmailserver/rejected-by-script</name>
    <message>
        <source>A rule of the receiver refused the message and gives no reason</source>
        <translation>Une règle du système destinataire a refusé le message sans donner de motif</translation>
    </message>
</context>
<context>
    <name>hmailserver/remote-closed</name>
    <message>
        <source>The recipient&apos;s server closed the connection without an answer</source>
        <translation>Le serveur du destinataire a fermé la connexion sans réponse</translation>
    </message>
</context>
<context>
    <name>hmailserver/session-timeout</name>
    <message>
        <source>The receiver waited too long for the sending server</source>
        <translation>Le système destinataire a attendu trop longtemps le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>hmailserver/spamcop</name>
    <message>
        <source>The sending IP address is listed at SpamCop</source>
        <translation>L’adresse IP d’envoi est inscrite chez SpamCop</translation>
    </message>
</context>
<context>
    <name>hmailserver/spamhaus</name>
    <message>
        <source>The sending IP address is listed at Spamhaus</source>
        <translation>L’adresse IP d’envoi est inscrite chez Spamhaus</translation>
    </message>
</context>
<context>
    <name>hmailserver/spf</name>
    <message>
        <source>SPF of the sender&apos;s domain does not allow this server</source>
        <translation>SPF du domaine de l’expéditeur n’autorise pas ce serveur</translation>
    </message>
</context>
<context>
    <name>hmailserver/surbl</name>
    <message>
        <source>A link in the message is on the SURBL list</source>
        <translation>Un lien du message figure sur la liste SURBL</translation>
    </message>
</context>
<context>
    <name>hmailserver/tls-first</name>
    <message>
        <source>The server wants encryption before anything else</source>
        <translation>Le serveur exige le chiffrement avant toute autre chose</translation>
    </message>
</context>
<context>
    <name>hmailserver/unknown-user</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>L’adresse du destinataire n’existe pas</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/attachment</name>
    <message>
        <source>The recipient&apos;s filter does not take this attachment</source>
        <translation>Le filtre du destinataire n’accepte pas cette pièce jointe</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/content-filter-size</name>
    <message>
        <source>The message is larger than the recipient&apos;s content filter allows</source>
        <translation>Le message est plus volumineux que ne le permet le filtre de contenu</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/early-spam-detection</name>
    <message>
        <source>The recipient&apos;s filter waits before it judges the message</source>
        <translation>Le filtre du destinataire attend avant de juger le message</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/loop</name>
    <message>
        <source>The message passes the recipient&apos;s filter again and again</source>
        <translation>Le message passe sans cesse par le filtre du destinataire</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/sender-or-recipient-blocked</name>
    <message>
        <source>The recipient&apos;s company blocks this sender or this address</source>
        <translation>L’entreprise du destinataire bloque cet expéditeur ou cette adresse</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-ip</name>
    <message>
        <source>The recipient&apos;s filter refuses the sending IP address</source>
        <translation>Le filtre du destinataire refuse l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-link</name>
    <message>
        <source>A link in the message is known from spam</source>
        <translation>Un lien du message est connu pour du spam</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/spam-rejected</name>
    <message>
        <source>The recipient&apos;s filter took the message for spam</source>
        <translation>Le filtre du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/tls-required</name>
    <message>
        <source>The recipient takes mail from you only over an encrypted connection</source>
        <translation>Le destinataire n’accepte vos e-mails que par une connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s filter does not know this address</source>
        <translation>Le filtre du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>hornetsecurity/virus</name>
    <message>
        <source>The recipient&apos;s filter found malware in the message</source>
        <translation>Le filtre du destinataire a trouvé un logiciel malveillant dans le message</translation>
    </message>
</context>
<context>
    <name>hostinger/sending-disabled</name>
    <message>
        <source>Hostinger has stopped sending for the sender&apos;s own mailbox</source>
        <translation>Hostinger a arrêté l’envoi pour la boîte aux lettres de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>hostpoint/spf</name>
    <message>
        <source>Hostpoint refused the message: SPF does not name the sending server</source>
        <translation>Hostpoint a refusé le message&#xa0;: SPF ne nomme pas le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>i.ua/helo</name>
    <message>
        <source>I.UA refuses the greeting name of the sending server (err/7)</source>
        <translation>I.UA refuse le nom de salutation du serveur d’envoi (err/7)</translation>
    </message>
</context>
<context>
    <name>i.ua/ip-listed</name>
    <message>
        <source>I.UA refuses the sending IP address: it is on a blocklist (err/9)</source>
        <translation>I.UA refuse l’adresse IP d’envoi&#xa0;: elle est sur une liste de blocage (err/9)</translation>
    </message>
</context>
<context>
    <name>i.ua/mailbox-frozen</name>
    <message>
        <source>The I.UA mailbox is frozen because nobody used it</source>
        <translation>La boîte I.UA est gelée car personne ne l’utilisait</translation>
    </message>
</context>
<context>
    <name>i.ua/mailbox-full</name>
    <message>
        <source>The I.UA mailbox is full (err/4)</source>
        <translation>La boîte I.UA est pleine (err/4)</translation>
    </message>
</context>
<context>
    <name>i.ua/recipient-filter</name>
    <message>
        <source>The recipient&apos;s own settings at I.UA refuse the sender (err/10)</source>
        <translation>Les paramètres du destinataire chez I.UA refusent l’expéditeur (err/10)</translation>
    </message>
</context>
<context>
    <name>i.ua/sender-check</name>
    <message>
        <source>I.UA could not check the sender address (err/8)</source>
        <translation>I.UA n’a pas pu vérifier l’adresse de l’expéditeur (err/8)</translation>
    </message>
</context>
<context>
    <name>i.ua/sending-limit</name>
    <message>
        <source>I.UA&apos;s sending limit is used up (err/5)</source>
        <translation>La limite d’envoi d’I.UA est épuisée (err/5)</translation>
    </message>
</context>
<context>
    <name>i.ua/use-own-server</name>
    <message>
        <source>I.UA does not pass this mail on (err/1, err/6)</source>
        <translation>I.UA ne relaie pas cet e-mail (err/1, err/6)</translation>
    </message>
</context>
<context>
    <name>i.ua/user-unknown</name>
    <message>
        <source>There is no such mailbox at I.UA (err/2)</source>
        <translation>Cette boîte aux lettres n’existe pas chez I.UA (err/2)</translation>
    </message>
</context>
<context>
    <name>icewarp/permission-denied</name>
    <message>
        <source>The server does not let you send</source>
        <translation>Le serveur ne vous permet pas d’envoyer</translation>
    </message>
</context>
<context>
    <name>icewarp/sender-without-domain</name>
    <message>
        <source>The sender address has no domain</source>
        <translation>L’adresse de l’expéditeur n’a pas de domaine</translation>
    </message>
</context>
<context>
    <name>icewarp/unknown-command</name>
    <message>
        <source>The server does not know a command of the sending program</source>
        <translation>Le serveur ne connaît pas une commande du programme d’envoi</translation>
    </message>
</context>
<context>
    <name>improvmx/broken-entry</name>
    <message>
        <source>ImprovMX cannot read where to forward mail of the recipient&apos;s domain</source>
        <translation>ImprovMX ne peut pas lire où transférer les e-mails du domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>improvmx/domain-not-set-up</name>
    <message>
        <source>The recipient&apos;s domain is not set up at its forwarder ImprovMX</source>
        <translation>Le domaine du destinataire n’est pas configuré chez son service ImprovMX</translation>
    </message>
</context>
<context>
    <name>improvmx/loop</name>
    <message>
        <source>The forwarding at ImprovMX leads back to itself</source>
        <translation>Le transfert chez ImprovMX ramène à lui-même</translation>
    </message>
</context>
<context>
    <name>improvmx/low-reputation</name>
    <message>
        <source>ImprovMX refuses the sending domain because of its reputation</source>
        <translation>ImprovMX refuse le domaine d’envoi à cause de sa réputation</translation>
    </message>
</context>
<context>
    <name>improvmx/try-later</name>
    <message>
        <source>ImprovMX asks the sending server to try again later</source>
        <translation>ImprovMX demande au serveur d’envoi de réessayer plus tard</translation>
    </message>
</context>
<context>
    <name>interia/account-not-found</name>
    <message>
        <source>The mail account does not exist or is locked (Interia and others)</source>
        <translation>Le compte e-mail n’existe pas ou est verrouillé (Interia et autres)</translation>
    </message>
</context>
<context>
    <name>interia/mailbox-not-available</name>
    <message>
        <source>The mailbox takes no mail: wrong, full or suspended (Interia and others)</source>
        <translation>La boîte ne reçoit rien&#xa0;: erronée, pleine ou suspendue (Interia et autres)</translation>
    </message>
</context>
<context>
    <name>interia/recipient-blocks-sender</name>
    <message>
        <source>The recipient has blocked the sender (doesn&apos;t want your mail)</source>
        <translation>Le destinataire a bloqué l’expéditeur (doesn’t want your mail)</translation>
    </message>
</context>
<context>
    <name>interia/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server ([SPF] not allowed)</source>
        <translation>SPF du domaine expéditeur n’autorise pas le serveur d’envoi ([SPF] not allowed)</translation>
    </message>
</context>
<context>
    <name>ionos/changing-helo</name>
    <message>
        <source>IONOS defers the server: its greeting name changes, or recipients do not exist</source>
        <translation>IONOS diffère le serveur&#xa0;: nom de salutation variable ou destinataires inexistants</translation>
    </message>
</context>
<context>
    <name>ionos/login-failed</name>
    <message>
        <source>IONOS refused the login of the mail program</source>
        <translation>IONOS a refusé la connexion du logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>ionos/rate-limit</name>
    <message>
        <source>Too many messages to IONOS mailboxes in a short time</source>
        <translation>Trop de messages à des boîtes IONOS en peu de temps</translation>
    </message>
</context>
<context>
    <name>ionos/send-limit</name>
    <message>
        <source>The IONOS mailbox has sent as many messages as it may for now</source>
        <translation>La boîte IONOS a atteint pour l’instant son nombre d’envois</translation>
    </message>
</context>
<context>
    <name>jetemail/unauthorized-domain</name>
    <message>
        <source>JetEmail: the sending domain is not allowed for this account</source>
        <translation>JetEmail&#xa0;: le domaine d’envoi n’est pas autorisé pour ce compte</translation>
    </message>
</context>
<context>
    <name>kumomta/expired</name>
    <message>
        <source>The sending service gave up after its whole retry time (KumoMTA)</source>
        <translation>Le service d’envoi a abandonné après toute la durée des tentatives (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/mta-sts</name>
    <message>
        <source>The recipient&apos;s MTA-STS policy fits none of its mail servers (KumoMTA)</source>
        <translation>La politique MTA-STS du destinataire ne couvre aucun de ses serveurs (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/mx-without-address</name>
    <message>
        <source>The recipient&apos;s mail servers have no address in DNS (KumoMTA)</source>
        <translation>Les serveurs de messagerie du destinataire n’ont pas d’adresse DNS (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/requeued</name>
    <message>
        <source>The sending service put the message back into its queue (KumoMTA)</source>
        <translation>Le service d’envoi a remis le message dans sa file d’attente (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/send-failed</name>
    <message>
        <source>The connection broke off while the message was sent (KumoMTA)</source>
        <translation>La connexion a été rompue pendant l’envoi du message (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/spool-unhealthy</name>
    <message>
        <source>The sending service has too little disk space (KumoMTA)</source>
        <translation>Le service d’envoi a trop peu d’espace disque (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>kumomta/too-many-sessions</name>
    <message>
        <source>The server holds as many sessions as it can at the moment (KumoMTA)</source>
        <translation>Le serveur a autant de sessions qu’il peut en tenir en ce moment (KumoMTA)</translation>
    </message>
</context>
<context>
    <name>laposte/blocklisted</name>
    <message>
        <source>Laposte.net refuses the sending IP address because of a blocklist (101, 102)</source>
        <translation>Laposte.net refuse l’adresse IP d’envoi à cause d’une liste de blocage (101, 102)</translation>
    </message>
</context>
<context>
    <name>laposte/busy</name>
    <message>
        <source>Laposte.net cannot take the message at the moment (505)</source>
        <translation>Laposte.net ne peut pas prendre le message pour le moment (505)</translation>
    </message>
</context>
<context>
    <name>laposte/dkim-missing</name>
    <message>
        <source>La Poste refuses mail of a domain that does not sign with DKIM</source>
        <translation>La Poste refuse les e-mails d’un domaine qui ne signe pas avec DKIM</translation>
    </message>
</context>
<context>
    <name>laposte/dmarc</name>
    <message>
        <source>DMARC failed for the sender&apos;s domain (Laposte, 517)</source>
        <translation>DMARC a échoué pour le domaine de l’expéditeur (Laposte, 517)</translation>
    </message>
</context>
<context>
    <name>laposte/from-not-yours</name>
    <message>
        <source>La Poste&apos;s outgoing server refused the sender address</source>
        <translation>Le serveur sortant de La Poste a refusé l’adresse de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>laposte/held-back</name>
    <message>
        <source>Laposte.net holds the sending IP address back (107, 108, 109)</source>
        <translation>Laposte.net retient l’adresse IP d’envoi (107, 108, 109)</translation>
    </message>
</context>
<context>
    <name>laposte/host-refused</name>
    <message>
        <source>Laposte.net refuses the sending host by a rule (630)</source>
        <translation>Laposte.net refuse l’hôte d’envoi selon une règle (630)</translation>
    </message>
</context>
<context>
    <name>laposte/login</name>
    <message>
        <source>Laposte.net wants a login, or the From address is not the one signed in (402, 421)</source>
        <translation>Laposte.net exige une connexion, ou From n’est pas le compte connecté (402, 421)</translation>
    </message>
</context>
<context>
    <name>laposte/mailbox-archived</name>
    <message>
        <source>The Laposte.net mailbox is archived or blocked (420, 426)</source>
        <translation>La boîte Laposte.net est archivée ou bloquée (420, 426)</translation>
    </message>
</context>
<context>
    <name>laposte/sender-cannot-receive</name>
    <message>
        <source>Laposte.net refuses the sender address: it cannot receive mail (405)</source>
        <translation>Laposte.net refuse l’adresse de l’expéditeur&#xa0;: elle ne peut rien recevoir (405)</translation>
    </message>
</context>
<context>
    <name>laposte/spam</name>
    <message>
        <source>Laposte.net&apos;s filter refused the message (510), although it says &quot;later&quot;</source>
        <translation>Le filtre de Laposte.net a refusé le message (510), bien qu’il dise «&#xa0;later&#xa0;»</translation>
    </message>
</context>
<context>
    <name>laposte/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (Laposte, 401)</source>
        <translation>SPF du domaine expéditeur n’autorise pas le serveur d’envoi (Laposte, 401)</translation>
    </message>
</context>
<context>
    <name>laposte/too-many-connections</name>
    <message>
        <source>Laposte.net limits the sending server (104, 503)</source>
        <translation>Laposte.net limite le serveur d’envoi (104, 503)</translation>
    </message>
</context>
<context>
    <name>laposte/user-unknown</name>
    <message>
        <source>There is no such mailbox at Laposte.net (416)</source>
        <translation>Cette boîte aux lettres n’existe pas chez Laposte.net (416)</translation>
    </message>
</context>
<context>
    <name>libero-virgilio/unknown-recipients</name>
    <message>
        <source>The receiver shuts the sending server out for too many unknown recipients</source>
        <translation>Le système destinataire exclut le serveur d’envoi&#xa0;: trop de destinataires inconnus</translation>
    </message>
</context>
<context>
    <name>libero-virgilio/wrong-outgoing-server</name>
    <message>
        <source>The outgoing server does not send for this address or connection (Relay Disabled)</source>
        <translation>Le serveur sortant n’envoie pas pour cette adresse ou connexion (Relay Disabled)</translation>
    </message>
</context>
<context>
    <name>mail-programs/android-cannot-send</name>
    <message>
        <source>The mail app of the phone cannot send</source>
        <translation>L’application de messagerie du téléphone ne peut pas envoyer</translation>
    </message>
</context>
<context>
    <name>mail-programs/apple-cannot-send</name>
    <message>
        <source>Apple Mail cannot send through this outgoing server</source>
        <translation>Apple Mail ne peut pas envoyer par ce serveur sortant</translation>
    </message>
</context>
<context>
    <name>mail-programs/apple-relaying</name>
    <message>
        <source>The iPhone, iPad or Mac sends without logging in at the outgoing server</source>
        <translation>L’iPhone, l’iPad ou le Mac envoie sans se connecter au serveur sortant</translation>
    </message>
</context>
<context>
    <name>mail-programs/device-authorization-expired</name>
    <message>
        <source>The NAS or device has lost its permission to send through Gmail or Outlook.com</source>
        <translation>Le NAS ou l’appareil n’a plus le droit d’envoyer par Gmail ou Outlook.com</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-connection-cut</name>
    <message>
        <source>Outlook lost the connection to the mail server (0x800CCC0F, 0x8004210A, 0x8004210B)</source>
        <translation>Outlook a perdu la connexion au serveur (0x800CCC0F, 0x8004210A, 0x8004210B)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-encryption</name>
    <message>
        <source>Outlook and the mail server do not agree on encryption (0x800CCC1A, 0x800CCC7D)</source>
        <translation>Outlook et le serveur ne s’accordent pas sur le chiffrement (0x800CCC1A, 0x800CCC7D)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-login</name>
    <message>
        <source>Outlook&apos;s login was refused (0x800CCC18, 0x800CCC90, 0x800CCC92, 0x80040900)</source>
        <translation>Connexion d’Outlook refusée (0x800CCC18, 0x800CCC90, 0x800CCC92, 0x80040900)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-no-connection</name>
    <message>
        <source>Outlook cannot connect to the outgoing server (0x800CCC0E, 0x80042109)</source>
        <translation>Outlook ne peut pas joindre le serveur sortant (0x800CCC0E, 0x80042109)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-no-login</name>
    <message>
        <source>Outlook sent without a login that the server knows (0x800CCC80)</source>
        <translation>Outlook a envoyé sans une connexion reconnue par le serveur (0x800CCC80)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-recipient-refused</name>
    <message>
        <source>Outlook&apos;s outgoing server refused the recipient (0x800CCC79)</source>
        <translation>Le serveur sortant d’Outlook a refusé le destinataire (0x800CCC79)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-sender-refused</name>
    <message>
        <source>Outlook&apos;s outgoing server refused the sender address (0x800CCC78)</source>
        <translation>Le serveur sortant d’Outlook a refusé l’adresse de l’expéditeur (0x800CCC78)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-server-error</name>
    <message>
        <source>Outlook&apos;s outgoing server refused a step of sending (0x800CCC60 to 0x800CCC7C)</source>
        <translation>Le serveur sortant d’Outlook a refusé une étape de l’envoi (0x800CCC60 à 0x800CCC7C)</translation>
    </message>
</context>
<context>
    <name>mail-programs/outlook-server-not-found</name>
    <message>
        <source>Outlook cannot find the mail server (0x800CCC0D)</source>
        <translation>Outlook ne trouve pas le serveur de messagerie (0x800CCC0D)</translation>
    </message>
</context>
<context>
    <name>mail-programs/thunderbird-login</name>
    <message>
        <source>Thunderbird could not log in at the outgoing server</source>
        <translation>Thunderbird n’a pas pu se connecter au serveur sortant avec ses identifiants</translation>
    </message>
</context>
<context>
    <name>mail-programs/thunderbird-no-connection</name>
    <message>
        <source>Thunderbird cannot reach the outgoing server</source>
        <translation>Thunderbird ne peut pas joindre le serveur sortant</translation>
    </message>
</context>
<context>
    <name>mail2world/relay</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>Le serveur ne relaie pas les e-mails pour ce destinataire</translation>
    </message>
</context>
<context>
    <name>mailchannels/account-misused</name>
    <message>
        <source>The sender&apos;s own mailbox has sent much spam and may not send for now ([CSR])</source>
        <translation>La boîte de l’expéditeur a envoyé beaucoup de spam et est suspendue ([CSR])</translation>
    </message>
</context>
<context>
    <name>mailchannels/account-sends-spam</name>
    <message>
        <source>Your account or website has just sent a lot of spam</source>
        <translation>Votre compte ou votre site web vient d’envoyer beaucoup de spam</translation>
    </message>
</context>
<context>
    <name>mailchannels/attachment-type</name>
    <message>
        <source>The recipient&apos;s filter does not take this kind of attachment</source>
        <translation>Le filtre du destinataire n’accepte pas ce type de pièce jointe</translation>
    </message>
</context>
<context>
    <name>mailchannels/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-lockdown</name>
    <message>
        <source>The domain does not allow your hosting account to send for it</source>
        <translation>Le domaine n’autorise pas votre compte d’hébergement à envoyer pour lui</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-not-served</name>
    <message>
        <source>The recipient&apos;s filter service does not know the recipient&apos;s domain</source>
        <translation>Le service de filtrage du destinataire ne connaît pas le domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>mailchannels/domain-spf-policy</name>
    <message>
        <source>The sender domain&apos;s SPF record forbids the sending server</source>
        <translation>L’enregistrement SPF du domaine expéditeur interdit le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>mailchannels/greylisted</name>
    <message>
        <source>MailChannels asks your server to come back later (greylisting)</source>
        <translation>MailChannels demande à votre serveur de revenir plus tard (greylisting)</translation>
    </message>
</context>
<context>
    <name>mailchannels/ip-blocked</name>
    <message>
        <source>The recipient&apos;s filter blocks the sending IP address</source>
        <translation>Le filtre du destinataire bloque l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>mailchannels/message-rejected</name>
    <message>
        <source>The recipient&apos;s filter took the message for abuse</source>
        <translation>Le filtre du destinataire a pris le message pour un abus</translation>
    </message>
</context>
<context>
    <name>mailchannels/recipient-policy-mismatch</name>
    <message>
        <source>Recipients with different filter settings need separate deliveries</source>
        <translation>Des destinataires aux filtres réglés différemment exigent des remises séparées</translation>
    </message>
</context>
<context>
    <name>mailchannels/sender-blocked</name>
    <message>
        <source>Your sender address is blocked by your provider&apos;s outgoing filter</source>
        <translation>Votre adresse d’expéditeur est bloquée par le filtre sortant de votre fournisseur</translation>
    </message>
</context>
<context>
    <name>mailchannels/sender-on-blocklist</name>
    <message>
        <source>A blocklist names the address or domain that your mail comes from</source>
        <translation>Une liste de blocage contient l’adresse ou le domaine d’où vient votre e-mail</translation>
    </message>
</context>
<context>
    <name>mailchannels/spam-signature</name>
    <message>
        <source>Your hosting provider&apos;s outgoing filter took the message for spam</source>
        <translation>Le filtre sortant de votre hébergeur a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>mailchannels/spf-prohibits-sender</name>
    <message>
        <source>Your domain&apos;s SPF record does not allow this way of sending</source>
        <translation>L’enregistrement SPF de votre domaine n’autorise pas ce mode d’envoi</translation>
    </message>
</context>
<context>
    <name>mailchannels/too-many-unknown-recipients</name>
    <message>
        <source>Too many of your messages go to addresses that do not exist</source>
        <translation>Trop de vos messages vont à des adresses inexistantes</translation>
    </message>
</context>
<context>
    <name>mailchannels/unsubscribed</name>
    <message>
        <source>The recipient has unsubscribed from your mailings</source>
        <translation>Le destinataire s’est désabonné de vos envois</translation>
    </message>
</context>
<context>
    <name>maildrop/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full (maildrop)</source>
        <translation>La boîte aux lettres du destinataire est pleine (maildrop)</translation>
    </message>
</context>
<context>
    <name>mailenable/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login (MailEnable)</source>
        <translation>Votre serveur de messagerie sortant exige une connexion (MailEnable)</translation>
    </message>
</context>
<context>
    <name>mailgun/bounced-before</name>
    <message>
        <source>Mailgun did not try: the address bounced before</source>
        <translation>Mailgun n’a pas essayé&#xa0;: l’adresse a déjà échoué</translation>
    </message>
</context>
<context>
    <name>mailgun/login</name>
    <message>
        <source>Mailgun does not accept the SMTP user name or password</source>
        <translation>Mailgun n’accepte pas le nom d’utilisateur ou le mot de passe SMTP</translation>
    </message>
</context>
<context>
    <name>mailgun/recipient-limit</name>
    <message>
        <source>Mailgun: the account has used up its messages for now</source>
        <translation>Mailgun&#xa0;: le compte a épuisé ses messages pour l’instant</translation>
    </message>
</context>
<context>
    <name>mailgun/sandbox</name>
    <message>
        <source>Mailgun: the sandbox domain sends only to authorized recipients</source>
        <translation>Mailgun&#xa0;: le domaine bac à sable n’envoie qu’aux destinataires autorisés</translation>
    </message>
</context>
<context>
    <name>mailgun/too-old</name>
    <message>
        <source>Mailgun gave up: the receiver did not take the message in time</source>
        <translation>Mailgun a abandonné&#xa0;: le système destinataire n’a pas pris le message à temps</translation>
    </message>
</context>
<context>
    <name>mailgun/unsubscribed</name>
    <message>
        <source>Mailgun did not try: the recipient has unsubscribed</source>
        <translation>Mailgun n’a pas essayé&#xa0;: le destinataire s’est désabonné</translation>
    </message>
</context>
<context>
    <name>mailmarshal/recipient-unknown</name>
    <message>
        <source>The recipient address is not known to the mail gateway (MailMarshal)</source>
        <translation>La passerelle ne connaît pas l’adresse du destinataire (MailMarshal)</translation>
    </message>
</context>
<context>
    <name>mailru/app-password</name>
    <message>
        <source>Mail.ru wants an app password for this program</source>
        <translation>Mail.ru exige un mot de passe d’application pour ce programme</translation>
    </message>
</context>
<context>
    <name>mailru/dmarc</name>
    <message>
        <source>Mail.ru refused the message by the sender domain&apos;s DMARC policy</source>
        <translation>Mail.ru a refusé le message selon la politique DMARC du domaine expéditeur</translation>
    </message>
</context>
<context>
    <name>mailru/mailbox-disabled</name>
    <message>
        <source>The Mail.ru mailbox is switched off</source>
        <translation>La boîte Mail.ru est désactivée</translation>
    </message>
</context>
<context>
    <name>mailru/sending-disabled</name>
    <message>
        <source>Mail.ru has stopped sending for this account</source>
        <translation>Mail.ru a arrêté l’envoi pour ce compte</translation>
    </message>
</context>
<context>
    <name>mailru/spam</name>
    <message>
        <source>Mail.ru took the message for spam</source>
        <translation>Mail.ru a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>mailru/user-unknown</name>
    <message>
        <source>There is no such mailbox at Mail.ru</source>
        <translation>Cette boîte aux lettres n’existe pas chez Mail.ru</translation>
    </message>
</context>
<context>
    <name>mailu/address-lookup-failure</name>
    <message>
        <source>The receiving server cannot look its own addresses up for now</source>
        <translation>Le serveur destinataire ne peut pas consulter ses propres adresses pour l’instant</translation>
    </message>
</context>
<context>
    <name>mailu/anti-spoofing</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but is not proven to be from it</source>
        <translation>Le message porte le domaine du destinataire, mais son origine n’est pas prouvée</translation>
    </message>
</context>
<context>
    <name>mailu/dangerous-macro</name>
    <message>
        <source>An attached Office file holds a macro that looks dangerous</source>
        <translation>Un fichier Office joint contient une macro qui paraît dangereuse</translation>
    </message>
</context>
<context>
    <name>mailu/dmarc-local-domain</name>
    <message>
        <source>Mail with the recipient&apos;s own domain failed DMARC</source>
        <translation>Un e-mail portant le domaine du destinataire a échoué à DMARC</translation>
    </message>
</context>
<context>
    <name>mailu/login-limit</name>
    <message>
        <source>Too many wrong logins from your network</source>
        <translation>Trop d’échecs de connexion depuis votre réseau</translation>
    </message>
</context>
<context>
    <name>mailu/malicious-code</name>
    <message>
        <source>The recipient&apos;s server found malware or a dangerous macro in the message</source>
        <translation>Le serveur du destinataire a trouvé un logiciel malveillant ou une macro dangereuse</translation>
    </message>
</context>
<context>
    <name>mailu/scanner-not-ready</name>
    <message>
        <source>The recipient&apos;s virus scanner is not ready yet</source>
        <translation>L’antivirus du destinataire n’est pas encore prêt</translation>
    </message>
</context>
<context>
    <name>mailu/sending-limit</name>
    <message>
        <source>Your own mailbox has reached its sending limit</source>
        <translation>Votre propre boîte aux lettres a atteint sa limite d’envoi</translation>
    </message>
</context>
<context>
    <name>mandrill/hard-bounce</name>
    <message>
        <source>Mailchimp Transactional did not try: the address bounced before</source>
        <translation>Mailchimp Transactional n’a pas essayé&#xa0;: l’adresse a déjà échoué</translation>
    </message>
</context>
<context>
    <name>mandrill/invalid-sender</name>
    <message>
        <source>Mailchimp Transactional: the From address cannot be used</source>
        <translation>Mailchimp Transactional&#xa0;: l’adresse From ne peut pas être utilisée</translation>
    </message>
</context>
<context>
    <name>mandrill/soft-bounce</name>
    <message>
        <source>Mailchimp Transactional waits: the address failed for a passing reason before</source>
        <translation>Mailchimp Transactional attend&#xa0;: l’adresse a échoué pour un motif passager</translation>
    </message>
</context>
<context>
    <name>mandrill/unsigned</name>
    <message>
        <source>Mailchimp Transactional: the sending domain is not verified or lacks SPF and DKIM</source>
        <translation>Mailchimp Transactional&#xa0;: domaine d’envoi non vérifié, ou sans SPF et DKIM</translation>
    </message>
</context>
<context>
    <name>mandrill/unsubscribed</name>
    <message>
        <source>Mailchimp Transactional did not try: the recipient has unsubscribed</source>
        <translation>Mailchimp Transactional n’a pas essayé&#xa0;: le destinataire s’est désabonné</translation>
    </message>
</context>
<context>
    <name>maropost/missing-headers</name>
    <message>
        <source>The message has no From or no To field</source>
        <translation>Le message n’a pas de champ From ou pas de champ To</translation>
    </message>
</context>
<context>
    <name>mimecast/account-unavailable</name>
    <message>
        <source>Too many connections at once to the recipient&apos;s Mimecast account</source>
        <translation>Trop de connexions à la fois au compte Mimecast du destinataire</translation>
    </message>
</context>
<context>
    <name>mimecast/administrative-prohibition</name>
    <message>
        <source>The recipient&apos;s company refuses this sender, or SPF failed</source>
        <translation>L’entreprise du destinataire refuse cet expéditeur, ou SPF a échoué</translation>
    </message>
</context>
<context>
    <name>mimecast/anti-spoofing</name>
    <message>
        <source>The message carries the recipient&apos;s own domain but came from outside</source>
        <translation>Le message porte le domaine du destinataire mais vient de l’extérieur</translation>
    </message>
</context>
<context>
    <name>mimecast/blocked-by-administrator</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>L’entreprise du destinataire bloque cet expéditeur</translation>
    </message>
</context>
<context>
    <name>mimecast/blocked-by-recipient</name>
    <message>
        <source>The recipient has blocked this sender personally</source>
        <translation>Le destinataire a lui-même bloqué cet expéditeur</translation>
    </message>
</context>
<context>
    <name>mimecast/content-examination</name>
    <message>
        <source>Words or patterns in the message match a rule of the recipient&apos;s company</source>
        <translation>Des mots ou motifs du message correspondent à une règle de l’entreprise</translation>
    </message>
</context>
<context>
    <name>mimecast/dkim-sender-invalid</name>
    <message>
        <source>The DKIM signature does not fit the key in DNS</source>
        <translation>La signature DKIM ne correspond pas à la clé dans le DNS</translation>
    </message>
</context>
<context>
    <name>mimecast/dmarc-sender-invalid</name>
    <message>
        <source>The message fails DMARC at Mimecast</source>
        <translation>Le message échoue à DMARC chez Mimecast</translation>
    </message>
</context>
<context>
    <name>mimecast/greylisted</name>
    <message>
        <source>Mimecast asks your server to come back later (greylisting)</source>
        <translation>Mimecast demande à votre serveur de revenir plus tard (greylisting)</translation>
    </message>
</context>
<context>
    <name>mimecast/host-network-not-allowed</name>
    <message>
        <source>The recipient&apos;s company takes no mail from your country or network</source>
        <translation>L’entreprise du destinataire n’accepte pas d’e-mails de votre pays ou réseau</translation>
    </message>
</context>
<context>
    <name>mimecast/inbound-disabled</name>
    <message>
        <source>Incoming mail is switched off in the recipient&apos;s Mimecast account</source>
        <translation>Les e-mails entrants sont désactivés dans le compte Mimecast du destinataire</translation>
    </message>
</context>
<context>
    <name>mimecast/invalid-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>L’entreprise du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>mimecast/ip-temporarily-blocked</name>
    <message>
        <source>Mimecast holds your server back for some minutes</source>
        <translation>Mimecast retient votre serveur pendant quelques minutes</translation>
    </message>
</context>
<context>
    <name>mimecast/login-failed</name>
    <message>
        <source>Mimecast did not accept the login for sending</source>
        <translation>Mimecast n’a pas accepté la connexion pour l’envoi</translation>
    </message>
</context>
<context>
    <name>mimecast/mail-loop</name>
    <message>
        <source>The message went through 25 servers and was stopped as a loop</source>
        <translation>Le message est passé par 25 serveurs et a été arrêté comme boucle</translation>
    </message>
</context>
<context>
    <name>mimecast/message-ended-early</name>
    <message>
        <source>The transfer to Mimecast broke off before the end of the message</source>
        <translation>Le transfert à Mimecast a été rompu avant la fin du message</translation>
    </message>
</context>
<context>
    <name>mimecast/message-too-big</name>
    <message>
        <source>The message is larger than Mimecast or the recipient allows</source>
        <translation>Le message est plus volumineux que ne le permet Mimecast ou le destinataire</translation>
    </message>
</context>
<context>
    <name>mimecast/open-relay</name>
    <message>
        <source>This Mimecast host serves neither the sender nor the recipient</source>
        <translation>Cet hôte Mimecast ne sert ni l’expéditeur ni le destinataire</translation>
    </message>
</context>
<context>
    <name>mimecast/outbound-disabled</name>
    <message>
        <source>Outgoing mail is switched off in your company&apos;s Mimecast account</source>
        <translation>Les e-mails sortants sont désactivés dans le compte Mimecast de votre entreprise</translation>
    </message>
</context>
<context>
    <name>mimecast/outbound-thread-limit</name>
    <message>
        <source>Your company opened too many connections to Mimecast at once</source>
        <translation>Votre entreprise a ouvert trop de connexions à Mimecast à la fois</translation>
    </message>
</context>
<context>
    <name>mimecast/poor-reputation</name>
    <message>
        <source>Mimecast distrusts the sending IP address</source>
        <translation>Mimecast se méfie de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>mimecast/public-blocklist</name>
    <message>
        <source>A public blocklist that Mimecast asks names the sending IP address</source>
        <translation>Une liste de blocage publique qu’interroge Mimecast contient l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>mimecast/security-policies</name>
    <message>
        <source>Mimecast took the message for spam or malware</source>
        <translation>Mimecast a pris le message pour du spam ou un logiciel malveillant</translation>
    </message>
</context>
<context>
    <name>mimecast/spf-sender-invalid</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF n’autorise pas le serveur d’envoi, et le destinataire l’exige</translation>
    </message>
</context>
<context>
    <name>mimecast/tls-required</name>
    <message>
        <source>The recipient takes only encrypted mail, with good encryption</source>
        <translation>Le destinataire n’accepte que des e-mails bien chiffrés</translation>
    </message>
</context>
<context>
    <name>mimecast/too-many-recipients</name>
    <message>
        <source>Mimecast takes at most 100 recipients for one delivery</source>
        <translation>Mimecast accepte au plus 100 destinataires par remise</translation>
    </message>
</context>
<context>
    <name>mimecast/unable-to-process</name>
    <message>
        <source>Mimecast cannot take the message at the moment</source>
        <translation>Mimecast ne peut pas prendre le message pour le moment</translation>
    </message>
</context>
<context>
    <name>mox/daily-limit</name>
    <message>
        <source>Your account has reached its daily number of messages (mox)</source>
        <translation>Votre compte a atteint son nombre quotidien de messages (mox)</translation>
    </message>
</context>
<context>
    <name>mox/domain-not-accepted</name>
    <message>
        <source>The server does not take mail for this domain (mox)</source>
        <translation>Le serveur n’accepte pas d’e-mails pour ce domaine (mox)</translation>
    </message>
</context>
<context>
    <name>mox/login-needs-tls</name>
    <message>
        <source>The login is accepted over an encrypted connection only (mox)</source>
        <translation>L’authentification n’est acceptée que par une connexion chiffrée (mox)</translation>
    </message>
</context>
<context>
    <name>mox/loop</name>
    <message>
        <source>The message went round in circles (mox)</source>
        <translation>Le message a tourné en rond (mox)</translation>
    </message>
</context>
<context>
    <name>mox/one-recipient-without-spf</name>
    <message>
        <source>Only one recipient for each message, because SPF does not pass (mox)</source>
        <translation>Un seul destinataire par message, car SPF ne réussit pas (mox)</translation>
    </message>
</context>
<context>
    <name>mox/recipients-limit</name>
    <message>
        <source>Too many recipients in one message (mox)</source>
        <translation>Trop de destinataires dans un message (mox)</translation>
    </message>
</context>
<context>
    <name>mox/sender-domain-without-mail</name>
    <message>
        <source>The sender&apos;s domain cannot receive mail (mox)</source>
        <translation>Le domaine de l’expéditeur ne peut pas recevoir d’e-mails (mox)</translation>
    </message>
</context>
<context>
    <name>mox/wrong-password</name>
    <message>
        <source>User name or password was not accepted (mox)</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté (mox)</translation>
    </message>
</context>
<context>
    <name>mxroute/address-blocked</name>
    <message>
        <source>MXroute has blocked this sender or recipient address by hand</source>
        <translation>MXroute a bloqué à la main cette adresse d’expéditeur ou de destinataire</translation>
    </message>
</context>
<context>
    <name>mxroute/connection-flood</name>
    <message>
        <source>MXroute blocks the IP address for twelve hours: too many broken connections</source>
        <translation>MXroute bloque l’adresse IP douze heures&#xa0;: trop de connexions rompues</translation>
    </message>
</context>
<context>
    <name>mxroute/login-failures</name>
    <message>
        <source>MXroute blocks the IP address for a day: too many failed logins</source>
        <translation>MXroute bloque l’adresse IP un jour&#xa0;: trop d’échecs de connexion</translation>
    </message>
</context>
<context>
    <name>mxroute/range-not-allowed</name>
    <message>
        <source>MXroute takes no mail from this range of IP addresses without a login</source>
        <translation>MXroute n’accepte rien de cette plage d’adresses IP sans authentification</translation>
    </message>
</context>
<context>
    <name>mxroute/rejected-messages</name>
    <message>
        <source>MXroute blocks the IP address for a day: many messages were refused as spam</source>
        <translation>MXroute bloque l’adresse IP un jour&#xa0;: nombreux messages refusés comme spam</translation>
    </message>
</context>
<context>
    <name>mxroute/rejected-recipients</name>
    <message>
        <source>MXroute blocks the IP address for two days: too many refused recipients</source>
        <translation>MXroute bloque l’adresse IP deux jours&#xa0;: trop de destinataires refusés</translation>
    </message>
</context>
<context>
    <name>naver/ip-filtered</name>
    <message>
        <source>Naver filters the sending IP address</source>
        <translation>Naver filtre l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>naver/login-failed</name>
    <message>
        <source>Naver did not accept the login: wrong password, or SMTP is switched off</source>
        <translation>Naver n’a pas accepté la connexion&#xa0;: mot de passe faux, ou SMTP désactivé</translation>
    </message>
</context>
<context>
    <name>naver/too-many-messages</name>
    <message>
        <source>Too many messages to the receiver (you send too many messages)</source>
        <translation>Trop de messages au destinataire (you send too many messages)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/account-blocked</name>
    <message>
        <source>NetEase does not let this account send (MI:SPB, WM:BLU)</source>
        <translation>NetEase ne laisse pas ce compte envoyer (MI:SPB, WM:BLU)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/account-limit</name>
    <message>
        <source>The NetEase account has used up its sending limit (MI:SFQ, MI:STC, RP:QRC, RP:TRC)</source>
        <translation>Le compte NetEase a épuisé sa limite d’envoi (MI:SFQ, MI:STC, RP:QRC, RP:TRC)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/envelope-differs</name>
    <message>
        <source>Envelope sender and From address differ (NetEase, DT:SUM)</source>
        <translation>L’expéditeur d’enveloppe et l’adresse From diffèrent (NetEase, DT:SUM)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the NetEase login</source>
        <translation>L’adresse de l’expéditeur n’est pas celle de la connexion à NetEase</translation>
    </message>
</context>
<context>
    <name>netease-163-126/ip-barred</name>
    <message>
        <source>NetEase bars the sending IP address (HL:IHU, HL:IPB)</source>
        <translation>NetEase exclut l’adresse IP d’envoi (HL:IHU, HL:IPB)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/ip-misbehaves</name>
    <message>
        <source>NetEase stops the server: unknown recipients or forged senders (HL:REP, HL:MEP)</source>
        <translation>NetEase&#xa0;: destinataires inconnus ou faux expéditeurs du serveur (HL:REP, HL:MEP)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/login-attempts</name>
    <message>
        <source>NetEase locks the address after too many failed logins</source>
        <translation>NetEase verrouille l’adresse après trop d’échecs de connexion</translation>
    </message>
</context>
<context>
    <name>netease-163-126/login-failed</name>
    <message>
        <source>NetEase refused the login: it wants the authorization code, not the password</source>
        <translation>NetEase refuse la connexion&#xa0;: il veut le code d’autorisation, pas le mot de passe</translation>
    </message>
</context>
<context>
    <name>netease-163-126/mailbox-suspended</name>
    <message>
        <source>The mailbox is suspended (NetEase and other Coremail servers)</source>
        <translation>La boîte aux lettres est suspendue (NetEase et autres serveurs Coremail)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/no-permission</name>
    <message>
        <source>NetEase does not let this account send from a mail program</source>
        <translation>NetEase ne laisse pas ce compte envoyer depuis un logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>netease-163-126/no-relay</name>
    <message>
        <source>NetEase&apos;s server does not pass mail on to other systems (RP:FRL)</source>
        <translation>Le serveur de NetEase ne relaie pas vers d’autres systèmes (RP:FRL)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/protocol</name>
    <message>
        <source>The sending program breaks rules of SMTP (NetEase, MI:CEL, MI:CCL, MI:NHD)</source>
        <translation>Le programme d’envoi enfreint les règles SMTP (NetEase, MI:CEL, MI:CCL, MI:NHD)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/public-blocklist</name>
    <message>
        <source>NetEase found the sending IP address on public blocklists (DT:RBL)</source>
        <translation>NetEase a trouvé l’adresse IP d’envoi sur des listes publiques (DT:RBL)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/sender-barred</name>
    <message>
        <source>The sender is on a block list there (NetEase and other Coremail servers)</source>
        <translation>L’expéditeur est sur une liste de blocage (NetEase et autres serveurs Coremail)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/sender-malformed</name>
    <message>
        <source>The sender address is not built correctly (NetEase, MI:IMF)</source>
        <translation>L’adresse de l’expéditeur n’est pas correctement formée (NetEase, MI:IMF)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/server-limit</name>
    <message>
        <source>NetEase limits the sending server (HL:ICC, HL:IFC, HL:ITC, MI:DMC)</source>
        <translation>NetEase limite le serveur d’envoi (HL:ICC, HL:IFC, HL:ITC, MI:DMC)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/spam</name>
    <message>
        <source>NetEase took the message for spam (DT:SPM)</source>
        <translation>NetEase a pris le message pour du spam (DT:SPM)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (NetEase, MI:SPF)</source>
        <translation>SPF du domaine expéditeur n’autorise pas le serveur d’envoi (NetEase, MI:SPF)</translation>
    </message>
</context>
<context>
    <name>netease-163-126/too-many-recipients</name>
    <message>
        <source>Too many recipients for NetEase (RP:DRC, RP:RCL)</source>
        <translation>Trop de destinataires pour NetEase (RP:DRC, RP:RCL)</translation>
    </message>
</context>
<context>
    <name>network/certificate-expired</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server has expired</source>
        <translation>Le certificat du serveur de messagerie du destinataire a expiré</translation>
    </message>
</context>
<context>
    <name>network/certificate-not-verified</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server could not be verified</source>
        <translation>Le certificat du serveur de messagerie du destinataire n’a pas pu être vérifié</translation>
    </message>
</context>
<context>
    <name>network/certificate-self-signed</name>
    <message>
        <source>The receiver&apos;s mail server shows a self-made certificate</source>
        <translation>Le serveur de messagerie du destinataire présente un certificat autosigné</translation>
    </message>
</context>
<context>
    <name>network/certificate-wrong-name</name>
    <message>
        <source>The certificate of the receiver&apos;s mail server is for another name</source>
        <translation>Le certificat du serveur du destinataire est établi pour un autre nom</translation>
    </message>
</context>
<context>
    <name>network/connection-cut</name>
    <message>
        <source>The connection broke off in the middle of the conversation</source>
        <translation>La connexion a été rompue au milieu du dialogue</translation>
    </message>
</context>
<context>
    <name>network/connection-refused</name>
    <message>
        <source>The receiver&apos;s computer answers, but no mail server runs on it</source>
        <translation>L’ordinateur du destinataire répond, mais aucun serveur de messagerie n’y tourne</translation>
    </message>
</context>
<context>
    <name>network/connection-timed-out</name>
    <message>
        <source>The receiver&apos;s mail server did not answer</source>
        <translation>Le serveur de messagerie du destinataire n’a pas répondu</translation>
    </message>
</context>
<context>
    <name>network/dane-required</name>
    <message>
        <source>The sender demands DANE, and the receiver has no usable DANE record</source>
        <translation>L’expéditeur exige DANE, mais le destinataire n’a pas d’enregistrement utilisable</translation>
    </message>
</context>
<context>
    <name>network/dns-timeout</name>
    <message>
        <source>The DNS lookup for the recipient&apos;s domain got no answer in time</source>
        <translation>La requête DNS pour le domaine du destinataire n’a pas reçu de réponse à temps</translation>
    </message>
</context>
<context>
    <name>network/dnssec-invalid</name>
    <message>
        <source>The DNSSEC signatures of the recipient&apos;s domain do not check out</source>
        <translation>Les signatures DNSSEC du domaine du destinataire ne sont pas valides</translation>
    </message>
</context>
<context>
    <name>network/domain-does-not-exist</name>
    <message>
        <source>The recipient&apos;s domain or its mail server does not exist in DNS</source>
        <translation>Le domaine du destinataire ou son serveur n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>network/encryption-needed</name>
    <message>
        <source>The receiver takes mail only by an encrypted connection</source>
        <translation>Le système destinataire n’accepte que des e-mails par connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>network/host-takes-no-mail</name>
    <message>
        <source>The server that was asked takes no mail at all (521)</source>
        <translation>Le serveur interrogé n’accepte aucun e-mail (521)</translation>
    </message>
</context>
<context>
    <name>network/name-server-fails</name>
    <message>
        <source>The name servers of the recipient&apos;s domain report a failure (SERVFAIL)</source>
        <translation>Les serveurs de noms du domaine du destinataire signalent une panne (SERVFAIL)</translation>
    </message>
</context>
<context>
    <name>network/network-unreachable</name>
    <message>
        <source>The sending server has no way into the receiver&apos;s network, mostly by IPv6</source>
        <translation>Le serveur d’envoi ne peut pas atteindre le réseau du destinataire, souvent en IPv6</translation>
    </message>
</context>
<context>
    <name>network/no-common-cipher</name>
    <message>
        <source>The two servers know no encryption method in common</source>
        <translation>Les deux serveurs n’ont aucune méthode de chiffrement en commun</translation>
    </message>
</context>
<context>
    <name>network/no-route</name>
    <message>
        <source>There is no network route to the receiver&apos;s mail server</source>
        <translation>Aucune route réseau ne mène au serveur de messagerie du destinataire</translation>
    </message>
</context>
<context>
    <name>network/old-tls-version</name>
    <message>
        <source>One of the two servers knows only old versions of TLS</source>
        <translation>L’un des deux serveurs ne connaît que d’anciennes versions de TLS</translation>
    </message>
</context>
<context>
    <name>network/starttls-not-offered</name>
    <message>
        <source>Encryption was required, but the receiver&apos;s server offers none</source>
        <translation>Le chiffrement était exigé, mais le serveur du destinataire n’en propose pas</translation>
    </message>
</context>
<context>
    <name>network/sts-policy-invalid</name>
    <message>
        <source>The MTA-STS policy of the recipient&apos;s domain has an error</source>
        <translation>La politique MTA-STS du domaine du destinataire contient une erreur</translation>
    </message>
</context>
<context>
    <name>network/sts-webpki-invalid</name>
    <message>
        <source>The web server with the recipient&apos;s MTA-STS policy has a certificate problem</source>
        <translation>Problème de certificat du serveur web de la politique MTA-STS du destinataire</translation>
    </message>
</context>
<context>
    <name>network/tls-connection-cut</name>
    <message>
        <source>The connection broke off while encryption was being set up</source>
        <translation>La connexion a été rompue pendant la mise en place du chiffrement</translation>
    </message>
</context>
<context>
    <name>network/tls-handshake-failed</name>
    <message>
        <source>The two servers could not agree on an encrypted connection</source>
        <translation>Les deux serveurs n’ont pas pu s’accorder sur une connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>network/tlsa-invalid</name>
    <message>
        <source>The receiver&apos;s DANE record does not fit the certificate in use</source>
        <translation>L’enregistrement DANE du destinataire ne correspond pas au certificat utilisé</translation>
    </message>
</context>
<context>
    <name>opendkim/key-retrieval</name>
    <message>
        <source>The DKIM key of the sender&apos;s domain could not be fetched from DNS</source>
        <translation>La clé DKIM du domaine de l’expéditeur n’a pas pu être obtenue du DNS</translation>
    </message>
</context>
<context>
    <name>opendkim/no-signature</name>
    <message>
        <source>The receiver takes only mail with a DKIM signature, and there is none</source>
        <translation>Le système destinataire exige une signature DKIM, et il n’y en a pas</translation>
    </message>
</context>
<context>
    <name>opendkim/signature-not-valid</name>
    <message>
        <source>The DKIM signature of the message does not verify</source>
        <translation>La signature DKIM du message n’est pas valide</translation>
    </message>
</context>
<context>
    <name>opendkim/signing-error</name>
    <message>
        <source>Your own mail server could not sign the message with DKIM</source>
        <translation>Votre propre serveur de messagerie n’a pas pu signer le message avec DKIM</translation>
    </message>
</context>
<context>
    <name>opendmarc/rejected</name>
    <message>
        <source>The DMARC policy of the sender&apos;s domain refused this message</source>
        <translation>La politique DMARC du domaine de l’expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>opensmtpd/address-family</name>
    <message>
        <source>Sender and receiver have no IP version in common (OpenSMTPD)</source>
        <translation>Expéditeur et destinataire n’ont aucune version IP en commun (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/alias-expansion</name>
    <message>
        <source>The alias or forward behind this address is broken</source>
        <translation>L’alias ou le transfert derrière cette adresse est défectueux</translation>
    </message>
</context>
<context>
    <name>opensmtpd/all-refuse</name>
    <message>
        <source>All mail servers of the recipient refuse the session (OpenSMTPD)</source>
        <translation>Tous les serveurs de messagerie du destinataire refusent la session (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/connection-lost</name>
    <message>
        <source>The connection to the recipient&apos;s server broke off</source>
        <translation>La connexion au serveur du destinataire a été rompue</translation>
    </message>
</context>
<context>
    <name>opensmtpd/domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain has no mail server (OpenSMTPD)</source>
        <translation>Le domaine du destinataire n’a pas de serveur de messagerie (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/envelope-expired</name>
    <message>
        <source>The sending server gave up after days of trying (OpenSMTPD)</source>
        <translation>Le serveur d’envoi a abandonné après des jours de tentatives (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/invalid-recipient</name>
    <message>
        <source>The server does not take mail for this address</source>
        <translation>Le serveur n’accepte pas d’e-mails pour cette adresse</translation>
    </message>
</context>
<context>
    <name>opensmtpd/line-too-long</name>
    <message>
        <source>A line of the message or command is too long</source>
        <translation>Une ligne du message ou de la commande est trop longue</translation>
    </message>
</context>
<context>
    <name>opensmtpd/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>Votre serveur de messagerie sortant exige une connexion</translation>
    </message>
</context>
<context>
    <name>opensmtpd/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>Le message a tourné en rond</translation>
    </message>
</context>
<context>
    <name>opensmtpd/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (OpenSMTPD)</source>
        <translation>Le message est plus volumineux que ne l’accepte le serveur destinataire (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/mx-lookup</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain (OpenSMTPD)</source>
        <translation>Le DNS ne répond pas pour le domaine du destinataire (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/no-credentials</name>
    <message>
        <source>The sending server has no password for its relay (OpenSMTPD)</source>
        <translation>Le serveur d’envoi n’a pas de mot de passe pour son relais (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/no-route</name>
    <message>
        <source>None of the recipient&apos;s mail servers can be reached (OpenSMTPD)</source>
        <translation>Aucun des serveurs de messagerie du destinataire n’est joignable (OpenSMTPD)</translation>
    </message>
</context>
<context>
    <name>opensmtpd/not-compliant</name>
    <message>
        <source>The header of the message breaks the mail standard</source>
        <translation>L’en-tête du message enfreint la norme de l’e-mail</translation>
    </message>
</context>
<context>
    <name>opensmtpd/recipient-syntax</name>
    <message>
        <source>The recipient address is malformed</source>
        <translation>L’adresse du destinataire est mal formée</translation>
    </message>
</context>
<context>
    <name>opensmtpd/sender-syntax</name>
    <message>
        <source>The sender address is malformed</source>
        <translation>L’adresse de l’expéditeur est mal formée</translation>
    </message>
</context>
<context>
    <name>opensmtpd/temporary-failure</name>
    <message>
        <source>The receiving server has a temporary fault and does not say which</source>
        <translation>Le serveur destinataire connaît une panne temporaire sans dire laquelle</translation>
    </message>
</context>
<context>
    <name>opensmtpd/too-many-messages</name>
    <message>
        <source>Too many messages in one session</source>
        <translation>Trop de messages dans une session</translation>
    </message>
</context>
<context>
    <name>optimum/resources-restricted</name>
    <message>
        <source>The receiver holds the sending server back (resources restricted)</source>
        <translation>Le système destinataire retient le serveur d’envoi (resources restricted)</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist or is misspelt (Oracle Messaging Server)</source>
        <translation>Le domaine du destinataire n’existe pas ou est mal écrit (Oracle Messaging Server)</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/recipient-gone</name>
    <message>
        <source>The mailbox no longer exists on this server (Oracle Messaging Server)</source>
        <translation>La boîte aux lettres n’existe plus sur ce serveur (Oracle Messaging Server)</translation>
    </message>
</context>
<context>
    <name>oracle-messaging/user-disabled</name>
    <message>
        <source>The mailbox is switched off (Oracle Messaging Server)</source>
        <translation>La boîte aux lettres est désactivée (Oracle Messaging Server)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/busy</name>
    <message>
        <source>Orange cannot take the message at the moment (505)</source>
        <translation>Orange ne peut pas prendre le message pour le moment (505)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/dmarc-dkim</name>
    <message>
        <source>DMARC failed, or the message has no DKIM signature (Orange)</source>
        <translation>DMARC a échoué, ou le message n’a pas de signature DKIM (Orange)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/domain-listed</name>
    <message>
        <source>Orange has put the sender&apos;s domain on its block list</source>
        <translation>Orange a inscrit le domaine de l’expéditeur sur sa liste de blocage</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/ip-blocked</name>
    <message>
        <source>Orange blocks the sending IP address for a while (103, 999)</source>
        <translation>Orange bloque l’adresse IP d’envoi un certain temps (103, 999)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/listed-in-link</name>
    <message>
        <source>Orange refuses the sending IP address because of the blocklist in the link (102)</source>
        <translation>Orange refuse l’adresse IP d’envoi à cause de la liste de blocage en lien (102)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/login-failed</name>
    <message>
        <source>Orange refused the login of the mail program (305)</source>
        <translation>Orange a refusé la connexion du logiciel de messagerie (305)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/mailbox-full</name>
    <message>
        <source>The Orange mailbox is full (417)</source>
        <translation>La boîte Orange est pleine (417)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/reverse-dns-helo</name>
    <message>
        <source>Orange found no matching reverse DNS or greeting name (107, 201)</source>
        <translation>Orange n’a pas trouvé de DNS inverse ou de nom de salutation concordant (107, 201)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/sender-refused</name>
    <message>
        <source>Orange refuses the sender address (403, 405, 415)</source>
        <translation>Orange refuse l’adresse de l’expéditeur (403, 405, 415)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/spam</name>
    <message>
        <source>Orange&apos;s filter took the message for spam (506, 513)</source>
        <translation>Le filtre d’Orange a pris le message pour du spam (506, 513)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/spf</name>
    <message>
        <source>The sender domain&apos;s SPF record does not allow the sending server (Orange)</source>
        <translation>L’enregistrement SPF du domaine expéditeur n’autorise pas le serveur (Orange)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/too-many-connections</name>
    <message>
        <source>Orange limits the connections or volume of the sending server (104, 105, 108)</source>
        <translation>Orange limite les connexions ou le volume du serveur d’envoi (104, 105, 108)</translation>
    </message>
</context>
<context>
    <name>orange-wanadoo/user-unknown</name>
    <message>
        <source>At least one recipient does not exist at Orange (416, 418)</source>
        <translation>Au moins un destinataire n’existe pas chez Orange (416, 418)</translation>
    </message>
</context>
<context>
    <name>outlook-com/account-quota</name>
    <message>
        <source>Your Outlook.com account has used up its sending quota</source>
        <translation>Votre compte Outlook.com a épuisé son quota d’envoi</translation>
    </message>
</context>
<context>
    <name>outlook-com/account-suspended</name>
    <message>
        <source>Microsoft has suspended sending from your Outlook.com account</source>
        <translation>Microsoft a suspendu l’envoi depuis votre compte Outlook.com</translation>
    </message>
</context>
<context>
    <name>outlook-com/address-probing</name>
    <message>
        <source>Outlook.com blocks the IP address because it tried out addresses</source>
        <translation>Outlook.com bloque l’adresse IP car elle a essayé des adresses au hasard</translation>
    </message>
</context>
<context>
    <name>outlook-com/authentication-level</name>
    <message>
        <source>Outlook.com requires SPF, DKIM and DMARC from this domain, and one failed</source>
        <translation>Outlook.com exige SPF, DKIM et DMARC de ce domaine, et l’un a échoué</translation>
    </message>
</context>
<context>
    <name>outlook-com/block-list</name>
    <message>
        <source>Outlook.com and Hotmail block the network of the sending IP address</source>
        <translation>Outlook.com et Hotmail bloquent le réseau de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>outlook-com/complaints</name>
    <message>
        <source>Outlook.com users reported mail from this IP address as junk</source>
        <translation>Des utilisateurs d’Outlook.com ont signalé comme indésirables des e-mails de cette IP</translation>
    </message>
</context>
<context>
    <name>outlook-com/compromised-ip</name>
    <message>
        <source>Outlook.com believes that the sending machine is infected or hacked</source>
        <translation>Outlook.com croit que la machine d’envoi est infectée ou piratée</translation>
    </message>
</context>
<context>
    <name>outlook-com/connections</name>
    <message>
        <source>Too many connections at once from this server to Outlook.com</source>
        <translation>Trop de connexions à la fois de ce serveur à Outlook.com</translation>
    </message>
</context>
<context>
    <name>outlook-com/dynamic-ip</name>
    <message>
        <source>Outlook.com takes no mail directly from home or dynamic connections</source>
        <translation>Outlook.com n’accepte pas d’e-mails directs de lignes domestiques ou dynamiques</translation>
    </message>
</context>
<context>
    <name>outlook-com/helo-on-spamhaus</name>
    <message>
        <source>The name that the sending server greets with is on a Spamhaus list</source>
        <translation>Le nom de salutation du serveur d’envoi figure sur une liste Spamhaus</translation>
    </message>
</context>
<context>
    <name>outlook-com/ip-rate-limited</name>
    <message>
        <source>Outlook.com slows down the sending IP address because of its reputation</source>
        <translation>Outlook.com ralentit l’adresse IP d’envoi à cause de sa réputation</translation>
    </message>
</context>
<context>
    <name>outlook-com/mailbox-unavailable</name>
    <message>
        <source>This Outlook.com or Hotmail address does not exist or was closed</source>
        <translation>Cette adresse Outlook.com ou Hotmail n’existe pas ou a été fermée</translation>
    </message>
</context>
<context>
    <name>outlook-com/mailfrom-on-spamhaus</name>
    <message>
        <source>The sender&apos;s domain is on a Spamhaus list</source>
        <translation>Le domaine de l’expéditeur figure sur une liste Spamhaus</translation>
    </message>
</context>
<context>
    <name>outlook-com/messages-per-connection</name>
    <message>
        <source>Too many messages to Outlook.com in one connection</source>
        <translation>Trop de messages à Outlook.com en une connexion</translation>
    </message>
</context>
<context>
    <name>outlook-com/modern-login-needed</name>
    <message>
        <source>Outlook.com no longer takes a password from mail programs</source>
        <translation>Outlook.com n’accepte plus de mot de passe des logiciels de messagerie</translation>
    </message>
</context>
<context>
    <name>outlook-com/open-relay</name>
    <message>
        <source>Outlook.com takes the sending server for an open relay or open proxy</source>
        <translation>Outlook.com prend le serveur d’envoi pour un relais ou un proxy ouvert</translation>
    </message>
</context>
<context>
    <name>outlook-com/policy-block</name>
    <message>
        <source>Outlook.com refuses the message for its content or its sender&apos;s reputation</source>
        <translation>Outlook.com refuse le message pour son contenu ou la réputation de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>outlook-com/sender-id</name>
    <message>
        <source>The sender&apos;s domain says that no server may send mail for it</source>
        <translation>Le domaine de l’expéditeur indique qu’aucun serveur ne peut envoyer pour lui</translation>
    </message>
</context>
<context>
    <name>outlook-com/sending-rate</name>
    <message>
        <source>Outlook.com limits how much this server may send for now</source>
        <translation>Outlook.com limite pour l’instant les envois de ce serveur</translation>
    </message>
</context>
<context>
    <name>outlook-com/transaction-failed</name>
    <message>
        <source>Outlook.com refused the message without giving a reason</source>
        <translation>Outlook.com a refusé le message sans donner de motif</translation>
    </message>
</context>
<context>
    <name>outlook-com/verify-account</name>
    <message>
        <source>Outlook.com wants you to confirm your account before it sends more</source>
        <translation>Outlook.com vous demande de confirmer votre compte avant d’envoyer davantage</translation>
    </message>
</context>
<context>
    <name>policyd-spf/permanent-error</name>
    <message>
        <source>The SPF record of the sender&apos;s domain has an error</source>
        <translation>L’enregistrement SPF du domaine de l’expéditeur contient une erreur</translation>
    </message>
</context>
<context>
    <name>policyd-spf/softfail</name>
    <message>
        <source>SPF says &apos;probably not allowed&apos;, and this receiver refuses that</source>
        <translation>SPF indique «&#xa0;probablement pas autorisé&#xa0;», et ce destinataire refuse cela</translation>
    </message>
</context>
<context>
    <name>policyd-spf/spf-fail</name>
    <message>
        <source>SPF does not allow the sending server</source>
        <translation>SPF n’autorise pas le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>policyd-spf/temporary-error</name>
    <message>
        <source>The SPF record of the sender could not be read for now</source>
        <translation>L’enregistrement SPF de l’expéditeur n’a pas pu être lu pour l’instant</translation>
    </message>
</context>
<context>
    <name>policyd/abuse</name>
    <message>
        <source>A rule against abuse at the receiver refuses this sender</source>
        <translation>Une règle anti-abus du système destinataire refuse cet expéditeur</translation>
    </message>
</context>
<context>
    <name>postal/attempts-used-up</name>
    <message>
        <source>The sending service gave up after its last attempt (Postal)</source>
        <translation>Le service d’envoi a abandonné après sa dernière tentative (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/from-not-verified</name>
    <message>
        <source>The From domain is not verified for this sending server (Postal)</source>
        <translation>Le domaine From n’est pas vérifié pour ce serveur d’envoi (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/message-too-big</name>
    <message>
        <source>The message is larger than the Postal server accepts</source>
        <translation>Le message est plus volumineux que ne l’accepte le serveur Postal</translation>
    </message>
</context>
<context>
    <name>postal/no-servers</name>
    <message>
        <source>None of the recipient&apos;s mail servers could be used (Postal)</source>
        <translation>Aucun des serveurs de messagerie du destinataire n’était utilisable (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/route-rejects</name>
    <message>
        <source>This address takes no mail on purpose (Postal route)</source>
        <translation>Cette adresse n’accepte volontairement aucun e-mail (route Postal)</translation>
    </message>
</context>
<context>
    <name>postal/send-limit</name>
    <message>
        <source>The sending service holds the message: its hourly limit is reached (Postal)</source>
        <translation>Le service d’envoi retient le message&#xa0;: limite horaire atteinte (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/suppressed</name>
    <message>
        <source>The address failed before, and Postal now skips it</source>
        <translation>L’adresse a déjà échoué, et Postal la saute désormais</translation>
    </message>
</context>
<context>
    <name>postal/suspended</name>
    <message>
        <source>The mail server at the sending service is suspended (Postal)</source>
        <translation>Le serveur de messagerie chez le service d’envoi est suspendu (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/unknown-token</name>
    <message>
        <source>The internal address of the sending service is unknown (Postal)</source>
        <translation>L’adresse interne du service d’envoi est inconnue (Postal)</translation>
    </message>
</context>
<context>
    <name>postal/wrong-credential</name>
    <message>
        <source>The SMTP key of the application is not accepted (Postal)</source>
        <translation>La clé SMTP de l’application n’est pas acceptée (Postal)</translation>
    </message>
</context>
<context>
    <name>postfix/access-denied-session</name>
    <message>
        <source>The connection was refused earlier, and every further command too</source>
        <translation>La connexion a été refusée plus tôt, et toute autre commande aussi</translation>
    </message>
</context>
<context>
    <name>postfix/address-syntax-recipient</name>
    <message>
        <source>The recipient address is not written correctly</source>
        <translation>L’adresse du destinataire n’est pas écrite correctement</translation>
    </message>
</context>
<context>
    <name>postfix/address-syntax-sender</name>
    <message>
        <source>The sender address is not written correctly</source>
        <translation>L’adresse de l’expéditeur n’est pas écrite correctement</translation>
    </message>
</context>
<context>
    <name>postfix/administratively-expired</name>
    <message>
        <source>An administrator ended the waiting of this message</source>
        <translation>Un administrateur a mis fin à l’attente de ce message</translation>
    </message>
</context>
<context>
    <name>postfix/alias-loop</name>
    <message>
        <source>Aliases on the receiving server point at each other</source>
        <translation>Des alias du serveur destinataire se renvoient l’un à l’autre</translation>
    </message>
</context>
<context>
    <name>postfix/auth-failed</name>
    <message>
        <source>The server refused the user name or the password</source>
        <translation>Le serveur a refusé le nom d’utilisateur ou le mot de passe</translation>
    </message>
</context>
<context>
    <name>postfix/auth-not-enabled</name>
    <message>
        <source>The server takes no login on this port or before encryption</source>
        <translation>Pas d’authentification sur ce port ou avant le chiffrement</translation>
    </message>
</context>
<context>
    <name>postfix/auth-temporary</name>
    <message>
        <source>The server cannot check passwords for now</source>
        <translation>Le serveur ne peut pas vérifier les mots de passe pour l’instant</translation>
    </message>
</context>
<context>
    <name>postfix/bare-lf</name>
    <message>
        <source>The sending program ends lines in a way that the receiver refuses</source>
        <translation>Le programme d’envoi termine les lignes d’une façon que le destinataire refuse</translation>
    </message>
</context>
<context>
    <name>postfix/client-access-denied</name>
    <message>
        <source>The receiver has blocked this sending server by hand</source>
        <translation>Le système destinataire a bloqué ce serveur d’envoi à la main</translation>
    </message>
</context>
<context>
    <name>postfix/client-certificate</name>
    <message>
        <source>The server wants a client certificate that it trusts</source>
        <translation>Le serveur exige un certificat client auquel il fait confiance</translation>
    </message>
</context>
<context>
    <name>postfix/client-rate-limit</name>
    <message>
        <source>The sending server exceeds the receiver&apos;s limit per minute</source>
        <translation>Le serveur d’envoi dépasse la limite par minute du système destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/client-try-later</name>
    <message>
        <source>The receiver puts this sending server off for now</source>
        <translation>Le système destinataire écarte ce serveur d’envoi pour l’instant</translation>
    </message>
</context>
<context>
    <name>postfix/command-died</name>
    <message>
        <source>The program that takes mail for this address failed</source>
        <translation>Le programme qui reçoit les e-mails de cette adresse a échoué</translation>
    </message>
</context>
<context>
    <name>postfix/connect-refused</name>
    <message>
        <source>Nothing listens at the mail port of the receiving server</source>
        <translation>Rien n’écoute sur le port de messagerie du serveur destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/connect-timed-out</name>
    <message>
        <source>The receiving server does not answer the connection attempt</source>
        <translation>Le serveur destinataire ne répond pas à la tentative de connexion</translation>
    </message>
</context>
<context>
    <name>postfix/content-rejected</name>
    <message>
        <source>A pattern in the receiver&apos;s content rules matched the message</source>
        <translation>Un motif des règles de contenu du destinataire correspond au message</translation>
    </message>
</context>
<context>
    <name>postfix/conversation-timed-out</name>
    <message>
        <source>The receiving server went silent in the middle of the conversation</source>
        <translation>Le serveur destinataire s’est tu au milieu du dialogue</translation>
    </message>
</context>
<context>
    <name>postfix/delivery-restricted</name>
    <message>
        <source>The address delivers to a command or file, and that is not allowed</source>
        <translation>L’adresse remet à une commande ou à un fichier, ce qui n’est pas autorisé</translation>
    </message>
</context>
<context>
    <name>postfix/dnsbl-client</name>
    <message>
        <source>The IP address of the sending server is on a blocklist</source>
        <translation>L’adresse IP du serveur d’envoi figure sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>postfix/dnsbl-domain</name>
    <message>
        <source>A domain name of the sender is on a blocklist</source>
        <translation>Un nom de domaine de l’expéditeur figure sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>postfix/encryption-for-auth</name>
    <message>
        <source>The server takes the password only over an encrypted connection</source>
        <translation>Le serveur n’accepte le mot de passe que par une connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>postfix/forwarding-loop</name>
    <message>
        <source>A forwarding leads back to the same address</source>
        <translation>Un transfert ramène à la même adresse</translation>
    </message>
</context>
<context>
    <name>postfix/helo-host-not-found</name>
    <message>
        <source>The name in HELO does not exist in DNS</source>
        <translation>Le nom dans HELO n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>postfix/helo-name</name>
    <message>
        <source>The sending server introduces itself with an incomplete or malformed name</source>
        <translation>Le serveur d’envoi se présente sous un nom incomplet ou mal formé</translation>
    </message>
</context>
<context>
    <name>postfix/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain or its mail server does not exist in DNS</source>
        <translation>Le domaine du destinataire ou son serveur n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>postfix/hostname-mismatch</name>
    <message>
        <source>Reverse DNS of the sending IP address does not lead back to it</source>
        <translation>Le DNS inverse de l’adresse IP d’envoi n’y renvoie pas</translation>
    </message>
</context>
<context>
    <name>postfix/insufficient-storage</name>
    <message>
        <source>The receiving server is running out of disk space</source>
        <translation>Le serveur destinataire manque d’espace disque</translation>
    </message>
</context>
<context>
    <name>postfix/local-delivery-config</name>
    <message>
        <source>The receiving server has a fault in its local delivery</source>
        <translation>Le serveur destinataire a une panne dans sa remise locale</translation>
    </message>
</context>
<context>
    <name>postfix/loops-back</name>
    <message>
        <source>The MX record points to a server that does not know the domain is its own</source>
        <translation>L’enregistrement MX pointe vers un serveur qui ignore que ce domaine est le sien</translation>
    </message>
</context>
<context>
    <name>postfix/lost-connection</name>
    <message>
        <source>The receiving server closed the connection without an answer</source>
        <translation>Le serveur destinataire a fermé la connexion sans réponse</translation>
    </message>
</context>
<context>
    <name>postfix/mailbox-file-limit</name>
    <message>
        <source>The recipient&apos;s mailbox file has reached its size limit</source>
        <translation>Le fichier de boîte aux lettres du destinataire a atteint sa taille limite</translation>
    </message>
</context>
<context>
    <name>postfix/mailbox-quota</name>
    <message>
        <source>The disk quota of the recipient&apos;s mailbox is used up</source>
        <translation>Le quota disque de la boîte aux lettres du destinataire est épuisé</translation>
    </message>
</context>
<context>
    <name>postfix/milter-rejected</name>
    <message>
        <source>A filter or rule of the receiver refused the message without a reason</source>
        <translation>Un filtre ou une règle du système destinataire a refusé le message sans motif</translation>
    </message>
</context>
<context>
    <name>postfix/milter-unavailable</name>
    <message>
        <source>The receiver&apos;s mail filter does not answer</source>
        <translation>Le filtre de messagerie du système destinataire ne répond pas</translation>
    </message>
</context>
<context>
    <name>postfix/multi-recipient-bounce</name>
    <message>
        <source>A message without sender address went to several recipients</source>
        <translation>Un message sans adresse d’expéditeur est allé à plusieurs destinataires</translation>
    </message>
</context>
<context>
    <name>postfix/mx-backup-lookup</name>
    <message>
        <source>A backup server cannot look up the recipient&apos;s main mail server</source>
        <translation>Un serveur de secours ne peut pas trouver le serveur principal du destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/mx-malformed</name>
    <message>
        <source>The MX record of the recipient&apos;s domain is not usable</source>
        <translation>L’enregistrement MX du domaine du destinataire n’est pas utilisable</translation>
    </message>
</context>
<context>
    <name>postfix/name-service-try-again</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain for now</source>
        <translation>Le DNS ne répond pas pour l’instant pour le domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/network-unreachable</name>
    <message>
        <source>The sending server has no network for this address, mostly IPv6</source>
        <translation>Le serveur d’envoi n’a pas de réseau pour cette adresse, souvent en IPv6</translation>
    </message>
</context>
<context>
    <name>postfix/no-data-record</name>
    <message>
        <source>The recipient&apos;s domain exists, but has no mail server in DNS</source>
        <translation>Le domaine du destinataire existe, mais n’a pas de serveur de messagerie dans le DNS</translation>
    </message>
</context>
<context>
    <name>postfix/no-primary-relay</name>
    <message>
        <source>A backup server finds no main server for the domain</source>
        <translation>Un serveur de secours ne trouve pas de serveur principal pour le domaine</translation>
    </message>
</context>
<context>
    <name>postfix/no-recipients-specified</name>
    <message>
        <source>The message came without a recipient</source>
        <translation>Le message est arrivé sans destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/no-reverse-hostname</name>
    <message>
        <source>The sending IP address has no name in reverse DNS</source>
        <translation>L’adresse IP d’envoi n’a pas de nom dans le DNS inverse</translation>
    </message>
</context>
<context>
    <name>postfix/no-route</name>
    <message>
        <source>There is no network path to the receiving server</source>
        <translation>Aucun chemin réseau ne mène au serveur destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/no-tlsa-records</name>
    <message>
        <source>The sender demands DANE, and the receiver has no usable TLSA record</source>
        <translation>L’expéditeur exige DANE, mais le destinataire n’a pas de TLSA utilisable</translation>
    </message>
</context>
<context>
    <name>postfix/no-valid-recipients</name>
    <message>
        <source>Every recipient of this message was refused before</source>
        <translation>Tous les destinataires de ce message ont déjà été refusés</translation>
    </message>
</context>
<context>
    <name>postfix/not-accepting-connections</name>
    <message>
        <source>The receiver refuses every connection from the sending server</source>
        <translation>Le système destinataire refuse toute connexion du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>postfix/pipelining</name>
    <message>
        <source>The sending program talks before it is its turn</source>
        <translation>Le programme d’envoi parle avant son tour</translation>
    </message>
</context>
<context>
    <name>postfix/ports-busy</name>
    <message>
        <source>The receiving server has no free connection for now</source>
        <translation>Le serveur destinataire n’a pas de connexion libre pour l’instant</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-denylisted</name>
    <message>
        <source>The receiver has the sending IP address on its own deny list</source>
        <translation>L’adresse IP d’envoi est sur la liste de refus du système destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-first-contact</name>
    <message>
        <source>The receiver sees this sending server for the first time</source>
        <translation>Le système destinataire voit ce serveur d’envoi pour la première fois</translation>
    </message>
</context>
<context>
    <name>postfix/postscreen-protocol-error</name>
    <message>
        <source>The sending program did not wait for the greeting</source>
        <translation>Le programme d’envoi n’a pas attendu la salutation</translation>
    </message>
</context>
<context>
    <name>postfix/queue-file-write-error</name>
    <message>
        <source>The receiving server could not store the message</source>
        <translation>Le serveur destinataire n’a pas pu stocker le message</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-access-denied</name>
    <message>
        <source>A rule of the receiver closes this recipient address</source>
        <translation>Une règle du système destinataire ferme cette adresse de destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-domain-not-found</name>
    <message>
        <source>The recipient&apos;s domain was not found in DNS</source>
        <translation>Le domaine du destinataire est introuvable dans le DNS</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-not-fqdn</name>
    <message>
        <source>The recipient address has no complete domain</source>
        <translation>L’adresse du destinataire n’a pas de domaine complet</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-nullmx</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all</source>
        <translation>Le domaine du destinataire n’accepte aucun e-mail</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-undeliverable</name>
    <message>
        <source>The server behind the gateway refused the recipient</source>
        <translation>Le serveur derrière la passerelle a refusé le destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-unverified</name>
    <message>
        <source>The gateway cannot reach the mailbox server to check the recipient</source>
        <translation>La passerelle ne peut pas joindre le serveur pour vérifier le destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/recipient-verification-in-progress</name>
    <message>
        <source>The gateway is still asking whether the recipient exists</source>
        <translation>La passerelle vérifie encore si le destinataire existe</translation>
    </message>
</context>
<context>
    <name>postfix/refused-to-talk</name>
    <message>
        <source>The receiving server refused the connection before any mail</source>
        <translation>Le serveur destinataire a refusé la connexion avant tout e-mail</translation>
    </message>
</context>
<context>
    <name>postfix/relay-access-denied</name>
    <message>
        <source>The server does not pass on mail for this recipient</source>
        <translation>Le serveur ne relaie pas les e-mails pour ce destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/requiretls</name>
    <message>
        <source>The message demands protection on every hop, and the next server cannot promise it</source>
        <translation>Protection exigée à chaque saut, et le serveur suivant ne peut pas la promettre</translation>
    </message>
</context>
<context>
    <name>postfix/sasl-relay-failed</name>
    <message>
        <source>Your mail server could not log in to its relay</source>
        <translation>Votre serveur de messagerie n’a pas pu se connecter à son relais</translation>
    </message>
</context>
<context>
    <name>postfix/sender-access-denied</name>
    <message>
        <source>The receiver has blocked this sender address or its domain</source>
        <translation>Le système destinataire a bloqué cette adresse d’expéditeur ou son domaine</translation>
    </message>
</context>
<context>
    <name>postfix/sender-dns-malformed</name>
    <message>
        <source>The MX record of the sender&apos;s domain is not usable</source>
        <translation>L’enregistrement MX du domaine de l’expéditeur n’est pas utilisable</translation>
    </message>
</context>
<context>
    <name>postfix/sender-domain-not-found</name>
    <message>
        <source>The domain of the sender address was not found in DNS</source>
        <translation>Le domaine de l’adresse de l’expéditeur est introuvable dans le DNS</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-fqdn</name>
    <message>
        <source>The sender address has no complete domain</source>
        <translation>L’adresse de l’expéditeur n’a pas de domaine complet</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-logged-in</name>
    <message>
        <source>This sender address needs a login</source>
        <translation>Cette adresse d’expéditeur exige une connexion</translation>
    </message>
</context>
<context>
    <name>postfix/sender-not-owned</name>
    <message>
        <source>The login may not send with this sender address</source>
        <translation>Le compte connecté ne peut pas envoyer avec cette adresse d’expéditeur</translation>
    </message>
</context>
<context>
    <name>postfix/sender-nullmx</name>
    <message>
        <source>The sender&apos;s domain says that it takes no mail</source>
        <translation>Le domaine de l’expéditeur déclare n’accepter aucun e-mail</translation>
    </message>
</context>
<context>
    <name>postfix/sender-undeliverable</name>
    <message>
        <source>The receiver could not confirm that the sender address exists</source>
        <translation>Le système destinataire n’a pas pu confirmer que l’adresse d’expéditeur existe</translation>
    </message>
</context>
<context>
    <name>postfix/sender-unknown</name>
    <message>
        <source>The sender address belongs to the receiving server, but does not exist there</source>
        <translation>L’adresse de l’expéditeur est du serveur destinataire, mais n’y existe pas</translation>
    </message>
</context>
<context>
    <name>postfix/server-configuration</name>
    <message>
        <source>The receiving server is set up wrongly or one of its helpers does not run</source>
        <translation>Le serveur destinataire est mal configuré ou un de ses services ne tourne pas</translation>
    </message>
</context>
<context>
    <name>postfix/server-not-verified</name>
    <message>
        <source>The certificate of the receiving server could not be verified</source>
        <translation>Le certificat du serveur destinataire n’a pas pu être vérifié</translation>
    </message>
</context>
<context>
    <name>postfix/server-unavailable</name>
    <message>
        <source>None of the recipient&apos;s mail servers took the message</source>
        <translation>Aucun des serveurs de messagerie du destinataire n’a accepté le message</translation>
    </message>
</context>
<context>
    <name>postfix/service-unavailable</name>
    <message>
        <source>The receiver asks to try again, without a reason</source>
        <translation>Le système destinataire demande de réessayer, sans motif</translation>
    </message>
</context>
<context>
    <name>postfix/size-file-system</name>
    <message>
        <source>The disk or file limit of the receiving server is smaller than the message</source>
        <translation>La limite de disque ou de fichier du serveur destinataire est sous la taille du message</translation>
    </message>
</context>
<context>
    <name>postfix/size-limit</name>
    <message>
        <source>The message is larger than the receiving server allows</source>
        <translation>Le message est plus volumineux que ne le permet le serveur destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/size-limit-of-server</name>
    <message>
        <source>The next server announced a size limit, and the message is larger</source>
        <translation>Le serveur suivant a annoncé une limite de taille, que le message dépasse</translation>
    </message>
</context>
<context>
    <name>postfix/smtp-command</name>
    <message>
        <source>The server did not understand a command of the sending program</source>
        <translation>Le serveur n’a pas compris une commande du programme d’envoi</translation>
    </message>
</context>
<context>
    <name>postfix/smtputf8-not-declared</name>
    <message>
        <source>The address has letters outside ASCII, and the sending program did not announce them</source>
        <translation>Lettres hors ASCII dans l’adresse, non annoncées par le programme d’envoi</translation>
    </message>
</context>
<context>
    <name>postfix/smtputf8-unsupported</name>
    <message>
        <source>The recipient&apos;s server takes no addresses or headers with letters outside ASCII</source>
        <translation>Le serveur du destinataire refuse adresses et en-têtes avec des lettres hors ASCII</translation>
    </message>
</context>
<context>
    <name>postfix/starttls-first</name>
    <message>
        <source>The server wants an encrypted connection first</source>
        <translation>Le serveur exige d’abord une connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>postfix/temporary-lookup-failure</name>
    <message>
        <source>The receiving server cannot read one of its own tables</source>
        <translation>Le serveur destinataire ne peut pas lire une de ses propres tables</translation>
    </message>
</context>
<context>
    <name>postfix/timeout-exceeded</name>
    <message>
        <source>The receiver waited too long for the sending server</source>
        <translation>Le système destinataire a attendu trop longtemps le serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>postfix/tls-engine</name>
    <message>
        <source>Encryption on the sending server does not work</source>
        <translation>Le chiffrement sur le serveur d’envoi ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>postfix/tls-handshake</name>
    <message>
        <source>The two servers could not agree on encryption</source>
        <translation>Les deux serveurs n’ont pas pu s’accorder sur le chiffrement</translation>
    </message>
</context>
<context>
    <name>postfix/tls-local-problem</name>
    <message>
        <source>The receiving server cannot start encryption because of its own fault</source>
        <translation>Le serveur destinataire ne peut pas démarrer le chiffrement&#xa0;: panne de son côté</translation>
    </message>
</context>
<context>
    <name>postfix/tls-not-offered</name>
    <message>
        <source>Encryption is required, and the receiving server does not offer it</source>
        <translation>Le chiffrement est exigé, et le serveur destinataire ne le propose pas</translation>
    </message>
</context>
<context>
    <name>postfix/tlsa-lookup</name>
    <message>
        <source>The DANE record of the receiving server could not be looked up</source>
        <translation>L’enregistrement DANE du serveur destinataire n’a pas pu être consulté</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-connections</name>
    <message>
        <source>Too many connections at once from the sending server</source>
        <translation>Trop de connexions à la fois du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-errors</name>
    <message>
        <source>The receiver hung up after too many errors in one connection</source>
        <translation>Le système destinataire a raccroché après trop d’erreurs dans une connexion</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-hops</name>
    <message>
        <source>The message goes round in circles</source>
        <translation>Le message tourne en rond</translation>
    </message>
</context>
<context>
    <name>postfix/too-many-recipients</name>
    <message>
        <source>The message names more recipients than the receiver takes at once</source>
        <translation>Le message nomme plus de destinataires que le système n’en prend à la fois</translation>
    </message>
</context>
<context>
    <name>postfix/transport-unavailable</name>
    <message>
        <source>A delivery service of the mail server does not run</source>
        <translation>Un service de remise du serveur de messagerie ne tourne pas</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown</name>
    <message>
        <source>The receiving server knows no such mailbox</source>
        <translation>Le serveur destinataire ne connaît pas cette boîte aux lettres</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown-relay-table</name>
    <message>
        <source>The mail gateway does not know the recipient</source>
        <translation>La passerelle de messagerie ne connaît pas le destinataire</translation>
    </message>
</context>
<context>
    <name>postfix/user-unknown-soft</name>
    <message>
        <source>The mailbox is unknown, but the receiver only delays the mail</source>
        <translation>La boîte aux lettres est inconnue, mais l’e-mail est seulement retardé</translation>
    </message>
</context>
<context>
    <name>postmark/inactive-recipient</name>
    <message>
        <source>Postmark did not try: the address is marked as inactive</source>
        <translation>Postmark n’a pas essayé&#xa0;: l’adresse est marquée comme inactive</translation>
    </message>
</context>
<context>
    <name>postmark/out-of-credits</name>
    <message>
        <source>Postmark: the account may send no more messages in this period</source>
        <translation>Postmark&#xa0;: le compte ne peut plus envoyer de messages sur cette période</translation>
    </message>
</context>
<context>
    <name>postmark/pending-approval</name>
    <message>
        <source>Postmark: the new account may write only to its own domain so far</source>
        <translation>Postmark&#xa0;: le nouveau compte ne peut encore écrire qu’à son propre domaine</translation>
    </message>
</context>
<context>
    <name>postmark/sender-signature</name>
    <message>
        <source>Postmark: the From address is not confirmed in the account</source>
        <translation>Postmark&#xa0;: l’adresse From n’est pas confirmée dans le compte</translation>
    </message>
</context>
<context>
    <name>powermta/bounce-queue</name>
    <message>
        <source>The sending service emptied its queue for this receiver (PowerMTA)</source>
        <translation>Le service d’envoi a vidé sa file d’attente pour ce destinataire (PowerMTA)</translation>
    </message>
</context>
<context>
    <name>powermta/expired</name>
    <message>
        <source>The sending service gave up after its whole retry time (PowerMTA)</source>
        <translation>Le service d’envoi a abandonné après toute la durée des tentatives (PowerMTA)</translation>
    </message>
</context>
<context>
    <name>powermta/no-answer</name>
    <message>
        <source>The recipient&apos;s mail server does not answer</source>
        <translation>Le serveur de messagerie du destinataire ne répond pas</translation>
    </message>
</context>
<context>
    <name>powermta/no-such-domain</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (PowerMTA)</source>
        <translation>Le domaine du destinataire n’existe pas dans le DNS (PowerMTA)</translation>
    </message>
</context>
<context>
    <name>procmail/mailbox-file</name>
    <message>
        <source>The mailbox file cannot be created on the recipient&apos;s server (procmail)</source>
        <translation>Le fichier de boîte ne peut pas être créé sur le serveur du destinataire (procmail)</translation>
    </message>
</context>
<context>
    <name>proofpoint/address-verification</name>
    <message>
        <source>Proofpoint Essentials is checking whether the address exists</source>
        <translation>Proofpoint Essentials vérifie si l’adresse existe</translation>
    </message>
</context>
<context>
    <name>proofpoint/deferred</name>
    <message>
        <source>Proofpoint defers the message for a while</source>
        <translation>Proofpoint diffère le message un certain temps</translation>
    </message>
</context>
<context>
    <name>proofpoint/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>proofpoint/ip-blocked</name>
    <message>
        <source>Proofpoint blocks the sending IP address</source>
        <translation>Proofpoint bloque l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>proofpoint/ip-delayed</name>
    <message>
        <source>Proofpoint delays mail from the sending IP address</source>
        <translation>Proofpoint retarde les e-mails de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>proofpoint/local-policy-violation</name>
    <message>
        <source>A rule of the recipient&apos;s organisation refused the message</source>
        <translation>Une règle de l’organisation du destinataire a refusé le message</translation>
    </message>
</context>
<context>
    <name>proofpoint/marked-invalid</name>
    <message>
        <source>Proofpoint Essentials remembers this address as not existing</source>
        <translation>Proofpoint Essentials garde cette adresse en mémoire comme inexistante</translation>
    </message>
</context>
<context>
    <name>proofpoint/relaying-denied</name>
    <message>
        <source>This Proofpoint host does not serve the recipient&apos;s domain</source>
        <translation>Cet hôte Proofpoint ne sert pas le domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>proofpoint/spf-policy</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF n’autorise pas le serveur d’envoi, et le destinataire l’exige</translation>
    </message>
</context>
<context>
    <name>proofpoint/user-unknown</name>
    <message>
        <source>The recipient&apos;s organisation does not know this address</source>
        <translation>L’organisation du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>proton/address-does-not-exist</name>
    <message>
        <source>Proton Mail knows no mailbox with this address</source>
        <translation>Proton Mail ne connaît aucune boîte aux lettres à cette adresse</translation>
    </message>
</context>
<context>
    <name>proton/spam-filter</name>
    <message>
        <source>Proton Mail&apos;s filter took the message for spam</source>
        <translation>Le filtre de Proton Mail a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>proximus-belgacom/spam-blacklist</name>
    <message>
        <source>Proximus has the IP address on its blacklist for spam</source>
        <translation>Proximus a inscrit l’adresse IP sur sa liste de blocage pour spam</translation>
    </message>
</context>
<context>
    <name>qmail/address-too-long</name>
    <message>
        <source>An address in the SMTP session is malformed or too long (qmail)</source>
        <translation>Une adresse de la session SMTP est mal formée ou trop longue (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/badmailfrom</name>
    <message>
        <source>The receiver has put this sender on its block list (qmail badmailfrom)</source>
        <translation>L’expéditeur est sur la liste de blocage du destinataire (qmail badmailfrom)</translation>
    </message>
</context>
<context>
    <name>qmail/bare-line-feed</name>
    <message>
        <source>The message has line ends that SMTP does not allow (qmail)</source>
        <translation>Le message a des fins de ligne que SMTP n’autorise pas (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/best-preference-mx</name>
    <message>
        <source>The server is named as MX but does not know the domain (qmail)</source>
        <translation>Le serveur est indiqué comme MX mais ne connaît pas le domaine (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/cname-lookup</name>
    <message>
        <source>A DNS lookup of the sending server failed (qmail)</source>
        <translation>Une requête DNS du serveur d’envoi a échoué (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/connection-died</name>
    <message>
        <source>The connection to the recipient&apos;s server broke off (qmail)</source>
        <translation>La connexion au serveur du destinataire a été rompue (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/databytes</name>
    <message>
        <source>The message is larger than the receiving server accepts (qmail)</source>
        <translation>Le message est plus volumineux que ne l’accepte le serveur destinataire (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/delivered-to-loop</name>
    <message>
        <source>A forward leads back to the same mailbox (qmail)</source>
        <translation>Un transfert ramène à la même boîte aux lettres (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/disk-full</name>
    <message>
        <source>The receiving server cannot write to its queue (qmail)</source>
        <translation>Le serveur destinataire ne peut pas écrire dans sa file d’attente (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/filter-refused</name>
    <message>
        <source>A filter of the receiver refused the message (qmail)</source>
        <translation>Un filtre du système destinataire a refusé le message (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/filter-temporary</name>
    <message>
        <source>A filter of the receiver postpones the message (qmail)</source>
        <translation>Un filtre du système destinataire diffère le message (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/greeting-failed</name>
    <message>
        <source>The recipient&apos;s server refused already at the greeting (qmail)</source>
        <translation>Le serveur du destinataire a refusé dès la salutation (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/host-not-found</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (qmail)</source>
        <translation>Le domaine du destinataire n’existe pas dans le DNS (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/host-not-found-temporary</name>
    <message>
        <source>DNS gives no answer for the recipient&apos;s domain (qmail)</source>
        <translation>Le DNS ne répond pas pour le domaine du destinataire (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/internal-error</name>
    <message>
        <source>The receiving server has an internal fault (qmail)</source>
        <translation>Le serveur destinataire connaît une panne interne (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/location-denied</name>
    <message>
        <source>The receiver blocks the network of the sending server (qmail)</source>
        <translation>Le système destinataire bloque le réseau du serveur d’envoi (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/mailbox-full</name>
    <message>
        <source>The recipient&apos;s mailbox is full (qmail, vpopmail)</source>
        <translation>La boîte aux lettres du destinataire est pleine (qmail, vpopmail)</translation>
    </message>
</context>
<context>
    <name>qmail/maildir-missing</name>
    <message>
        <source>The recipient&apos;s mail directory is missing or closed (qmail)</source>
        <translation>Le dossier de messagerie du destinataire manque ou est fermé (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/name-rejected</name>
    <message>
        <source>The recipient&apos;s server refused the HELO name of yours (qmail)</source>
        <translation>Le serveur du destinataire a refusé le nom HELO du vôtre (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/no-connection</name>
    <message>
        <source>The recipient&apos;s mail server cannot be reached (qmail)</source>
        <translation>Le serveur de messagerie du destinataire n’est pas joignable (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/no-mail-exchanger</name>
    <message>
        <source>The recipient&apos;s domain names no mail server that has an address (qmail)</source>
        <translation>Le domaine du destinataire n’indique aucun serveur ayant une adresse (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/no-mailbox</name>
    <message>
        <source>The recipient address does not exist (qmail)</source>
        <translation>L’adresse du destinataire n’existe pas (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/partial-final-line</name>
    <message>
        <source>The message does not end with a line end (qmail)</source>
        <translation>Le message ne se termine pas par une fin de ligne (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/queue-too-long</name>
    <message>
        <source>The sending server gave up after days of trying (qmail)</source>
        <translation>Le serveur d’envoi a abandonné après des jours de tentatives (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/rcpthosts</name>
    <message>
        <source>The server takes no mail for this domain, and no login was made (qmail)</source>
        <translation>Pas d’e-mails pour ce domaine sur ce serveur, et aucune connexion faite (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/recipient-refused</name>
    <message>
        <source>The recipient&apos;s server refused this address (qmail)</source>
        <translation>Le serveur du destinataire a refusé cette adresse (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/sender-domain-must-exist</name>
    <message>
        <source>The sender&apos;s domain does not exist in DNS (qmail)</source>
        <translation>Le domaine de l’expéditeur n’existe pas dans le DNS (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/sender-refused</name>
    <message>
        <source>The recipient&apos;s server refused the sender address (qmail)</source>
        <translation>Le serveur du destinataire a refusé l’adresse de l’expéditeur (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/session-timeout</name>
    <message>
        <source>The receiver waited too long for the sending server (qmail)</source>
        <translation>Le système destinataire a attendu trop longtemps le serveur d’envoi (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/too-many-hops</name>
    <message>
        <source>The message went round in circles (qmail)</source>
        <translation>Le message a tourné en rond (qmail)</translation>
    </message>
</context>
<context>
    <name>qmail/unsafe-permissions</name>
    <message>
        <source>The recipient&apos;s home directory can be written by others (qmail)</source>
        <translation>Le dossier personnel du destinataire est modifiable par d’autres (qmail)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/authorization-code</name>
    <message>
        <source>QQ Mail wants the authorization code in place of the password</source>
        <translation>QQ Mail exige le code d’autorisation au lieu du mot de passe</translation>
    </message>
</context>
<context>
    <name>qq-tencent/bad-address</name>
    <message>
        <source>QQ Mail cannot read the address</source>
        <translation>QQ Mail ne peut pas lire l’adresse</translation>
    </message>
</context>
<context>
    <name>qq-tencent/bounce-attack</name>
    <message>
        <source>QQ Mail refuses the server because it sends too many bounces</source>
        <translation>QQ Mail refuse le serveur car il envoie trop d’avis de non-remise</translation>
    </message>
</context>
<context>
    <name>qq-tencent/content-denied</name>
    <message>
        <source>The receiver refuses the content of the message (mail content denied)</source>
        <translation>Le système destinataire refuse le contenu du message (mail content denied)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/dmarc</name>
    <message>
        <source>DMARC failed for the sender&apos;s domain (DMARC check failed)</source>
        <translation>DMARC a échoué pour le domaine de l’expéditeur (DMARC check failed)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/frequency-limited</name>
    <message>
        <source>QQ Mail limits mail from this IP address, domain or sender</source>
        <translation>QQ Mail limite les e-mails de cette adresse IP, de ce domaine ou expéditeur</translation>
    </message>
</context>
<context>
    <name>qq-tencent/from-differs-from-login</name>
    <message>
        <source>The sender address is not that of the QQ login</source>
        <translation>L’adresse de l’expéditeur n’est pas celle de la connexion à QQ</translation>
    </message>
</context>
<context>
    <name>qq-tencent/from-header</name>
    <message>
        <source>QQ Mail cannot read the From line of the message</source>
        <translation>QQ Mail ne peut pas lire la ligne From du message</translation>
    </message>
</context>
<context>
    <name>qq-tencent/ip-refused</name>
    <message>
        <source>QQ Mail refuses the sending IP address</source>
        <translation>QQ Mail refuse l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>qq-tencent/mailbox-deactivated</name>
    <message>
        <source>The QQ mailbox is deactivated</source>
        <translation>La boîte QQ est désactivée</translation>
    </message>
</context>
<context>
    <name>qq-tencent/mailbox-protected</name>
    <message>
        <source>The mailbox is unavailable for now, often because too much mail arrived</source>
        <translation>La boîte est indisponible pour l’instant, souvent à cause de trop d’e-mails</translation>
    </message>
</context>
<context>
    <name>qq-tencent/recipient-refuses</name>
    <message>
        <source>The recipient&apos;s own settings refuse the sender (rejected by recipients)</source>
        <translation>Les paramètres du destinataire refusent l’expéditeur (rejected by recipients)</translation>
    </message>
</context>
<context>
    <name>qq-tencent/sender-refused</name>
    <message>
        <source>QQ Mail suspects the sender&apos;s domain of spam</source>
        <translation>QQ Mail soupçonne le domaine de l’expéditeur de spam</translation>
    </message>
</context>
<context>
    <name>qq-tencent/user-unknown</name>
    <message>
        <source>There is no such mailbox at QQ Mail</source>
        <translation>Cette boîte aux lettres n’existe pas chez QQ Mail</translation>
    </message>
</context>
<context>
    <name>rackspace/address-not-found</name>
    <message>
        <source>Rackspace knows no mailbox with this address</source>
        <translation>Rackspace ne connaît aucune boîte aux lettres à cette adresse</translation>
    </message>
</context>
<context>
    <name>rackspace/banned-attachment</name>
    <message>
        <source>Rackspace refuses this type of attachment</source>
        <translation>Rackspace refuse ce type de pièce jointe</translation>
    </message>
</context>
<context>
    <name>rackspace/behind-server-refused</name>
    <message>
        <source>The recipient&apos;s own server behind Rackspace refused the address</source>
        <translation>Le propre serveur du destinataire derrière Rackspace a refusé l’adresse</translation>
    </message>
</context>
<context>
    <name>rackspace/behind-server-unavailable</name>
    <message>
        <source>Rackspace could not reach the recipient&apos;s own server behind it</source>
        <translation>Rackspace n’a pas pu joindre le propre serveur du destinataire</translation>
    </message>
</context>
<context>
    <name>rackspace/blocked-by-domain</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>L’entreprise du destinataire bloque cet expéditeur</translation>
    </message>
</context>
<context>
    <name>rackspace/blocked-by-recipient</name>
    <message>
        <source>The recipient blocks this sender</source>
        <translation>Le destinataire bloque cet expéditeur</translation>
    </message>
</context>
<context>
    <name>rackspace/dangerous-attachment-name</name>
    <message>
        <source>Rackspace refuses the file because of its kind or name (G1C, G1D)</source>
        <translation>Rackspace refuse le fichier pour son type ou son nom (G1C, G1D)</translation>
    </message>
</context>
<context>
    <name>rackspace/dmarc-lookup</name>
    <message>
        <source>Rackspace could not look up the sender&apos;s DMARC record for now</source>
        <translation>Rackspace n’a pas pu consulter l’enregistrement DMARC de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>rackspace/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message at Rackspace</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message chez Rackspace</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-cloudmark</name>
    <message>
        <source>Rackspace refuses the IP address because of its reputation at Cloudmark</source>
        <translation>Rackspace refuse l’adresse IP en raison de sa réputation chez Cloudmark</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-senderscore</name>
    <message>
        <source>Rackspace refuses the IP address because of its Sender Score</source>
        <translation>Rackspace refuse l’adresse IP en raison de son Sender Score</translation>
    </message>
</context>
<context>
    <name>rackspace/listed-spamhaus</name>
    <message>
        <source>Rackspace refuses the IP address because Spamhaus lists it</source>
        <translation>Rackspace refuse l’adresse IP car Spamhaus la répertorie</translation>
    </message>
</context>
<context>
    <name>rackspace/mailbox-flooded</name>
    <message>
        <source>Rackspace: the recipient&apos;s mailbox gets too much mail at the moment</source>
        <translation>Rackspace&#xa0;: la boîte du destinataire reçoit trop d’e-mails en ce moment</translation>
    </message>
</context>
<context>
    <name>rackspace/message-too-large</name>
    <message>
        <source>The message is larger than the 50 MB that Rackspace takes</source>
        <translation>Le message dépasse les 50 Mo qu’accepte Rackspace</translation>
    </message>
</context>
<context>
    <name>rackspace/new-address-limited</name>
    <message>
        <source>Rackspace takes little mail from an IP address that it does not know yet</source>
        <translation>Rackspace accepte peu d’e-mails d’une adresse IP qu’il ne connaît pas encore</translation>
    </message>
</context>
<context>
    <name>rackspace/no-reverse-dns</name>
    <message>
        <source>Rackspace: the sending IP address has no reverse DNS</source>
        <translation>Rackspace&#xa0;: l’adresse IP d’envoi n’a pas de DNS inverse</translation>
    </message>
</context>
<context>
    <name>rackspace/partial-message</name>
    <message>
        <source>Rackspace takes no message that the mail program has split into parts (G19)</source>
        <translation>Rackspace n’accepte pas de message découpé par le logiciel de messagerie (G19)</translation>
    </message>
</context>
<context>
    <name>rackspace/routing-loop</name>
    <message>
        <source>Rackspace: the message goes round in circles between servers</source>
        <translation>Rackspace&#xa0;: le message tourne en rond entre des serveurs</translation>
    </message>
</context>
<context>
    <name>rackspace/sender-mx-refused</name>
    <message>
        <source>Rackspace refuses the sender&apos;s domain because of its MX records (G14)</source>
        <translation>Rackspace refuse le domaine de l’expéditeur à cause de ses enregistrements MX (G14)</translation>
    </message>
</context>
<context>
    <name>rackspace/sending-spam</name>
    <message>
        <source>Rackspace&apos;s filter judged the message to be spam</source>
        <translation>Le filtre de Rackspace a jugé que le message était du spam</translation>
    </message>
</context>
<context>
    <name>rackspace/server-blocked</name>
    <message>
        <source>Rackspace blocks the sending mail server</source>
        <translation>Rackspace bloque le serveur de messagerie d’envoi</translation>
    </message>
</context>
<context>
    <name>rackspace/too-many-connections</name>
    <message>
        <source>Rackspace: too many connections at once from the sending server</source>
        <translation>Rackspace&#xa0;: trop de connexions à la fois du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>rackspace/too-much-spam</name>
    <message>
        <source>Rackspace slows down a server from which it gets too much spam</source>
        <translation>Rackspace ralentit un serveur dont il reçoit trop de spam</translation>
    </message>
</context>
<context>
    <name>rackspace/virus-signature</name>
    <message>
        <source>Rackspace recognised a virus in the form of the message (G18)</source>
        <translation>Rackspace a reconnu un virus à la forme du message (G18)</translation>
    </message>
</context>
<context>
    <name>rambler/mailbox-closed</name>
    <message>
        <source>The mailbox is inactive or blocked (recipient address rejected)</source>
        <translation>La boîte aux lettres est inactive ou bloquée (recipient address rejected)</translation>
    </message>
</context>
<context>
    <name>rambler/spam</name>
    <message>
        <source>Rambler took the message for spam</source>
        <translation>Rambler a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>reply/211</name>
    <message>
        <source>System status or help reply (211)</source>
        <translation>État du système ou réponse d’aide (211)</translation>
    </message>
</context>
<context>
    <name>reply/214</name>
    <message>
        <source>Help message (214)</source>
        <translation>Message d’aide (214)</translation>
    </message>
</context>
<context>
    <name>reply/220</name>
    <message>
        <source>Service ready (220)</source>
        <translation>Service prêt (220)</translation>
    </message>
</context>
<context>
    <name>reply/221</name>
    <message>
        <source>Service closing transmission channel (221)</source>
        <translation>Le service ferme la connexion (221)</translation>
    </message>
</context>
<context>
    <name>reply/235</name>
    <message>
        <source>Authentication succeeded (235)</source>
        <translation>Authentification réussie (235)</translation>
    </message>
</context>
<context>
    <name>reply/250</name>
    <message>
        <source>Requested mail action okay, completed (250)</source>
        <translation>Action demandée effectuée (250)</translation>
    </message>
</context>
<context>
    <name>reply/251</name>
    <message>
        <source>User not local; will forward (251)</source>
        <translation>Utilisateur non local, le message sera transféré (251)</translation>
    </message>
</context>
<context>
    <name>reply/252</name>
    <message>
        <source>Cannot VRFY user, but will accept message (252)</source>
        <translation>Utilisateur non vérifiable, mais le message est accepté (252)</translation>
    </message>
</context>
<context>
    <name>reply/253</name>
    <message>
        <source>Pending messages for node started (253)</source>
        <translation>Envoi des messages en attente commencé (253)</translation>
    </message>
</context>
<context>
    <name>reply/334</name>
    <message>
        <source>Server challenge (334)</source>
        <translation>Question du serveur lors de la connexion au compte (334)</translation>
    </message>
</context>
<context>
    <name>reply/353</name>
    <message>
        <source>PRDR content analysis beginning (353)</source>
        <translation>Début de l’analyse du contenu par destinataire (353)</translation>
    </message>
</context>
<context>
    <name>reply/354</name>
    <message>
        <source>Start mail input (354)</source>
        <translation>Le serveur attend le texte du message (354)</translation>
    </message>
</context>
<context>
    <name>reply/421</name>
    <message>
        <source>The server ends the conversation for now (421)</source>
        <translation>Le serveur met fin à la conversation pour le moment (421)</translation>
    </message>
</context>
<context>
    <name>reply/422</name>
    <message>
        <source>The mailbox is over its limit, or a licence or password has run out (422)</source>
        <translation>La boîte dépasse sa limite, ou une licence ou un mot de passe a expiré (422)</translation>
    </message>
</context>
<context>
    <name>reply/430</name>
    <message>
        <source>A login is needed or did not work for now (430)</source>
        <translation>Une authentification est nécessaire ou a échoué pour le moment (430)</translation>
    </message>
</context>
<context>
    <name>reply/431</name>
    <message>
        <source>There is not enough space at the receiver (431)</source>
        <translation>Il n’y a pas assez de place du côté du destinataire (431)</translation>
    </message>
</context>
<context>
    <name>reply/432</name>
    <message>
        <source>The account must first log in another way once (432)</source>
        <translation>Le compte doit d’abord se connecter une fois autrement (432)</translation>
    </message>
</context>
<context>
    <name>reply/441</name>
    <message>
        <source>The receiving server does not answer (441)</source>
        <translation>Le serveur destinataire ne répond pas (441)</translation>
    </message>
</context>
<context>
    <name>reply/442</name>
    <message>
        <source>The connection broke off (442)</source>
        <translation>La connexion a été interrompue (442)</translation>
    </message>
</context>
<context>
    <name>reply/450</name>
    <message>
        <source>Not taken for now, without a known reason (450)</source>
        <translation>Non accepté pour le moment, sans motif connu (450)</translation>
    </message>
</context>
<context>
    <name>reply/451</name>
    <message>
        <source>A fault or a delay at the receiver, without a known reason (451)</source>
        <translation>Une panne ou un retard du côté du destinataire, sans motif connu (451)</translation>
    </message>
</context>
<context>
    <name>reply/452</name>
    <message>
        <source>No room, or too many recipients at once (452)</source>
        <translation>Pas de place, ou trop de destinataires à la fois (452)</translation>
    </message>
</context>
<context>
    <name>reply/453</name>
    <message>
        <source>You have no mail (453)</source>
        <translation>Aucun message en attente (453)</translation>
    </message>
</context>
<context>
    <name>reply/454</name>
    <message>
        <source>Encryption or login is not possible for now (454)</source>
        <translation>Chiffrement ou authentification impossible pour le moment (454)</translation>
    </message>
</context>
<context>
    <name>reply/455</name>
    <message>
        <source>The server cannot do what an option asks for now (455)</source>
        <translation>Le serveur ne peut pas faire ce qu’une option demande pour le moment (455)</translation>
    </message>
</context>
<context>
    <name>reply/458</name>
    <message>
        <source>Waiting mail could not be queued for collection (458)</source>
        <translation>Les messages en attente n’ont pas pu être préparés (458)</translation>
    </message>
</context>
<context>
    <name>reply/459</name>
    <message>
        <source>This host may not collect the waiting mail (459)</source>
        <translation>Cet hôte ne peut pas relever les messages en attente (459)</translation>
    </message>
</context>
<context>
    <name>reply/460</name>
    <message>
        <source>Too many messages in a short time (460)</source>
        <translation>Trop de messages en peu de temps (460)</translation>
    </message>
</context>
<context>
    <name>reply/471</name>
    <message>
        <source>A filter held the message up (471)</source>
        <translation>Un filtre a retenu le message (471)</translation>
    </message>
</context>
<context>
    <name>reply/498</name>
    <message>
        <source>The domain has no mail server (498)</source>
        <translation>Le domaine n’a pas de serveur de messagerie (498)</translation>
    </message>
</context>
<context>
    <name>reply/500</name>
    <message>
        <source>A command was not understood (500)</source>
        <translation>Une commande n’a pas été comprise (500)</translation>
    </message>
</context>
<context>
    <name>reply/501</name>
    <message>
        <source>An address or another part of a command is not written correctly (501)</source>
        <translation>Une adresse ou une autre partie d’une commande est mal écrite (501)</translation>
    </message>
</context>
<context>
    <name>reply/502</name>
    <message>
        <source>The command is not offered (502)</source>
        <translation>La commande n’est pas proposée (502)</translation>
    </message>
</context>
<context>
    <name>reply/503</name>
    <message>
        <source>A command came out of order (503)</source>
        <translation>Une commande est arrivée dans le mauvais ordre (503)</translation>
    </message>
</context>
<context>
    <name>reply/504</name>
    <message>
        <source>An option or login method is not offered (504)</source>
        <translation>Une option ou une méthode d’authentification n’est pas proposée (504)</translation>
    </message>
</context>
<context>
    <name>reply/510</name>
    <message>
        <source>The recipient address was refused as wrong (510)</source>
        <translation>L’adresse du destinataire a été refusée comme incorrecte (510)</translation>
    </message>
</context>
<context>
    <name>reply/511</name>
    <message>
        <source>The mailbox is not known (511)</source>
        <translation>La boîte aux lettres n’est pas connue (511)</translation>
    </message>
</context>
<context>
    <name>reply/512</name>
    <message>
        <source>The recipient&apos;s domain cannot be found (512)</source>
        <translation>Le domaine du destinataire est introuvable (512)</translation>
    </message>
</context>
<context>
    <name>reply/513</name>
    <message>
        <source>The server does not pass mail on for you (513)</source>
        <translation>Le serveur ne relaie pas de messages pour vous (513)</translation>
    </message>
</context>
<context>
    <name>reply/517</name>
    <message>
        <source>The sender address or its domain was refused (517)</source>
        <translation>L’adresse de l’expéditeur ou son domaine a été refusé (517)</translation>
    </message>
</context>
<context>
    <name>reply/521</name>
    <message>
        <source>This server takes no mail (521)</source>
        <translation>Ce serveur n’accepte aucun message (521)</translation>
    </message>
</context>
<context>
    <name>reply/523</name>
    <message>
        <source>An encrypted connection is needed (523)</source>
        <translation>Une connexion chiffrée est nécessaire (523)</translation>
    </message>
</context>
<context>
    <name>reply/524</name>
    <message>
        <source>The login needs an encrypted connection (524)</source>
        <translation>L’authentification exige une connexion chiffrée (524)</translation>
    </message>
</context>
<context>
    <name>reply/525</name>
    <message>
        <source>The sender&apos;s own account is disabled (525)</source>
        <translation>Le compte de l’expéditeur est désactivé (525)</translation>
    </message>
</context>
<context>
    <name>reply/530</name>
    <message>
        <source>A login or encryption is needed first (530)</source>
        <translation>Une authentification ou un chiffrement est d’abord nécessaire (530)</translation>
    </message>
</context>
<context>
    <name>reply/531</name>
    <message>
        <source>The mail system is full, or there are too many recipients (531)</source>
        <translation>Le système de messagerie est plein, ou les destinataires sont trop nombreux (531)</translation>
    </message>
</context>
<context>
    <name>reply/533</name>
    <message>
        <source>The delivery is not allowed for this user (533)</source>
        <translation>La remise n’est pas autorisée pour cet utilisateur (533)</translation>
    </message>
</context>
<context>
    <name>reply/534</name>
    <message>
        <source>The login method is not accepted (534)</source>
        <translation>La méthode d’authentification n’est pas acceptée (534)</translation>
    </message>
</context>
<context>
    <name>reply/535</name>
    <message>
        <source>User name or password was not accepted (535)</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté (535)</translation>
    </message>
</context>
<context>
    <name>reply/538</name>
    <message>
        <source>This login method needs an encrypted connection (538)</source>
        <translation>Cette méthode d’authentification exige une connexion chiffrée (538)</translation>
    </message>
</context>
<context>
    <name>reply/540</name>
    <message>
        <source>The mailbox is blocked or not in use (540)</source>
        <translation>La boîte aux lettres est bloquée ou inutilisée (540)</translation>
    </message>
</context>
<context>
    <name>reply/541</name>
    <message>
        <source>A filter or rule refused the message (541)</source>
        <translation>Un filtre ou une règle a refusé le message (541)</translation>
    </message>
</context>
<context>
    <name>reply/542</name>
    <message>
        <source>The recipient refuses the message (542)</source>
        <translation>Le destinataire refuse le message (542)</translation>
    </message>
</context>
<context>
    <name>reply/546</name>
    <message>
        <source>The message went round in circles (546)</source>
        <translation>Le message a tourné en rond (546)</translation>
    </message>
</context>
<context>
    <name>reply/550</name>
    <message>
        <source>Refused without a known reason (550)</source>
        <translation>Refusé sans motif connu (550)</translation>
    </message>
</context>
<context>
    <name>reply/551</name>
    <message>
        <source>The recipient is not at this server (551)</source>
        <translation>Le destinataire n’est pas sur ce serveur (551)</translation>
    </message>
</context>
<context>
    <name>reply/552</name>
    <message>
        <source>The mailbox is full or the message too large (552)</source>
        <translation>La boîte est pleine ou le message trop volumineux (552)</translation>
    </message>
</context>
<context>
    <name>reply/553</name>
    <message>
        <source>An address is not allowed, without a known reason (553)</source>
        <translation>Une adresse n’est pas autorisée, sans motif connu (553)</translation>
    </message>
</context>
<context>
    <name>reply/554</name>
    <message>
        <source>Refused without a known reason (554)</source>
        <translation>Refusé sans motif connu (554)</translation>
    </message>
</context>
<context>
    <name>reply/555</name>
    <message>
        <source>An option behind an address is not known (555)</source>
        <translation>Une option derrière une adresse n’est pas connue (555)</translation>
    </message>
</context>
<context>
    <name>reply/556</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all (556)</source>
        <translation>Le domaine du destinataire n’accepte aucun message (556)</translation>
    </message>
</context>
<context>
    <name>reply/557</name>
    <message>
        <source>The same message came too often (557)</source>
        <translation>Le même message est arrivé trop souvent (557)</translation>
    </message>
</context>
<context>
    <name>reply/571</name>
    <message>
        <source>Blocked by a filter or rule (571)</source>
        <translation>Bloqué par un filtre ou une règle (571)</translation>
    </message>
</context>
<context>
    <name>reply/585</name>
    <message>
        <source>The address cannot be delivered to (585)</source>
        <translation>Rien ne peut être remis à cette adresse (585)</translation>
    </message>
</context>
<context>
    <name>reply/591</name>
    <message>
        <source>The sending server is on a blocklist (591)</source>
        <translation>Le serveur d’envoi est inscrit sur une liste de blocage (591)</translation>
    </message>
</context>
<context>
    <name>reply/605</name>
    <message>
        <source>Your sending service no longer writes to this address: it bounced before (605)</source>
        <translation>Votre service d’envoi n’écrit plus à cette adresse&#xa0;: un message en est revenu (605)</translation>
    </message>
</context>
<context>
    <name>reply/606</name>
    <message>
        <source>The recipient unsubscribed from your mail (606)</source>
        <translation>Le destinataire s’est désabonné de vos messages (606)</translation>
    </message>
</context>
<context>
    <name>reply/607</name>
    <message>
        <source>The recipient marked your mail as spam (607)</source>
        <translation>Le destinataire a signalé votre message comme spam (607)</translation>
    </message>
</context>
<context>
    <name>rspamd/greylisted</name>
    <message>
        <source>The recipient&apos;s filter asks your server to come back later</source>
        <translation>Le filtre du destinataire demande à votre serveur de revenir plus tard</translation>
    </message>
</context>
<context>
    <name>rspamd/gtube</name>
    <message>
        <source>The message holds the test text that every spam filter refuses</source>
        <translation>Le message contient le texte de test que tout filtre antispam refuse</translation>
    </message>
</context>
<context>
    <name>rspamd/matched-map</name>
    <message>
        <source>An entry made by hand at the receiver refuses this sender</source>
        <translation>Une entrée faite à la main chez le destinataire refuse cet expéditeur</translation>
    </message>
</context>
<context>
    <name>rspamd/ratelimit</name>
    <message>
        <source>The sending limit of the server is reached</source>
        <translation>La limite d’envoi du serveur est atteinte</translation>
    </message>
</context>
<context>
    <name>rspamd/spam-rejected</name>
    <message>
        <source>The recipient&apos;s Rspamd filter scored the message as spam</source>
        <translation>Le filtre Rspamd du destinataire a évalué le message comme spam</translation>
    </message>
</context>
<context>
    <name>sendgrid/bounce-list</name>
    <message>
        <source>SendGrid did not try: the address bounced before</source>
        <translation>SendGrid n’a pas essayé&#xa0;: l’adresse a déjà échoué</translation>
    </message>
</context>
<context>
    <name>sendgrid/cannot-connect</name>
    <message>
        <source>The sending service could not connect to the receiver&apos;s mail server</source>
        <translation>Le service d’envoi n’a pas pu se connecter au serveur du destinataire</translation>
    </message>
</context>
<context>
    <name>sendgrid/credits-exceeded</name>
    <message>
        <source>SendGrid: the plan&apos;s messages are used up</source>
        <translation>SendGrid&#xa0;: les messages de la formule sont épuisés</translation>
    </message>
</context>
<context>
    <name>sendgrid/deferred-by-receiver</name>
    <message>
        <source>The receiver slows down the sending IP address for now</source>
        <translation>Le système destinataire ralentit l’adresse IP d’envoi pour l’instant</translation>
    </message>
</context>
<context>
    <name>sendgrid/login</name>
    <message>
        <source>SendGrid: the login is missing or the API key does not work</source>
        <translation>SendGrid&#xa0;: la connexion manque ou la clé API ne fonctionne pas</translation>
    </message>
</context>
<context>
    <name>sendgrid/no-mail-server</name>
    <message>
        <source>The sending service found no mail server for the recipient&apos;s domain</source>
        <translation>Le service d’envoi n’a pas trouvé de serveur pour le domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>sendgrid/own-connection-limit</name>
    <message>
        <source>The sending service itself has no free connection to this receiver</source>
        <translation>Le service d’envoi n’a pas lui-même de connexion libre vers ce destinataire</translation>
    </message>
</context>
<context>
    <name>sendgrid/sender-identity</name>
    <message>
        <source>SendGrid: the From address is not a verified sender</source>
        <translation>SendGrid&#xa0;: l’adresse From n’est pas un expéditeur vérifié</translation>
    </message>
</context>
<context>
    <name>sendgrid/spam-report</name>
    <message>
        <source>The sending service did not try: the recipient reported earlier mail as spam</source>
        <translation>Le service d’envoi n’a pas essayé&#xa0;: le destinataire avait signalé du spam</translation>
    </message>
</context>
<context>
    <name>sendgrid/unsubscribed</name>
    <message>
        <source>SendGrid did not try: the recipient has unsubscribed</source>
        <translation>SendGrid n’a pas essayé&#xa0;: le destinataire s’est désabonné</translation>
    </message>
</context>
<context>
    <name>sendmail/access-map</name>
    <message>
        <source>The receiver&apos;s access list blocks this sender, server or address</source>
        <translation>La liste d’accès du destinataire bloque cet expéditeur, serveur ou adresse</translation>
    </message>
</context>
<context>
    <name>sendmail/bogus-helo</name>
    <message>
        <source>The sending server introduces itself with a name that cannot be true (Sendmail)</source>
        <translation>Le serveur d’envoi se présente sous un nom qui ne peut pas être vrai (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/cannot-create-output</name>
    <message>
        <source>The message could not be written to the mailbox (Sendmail)</source>
        <translation>Le message n’a pas pu être écrit dans la boîte aux lettres (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/command-order</name>
    <message>
        <source>The sending program gave its commands in the wrong order (Sendmail)</source>
        <translation>Le programme d’envoi a donné ses commandes dans le mauvais ordre (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/command-rejected</name>
    <message>
        <source>A filter of the receiver refused without giving a reason</source>
        <translation>Un filtre du système destinataire a refusé sans donner de motif</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-rate</name>
    <message>
        <source>Too many new connections in a short time from this address</source>
        <translation>Trop de nouvelles connexions en peu de temps depuis cette adresse</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-refused</name>
    <message>
        <source>The recipient&apos;s mail server accepts no connection (Sendmail)</source>
        <translation>Le serveur de messagerie du destinataire n’accepte aucune connexion (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/connection-timed-out</name>
    <message>
        <source>The recipient&apos;s mail server does not answer (Sendmail)</source>
        <translation>Le serveur de messagerie du destinataire ne répond pas (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/delay-warning</name>
    <message>
        <source>The message is delayed, and the server keeps trying (Sendmail)</source>
        <translation>Le message est retardé, et le serveur continue d’essayer (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/disk-space</name>
    <message>
        <source>The receiving server has too little free disk space (Sendmail)</source>
        <translation>Le serveur destinataire a trop peu d’espace disque libre (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/dnsbl-listed</name>
    <message>
        <source>A blocklist names the sending IP address (Sendmail)</source>
        <translation>Une liste de blocage contient l’adresse IP d’envoi (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/dnsbl-lookup-failed</name>
    <message>
        <source>The receiver&apos;s blocklist gave no answer (Sendmail)</source>
        <translation>La liste de blocage du destinataire n’a pas répondu (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/helo-characters</name>
    <message>
        <source>The HELO name of the sending server is not a domain name</source>
        <translation>Le nom HELO du serveur d’envoi n’est pas un nom de domaine</translation>
    </message>
</context>
<context>
    <name>sendmail/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain does not exist in DNS (Sendmail)</source>
        <translation>Le domaine du destinataire n’existe pas dans le DNS (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/local-configuration-error</name>
    <message>
        <source>The configuration of a mail server on the way is broken (Sendmail)</source>
        <translation>La configuration d’un serveur de messagerie en chemin est défectueuse (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/login-failed</name>
    <message>
        <source>User name or password was not accepted</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté</translation>
    </message>
</context>
<context>
    <name>sendmail/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>Votre serveur de messagerie sortant exige une connexion</translation>
    </message>
</context>
<context>
    <name>sendmail/login-temporary</name>
    <message>
        <source>The login could not be checked for now</source>
        <translation>L’authentification n’a pas pu être vérifiée pour l’instant</translation>
    </message>
</context>
<context>
    <name>sendmail/mail-loops-back</name>
    <message>
        <source>The server found itself as the next server for this domain (Sendmail)</source>
        <translation>Le serveur s’est trouvé lui-même comme serveur suivant de ce domaine (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/message-too-big</name>
    <message>
        <source>The message is larger than the receiving server accepts (Sendmail)</source>
        <translation>Le message est plus volumineux que ne l’accepte le serveur destinataire (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/milter-temporary</name>
    <message>
        <source>A filter of the receiver postpones the message</source>
        <translation>Un filtre du système destinataire diffère le message</translation>
    </message>
</context>
<context>
    <name>sendmail/name-server-failure</name>
    <message>
        <source>The name servers of the recipient&apos;s domain give no answer (Sendmail)</source>
        <translation>Les serveurs de noms du domaine du destinataire ne répondent pas (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/not-accepting</name>
    <message>
        <source>The receiver refused the connection from the start (Sendmail)</source>
        <translation>Le système destinataire a refusé la connexion dès le départ (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/not-allowed-to-act-as</name>
    <message>
        <source>Your login may not send for this address (Sendmail)</source>
        <translation>Votre compte connecté ne peut pas envoyer pour cette adresse (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/queue-expired</name>
    <message>
        <source>The sending server gave up after several days of trying (Sendmail)</source>
        <translation>Le serveur d’envoi a abandonné après plusieurs jours de tentatives (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied</name>
    <message>
        <source>The server does not pass on mail for this recipient (Sendmail)</source>
        <translation>Le serveur ne relaie pas les e-mails pour ce destinataire (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied-forged</name>
    <message>
        <source>No relaying: forward and reverse DNS of the sender differ (Sendmail)</source>
        <translation>Pas de relais&#xa0;: DNS direct et inverse de l’expéditeur diffèrent (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-denied-no-reverse-dns</name>
    <message>
        <source>No relaying: the sending computer has no name in reverse DNS (Sendmail)</source>
        <translation>Pas de relais&#xa0;: l’ordinateur d’envoi n’a pas de nom en DNS inverse (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-needs-login</name>
    <message>
        <source>Your outgoing mail server wants a login (Sendmail)</source>
        <translation>Votre serveur de messagerie sortant exige une connexion (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/relaying-temporarily-denied</name>
    <message>
        <source>Reverse DNS of the sending computer gives no answer (Sendmail)</source>
        <translation>Le DNS inverse de l’ordinateur d’envoi ne répond pas (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-forged</name>
    <message>
        <source>The reverse DNS name does not lead back to the sending IP address (Sendmail)</source>
        <translation>Le nom de DNS inverse ne renvoie pas à l’adresse IP d’envoi (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-missing</name>
    <message>
        <source>The sending IP address has no name in reverse DNS (Sendmail)</source>
        <translation>L’adresse IP d’envoi n’a pas de nom dans le DNS inverse (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/require-rdns-temporary</name>
    <message>
        <source>Reverse DNS of the sending IP address does not answer (Sendmail)</source>
        <translation>Le DNS inverse de l’adresse IP d’envoi ne répond pas (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-domain-does-not-exist</name>
    <message>
        <source>The sender&apos;s domain does not exist in DNS</source>
        <translation>Le domaine de l’expéditeur n’existe pas dans le DNS</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-domain-does-not-resolve</name>
    <message>
        <source>The name servers of the sender&apos;s domain give no answer</source>
        <translation>Les serveurs de noms du domaine de l’expéditeur ne répondent pas</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-mx-blocked</name>
    <message>
        <source>The sender&apos;s domain names a mail server that the receiver does not accept (Sendmail)</source>
        <translation>Le domaine de l’expéditeur indique un serveur que le destinataire refuse (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-mx-lookup</name>
    <message>
        <source>The MX records of the sender&apos;s domain could not be looked up (Sendmail)</source>
        <translation>Les enregistrements MX de l’expéditeur n’ont pas pu être consultés (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/sender-without-domain</name>
    <message>
        <source>The sender address has no real domain (Sendmail)</source>
        <translation>L’adresse de l’expéditeur n’a pas de vrai domaine (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/tls-handshake-failed</name>
    <message>
        <source>Encryption could not be agreed with the recipient&apos;s server (Sendmail)</source>
        <translation>Le chiffrement n’a pas pu être convenu avec le serveur du destinataire (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/tls-not-available</name>
    <message>
        <source>The server offered encryption but could not start it (Sendmail)</source>
        <translation>Le serveur a proposé le chiffrement mais n’a pas pu le démarrer (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-bad-commands</name>
    <message>
        <source>The receiver hung up after too many commands it does not know (Sendmail)</source>
        <translation>Le système destinataire a raccroché après trop de commandes inconnues (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-bad-recipients</name>
    <message>
        <source>Too many unknown recipients in one session (Sendmail)</source>
        <translation>Trop de destinataires inconnus dans une session (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-connections</name>
    <message>
        <source>Too many connections at the same time from this address</source>
        <translation>Trop de connexions simultanées depuis cette adresse</translation>
    </message>
</context>
<context>
    <name>sendmail/too-many-hops</name>
    <message>
        <source>The message went round in circles (Sendmail)</source>
        <translation>Le message a tourné en rond (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/unknown-mailer-error</name>
    <message>
        <source>The delivery program of the receiving server failed (Sendmail)</source>
        <translation>Le programme de remise du serveur destinataire a échoué (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/user-moved</name>
    <message>
        <source>The person has a new address, and the reply names it (Sendmail)</source>
        <translation>La personne a une nouvelle adresse, que la réponse indique (Sendmail)</translation>
    </message>
</context>
<context>
    <name>sendmail/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>L’adresse du destinataire n’existe pas</translation>
    </message>
</context>
<context>
    <name>seznam/user-unknown</name>
    <message>
        <source>There is no such mailbox at Seznam</source>
        <translation>Cette boîte aux lettres n’existe pas chez Seznam</translation>
    </message>
</context>
<context>
    <name>sfr/malware-block</name>
    <message>
        <source>SFR blocks the sending IP address for two hours for malware (SFR_IN_n02)</source>
        <translation>SFR bloque l’adresse IP deux heures pour logiciel malveillant (SFR_IN_n02)</translation>
    </message>
</context>
<context>
    <name>sfr/protocol-errors</name>
    <message>
        <source>SFR blocks the sending server for two hours for protocol errors (SFR_IN_n03)</source>
        <translation>SFR bloque le serveur d’envoi deux heures pour erreurs de protocole (SFR_IN_n03)</translation>
    </message>
</context>
<context>
    <name>sfr/spam-block</name>
    <message>
        <source>SFR blocks the sending IP address for two hours for spam (SFR_IN_n01)</source>
        <translation>SFR bloque l’adresse IP d’envoi deux heures pour spam (SFR_IN_n01)</translation>
    </message>
</context>
<context>
    <name>sfr/unknown-recipients</name>
    <message>
        <source>SFR blocks the sending server for two hours for unknown recipients (SFR_IN_n04)</source>
        <translation>SFR bloque le serveur deux heures pour destinataires inconnus (SFR_IN_n04)</translation>
    </message>
</context>
<context>
    <name>sfr/volume</name>
    <message>
        <source>SFR blocks the sending server for two hours for too much volume (SFR_IN_n05)</source>
        <translation>SFR bloque le serveur d’envoi deux heures pour volume excessif (SFR_IN_n05)</translation>
    </message>
</context>
<context>
    <name>smartermail/from-domain</name>
    <message>
        <source>The From address is not of the domain that signed in (SmarterMail)</source>
        <translation>L’adresse From n’est pas du domaine connecté (SmarterMail)</translation>
    </message>
</context>
<context>
    <name>smartermail/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login (SmarterMail and others)</source>
        <translation>Votre serveur de messagerie sortant exige une connexion (SmarterMail et autres)</translation>
    </message>
</context>
<context>
    <name>smartermail/sender-refused-as-spam</name>
    <message>
        <source>The spam filter refused the sending address or its login (SmarterMail)</source>
        <translation>Le filtre antispam a refusé l’adresse d’envoi ou sa connexion (SmarterMail)</translation>
    </message>
</context>
<context>
    <name>smtp2go/not-logged-in</name>
    <message>
        <source>SMTP2GO: the sending program did not log in</source>
        <translation>SMTP2GO&#xa0;: le programme d’envoi ne s’est pas connecté</translation>
    </message>
</context>
<context>
    <name>smtp2go/sender-not-verified</name>
    <message>
        <source>SMTP2GO: the domain in the From field is not verified</source>
        <translation>SMTP2GO&#xa0;: le domaine du champ From n’est pas vérifié</translation>
    </message>
</context>
<context>
    <name>softbank/sender-domain</name>
    <message>
        <source>SoftBank found no DNS record for the sender&apos;s domain</source>
        <translation>SoftBank n’a pas trouvé d’enregistrement DNS pour le domaine de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>softbank/user-unknown</name>
    <message>
        <source>There is no such mailbox at SoftBank</source>
        <translation>Cette boîte aux lettres n’existe pas chez SoftBank</translation>
    </message>
</context>
<context>
    <name>sophos/blocked-by-administrator</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>L’entreprise du destinataire bloque cet expéditeur</translation>
    </message>
</context>
<context>
    <name>sophos/blocked-by-recipient</name>
    <message>
        <source>The recipient has blocked this sender personally</source>
        <translation>Le destinataire a lui-même bloqué cet expéditeur</translation>
    </message>
</context>
<context>
    <name>sophos/dkim</name>
    <message>
        <source>The recipient&apos;s Sophos filter found no valid DKIM signature</source>
        <translation>Le filtre Sophos du destinataire n’a pas trouvé de signature DKIM valide</translation>
    </message>
</context>
<context>
    <name>sophos/dmarc</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Sophos filter</source>
        <translation>Le message échoue à DMARC au filtre Sophos du destinataire</translation>
    </message>
</context>
<context>
    <name>sophos/domain-blocklisted</name>
    <message>
        <source>A blocklist that Sophos asks names the sender&apos;s domain</source>
        <translation>Une liste de blocage qu’interroge Sophos contient le domaine de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>sophos/domain-not-protected</name>
    <message>
        <source>Sophos does not filter mail for the recipient&apos;s domain</source>
        <translation>Sophos ne filtre pas les e-mails du domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>sophos/ip-blocklisted</name>
    <message>
        <source>A blocklist that Sophos asks names the sending IP address</source>
        <translation>Une liste de blocage qu’interroge Sophos contient l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>sophos/ip-reputation</name>
    <message>
        <source>SophosLabs classifies the sending IP address as a source of spam</source>
        <translation>SophosLabs classe l’adresse IP d’envoi comme source de spam</translation>
    </message>
</context>
<context>
    <name>sophos/licence-expired</name>
    <message>
        <source>The Sophos licence of the recipient&apos;s company has run out</source>
        <translation>La licence Sophos de l’entreprise du destinataire a expiré</translation>
    </message>
</context>
<context>
    <name>sophos/message-too-big</name>
    <message>
        <source>The message is larger than the recipient&apos;s filter allows</source>
        <translation>Le message est plus volumineux que ne le permet le filtre du destinataire</translation>
    </message>
</context>
<context>
    <name>sophos/rate-limit</name>
    <message>
        <source>The recipient gets more mail in a short time than the filter allows</source>
        <translation>Le destinataire reçoit plus d’e-mails en peu de temps que le filtre ne le permet</translation>
    </message>
</context>
<context>
    <name>sophos/spf</name>
    <message>
        <source>The sending server failed the SPF check of the recipient&apos;s Sophos filter</source>
        <translation>Le serveur d’envoi a échoué à la vérification SPF du filtre Sophos du destinataire</translation>
    </message>
</context>
<context>
    <name>sophos/tls-version</name>
    <message>
        <source>The encryption does not fit what the recipient demands</source>
        <translation>Le chiffrement ne correspond pas à ce qu’exige le destinataire</translation>
    </message>
</context>
<context>
    <name>sophos/too-many-recipients</name>
    <message>
        <source>A large message has too many recipients for the recipient&apos;s filter</source>
        <translation>Un gros message a trop de destinataires pour le filtre du destinataire</translation>
    </message>
</context>
<context>
    <name>sophos/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>L’entreprise du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>spamassassin/blocked</name>
    <message>
        <source>The recipient&apos;s SpamAssassin filter took the message for spam</source>
        <translation>Le filtre SpamAssassin du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>spamexperts/greylisted</name>
    <message>
        <source>The recipient&apos;s filter asks your server to come back later (greylisting)</source>
        <translation>Le filtre du destinataire demande de revenir plus tard (greylisting)</translation>
    </message>
</context>
<context>
    <name>spamexperts/high-probability</name>
    <message>
        <source>The recipient&apos;s filter took the message for spam</source>
        <translation>Le filtre du destinataire a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>spamexperts/ip-listed</name>
    <message>
        <source>The list spamrl.com names the sending IP address</source>
        <translation>La liste spamrl.com contient l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>spamexperts/link-listed</name>
    <message>
        <source>The list spamrl.com names a web address in the message</source>
        <translation>La liste spamrl.com contient une adresse web du message</translation>
    </message>
</context>
<context>
    <name>sparkpost/ip-paused</name>
    <message>
        <source>SparkPost pauses the sending IP address for this receiver</source>
        <translation>SparkPost met en pause l’adresse IP d’envoi pour ce destinataire</translation>
    </message>
</context>
<context>
    <name>sparkpost/login</name>
    <message>
        <source>SparkPost does not accept the login</source>
        <translation>SparkPost n’accepte pas la connexion</translation>
    </message>
</context>
<context>
    <name>sparkpost/suppressed-by-customer</name>
    <message>
        <source>SparkPost did not try: the address is on your own suppression list</source>
        <translation>SparkPost n’a pas essayé&#xa0;: l’adresse est sur votre liste de suppression</translation>
    </message>
</context>
<context>
    <name>sparkpost/suppressed-by-system</name>
    <message>
        <source>SparkPost did not try: the address does not work for any of its customers</source>
        <translation>SparkPost n’a pas essayé&#xa0;: l’adresse ne fonctionne pour aucun de ses clients</translation>
    </message>
</context>
<context>
    <name>sparkpost/unconfigured-domain</name>
    <message>
        <source>SparkPost: the From domain is not set up in the account</source>
        <translation>SparkPost&#xa0;: le domaine From n’est pas configuré dans le compte</translation>
    </message>
</context>
<context>
    <name>sparkpost/x-msys-api</name>
    <message>
        <source>SparkPost cannot read the X-MSYS-API header of the message</source>
        <translation>SparkPost ne peut pas lire l’en-tête X-MSYS-API du message</translation>
    </message>
</context>
<context>
    <name>stalwart/arc</name>
    <message>
        <source>The forwarding seal (ARC) of the message is broken (Stalwart)</source>
        <translation>Le sceau de transfert (ARC) du message est rompu (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/cannot-accept</name>
    <message>
        <source>The receiving server cannot store mail for now (Stalwart)</source>
        <translation>Le serveur destinataire ne peut pas stocker d’e-mails pour l’instant (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/dkim</name>
    <message>
        <source>No valid DKIM signature, and the receiver requires one (Stalwart)</source>
        <translation>Aucune signature DKIM valide, et le destinataire en exige une (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/dmarc</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>stalwart/dmarc-temporary</name>
    <message>
        <source>The DMARC check could not be completed for now (Stalwart)</source>
        <translation>La vérification DMARC n’a pas pu aboutir pour l’instant (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/ehlo</name>
    <message>
        <source>The EHLO name of the sending server is not a host name (Stalwart)</source>
        <translation>Le nom EHLO du serveur d’envoi n’est pas un nom d’hôte (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/filter-refused</name>
    <message>
        <source>A filter of the receiver refused the message without a reason</source>
        <translation>Un filtre du système destinataire a refusé le message sans motif</translation>
    </message>
</context>
<context>
    <name>stalwart/greylisting</name>
    <message>
        <source>The first contact is postponed on purpose</source>
        <translation>Le premier contact est volontairement différé</translation>
    </message>
</context>
<context>
    <name>stalwart/login-failed</name>
    <message>
        <source>User name, password or login token was not accepted</source>
        <translation>Le nom d’utilisateur, le mot de passe ou le jeton n’a pas été accepté</translation>
    </message>
</context>
<context>
    <name>stalwart/login-required</name>
    <message>
        <source>Your outgoing mail server wants a login</source>
        <translation>Votre serveur de messagerie sortant exige une connexion</translation>
    </message>
</context>
<context>
    <name>stalwart/loop</name>
    <message>
        <source>The message went round in circles (Stalwart)</source>
        <translation>Le message a tourné en rond (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/rate-limit</name>
    <message>
        <source>Too many messages or connections in a short time</source>
        <translation>Trop de messages ou de connexions en peu de temps</translation>
    </message>
</context>
<context>
    <name>stalwart/relay</name>
    <message>
        <source>The server does not pass on mail for this domain</source>
        <translation>Le serveur ne relaie pas les e-mails pour ce domaine</translation>
    </message>
</context>
<context>
    <name>stalwart/reverse-dns</name>
    <message>
        <source>The reverse DNS of the sending IP address does not check out (Stalwart)</source>
        <translation>Le DNS inverse de l’adresse IP d’envoi n’est pas concordant (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/sender-blocked</name>
    <message>
        <source>The receiver blocks this sender address</source>
        <translation>Le système destinataire bloque cette adresse d’expéditeur</translation>
    </message>
</context>
<context>
    <name>stalwart/spam-score</name>
    <message>
        <source>The spam filter gave the message too many points (Stalwart)</source>
        <translation>Le filtre antispam a donné trop de points au message (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/spf</name>
    <message>
        <source>SPF of the sender&apos;s domain does not allow this server (Stalwart)</source>
        <translation>SPF du domaine de l’expéditeur n’autorise pas ce serveur (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/spf-temporary</name>
    <message>
        <source>SPF of the sender&apos;s domain could not be looked up (Stalwart)</source>
        <translation>SPF du domaine de l’expéditeur n’a pas pu être consulté (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/system-full</name>
    <message>
        <source>The queue of the receiving server is full</source>
        <translation>La file d’attente du serveur destinataire est pleine</translation>
    </message>
</context>
<context>
    <name>stalwart/unknown-mailbox</name>
    <message>
        <source>The mailbox or mailing list does not exist</source>
        <translation>La boîte aux lettres ou la liste de diffusion n’existe pas</translation>
    </message>
</context>
<context>
    <name>stalwart/unreadable</name>
    <message>
        <source>The message could not be read as mail (Stalwart)</source>
        <translation>Le message n’a pas pu être lu comme e-mail (Stalwart)</translation>
    </message>
</context>
<context>
    <name>stalwart/wrong-identity</name>
    <message>
        <source>The sender address does not belong to your login</source>
        <translation>L’adresse de l’expéditeur n’appartient pas à votre compte connecté</translation>
    </message>
</context>
<context>
    <name>status/x.0.0</name>
    <message>
        <source>Refused without any detail (x.0.0)</source>
        <translation>Refusé sans aucun détail (x.0.0)</translation>
    </message>
</context>
<context>
    <name>status/x.1.0</name>
    <message>
        <source>Something is wrong with an address, without detail (x.1.0)</source>
        <translation>Une adresse pose problème, sans détail (x.1.0)</translation>
    </message>
</context>
<context>
    <name>status/x.1.1</name>
    <message>
        <source>The mailbox does not exist (x.1.1)</source>
        <translation>La boîte aux lettres n’existe pas (x.1.1)</translation>
    </message>
</context>
<context>
    <name>status/x.1.10</name>
    <message>
        <source>The recipient&apos;s domain takes no mail at all (x.1.10)</source>
        <translation>Le domaine du destinataire n’accepte aucun message (x.1.10)</translation>
    </message>
</context>
<context>
    <name>status/x.1.2</name>
    <message>
        <source>The recipient&apos;s domain does not exist or takes no mail (x.1.2)</source>
        <translation>Le domaine du destinataire n’existe pas ou n’accepte pas de messages (x.1.2)</translation>
    </message>
</context>
<context>
    <name>status/x.1.3</name>
    <message>
        <source>The recipient address is not written correctly (x.1.3)</source>
        <translation>L’adresse du destinataire est mal écrite (x.1.3)</translation>
    </message>
</context>
<context>
    <name>status/x.1.4</name>
    <message>
        <source>The address fits more than one mailbox (x.1.4)</source>
        <translation>L’adresse correspond à plusieurs boîtes aux lettres (x.1.4)</translation>
    </message>
</context>
<context>
    <name>status/x.1.5</name>
    <message>
        <source>Destination address valid (x.1.5)</source>
        <translation>Adresse de destination valide (x.1.5)</translation>
    </message>
</context>
<context>
    <name>status/x.1.6</name>
    <message>
        <source>The mailbox has moved and the new address is not told (x.1.6)</source>
        <translation>La boîte a changé d’adresse et la nouvelle n’est pas indiquée (x.1.6)</translation>
    </message>
</context>
<context>
    <name>status/x.1.7</name>
    <message>
        <source>The sender address is not written correctly (x.1.7)</source>
        <translation>L’adresse de l’expéditeur est mal écrite (x.1.7)</translation>
    </message>
</context>
<context>
    <name>status/x.1.8</name>
    <message>
        <source>The sender&apos;s domain does not exist or takes no mail (x.1.8)</source>
        <translation>Le domaine de l’expéditeur n’existe pas ou n’accepte pas de messages (x.1.8)</translation>
    </message>
</context>
<context>
    <name>status/x.1.9</name>
    <message>
        <source>Message relayed to non-compliant mailer (x.1.9)</source>
        <translation>Message remis à un système non conforme (x.1.9)</translation>
    </message>
</context>
<context>
    <name>status/x.2.0</name>
    <message>
        <source>Something is wrong with the mailbox, without detail (x.2.0)</source>
        <translation>La boîte aux lettres pose problème, sans détail (x.2.0)</translation>
    </message>
</context>
<context>
    <name>status/x.2.1</name>
    <message>
        <source>The mailbox takes no mail (x.2.1)</source>
        <translation>La boîte aux lettres n’accepte pas de messages (x.2.1)</translation>
    </message>
</context>
<context>
    <name>status/x.2.2</name>
    <message>
        <source>The mailbox is full (x.2.2)</source>
        <translation>La boîte aux lettres est pleine (x.2.2)</translation>
    </message>
</context>
<context>
    <name>status/x.2.3</name>
    <message>
        <source>The message is larger than this mailbox may receive (x.2.3)</source>
        <translation>Le message est plus volumineux que cette boîte ne l’autorise (x.2.3)</translation>
    </message>
</context>
<context>
    <name>status/x.2.4</name>
    <message>
        <source>The mailing list behind the address could not be resolved (x.2.4)</source>
        <translation>La liste de diffusion derrière l’adresse n’a pas pu être résolue (x.2.4)</translation>
    </message>
</context>
<context>
    <name>status/x.3.0</name>
    <message>
        <source>The receiving system has a problem, without detail (x.3.0)</source>
        <translation>Le système destinataire a un problème, sans détail (x.3.0)</translation>
    </message>
</context>
<context>
    <name>status/x.3.1</name>
    <message>
        <source>The receiving server has no space left (x.3.1)</source>
        <translation>Le serveur destinataire n’a plus de place (x.3.1)</translation>
    </message>
</context>
<context>
    <name>status/x.3.2</name>
    <message>
        <source>The server takes no mail from the network (x.3.2)</source>
        <translation>Le serveur n’accepte pas de messages du réseau (x.3.2)</translation>
    </message>
</context>
<context>
    <name>status/x.3.3</name>
    <message>
        <source>The receiving system cannot do what the message asks for (x.3.3)</source>
        <translation>Le système destinataire ne peut pas faire ce que le message demande (x.3.3)</translation>
    </message>
</context>
<context>
    <name>status/x.3.4</name>
    <message>
        <source>The message is larger than the receiving server allows (x.3.4)</source>
        <translation>Le message est plus volumineux que le serveur destinataire ne l’autorise (x.3.4)</translation>
    </message>
</context>
<context>
    <name>status/x.3.5</name>
    <message>
        <source>The receiving system is set up in a way that keeps it from taking the message (x.3.5)</source>
        <translation>La configuration du système destinataire l’empêche d’accepter le message (x.3.5)</translation>
    </message>
</context>
<context>
    <name>status/x.3.6</name>
    <message>
        <source>Requested priority was changed (x.3.6)</source>
        <translation>La priorité demandée a été modifiée (x.3.6)</translation>
    </message>
</context>
<context>
    <name>status/x.4.0</name>
    <message>
        <source>A problem of the network or the route, without detail (x.4.0)</source>
        <translation>Un problème de réseau ou d’acheminement, sans détail (x.4.0)</translation>
    </message>
</context>
<context>
    <name>status/x.4.1</name>
    <message>
        <source>The receiving server does not answer (x.4.1)</source>
        <translation>Le serveur destinataire ne répond pas (x.4.1)</translation>
    </message>
</context>
<context>
    <name>status/x.4.2</name>
    <message>
        <source>The connection broke off (x.4.2)</source>
        <translation>La connexion a été interrompue (x.4.2)</translation>
    </message>
</context>
<context>
    <name>status/x.4.3</name>
    <message>
        <source>A directory (DNS or LDAP) did not answer (x.4.3)</source>
        <translation>Un annuaire (DNS ou LDAP) n’a pas répondu (x.4.3)</translation>
    </message>
</context>
<context>
    <name>status/x.4.4</name>
    <message>
        <source>There is no route to the recipient (x.4.4)</source>
        <translation>Il n’existe pas de route vers le destinataire (x.4.4)</translation>
    </message>
</context>
<context>
    <name>status/x.4.5</name>
    <message>
        <source>The mail system is overloaded (x.4.5)</source>
        <translation>Le système de messagerie est surchargé (x.4.5)</translation>
    </message>
</context>
<context>
    <name>status/x.4.6</name>
    <message>
        <source>The message went round in circles (x.4.6)</source>
        <translation>Le message a tourné en rond (x.4.6)</translation>
    </message>
</context>
<context>
    <name>status/x.4.7</name>
    <message>
        <source>Delivery was given up after many attempts (x.4.7)</source>
        <translation>La remise a été abandonnée après de nombreuses tentatives (x.4.7)</translation>
    </message>
</context>
<context>
    <name>status/x.5.0</name>
    <message>
        <source>The servers did not understand each other, without detail (x.5.0)</source>
        <translation>Les serveurs ne se sont pas compris, sans détail (x.5.0)</translation>
    </message>
</context>
<context>
    <name>status/x.5.1</name>
    <message>
        <source>A command was unknown or came out of order (x.5.1)</source>
        <translation>Une commande était inconnue ou dans le mauvais ordre (x.5.1)</translation>
    </message>
</context>
<context>
    <name>status/x.5.2</name>
    <message>
        <source>A command could not be read (x.5.2)</source>
        <translation>Une commande n’a pas pu être lue (x.5.2)</translation>
    </message>
</context>
<context>
    <name>status/x.5.3</name>
    <message>
        <source>Too many recipients in one message (x.5.3)</source>
        <translation>Trop de destinataires dans un message (x.5.3)</translation>
    </message>
</context>
<context>
    <name>status/x.5.4</name>
    <message>
        <source>A command had a wrong or unknown parameter (x.5.4)</source>
        <translation>Une commande avait un paramètre incorrect ou inconnu (x.5.4)</translation>
    </message>
</context>
<context>
    <name>status/x.5.5</name>
    <message>
        <source>The two servers speak different versions of the protocol (x.5.5)</source>
        <translation>Les deux serveurs utilisent des versions différentes du protocole (x.5.5)</translation>
    </message>
</context>
<context>
    <name>status/x.5.6</name>
    <message>
        <source>A line of the login was too long (x.5.6)</source>
        <translation>Une ligne de l’authentification était trop longue (x.5.6)</translation>
    </message>
</context>
<context>
    <name>status/x.6.0</name>
    <message>
        <source>Something about the content, without detail (x.6.0)</source>
        <translation>Le contenu pose problème, sans détail (x.6.0)</translation>
    </message>
</context>
<context>
    <name>status/x.6.1</name>
    <message>
        <source>A kind of content is not supported (x.6.1)</source>
        <translation>Un type de contenu n’est pas pris en charge (x.6.1)</translation>
    </message>
</context>
<context>
    <name>status/x.6.10</name>
    <message>
        <source>The answer would need letters that the sending server did not allow (x.6.10)</source>
        <translation>La réponse exigerait des lettres que le serveur d’envoi n’a pas autorisées (x.6.10)</translation>
    </message>
</context>
<context>
    <name>status/x.6.2</name>
    <message>
        <source>The content would have to be converted, and that is forbidden (x.6.2)</source>
        <translation>Le contenu devrait être converti, et c’est interdit (x.6.2)</translation>
    </message>
</context>
<context>
    <name>status/x.6.3</name>
    <message>
        <source>The content would have to be converted, and the server cannot do that (x.6.3)</source>
        <translation>Le contenu devrait être converti, et le serveur ne le peut pas (x.6.3)</translation>
    </message>
</context>
<context>
    <name>status/x.6.4</name>
    <message>
        <source>Conversion with loss performed (x.6.4)</source>
        <translation>Conversion effectuée avec pertes (x.6.4)</translation>
    </message>
</context>
<context>
    <name>status/x.6.5</name>
    <message>
        <source>The content could not be converted (x.6.5)</source>
        <translation>Le contenu n’a pas pu être converti (x.6.5)</translation>
    </message>
</context>
<context>
    <name>status/x.6.6</name>
    <message>
        <source>The content could not be fetched from where it is stored (x.6.6)</source>
        <translation>Le contenu n’a pas pu être récupéré là où il est enregistré (x.6.6)</translation>
    </message>
</context>
<context>
    <name>status/x.6.7</name>
    <message>
        <source>An address with letters beyond plain Latin is not possible here (x.6.7)</source>
        <translation>Une adresse avec des lettres au-delà de a à z n’est pas possible ici (x.6.7)</translation>
    </message>
</context>
<context>
    <name>status/x.6.8</name>
    <message>
        <source>The answer would need letters that the sending server did not allow (x.6.8)</source>
        <translation>La réponse exigerait des lettres que le serveur d’envoi n’a pas autorisées (x.6.8)</translation>
    </message>
</context>
<context>
    <name>status/x.6.9</name>
    <message>
        <source>The header holds letters that cannot be passed on to a recipient (x.6.9)</source>
        <translation>L’en-tête contient des lettres qui ne peuvent pas être transmises (x.6.9)</translation>
    </message>
</context>
<context>
    <name>status/x.7.0</name>
    <message>
        <source>Refused for security or policy, without detail (x.7.0)</source>
        <translation>Refusé pour une raison de sécurité ou de règle, sans détail (x.7.0)</translation>
    </message>
</context>
<context>
    <name>status/x.7.1</name>
    <message>
        <source>The delivery is not allowed, without detail (x.7.1)</source>
        <translation>La remise n’est pas autorisée, sans détail (x.7.1)</translation>
    </message>
</context>
<context>
    <name>status/x.7.10</name>
    <message>
        <source>The connection must be encrypted before the login (x.7.10)</source>
        <translation>La connexion doit être chiffrée avant l’authentification (x.7.10)</translation>
    </message>
</context>
<context>
    <name>status/x.7.11</name>
    <message>
        <source>This login method needs an encrypted connection (x.7.11)</source>
        <translation>Cette méthode d’authentification exige une connexion chiffrée (x.7.11)</translation>
    </message>
</context>
<context>
    <name>status/x.7.12</name>
    <message>
        <source>The account must first log in another way once (x.7.12)</source>
        <translation>Le compte doit d’abord se connecter une fois autrement (x.7.12)</translation>
    </message>
</context>
<context>
    <name>status/x.7.13</name>
    <message>
        <source>The sender&apos;s own account is disabled (x.7.13)</source>
        <translation>Le compte de l’expéditeur est désactivé (x.7.13)</translation>
    </message>
</context>
<context>
    <name>status/x.7.14</name>
    <message>
        <source>The sending service lacks permission to fetch the message (x.7.14)</source>
        <translation>Le service d’envoi n’a pas le droit de récupérer le message (x.7.14)</translation>
    </message>
</context>
<context>
    <name>status/x.7.15</name>
    <message>
        <source>The priority of the message is too low for now (x.7.15)</source>
        <translation>La priorité du message est trop basse pour le moment (x.7.15)</translation>
    </message>
</context>
<context>
    <name>status/x.7.16</name>
    <message>
        <source>The message is too large for its priority (x.7.16)</source>
        <translation>Le message est trop volumineux pour sa priorité (x.7.16)</translation>
    </message>
</context>
<context>
    <name>status/x.7.17</name>
    <message>
        <source>The mailbox belongs to somebody else now (x.7.17)</source>
        <translation>La boîte aux lettres appartient maintenant à quelqu’un d’autre (x.7.17)</translation>
    </message>
</context>
<context>
    <name>status/x.7.18</name>
    <message>
        <source>The domain belongs to somebody else now (x.7.18)</source>
        <translation>Le domaine appartient maintenant à quelqu’un d’autre (x.7.18)</translation>
    </message>
</context>
<context>
    <name>status/x.7.19</name>
    <message>
        <source>The owner of the mailbox could not be confirmed (x.7.19)</source>
        <translation>Le propriétaire de la boîte n’a pas pu être confirmé (x.7.19)</translation>
    </message>
</context>
<context>
    <name>status/x.7.2</name>
    <message>
        <source>You may not write to this mailing list (x.7.2)</source>
        <translation>Vous ne pouvez pas écrire à cette liste de diffusion (x.7.2)</translation>
    </message>
</context>
<context>
    <name>status/x.7.20</name>
    <message>
        <source>No DKIM signature of the message is valid (x.7.20)</source>
        <translation>Aucune signature DKIM du message n’est valide (x.7.20)</translation>
    </message>
</context>
<context>
    <name>status/x.7.21</name>
    <message>
        <source>The DKIM signature is valid but not accepted (x.7.21)</source>
        <translation>La signature DKIM est valide mais n’est pas acceptée (x.7.21)</translation>
    </message>
</context>
<context>
    <name>status/x.7.22</name>
    <message>
        <source>No DKIM signature is from the domain of the From address (x.7.22)</source>
        <translation>Aucune signature DKIM ne vient du domaine de l’adresse From (x.7.22)</translation>
    </message>
</context>
<context>
    <name>status/x.7.23</name>
    <message>
        <source>SPF does not allow the sending server (x.7.23)</source>
        <translation>SPF n’autorise pas le serveur d’envoi (x.7.23)</translation>
    </message>
</context>
<context>
    <name>status/x.7.24</name>
    <message>
        <source>The SPF record could not be evaluated (x.7.24)</source>
        <translation>L’enregistrement SPF n’a pas pu être évalué (x.7.24)</translation>
    </message>
</context>
<context>
    <name>status/x.7.25</name>
    <message>
        <source>Reverse DNS of the sending server is missing or wrong (x.7.25)</source>
        <translation>Le DNS inverse du serveur d’envoi manque ou est incorrect (x.7.25)</translation>
    </message>
</context>
<context>
    <name>status/x.7.26</name>
    <message>
        <source>Several checks of the sender failed (x.7.26)</source>
        <translation>Plusieurs vérifications de l’expéditeur ont échoué (x.7.26)</translation>
    </message>
</context>
<context>
    <name>status/x.7.27</name>
    <message>
        <source>The domain of the sender says that it takes no mail (x.7.27)</source>
        <translation>Le domaine de l’expéditeur déclare qu’il n’accepte aucun message (x.7.27)</translation>
    </message>
</context>
<context>
    <name>status/x.7.28</name>
    <message>
        <source>The receiver sees a flood of mail (x.7.28)</source>
        <translation>Le système destinataire constate un afflux de messages (x.7.28)</translation>
    </message>
</context>
<context>
    <name>status/x.7.29</name>
    <message>
        <source>The chain of seals of a forwarded message is broken (x.7.29)</source>
        <translation>La chaîne de sceaux d’un message transféré est rompue (x.7.29)</translation>
    </message>
</context>
<context>
    <name>status/x.7.3</name>
    <message>
        <source>The protection of the message could not be carried over (x.7.3)</source>
        <translation>La protection du message n’a pas pu être conservée (x.7.3)</translation>
    </message>
</context>
<context>
    <name>status/x.7.30</name>
    <message>
        <source>The message demands encryption all the way, and the next server cannot promise it (x.7.30)</source>
        <translation>Le message exige un chiffrement de bout en bout que le serveur suivant ne garantit pas (x.7.30)</translation>
    </message>
</context>
<context>
    <name>status/x.7.4</name>
    <message>
        <source>A security feature is not supported (x.7.4)</source>
        <translation>Une fonction de sécurité n’est pas prise en charge (x.7.4)</translation>
    </message>
</context>
<context>
    <name>status/x.7.5</name>
    <message>
        <source>An encryption or signature could not be processed (x.7.5)</source>
        <translation>Un chiffrement ou une signature n’a pas pu être traité (x.7.5)</translation>
    </message>
</context>
<context>
    <name>status/x.7.6</name>
    <message>
        <source>A method of encryption is not supported (x.7.6)</source>
        <translation>Une méthode de chiffrement n’est pas prise en charge (x.7.6)</translation>
    </message>
</context>
<context>
    <name>status/x.7.7</name>
    <message>
        <source>The message was changed or damaged on the way (x.7.7)</source>
        <translation>Le message a été modifié ou abîmé en chemin (x.7.7)</translation>
    </message>
</context>
<context>
    <name>status/x.7.8</name>
    <message>
        <source>User name or password was not accepted (x.7.8)</source>
        <translation>Le nom d’utilisateur ou le mot de passe n’a pas été accepté (x.7.8)</translation>
    </message>
</context>
<context>
    <name>status/x.7.9</name>
    <message>
        <source>The login method is too weak (x.7.9)</source>
        <translation>La méthode d’authentification est trop faible (x.7.9)</translation>
    </message>
</context>
<context>
    <name>strato/attachment</name>
    <message>
        <source>STRATO does not take this kind of attachment (B-ATTACH)</source>
        <translation>STRATO n’accepte pas ce type de pièce jointe (B-ATTACH)</translation>
    </message>
</context>
<context>
    <name>strato/link</name>
    <message>
        <source>STRATO refuses a web address in the message (B-URL)</source>
        <translation>STRATO refuse une adresse web du message (B-URL)</translation>
    </message>
</context>
<context>
    <name>strato/outgoing-spam</name>
    <message>
        <source>STRATO&apos;s outgoing server stopped the message as spam</source>
        <translation>Le serveur sortant de STRATO a arrêté le message comme spam</translation>
    </message>
</context>
<context>
    <name>strato/spam</name>
    <message>
        <source>STRATO&apos;s filter took the message for spam</source>
        <translation>Le filtre de STRATO a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>symantec/badmailfrom</name>
    <message>
        <source>Symantec refuses your sender address because spam was sent with it</source>
        <translation>Symantec refuse votre adresse d’expéditeur car du spam en est parti</translation>
    </message>
</context>
<context>
    <name>symantec/blocked-by-recipient</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>L’entreprise du destinataire bloque cet expéditeur</translation>
    </message>
</context>
<context>
    <name>symantec/dmarc-failed</name>
    <message>
        <source>The message fails DMARC at Symantec&apos;s cloud filter</source>
        <translation>Le message échoue à DMARC au filtre cloud de Symantec</translation>
    </message>
</context>
<context>
    <name>symantec/ip-reputation</name>
    <message>
        <source>Symantec rates the sending IP address as a source of spam</source>
        <translation>Symantec considère l’adresse IP d’envoi comme source de spam</translation>
    </message>
</context>
<context>
    <name>symantec/message-filtered</name>
    <message>
        <source>Symantec&apos;s cloud filter took the message for spam</source>
        <translation>Le filtre cloud de Symantec a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>symantec/message-format</name>
    <message>
        <source>The format of the message breaks the mail standard</source>
        <translation>Le format du message enfreint la norme de l’e-mail</translation>
    </message>
</context>
<context>
    <name>symantec/not-served-here</name>
    <message>
        <source>This Symantec host serves neither the sender nor the recipient</source>
        <translation>Cet hôte Symantec ne sert ni l’expéditeur ni le destinataire</translation>
    </message>
</context>
<context>
    <name>symantec/outbound-not-registered</name>
    <message>
        <source>Your company&apos;s domain or server is not registered for outgoing mail</source>
        <translation>Le domaine ou serveur de votre entreprise n’est pas enregistré pour l’envoi</translation>
    </message>
</context>
<context>
    <name>symantec/recipient-unknown</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>L’entreprise du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>symantec/service-unavailable</name>
    <message>
        <source>Symantec&apos;s cloud filter turns your server away for now</source>
        <translation>Le filtre cloud de Symantec écarte votre serveur pour l’instant</translation>
    </message>
</context>
<context>
    <name>symantec/spf-failed</name>
    <message>
        <source>SPF does not allow the sending server, and the recipient insists on it</source>
        <translation>SPF n’autorise pas le serveur d’envoi, et le destinataire l’exige</translation>
    </message>
</context>
<context>
    <name>symantec/tls-required</name>
    <message>
        <source>Symantec takes mail for this recipient only over an encrypted connection</source>
        <translation>Symantec n’accepte les e-mails à ce destinataire que par connexion chiffrée</translation>
    </message>
</context>
<context>
    <name>symantec/too-many-messages</name>
    <message>
        <source>Your server sent more than 100 messages over one connection</source>
        <translation>Votre serveur a envoyé plus de 100 messages en une connexion</translation>
    </message>
</context>
<context>
    <name>t-online/blocked</name>
    <message>
        <source>T-Online blocks the sending IP address (BL)</source>
        <translation>T-Online bloque l’adresse IP d’envoi (BL)</translation>
    </message>
</context>
<context>
    <name>t-online/dialup</name>
    <message>
        <source>T-Online takes the sending IP address for a dial-up or nameless one (DIAL)</source>
        <translation>T-Online prend l’adresse IP d’envoi pour commutée ou sans nom (DIAL)</translation>
    </message>
</context>
<context>
    <name>t-online/email-password</name>
    <message>
        <source>T-Online refused the login: mail programs need the separate e-mail password</source>
        <translation>T-Online a refusé la connexion&#xa0;: un mot de passe e-mail distinct est requis</translation>
    </message>
</context>
<context>
    <name>t-online/mailbox-full</name>
    <message>
        <source>The mailbox is full (over storage quota)</source>
        <translation>La boîte aux lettres est pleine (over storage quota)</translation>
    </message>
</context>
<context>
    <name>t-online/send-quota</name>
    <message>
        <source>The T-Online mailbox has used up the messages it may send</source>
        <translation>La boîte T-Online a épuisé le nombre de messages qu’elle peut envoyer</translation>
    </message>
</context>
<context>
    <name>t-online/spam-or-virus</name>
    <message>
        <source>The filter took the message for spam or malware (spam or virus classification)</source>
        <translation>Message pris pour du spam ou un virus (spam or virus classification)</translation>
    </message>
</context>
<context>
    <name>t-online/unknown-server</name>
    <message>
        <source>T-Online does not know the sending server yet, or distrusts it (NOWL)</source>
        <translation>T-Online ne connaît pas encore le serveur d’envoi, ou s’en méfie (NOWL)</translation>
    </message>
</context>
<context>
    <name>telstra-bigpond/ip-listed</name>
    <message>
        <source>Telstra (BigPond) refuses the sending IP address (IB115)</source>
        <translation>Telstra (BigPond) refuse l’adresse IP d’envoi (IB115)</translation>
    </message>
</context>
<context>
    <name>telstra-bigpond/spam-content</name>
    <message>
        <source>Telstra&apos;s (BigPond) filter took the message for spam (IB703, IB704)</source>
        <translation>Le filtre de Telstra (BigPond) a pris le message pour du spam (IB703, IB704)</translation>
    </message>
</context>
<context>
    <name>text/address-syntax</name>
    <message>
        <source>An address is written in a way that no mail server takes</source>
        <translation>Une adresse est écrite d’une façon qu’aucun serveur de messagerie n’accepte</translation>
    </message>
</context>
<context>
    <name>text/attachment</name>
    <message>
        <source>The attachment is not allowed</source>
        <translation>La pièce jointe n’est pas autorisée</translation>
    </message>
</context>
<context>
    <name>text/auth-required</name>
    <message>
        <source>The sending server wants a login, or refused it</source>
        <translation>Le serveur d’envoi exige une connexion, ou l’a refusée</translation>
    </message>
</context>
<context>
    <name>text/bad-domain-reputation</name>
    <message>
        <source>The sending domain has a bad reputation</source>
        <translation>Le domaine d’envoi a une mauvaise réputation</translation>
    </message>
</context>
<context>
    <name>text/bad-ip-reputation</name>
    <message>
        <source>The sending IP address has a bad reputation</source>
        <translation>L’adresse IP d’envoi a une mauvaise réputation</translation>
    </message>
</context>
<context>
    <name>text/blocked-by-recipient</name>
    <message>
        <source>The recipient, or somebody there, has blocked this sender</source>
        <translation>Le destinataire, ou quelqu’un chez lui, a bloqué cet expéditeur</translation>
    </message>
</context>
<context>
    <name>text/blocklist-broken</name>
    <message>
        <source>The receiver&apos;s blocklist query failed</source>
        <translation>La requête du système destinataire à la liste de blocage a échoué</translation>
    </message>
</context>
<context>
    <name>text/blocklisted</name>
    <message>
        <source>The sender is on a blocklist</source>
        <translation>L’expéditeur figure sur une liste de blocage</translation>
    </message>
</context>
<context>
    <name>text/content-refused</name>
    <message>
        <source>The receiver does not take what the message contains</source>
        <translation>Le système destinataire n’accepte pas le contenu du message</translation>
    </message>
</context>
<context>
    <name>text/dkim-fail</name>
    <message>
        <source>The DKIM signature is missing or not valid</source>
        <translation>La signature DKIM manque ou n’est pas valide</translation>
    </message>
</context>
<context>
    <name>text/dmarc-fail</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>text/dns-error</name>
    <message>
        <source>A name could not be looked up in DNS for now</source>
        <translation>Une requête DNS n’a pas abouti pour l’instant</translation>
    </message>
</context>
<context>
    <name>text/expired</name>
    <message>
        <source>Delivery was given up after many attempts</source>
        <translation>La remise a été abandonnée après de nombreuses tentatives</translation>
    </message>
</context>
<context>
    <name>text/greylisted</name>
    <message>
        <source>The receiver asks to try again later (greylisting)</source>
        <translation>Le système destinataire demande de réessayer plus tard (greylisting)</translation>
    </message>
</context>
<context>
    <name>text/host-unknown</name>
    <message>
        <source>The recipient&apos;s domain cannot be found</source>
        <translation>Le domaine du destinataire est introuvable</translation>
    </message>
</context>
<context>
    <name>text/loop</name>
    <message>
        <source>The message went round in circles</source>
        <translation>Le message a tourné en rond</translation>
    </message>
</context>
<context>
    <name>text/mailbox-disabled</name>
    <message>
        <source>The mailbox exists but is switched off</source>
        <translation>La boîte aux lettres existe mais est désactivée</translation>
    </message>
</context>
<context>
    <name>text/mailbox-full</name>
    <message>
        <source>The mailbox is full</source>
        <translation>La boîte aux lettres est pleine</translation>
    </message>
</context>
<context>
    <name>text/message-too-big</name>
    <message>
        <source>The message is too large</source>
        <translation>Le message est trop volumineux</translation>
    </message>
</context>
<context>
    <name>text/missing-ptr</name>
    <message>
        <source>Reverse DNS or the greeting name of the sending server is missing or wrong</source>
        <translation>Le DNS inverse ou le nom de salutation du serveur d’envoi manque ou est faux</translation>
    </message>
</context>
<context>
    <name>text/moved</name>
    <message>
        <source>The recipient has moved to another address</source>
        <translation>Le destinataire est passé à une autre adresse</translation>
    </message>
</context>
<context>
    <name>text/network-error</name>
    <message>
        <source>The receiver&apos;s server could not be reached</source>
        <translation>Le serveur du destinataire n’a pas pu être joint</translation>
    </message>
</context>
<context>
    <name>text/no-mail-host</name>
    <message>
        <source>This domain takes no mail</source>
        <translation>Ce domaine n’accepte aucun e-mail</translation>
    </message>
</context>
<context>
    <name>text/own-mailbox-full</name>
    <message>
        <source>The sender&apos;s own mailbox is full, so it cannot send</source>
        <translation>La boîte de l’expéditeur est pleine&#x202f;; elle ne peut donc pas envoyer</translation>
    </message>
</context>
<context>
    <name>text/policy</name>
    <message>
        <source>A rule of the receiver refused this message</source>
        <translation>Une règle du système destinataire a refusé ce message</translation>
    </message>
</context>
<context>
    <name>text/rate-limited</name>
    <message>
        <source>Too much mail in too short a time</source>
        <translation>Trop d’e-mails en trop peu de temps</translation>
    </message>
</context>
<context>
    <name>text/recipient-restricted</name>
    <message>
        <source>The recipient accepts mail from certain senders only</source>
        <translation>Le destinataire n’accepte que les e-mails de certains expéditeurs</translation>
    </message>
</context>
<context>
    <name>text/relay-denied</name>
    <message>
        <source>The server refuses to pass this message on</source>
        <translation>Le serveur refuse de relayer ce message</translation>
    </message>
</context>
<context>
    <name>text/rfc-violation</name>
    <message>
        <source>The message does not follow the mail standards</source>
        <translation>Le message ne respecte pas les normes de l’e-mail</translation>
    </message>
</context>
<context>
    <name>text/sender-blocked</name>
    <message>
        <source>The receiver keeps this sender address out</source>
        <translation>Le système destinataire exclut cette adresse d’expéditeur</translation>
    </message>
</context>
<context>
    <name>text/sender-not-yours</name>
    <message>
        <source>The sender address does not belong to the login that sends</source>
        <translation>L’adresse de l’expéditeur n’est pas celle du compte d’envoi</translation>
    </message>
</context>
<context>
    <name>text/sender-rejected</name>
    <message>
        <source>The sender address was refused</source>
        <translation>L’adresse de l’expéditeur a été refusée</translation>
    </message>
</context>
<context>
    <name>text/sender-suspended</name>
    <message>
        <source>The sender&apos;s own account may not send</source>
        <translation>Le compte de l’expéditeur ne peut pas envoyer</translation>
    </message>
</context>
<context>
    <name>text/sending-limit</name>
    <message>
        <source>The sending account has used up what it may send</source>
        <translation>Le compte d’envoi a épuisé ce qu’il peut envoyer</translation>
    </message>
</context>
<context>
    <name>text/spam-content</name>
    <message>
        <source>The message was taken for spam</source>
        <translation>Le message a été pris pour du spam</translation>
    </message>
</context>
<context>
    <name>text/spf-fail</name>
    <message>
        <source>SPF does not allow this server to send for the domain</source>
        <translation>SPF n’autorise pas ce serveur à envoyer pour le domaine</translation>
    </message>
</context>
<context>
    <name>text/stale-address</name>
    <message>
        <source>An outdated internal address was used</source>
        <translation>Une adresse interne obsolète a été utilisée</translation>
    </message>
</context>
<context>
    <name>text/suppressed</name>
    <message>
        <source>The sending service refused to try this address</source>
        <translation>Le service d’envoi a refusé d’essayer cette adresse</translation>
    </message>
</context>
<context>
    <name>text/syntax-error</name>
    <message>
        <source>The sending program used a command that is not allowed</source>
        <translation>Le programme d’envoi a utilisé une commande non autorisée</translation>
    </message>
</context>
<context>
    <name>text/system-error</name>
    <message>
        <source>The receiving system has a fault of its own</source>
        <translation>Le système destinataire connaît lui-même une panne</translation>
    </message>
</context>
<context>
    <name>text/system-full</name>
    <message>
        <source>The receiving server has no space left</source>
        <translation>Le serveur destinataire n’a plus d’espace</translation>
    </message>
</context>
<context>
    <name>text/temporary-failure</name>
    <message>
        <source>The receiving server has a problem for the moment</source>
        <translation>Le serveur destinataire a un problème pour le moment</translation>
    </message>
</context>
<context>
    <name>text/tls-required</name>
    <message>
        <source>An encrypted connection was required and did not come about</source>
        <translation>Une connexion chiffrée était exigée et ne s’est pas établie</translation>
    </message>
</context>
<context>
    <name>text/too-many-recipients</name>
    <message>
        <source>The message names too many recipients</source>
        <translation>Le message nomme trop de destinataires</translation>
    </message>
</context>
<context>
    <name>text/unauthenticated</name>
    <message>
        <source>Neither SPF nor DKIM confirms the sender</source>
        <translation>Ni SPF ni DKIM ne confirme l’expéditeur</translation>
    </message>
</context>
<context>
    <name>text/unsafe-link</name>
    <message>
        <source>A link in the message is blocked</source>
        <translation>Un lien du message est bloqué</translation>
    </message>
</context>
<context>
    <name>text/user-unknown</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>L’adresse du destinataire n’existe pas</translation>
    </message>
</context>
<context>
    <name>text/virus</name>
    <message>
        <source>The message was refused because of malware</source>
        <translation>Le message a été refusé à cause d’un logiciel malveillant</translation>
    </message>
</context>
<context>
    <name>tim-alice-tin/access-denied</name>
    <message>
        <source>The receiver refuses the sending IP address (server not available - access denied)</source>
        <translation>Le destinataire refuse l’adresse IP d’envoi (server not available - access denied)</translation>
    </message>
</context>
<context>
    <name>tiscali/simple-password</name>
    <message>
        <source>Tiscali refused the login: the password is too simple</source>
        <translation>Tiscali a refusé la connexion&#xa0;: le mot de passe est trop simple</translation>
    </message>
</context>
<context>
    <name>titan/migration</name>
    <message>
        <source>Titan is moving the recipient&apos;s mailboxes and takes no mail for them meanwhile</source>
        <translation>Titan déplace les boîtes du destinataire et n’accepte rien entre-temps</translation>
    </message>
</context>
<context>
    <name>titan/new-ip</name>
    <message>
        <source>Titan does not know the sending IP address well enough yet</source>
        <translation>Titan ne connaît pas encore assez l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>titan/recipient-quota</name>
    <message>
        <source>The recipient&apos;s domain at Titan has received too many messages for now</source>
        <translation>Le domaine du destinataire chez Titan a reçu trop de messages pour l’instant</translation>
    </message>
</context>
<context>
    <name>titan/spam-rate</name>
    <message>
        <source>Titan gets too much spam from the sending server</source>
        <translation>Titan reçoit trop de spam du serveur d’envoi</translation>
    </message>
</context>
<context>
    <name>titan/suspended-for-abuse</name>
    <message>
        <source>Titan takes no mail for the recipient&apos;s domain: suspended because of abuse</source>
        <translation>Titan n’accepte rien pour le domaine du destinataire&#xa0;: suspendu pour abus</translation>
    </message>
</context>
<context>
    <name>trellix/dmarc-failure</name>
    <message>
        <source>The message fails DMARC at the recipient&apos;s Trellix filter</source>
        <translation>Le message échoue à DMARC au filtre Trellix du destinataire</translation>
    </message>
</context>
<context>
    <name>trendmicro/blocked-recipient</name>
    <message>
        <source>The recipient&apos;s company takes no mail for this address</source>
        <translation>L’entreprise du destinataire n’accepte pas d’e-mails pour cette adresse</translation>
    </message>
</context>
<context>
    <name>trendmicro/blocked-sender</name>
    <message>
        <source>The recipient&apos;s company blocks this sender</source>
        <translation>L’entreprise du destinataire bloque cet expéditeur</translation>
    </message>
</context>
<context>
    <name>trendmicro/customized-block</name>
    <message>
        <source>The recipient&apos;s company blocks the sending IP address by hand</source>
        <translation>L’entreprise du destinataire bloque à la main l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>trendmicro/domain-not-served</name>
    <message>
        <source>Trend Micro does not filter mail for the recipient&apos;s domain</source>
        <translation>Trend Micro ne filtre pas les e-mails du domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>trendmicro/ip-blocked</name>
    <message>
        <source>Trend Micro lists the sending IP address</source>
        <translation>Trend Micro répertorie l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>trendmicro/ip-deferred</name>
    <message>
        <source>Trend Micro holds mail from the sending IP address back for now</source>
        <translation>Trend Micro retient pour l’instant les e-mails de l’adresse IP d’envoi</translation>
    </message>
</context>
<context>
    <name>trendmicro/sender-filtering</name>
    <message>
        <source>A sender check of the recipient&apos;s Trend Micro filter refused the message</source>
        <translation>Un contrôle d’expéditeur du filtre Trend Micro du destinataire a refusé le message</translation>
    </message>
</context>
<context>
    <name>trendmicro/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s company does not know this address</source>
        <translation>L’entreprise du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-busy</name>
    <message>
        <source>The receiver&apos;s server behind the Vade filter is overloaded (OXSUS0001_102)</source>
        <translation>Le serveur du destinataire derrière le filtre Vade est surchargé (OXSUS0001_102)</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-ip</name>
    <message>
        <source>Vade lists the sending IP address as a source of spam (OXSUS0001_101)</source>
        <translation>Vade répertorie l’adresse IP d’envoi comme source de spam (OXSUS0001_101)</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-ptr</name>
    <message>
        <source>The receiver&apos;s Vade filter wants reverse DNS (OXSUS0001_105)</source>
        <translation>Le filtre Vade du destinataire exige un DNS inverse (OXSUS0001_105)</translation>
    </message>
</context>
<context>
    <name>vade/oxsus-rate</name>
    <message>
        <source>The receiver&apos;s Vade filter slows down the sending server (OXSUS0001_110, 139, 140)</source>
        <translation>Le filtre Vade ralentit le serveur d’envoi (OXSUS0001_110, 139, 140)</translation>
    </message>
</context>
<context>
    <name>vade/recipient-rejected</name>
    <message>
        <source>The recipient&apos;s mail platform refuses this address</source>
        <translation>La plateforme de messagerie du destinataire refuse cette adresse</translation>
    </message>
</context>
<context>
    <name>virginmedia/deferred-by-number</name>
    <message>
        <source>Virgin Media, Ziggo or Telenet puts the mail off with an MXIN number</source>
        <translation>Virgin Media, Ziggo ou Telenet diffère l’e-mail avec un numéro MXIN</translation>
    </message>
</context>
<context>
    <name>virginmedia/refused-by-number</name>
    <message>
        <source>Virgin Media, Ziggo or Telenet refuses the mail with an MXIN number</source>
        <translation>Virgin Media, Ziggo ou Telenet refuse l’e-mail avec un numéro MXIN</translation>
    </message>
</context>
<context>
    <name>virginmedia/spam-content</name>
    <message>
        <source>The filter took the message for spam (spam content found)</source>
        <translation>Le filtre a pris le message pour du spam (spam content found)</translation>
    </message>
</context>
<context>
    <name>wp-o2/internal-error</name>
    <message>
        <source>Wirtualna Polska (WP, o2) had an internal error</source>
        <translation>Wirtualna Polska (WP, o2) a connu une erreur interne</translation>
    </message>
</context>
<context>
    <name>wp-o2/spam</name>
    <message>
        <source>The filter took the message for spam (we can&apos;t accept this message)</source>
        <translation>Le filtre a pris le message pour du spam (we can’t accept this message)</translation>
    </message>
</context>
<context>
    <name>yahoo/aborted</name>
    <message>
        <source>Yahoo refused the message and gives no reason</source>
        <translation>Yahoo a refusé le message sans donner de motif</translation>
    </message>
</context>
<context>
    <name>yahoo/account-closed</name>
    <message>
        <source>The recipient&apos;s Yahoo account has been closed</source>
        <translation>Le compte Yahoo du destinataire a été fermé</translation>
    </message>
</context>
<context>
    <name>yahoo/connection-limits</name>
    <message>
        <source>Yahoo takes only a certain number of messages or connections</source>
        <translation>Yahoo n’accepte qu’un certain nombre de messages ou de connexions</translation>
    </message>
</context>
<context>
    <name>yahoo/content-refused</name>
    <message>
        <source>Yahoo takes the content of this message for dangerous</source>
        <translation>Yahoo juge dangereux le contenu de ce message</translation>
    </message>
</context>
<context>
    <name>yahoo/deferred-complaints</name>
    <message>
        <source>Yahoo holds the mail back: complaints or more mail than usual</source>
        <translation>Yahoo retient l’e-mail&#xa0;: plaintes ou plus d’e-mails que d’habitude</translation>
    </message>
</context>
<context>
    <name>yahoo/dkim-required</name>
    <message>
        <source>Yahoo requires a DKIM signature for this domain</source>
        <translation>Yahoo exige une signature DKIM pour ce domaine</translation>
    </message>
</context>
<context>
    <name>yahoo/envelope-domain-unresolvable</name>
    <message>
        <source>Yahoo cannot find the domain of the envelope sender in DNS</source>
        <translation>Yahoo ne trouve pas le domaine de l’expéditeur d’enveloppe dans le DNS</translation>
    </message>
</context>
<context>
    <name>yahoo/error-sending-for-delivery</name>
    <message>
        <source>Yahoo&apos;s outgoing server could not pass the message on</source>
        <translation>Le serveur sortant de Yahoo n’a pas pu transmettre le message</translation>
    </message>
</context>
<context>
    <name>yahoo/from-domain-unresolvable</name>
    <message>
        <source>Yahoo cannot find the domain of the From address in DNS</source>
        <translation>Yahoo ne trouve pas le domaine de l’adresse From dans le DNS</translation>
    </message>
</context>
<context>
    <name>yahoo/from-not-yours</name>
    <message>
        <source>Yahoo&apos;s outgoing server refused the sender address or the message</source>
        <translation>Le serveur sortant de Yahoo a refusé l’adresse de l’expéditeur ou le message</translation>
    </message>
</context>
<context>
    <name>yahoo/headers-not-compliant</name>
    <message>
        <source>The header of the message does not follow the standard</source>
        <translation>L’en-tête du message ne respecte pas la norme</translation>
    </message>
</context>
<context>
    <name>yahoo/ip-refused-at-connection</name>
    <message>
        <source>Yahoo closes the connection because of the IP address</source>
        <translation>Yahoo ferme la connexion à cause de l’adresse IP</translation>
    </message>
</context>
<context>
    <name>yahoo/japan-deferred</name>
    <message>
        <source>Yahoo JAPAN holds mail from this IP address back</source>
        <translation>Yahoo JAPAN retient les e-mails de cette adresse IP</translation>
    </message>
</context>
<context>
    <name>yahoo/japan-dmarc</name>
    <message>
        <source>Yahoo JAPAN refused the message: From is not authenticated</source>
        <translation>Yahoo JAPAN a refusé le message&#xa0;: From n’est pas authentifié</translation>
    </message>
</context>
<context>
    <name>yahoo/login-locked</name>
    <message>
        <source>Yahoo or AOL locks the login for a while: too many wrong passwords</source>
        <translation>Yahoo ou AOL verrouille la connexion un temps&#xa0;: trop de mots de passe faux</translation>
    </message>
</context>
<context>
    <name>yahoo/mailbox-disabled</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is switched off</source>
        <translation>La boîte Yahoo du destinataire est désactivée</translation>
    </message>
</context>
<context>
    <name>yahoo/no-such-user</name>
    <message>
        <source>There is no such mailbox at Yahoo or AOL</source>
        <translation>Cette boîte aux lettres n’existe pas chez Yahoo ou AOL</translation>
    </message>
</context>
<context>
    <name>yahoo/not-allowed-299</name>
    <message>
        <source>Yahoo refused the message by a rule that it does not name</source>
        <translation>Yahoo a refusé le message selon une règle qu’il ne nomme pas</translation>
    </message>
</context>
<context>
    <name>yahoo/permanently-deferred</name>
    <message>
        <source>Yahoo has stopped taking mail from this IP address</source>
        <translation>Yahoo n’accepte plus d’e-mails de cette adresse IP</translation>
    </message>
</context>
<context>
    <name>yahoo/policy-refused</name>
    <message>
        <source>Yahoo refused the message by policy, mostly for failed DMARC or DKIM</source>
        <translation>Yahoo a refusé le message selon sa politique, souvent pour un échec DMARC ou DKIM</translation>
    </message>
</context>
<context>
    <name>yahoo/recipient-receiving-too-fast</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox gets too much mail at the moment</source>
        <translation>La boîte Yahoo du destinataire reçoit trop d’e-mails en ce moment</translation>
    </message>
</context>
<context>
    <name>yahoo/relaying-denied</name>
    <message>
        <source>Yahoo is not responsible for the recipient&apos;s domain</source>
        <translation>Yahoo n’est pas responsable du domaine du destinataire</translation>
    </message>
</context>
<context>
    <name>yahoo/spamhaus</name>
    <message>
        <source>Yahoo refuses the IP address because Spamhaus lists it</source>
        <translation>Yahoo refuse l’adresse IP car Spamhaus la répertorie</translation>
    </message>
</context>
<context>
    <name>yahoo/spamhaus-exploit</name>
    <message>
        <source>Yahoo refuses the IP address: Spamhaus takes it for infected</source>
        <translation>Yahoo refuse l’adresse IP&#xa0;: Spamhaus la considère comme infectée</translation>
    </message>
</context>
<context>
    <name>yahoo/temporary-domain-failure</name>
    <message>
        <source>Yahoo could not look up the recipient&apos;s domain for the moment</source>
        <translation>Yahoo n’a pas pu résoudre le domaine du destinataire pour le moment</translation>
    </message>
</context>
<context>
    <name>yahoo/temporary-problem</name>
    <message>
        <source>Yahoo&apos;s servers were busy or had a passing fault</source>
        <translation>Les serveurs de Yahoo étaient occupés ou en panne passagère</translation>
    </message>
</context>
<context>
    <name>yahoo/too-large-or-full</name>
    <message>
        <source>The recipient&apos;s Yahoo mailbox is full, or the message is too large</source>
        <translation>La boîte Yahoo du destinataire est pleine, ou le message trop volumineux</translation>
    </message>
</context>
<context>
    <name>yahoo/unauthenticated</name>
    <message>
        <source>Yahoo requires SPF or DKIM, and neither passed</source>
        <translation>Yahoo exige SPF ou DKIM, et aucun n’a réussi</translation>
    </message>
</context>
<context>
    <name>yahoo/unknown-recipients</name>
    <message>
        <source>Yahoo sees too much mail to addresses that do not exist</source>
        <translation>Yahoo voit trop d’e-mails à des adresses inexistantes</translation>
    </message>
</context>
<context>
    <name>yandex/access-rights</name>
    <message>
        <source>Yandex does not let mail programs into this account</source>
        <translation>Yandex n’ouvre pas ce compte aux logiciels de messagerie</translation>
    </message>
</context>
<context>
    <name>yandex/blocked-24-hours</name>
    <message>
        <source>Yandex blocks the sender for 24 hours</source>
        <translation>Yandex bloque l’expéditeur pendant 24 heures</translation>
    </message>
</context>
<context>
    <name>yandex/come-back-later</name>
    <message>
        <source>The receiver asks the sender to come back later (service currently unavailable)</source>
        <translation>Le destinataire demande de revenir plus tard (service currently unavailable)</translation>
    </message>
</context>
<context>
    <name>yandex/from-not-yours</name>
    <message>
        <source>The From address does not belong to the Yandex login</source>
        <translation>L’adresse From n’appartient pas à la connexion Yandex</translation>
    </message>
</context>
<context>
    <name>yandex/mailbox-full</name>
    <message>
        <source>The mailbox is full (mailbox size limit exceeded)</source>
        <translation>La boîte aux lettres est pleine (mailbox size limit exceeded)</translation>
    </message>
</context>
<context>
    <name>yandex/mailbox-gets-too-much</name>
    <message>
        <source>The mailbox gets too many messages at the moment (message rate limit)</source>
        <translation>La boîte reçoit trop de messages en ce moment (message rate limit)</translation>
    </message>
</context>
<context>
    <name>yandex/outgoing-spam</name>
    <message>
        <source>Yandex&apos;s own outgoing server stopped the message as spam</source>
        <translation>Le propre serveur sortant de Yandex a arrêté le message comme spam</translation>
    </message>
</context>
<context>
    <name>yandex/recipient-blocked</name>
    <message>
        <source>Yandex has blocked the recipient&apos;s account</source>
        <translation>Yandex a bloqué le compte du destinataire</translation>
    </message>
</context>
<context>
    <name>yandex/spam</name>
    <message>
        <source>Yandex took the message for spam</source>
        <translation>Yandex a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>yandex/unknown-error</name>
    <message>
        <source>Yandex gives no reason: an error on its side</source>
        <translation>Yandex ne donne pas de motif&#xa0;: une erreur de son côté</translation>
    </message>
</context>
<context>
    <name>yandex/user-unknown</name>
    <message>
        <source>There is no such mailbox at Yandex</source>
        <translation>Cette boîte aux lettres n’existe pas chez Yandex</translation>
    </message>
</context>
<context>
    <name>zerospam/unknown-recipient</name>
    <message>
        <source>The recipient&apos;s filter does not know this address</source>
        <translation>Le filtre du destinataire ne connaît pas cette adresse</translation>
    </message>
</context>
<context>
    <name>zimbra/lmtp-tls</name>
    <message>
        <source>The mailbox server wants TLS from the server in front of it (Zimbra)</source>
        <translation>Le serveur de boîtes aux lettres exige TLS du serveur en amont (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zimbra/maintenance</name>
    <message>
        <source>The mailbox takes no mail at present (Zimbra maintenance and others)</source>
        <translation>La boîte n’accepte rien actuellement (maintenance Zimbra et autres)</translation>
    </message>
</context>
<context>
    <name>zimbra/no-such-user</name>
    <message>
        <source>The recipient address does not exist</source>
        <translation>L’adresse du destinataire n’existe pas</translation>
    </message>
</context>
<context>
    <name>zimbra/not-on-this-server</name>
    <message>
        <source>The mail was led to the wrong mailbox server (Zimbra)</source>
        <translation>L’e-mail a été dirigé vers le mauvais serveur de boîtes aux lettres (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zimbra/over-quota</name>
    <message>
        <source>The recipient&apos;s mailbox is full</source>
        <translation>La boîte aux lettres du destinataire est pleine</translation>
    </message>
</context>
<context>
    <name>zimbra/permanent-failure</name>
    <message>
        <source>The mailbox server could not store this message for good (Zimbra)</source>
        <translation>Le serveur de boîtes n’a pas pu stocker ce message&#xa0;: échec définitif (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zimbra/refused-by-recipient</name>
    <message>
        <source>A rule at the recipient&apos;s side refused the message</source>
        <translation>Une règle du côté du destinataire a refusé le message</translation>
    </message>
</context>
<context>
    <name>zimbra/temporary-failure</name>
    <message>
        <source>The mailbox server could not store the message for now (Zimbra)</source>
        <translation>Le serveur de boîtes n’a pas pu stocker le message pour l’instant (Zimbra)</translation>
    </message>
</context>
<context>
    <name>zoho/access-restricted</name>
    <message>
        <source>Zoho has restricted access to the sender&apos;s account</source>
        <translation>Zoho a restreint l’accès au compte de l’expéditeur</translation>
    </message>
</context>
<context>
    <name>zoho/dmarc-policy</name>
    <message>
        <source>The sender domain&apos;s DMARC policy refused this message</source>
        <translation>La politique DMARC du domaine expéditeur a fait refuser ce message</translation>
    </message>
</context>
<context>
    <name>zoho/flagged-as-spam</name>
    <message>
        <source>Zoho took the message for spam</source>
        <translation>Zoho a pris le message pour du spam</translation>
    </message>
</context>
<context>
    <name>zoho/mail-policy</name>
    <message>
        <source>A mail policy of the recipient&apos;s company at Zoho does not allow this sender</source>
        <translation>Une politique de messagerie du destinataire chez Zoho exclut cet expéditeur</translation>
    </message>
</context>
<context>
    <name>zoho/not-your-address</name>
    <message>
        <source>Zoho: the From address does not belong to the account that is logged in</source>
        <translation>Zoho&#xa0;: l’adresse From n’appartient pas au compte connecté</translation>
    </message>
</context>
<context>
    <name>zoho/outgoing-blocked</name>
    <message>
        <source>Zoho has stopped outgoing mail of your account</source>
        <translation>Zoho a arrêté les e-mails sortants de votre compte</translation>
    </message>
</context>
<context>
    <name>zoho/policy-violation</name>
    <message>
        <source>Zoho Mail refused the message because it breaks a mail policy</source>
        <translation>Zoho Mail a refusé le message car il enfreint une politique de messagerie</translation>
    </message>
</context>
<context>
    <name>zoho/rejected-by-destination</name>
    <message>
        <source>A rule of the recipient&apos;s company at Zoho refused the message</source>
        <translation>Une règle de l’entreprise du destinataire chez Zoho a refusé le message</translation>
    </message>
</context>
<context>
    <name>zoho/user-does-not-exist</name>
    <message>
        <source>The recipient&apos;s mail service knows no user with this address</source>
        <translation>Le service de messagerie du destinataire ne connaît aucun utilisateur à cette adresse</translation>
    </message>
</context>
<context>
    <name>zoho/virus</name>
    <message>
        <source>Zoho Mail found malware in the message</source>
        <translation>Zoho Mail a trouvé un logiciel malveillant dans le message</translation>
    </message>
</context>
</TS>
